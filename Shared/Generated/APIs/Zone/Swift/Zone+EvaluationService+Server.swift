// Generated from ipmesh/zone/v1/evaluation_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// Evaluation of zones by indicator schemes (S7). Errors and request ids as in ZoneService.
  ///
  /// An evaluation goes OPEN -> SCORED -> PUBLISHED: CreateEvaluation names zones, scheme and period; SetIndicatorValues
  /// brings declared values with evidence; AssignEvaluationPanel and SubmitExpertScores bring what people must judge, where
  /// the scheme has such measures; RunEvaluation freezes the result. The scores are exact until they are rounded once, half
  /// up, to hundredths of a point, so that the same inputs give the same bytes. Making, running and publishing take the
  /// reach of every zone; the values of a zone take the reach of its division.
  ///
  /// AssignEvaluationPanel asks `ipmesh.talent.v1.DrawService`; when that cannot be reached it answers UNAVAILABLE and
  /// stores nothing: repeat it with the same request id. Everything else works without it.
  public protocol EvaluationService: ServiceImplementation {
    /// Returns one indicator scheme.
    func getEvaluationScheme(_ request: Zone.GetEvaluationSchemeRequest, _ context: ServerContext) async throws
      -> Zone.EvaluationScheme

    /// Lists the indicator schemes that this server has loaded.
    func listEvaluationSchemes(_ request: Zone.ListEvaluationSchemesRequest, _ context: ServerContext) async throws
      -> Zone.ListEvaluationSchemesResponse

    /// Returns one evaluation.
    func getEvaluation(_ request: Zone.GetEvaluationRequest, _ context: ServerContext) async throws -> Zone.Evaluation

    /// Lists evaluations, the latest first.
    func listEvaluations(_ request: Zone.ListEvaluationsRequest, _ context: ServerContext) async throws
      -> Zone.ListEvaluationsResponse

    /// Begins an evaluation. FAILED_PRECONDITION when the scheme is not in force on the last day of the period or a zone is
    /// closed.
    func createEvaluation(_ request: Zone.CreateEvaluationRequest, _ context: ServerContext) async throws
      -> Zone.Evaluation

    /// Records the panel: a draw of `ipmesh.talent.v1` for the evaluation of zones that is drawn and confirmed, and whose
    /// subject names the operators of all zones that have a credit code, so that nobody tied to one of them is on it. Again,
    /// after a seat was drawn anew. FAILED_PRECONDITION when the scheme needs no experts, the draw does not fit or serves
    /// another evaluation, or an expert who handed in scores is not on it.
    func assignEvaluationPanel(_ request: Zone.AssignEvaluationPanelRequest, _ context: ServerContext) async throws
      -> Zone.Evaluation

    /// Returns what is declared for a zone and what is still missing.
    func getIndicatorSheet(_ request: Zone.GetIndicatorSheetRequest, _ context: ServerContext) async throws
      -> Zone.IndicatorSheet

    /// Declares values of a zone. All or none of them; a value that is there is replaced.
    func setIndicatorValues(_ request: Zone.SetIndicatorValuesRequest, _ context: ServerContext) async throws
      -> Zone.IndicatorSheet

    /// Hands in the scores of an expert for a zone, or that the expert is recused. It can be replaced until the evaluation
    /// runs. FAILED_PRECONDITION for who is not on the panel.
    func submitExpertScores(_ request: Zone.SubmitExpertScoresRequest, _ context: ServerContext) async throws
      -> Zone.ExpertSheet

    /// Lists the sheets that experts handed in, in the order of their entry. Before the evaluation is published only the
    /// province gets them, and sees who handed in, not what.
    func listExpertSheets(_ request: Zone.ListExpertSheetsRequest, _ context: ServerContext) async throws
      -> Zone.ListExpertSheetsResponse

    /// Scores and ranks the zones and freezes the result. FAILED_PRECONDITION names every value and every expert's sheet that
    /// is missing.
    func runEvaluation(_ request: Zone.RunEvaluationRequest, _ context: ServerContext) async throws -> Zone.Evaluation

    /// Puts an unpublished result aside, so that values can be corrected. The reason stays on record.
    func reopenEvaluation(_ request: Zone.ReopenEvaluationRequest, _ context: ServerContext) async throws
      -> Zone.Evaluation

    /// Publishes the result. Final.
    func publishEvaluation(_ request: Zone.PublishEvaluationRequest, _ context: ServerContext) async throws
      -> Zone.Evaluation

    /// Scores the frozen values again and compares: shows that the result can be repeated.
    func verifyEvaluation(_ request: Zone.VerifyEvaluationRequest, _ context: ServerContext) async throws
      -> Zone.VerifyEvaluationResponse

    /// Returns the result of one zone with every value on the way to it.
    func getEvaluationResult(_ request: Zone.GetEvaluationResultRequest, _ context: ServerContext) async throws
      -> Zone.EvaluationResult

    /// Lists the results of an evaluation, the best rank first.
    func listEvaluationResults(_ request: Zone.ListEvaluationResultsRequest, _ context: ServerContext) async throws
      -> Zone.ListEvaluationResultsResponse

    /// Says why a score is what it is: each step as a formula with its numbers.
    func explainScore(_ request: Zone.ExplainScoreRequest, _ context: ServerContext) async throws
      -> Zone.ExplainScoreResponse

    /// Says which change of a single value would be enough for the next rank or level, all else being equal.
    func findRankChange(_ request: Zone.FindRankChangeRequest, _ context: ServerContext) async throws
      -> Zone.FindRankChangeResponse

    /// Scores the frozen values under another scheme. FAILED_PRECONDITION when that needs values which the evaluation does
    /// not hold.
    func compareSchemes(_ request: Zone.CompareSchemesRequest, _ context: ServerContext) async throws
      -> Zone.CompareSchemesResponse

    /// Simulates the ranks under weights that are not certain (Monte Carlo). Each draw multiplies the weight of every
    /// first-level indicator by its own factor, drawn evenly from 1 - spread to 1 + spread, and scales them to 100.00; then
    /// the same inside each first-level indicator. Whole numbers only: the same seed gives the same answer on every machine.
    func getRankIntervals(_ request: Zone.GetRankIntervalsRequest, _ context: ServerContext) async throws
      -> Zone.GetRankIntervalsResponse
  }
}

