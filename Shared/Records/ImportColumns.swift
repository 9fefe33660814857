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
