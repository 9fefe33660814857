import Storage

/// Removes the records of requests that nobody retries any more, a little at a time between other writes. The change
/// feed is kept whole: a new follower begins with the first change.
public struct Housekeeping: Sendable {
  /// How long the answer of a request is kept for its retries.
  static let requestsKept = Duration.seconds(7 * 24 * 3_600)
  /// Pause between two rounds.
  static let pause = Duration.seconds(3_600)
  /// Most records of one write.
  static let batch = 1_000

  private let database: Database
  private let clock: Clock

  /// Housekeeping of a database; `clock` says what is too old.
  public init(database: Database, clock: Clock) {
    self.database = database
    self.clock = clock
  }

  /// Runs until its task is cancelled. A round that fails is made up for by the next.
  public func run() async {
    while !Task.isCancelled {
      _ = try? await prune()
      try? await Task.sleep(for: Self.pause)
    }
  }

  /// Removes what is too old; returns how many records that were.
  public func prune() async throws -> Int {
    let limit = clock.now().microseconds - Self.requestsKept.components.seconds * 1_000_000
    var removed = 0
    while true {
      let count = try await database.write { try $0.pruneRequests(beforeMicroseconds: limit, limit: Self.batch) }
      removed += count
      guard count == Self.batch else { return removed }
    }
  }
}
