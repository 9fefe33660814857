import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import StatisticsFigures
import Storage

/// The check of returns: city, province, lock, and the way back.
extension SurveyReturns {
  func changeState(
    _ request: Statistics.ChangeSurveyReturnStateRequest, by caller: CallerIdentity
  ) async throws -> Statistics.SurveyReturn {
    let reason = try Self.checkedReason(request)
    return try await change(request, request.requestId, request.name, request.etag, by: caller) {
      stored, round, now, transaction in
      let record = stored.record
      try requireReach(record, request.event, by: caller)
      var next = try record.moved(request.event, by: caller, now, reason: reason)
      switch request.event {
      case .lock:
        next.approvedVersion = record.version
        try replaceFacts(of: next, round, transaction)
      case .unapprove: try removeFacts(of: next, round, transaction)
      default: break
      }
      return next
    }
  }

  private static func checkedReason(_ request: Statistics.ChangeSurveyReturnStateRequest) throws(RPCError) -> String {
    var problems = FieldProblems()
    let possible =
      Statistics.SurveyReturnEvent.beginCityCheck.rawValue...Statistics.SurveyReturnEvent.unapprove.rawValue
    problems.choice("event", request.event.rawValue, possible)
    let needed = SurveyReturnSteps.needsReason(request.event) ? 2 : 0
    let reason = problems.text("reason", request.reason, characters: needed...500)
    try problems.check()
    return reason
  }

  /// Steps are the province's or those of the prefecture of the unit.
  private func requireReach(
    _ record: Statistics.SurveyReturn, _ event: Statistics.SurveyReturnEvent, by caller: CallerIdentity
  ) throws(RPCError) {
    let prefecture = rules.divisions[record.division]?.prefecture ?? record.division
    let isOfProvince = SurveyReturnSteps.isOfProvince(event, in: record.state)
    try caller.requireReach(isOfProvince ? Division.provinceCode : prefecture, "\(record.name): \(event.name.en)")
  }

  // MARK: Facts

  /// The values of an approved return become facts.
  private func replaceFacts(
    of record: Statistics.SurveyReturn, _ round: Statistics.SurveyRound, _ transaction: borrowing Transaction
  ) throws {
    let form = try rules.form(of: round)
    let period = Period(year: Int(round.year))
    let facts = record.values.compactMap { value in
      form.item(value.code)?.measure.map { measure in
        Fact(
          measure: measure, division: record.division, period: period, industry: "", subject: record.unit,
          value: value.value)
      }
    }
    try FactTable.replace(source: round.factSource, subject: record.unit, period: period, by: facts, transaction)
  }

  private func removeFacts(
    of record: Statistics.SurveyReturn, _ round: Statistics.SurveyRound, _ transaction: borrowing Transaction
  ) throws {
    try FactTable.replace(
      source: round.factSource, subject: record.unit, period: Period(year: Int(round.year)), by: [], transaction)
  }
}

extension Statistics.SurveyRound {
  /// The source of the facts of its returns.
  var factSource: String { "surveys/\(id)" }
}
