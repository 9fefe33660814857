import Records
import RegistryAPI
import Schema
import Service

/// An entry of the change feed: the record as it was after the change, as WatchChanges sends it.
public typealias ChangeRecord = Registry.WatchChangesResponse

extension Registry.WatchChangesRequest: ChangeFeedRequest {}
extension Registry.WatchChangesResponse: ChangeFeedResponse {}
extension Registry.ChangeKind: ChangeFeedKind {}

extension StoredRecord {
  /// Every record of this service is announced in its feed.
  public typealias Feed = ChangeRecord
}

/// The methods of ipmesh.registry.v1.ChangeService.
struct ChangeServer: Registry.ChangeService {
  private let feed: ChangeFeed

  init(store: RecordStore) { feed = ChangeFeed(store: store) }

  func watchChanges(
    _ request: Registry.WatchChangesRequest, _ responses: ResponseWriter<Registry.WatchChangesResponse>,
    _ context: ServerContext
  ) async throws {
    try await feed.watch(request) { try await responses.send($0) }
  }
}
