import Storage
import Testing

/// Writes: groups, failures that stay alone, the queue's limits, cancellation, closing.
@Suite(.timeLimit(.minutes(5)))
struct WriterTests {
  struct Refused: Error, Equatable { let number: Int }

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Starts a write that holds the writer until the gate opens, so that everything after it shares a group.
  private func holdWriter(of database: Database) async -> (Gate, Task<Void, any Error>) {
    let gate = Gate()
    let held = Task { try await database.write { _ in gate.pass() } }
    await gate.waitUntilReached()
    return (gate, held)
  }

  @Test(arguments: [UInt64.random(in: 0...9999), 1, 2])
  func aFailingWriteLeavesTheOthersOfItsGroup(seed: UInt64) async throws {
    let database = try folder.open()
    let (gate, held) = await holdWriter(of: database)
    let fails = { @Sendable (number: Int) in (UInt64(number) &* 2_654_435_761 &+ seed) % 3 == 0 }
    let outcomes = Task {
      await withTaskGroup(of: (Int, (any Error)?).self) { group in
        for number in 0..<300 {
          group.addTask {
            do {
              try await database.write { transaction in
                try transaction.insertItem(number * 2)
                if fails(number) { throw Refused(number: number) }
                try transaction.insertItem(number * 2 + 1)
              }
              return (number, nil)
            } catch { return (number, error) }
          }
        }
        return await group.reduce(into: [:]) { $0[$1.0] = .some($1.1) }
      }
    }
    await database.waitUntilWritesWait(300)
    gate.open()
    try await held.value
    for (number, error) in await outcomes.value {
      #expect(error as? Refused == (fails(number) ? Refused(number: number) : nil), "seed \(seed)")
    }
    let expected = (0..<300).filter { !fails($0) }.flatMap { [$0 * 2, $0 * 2 + 1] }
    #expect(try await database.itemIDs() == expected, "seed \(seed)")
  }

  @Test func aLostTransactionIsRunAgainForThoseThatDidNotLoseIt() async throws {
    let database = try folder.open(migrations: [
      .items,
      Migration(
        "parts", "CREATE TABLE parts (item BIGINT NOT NULL REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED)"),
    ])
    let (gate, held) = await holdWriter(of: database)
    // The reference is checked at the commit, which fails for the whole group.
    async let bad = storageError {
      _ = try await database.write { try $0.execute("INSERT INTO parts VALUES (404)") }
    }
    async let good: Void = withThrowingTaskGroup { group in
      for number in 0..<20 { group.addTask { try await database.write { try $0.insertItem(number) } } }
      try await group.waitForAll()
    }
    await database.waitUntilWritesWait(21)
    gate.open()
    try await held.value
    try await good
    #expect(await bad?.code == .foreignKey)
    #expect(try await database.itemIDs() == Array(0..<20))
  }

  @Test func aSavepointThatThrowsIsUndoneAlone() async throws {
    let database = try folder.open()
    let refused: [Int] = try await database.write { transaction in
      var refused: [Int] = []
      for number in [1, 2, 1, 3] {
        do {
          try transaction.savepoint {
            try transaction.execute("INSERT INTO items (id, name) VALUES ($1, $2)", [100 + number, "before \(number)"])
            try transaction.insertItem(number)
          }
        } catch { refused.append(number) }
      }
      return refused
    }
    #expect(refused == [1])
    #expect(try await database.itemIDs() == [1, 2, 3, 101, 102, 103])
  }

  @Test(arguments: [
    "COMMIT", "  rollback", "BEGIN", "SAVEPOINT x", "RELEASE write", "-- c\n/* c */ END", "ATTACH 'x' AS y",
    "PRAGMA synchronous = OFF", "VACUUM",
  ])
  func aBodyCannotLeaveItsTransaction(sql: String) async throws {
    let database = try folder.open()
    let error = await storageError {
      try await database.write { transaction in
        try transaction.insertItem(1)
        try transaction.execute(sql)
      }
    }
    #expect(error?.code == .statement)
    #expect(try await database.itemIDs() == [])
  }

