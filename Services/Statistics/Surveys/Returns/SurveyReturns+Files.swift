import Domain
import Identity
import RPC
import Records
import StatisticsAPI
import Storage

/// Returns from files and into files.
extension SurveyReturns {
  /// What an import needs to know: the rounds that there are now, with their forms.
  func importer() async throws -> SurveyReturnImporter {
    let rounds = try await store.scan { try SurveyRounds.Table.all(RowFilter(), $0) }
    var forms: [String: Questionnaire] = [:]
    for round in rounds { forms[round.name] = try rules.form(of: round) }
    return SurveyReturnImporter(returns: self, forms: forms)
  }

  /// Sends the returns of the filter as a CSV file.
  func export(
    _ request: Statistics.ExportSurveyReturnsRequest, by caller: CallerIdentity,
    _ send: ([UInt8]) async throws -> Void
  ) async throws {
    let filter = request.filter ?? Statistics.SurveyReturnFilter()
    let conditions = try RowFilter(filter, rules.divisions, today: store.clock.now().today, by: caller)
    let round = try await store.read { try SurveyRounds.Table.required(filter.surveyRound, $0).record }
    let form = try rules.form(of: round)
    try await CSVExport.run(
      SurveyReturnImporter.columns(of: form), { SurveyReturnImporter.cells($0, form) }, conditions, in: store,
      send: send)
  }
}
