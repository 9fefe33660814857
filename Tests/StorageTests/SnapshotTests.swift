import Foundation
import Storage
import Testing

/// Reads: one consistent snapshot each.
@Suite(.timeLimit(.minutes(5)))
struct SnapshotTests {
  let folder: TemporaryFolder
  let database: Database

  init() throws {
    folder = try TemporaryFolder()
    database = try folder.open()
  }

  @Test func aReadSeesWhatWasAnsweredBeforeIt() async throws {
    for number in 0..<100 {
      try await database.write { try $0.insertItem(number) }
      #expect(try await database.itemIDs().count == number + 1)
    }
  }

  @Test func aReadDoesNotSeeWhatIsCommittedWhileItRuns() async throws {
    let gate = Gate()
    let database = database
    let reading = Task(executorPreference: LoopExecutor()) {
      try await database.read { reader in
        let before: Int? = try reader.first("SELECT count(*) FROM items") { try $0[0] }
        gate.pass()
        let after: Int? = try reader.first("SELECT count(*) FROM items") { try $0[0] }
        return [before, after]
      }
    }
    await gate.waitUntilReached()
    try await database.write { try $0.insertItem(1) }
    gate.open()
    #expect(try await reading.value == [0, 0])
    #expect(try await database.itemIDs() == [1])
  }

  /// Writers move amounts between items; the total never changes, and no statement-by-statement reader may see it change.
  @Test func aReadNeverSeesHalfAWrite() async throws {
    let database = database
    try await database.write { transaction in
      for number in 0..<10 {
        try transaction.execute("INSERT INTO items (id, name, amount) VALUES ($1, $2, 1000)", [number, "\(number)"])
      }
    }
    try await withThrowingTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          for step in 0..<100 {
            try await database.write { transaction in
              try transaction.execute("UPDATE items SET amount = amount - 1 WHERE id = $1", [(writer + step) % 10])
              try transaction.execute(
                "UPDATE items SET amount = amount + 1 WHERE id = $1", [(writer * 3 + step * 7) % 10])
            }
          }
        }
        group.addTask {
          for _ in 0..<200 {
            let total = try await database.read { reader in
              try (0..<10).reduce(0) { sum, id in
                sum + (try reader.first("SELECT amount FROM items WHERE id = $1", [id]) { try $0[0] as Int } ?? 0)
              }
            }
            #expect(total == 10_000)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func theLogIsMovedIntoTheFileWhileReadersRead() async throws {
    var options = DatabaseOptions()
    options.checkpointPages = 20
    let database = try folder.open("moved.db", options: options)
    try await withThrowingTaskGroup { group in
      for _ in 0..<2 {
        group.addTask(executorPreference: LoopExecutor()) {
          while !Task.isCancelled { _ = try await database.read { try $0.lastChange() } }
        }
      }
      for number in 0..<400 { try await database.write { try $0.insertItem(number) } }
      group.cancelAll()
      try await group.waitForAll()
    }
    let logBytes = try FileManager.default.attributesOfItem(atPath: folder.file("moved.db-wal"))[.size] as? Int ?? 0
    // Without being moved it would be 5 MB; a reader that the system leaves waiting lets it grow for a while.
    #expect(logBytes < 2_500_000)
    await database.close()
    #expect(!FileManager.default.fileExists(atPath: folder.file("moved.db-wal")))
  }

  @Test func readsOverTheLimitAreRefused() async throws {
    var options = DatabaseOptions()
    options.readersMax = 1
    let small = try folder.open("small.db", options: options)
    let gate = Gate()
    let reading = Task(executorPreference: LoopExecutor()) { try await small.read { _ in gate.pass() } }
    await gate.waitUntilReached()
    #expect(await storageError { _ = try await small.itemIDs() }?.code == .overloaded)
    gate.open()
    try await reading.value
    #expect(try await small.itemIDs() == [])
  }

  @Test func aReadThatThrowsLeavesItsConnectionUsable() async throws {
    struct Stop: Error {}
    try await database.write { for number in 0..<10 { try $0.insertItem(number) } }
    let database = database
    await #expect(throws: Stop.self) {
      try await database.read { try $0.forEach("SELECT id FROM items") { _ in throw Stop() } }
    }
    #expect(try await database.itemIDs().count == 10)
  }
}
