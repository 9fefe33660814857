/// A row of a CSV file.
public struct CSVRow: Sendable, Hashable {
  /// Line on which the row begins, from 1.
  public var line: Int
  /// The fields; what was read so far when there is a problem.
  public var fields: [String]
  /// Why the row cannot be used.
  public var problem: RuleViolation?
}

/// Reads CSV (RFC 4180) from bytes that arrive in pieces.
///
/// Guarantees: a byte order mark, CRLF or LF, quoted fields with line breaks and doubled quotes, and pieces that end
/// anywhere are handled; line numbers are right across quoted line breaks; blank lines are skipped; memory is bounded by
/// the limits. A row that breaks a rule comes out with its problem and the next row is read as usual.
/// Rules: `RFC4180-quote`, `CSV-field-size`, `CSV-field-count`, `CSV-utf8`.
public struct CSVReader: Sendable {
  /// Most bytes of a field.
  public static let fieldBytesMax = 65_536
  /// Most fields of a row.
  public static let fieldsMax = 256

  private enum State {
    /// At the start of a field.
    case fieldStart
    /// In a field without quotes.
    case plain
    /// Inside quotes.
    case quoted
    /// After a quote inside quotes: the end of the field, or half of a doubled quote.
    case quoteInQuoted
    /// In a row that is refused: to the end of the line.
    case skipping
  }

  private var state = State.fieldStart
  private var field: [UInt8] = []
  private var row = CSVRow(line: 1, fields: [], problem: nil)
  private var line = 1
  private var byteOrderMark: [UInt8]? = []
  private var lastWasCarriageReturn = false

  public init() {}

  /// Reads the next piece and appends the rows that it completes.
  public mutating func read(_ bytes: [UInt8], into rows: inout [CSVRow]) {
    var next = 0
    while next < bytes.count {
      next = takeRun(bytes, from: next)
      if next < bytes.count { read(bytes[next], into: &rows) }
      next += 1
    }
  }

  /// Takes the bytes that only lengthen the field, which is most of them, at once; returns the place of the first other.
  private mutating func takeRun(_ bytes: [UInt8], from start: Int) -> Int {
    guard byteOrderMark == nil, state == .plain || state == .quoted else { return start }
    // Never past the limit of a field: the byte beyond it is refused by itself, and no byte is looked at twice.
    let last = min(bytes.count, start + Self.fieldBytesMax - field.count)
    var end = start
    while end < last, !Self.isSpecial(bytes[end]) { end += 1 }
    guard end > start else { return start }
    field.append(contentsOf: bytes[start..<end])
    lastWasCarriageReturn = false
    return end
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Ends the file and appends the last row if there is one.
  public mutating func finish(into rows: inout [CSVRow]) {
    if let held = byteOrderMark {
      byteOrderMark = nil
      for byte in held { read(byte, into: &rows) }
    }
    if state == .quoted {
      refuse("RFC4180-quote", en: "the file ends inside a quoted field", zh: "文件在引号内结束")
    }
    if state != .fieldStart || !row.fields.isEmpty || row.problem != nil { endRow(into: &rows) }
  }

  private mutating func read(_ byte: UInt8, into rows: inout [CSVRow]) {
    if let held = byteOrderMark {
      holdByteOrderMark(held, byte, into: &rows)
      return
    }
    // The line feed of a CRLF belongs to the line break that the carriage return made.
    if byte == UInt8(ascii: "\n"), lastWasCarriageReturn, state != .quoted {
      lastWasCarriageReturn = false
      return
    }
    if byte == UInt8(ascii: "\n"), !(state == .quoted && lastWasCarriageReturn) { line += 1 }
    if byte == UInt8(ascii: "\r") { line += 1 }
    lastWasCarriageReturn = byte == UInt8(ascii: "\r")

    switch (state, byte) {
    case (.quoted, UInt8(ascii: "\"")): state = .quoteInQuoted
    case (.quoted, _): append(byte)
    case (_, UInt8(ascii: "\r")), (_, UInt8(ascii: "\n")): endLine(into: &rows)
    case (.skipping, _): break
    case (_, UInt8(ascii: ",")): endField()
    case (.fieldStart, UInt8(ascii: "\"")): state = .quoted
    case (.quoteInQuoted, UInt8(ascii: "\"")):
      append(byte)
      if state != .skipping { state = .quoted }
    case (.fieldStart, _), (.plain, _):
      state = .plain
      append(byte)
    case (.quoteInQuoted, _):
      refuse("RFC4180-quote", en: "text follows a closing quote", zh: "结束引号后有多余字符")
    }
  }

  /// Holds back the first bytes until they are, or are not, a byte order mark.
  private mutating func holdByteOrderMark(_ held: [UInt8], _ byte: UInt8, into rows: inout [CSVRow]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard byte == mark[held.count] else {
      byteOrderMark = nil
      for byte in held + [byte] { read(byte, into: &rows) }
      return
    }
    byteOrderMark = held.count == 2 ? nil : held + [byte]
  }

  private mutating func append(_ byte: UInt8) {
    guard field.count < Self.fieldBytesMax else {
      refuse(
        "CSV-field-size", en: "a field is longer than \(Self.fieldBytesMax) bytes; is a quote not closed?",
        zh: "字段超过\(Self.fieldBytesMax)字节,请检查引号是否成对")
      return
    }
    field.append(byte)
  }

  private mutating func endField() {
    guard row.fields.count < Self.fieldsMax else {
      refuse(
        "CSV-field-count", en: "a row has more than \(Self.fieldsMax) fields", zh: "一行超过\(Self.fieldsMax)个字段")
      return
    }
    if let text = String(validating: field, as: UTF8.self) {
      row.fields.append(text)
    } else {
      row.fields.append("")
      row.problem =
        row.problem
        ?? RuleViolation(
          "CSV-utf8", en: "the text is not UTF-8; save the file as \"CSV UTF-8\"",
          zh: "文本不是UTF-8编码,请另存为“CSV UTF-8”格式")
    }
    field.removeAll(keepingCapacity: true)
    state = .fieldStart
  }

  private mutating func endLine(into rows: inout [CSVRow]) {
    if state == .fieldStart && row.fields.isEmpty && row.problem == nil {
      row.line = line
    } else {
      endRow(into: &rows)
    }
  }

  private mutating func endRow(into rows: inout [CSVRow]) {
    if state != .skipping { endField() }
    rows.append(row)
    field.removeAll(keepingCapacity: true)
    row = CSVRow(line: line, fields: [], problem: nil)
    state = .fieldStart
  }

  private mutating func refuse(_ rule: String, en: String, zh: String) {
    row.problem = row.problem ?? RuleViolation(rule, en: en, zh: zh)
    state = .skipping
  }
}
