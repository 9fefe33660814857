// Generated from ipmesh/dispute/v1/change_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Dispute {
  /// The change feed of disputes: how other services know what it knows.
  public protocol ChangeService: ServiceImplementation {
    /// Sends every change after the resume token, in the order of their commits, then waits for more; the stream ends only
    /// with the call. A follower that stores the token of the last change together with what it made of it applies each
    /// change exactly once. UNAVAILABLE when the service ends: go on from the last token. OUT_OF_RANGE for a token that is
    /// not of this feed.
    func watchChanges(
      _ request: Dispute.WatchChangesRequest, _ responses: ResponseWriter<Dispute.WatchChangesResponse>,
      _ context: ServerContext) async throws
  }
}

extension Dispute.ChangeService {
  public static var serviceName: String { "ipmesh.dispute.v1.ChangeService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.dispute.v1.ChangeService/WatchChanges", requests: .single) { call in
        try await self.watchChanges(call.request(), call.responses(), call.context)
      }
    ]
  }
}
