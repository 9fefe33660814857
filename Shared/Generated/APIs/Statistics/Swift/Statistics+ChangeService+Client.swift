// Generated from ipmesh/statistics/v1/change_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.ChangeService`.
  public struct ChangeServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Sends every change after the resume token, in the order of their commits, then waits for more; the stream ends only
    /// with the call. A follower that stores the token of the last change together with what it made of it applies each
    /// change exactly once. UNAVAILABLE when the service ends: go on from the last token. OUT_OF_RANGE for a token that is
    /// not of this feed.
    public func watchChanges(_ request: Statistics.WatchChangesRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Statistics.WatchChangesResponse>
    {
      try await channel.serverStreaming("/ipmesh.statistics.v1.ChangeService/WatchChanges", request, options)
    }
  }
}
