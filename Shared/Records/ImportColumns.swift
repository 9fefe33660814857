import Domain
import RPC

/// A column that an import understands.
public struct ImportColumn: Sendable {
  /// The field as the API calls it; also the English header.
  public let field: String
  /// What headers call it in Chinese; the first is what an export writes.
  public let headers: [String]
  /// Whether a file without it is refused.
  public let isRequired: Bool

  /// - Parameters:
  ///   - field: the path of the field in the API, such as `contact.phone`.
  ///   - headers: Chinese headers, at least one.
  ///   - isRequired: whether a file without the column is refused.
  public init(_ field: String, _ headers: String..., isRequired: Bool = false) {
    self.field = field
    self.headers = headers
    self.isRequired = isRequired
  }
}

/// A field of a record by its place in the importer's list of columns.
public protocol ImportField: RawRepresentable<Int>, CaseIterable, Sendable {}

/// Which column of a file holds which field, as its header says.
public struct ImportLayout: Sendable {
  /// The columns that the import understands.
  public let columns: [ImportColumn]
  /// For each of ``columns`` its place in a row; `nil` when the file has none.
  private let places: [Int?]
  /// The header cells, as written.
  private let header: [String]
  /// Header cells that name no field.
  public let unknown: [String]

  /// Reads the header. Throws INVALID_ARGUMENT when a required column is missing or one is there twice.
  public init(_ header: [String], _ columns: [ImportColumn]) throws(RPCError) {
    var places = [Int?](repeating: nil, count: columns.count)
    var unknown: [String] = []
    var problems = FieldProblems()
    let names = Self.names(columns)
    for (place, cell) in header.enumerated() {
      guard let column = names[Self.normalized(cell)] else {
        if !cell.trimmed.isEmpty { unknown.append(cell.trimmed) }
        continue
      }
      if places[column] != nil {
        problems.add("data", "CSV-header", en: "the column is there twice", zh: "列重复", seen: cell.trimmed)
      }
      places[column] = place
    }
    for (column, place) in zip(columns, places) where column.isRequired && place == nil {
      problems.add(
        "data", "CSV-header", en: "the header has no column \(column.headers[0]) (\(column.field))",
        zh: "表头缺少“\(column.headers[0])”列")
    }
    try problems.check()
    self.columns = columns
    self.places = places
    self.header = header
    self.unknown = Array(unknown.prefix(64))
  }

  /// Whether the file has every column.
  public var isComplete: Bool { places.allSatisfy { $0 != nil } }

  /// Whether the file has a column for the field.
  public func has(_ column: some ImportField) -> Bool { places[column.rawValue] != nil }

  /// The cell of a row, trimmed; empty when the file has no such column or the row ends before it.
  public func cell(_ column: some ImportField, _ row: CSVRow) -> String {
    guard let place = places[column.rawValue], place < row.fields.count, !row.fields[place].isEmpty else { return "" }
    return CSVWriter.unprotected(row.fields[place]).trimmed
  }

  /// What the header calls a field; empty when the file has no such column.
  public func header(of field: String) -> String {
    guard let column = columns.firstIndex(where: { $0.field == field }), let place = places[column] else { return "" }
    return header[place].trimmed
  }

  private static func names(_ columns: [ImportColumn]) -> [String: Int] {
    var names: [String: Int] = [:]
    for (number, column) in columns.enumerated() {
      for name in column.headers + [column.field] { names[normalized(name)] = number }
    }
    return names
  }

  /// A header cell without what people vary: width, case, blanks, underscores, brackets with units.
  private static func normalized(_ cell: String) -> String {
    var text = cell.halfWidth.lowercased()
    if let bracket = text.firstIndex(of: "(") { text = String(text[..<bracket]) }
    return String(text.filter { !$0.isWhitespace && $0 != "_" && $0 != "*" && $0 != "-" })
  }
}

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
