/// Queries on one consistent snapshot of the database, lent to the body of `Database.read`.
///
/// Statements are written once for every engine: parameters are `$1`, `$2`, …, each bound from the array at its place;
/// a text holds one statement. Texts are cached as prepared statements, so values belong into parameters, never into
/// the text.
public struct Reader: ~Copyable {
  let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// The first row, made into a value; nil when there is none.
  public func first<T>(
    _ sql: String, _ parameters: [any Storable] = [], _ row: (borrowing Row) throws -> T
  ) throws -> T? {
    var found: T?
    try connection.run(sql, parameters) { current in
      found = try row(current)
      return false
    }
    return found
  }

  /// Every row, made into values, in the statement's order.
  public func all<T>(
    _ sql: String, _ parameters: [any Storable] = [], _ row: (borrowing Row) throws -> T
  ) throws -> [T] {
    var found: [T] = []
    try connection.run(sql, parameters) { current in
      found.append(try row(current))
      return true
    }
    return found
  }

  /// Visits every row in the statement's order; an error thrown by the closure ends the statement.
  public func forEach(
    _ sql: String, _ parameters: [any Storable] = [], _ row: (borrowing Row) throws -> Void
  ) throws {
    try connection.run(sql, parameters) { current in
      try row(current)
      return true
    }
  }
}
