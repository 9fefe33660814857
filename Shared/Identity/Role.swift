/// A named set of grants.
struct Role: Sendable {
  struct Grant: Sendable {
    let methods: [MethodPattern]
    let reach: DivisionReach
  }

  let name: String
  let grants: [Grant]
}

/// The methods that a grant covers.
enum MethodPattern: Hashable, Sendable {
  /// `pkg.Service/Method`, kept as the path `/pkg.Service/Method`.
  case method(String)
  /// `pkg.Service/*`, kept as `/pkg.Service/`.
  case service(String)
  /// `pkg.*`: every service whose full name begins with `pkg.`, kept as `/pkg.`.
  case package(String)

  /// - Returns: nil if `text` has none of the three forms.
  init?(_ text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    if halves.count == 1, text.hasSuffix(".*"), Self.isDottedName(text.dropLast(2)) {
      self = .package("/\(text.dropLast(1))")
    } else if halves.count == 2, Self.isDottedName(halves[0]), halves[1] == "*" {
      self = .service("/\(halves[0])/")
    } else if halves.count == 2, Self.isDottedName(halves[0]), Self.isWord(halves[1]) {
      self = .method("/\(text)")
    } else {
      return nil
    }
  }

  private static func isDottedName(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isWord)
  }

  private static func isWord(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
