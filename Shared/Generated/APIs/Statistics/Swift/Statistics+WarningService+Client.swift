// Generated from ipmesh/statistics/v1/warning_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.WarningService`.
  public struct WarningServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Looks for causes now: raises what is new, follows the level of what lasts, lifts what is gone; a warning about a target
    /// without value stays as it is. The same records on the same day give the same warnings. For the provincial bureau.
    public func runWarnings(_ request: Statistics.RunWarningsRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.RunWarningsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.WarningService/RunWarnings", request, options)
    }

    /// Returns one warning.
    public func getWarning(_ request: Statistics.GetWarningRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.Warning
    {
      try await channel.unary("/ipmesh.statistics.v1.WarningService/GetWarning", request, options)
    }

    /// Lists warnings in the order of their entry.
    public func listWarnings(_ request: Statistics.ListWarningsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListWarningsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.WarningService/ListWarnings", request, options)
    }

    /// Says what is done about a RAISED warning: ACKNOWLEDGED. FAILED_PRECONDITION otherwise (`WARNING-transition`).
    public func acknowledgeWarning(
      _ request: Statistics.AcknowledgeWarningRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.Warning {
      try await channel.unary("/ipmesh.statistics.v1.WarningService/AcknowledgeWarning", request, options)
    }
  }
}
