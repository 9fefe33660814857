// Generated from ipmesh/statistics/v1/survey_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// The yearly survey of IP services (S41; 知识产权服务业统计调查制度): forms, rounds, the frame with its sample, returns with
  /// their checks and approval, completeness, results.
  ///
  /// Every method answers INVALID_ARGUMENT with `google.rpc.BadRequest` (field, rule, what was seen) for bad input,
  /// NOT_FOUND for an unknown name, PERMISSION_DENIED for a record outside the caller's divisions, ABORTED for an outdated
  /// etag, FAILED_PRECONDITION with the rule when the state of a record forbids the change. Every change carries a
  /// `request_id`: 1 to 64 of letters, digits, `-`, `_`, `.`; a UUID is best. A repeated id with the same request gets the
  /// first answer, for seven days; with another request, INVALID_ARGUMENT.
  ///
  /// Who may do what: rounds, approval and its withdrawal are the province's, which takes the reach of division 420000; the
  /// city check is that of the prefecture of the unit; a return is filled in and handed in by a bureau that reaches the
  /// division of its unit.
  public protocol SurveyService: ServiceImplementation {
    /// Returns one form.
    func getSurveyForm(_ request: Statistics.GetSurveyFormRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyForm

    /// Lists the forms, oldest first.
    func listSurveyForms(_ request: Statistics.ListSurveyFormsRequest, _ context: ServerContext) async throws
      -> Statistics.ListSurveyFormsResponse

    /// Returns one round.
    func getSurveyRound(_ request: Statistics.GetSurveyRoundRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyRound

    /// Lists rounds in the order of their entry.
    func listSurveyRounds(_ request: Statistics.ListSurveyRoundsRequest, _ context: ServerContext) async throws
      -> Statistics.ListSurveyRoundsResponse

    /// Plans a round. ALREADY_EXISTS when the id is taken.
    func createSurveyRound(_ request: Statistics.CreateSurveyRoundRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyRound

    /// Freezes the frame of a planned round: every open institution of the register, as this service has followed it.
    /// FAILED_PRECONDITION when there is none.
    func freezeSurveyFrame(_ request: Statistics.FreezeSurveyFrameRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyRound

    /// Draws the sample of a framed round and issues the returns. Key organisations are all surveyed; of the others, those of
    /// each stratum (prefecture × kind) with the lowest ranks `SHA-256("{seed}|{code}")`.
    func openSurveyRound(_ request: Statistics.OpenSurveyRoundRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyRound

    /// Makes the data of an open round final. FAILED_PRECONDITION before its due day is over, unless every return is locked,
    /// and while a return that was handed in is not decided.
    func closeSurveyRound(_ request: Statistics.CloseSurveyRoundRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyRound

    /// Opens final data again, with a reason, so that an approval can be taken back.
    func reopenSurveyRound(_ request: Statistics.ReopenSurveyRoundRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyRound

    /// Publishes the results of a final round as releases, in the fourth quarter at the earliest, and its returns with them.
    func publishSurveyRound(_ request: Statistics.PublishSurveyRoundRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyRound

    /// Lists the units of the frozen frame in the order of their codes.
    func listSurveyUnits(_ request: Statistics.ListSurveyUnitsRequest, _ context: ServerContext) async throws
      -> Statistics.ListSurveyUnitsResponse

    /// Computes digest and sample again from the frozen frame and the seed.
    func verifySurveySample(_ request: Statistics.VerifySurveySampleRequest, _ context: ServerContext) async throws
      -> Statistics.VerifySurveySampleResponse

    /// Returns one return.
    func getSurveyReturn(_ request: Statistics.GetSurveyReturnRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyReturn

    /// Lists returns in the order of their issue.
    func listSurveyReturns(_ request: Statistics.ListSurveyReturnsRequest, _ context: ServerContext) async throws
      -> Statistics.ListSurveyReturnsResponse

    /// Saves values and explanations of a return, all of them or some. FAILED_PRECONDITION once it is handed in, above all
    /// after its approval.
    func fillSurveyReturn(_ request: Statistics.FillSurveyReturnRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyReturn

    /// Checks a return as it is and tells everything that is found; changes nothing.
    func validateSurveyReturn(_ request: Statistics.ValidateSurveyReturnRequest, _ context: ServerContext) async throws
      -> Statistics.ValidateSurveyReturnResponse

    /// Hands a return in. FAILED_PRECONDITION with every check that is broken and, for a query, not explained.
    func submitSurveyReturn(_ request: Statistics.SubmitSurveyReturnRequest, _ context: ServerContext) async throws
      -> Statistics.SurveyReturn

    /// Takes a step of the check: begins or passes the city check, sends the return back, locks it, takes the approval back.
    func changeSurveyReturnState(_ request: Statistics.ChangeSurveyReturnStateRequest, _ context: ServerContext)
      async throws -> Statistics.SurveyReturn

    /// Lists the versions of a return as they were handed in, oldest first.
    func listSurveyReturnVersions(_ request: Statistics.ListSurveyReturnVersionsRequest, _ context: ServerContext)
      async throws -> Statistics.ListSurveyReturnVersionsResponse

    /// What changed since the last approval: each item with the approved and the present value. FAILED_PRECONDITION for a
    /// return that was never approved.
    func getReturnDifference(_ request: Statistics.GetReturnDifferenceRequest, _ context: ServerContext) async throws
      -> Statistics.GetReturnDifferenceResponse

    /// Fills returns from a CSV file (UTF-8), one row a return: credit code (统一社会信用代码), round (调查轮次), a column for each
    /// item, headed by its code, money in 万元; an explanation (说明) for all queries of the row; and whether to hand it in
    /// (提交). Bad rows are refused and reported, good ones kept; importing a file twice changes nothing the second time.
    func importSurveyReturns(_ requests: RequestStream<Statistics.ImportSurveyReturnsRequest>, _ context: ServerContext)
      async throws -> Common.ImportReport

    /// Sends returns of a round as a CSV file that ImportSurveyReturns takes back.
    func exportSurveyReturns(
      _ request: Statistics.ExportSurveyReturnsRequest,
      _ responses: ResponseWriter<Statistics.ExportSurveyReturnsResponse>, _ context: ServerContext) async throws

    /// Tells how complete and timely a round is, by prefecture and in all, as of today.
    func getSurveyCompleteness(_ request: Statistics.GetSurveyCompletenessRequest, _ context: ServerContext)
      async throws -> Statistics.GetSurveyCompletenessResponse

    /// Computes the results of a round for the whole frame. Before its publication they are for the province only.
    func getSurveyResults(_ request: Statistics.GetSurveyResultsRequest, _ context: ServerContext) async throws
      -> Statistics.GetSurveyResultsResponse
  }
}

extension Statistics.SurveyService {
  public static var serviceName: String { "ipmesh.statistics.v1.SurveyService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.SurveyService/GetSurveyForm", requests: .single) { call in
        try await call.respond(self.getSurveyForm(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/ListSurveyForms", requests: .single) { call in
        try await call.respond(self.listSurveyForms(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/GetSurveyRound", requests: .single) { call in
        try await call.respond(self.getSurveyRound(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/ListSurveyRounds", requests: .single) { call in
        try await call.respond(self.listSurveyRounds(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/CreateSurveyRound", requests: .single) { call in
        try await call.respond(self.createSurveyRound(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/FreezeSurveyFrame", requests: .single) { call in
        try await call.respond(self.freezeSurveyFrame(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/OpenSurveyRound", requests: .single) { call in
        try await call.respond(self.openSurveyRound(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/CloseSurveyRound", requests: .single) { call in
        try await call.respond(self.closeSurveyRound(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/ReopenSurveyRound", requests: .single) { call in
        try await call.respond(self.reopenSurveyRound(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/PublishSurveyRound", requests: .single) { call in
        try await call.respond(self.publishSurveyRound(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/ListSurveyUnits", requests: .single) { call in
        try await call.respond(self.listSurveyUnits(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/VerifySurveySample", requests: .single) { call in
        try await call.respond(self.verifySurveySample(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/GetSurveyReturn", requests: .single) { call in
        try await call.respond(self.getSurveyReturn(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/ListSurveyReturns", requests: .single) { call in
        try await call.respond(self.listSurveyReturns(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/FillSurveyReturn", requests: .single) { call in
        try await call.respond(self.fillSurveyReturn(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/ValidateSurveyReturn", requests: .single) { call in
        try await call.respond(self.validateSurveyReturn(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/SubmitSurveyReturn", requests: .single) { call in
        try await call.respond(self.submitSurveyReturn(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/ChangeSurveyReturnState", requests: .single) { call in
        try await call.respond(self.changeSurveyReturnState(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/ListSurveyReturnVersions", requests: .single) { call in
        try await call.respond(self.listSurveyReturnVersions(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/GetReturnDifference", requests: .single) { call in
        try await call.respond(self.getReturnDifference(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/ImportSurveyReturns", requests: .stream) { call in
        try await call.respond(self.importSurveyReturns(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/ExportSurveyReturns", requests: .single) { call in
        try await self.exportSurveyReturns(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/GetSurveyCompleteness", requests: .single) { call in
        try await call.respond(self.getSurveyCompleteness(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.SurveyService/GetSurveyResults", requests: .single) { call in
        try await call.respond(self.getSurveyResults(call.request(), call.context))
      },
    ]
  }
}
