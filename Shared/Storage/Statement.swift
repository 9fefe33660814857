import CSQLite

/// A prepared statement, owned by the connection that caches it; finalized with its last reference.
final class Statement {
  let handle: OpaquePointer
  let sql: String
  let columnCount: Int
  /// Whether it changes nothing in the file.
  let isReadOnly: Bool
  /// Whether it begins or ends a transaction or sets something of the connection, which only Storage itself may do.
  let isControl: Bool
  /// Set while it runs, so that the same text run again inside its own rows gets a statement of its own.
  var isRunning = false
  /// Counts upwards with each use of the connection; the cache drops the smallest first.
  var lastUse = 0

  /// The engine's index of `$1`, `$2`, …: it numbers parameters by their first appearance in the text.
  private let parameterIndexes: [Int32]

  /// Takes over the handle, also when it throws.
  init(owning handle: OpaquePointer, sql: String, isControl: Bool) throws(StorageError) {
    self.handle = handle
    self.sql = sql
    columnCount = Int(sqlite3_column_count(handle))
    isReadOnly = sqlite3_stmt_readonly(handle) != 0
    self.isControl = isControl
    do throws(StorageError) {
      parameterIndexes = try Self.parameterIndexes(of: handle, sql: sql)
    } catch {
      sqlite3_finalize(handle)
      throw error
    }
  }

  deinit { sqlite3_finalize(handle) }

  func bind(_ parameters: [any Storable]) throws(StorageError) {
    guard parameters.count == parameterIndexes.count else {
      throw StorageError(
        .statement, "the statement has \(parameterIndexes.count) parameters, but \(parameters.count) were given",
        sql: sql)
    }
    for (position, parameter) in parameters.enumerated() {
      let result = try bind(parameter.storageValue, at: parameterIndexes[position], position + 1)
      guard result == SQLITE_OK else {
        let code: StorageError.Code = result == SQLITE_TOOBIG ? .tooLarge : .outOfMemory
        throw StorageError(code, "parameter $\(position + 1) could not be bound", sql: sql, engineCode: result)
      }
    }
  }

  /// Ends the run and forgets the bound values. What a failed run has to say was taken from `sqlite3_step`.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  private func bind(_ value: Value, at index: Int32, _ position: Int) throws(StorageError) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let number): return sqlite3_bind_int64(handle, index, number)
    case .real(let number): return sqlite3_bind_double(handle, index, number)
    case .boolean(let flag): return sqlite3_bind_int64(handle, index, flag ? 1 : 0)
    case .text(var text):
      let result: Int32? = text.withUTF8 { utf8 in
        // PostgreSQL has no text with a NUL in it, and C readers of a SQLite file would see it cut short.
        utf8.contains(0) ? nil : csqlite_bind_text(handle, index, utf8.baseAddress, UInt64(utf8.count))
      }
      guard let result else {
        throw StorageError(.wrongType, "parameter $\(position) is text with a NUL character in it", sql: sql)
      }
      return result
    case .blob(let bytes):
      return bytes.withUnsafeBytes { csqlite_bind_blob(handle, index, $0.baseAddress, UInt64($0.count)) }
    }
  }

  private static func parameterIndexes(of handle: OpaquePointer, sql: String) throws(StorageError) -> [Int32] {
    let count = sqlite3_bind_parameter_count(handle)
    var indexes: [Int32] = []
    indexes.reserveCapacity(Int(count))
    for position in 0..<count {
      let index = sqlite3_bind_parameter_index(handle, "$\(position + 1)")
      guard index != 0 else {
        throw StorageError(.statement, "parameters must be named $1 to $\(count), without a gap", sql: sql)
      }
      indexes.append(index)
    }
    return indexes
  }
}
