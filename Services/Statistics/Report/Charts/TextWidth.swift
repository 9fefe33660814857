/// How wide a text will be, roughly: the letters are those of the reader's machine.
enum TextWidth {
  /// Units that the text takes at a size.
  static func units(_ text: String, size: Int = ChartFrame.textSize) -> Int {
    text.unicodeScalars.reduce(0) { $0 + hundredths($1) } * size / 100
  }

  /// The text in at most `lines` lines of `width` units, which together are the text; what does not fit is cut and marked
  /// with `…`.
  static func wrapped(_ text: String, width: Int, lines most: Int) -> [String] {
    let filled = greedy(text, width, most)
    guard filled.count > 1, filled.joined() == text else { return filled }
    // Lines of about the same length read better than a last one of a single character.
    let even = units(text) / filled.count
    for narrower in stride(from: even, to: width, by: ChartFrame.textSize / 2) {
      let balanced = greedy(text, narrower, filled.count)
      if balanced.joined() == text, balanced.dropLast().allSatisfy(breaksWell) { return balanced }
    }
    return filled
  }

  /// Whether a line ends between words.
  private static func breaksWell(_ line: String) -> Bool {
    line.last.map { $0 == " " || !$0.isASCII } ?? true
  }

  private static func greedy(_ text: String, _ width: Int, _ most: Int) -> [String] {
    var lines: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      var line = fitting(rest, width)
      if line.endIndex < rest.endIndex {
        if lines.count == most - 1 { return lines + [fitting(rest, width - units("…")) + "…"] }
        // English breaks between words, Chinese anywhere.
        if let space = line.lastIndex(of: " ") { line = rest[...space] }
      }
      lines.append(String(line))
      rest = rest[line.endIndex...]
    }
    return lines
  }

  private static func fitting(_ text: Substring, _ width: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += units(String(text[end]))
      if used > width, end > text.startIndex { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  private static func hundredths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x2E80...: 100
    case 0x41...0x5A: 68
    case 0x20, 0x2C, 0x2E: 30
    default: 57
    }
  }
}
