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

  /// The text without spaces, tabs, line breaks and ideographic spaces at both ends.
  public var trimmed: String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    guard let first = first, let last = last, isBlank(first) || isBlank(last) else { return self }
    guard let start = firstIndex(where: { !isBlank($0) }), let end = lastIndex(where: { !isBlank($0) }) else {
      return ""
    }
    return String(self[start...end])
  }
}
