// Generated from ipmesh/registry/v1/grading_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Registry {
  /// Calls `ipmesh.registry.v1.GradingService`.
  public struct GradingServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one scoring scheme.
    public func getScoringScheme(_ request: Registry.GetScoringSchemeRequest, options: CallOptions = CallOptions())
      async throws -> Registry.ScoringScheme
    {
      try await channel.unary("/ipmesh.registry.v1.GradingService/GetScoringScheme", request, options)
    }

    /// Lists the scoring schemes that this server has loaded.
    public func listScoringSchemes(_ request: Registry.ListScoringSchemesRequest, options: CallOptions = CallOptions())
      async throws -> Registry.ListScoringSchemesResponse
    {
      try await channel.unary("/ipmesh.registry.v1.GradingService/ListScoringSchemes", request, options)
    }

    /// Stores reported indicators of one institution. All or none of them.
    public func setIndicators(_ request: Registry.SetIndicatorsRequest, options: CallOptions = CallOptions())
      async throws -> Registry.SetIndicatorsResponse
    {
      try await channel.unary("/ipmesh.registry.v1.GradingService/SetIndicators", request, options)
    }

    /// Lists the indicators of one institution, the newest value of each.
    public func listIndicators(_ request: Registry.ListIndicatorsRequest, options: CallOptions = CallOptions())
      async throws -> Registry.ListIndicatorsResponse
    {
      try await channel.unary("/ipmesh.registry.v1.GradingService/ListIndicators", request, options)
    }

    /// Grades every open institution of a kind and keeps each item with its evidence. FAILED_PRECONDITION when the scheme
    /// does not apply to the kind or was not in force on the day.
    public func runGrading(_ request: Registry.RunGradingRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.GradingRun
    {
      try await channel.unary("/ipmesh.registry.v1.GradingService/RunGrading", request, options)
    }

    /// Returns one run.
    public func getGradingRun(_ request: Registry.GetGradingRunRequest, options: CallOptions = CallOptions())
      async throws -> Registry.GradingRun
    {
      try await channel.unary("/ipmesh.registry.v1.GradingService/GetGradingRun", request, options)
    }

    /// Lists runs, the latest first.
    public func listGradingRuns(_ request: Registry.ListGradingRunsRequest, options: CallOptions = CallOptions())
      async throws -> Registry.ListGradingRunsResponse
    {
      try await channel.unary("/ipmesh.registry.v1.GradingService/ListGradingRuns", request, options)
    }

    /// Returns one result with its items.
    public func getGradingResult(_ request: Registry.GetGradingResultRequest, options: CallOptions = CallOptions())
      async throws -> Registry.GradingResult
    {
      try await channel.unary("/ipmesh.registry.v1.GradingService/GetGradingResult", request, options)
    }

    /// Lists the results of a run in the order of the credit codes.
    public func listGradingResults(_ request: Registry.ListGradingResultsRequest, options: CallOptions = CallOptions())
      async throws -> Registry.ListGradingResultsResponse
    {
      try await channel.unary("/ipmesh.registry.v1.GradingService/ListGradingResults", request, options)
    }

    /// Scores the recorded values of a run again and compares: shows that the run can be repeated to the same result.
    public func verifyGradingRun(_ request: Registry.VerifyGradingRunRequest, options: CallOptions = CallOptions())
      async throws -> Registry.VerifyGradingRunResponse
    {
      try await channel.unary("/ipmesh.registry.v1.GradingService/VerifyGradingRun", request, options)
    }
  }
}
