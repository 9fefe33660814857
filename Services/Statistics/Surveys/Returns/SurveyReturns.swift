import Domain
import Identity
import Messages
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Returns: read, listed, filled in, checked, handed in.
struct SurveyReturns: Sendable {
  let store: RecordStore
  let rules: SurveyRules

  typealias Table = RecordTable<Statistics.SurveyReturn>

  // MARK: Reading

  func get(
    _ request: Statistics.GetSurveyReturnRequest, by caller: CallerIdentity
  ) async throws -> Statistics.SurveyReturn {
    try await stored(request.name, by: caller)
  }

  /// The return with this name, for a caller who must reach its division.
  func stored(
    _ name: String, field: String = "name", by caller: CallerIdentity
  ) async throws -> Statistics.SurveyReturn {
    try Self.check(name, field: field)
    let stored = try await store.read { try Table.required(name, $0).record }
    try caller.requireReach(stored.division, name)
    return stored
  }

  func list(
    _ request: Statistics.ListSurveyReturnsRequest, by caller: CallerIdentity
  ) async throws -> Statistics.ListSurveyReturnsResponse {
    let filter = request.filter ?? Statistics.SurveyReturnFilter()
    let conditions = try RowFilter(filter, rules.divisions, today: store.clock.now().today, by: caller)
    let page = try await store.page(
      Statistics.SurveyReturn.self, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.surveyReturns = page.records
      $0.nextPageToken = page.next
    }
  }

  func validate(
    _ request: Statistics.ValidateSurveyReturnRequest, by caller: CallerIdentity
  ) async throws -> Statistics.ValidateSurveyReturnResponse {
    let stored = try await stored(request.name, by: caller)
    let findings = try await store.read { reader in
      try self.findings(in: stored, SurveyRounds.Table.required(stored.round, reader).record, reader)
    }
    return .with {
      $0.findings = findings
      $0.submittable = !findings.contains(where: \.isOpen)
      $0.provisional = stored.provisional
    }
  }

  // MARK: Changing

  func fill(
    _ request: Statistics.FillSurveyReturnRequest, by caller: CallerIdentity
  ) async throws -> Statistics.SurveyReturn {
    try await change(request, request.requestId, request.name, request.etag, by: caller) {
      stored, round, now, transaction in
      try filled(stored.record, request, round, by: caller, now)
    }
  }

  /// The return with what is saved in it.
  private func filled(
    _ stored: Statistics.SurveyReturn, _ request: Statistics.FillSurveyReturnRequest, _ round: Statistics.SurveyRound,
    by caller: CallerIdentity, _ now: Moment
  ) throws -> Statistics.SurveyReturn {
    let moved = try stored.moved(.fill, by: caller, now)
    let (filled, problems) = ReturnInput(form: try rules.form(of: round)).filled(moved, request)
    try problems.check()
    return filled
  }

  func submit(
    _ request: Statistics.SubmitSurveyReturnRequest, by caller: CallerIdentity
  ) async throws -> Statistics.SurveyReturn {
    try await change(request, request.requestId, request.name, request.etag, by: caller) {
      stored, round, now, transaction in
      try submitted(stored.record, round, by: caller, now, transaction)
    }
  }

