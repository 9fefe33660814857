import Domain
import Identity
import Messages
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Findings of quality, and the feedback to their source.
struct QualityFindings: Sendable {
  typealias Table = RecordTable<Statistics.QualityFinding>

  let store: RecordStore
  let rules: StatisticsRules

  // MARK: Reading

  func get(
    _ request: Statistics.GetQualityFindingRequest, by caller: CallerIdentity
  ) async throws -> Statistics.QualityFinding {
    let name = try Self.name(request.name)
    let finding = try await store.read { try Table.required(name, $0).record }
    try caller.requireReach(finding.division, name)
    return finding
  }

  func list(
    _ request: Statistics.ListQualityFindingsRequest, by caller: CallerIdentity
  ) async throws -> Statistics.ListQualityFindingsResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    var problems = FieldProblems()
    problems.choice("state", request.state.rawValue, 0...6)
    try problems.check()
    var filter = try QualityFilter.rows(
      request.division, request.period, rules, store.clock.now().today, by: caller, "qualityFindings")
    if request.state != .unspecified { filter.add("state =", request.state.rawValue) }
    let (findings, next) = try await store.page(
      Statistics.QualityFinding.self, query, filter, size: request.pageSize, token: request.pageToken)
    return .with { ($0.qualityFindings, $0.nextPageToken) = (findings, next) }
  }

  // MARK: Feedback

  func send(
    _ request: Statistics.SendQualityFeedbackRequest, by caller: CallerIdentity
  ) async throws -> Statistics.QualityFinding {
    try await change(request, request.requestId, request.name, request.etag, by: caller) { finding, today in
      try caller.requireReach(Division.provinceCode, finding.name)
      var problems = FieldProblems()
      problems.choice("addressee", request.addressee.rawValue, 1...2)
      finding.addressee = request.addressee
      finding.feedback = problems.text("feedback", request.feedback, characters: 2...2_000)
      try problems.check()
      try QualityStates.move(&finding, .send, on: today)
      let rule = try rules.rule("QUALITY-answer", on: today, for: finding.name)
      finding.answerDueDate = rules.day(rule["working_days"], after: today).map(GoogleType.Date.init)
      finding.provisional = finding.provisional || rule.provenance.isProvisional
    }
  }

  func answer(
    _ request: Statistics.AnswerQualityFeedbackRequest, by caller: CallerIdentity
  ) async throws -> Statistics.QualityFinding {
    try await change(request, request.requestId, request.name, request.etag, by: caller) { finding, today in
      var problems = FieldProblems()
      finding.answer = problems.text("answer", request.answer, characters: 2...2_000)
      try problems.check()
      try QualityStates.move(&finding, .answer, on: today)
      finding.answerDate = GoogleType.Date(today)
      finding.late = finding.isAnswerOverdue(on: today)
    }
  }

  func close(
    _ request: Statistics.CloseQualityFindingRequest, by caller: CallerIdentity
  ) async throws -> Statistics.QualityFinding {
    try await change(request, request.requestId, request.name, request.etag, by: caller) { finding, today in
      try caller.requireReach(Division.provinceCode, finding.name)
      try QualityStates.move(&finding, .close, on: today, reason: try Rewards.reason(request.reason))
    }
  }

  func escalate(
    _ request: Statistics.EscalateQualityFindingRequest, by caller: CallerIdentity
  ) async throws -> Statistics.QualityFinding {
    try await change(request, request.requestId, request.name, request.etag, by: caller) { finding, today in
      try caller.requireReach(Division.provinceCode, finding.name)
      let reason = try Rewards.reason(request.reason)
      if finding.state == .sent, !finding.isAnswerOverdue(on: today) {
        let day = (finding.answerDueDate?.civilDate).map { "\($0)" } ?? "…"
        throw RPCError.precondition(
          "QUALITY-answer", finding.name, en: "an answer is awaited until \(day)", zh: "答复期限至\(day),届满后方可移送")
      }
      try QualityStates.move(&finding, .escalate, on: today, reason: reason)
    }
  }

  // MARK: Parts

  private func change<Request: Message>(
    _ request: Request, _ requestID: String, _ name: String, _ etag: String, by caller: CallerIdentity,
    _ change: @escaping @Sendable (inout Statistics.QualityFinding, CivilDate) throws -> Void
  ) async throws -> Statistics.QualityFinding {
    let name = try Self.name(name)
    return try await store.write(request, id: requestID, by: caller) { transaction, now in
      let stored = try Table.changeable(name, etag: etag, by: caller, transaction.reader)
      var finding = stored.record
      try change(&finding, now.today)
      return try Table.replace(stored, by: finding, rules.divisions, now, transaction)
    }
  }

  private static func name(_ name: String) throws(RPCError) -> String {
    "qualityFindings/\(try ResourceName.number(name, in: "qualityFindings", field: "name"))"
  }
}

extension Statistics.QualityFinding {
  /// Whether the last day of the answer is over on a day.
  func isAnswerOverdue(on day: CivilDate) -> Bool { (answerDueDate?.civilDate).map { $0 < day } ?? false }
}
