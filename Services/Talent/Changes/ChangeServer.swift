import RPC
import Records
import Schema
import Service
import TalentAPI

/// The change feed: each entry holds the record as it was after the change, as WatchChanges sends it.
public typealias ChangeRecord = Talent.WatchChangesResponse

extension Talent.WatchChangesRequest: ChangeFeedRequest {}
extension Talent.WatchChangesResponse: ChangeFeedResponse {}
extension Talent.ChangeKind: ChangeFeedKind {}

extension StoredRecord {
  /// Every record of this service is announced in its feed.
  public typealias Feed = ChangeRecord
}

/// The methods of ipmesh.talent.v1.ChangeService.
struct ChangeServer: Talent.ChangeService {
  private let changes: ChangeFeed

  init(store: RecordStore) { changes = ChangeFeed(store: store) }

  func watchChanges(
    _ request: Talent.WatchChangesRequest, _ responses: ResponseWriter<Talent.WatchChangesResponse>,
    _ context: ServerContext
  ) async throws {
    try await changes.watch(request) { (response: Talent.WatchChangesResponse) in try await responses.send(response) }
  }
}
