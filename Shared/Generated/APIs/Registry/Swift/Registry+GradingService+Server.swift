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
      ServerMethod("/ipmesh.registry.v1.GradingService/GetScoringScheme", requests: .single) { call in
        try await call.respond(self.getScoringScheme(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.GradingService/ListScoringSchemes", requests: .single) { call in
        try await call.respond(self.listScoringSchemes(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.GradingService/SetIndicators", requests: .single) { call in
        try await call.respond(self.setIndicators(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.GradingService/ListIndicators", requests: .single) { call in
        try await call.respond(self.listIndicators(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.GradingService/RunGrading", requests: .single) { call in
        try await call.respond(self.runGrading(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.GradingService/GetGradingRun", requests: .single) { call in
        try await call.respond(self.getGradingRun(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.GradingService/ListGradingRuns", requests: .single) { call in
        try await call.respond(self.listGradingRuns(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.GradingService/GetGradingResult", requests: .single) { call in
        try await call.respond(self.getGradingResult(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.GradingService/ListGradingResults", requests: .single) { call in
        try await call.respond(self.listGradingResults(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.GradingService/VerifyGradingRun", requests: .single) { call in
        try await call.respond(self.verifyGradingRun(call.request(), call.context))
      },
    ]
  }
}
