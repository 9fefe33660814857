import Foundation
import Storage
import Testing

/// Backups: whole, checked, and taken while the service works.
@Suite(.timeLimit(.minutes(5)))
struct BackupTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aBackupTakenUnderLoadIsOneSnapshot() async throws {
    let database = try folder.open()
    let writing = Task {
      var number = 0
      while !Task.isCancelled {
        let pair = number
        try await database.write { transaction in
          try transaction.insertItem(pair * 2)
          try transaction.insertItem(pair * 2 + 1)
          try transaction.appendChange(kind: "pair", key: "\(pair)", payload: [], timeMicroseconds: 0)
        }
        number += 1
      }
    }
    for round in 0..<5 {
      try await database.backup(to: folder.file("copy.db"))
      let copy = try folder.open("copy.db")
      let items = try await copy.itemIDs()
      let last = try await copy.read { try $0.lastChange() }
      #expect(items == (0..<Int(last) * 2).map { $0 }, "round \(round)")
      await copy.close()
    }
    writing.cancel()
    _ = await writing.result
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.contains("partial") } == [])
  }

  @Test func aRestoredDatabaseGoesOnAndRefusesTokensFromItsFuture() async throws {
    let database = try folder.open()
    try await database.write { _ = try $0.appendChange(kind: "k", key: "1", payload: [], timeMicroseconds: 0) }
    try await database.backup(to: folder.file("copy.db"))
    try await database.write { _ = try $0.appendChange(kind: "k", key: "2", payload: [], timeMicroseconds: 0) }
    let token = database.resumeToken(after: 2)

    let restored = try folder.open("copy.db")
    let sequence = try restored.sequence(ofResumeToken: token)
    let error = await storageError { _ = try await restored.read { try $0.changes(after: sequence, limit: 1) } }
    #expect(error?.code == .tokenInvalid)
    try await restored.write { try $0.insertItem(1) }
    #expect(try await restored.itemIDs() == [1])
  }

  @Test func aDamagedDatabaseGivesNoBackup() async throws {
    let database = try folder.open()
    try await database.write { for number in 0..<2_000 { try $0.insertItem(number, name: "item number \(number)") } }
    await database.close()
    let file = try FileHandle(forWritingTo: URL(filePath: folder.file()))
    try file.seek(toOffset: try file.seekToEnd() - 4_096)
    try file.write(contentsOf: Data(repeating: 0xff, count: 100))
    try file.close()
    let error = await storageError { try await (try folder.open()).backup(to: folder.file("copy.db")) }
    #expect(error?.code == .corrupt)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.contains("copy") } == [])
  }

  @Test func aFailedBackupLeavesTheOldOne() async throws {
    let database = try folder.open()
    try await database.backup(to: folder.file("copy.db"))
    let before = try Data(contentsOf: URL(filePath: folder.file("copy.db")))
    let error = await storageError { try await database.backup(to: folder.file("missing/copy.db")) }
    #expect(error?.code == .cannotOpen)
    #expect(try Data(contentsOf: URL(filePath: folder.file("copy.db"))) == before)
  }
}
