/// Reads the lines of a transcript word by word and knows where it is.
struct DrawLineReader {
  private let lines: [Substring]
  private var next = 0
  /// The step whose lines are read now.
  var step = DrawTranscriptFault.Step.specification

  init(_ text: String) { lines = Self.lines(of: text) }

  /// The lines of a text; only a line feed ends a line.
  static func lines(of text: String) -> [Substring] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { Substring($0) }
  }

  /// Number of the line read last, from 1.
  private var line: Int { max(next, 1) }

  /// First word of the next line; `nil` at the end.
  var keyword: Substring? {
    next < lines.count ? Substring(lines[next].utf8.prefix { $0 != UInt8(ascii: " ") }) : nil
  }

  /// The words after the first of the next line, which must be `count`.
  mutating func take(_ count: Int) throws(DrawTranscriptFault) -> [String] {
    let words = lines[next].utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .dropFirst().map { String(Substring($0)) }
    next += 1
    guard words.count == count else { throw malformed() }
    return words
  }

  /// The one word after the first of the next line, a number.
  mutating func takeNumber() throws(DrawTranscriptFault) -> Int { try number(take(1)[0]) }

  /// A word of the line read last as a number.
  func number(_ word: String) throws(DrawTranscriptFault) -> Int {
    guard let number = Int(word) else { throw malformed() }
    return number
  }

  /// Reads a line `keyword number`.
  mutating func expect(_ keyword: String, _ number: Int) throws(DrawTranscriptFault) {
    guard self.keyword == keyword[...], try takeNumber() == number else {
      throw fault(en: "the line \(keyword) \(number) is expected", zh: "此处应为\(keyword) \(number)")
    }
  }

  /// Throws unless all lines are read.
  func expectEnd() throws(DrawTranscriptFault) {
    guard next == lines.count else {
      throw DrawTranscriptFault(line: next + 1, step: step, en: "no such line belongs here", zh: "此处不应有该行")
    }
  }

  /// The line read last has a form that no such line has.
  func malformed() -> DrawTranscriptFault {
    fault(en: "the line has not the form that its first word asks for", zh: "该行格式与其首词不符")
  }

  /// A fault of the line read last.
  func fault(en: String, zh: String) -> DrawTranscriptFault {
    DrawTranscriptFault(line: line, step: step, en: en, zh: zh)
  }

  /// The line read last asks for a draw or refusal that is not possible.
  func fault(_ error: any Error) -> DrawTranscriptFault {
    let text = (error as? RuleViolation)?.text ?? (error as? DrawInfeasibility)?.text
    return fault(en: text?.en ?? "\(error)", zh: text?.zh ?? "\(error)")
  }
}
