import DisputeAPI
import RPC
import Records
import Service

/// An entry of the change feed: the record as it was after the change, as WatchChanges sends it.
public typealias ChangeRecord = Dispute.WatchChangesResponse

extension Dispute.WatchChangesRequest: ChangeFeedRequest {}
extension Dispute.WatchChangesResponse: ChangeFeedResponse {}
extension Dispute.ChangeKind: ChangeFeedKind {}

extension StoredRecord {
  /// Every record of this service is announced in its feed.
  public typealias Feed = ChangeRecord
}

/// The methods of ipmesh.dispute.v1.ChangeService.
struct ChangeServer: Dispute.ChangeService {
  private let feed: ChangeFeed

  init(store: RecordStore) { feed = ChangeFeed(store: store) }

  func watchChanges(
    _ request: Dispute.WatchChangesRequest, _ responses: ResponseWriter<Dispute.WatchChangesResponse>,
    _ context: ServerContext
  ) async throws {
    try await feed.watch(request) { try await responses.send($0) }
  }
}
