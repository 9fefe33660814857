import Identity
import RPC
import Records
import Schema
import Service
import StatisticsAPI

extension Statistics.ImportSurveyReturnsRequest: ImportRequest {}

/// The methods of ipmesh.statistics.v1.SurveyService.
struct SurveyServer: Statistics.SurveyService {
  private let service: RecordService<StatisticsRules>

  init(_ service: RecordService<StatisticsRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var rules: SurveyRules { service.rules.current.surveys }
  private var rounds: SurveyRounds { SurveyRounds(store: service.store, allRules: service.rules.current) }
  private var returns: SurveyReturns { SurveyReturns(store: service.store, rules: rules) }
  private var versions: SurveyReturnVersions { SurveyReturnVersions(returns: returns) }
  private var completeness: SurveyCompleteness { SurveyCompleteness(store: service.store, rules: rules) }
  private var results: SurveyResults { SurveyResults(store: service.store, rules: rules) }

  // MARK: Forms

  func getSurveyForm(_ request: Statistics.GetSurveyFormRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyForm
  {
    _ = try ResourceName.id(request.name, in: "surveyForms", field: "name")
    guard let form = rules.form(request.name) else {
      throw RPCError.notFound(request.name)
    }
    return Statistics.SurveyForm(form)
  }

  func listSurveyForms(_ request: Statistics.ListSurveyFormsRequest, _ context: ServerContext) async throws
    -> Statistics.ListSurveyFormsResponse
  {
    let forms = rules.forms.map(Statistics.SurveyForm.init)
    return .with { $0.surveyForms = forms }
  }

  // MARK: Rounds

  func getSurveyRound(_ request: Statistics.GetSurveyRoundRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyRound
  {
    try await rounds.get(request)
  }

  func listSurveyRounds(_ request: Statistics.ListSurveyRoundsRequest, _ context: ServerContext) async throws
    -> Statistics.ListSurveyRoundsResponse
  {
    try await rounds.list(request)
  }

  func createSurveyRound(_ request: Statistics.CreateSurveyRoundRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyRound
  {
    try await rounds.create(request, by: context.caller.identity)
  }

  func freezeSurveyFrame(_ request: Statistics.FreezeSurveyFrameRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyRound
  {
    try await rounds.freeze(request, by: context.caller.identity)
  }

  func openSurveyRound(_ request: Statistics.OpenSurveyRoundRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyRound
  {
    try await rounds.open(request, by: context.caller.identity)
  }

  func closeSurveyRound(_ request: Statistics.CloseSurveyRoundRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyRound
  {
    try await rounds.close(request, by: context.caller.identity)
  }

  func reopenSurveyRound(_ request: Statistics.ReopenSurveyRoundRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyRound
  {
    try await rounds.reopen(request, by: context.caller.identity)
  }

  func publishSurveyRound(_ request: Statistics.PublishSurveyRoundRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyRound
  {
    try await rounds.publish(request, by: context.caller.identity)
  }

  func listSurveyUnits(_ request: Statistics.ListSurveyUnitsRequest, _ context: ServerContext) async throws
    -> Statistics.ListSurveyUnitsResponse
  {
    try await rounds.units(request)
  }

  func verifySurveySample(_ request: Statistics.VerifySurveySampleRequest, _ context: ServerContext) async throws
    -> Statistics.VerifySurveySampleResponse
  {
    try await rounds.verify(request)
  }

  // MARK: Returns

  func getSurveyReturn(_ request: Statistics.GetSurveyReturnRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyReturn
  {
    try await returns.get(request, by: context.caller.identity)
  }

  func listSurveyReturns(_ request: Statistics.ListSurveyReturnsRequest, _ context: ServerContext) async throws
    -> Statistics.ListSurveyReturnsResponse
  {
    try await returns.list(request, by: context.caller.identity)
  }

  func fillSurveyReturn(_ request: Statistics.FillSurveyReturnRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyReturn
  {
    try await returns.fill(request, by: context.caller.identity)
  }

  func validateSurveyReturn(_ request: Statistics.ValidateSurveyReturnRequest, _ context: ServerContext) async throws
    -> Statistics.ValidateSurveyReturnResponse
  {
    try await returns.validate(request, by: context.caller.identity)
  }

  func submitSurveyReturn(_ request: Statistics.SubmitSurveyReturnRequest, _ context: ServerContext) async throws
    -> Statistics.SurveyReturn
  {
    try await returns.submit(request, by: context.caller.identity)
  }

  func changeSurveyReturnState(_ request: Statistics.ChangeSurveyReturnStateRequest, _ context: ServerContext)
    async throws -> Statistics.SurveyReturn
  {
    try await returns.changeState(request, by: context.caller.identity)
  }

  func listSurveyReturnVersions(_ request: Statistics.ListSurveyReturnVersionsRequest, _ context: ServerContext)
    async throws -> Statistics.ListSurveyReturnVersionsResponse
  {
    try await versions.list(request, by: context.caller.identity)
  }

  func getReturnDifference(_ request: Statistics.GetReturnDifferenceRequest, _ context: ServerContext) async throws
    -> Statistics.GetReturnDifferenceResponse
  {
    try await versions.difference(request, by: context.caller.identity)
  }

  func importSurveyReturns(
    _ requests: RequestStream<Statistics.ImportSurveyReturnsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(requests, service.store, returns.importer(), by: context.caller.identity)
  }

  func exportSurveyReturns(
    _ request: Statistics.ExportSurveyReturnsRequest,
    _ responses: ResponseWriter<Statistics.ExportSurveyReturnsResponse>, _ context: ServerContext
  ) async throws {
    try await returns.export(request, by: context.caller.identity) { bytes in
      try await responses.send(.with { $0.data = bytes })
    }
  }

  // MARK: Results

  func getSurveyCompleteness(_ request: Statistics.GetSurveyCompletenessRequest, _ context: ServerContext) async throws
    -> Statistics.GetSurveyCompletenessResponse
  {
    try await completeness.get(request)
  }

  func getSurveyResults(_ request: Statistics.GetSurveyResultsRequest, _ context: ServerContext) async throws
    -> Statistics.GetSurveyResultsResponse
  {
    try await results.get(request, by: context.caller.identity)
  }
}
