import Foundation
import Storage
import Testing

/// The history of the schema: each step once, and no file that does not fit.
@Suite(.timeLimit(.minutes(5)))
struct MigrationTests {
  let folder: TemporaryFolder
  let first = Migration("first", "CREATE TABLE a (x BIGINT)")
  let second = Migration("second", "INSERT INTO a VALUES (1); INSERT INTO a VALUES (2)")
  let third = Migration("third", "ALTER TABLE a ADD COLUMN y TEXT")

  init() throws { folder = try TemporaryFolder() }

  private func open(_ migrations: [Migration]) async -> StorageError? {
    await storageError { await (try folder.open(migrations: migrations)).close() }
  }

  private func rowCount(_ migrations: [Migration]) async throws -> Int? {
    let database = try folder.open(migrations: migrations)
    let count: Int? = try await database.read { try $0.first("SELECT count(*) FROM a") { try $0[0] } }
    await database.close()
    return count
  }

  @Test func eachStepRunsOnce() async throws {
    #expect(await open([first]) == nil)
    #expect(try await rowCount([first, second]) == 2)
    #expect(try await rowCount([first, second]) == 2)
    #expect(try await rowCount([first, second, third]) == 2)
  }

  @Test func aFileOfANewerProgramIsRefused() async throws {
    #expect(await open([first, second, third]) == nil)
    let error = await open([first, second])
    #expect(error?.code == .migration)
    #expect(error?.message == "the file was written by a newer program: its step 3, \"third\", is unknown here")
    #expect(await open([first, second, third]) == nil)
  }

  @Test func aChangedStepIsRefused() async throws {
    #expect(await open([first, second]) == nil)
    let error = await open([Migration("first", "CREATE TABLE a (x TEXT)"), second, third])
    #expect(error?.code == .migration)
    #expect(error?.message == "step 1, \"first\", differs from what was applied: its text was changed")
  }

  @Test func anInsertedStepIsRefused() async throws {
    #expect(await open([first, second]) == nil)
    let error = await open([first, third, second])
    #expect(error?.code == .migration)
    #expect(error?.message == "step 2, \"third\", differs from what was applied: the file has \"second\" there")
  }

  @Test(arguments: [
    "CREATE TABLE b (x BIGINT); CREATE TABLE b (x BIGINT)",
    "CREATE TABLE b (x BIGINT); INSERT INTO a VALUES (3); COMMIT",
    "CREATE TABLE b (x BIGINT REFERENCES a (x)); INSERT INTO missing VALUES (1)",
    "CREATE TABLE c (x BIGINT PRIMARY KEY); CREATE TABLE b (x BIGINT REFERENCES c (x)); INSERT INTO b VALUES (404)",
  ])
  func aFailingStepIsUndoneAsAWhole(sql: String) async throws {
    let error = await open([first, second, Migration("bad", sql)])
    #expect(error?.code == .migration)
    #expect(error?.message.contains("step 3, \"bad\", failed") == true)
    // Nothing of it is left: the table it made can be made again.
    #expect(await open([first, second, Migration("good", "CREATE TABLE b (x BIGINT)")]) == nil)
  }

  @Test func manyOpenersApplyEachStepOnce() async throws {
    let steps = [first, second, third]
    try await withThrowingTaskGroup { group in
      for _ in 0..<8 {
        group.addTask { [folder] in await (try folder.open(migrations: steps)).close() }
      }
      try await group.waitForAll()
    }
    #expect(try await rowCount(steps) == 2)
  }

  @Test func aServerEngineIsRefusedByName() async throws {
    let error = await storageError {
      _ = try Database.open("postgres://db.example/ipmesh", migrations: [], timeMicroseconds: 0)
    }
    #expect(error?.code == .unsupported)
  }

  @Test func onlyTheOwnerMayReadTheFiles() async throws {
    let database = try folder.open()
    try await database.write { try $0.insertItem(1) }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let mode = try FileManager.default.attributesOfItem(atPath: folder.file(name))[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(name)")
    }
  }
}
