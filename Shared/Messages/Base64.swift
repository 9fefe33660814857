/// Base64 (RFC 4648): writes the standard alphabet with padding, reads the standard and the URL-safe one, padded or not.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  /// The standard form, with padding.
  public static func encode(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    encode(ArraySlice(bytes), into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  static func encode(_ bytes: ArraySlice<UInt8>, into text: inout [UInt8]) {
    var rest = bytes
    while !rest.isEmpty {
      let group = rest.prefix(3)
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for position in 0..<4 {
        text.append(position <= group.count ? alphabet[bits >> (18 - 6 * position) & 0x3F] : padding)
      }
      rest = rest.dropFirst(3)
    }
  }

  /// Nil when the text is not base64.
  public static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var content = text
    while content.last == padding { content = content.dropLast() }
    let paddingCount = text.count - content.count
    guard content.count % 4 != 1, paddingCount == 0 || (paddingCount < 3 && text.count % 4 == 0) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.count * 3 / 4)
    var bits: UInt32 = 0
    var bitCount: UInt32 = 0
    for byte in content {
      guard let value = value(byte) else { return nil }
      bits = bits << 6 | value
      bitCount += 6
      if bitCount >= 8 {
        bitCount -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> bitCount))
      }
    }
    return bytes
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
