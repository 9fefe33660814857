import RPC
import Records
import RegistryAPI
import Service
import Storage

extension Registry.WatchChangesResponse: ChangeFeedResponse {}
extension Registry.ChangeKind: ChangeFeedKind {}

/// The change feed of the register, from which this service knows what it says of institutions.
struct RegistryFeed: Sendable {
  /// Changes that share a write while catching up.
  static let batch = 500

  let store: RecordStore
  let registry: RegistryPeer

  /// Follows the feed, each change exactly once, for as long as the process runs.
  func follower(_ log: Log) -> FeedFollower<Registry.WatchChangesResponse> {
    FeedFollower("registry", store: store, log: log) { [registry] token, options in
      try await registry.changes(after: token, untilNow: false, options)
    } apply: { change, transaction, _ in
      try InstitutionFacts.store(change, transaction)
    }
  }

  /// Keeps every change that there is now and that the follower has not come to yet: an import then knows all
  /// institutions that were registered before it began. Throws UNAVAILABLE when the register cannot be reached.
  func catchUp(_ options: CallOptions) async throws {
    let token = try await store.read { reader in
      try reader.first("SELECT resume_token FROM followed_feed WHERE feed = 'registry'", []) { try $0[0] as String }
    }
    var changes: [Registry.WatchChangesResponse] = []
    do {
      for try await change in try await registry.changes(after: token ?? "", untilNow: true, options) {
        changes.append(change)
        guard changes.count == Self.batch else { continue }
        try await keep(changes)
        changes = []
      }
    } catch let error as RPCError {
      throw RPCError.peerFailed(error)
    }
    try await keep(changes)
  }

  private func keep(_ changes: [Registry.WatchChangesResponse]) async throws {
    guard !changes.isEmpty else { return }
    try await store.reporting {
      try await store.database.write { transaction in
        for change in changes { try InstitutionFacts.store(change, transaction) }
      }
    }
  }
}
