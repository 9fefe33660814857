extension String {
  /// The text with full-width letters, digits and signs (U+FF01 to U+FF5E) and the ideographic space as ASCII.
  public var halfWidth: String {
    guard utf8.contains(where: { $0 == 0xEF || $0 == 0xE3 }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text without white space at both ends: ASCII, ideographic and the other spaces of Unicode, byte order marks.
  public var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last, Self.isBlank(first) || Self.isBlank(last) else {
      return self
    }
    guard let start = scalars.firstIndex(where: { !Self.isBlank($0) }),
      let end = scalars.lastIndex(where: { !Self.isBlank($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// The text in lower case, as far as ASCII goes: what codes and headers vary in.
  public var asciiLowercased: String {
    guard utf8.contains(where: { (65...90).contains($0) }) else { return self }
    return String(decoding: utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }
}
