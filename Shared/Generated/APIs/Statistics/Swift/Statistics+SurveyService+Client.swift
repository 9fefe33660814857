// Generated from ipmesh/statistics/v1/survey_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.SurveyService`.
  public struct SurveyServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one form.
    public func getSurveyForm(_ request: Statistics.GetSurveyFormRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.SurveyForm
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/GetSurveyForm", request, options)
    }

    /// Lists the forms, oldest first.
    public func listSurveyForms(_ request: Statistics.ListSurveyFormsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListSurveyFormsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/ListSurveyForms", request, options)
    }

    /// Returns one round.
    public func getSurveyRound(_ request: Statistics.GetSurveyRoundRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.SurveyRound
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/GetSurveyRound", request, options)
    }

    /// Lists rounds in the order of their entry.
    public func listSurveyRounds(_ request: Statistics.ListSurveyRoundsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListSurveyRoundsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/ListSurveyRounds", request, options)
    }

    /// Plans a round. ALREADY_EXISTS when the id is taken.
    public func createSurveyRound(_ request: Statistics.CreateSurveyRoundRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.SurveyRound
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/CreateSurveyRound", request, options)
    }

    /// Freezes the frame of a planned round: every open institution of the register, as this service has followed it.
    /// FAILED_PRECONDITION when there is none.
    public func freezeSurveyFrame(_ request: Statistics.FreezeSurveyFrameRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.SurveyRound
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/FreezeSurveyFrame", request, options)
    }

    /// Draws the sample of a framed round and issues the returns. Key organisations are all surveyed; of the others, those of
    /// each stratum (prefecture × kind) with the lowest ranks `SHA-256("{seed}|{code}")`.
    public func openSurveyRound(_ request: Statistics.OpenSurveyRoundRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.SurveyRound
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/OpenSurveyRound", request, options)
    }

    /// Makes the data of an open round final. FAILED_PRECONDITION before its due day is over, unless every return is locked,
    /// and while a return that was handed in is not decided.
    public func closeSurveyRound(_ request: Statistics.CloseSurveyRoundRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.SurveyRound
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/CloseSurveyRound", request, options)
    }

    /// Opens final data again, with a reason, so that an approval can be taken back.
    public func reopenSurveyRound(_ request: Statistics.ReopenSurveyRoundRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.SurveyRound
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/ReopenSurveyRound", request, options)
    }

    /// Publishes the results of a final round as releases, in the fourth quarter at the earliest, and its returns with them.
    public func publishSurveyRound(
      _ request: Statistics.PublishSurveyRoundRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.SurveyRound {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/PublishSurveyRound", request, options)
    }

    /// Lists the units of the frozen frame in the order of their codes.
    public func listSurveyUnits(_ request: Statistics.ListSurveyUnitsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListSurveyUnitsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/ListSurveyUnits", request, options)
    }

    /// Computes digest and sample again from the frozen frame and the seed.
    public func verifySurveySample(
      _ request: Statistics.VerifySurveySampleRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.VerifySurveySampleResponse {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/VerifySurveySample", request, options)
    }

    /// Returns one return.
    public func getSurveyReturn(_ request: Statistics.GetSurveyReturnRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.SurveyReturn
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/GetSurveyReturn", request, options)
    }

    /// Lists returns in the order of their issue.
    public func listSurveyReturns(_ request: Statistics.ListSurveyReturnsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListSurveyReturnsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/ListSurveyReturns", request, options)
    }

    /// Saves values and explanations of a return, all of them or some. FAILED_PRECONDITION once it is handed in, above all
    /// after its approval.
    public func fillSurveyReturn(_ request: Statistics.FillSurveyReturnRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.SurveyReturn
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/FillSurveyReturn", request, options)
    }

    /// Checks a return as it is and tells everything that is found; changes nothing.
    public func validateSurveyReturn(
      _ request: Statistics.ValidateSurveyReturnRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.ValidateSurveyReturnResponse {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/ValidateSurveyReturn", request, options)
    }

    /// Hands a return in. FAILED_PRECONDITION with every check that is broken and, for a query, not explained.
    public func submitSurveyReturn(
      _ request: Statistics.SubmitSurveyReturnRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.SurveyReturn {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/SubmitSurveyReturn", request, options)
    }

    /// Takes a step of the check: begins or passes the city check, sends the return back, locks it, takes the approval back.
    public func changeSurveyReturnState(
      _ request: Statistics.ChangeSurveyReturnStateRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.SurveyReturn {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/ChangeSurveyReturnState", request, options)
    }

    /// Lists the versions of a return as they were handed in, oldest first.
    public func listSurveyReturnVersions(
      _ request: Statistics.ListSurveyReturnVersionsRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.ListSurveyReturnVersionsResponse {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/ListSurveyReturnVersions", request, options)
    }

    /// What changed since the last approval: each item with the approved and the present value. FAILED_PRECONDITION for a
    /// return that was never approved.
    public func getReturnDifference(
      _ request: Statistics.GetReturnDifferenceRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.GetReturnDifferenceResponse {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/GetReturnDifference", request, options)
    }

    /// Fills returns from a CSV file (UTF-8), one row a return: credit code (统一社会信用代码), round (调查轮次), a column for each
    /// item, headed by its code, money in 万元; an explanation (说明) for all queries of the row; and whether to hand it in
    /// (提交). Bad rows are refused and reported, good ones kept; importing a file twice changes nothing the second time.
    public func importSurveyReturns(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Statistics.ImportSurveyReturnsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.statistics.v1.SurveyService/ImportSurveyReturns", options, send)
    }

    /// Sends returns of a round as a CSV file that ImportSurveyReturns takes back.
    public func exportSurveyReturns(
      _ request: Statistics.ExportSurveyReturnsRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Statistics.ExportSurveyReturnsResponse> {
      try await channel.serverStreaming("/ipmesh.statistics.v1.SurveyService/ExportSurveyReturns", request, options)
    }

    /// Tells how complete and timely a round is, by prefecture and in all, as of today.
    public func getSurveyCompleteness(
      _ request: Statistics.GetSurveyCompletenessRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.GetSurveyCompletenessResponse {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/GetSurveyCompleteness", request, options)
    }

    /// Computes the results of a round for the whole frame. Before its publication they are for the province only.
    public func getSurveyResults(_ request: Statistics.GetSurveyResultsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.GetSurveyResultsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.SurveyService/GetSurveyResults", request, options)
    }
  }
}
