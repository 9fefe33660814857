import RPC
import Records
import RegistryAPI
import Schema
import Service

/// The methods of ipmesh.registry.v1.GradingService.
struct GradingServer: Registry.GradingService {
  private let service: RecordService<RegistryRules>

  init(_ service: RecordService<RegistryRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var schemes: ScoringSchemes { ScoringSchemes(rules: service.rules.current) }
  private var runs: GradingRuns { GradingRuns(store: service.store, rules: service.rules.current) }
  private var indicators: Indicators { Indicators(store: service.store) }

  func getScoringScheme(_ request: Registry.GetScoringSchemeRequest, _ context: ServerContext) async throws
    -> Registry.ScoringScheme
  {
    try schemes.get(request)
  }

  func listScoringSchemes(_ request: Registry.ListScoringSchemesRequest, _ context: ServerContext) async throws
    -> Registry.ListScoringSchemesResponse
  {
    schemes.list()
  }

  func setIndicators(_ request: Registry.SetIndicatorsRequest, _ context: ServerContext) async throws
    -> Registry.SetIndicatorsResponse
  {
    try await indicators.set(request, by: context.caller.identity)
  }

  func listIndicators(_ request: Registry.ListIndicatorsRequest, _ context: ServerContext) async throws
    -> Registry.ListIndicatorsResponse
  {
    try await indicators.list(request)
  }

  func runGrading(_ request: Registry.RunGradingRequest, _ context: ServerContext) async throws -> Registry.GradingRun {
    try await runs.run(request, by: context.caller.identity)
  }

  func getGradingRun(_ request: Registry.GetGradingRunRequest, _ context: ServerContext) async throws
    -> Registry.GradingRun
  {
    try await runs.get(request)
  }

  func listGradingRuns(_ request: Registry.ListGradingRunsRequest, _ context: ServerContext) async throws
    -> Registry.ListGradingRunsResponse
  {
    try await runs.list(request)
  }

  func getGradingResult(_ request: Registry.GetGradingResultRequest, _ context: ServerContext) async throws
    -> Registry.GradingResult
  {
    try await runs.result(request)
  }

  func listGradingResults(_ request: Registry.ListGradingResultsRequest, _ context: ServerContext) async throws
    -> Registry.ListGradingResultsResponse
  {
    try await runs.results(request)
  }

  func verifyGradingRun(_ request: Registry.VerifyGradingRunRequest, _ context: ServerContext) async throws
    -> Registry.VerifyGradingRunResponse
  {
    try await runs.verify(request)
  }
}
