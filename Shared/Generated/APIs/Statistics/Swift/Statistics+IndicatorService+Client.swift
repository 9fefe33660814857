// Generated from ipmesh/statistics/v1/indicator_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.IndicatorService`.
  public struct IndicatorServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns the version of an indicator that is in force today, or the latest one.
    public func getIndicator(_ request: Statistics.GetIndicatorRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.Indicator
    {
      try await channel.unary("/ipmesh.statistics.v1.IndicatorService/GetIndicator", request, options)
    }

    /// Lists all versions of all indicators.
    public func listIndicators(_ request: Statistics.ListIndicatorsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListIndicatorsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.IndicatorService/ListIndicators", request, options)
    }

    /// Computes an indicator for divisions, years and industries: each value exact, with its sources, or why it is missing.
    /// A figure that was reported for a whole division counts as it is; otherwise it is made of the facts about subjects in
    /// it and of the divisions below it, all of which must be there when any was reported as a whole.
    public func queryIndicator(_ request: Statistics.QueryIndicatorRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.QueryIndicatorResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.IndicatorService/QueryIndicator", request, options)
    }

    /// Shows how a division stands: its indicators with rank, share of the province and growth, and its 51020 clusters.
    public func analyseRegion(_ request: Statistics.AnalyseRegionRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.AnalyseRegionResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.IndicatorService/AnalyseRegion", request, options)
    }
  }
}
