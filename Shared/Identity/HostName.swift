import Glibc

/// A name under which clients reach a server: a DNS name or an address.
enum HostName {
  case dns(String)
  case address(String)

  /// - Throws: `.invalidArgument` if `text` is neither an IP address nor a DNS name (RFC 1123 labels, `*.` allowed
  ///   in front).
  init(_ text: String) throws(IdentityError) {
    var storage = in6_addr()
    if inet_pton(AF_INET, text, &storage) == 1 || inet_pton(AF_INET6, text, &storage) == 1 {
      self = .address(text)
      return
    }
    let name = text.hasPrefix("*.") ? text.dropFirst(2) : text[...]
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard text.utf8.count <= 253, labels.allSatisfy(Self.isLabel) else {
      throw IdentityError(.invalidArgument, at: "host", "'\(text)' is neither an IP address nor a DNS name")
    }
    self = .dns(text)
  }

  /// The entry of a subjectAltName as OpenSSL's configuration language writes it.
  var alternativeName: String {
    switch self {
    case .dns(let name): "DNS:\(name)"
    case .address(let address): "IP:\(address)"
    }
  }

  /// The text of an address of 4 or 16 bytes; anything else is shown as its length.
  static func text(ofAddress bytes: [UInt8]) -> String {
    guard bytes.count == 4 || bytes.count == 16 else { return "(an address of \(bytes.count) bytes)" }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count))
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func isLabel(_ label: Substring) -> Bool {
    (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
      && label.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
