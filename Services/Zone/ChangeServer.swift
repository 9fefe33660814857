import RPC
import Records
import Service
import ZoneAPI

/// An entry of the change feed: the record as it was after the change, as WatchChanges sends it.
public typealias ChangeRecord = Zone.WatchChangesResponse

extension Zone.WatchChangesRequest: ChangeFeedRequest {}
extension Zone.WatchChangesResponse: ChangeFeedResponse {}
extension Zone.ChangeKind: ChangeFeedKind {}

extension StoredRecord {
  /// Every record of this service is announced in its feed.
  public typealias Feed = ChangeRecord
}

/// The methods of ipmesh.zone.v1.ChangeService.
struct ChangeServer: Zone.ChangeService {
  private let feed: ChangeFeed

  init(store: RecordStore) { feed = ChangeFeed(store: store) }

  func watchChanges(
    _ request: Zone.WatchChangesRequest, _ responses: ResponseWriter<Zone.WatchChangesResponse>,
    _ context: ServerContext
  ) async throws {
    try await feed.watch(request) { try await responses.send($0) }
  }
}
