import RPC
import Service
import Storage

/// Follows the change feed of another service and applies each of its changes exactly once.
///
/// The token of the last change is stored in the transaction that stores what was made of it: after a crash of either
/// side the feed goes on there. While the other service cannot be reached the follower waits; a change that cannot be
/// applied is tried again and never skipped. After the other service was put back from an older backup, its changes come
/// again from the first: `apply` must store a record as it is, whatever it knew of it.
///
/// The database has ``RecordTables/followedFeeds``.
public struct FeedFollower<Response: ChangeFeedResponse>: Sendable {
  private let feed: String
  private let store: RecordStore
  private let log: Log
  private let watch: @Sendable (_ resumeToken: String, CallOptions) async throws -> ResponseStream<Response>
  private let apply: @Sendable ([Response], borrowing Transaction, Moment) throws -> Void
  private let forget: @Sendable (borrowing Transaction) throws -> Void

  /// - Parameters:
  ///   - feed: the name of the feed in the database and in the log, such as `registry`.
  ///   - watch: calls WatchChanges of the other service.
  ///   - apply: stores what a change means here. Runs on the writer's thread, perhaps twice (see `Database.write`).
  public init(
    _ feed: String, store: RecordStore, log: Log,
    watch: @escaping @Sendable (_ resumeToken: String, CallOptions) async throws -> ResponseStream<Response>,
    apply: @escaping @Sendable (Response, borrowing Transaction, Moment) throws -> Void
  ) {
    self.init(feed, store: store, log: log, watch: watch) { changes, transaction, now in
      for change in changes { try apply(change, transaction, now) }
    } forget: { _ in
    }
  }

  /// A follower that gets the changes of a write together, and gives up what it made of the feed when that begins again.
  /// - Parameters:
  ///   - applyAll: stores what changes mean that came one after the other and share a transaction.
  ///   - forget: undoes, in the transaction that lets the feed begin again, what was made of it: records that the
  ///     older backup does not hold then do not stay.
  public init(
    _ feed: String, store: RecordStore, log: Log,
    watch: @escaping @Sendable (_ resumeToken: String, CallOptions) async throws -> ResponseStream<Response>,
    applyAll: @escaping @Sendable ([Response], borrowing Transaction, Moment) throws -> Void,
    forget: @escaping @Sendable (borrowing Transaction) throws -> Void
  ) {
    self.feed = feed
    self.store = store
    self.log = log
    self.watch = watch
    apply = applyAll
    self.forget = forget
  }

  /// The longest pause between two attempts.
  private static var pauseMax: Duration { .seconds(5) }
  private static var pauseFirst: Duration { .milliseconds(200) }

  /// Follows until its task is cancelled.
  public func run() async {
    var pause = Self.pauseFirst
    while !Task.isCancelled {
      let before = try? await token()
      do {
        try await follow()
      } catch {
        if Task.isCancelled { return }
        await interrupted(error)
      }
      pause = await (try? token()) == before ? min(pause * 2, Self.pauseMax) : Self.pauseFirst
      try? await Task.sleep(for: pause)
    }
  }

  private func interrupted(_ error: any Error) async {
    log.warning("feed interrupted; it goes on where it was", ["feed": "\(feed)", "reason": "\(error)"])
    guard let error = error as? RPCError, error.code == .outOfRange else { return }
    log.error("feed begins again: the other service does not know the place any more", ["feed": "\(feed)"])
    _ = try? await store.database.write { [feed, forget] transaction in
      try transaction.execute("DELETE FROM followed_feed WHERE feed = $1", [feed])
      try forget(transaction)
    }
  }

  /// Applies changes until the feed or the store fails.
  private func follow() async throws {
    let start = try await token()
    var options = CallOptions()
    options.waitsForReady = true
    let changes = try await watch(start, options)
    let queue = BatchQueue<Response>(max: 1_000)
    try await withThrowingTaskGroup { group in
      group.addTask {
        defer { queue.finish() }
        for try await change in changes { await queue.put(change) }
      }
      group.addTask {
        defer { queue.finish() }
        var place = start
        while let batch = await queue.takeAll() { place = try await store(batch, after: place) }
      }
      while try await group.next() != nil {}
    }
  }

  /// Applies changes that came one after the other in one durable write; returns the token of the last.
  private func store(_ batch: [Response], after place: String) async throws -> String {
    let (feed, apply, now) = (feed, apply, store.clock.now())
    let last = batch[batch.count - 1].resumeToken
    try await store.database.write { transaction in
      // Another follower of the same database would otherwise apply them twice.
      guard try Self.token(of: feed, transaction.reader) == place else {
        throw RPCError(.aborted, "another follower of \(feed) is at work")
      }
      try apply(batch, transaction, now)
      try transaction.execute(
        """
        INSERT INTO followed_feed (feed, resume_token) VALUES ($1, $2)
        ON CONFLICT (feed) DO UPDATE SET resume_token = $2
        """, [feed, last])
    }
    return last
  }

  /// Where the feed goes on; empty for its beginning.
  private func token() async throws -> String {
    try await store.database.read { [feed] in try Self.token(of: feed, $0) }
  }

  private static func token(of feed: String, _ reader: borrowing Reader) throws -> String {
    try reader.first("SELECT resume_token FROM followed_feed WHERE feed = $1", [feed]) { try $0[0] } ?? ""
  }
}
