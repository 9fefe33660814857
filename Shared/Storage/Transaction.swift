/// Reads and changes of one write, lent to the body of `Database.write`: all of them are stored, or none.
///
/// It sees what earlier writes did, also those of its group that are not committed yet; if those cannot be committed,
/// the body runs again without them.
public struct Transaction: ~Copyable {
  /// The queries, for functions that only read.
  public let reader: Reader

  private var connection: Connection { reader.connection }

  init(_ connection: Connection) { reader = Reader(connection) }

  /// Runs a statement that returns no rows and gives the number of rows it changed.
  @discardableResult
  public func execute(_ sql: String, _ parameters: [any Storable] = []) throws -> Int {
    try requireTransaction()
    return try connection.run(sql, parameters)
  }

  /// The first row, made into a value; nil when there is none. A statement with RETURNING is run to its end.
  public func first<T>(
    _ sql: String, _ parameters: [any Storable] = [], _ row: (borrowing Row) throws -> T
  ) throws -> T? {
    try requireTransaction()
    return try reader.first(sql, parameters, row)
  }

  /// Every row, made into values, in the statement's order.
  public func all<T>(
    _ sql: String, _ parameters: [any Storable] = [], _ row: (borrowing Row) throws -> T
  ) throws -> [T] {
    try requireTransaction()
    return try reader.all(sql, parameters, row)
  }

  /// Visits every row in the statement's order; an error thrown by the closure ends the statement.
  public func forEach(
    _ sql: String, _ parameters: [any Storable] = [], _ row: (borrowing Row) throws -> Void
  ) throws {
    try requireTransaction()
    try reader.forEach(sql, parameters, row)
  }

  /// Runs a part that is undone alone when it throws: one bad row of an import leaves the good ones.
  public func savepoint<T>(_ body: () throws -> T) throws -> T {
    try requireTransaction()
    try connection.control("SAVEPOINT part")
    do {
      let result = try body()
      try requireTransaction()
      try connection.control("RELEASE part")
      return result
    } catch {
      if connection.isInTransaction {
        try connection.control("ROLLBACK TO part")
        try connection.control("RELEASE part")
      }
      throw error
    }
  }

  /// Lets the writer wake the feed's followers once this is committed, and returns the number of the row that was
  /// inserted last, which is the change.
  func markNewChange() -> Int64 {
    connection.hasNewChanges = true
    return connection.lastInsertedNumber
  }

  /// After a full disk or an I/O error the engine has rolled everything back; a statement run now would be stored by
  /// itself, outside any transaction.
  private func requireTransaction() throws(StorageError) {
    guard connection.isInTransaction else {
      throw StorageError(.transactionLost, "an earlier failure in this write has rolled it back")
    }
  }
}
