import Storage

/// Writes numbers into a database from several tasks; each number must be found whole afterwards or not at all.
struct NumberWriter: Sendable {
  static let migrations = [
    Migration(
      "halves", "CREATE TABLE halves (number BIGINT NOT NULL, half BIGINT NOT NULL, PRIMARY KEY (number, half))")
  ]

  let database: Database
  let callers: Int

  func write(_ numbers: some Sequence<Int> & Sendable, acknowledge: @escaping @Sendable (Int) -> Void) async throws {
    try await withThrowingTaskGroup { group in
      for caller in 0..<callers {
        group.addTask {
          for number in numbers where number % callers == caller {
            try await store(number)
            acknowledge(number)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  func writeDespiteErrors(_ numbers: Range<Int>, acknowledge: @escaping @Sendable (Int) -> Void) async {
    await withTaskGroup { group in
      for caller in 0..<callers {
        group.addTask {
          for number in numbers where number % callers == caller {
            if (try? await store(number)) != nil { acknowledge(number) }
          }
        }
      }
    }
  }

  /// Two rows, a feed entry and a request record.
  private func store(_ number: Int) async throws {
    try await database.write { transaction in
      _ = try transaction.once(requestID: "\(number)", method: "store", requestDigest: [], timeMicroseconds: 0) {
        for half in [0, 1] {
          try transaction.execute("INSERT INTO halves VALUES ($1, $2)", [number, half])
        }
        try transaction.appendChange(kind: "stored", key: "\(number)", payload: [], timeMicroseconds: 0)
        return []
      }
    }
  }
}
