import Storage
import Testing

/// The change feed: gap-free in the order of the commits, followed without loss.
@Suite(.timeLimit(.minutes(5)))
struct ChangeFeedTests {
  struct Refused: Error {}

  let folder: TemporaryFolder
  let database: Database

  init() throws {
    folder = try TemporaryFolder()
    database = try folder.open(migrations: [
      .items, Migration("steps", "CREATE TABLE steps (last BIGINT NOT NULL); INSERT INTO steps VALUES (0)"),
    ])
  }

  /// One write with `count` changes; each payload holds the number of the write in the order of the commits.
  private static func announce(_ key: String, count: Int, failing: Bool, in database: Database) async throws {
    try await database.write { transaction in
      let step: Int? = try transaction.first("UPDATE steps SET last = last + 1 RETURNING last") { try $0[0] }
      for part in 0..<count {
        try transaction.appendChange(
          kind: "step", key: "\(key)/\(part)", payload: Array("\(step ?? 0)".utf8), timeMicroseconds: 7)
      }
      if failing { throw Refused() }
    }
  }

  private func changes(after sequence: Int64 = 0) async throws -> [Change] {
    try await database.read { try $0.changes(after: sequence, limit: .max) }
  }

  @Test(arguments: [UInt64.random(in: 0...9999), 42])
  func theSequenceHasNoGapAndFollowsTheCommits(seed: UInt64) async throws {
    var expected = 0
    await withTaskGroup { group in
      for number in 0..<400 {
        let random = (UInt64(number) &+ seed) &* 6_364_136_223_846_793_005 >> 33
        let (count, failing) = (Int(random % 4), random % 5 == 0)
        if !failing { expected += count }
        group.addTask { [database] in
          try? await Self.announce("\(number)", count: count, failing: failing, in: database)
        }
      }
    }
    let all = try await changes()
    #expect(all.map(\.sequence) == (0..<expected).map { Int64($0 + 1) }, "seed \(seed)")
    let steps = all.map { Int(String(decoding: $0.payload, as: UTF8.self)) ?? -1 }
    #expect(steps == steps.sorted(), "seed \(seed)")
    #expect(Set(all.map(\.key)).count == expected, "seed \(seed)")
    #expect(all.allSatisfy { $0.kind == "step" && $0.timeMicroseconds == 7 })
  }

  @Test func aFollowerGetsEveryChangeOnceInOrderWhileWritersWrite() async throws {
    let (database, writes) = (database, 300)
    let followers = [1, 7, 256].map { pageMax in
      Task {
        var seen: [Int64] = []
        for try await page in database.follow(after: 0, pageMax: pageMax) {
          #expect(page.count <= pageMax)
          seen += page.map(\.sequence)
          if seen.count == writes { break }
        }
        return seen
      }
    }
    await withTaskGroup { group in
      for number in 0..<writes {
        group.addTask { try? await Self.announce("\(number)", count: 1, failing: false, in: database) }
      }
    }
    for follower in followers { #expect(try await follower.value == (1...Int64(writes)).map { $0 }) }
  }

  @Test func aSleepingFollowerIsWokenByACommit() async throws {
    let database = database
    var iterator = database.follow(after: 0).makeAsyncIterator()
    for number in 0..<20 {
      async let announced: Void = Self.announce("\(number)", count: 1, failing: false, in: database)
      #expect(try await iterator.next()?.map(\.key) == ["\(number)/0"])
      try await announced
    }
  }

  @Test func aFollowerEndsWithTheDatabaseAndWithItsTask() async throws {
    let database = database
    let (cancelled, ended) = (Task { try await Self.follow(database) }, Task { try await Self.follow(database) })
    try await Self.announce("first", count: 1, failing: false, in: database)
    cancelled.cancel()
    await #expect(throws: CancellationError.self) { try await cancelled.value }
    await database.close()
    let error = await storageError { _ = try await ended.value }
    #expect(error == nil || error?.code == .closed)
  }

  private static func follow(_ database: Database) async throws -> Int {
    var count = 0
    for try await page in database.follow(after: 0) { count += page.count }
    return count
  }

  @Test func pruningKeepsTheNumbersGoingAndTellsThoseWhoFellBehind() async throws {
    for number in 1...10 {
      try await database.write { transaction in
        try transaction.appendChange(kind: "k", key: "\(number)", payload: [], timeMicroseconds: Int64(number))
      }
    }
    #expect(try await database.write { try $0.pruneChanges(beforeMicroseconds: 4) } == 3)
    #expect(try await changes(after: 3).first?.sequence == 4)
    #expect(await storageError { _ = try await changes(after: 2) }?.code == .tokenExpired)

    #expect(try await database.write { try $0.pruneChanges(keepingLast: 2, limit: 3) } == 3)
    #expect(try await database.write { try $0.pruneChanges(keepingLast: 2, limit: 3) } == 2)
    #expect(try await changes(after: 8).map(\.sequence) == [9, 10])

    // The last one stays, so that its number is not used again.
    #expect(try await database.write { try $0.pruneChanges(beforeMicroseconds: .max, keepingLast: 0) } == 1)
    let next = try await database.write {
      try $0.appendChange(kind: "k", key: "next", payload: [], timeMicroseconds: 11)
    }
    #expect(next == 11)
    #expect(try await changes(after: 9).map(\.sequence) == [10, 11])
  }

  @Test func pruningAnEmptyFeedDoesNothing() async throws {
    #expect(try await database.write { try $0.pruneChanges(beforeMicroseconds: .max, keepingLast: 1) } == 0)
  }

  @Test func aPlaceAheadOfTheFeedIsRefused() async throws {
    try await Self.announce("a", count: 1, failing: false, in: database)
    for sequence in [2, .max, -1, .min] as [Int64] {
      #expect(await storageError { _ = try await changes(after: sequence) }?.code == .tokenInvalid)
    }
    #expect(try await changes(after: 1) == [])
    #expect(try await database.read { try $0.lastChange() } == 1)
  }

  @Test func aTokenIsTakenOnlyByItsDatabase() async throws {
    let other = try folder.open("other.db")
    let token = database.resumeToken(after: 5)
    #expect(try database.sequence(ofResumeToken: token) == 5)
    #expect(throws: StorageError.self) { try other.sequence(ofResumeToken: token) }

    await database.close()
    let reopened = try Database.open(
      folder.file(),
      migrations: [
        .items, Migration("steps", "CREATE TABLE steps (last BIGINT NOT NULL); INSERT INTO steps VALUES (0)"),
      ], timeMicroseconds: 0)
    #expect(try reopened.sequence(ofResumeToken: token) == 5)
  }

  @Test func everyTextThatIsNoTokenIsRefused() throws {
    let token = database.resumeToken(after: 9)
    let bad = [
      "", "0", "zz", String(token.dropLast()), token + "0", "02" + token.dropFirst(2),
      String(repeating: "g", count: 50),
      token.dropLast(16) + "ffffffffffffffff", String(repeating: "专", count: 50),
    ]
    for text in bad {
      let error = #expect(throws: StorageError.self) { try database.sequence(ofResumeToken: text) }
      #expect(error?.code == .tokenInvalid, "\(text)")
    }
  }
}
