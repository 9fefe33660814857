import Foundation
import Storage

/// A folder of its own for one test, removed with its last reference.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/storage-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "test.db") -> String { path + "/" + name }

  /// Opens the folder's database, by default with one table of items.
  func open(
    _ name: String = "test.db", migrations: [Migration] = [.items], options: DatabaseOptions = DatabaseOptions()
  ) throws -> Database {
    try Database.open(file(name), migrations: migrations, timeMicroseconds: 0, options: options)
  }
}

extension Migration {
  static let items = Migration(
    "items",
    """
    CREATE TABLE items (
      id BIGINT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      weight DOUBLE PRECISION,
      data BYTEA,
      hidden BOOLEAN NOT NULL DEFAULT FALSE,
      amount BIGINT CONSTRAINT amount_is_not_negative CHECK (amount >= 0),
      parent BIGINT REFERENCES items (id)
    )
    """)
}

extension Transaction {
  func insertItem(_ id: Int, name: String? = nil) throws {
    try execute("INSERT INTO items (id, name) VALUES ($1, $2)", [id, name ?? "item \(id)"])
  }
}

extension Database {
  func itemIDs() async throws -> [Int] {
    try await read { try $0.all("SELECT id FROM items ORDER BY id") { try $0[0] } }
  }
}

/// The storage error that the operation throws; nil when it throws another, or none.
func storageError(_ operation: () async throws -> Void) async -> StorageError? {
  do {
    try await operation()
    return nil
  } catch {
    return error as? StorageError
  }
}
