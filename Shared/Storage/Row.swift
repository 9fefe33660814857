import CSQLite

/// One row of a result, lent to a closure for as long as the statement stands on it: it cannot be kept.
///
/// Columns count from 0. Reading a column as a type that it does not hold throws `wrongType` with the column's name;
/// a NULL can only be read as an optional.
public struct Row: ~Copyable {
  private let statement: Statement

  init(_ statement: Statement) { self.statement = statement }

  /// The number of columns.
  public var columnCount: Int { statement.columnCount }

  /// The column as the type that the context asks for.
  public subscript<T: Storable>(_ column: Int) -> T {
    get throws(StorageError) { try T.load(self, column) }
  }

  /// Whether the column holds NULL.
  public func isNull(_ column: Int) throws(StorageError) -> Bool {
    try type(of: column) == SQLITE_NULL
  }

  /// Lends the bytes of a BYTEA or TEXT column (UTF-8) without copying them.
  public func withBytes<T>(_ column: Int, _ body: (RawSpan) throws -> T) throws -> T {
    let type = try type(of: column)
    guard type == SQLITE_BLOB || type == SQLITE_TEXT else { throw mismatch(column, "bytes") }
    return try body(UnsafeRawBufferPointer(bytes(column)).bytes)
  }

  func integer(_ column: Int) throws(StorageError) -> Int64 {
    guard try type(of: column) == SQLITE_INTEGER else { throw mismatch(column, "integer") }
    return sqlite3_column_int64(statement.handle, Int32(column))
  }

  /// A whole number is read as `Double` too: SQLite stores 3.0 as the integer 3 in a column of numeric affinity.
  func real(_ column: Int) throws(StorageError) -> Double {
    let type = try type(of: column)
    guard type == SQLITE_FLOAT || type == SQLITE_INTEGER else { throw mismatch(column, "Double") }
    return sqlite3_column_double(statement.handle, Int32(column))
  }

  func text(_ column: Int) throws(StorageError) -> String {
    guard try type(of: column) == SQLITE_TEXT else { throw mismatch(column, "String") }
    guard let text = String(validating: bytes(column), as: UTF8.self) else { throw mismatch(column, "UTF-8 text") }
    return text
  }

  func blob(_ column: Int) throws(StorageError) -> [UInt8] {
    guard try type(of: column) == SQLITE_BLOB else { throw mismatch(column, "bytes") }
    return Array(bytes(column))
  }

  func value(_ column: Int) throws(StorageError) -> Value {
    switch try type(of: column) {
    case SQLITE_INTEGER: .integer(try integer(column))
    case SQLITE_FLOAT: .real(try real(column))
    case SQLITE_TEXT: .text(try text(column))
    case SQLITE_BLOB: .blob(try blob(column))
    default: .null
    }
  }

  /// The error for a column that does not hold what was asked for.
  func mismatch(_ column: Int, _ wanted: String) -> StorageError {
    let name = sqlite3_column_name(statement.handle, Int32(column)).map { String(cString: $0) } ?? "?"
    let found =
      switch sqlite3_column_type(statement.handle, Int32(column)) {
      case SQLITE_INTEGER: "an integer"
      case SQLITE_FLOAT: "a real number"
      case SQLITE_TEXT: "text"
      case SQLITE_BLOB: "bytes"
      default: "NULL"
      }
    return StorageError(
      .wrongType, "column \(column) (\(name)) holds \(found) that cannot be read as \(wanted)", sql: statement.sql)
  }

  private func type(of column: Int) throws(StorageError) -> Int32 {
    guard column >= 0, column < statement.columnCount else {
      throw StorageError(
        .statement, "column \(column) was read, but the row has \(statement.columnCount)", sql: statement.sql)
    }
    return sqlite3_column_type(statement.handle, Int32(column))
  }

  /// The engine's own memory, valid until the statement moves on, which it cannot while this row is lent.
  private func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_blob(statement.handle, Int32(column))
    let count = Int(sqlite3_column_bytes(statement.handle, Int32(column)))
    return UnsafeBufferPointer(start: start?.assumingMemoryBound(to: UInt8.self), count: count)
  }
}
