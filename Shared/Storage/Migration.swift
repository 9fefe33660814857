/// A step in the history of a service's schema: a script that runs once, in a transaction of its own.
///
/// The list only ever grows at its end: a step that has run anywhere is never edited, reordered or removed, and a file
/// in which it differs refuses to open.
public struct Migration: Sendable, Hashable {
  /// Unique in its list; says what the step is for.
  public let name: String
  /// The statements, in the portable types BIGINT, DOUBLE PRECISION, BOOLEAN, TEXT and BYTEA.
  public let sql: String

  public init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }
}

/// Brings the schema of a file up to what this program knows.
struct Migrator {
  /// Whose history a list is: Storage's own tables and the service's are numbered apart.
  enum Scope: String { case storage, service }

  let connection: Connection

  /// Runs what is missing, one transaction a step.
  ///
  /// The text itself is recorded instead of a digest: comparing it is exact, and an operator can read what was run.
  func migrate(_ scope: Scope, to migrations: [Migration], timeMicroseconds: Int64) throws {
    try connection.controlAll(
      """
      CREATE TABLE IF NOT EXISTS storage_migrations (
        scope TEXT NOT NULL, position BIGINT NOT NULL, name TEXT NOT NULL, sql TEXT NOT NULL,
        applied_microseconds BIGINT NOT NULL, PRIMARY KEY (scope, position))
      """)
    var position = try requireKnown(scope, migrations)
    while position < migrations.count {
      try apply(migrations[position], scope, position, timeMicroseconds)
      position = try requireKnown(scope, migrations)
    }
  }

  /// The number of steps that the file has; throws when they are not the first of the list.
  private func requireKnown(_ scope: Scope, _ migrations: [Migration]) throws -> Int {
    let applied = try Reader(connection).all(
      "SELECT name, sql FROM storage_migrations WHERE scope = $1 ORDER BY position", [scope.rawValue]
    ) { Migration(try $0[0], try $0[1]) }
    for (position, step) in applied.enumerated() {
      guard position < migrations.count else {
        throw StorageError(
          .migration,
          "the file was written by a newer program: its step \(position + 1), \"\(step.name)\", is unknown here")
      }
      guard step == migrations[position] else {
        let cause =
          step.name == migrations[position].name ? "its text was changed" : "the file has \"\(step.name)\" there"
        throw StorageError(
          .migration, "step \(position + 1), \"\(migrations[position].name)\", differs from what was applied: \(cause)")
      }
    }
    return applied.count
  }

  private func apply(_ step: Migration, _ scope: Scope, _ position: Int, _ timeMicroseconds: Int64) throws {
    // A step may rebuild a table that others refer to; that is checked as a whole before it is committed.
    try connection.controlAll("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")
    do {
      // Another process may have applied it since we looked.
      if try isMissing(scope, position) {
        try connection.runAll(step.sql)
        try requireForeignKeysHold()
        try connection.run(
          "INSERT INTO storage_migrations VALUES ($1, $2, $3, $4, $5)",
          [scope.rawValue, position, step.name, step.sql, timeMicroseconds])
      }
      try connection.controlAll("COMMIT; PRAGMA foreign_keys = ON")
    } catch {
      try? connection.controlAll("ROLLBACK")
      try connection.controlAll("PRAGMA foreign_keys = ON")
      guard let cause = error as? StorageError, cause.code == .statement || cause.code == .foreignKey else {
        throw error
      }
      throw StorageError(
        .migration, "step \(position + 1), \"\(step.name)\", failed: \(cause.message)", sql: cause.sql,
        engineCode: cause.engineCode)
    }
  }

  private func isMissing(_ scope: Scope, _ position: Int) throws -> Bool {
    let found: Int? = try Reader(connection).first(
      "SELECT 1 FROM storage_migrations WHERE scope = $1 AND position = $2", [scope.rawValue, position]
    ) { try $0[0] }
    return found == nil
  }

  private func requireForeignKeysHold() throws {
    let table: String? = try Reader(connection).first("SELECT \"table\" FROM pragma_foreign_key_check") { try $0[0] }
    if let table { throw StorageError(.foreignKey, "rows of \"\(table)\" refer to rows that do not exist") }
  }
}