  /// The return as it is handed in, its version stored. Throws FAILED_PRECONDITION with everything that is found and not
  /// explained.
  func submitted(
    _ stored: Statistics.SurveyReturn, _ round: Statistics.SurveyRound, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Statistics.SurveyReturn {
    var next = try stored.moved(.submit, by: caller, now)
    next.findings = try findings(in: stored, round, transaction.reader)
    let open = next.findings.filter(\.isOpen)
    guard open.isEmpty else { throw RPCError.preconditions(stored.name, open.map(\.violation)) }
    next.version += 1
    if next.returnedDate == nil { next.returnedDate = GoogleType.Date(now.today) }
    try SurveyReturnVersions.store(next, by: caller, now, transaction)
    return next
  }

  // MARK: Parts

  /// Throws INVALID_ARGUMENT unless the name is one of a return.
  static func check(_ name: String, field: String = "name") throws(RPCError) {
    _ = try ResourceName.ids(name, in: "surveyRounds", "returns", field: field)
  }

  /// Makes a change of a return in an open round, by a caller who reaches its division.
  func change(
    _ request: some Message, _ id: String, _ name: String, _ etag: String, by caller: CallerIdentity,
    _ body:
      @escaping @Sendable (
        Stored<Statistics.SurveyReturn>, Statistics.SurveyRound, Moment, borrowing Transaction
      ) throws -> Statistics.SurveyReturn
  ) async throws -> Statistics.SurveyReturn {
    try Self.check(name)
    return try await store.write(request, id: id, by: caller) { transaction, now in
      let stored = try Table.changeable(name, etag: etag, by: caller, transaction.reader)
      let round = try Self.openRound(of: stored.record, now.today, transaction.reader)
      let changed = try body(stored, round, now, transaction)
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  /// The round of a return, which must be open, and its first day come.
  static func openRound(
    of record: Statistics.SurveyReturn, _ today: CivilDate, _ reader: borrowing Reader
  ) throws -> Statistics.SurveyRound {
    let round = try SurveyRounds.Table.required(record.round, reader).record
    guard round.state == .open, let first = round.openDate?.civilDate else {
      throw RPCError.precondition(
        "SURVEY-round-open", record.name, en: "the round is \(round.state.name.en); its returns do not change",
        zh: "调查轮次状态为“\(round.state.name.zh)”,调查表不可变更")
    }
    guard today >= first else {
      throw RPCError.precondition(
        "SURVEY-open-date", record.name, en: "the round opens on \(first)", zh: "该轮次自\(first)起开放填报")
    }
    return round
  }

  /// What the checks find in a return, with its explanations.
  func findings(
    in record: Statistics.SurveyReturn, _ round: Statistics.SurveyRound, _ reader: borrowing Reader
  ) throws -> [Statistics.SurveyFinding] {
    let check = ReturnCheck(
      form: try rules.form(of: round), periodEnd: round.periodEnd,
      lastYear: try Self.approved(record.unit, year: Int(round.year) - 1, reader)?.valuesByCode ?? [:],
      reportedRevenue: try FollowedInstitutions.stored(record.unit, reader)?.revenueFen)
    return check.findings(in: record.valuesByCode).map { finding in
      var told = finding
      told.explanation =
        record.explanations.first { $0.checkId == finding.checkId && $0.code == finding.code }?.text ?? ""
      return told
    }
  }

  /// The approved return of a unit for a year; the latest when several rounds have one.
  static func approved(
    _ unit: String, year: Int, _ reader: borrowing Reader
  ) throws -> Statistics.SurveyReturn? {
    try reader.first(
      """
      SELECT survey_return.record FROM survey_return JOIN survey_round ON survey_round.name = survey_return.round \
      WHERE survey_return.unit = $1 AND survey_round.year = $2 AND survey_return.state IN (7, 8) \
      ORDER BY survey_return.id DESC LIMIT 1
      """, [unit, year]
    ) { try Statistics.SurveyReturn(serialized: $0[0]) }
  }
}

extension Statistics.SurveyReturn {
  /// The return after a step, which is noted unless values are only saved. Throws FAILED_PRECONDITION with the steps that
  /// are possible.
  func moved(
    _ event: Statistics.SurveyReturnEvent, by caller: CallerIdentity, _ now: Moment, reason: String = ""
  ) throws(RPCError) -> Statistics.SurveyReturn {
    var moved = self
    moved.state = try SurveyReturnSteps.machine.state(after: event, in: state, of: name)
    guard event != .fill else { return moved }
    let entered = moved.state
    moved.steps.append(
      .with {
        $0.event = event
        $0.state = entered
        $0.actor = caller.identity.uri
        $0.reason = reason
        $0.recordTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      })
    return moved
  }
}

extension Statistics.SurveyFinding {
  /// The finding as the reason why a return is refused.
  var violation: RuleViolation {
    let shown = seen.isEmpty ? "" : " (\(seen))"
    let (en, zh) = severity == .query ? ("; explain it or correct it", ";请说明或更正") : ("", "")
    return RuleViolation(
      checkId, en: "\(code)\(shown): \(text?.en ?? "")\(en)", zh: "\(code)\(shown):\(text?.zh ?? "")\(zh)")
  }
}
