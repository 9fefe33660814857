import Digests
import Foundation
import Records
import Storage

/// A folder that is removed with the value.
final class TemporaryFolder: Sendable {
  let path = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)").path

  init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A store over a file, with a key of its own.
func openStore(_ path: String, _ migrations: [Migration]) async throws -> RecordStore {
  let database = try Database.open(path, migrations: migrations, timeMicroseconds: 1)
  return try await RecordStore(
    service: "test", database: database, clock: Clock { Moment(microseconds: 1) },
    personalDataKey: DigestKey(bytes: [UInt8](repeating: 7, count: 32)))
}
