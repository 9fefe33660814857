import Foundation
import Storage
import Testing

/// What is left when the process is killed, the power is cut or the disk fails: every answered write, and no half of one.
@Suite(.timeLimit(.minutes(5)))
struct CrashTests {
  static let migrations = [
    Migration(
      "halves", "CREATE TABLE halves (number BIGINT NOT NULL, half BIGINT NOT NULL, PRIMARY KEY (number, half))")
  ]

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Kills the writing process 25 times at random moments; the file grows over all of them.
  @Test func aKilledProcessLosesNoAnswerAndLeavesNoHalf() async throws {
    var acknowledged: Set<Int> = []
    for round in 0..<25 {
      let writer = try CrashWriter(folder.file(), "run", "\(round * 1_000_000)", in: folder)
      try await writer.waitForAnAnswer()
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...30)))
      await writer.kill()
      acknowledged.formUnion(try writer.acknowledged())
      try await requireWholeWrites("test.db", acknowledged, "round \(round)")
    }
    #expect(acknowledged.count > 25)
  }

  /// Rebuilds the files as a disk may hold them after a loss of power at 100 places of a recorded run: what was not
  /// flushed is there in random sectors of 512 bytes, in any order.
  @Test(arguments: [UInt64.random(in: 0...9999), 1])
  func aLossOfPowerLosesNoAnswerAndLeavesNoHalf(seed: UInt64) async throws {
    let writer = try CrashWriter(folder.file("recorded.db"), "record", folder.file("record"), in: folder)
    try #require(await writer.waitForEnd() == 0)
    let log = try DiskLog(contentsOf: folder.file("record"))
    #expect(log.acknowledged(before: log.records.count).count == 400)

    var random = Random(state: seed)
    for _ in 0..<100 {
      let cut = random.below(log.records.count - 4) + 4  // after the four records of the files as they were
      let survivors = random.below(3)  // nothing, everything, or a half of what was not flushed
      for (file, suffix) in ["", "-wal"].enumerated() {
        let content = log.content(of: file, cutBefore: cut) { survivors == 2 ? random.below(2) == 0 : survivors == 1 }
        try content.write(to: URL(filePath: folder.file("cut.db\(suffix)")))
      }
      try await requireWholeWrites("cut.db", log.acknowledged(before: cut), "seed \(seed), cut \(cut)")
    }
  }

  /// One in fifteen writes, truncations and flushes of the files fails.
  @Test(arguments: [UInt64.random(in: 0...9999), 1, 2, 3])
  func aFailingDiskLosesNoAnswerAndLeavesNoHalf(seed: UInt64) async throws {
    let writer = try CrashWriter(folder.file(), "faults", "\(seed)", in: folder)
    #expect(await writer.waitForEnd() == 0, "the process must live on, seed \(seed)")
    let acknowledged = try writer.acknowledged()
    #expect(!acknowledged.isEmpty && acknowledged.count < 400, "seed \(seed)")
    try await requireWholeWrites("test.db", Set(acknowledged), "seed \(seed)")
  }

  private func requireWholeWrites(_ name: String, _ acknowledged: Set<Int>, _ context: String) async throws {
    let database = try folder.open(name, migrations: Self.migrations)
    let (halves, announced, requests) = try await database.read { reader in
      (
        try reader.all("SELECT number, half FROM halves") { (try $0[0] as Int, try $0[1] as Int) },
        try reader.changes(after: 0, limit: .max),
        try reader.all("SELECT request_id FROM storage_requests") { try $0[0] as String }
      )
    }
    let first = Set(halves.filter { $0.1 == 0 }.map(\.0))
    let second = Set(halves.filter { $0.1 == 1 }.map(\.0))
    #expect(acknowledged.subtracting(first).isEmpty, "an answered write is lost: \(context)")
    #expect(first == second, "a write is half there: \(context)")
    #expect(announced.map(\.sequence) == (0..<Int64(first.count)).map { $0 + 1 }, "\(context)")
    #expect(Set(announced.compactMap { Int($0.key) }) == first, "\(context)")
    #expect(Set(requests.compactMap { Int($0) }) == first, "\(context)")
    #expect(try await database.integrityProblems() == [], "\(context)")
    await database.close()
  }

  @Test func aFileThatAnotherProcessHasOpenIsRefused() async throws {
    let writer = try CrashWriter(folder.file(), "run", "0", in: folder)
    try await writer.waitForAnAnswer()
    var options = DatabaseOptions()
    options.busyMilliseconds = 50
    let error = await storageError { _ = try folder.open(migrations: Self.migrations, options: options) }
    #expect(error?.code == .busy)

    await writer.kill()
    let database = try folder.open(migrations: Self.migrations, options: options)
    // And the other way round: the helper ends without an answer while this process has the file.
    let late = try CrashWriter(folder.file(), "run", "1000000", in: folder)
    try await Task.sleep(for: .milliseconds(100))
    await late.kill()
    #expect(try late.acknowledged() == [])
    await database.close()
  }
}
