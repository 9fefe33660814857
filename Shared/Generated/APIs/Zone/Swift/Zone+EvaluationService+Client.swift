// Generated from ipmesh/zone/v1/evaluation_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// Calls `ipmesh.zone.v1.EvaluationService`.
  public struct EvaluationServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one indicator scheme.
    public func getEvaluationScheme(_ request: Zone.GetEvaluationSchemeRequest, options: CallOptions = CallOptions())
      async throws -> Zone.EvaluationScheme
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/GetEvaluationScheme", request, options)
    }

    /// Lists the indicator schemes that this server has loaded.
    public func listEvaluationSchemes(
      _ request: Zone.ListEvaluationSchemesRequest, options: CallOptions = CallOptions()
    ) async throws -> Zone.ListEvaluationSchemesResponse {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/ListEvaluationSchemes", request, options)
    }

    /// Returns one evaluation.
    public func getEvaluation(_ request: Zone.GetEvaluationRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Evaluation
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/GetEvaluation", request, options)
    }

    /// Lists evaluations, the latest first.
    public func listEvaluations(_ request: Zone.ListEvaluationsRequest, options: CallOptions = CallOptions())
      async throws -> Zone.ListEvaluationsResponse
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/ListEvaluations", request, options)
    }

    /// Begins an evaluation. FAILED_PRECONDITION when the scheme is not in force on the last day of the period or a zone is
    /// closed.
    public func createEvaluation(_ request: Zone.CreateEvaluationRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Evaluation
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/CreateEvaluation", request, options)
    }

    /// Records the panel: a draw of `ipmesh.talent.v1` for the evaluation of zones that is drawn and confirmed, and whose
    /// subject names the operators of all zones that have a credit code, so that nobody tied to one of them is on it. Again,
    /// after a seat was drawn anew. FAILED_PRECONDITION when the scheme needs no experts, the draw does not fit or serves
    /// another evaluation, or an expert who handed in scores is not on it.
    public func assignEvaluationPanel(
      _ request: Zone.AssignEvaluationPanelRequest, options: CallOptions = CallOptions()
    ) async throws -> Zone.Evaluation {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/AssignEvaluationPanel", request, options)
    }

    /// Returns what is declared for a zone and what is still missing.
    public func getIndicatorSheet(_ request: Zone.GetIndicatorSheetRequest, options: CallOptions = CallOptions())
      async throws -> Zone.IndicatorSheet
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/GetIndicatorSheet", request, options)
    }

    /// Declares values of a zone. All or none of them; a value that is there is replaced.
    public func setIndicatorValues(_ request: Zone.SetIndicatorValuesRequest, options: CallOptions = CallOptions())
      async throws -> Zone.IndicatorSheet
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/SetIndicatorValues", request, options)
    }

    /// Hands in the scores of an expert for a zone, or that the expert is recused. It can be replaced until the evaluation
    /// runs. FAILED_PRECONDITION for who is not on the panel.
    public func submitExpertScores(_ request: Zone.SubmitExpertScoresRequest, options: CallOptions = CallOptions())
      async throws -> Zone.ExpertSheet
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/SubmitExpertScores", request, options)
    }

    /// Lists the sheets that experts handed in, in the order of their entry. Before the evaluation is published only the
    /// province gets them, and sees who handed in, not what.
    public func listExpertSheets(_ request: Zone.ListExpertSheetsRequest, options: CallOptions = CallOptions())
      async throws -> Zone.ListExpertSheetsResponse
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/ListExpertSheets", request, options)
    }

    /// Scores and ranks the zones and freezes the result. FAILED_PRECONDITION names every value and every expert's sheet that
    /// is missing.
    public func runEvaluation(_ request: Zone.RunEvaluationRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Evaluation
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/RunEvaluation", request, options)
    }

    /// Puts an unpublished result aside, so that values can be corrected. The reason stays on record.
    public func reopenEvaluation(_ request: Zone.ReopenEvaluationRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Evaluation
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/ReopenEvaluation", request, options)
    }

    /// Publishes the result. Final.
    public func publishEvaluation(_ request: Zone.PublishEvaluationRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Evaluation
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/PublishEvaluation", request, options)
    }

    /// Scores the frozen values again and compares: shows that the result can be repeated.
    public func verifyEvaluation(_ request: Zone.VerifyEvaluationRequest, options: CallOptions = CallOptions())
      async throws -> Zone.VerifyEvaluationResponse
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/VerifyEvaluation", request, options)
    }

    /// Returns the result of one zone with every value on the way to it.
    public func getEvaluationResult(_ request: Zone.GetEvaluationResultRequest, options: CallOptions = CallOptions())
      async throws -> Zone.EvaluationResult
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/GetEvaluationResult", request, options)
    }

    /// Lists the results of an evaluation, the best rank first.
    public func listEvaluationResults(
      _ request: Zone.ListEvaluationResultsRequest, options: CallOptions = CallOptions()
    ) async throws -> Zone.ListEvaluationResultsResponse {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/ListEvaluationResults", request, options)
    }

    /// Says why a score is what it is: each step as a formula with its numbers.
    public func explainScore(_ request: Zone.ExplainScoreRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ExplainScoreResponse
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/ExplainScore", request, options)
    }

    /// Says which change of a single value would be enough for the next rank or level, all else being equal.
    public func findRankChange(_ request: Zone.FindRankChangeRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.FindRankChangeResponse
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/FindRankChange", request, options)
    }

    /// Scores the frozen values under another scheme. FAILED_PRECONDITION when that needs values which the evaluation does
    /// not hold.
    public func compareSchemes(_ request: Zone.CompareSchemesRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.CompareSchemesResponse
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/CompareSchemes", request, options)
    }

    /// Simulates the ranks under weights that are not certain (Monte Carlo). Each draw multiplies the weight of every
    /// first-level indicator by its own factor, drawn evenly from 1 - spread to 1 + spread, and scales them to 100.00; then
    /// the same inside each first-level indicator. Whole numbers only: the same seed gives the same answer on every machine.
    public func getRankIntervals(_ request: Zone.GetRankIntervalsRequest, options: CallOptions = CallOptions())
      async throws -> Zone.GetRankIntervalsResponse
    {
      try await channel.unary("/ipmesh.zone.v1.EvaluationService/GetRankIntervals", request, options)
    }
  }
}
