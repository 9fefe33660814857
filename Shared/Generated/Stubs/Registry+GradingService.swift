// Generated from ipmesh/registry/v1/grading_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Registry {
  /// Grading of institutions (S26, 分级分类评价). Errors and request ids as in InstitutionService.
  public protocol GradingService: ServiceImplementation {
    /// Returns one scoring scheme.
    func getScoringScheme(_ request: Registry.GetScoringSchemeRequest, _ context: ServerContext) async throws
      -> Registry.ScoringScheme

    /// Lists the scoring schemes that this server has loaded.
    func listScoringSchemes(_ request: Registry.ListScoringSchemesRequest, _ context: ServerContext) async throws
      -> Registry.ListScoringSchemesResponse

    /// Stores reported indicators of one institution. All or none of them.
    func setIndicators(_ request: Registry.SetIndicatorsRequest, _ context: ServerContext) async throws
      -> Registry.SetIndicatorsResponse

    /// Lists the indicators of one institution, the newest value of each.
    func listIndicators(_ request: Registry.ListIndicatorsRequest, _ context: ServerContext) async throws
      -> Registry.ListIndicatorsResponse

    /// Grades every open institution of a kind and keeps each item with its evidence. FAILED_PRECONDITION when the scheme
    /// does not apply to the kind or was not in force on the day.
    func runGrading(_ request: Registry.RunGradingRequest, _ context: ServerContext) async throws -> Registry.GradingRun

    /// Returns one run.
    func getGradingRun(_ request: Registry.GetGradingRunRequest, _ context: ServerContext) async throws
      -> Registry.GradingRun

    /// Lists runs, the latest first.
    func listGradingRuns(_ request: Registry.ListGradingRunsRequest, _ context: ServerContext) async throws
      -> Registry.ListGradingRunsResponse

    /// Returns one result with its items.
    func getGradingResult(_ request: Registry.GetGradingResultRequest, _ context: ServerContext) async throws
      -> Registry.GradingResult

    /// Lists the results of a run in the order of the credit codes.
    func listGradingResults(_ request: Registry.ListGradingResultsRequest, _ context: ServerContext) async throws
      -> Registry.ListGradingResultsResponse

    /// Scores the recorded values of a run again and compares: shows that the run can be repeated to the same result.
    func verifyGradingRun(_ request: Registry.VerifyGradingRunRequest, _ context: ServerContext) async throws
      -> Registry.VerifyGradingRunResponse
  }
}

extension Registry.GradingService {
  public static var serviceName: String { "ipmesh.registry.v1.GradingService" }

  public var methods: [ServerMethod] {
    [
      .unary("/ipmesh.registry.v1.GradingService/GetScoringScheme") { [self] in
        try await self.getScoringScheme($0, $1)
      },
      .unary("/ipmesh.registry.v1.GradingService/ListScoringSchemes") { [self] in
        try await self.listScoringSchemes($0, $1)
      },
      .unary("/ipmesh.registry.v1.GradingService/SetIndicators") { [self] in
        try await self.setIndicators($0, $1)
      },
      .unary("/ipmesh.registry.v1.GradingService/ListIndicators") { [self] in
        try await self.listIndicators($0, $1)
      },
      .unary("/ipmesh.registry.v1.GradingService/RunGrading") { [self] in
        try await self.runGrading($0, $1)
      },
      .unary("/ipmesh.registry.v1.GradingService/GetGradingRun") { [self] in
        try await self.getGradingRun($0, $1)
      },
      .unary("/ipmesh.registry.v1.GradingService/ListGradingRuns") { [self] in
        try await self.listGradingRuns($0, $1)
      },
      .unary("/ipmesh.registry.v1.GradingService/GetGradingResult") { [self] in
        try await self.getGradingResult($0, $1)
      },
      .unary("/ipmesh.registry.v1.GradingService/ListGradingResults") { [self] in
        try await self.listGradingResults($0, $1)
      },
      .unary("/ipmesh.registry.v1.GradingService/VerifyGradingRun") { [self] in
        try await self.verifyGradingRun($0, $1)
      },
    ]
  }
}
