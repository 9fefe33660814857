import Domain
import RPC
import Records
import Schema
import Service

/// A change of another service: its place in the feed and what it means here, `nil` for nothing.
struct SourceChange: Sendable {
  let resumeToken: String
  let meaning: FollowedChange?
}

/// The change feed of one service: followed for as long as the process runs, and read again for a recount.
struct SourceFeed: Sendable {
  let service: FollowedService
  /// Follows the feed until its task is cancelled.
  let follow: @Sendable (FeedStore, Log) async -> Void
  /// Reads the changes there are after a token (empty: from the first), in order, until `body` returns false.
  let read: @Sendable (_ resumeToken: String, CallOptions, _ body: (SourceChange) throws -> Bool) async throws -> Void

  /// - Parameters:
  ///   - divisions: the divisions of the rules in force.
  ///   - watch: calls WatchChanges of the service.
  ///   - meaning: what a change means here.
  init<Request: ChangeFeedRequest, Response: ChangeFeedResponse>(
    _ service: FollowedService, _ divisions: @escaping @Sendable () -> Divisions,
    watch: @escaping @Sendable (Request, CallOptions) async throws -> ResponseStream<Response>,
    meaning: @escaping @Sendable (Response, Divisions) -> FollowedChange?
  ) {
    self.service = service
    follow = { store, log in
      let follower = FeedFollower<Response>(service.rawValue, store: store.records, log: log) { token, options in
        try await watch(Self.request(after: token, untilNow: false), options)
      } applyAll: { changes, transaction, now in
        let divisions = divisions()
        try store.apply(
          changes.map { meaning($0, divisions) }, of: service,
          lastCommitted: changes.last?.commitTime?.microseconds ?? 0, now, transaction)
      } forget: { transaction in
        try store.forget(service, transaction)
      }
      await follower.run()
    }
    read = { token, options, body in
      let changes = try await watch(Self.request(after: token, untilNow: true), options)
      defer { changes.cancel() }
      let divisions = divisions()
      for try await change in changes {
        let source = SourceChange(resumeToken: change.resumeToken, meaning: meaning(change, divisions))
        guard try body(source) else { return }
      }
    }
  }

  private static func request<Request: ChangeFeedRequest>(after token: String, untilNow: Bool) -> Request {
    var request = Request()
    request.resumeToken = token
    request.untilNow = untilNow
    return request
  }
}
