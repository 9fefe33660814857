import Foundation
import Storage
import Testing

/// What a killed process leaves behind.
@Suite(.timeLimit(.minutes(5)))
struct CrashTests {
  static let migrations = [
    Migration(
      "halves", "CREATE TABLE halves (number BIGINT NOT NULL, half BIGINT NOT NULL, PRIMARY KEY (number, half))")
  ]

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open() throws -> Database { try folder.open(migrations: Self.migrations) }

  /// Kills the writing process 25 times at random moments; the file grows over all of them.
  @Test func aKilledProcessLosesNoAnswerAndLeavesNoHalf() async throws {
    var acknowledged: Set<Int> = []
    for round in 0..<25 {
      let writer = try CrashWriter(database: folder.file(), first: round * 1_000_000)
      acknowledged.formUnion(writer.acknowledged(atLeast: 1))
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...30)))
      acknowledged.formUnion(writer.kill())
      try await requireWholeWrites(acknowledged, round: round)
    }
    #expect(acknowledged.count > 25)
  }

  private func requireWholeWrites(_ acknowledged: Set<Int>, round: Int) async throws {
    let database = try open()
    let (halves, announced, requests) = try await database.read { reader in
      (
        try reader.all("SELECT number, half FROM halves") { (try $0[0] as Int, try $0[1] as Int) },
        try reader.changes(after: 0, limit: .max),
        try reader.all("SELECT request_id FROM storage_requests") { try $0[0] as String }
      )
    }
    let first = Set(halves.filter { $0.1 == 0 }.map(\.0))
    let second = Set(halves.filter { $0.1 == 1 }.map(\.0))
    #expect(acknowledged.subtracting(first).isEmpty, "an answered write is lost in round \(round)")
    #expect(first == second, "a write is half there in round \(round)")
    #expect(announced.map(\.sequence) == (1...Int64(first.count)).map { $0 })
    #expect(Set(announced.compactMap { Int($0.key) }) == first)
    #expect(Set(requests.compactMap { Int($0) }) == first)
    #expect(try await database.integrityProblems() == [])
    await database.close()
  }

  @Test func aFileThatAnotherProcessHasOpenIsRefused() async throws {
    let writer = try CrashWriter(database: folder.file(), first: 0)
    #expect(!writer.acknowledged(atLeast: 1).isEmpty)
    var options = DatabaseOptions()
    options.busyMilliseconds = 50
    let error = await storageError { _ = try folder.open(migrations: Self.migrations, options: options) }
    #expect(error?.code == .busy)

    _ = writer.kill()
    let database = try folder.open(migrations: Self.migrations, options: options)
    // And the other way round: the helper ends without an answer while this process has the file.
    let late = try CrashWriter(database: folder.file(), first: 1_000_000)
    try await Task.sleep(for: .milliseconds(100))
    #expect(late.kill() == [])
    await database.close()
  }
}
