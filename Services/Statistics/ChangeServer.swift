import RPC
import Records
import Service
import StatisticsAPI

/// An entry of the change feed: the record as it was after the change, as WatchChanges sends it.
public typealias ChangeRecord = Statistics.WatchChangesResponse

extension Statistics.WatchChangesRequest: ChangeFeedRequest {}
extension Statistics.WatchChangesResponse: ChangeFeedResponse {}
extension Statistics.ChangeKind: ChangeFeedKind {}

extension StoredRecord {
  /// Every record of this service is announced in its feed.
  public typealias Feed = ChangeRecord
}

/// The methods of ipmesh.statistics.v1.ChangeService.
struct ChangeServer: Statistics.ChangeService {
  private let feed: ChangeFeed

  init(store: RecordStore) { feed = ChangeFeed(store: store) }

  func watchChanges(
    _ request: Statistics.WatchChangesRequest, _ responses: ResponseWriter<Statistics.WatchChangesResponse>,
    _ context: ServerContext
  ) async throws {
    try await feed.watch(request) { try await responses.send($0) }
  }
}
