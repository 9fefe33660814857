import Foundation
import Storage
import Testing

/// Files that are damaged or cannot be had: an error that says so, never a crash.
@Suite(.timeLimit(.minutes(5)))
struct DamageTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func overwrite(_ bytes: [UInt8], at offset: UInt64, name: String = "test.db") throws {
    let file = try FileHandle(forWritingTo: URL(filePath: folder.file(name)))
    defer { try? file.close() }
    try file.seek(toOffset: offset)
    try file.write(contentsOf: Data(bytes))
  }

  private func fill(_ name: String = "test.db") async throws {
    let database = try folder.open(name)
    try await database.write { transaction in
      for number in 0..<2_000 { try transaction.insertItem(number, name: "item number \(number)") }
    }
    await database.close()
  }

  @Test func aFileThatIsNoDatabaseIsRefused() async throws {
    try Data(repeating: 0x41, count: 10_000).write(to: URL(filePath: folder.file()))
    let error = await storageError { _ = try folder.open() }
    #expect(error?.code == .corrupt)
    #expect(error?.message.hasPrefix(folder.file()) == true)
  }

  @Test func damagedPagesAreReportedAndTheRestGoesOn() async throws {
    try await fill()
    let size = try FileManager.default.attributesOfItem(atPath: folder.file())[.size] as? UInt64 ?? 0
    // The schema and Storage's own tables come first in the file; the items fill the rest.
    for offset in stride(from: 16 * 4096, to: size, by: 4096) {
      try overwrite(Array(repeating: 0xff, count: 100), at: offset)
    }
    let database = try folder.open()
    #expect(await storageError { _ = try await database.itemIDs() }?.code == .corrupt)
    #expect(await storageError { try await database.write { try $0.insertItem(5_000) } }?.code == .corrupt)
    #expect(try await database.integrityProblems() != [])
    #expect(try await database.read { try $0.lastChange() } == 0)
    await database.close()
  }

  @Test(arguments: [UInt64.random(in: 0...9999), 7])
  func noRandomDamageCrashes(seed: UInt64) async throws {
    var random = Random(state: seed)
    try await fill("good.db")
    let good = try Data(contentsOf: URL(filePath: folder.file("good.db")))
    for _ in 0..<40 {
      var bad = good
      for _ in 0..<10 { bad[random.below(bad.count)] = UInt8(random.below(256)) }
      if random.below(4) == 0 { bad = bad.prefix(random.below(bad.count)) }
      try bad.write(to: URL(filePath: folder.file("bad.db")))
      do {
        let database = try folder.open("bad.db")
        _ = try? await database.itemIDs()
        try? await database.write { try $0.insertItem(9_999) }
        _ = try? await database.integrityProblems()
        await database.close()
      } catch {
        #expect(error is StorageError, "seed \(seed): \(error)")
      }
      for suffix in ["", "-wal", "-journal"] {
        try? FileManager.default.removeItem(atPath: folder.file("bad.db") + suffix)
      }
    }
  }

  @Test func aFolderThatDoesNotExistIsNamed() async throws {
    let path = folder.file("missing/test.db")
    let error = await storageError { _ = try Database.open(path, migrations: [], timeMicroseconds: 0) }
    #expect(error?.code == .cannotOpen)
    #expect(error?.message == "\(path): No such file or directory")
  }
}
