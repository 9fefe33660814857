import DisputeAPI
import Domain
import RPC
import Records
import RegistryAPI
import Schema
import Service
import Storage
import TalentAPI
import ZoneAPI

extension Registry.WatchChangesRequest: ChangeFeedRequest {}
extension Registry.WatchChangesResponse: ChangeFeedResponse {}
extension Registry.ChangeKind: ChangeFeedKind {}
extension Talent.WatchChangesRequest: ChangeFeedRequest {}
extension Talent.WatchChangesResponse: ChangeFeedResponse {}
extension Talent.ChangeKind: ChangeFeedKind {}
extension Zone.WatchChangesRequest: ChangeFeedRequest {}
extension Zone.WatchChangesResponse: ChangeFeedResponse {}
extension Zone.ChangeKind: ChangeFeedKind {}
extension Dispute.WatchChangesRequest: ChangeFeedRequest {}
extension Dispute.WatchChangesResponse: ChangeFeedResponse {}
extension Dispute.ChangeKind: ChangeFeedKind {}

/// The feeds of the services that this process was told of.
///
/// Guarantees: each change is applied exactly once, whatever is killed and restarted; after every transaction the live
/// counts are those of all changes up to the place that ``FeedStateTable`` names. A service that is not among the peers
/// is not followed.
struct Feeds: Sendable {
  let store: FeedStore
  /// In the order of ``FollowedService``.
  let sources: [SourceFeed]

  /// Follows all of them until the task is cancelled.
  func run(_ log: Log) async {
    await begin(log)
    await withTaskGroup { group in
      for source in sources { group.addTask { await source.follow(store, log) } }
    }
  }

  /// The feed of a service; `nil` when it is not followed.
  func source(_ service: FollowedService) -> SourceFeed? { sources.first { $0.service == service } }

  /// Pause before the beginning is tried again.
  private static let pause = Duration.seconds(1)

  private func begin(_ log: Log) async {
    let followed = Set(sources.map(\.service))
    while !Task.isCancelled {
      do {
        return try await store.begin(following: followed)
      } catch {
        log.warning("feeds could not begin; tried again", ["reason": "\(error)"])
        try? await Task.sleep(for: Self.pause)
      }
    }
  }
}

extension Feeds {
  /// The feeds of the services among the peers.
  /// - Parameter afterwards: ends each transaction that changes what is known of a service.
  init(
    _ service: RecordService<StatisticsRules>,
    afterwards: @escaping @Sendable (borrowing Transaction, Moment) throws -> Void
  ) {
    store = FeedStore(records: service.store, afterwards: afterwards)
    let divisions = { @Sendable in service.rules.current.divisions }
    sources = FollowedService.allCases.compactMap { followed in
      guard let channel = try? service.peers.channel(to: followed.rawValue) else { return nil }
      return SourceFeed(followed, channel, divisions)
    }
  }
}

extension SourceFeed {
  /// The feed of a service behind a channel.
  init(_ service: FollowedService, _ channel: Channel, _ divisions: @escaping @Sendable () -> Divisions) {
    switch service {
    case .registry:
      self.init(service, divisions) { (request: Registry.WatchChangesRequest, options) in
        try await Registry.ChangeServiceClient(channel).watchChanges(request, options: options)
      } meaning: {
        FollowedChange($0, $1)
      }
    case .talent:
      self.init(service, divisions) { (request: Talent.WatchChangesRequest, options) in
        try await Talent.ChangeServiceClient(channel).watchChanges(request, options: options)
      } meaning: {
        FollowedChange($0, $1)
      }
    case .zone:
      self.init(service, divisions) { (request: Zone.WatchChangesRequest, options) in
        try await Zone.ChangeServiceClient(channel).watchChanges(request, options: options)
      } meaning: {
        FollowedChange($0, $1)
      }
    case .dispute:
      self.init(service, divisions) { (request: Dispute.WatchChangesRequest, options) in
        try await Dispute.ChangeServiceClient(channel).watchChanges(request, options: options)
      } meaning: {
        FollowedChange($0, $1)
      }
    }
  }
}
