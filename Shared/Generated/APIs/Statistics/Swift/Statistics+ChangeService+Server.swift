// Generated from ipmesh/statistics/v1/change_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// The change feed of statistics: how other services know what this one knows.
  public protocol ChangeService: ServiceImplementation {
    /// Sends every change after the resume token, in the order of their commits, then waits for more; the stream ends only
    /// with the call. A follower that stores the token of the last change together with what it made of it applies each
    /// change exactly once. UNAVAILABLE when the service ends: go on from the last token. OUT_OF_RANGE for a token that is
    /// not of this feed.
    func watchChanges(
      _ request: Statistics.WatchChangesRequest, _ responses: ResponseWriter<Statistics.WatchChangesResponse>,
      _ context: ServerContext) async throws
  }
}

extension Statistics.ChangeService {
  public static var serviceName: String { "ipmesh.statistics.v1.ChangeService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.ChangeService/WatchChanges", requests: .single) { call in
        try await self.watchChanges(call.request(), call.responses(), call.context)
      }
    ]
  }
}
