// Generated from ipmesh/statistics/v1/target_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.TargetService`.
  public struct TargetServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one target with its reading and every number that it was computed from.
    public func getTarget(_ request: Statistics.GetTargetRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.Target
    {
      try await channel.unary("/ipmesh.statistics.v1.TargetService/GetTarget", request, options)
    }

    /// Lists the targets, plan by plan; they are few, all come at once.
    public func listTargets(_ request: Statistics.ListTargetsRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.ListTargetsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.TargetService/ListTargets", request, options)
    }

    /// Returns all targets with their readings from one snapshot, and how fresh it is: the services are asked for changes
    /// that are not applied yet.
    public func getDashboard(_ request: Statistics.GetDashboardRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.Dashboard
    {
      try await channel.unary("/ipmesh.statistics.v1.TargetService/GetDashboard", request, options)
    }

    /// Lists the readings of a target in the order in which its value changed.
    public func listTargetHistory(_ request: Statistics.ListTargetHistoryRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListTargetHistoryResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.TargetService/ListTargetHistory", request, options)
    }

    /// Reads every change of the followed services again from the first, up to those that are applied, and compares what
    /// they come to with what is kept. UNAVAILABLE when one of them cannot be reached, RESOURCE_EXHAUSTED while another
    /// recount runs.
    public func recountTargets(_ request: Statistics.RecountTargetsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.RecountTargetsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.TargetService/RecountTargets", request, options)
    }

    /// Sends every move of a target after the token, then waits for more; without a token first the readings as they are.
    /// UNAVAILABLE when the service ends: go on from the last token. OUT_OF_RANGE for a token that is not of this service.
    public func watchTargets(_ request: Statistics.WatchTargetsRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Statistics.WatchTargetsResponse>
    {
      try await channel.serverStreaming("/ipmesh.statistics.v1.TargetService/WatchTargets", request, options)
    }
  }
}
