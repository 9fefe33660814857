import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import ZoneAPI

/// Suspends and resumes the periods of applications and objections. The province alone does.
struct Periods: Sendable {
  let store: RecordStore
  let rules: ZoneRules

  func suspend(
    _ request: Zone.SuspendPeriodRequest, by caller: CallerIdentity
  ) async throws -> Zone.SuspendPeriodResponse {
    try Self.checkName(request.name)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (period, etag) = try change(request.name, etag: request.etag, by: caller, now, transaction) {
        period throws(RPCError) in try self.suspended(period, request, now)
      }
      return .with {
        $0.period = period
        $0.etag = etag
      }
    }
  }

  func resume(_ request: Zone.ResumePeriodRequest, by caller: CallerIdentity) async throws -> Zone.ResumePeriodResponse
  {
    try Self.checkName(request.name)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (period, etag) = try change(request.name, etag: request.etag, by: caller, now, transaction) {
        period throws(RPCError) in try self.resumed(period, request, now)
      }
      return .with {
        $0.period = period
        $0.etag = etag
      }
    }
  }

  // MARK: Parts

  private static func checkName(_ name: String) throws(RPCError) {
    if name.contains("/objections/") {
      _ = try ResourceName.ids(name, in: "applications", "objections", field: "name")
    } else {
      _ = try ResourceName.number(name, in: "applications", field: "name")
    }
  }

  /// Changes the period of an application's notice or of an objection's decision.
  private func change(
    _ name: String, etag: String, by caller: CallerIdentity, _ now: Moment, _ transaction: borrowing Transaction,
    _ change: (Zone.WorkingPeriod) throws(RPCError) -> Zone.WorkingPeriod
  ) throws -> (Zone.WorkingPeriod, etag: String) {
    if name.contains("/objections/") {
      let objections = Objections(store: store, rules: rules)
      let stored = try objections.filed(name, etag: etag, by: caller, transaction.reader)
      try caller.requireReach(Division.provinceCode, "\(name): the period")
      var changed = stored.record
      changed.decisionPeriod = try change(changed.decisionPeriod ?? Zone.WorkingPeriod())
      let next = try Objections.Table.replace(stored, by: changed, rules.divisions, now, transaction)
      return (next.decisionPeriod ?? Zone.WorkingPeriod(), next.etag)
    }
    let stored = try Applications.Table.changeable(name, etag: etag, by: caller, transaction.reader)
    try caller.requireReach(Division.provinceCode, "\(name): the period")
    guard stored.record.state == .publicNotice, let notice = stored.record.notice else {
      throw RPCError.precondition("ZONE-notice", name, en: "no public notice runs", zh: "当前不在公示期")
    }
    var changed = stored.record
    changed.notice = try change(notice)
    changed.setDue()
    let next = try Applications.Table.replace(stored, by: changed, rules.divisions, now, transaction)
    return (next.notice ?? Zone.WorkingPeriod(), next.etag)
  }

  private func suspended(
    _ period: Zone.WorkingPeriod, _ request: Zone.SuspendPeriodRequest, _ now: Moment
  ) throws(RPCError) -> Zone.WorkingPeriod {
    guard !period.isSuspended else {
      throw .precondition("period-running", request.name, en: "the period is suspended already", zh: "期限已中止")
    }
    var problems = FieldProblems()
    let from = problems.date("from_date", request.fromDate, required: true, latest: now.today)
    let reason = problems.paragraphs("reason", request.reason, characters: 1...1_000)
    // The day of the event that starts the period is not counted, so that it cannot be suspended either.
    let first = period.startDate?.civilDate?.adding(days: 1)
    problems.order("from_date", from, notBefore: first, "the first day of the period", zh: "期限首日")
    let last = period.pauses.last?.toDate?.civilDate?.adding(days: 1)
    problems.order("from_date", from, notBefore: last, "the end of the pause before", zh: "上次中止结束日")
    if let from, let end = period.endDate?.civilDate, from > end {
      problems.add("from_date", "period-over", en: "the period ended on \(end)", zh: "期限已于\(end)届满", seen: "\(from)")
    }
    try problems.check()
    var suspended = period
    suspended.pauses.append(
      .with {
        $0.fromDate = request.fromDate
        $0.reason = reason
      })
    suspended.endDate = nil
    return suspended
  }

  private func resumed(
    _ period: Zone.WorkingPeriod, _ request: Zone.ResumePeriodRequest, _ now: Moment
  ) throws(RPCError) -> Zone.WorkingPeriod {
    guard period.isSuspended, let place = period.pauses.indices.last else {
      throw .precondition("period-suspended", request.name, en: "the period is not suspended", zh: "期限未中止")
    }
    var problems = FieldProblems()
    let to = problems.date("to_date", request.toDate, required: true, latest: now.today)
    problems.order(
      "to_date", to, notBefore: period.pauses[place].fromDate?.civilDate, "the first day of the pause", zh: "中止开始日")
    try problems.check()
    var resumed = period
    resumed.pauses[place].toDate = request.toDate
    do {
      try resumed.setEnd(rules.book.workCalendar)
    } catch {
      throw .invalid("to_date", error.rule, en: error.text.en, zh: error.text.zh, seen: "\(to.map { "\($0)" } ?? "")")
    }
    return resumed
  }
}
