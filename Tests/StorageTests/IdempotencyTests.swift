import Storage
import Testing

/// Retries: the first answer again, and never a second change.
@Suite(.timeLimit(.minutes(5)))
struct IdempotencyTests {
  struct Refused: Error {}

  let folder: TemporaryFolder
  let database: Database

  init() throws {
    folder = try TemporaryFolder()
    database = try folder.open()
  }

  /// Adds an item named after the answer, under the request id.
  private static func add(
    _ requestID: String, answer: String, method: String = "Add", digest: [UInt8] = [1], time: Int64 = 0,
    in database: Database
  ) async throws -> OnceResult {
    try await database.write { transaction in
      try transaction.once(requestID: requestID, method: method, requestDigest: digest, timeMicroseconds: time) {
        let id: Int? = try transaction.first("SELECT count(*) FROM items") { try $0[0] }
        try transaction.insertItem(id ?? 0, name: answer)
        return Array(answer.utf8)
      }
    }
  }

  @Test func aRetryGetsTheFirstAnswer() async throws {
    let first = try await Self.add("r", answer: "one", in: database)
    let second = try await Self.add("r", answer: "two", in: database)
    #expect(first.bytes == Array("one".utf8) && !first.isRepeated)
    #expect(second.bytes == Array("one".utf8) && second.isRepeated)
    #expect(try await database.itemIDs() == [0])
  }

  @Test func concurrentRetriesMakeOneChange() async throws {
    let answers = try await withThrowingTaskGroup(of: OnceResult.self) { group in
      for number in 0..<200 {
        group.addTask { [database] in
          try await Self.add("r\(number % 10)", answer: "answer \(number)", in: database)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.filter { !$0.isRepeated }.count == 10)
    #expect(Set(answers.map(\.bytes)).count == 10)
    #expect(try await database.itemIDs() == Array(0..<10))
  }

  @Test func theSameIDForAnotherRequestIsRefused() async throws {
    _ = try await Self.add("r", answer: "one", in: database)
    for (method, digest) in [("Add", [2]), ("Remove", [1])] as [(String, [UInt8])] {
      let error = await storageError {
        _ = try await Self.add("r", answer: "two", method: method, digest: digest, in: database)
      }
      #expect(error?.code == .requestConflict)
    }
    #expect(try await database.itemIDs() == [0])
  }

  @Test func aFailedRequestLeavesNoRecord() async throws {
    let failing = Task { [database] in
      try await database.write { transaction in
        try transaction.once(requestID: "r", method: "Add", requestDigest: [1], timeMicroseconds: 0) {
          try transaction.insertItem(1)
          throw Refused()
        }
      }
    }
    await #expect(throws: Refused.self) { _ = try await failing.value }
    #expect(try await database.itemIDs() == [])
    #expect(try await Self.add("r", answer: "one", in: database).isRepeated == false)
  }

  @Test func anAnsweredRequestIsKnown() async throws {
    _ = try await Self.add("r", answer: "one", in: database)
    #expect(try await database.read { try $0.isAnswered(requestID: "r") })
    #expect(try await !database.read { try $0.isAnswered(requestID: "other") })
  }

  @Test func pruningForgetsTheOldestFirst() async throws {
    for number in 1...5 {
      _ = try await Self.add("r\(number)", answer: "\(number)", time: Int64(number), in: database)
    }
    #expect(try await database.write { try $0.pruneRequests(beforeMicroseconds: 5, limit: 3) } == 3)
    #expect(try await database.write { try $0.pruneRequests(beforeMicroseconds: 5, limit: 3) } == 1)
    #expect(try await Self.add("r5", answer: "again", in: database).isRepeated)
    #expect(try await Self.add("r4", answer: "again", in: database).isRepeated == false)
  }
}