extension Zone.EvaluationService {
  public static var serviceName: String { "ipmesh.zone.v1.EvaluationService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.zone.v1.EvaluationService/GetEvaluationScheme", requests: .single) { call in
        try await call.respond(self.getEvaluationScheme(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/ListEvaluationSchemes", requests: .single) { call in
        try await call.respond(self.listEvaluationSchemes(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/GetEvaluation", requests: .single) { call in
        try await call.respond(self.getEvaluation(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/ListEvaluations", requests: .single) { call in
        try await call.respond(self.listEvaluations(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/CreateEvaluation", requests: .single) { call in
        try await call.respond(self.createEvaluation(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/AssignEvaluationPanel", requests: .single) { call in
        try await call.respond(self.assignEvaluationPanel(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/GetIndicatorSheet", requests: .single) { call in
        try await call.respond(self.getIndicatorSheet(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/SetIndicatorValues", requests: .single) { call in
        try await call.respond(self.setIndicatorValues(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/SubmitExpertScores", requests: .single) { call in
        try await call.respond(self.submitExpertScores(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/ListExpertSheets", requests: .single) { call in
        try await call.respond(self.listExpertSheets(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/RunEvaluation", requests: .single) { call in
        try await call.respond(self.runEvaluation(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/ReopenEvaluation", requests: .single) { call in
        try await call.respond(self.reopenEvaluation(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/PublishEvaluation", requests: .single) { call in
        try await call.respond(self.publishEvaluation(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/VerifyEvaluation", requests: .single) { call in
        try await call.respond(self.verifyEvaluation(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/GetEvaluationResult", requests: .single) { call in
        try await call.respond(self.getEvaluationResult(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/ListEvaluationResults", requests: .single) { call in
        try await call.respond(self.listEvaluationResults(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/ExplainScore", requests: .single) { call in
        try await call.respond(self.explainScore(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/FindRankChange", requests: .single) { call in
        try await call.respond(self.findRankChange(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/CompareSchemes", requests: .single) { call in
        try await call.respond(self.compareSchemes(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.EvaluationService/GetRankIntervals", requests: .single) { call in
        try await call.respond(self.getRankIntervals(call.request(), call.context))
      },
    ]
  }
}
