import Domain
import Schema

/// A row being read: its cells by column, and what is wrong with them.
public struct ImportCells {
  /// The columns of the file.
  public let layout: ImportLayout
  /// The row as the file has it.
  public let row: CSVRow
  /// What is wrong with the cells read so far.
  public var problems = FieldProblems()

  /// Begins to read a row.
  public init(_ layout: ImportLayout, _ row: CSVRow) {
    self.layout = layout
    self.row = row
  }

  /// A text cell.
  public func text(_ column: some ImportField) -> String { layout.cell(column, row) }

  /// A cell with several codes, separated by `、`, `,`, `;` or blanks.
  public func codes(_ column: some ImportField) -> [String] {
    text(column).halfWidth.split { "、,; ".contains($0) }.map(String.init)
  }

  /// The code of a division that a cell names by code or name; the text itself when it names none, to be refused.
  public func division(_ column: some ImportField, _ divisions: Divisions) -> String {
    let text = text(column).halfWidth
    return divisions.named(text)?.code ?? text
  }

  /// A cell that names a value of an enumeration; `none` when it is empty.
  public mutating func choice<Value>(_ column: some ImportField, _ names: ValueNames<Value>, none: Value) -> Value {
    let text = text(column).halfWidth
    guard !text.isEmpty else { return none }
    guard let value = names.value(text) else {
      problems.add(
        layout.columns[column.rawValue].field, "enum-value", en: "one of these is expected: \(names.choices)",
        zh: "应为以下之一:\(names.choices)", seen: text)
      return none
    }
    return value
  }

  /// A cell that names several values of an enumeration, separated as codes are.
  public mutating func choices<Value>(_ column: some ImportField, _ names: ValueNames<Value>) -> [Value] {
    var values: [Value] = []
    for text in codes(column) {
      if let value = names.value(text) {
        values.append(value)
      } else {
        problems.add(
          layout.columns[column.rawValue].field, "enum-value", en: "these are expected: \(names.choices)",
          zh: "应为:\(names.choices)", seen: text)
      }
    }
    return values
  }

  /// A cell with a day; `nil` when it is empty.
  public mutating func date(_ column: some ImportField) -> CivilDate? {
    let text = text(column).halfWidth
    guard !text.isEmpty else { return nil }
    guard let date = CivilDate(text) else {
      problems.add(
        layout.columns[column.rawValue].field, "date-exists", en: "a day is expected, for example 2025-01-31",
        zh: "应为有效日期,例如2025-01-31", seen: text)
      return nil
    }
    return date
  }

  /// A cell with a day, as messages hold it.
  public mutating func day(_ column: some ImportField) -> GoogleType.Date? { date(column).map(GoogleType.Date.init) }

  /// A cell with a whole number, thousands separators allowed; 0 when it is empty.
  public mutating func number(_ column: some ImportField) -> Int64 {
    let text = text(column).halfWidth
    guard !text.isEmpty else { return 0 }
    guard let number = Int64(text) ?? Int64(text.replacing(",", with: "")) else {
      problems.add(
        layout.columns[column.rawValue].field, "number-form", en: "a whole number is expected", zh: "应为整数", seen: text)
      return 0
    }
    return number
  }

  /// A cell with an amount in yuan, at most two decimals, in fen; 0 when it is empty.
  public mutating func fen(_ column: some ImportField) -> Int64 {
    let cell = text(column).halfWidth
    guard !cell.isEmpty else { return 0 }
    let text = cell.utf8.contains(UInt8(ascii: ",")) ? cell.replacing(",", with: "") : cell
    if text.utf8.count <= 15, text.utf8.allSatisfy({ (48...57).contains($0) }), let yuan = Int64(text) {
      return yuan * 100
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard isDigits, parts.count <= 2, parts[0].utf8.count <= 15, parts.count == 1 || parts[1].utf8.count <= 2,
      let yuan = Int64(parts[0]), let cents = Int64(parts.count == 1 ? "0" : parts[1].padded(to: 2))
    else {
      problems.add(
        layout.columns[column.rawValue].field, "money-form", en: "an amount in yuan is expected, at most two decimals",
        zh: "应为以元为单位的金额,最多两位小数", seen: text)
      return 0
    }
    return yuan * 100 + cents
  }

  /// A cell that says yes or no; no when it is empty.
  public mutating func yesOrNo(_ column: some ImportField) -> Bool {
    switch text(column).halfWidth.asciiLowercased {
    case "是", "yes", "y", "true", "1": return true
    case "否", "no", "n", "false", "0", "": return false
    case let text:
      problems.add(layout.columns[column.rawValue].field, "yes-no", en: "是 or 否 is expected", zh: "应为是或否", seen: text)
      return false
    }
  }
}

extension Substring {
  /// The digits with zeros behind them, up to a length.
  fileprivate func padded(to length: Int) -> String { self + String(repeating: "0", count: length - utf8.count) }
}