  @Test func writesOverTheLimitAreRefusedAtOnce() async throws {
    var options = DatabaseOptions()
    options.queuedWritesMax = 4
    let database = try folder.open(options: options)
    let (gate, held) = await holdWriter(of: database)
    let codes = await withTaskGroup(of: StorageError.Code?.self) { group in
      for number in 0..<10 {
        group.addTask { await storageError { try await database.write { try $0.insertItem(number) } }?.code }
      }
      var codes: [StorageError.Code?] = []
      for await code in group {
        codes.append(code)
        if codes.count == 6 { gate.open() }
      }
      return codes
    }
    try await held.value
    #expect(codes.prefix(6).allSatisfy { $0 == .overloaded })
    #expect(codes.suffix(4).allSatisfy { $0 == nil })
    #expect(try await database.itemIDs().count == 4)
  }

  @Test func aWaitingWriteOfACancelledTaskIsNotRun() async throws {
    let database = try folder.open()
    let (gate, held) = await holdWriter(of: database)
    let cancelled = Task { try await database.write { try $0.insertItem(1) } }
    await database.waitUntilWritesWait(1)
    cancelled.cancel()
    // It is answered while the writer is still held.
    await #expect(throws: CancellationError.self) { try await cancelled.value }
    gate.open()
    try await held.value
    try await database.write { try $0.insertItem(2) }
    #expect(try await database.itemIDs() == [2])
  }

  @Test func aStartedWriteOfACancelledTaskIsFinishedAndAnswered() async throws {
    let database = try folder.open()
    let gate = Gate()
    let started = Task {
      try await database.write { transaction in
        gate.pass()
        try transaction.insertItem(1)
        return "stored"
      }
    }
    await gate.waitUntilReached()
    started.cancel()
    gate.open()
    #expect(try await started.value == "stored")
    #expect(try await database.itemIDs() == [1])
  }

  @Test func cancellingAtRandomMomentsLosesNoAnswer() async throws {
    let database = try folder.open()
    let stored = await withTaskGroup(of: Int?.self) { group in
      for number in 0..<500 {
        let write = Task {
          try await database.write { try $0.insertItem(number) }
          return number
        }
        if number % 3 == 0 { write.cancel() }
        group.addTask {
          if number % 3 == 1 { write.cancel() }
          return try? await write.value
        }
      }
      return await group.reduce(into: []) { $0 += [$1].compactMap { $0 } }
    }
    #expect(try await database.itemIDs() == stored.sorted())
  }

  @Test func closingRunsWhatWaitsAndRefusesWhatComes() async throws {
    let database = try folder.open()
    let (gate, held) = await holdWriter(of: database)
    let writes = (0..<50).map { number in Task { try await database.write { try $0.insertItem(number) } } }
    let late = Task {
      // The held write is still running, so closing has begun but not ended.
      var code: StorageError.Code?
      while code == nil { code = await storageError { try await database.write { _ in } }?.code }
      return code
    }
    let closing = Task { await database.close() }
    await database.waitUntilWritesWait(1)
    gate.open()
    try await held.value
    await closing.value
    #expect(await late.value == .closed)
    #expect(await storageError { _ = try await database.itemIDs() }?.code == .closed)

    var stored: [Int] = []
    for (number, write) in writes.enumerated() {
      do {
        try await write.value
        stored.append(number)
      } catch { #expect((error as? StorageError)?.code == .closed) }
    }
    #expect(try await folder.open().itemIDs() == stored)
  }

  /// The lock is held by a second database of this process on the same file.
  @Test func aLockHeldTooLongFailsThoseThatWaitedAndNoLaterOnes() async throws {
    var options = DatabaseOptions()
    options.busyMilliseconds = 100
    let (holder, database) = (try folder.open(), try folder.open(options: options))
    let (gate, held) = await holdWriter(of: holder)
    let codes = await withTaskGroup(of: StorageError.Code?.self) { group in
      for number in 0..<10 {
        group.addTask { await storageError { try await database.write { try $0.insertItem(number) } }?.code }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes == Array(repeating: .busy, count: 10))
    gate.open()
    try await held.value
    try await database.write { try $0.insertItem(1) }
    #expect(try await holder.itemIDs() == [1])
  }

  @Test func closingTwiceIsHarmless() async throws {
    let database = try folder.open()
    await database.close()
    await database.close()
  }

  @Test func aDatabaseThatIsDroppedWithoutClosingKeepsItsWrites() async throws {
    try await folder.open().write { try $0.insertItem(1) }
    #expect(try await folder.open().itemIDs() == [1])
  }
}
