import RPC
import Records
import Service
import ZoneAPI

/// The methods of ipmesh.zone.v1.EvaluationService.
struct EvaluationServer: Zone.EvaluationService {
  private let service: RecordService<ZoneRules>
  private let talent: TalentPeer

  init(_ service: RecordService<ZoneRules>, talent: TalentPeer) {
    self.service = service
    self.talent = talent
  }

  // Made for each call, with the rules in force then.
  private var evaluations: Evaluations { Evaluations(store: service.store, rules: service.rules.current) }
  private var sheets: IndicatorSheets { IndicatorSheets(store: service.store, rules: service.rules.current) }
  private var experts: ExpertSheets { ExpertSheets(store: service.store, rules: service.rules.current) }
  private var runs: EvaluationRuns { EvaluationRuns(store: service.store, rules: service.rules.current) }
  private var results: EvaluationResults { EvaluationResults(store: service.store, rules: service.rules.current) }
  private var analysis: EvaluationAnalysis { EvaluationAnalysis(store: service.store, rules: service.rules.current) }

  func getEvaluationScheme(_ request: Zone.GetEvaluationSchemeRequest, _ context: ServerContext) async throws
    -> Zone.EvaluationScheme
  {
    Zone.EvaluationScheme(try service.rules.current.evaluationSchemes.known(request.name, field: "name"))
  }

  func listEvaluationSchemes(_ request: Zone.ListEvaluationSchemesRequest, _ context: ServerContext) async throws
    -> Zone.ListEvaluationSchemesResponse
  {
    let schemes = service.rules.current.evaluationSchemes
    return .with { $0.evaluationSchemes = schemes.all.map(Zone.EvaluationScheme.init) }
  }

  func getEvaluation(_ request: Zone.GetEvaluationRequest, _ context: ServerContext) async throws -> Zone.Evaluation {
    try await evaluations.get(request)
  }

  func listEvaluations(_ request: Zone.ListEvaluationsRequest, _ context: ServerContext) async throws
    -> Zone.ListEvaluationsResponse
  {
    try await evaluations.list(request)
  }

  func createEvaluation(_ request: Zone.CreateEvaluationRequest, _ context: ServerContext) async throws
    -> Zone.Evaluation
  {
    try await evaluations.create(request, by: context.caller.identity)
  }

  func assignEvaluationPanel(_ request: Zone.AssignEvaluationPanelRequest, _ context: ServerContext) async throws
    -> Zone.Evaluation
  {
    try await evaluations.assignPanel(request, by: context.caller.identity) {
      try await talent.draw(request.draw, CallOptions(for: context))
    }
  }

  func getIndicatorSheet(_ request: Zone.GetIndicatorSheetRequest, _ context: ServerContext) async throws
    -> Zone.IndicatorSheet
  {
    try await sheets.get(request)
  }

  func setIndicatorValues(_ request: Zone.SetIndicatorValuesRequest, _ context: ServerContext) async throws
    -> Zone.IndicatorSheet
  {
    try await sheets.set(request, by: context.caller.identity)
  }

  func submitExpertScores(_ request: Zone.SubmitExpertScoresRequest, _ context: ServerContext) async throws
    -> Zone.ExpertSheet
  {
    try await experts.submit(request, by: context.caller.identity)
  }

  func listExpertSheets(_ request: Zone.ListExpertSheetsRequest, _ context: ServerContext) async throws
    -> Zone.ListExpertSheetsResponse
  {
    try await experts.list(request, by: context.caller.identity)
  }

  func runEvaluation(_ request: Zone.RunEvaluationRequest, _ context: ServerContext) async throws -> Zone.Evaluation {
    try await runs.run(request, by: context.caller.identity)
  }

  func reopenEvaluation(_ request: Zone.ReopenEvaluationRequest, _ context: ServerContext) async throws
    -> Zone.Evaluation
  {
    try await evaluations.reopen(request, by: context.caller.identity)
  }

  func publishEvaluation(_ request: Zone.PublishEvaluationRequest, _ context: ServerContext) async throws
    -> Zone.Evaluation
  {
    try await evaluations.publish(request, by: context.caller.identity)
  }

  func verifyEvaluation(_ request: Zone.VerifyEvaluationRequest, _ context: ServerContext) async throws
    -> Zone.VerifyEvaluationResponse
  {
    try await runs.verify(request)
  }

  func getEvaluationResult(_ request: Zone.GetEvaluationResultRequest, _ context: ServerContext) async throws
    -> Zone.EvaluationResult
  {
    try await results.get(request)
  }

  func listEvaluationResults(_ request: Zone.ListEvaluationResultsRequest, _ context: ServerContext) async throws
    -> Zone.ListEvaluationResultsResponse
  {
    try await results.list(request)
  }

  func explainScore(_ request: Zone.ExplainScoreRequest, _ context: ServerContext) async throws
    -> Zone.ExplainScoreResponse
  {
    try await results.explain(request)
  }

  func findRankChange(_ request: Zone.FindRankChangeRequest, _ context: ServerContext) async throws
    -> Zone.FindRankChangeResponse
  {
    try await analysis.rankChange(request)
  }

  func compareSchemes(_ request: Zone.CompareSchemesRequest, _ context: ServerContext) async throws
    -> Zone.CompareSchemesResponse
  {
    try await analysis.compare(request)
  }

  func getRankIntervals(_ request: Zone.GetRankIntervalsRequest, _ context: ServerContext) async throws
    -> Zone.GetRankIntervalsResponse
  {
    try await analysis.rankIntervals(request)
  }
}
