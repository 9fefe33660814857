import RPC
import RegistryAPI
import Schema
import Service
import Storage

/// The methods of ipmesh.registry.v1.ChangeService.
struct ChangeServer: Registry.ChangeService {
  private let changes: Changes

  init(store: RegistryStore) { changes = Changes(store: store) }

  func watchChanges(
    _ request: Registry.WatchChangesRequest, _ responses: ResponseWriter<Registry.WatchChangesResponse>,
    _ context: ServerContext
  ) async throws {
    try await changes.watch(request) { try await responses.send($0) }
  }
}

/// The change feed as followers see it.
struct Changes: Sendable {
  let store: RegistryStore
  /// Changes of one read.
  static let pageChanges = 256

  /// Sends every change after the token in order, then waits for more, or ends, as the request says.
  func watch(
    _ request: Registry.WatchChangesRequest, _ send: (Registry.WatchChangesResponse) async throws -> Void
  ) async throws {
    try await store.reporting {
      let start =
        request.resumeToken.isEmpty ? 0 : try store.database.sequence(ofResumeToken: request.resumeToken)
      let end = request.untilNow ? try await store.database.read { try $0.lastChange() } : Int64.max
      guard start < end else { return }
      for try await page in store.database.follow(after: start, pageMax: Self.pageChanges) {
        for change in page where change.sequence <= end {
          let token = store.database.resumeToken(after: change.sequence)
          try await send(ChangeRecord.response(change, resumeToken: token))
        }
        if let last = page.last, last.sequence >= end { return }
      }
    }
  }
}
