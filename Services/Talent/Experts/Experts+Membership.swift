import Domain
import Identity
import Messages
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// Admission, term, evaluation and exit.
extension Experts {
  // MARK: Admission

  func checkAdmission(_ request: Talent.CheckAdmissionRequest) async throws -> Talent.CheckAdmissionResponse {
    let id = try ResourceName.number(request.name, in: "experts", field: "name")
    var problems = FieldProblems()
    let day = problems.date("check_date", request.checkDate) ?? store.clock.now().today
    try problems.check()
    guard let stored = try await store.read({ try ExpertTable.stored(id: id, $0) }) else {
      throw RPCError.notFound(request.name)
    }
    let conditions = try conditions(stored, on: day, awardReview: request.awardReview)
    return .with {
      $0.conditions = conditions
      $0.outcome = ConditionReport.outcome(conditions)
    }
  }

  func submit(_ request: Talent.SubmitApplicationRequest, by caller: CallerIdentity) async throws -> Talent.Expert {
    try await change(request, request.requestId, request.name, request.etag, caller) { stored, now in
      let today = now.today
      var expert = stored.expert
      let next = try ExpertStates.state(after: .submit, expert, today: today)
      let conditions = try conditions(stored, on: today)
      try Self.requireMet(conditions, expert.name)
      let notice = try rules.rule("ADM-notice", on: today, for: expert.name)
      let end = try rules.day(notice["working_days"], after: today, for: expert.name)
      expert.state = next
      expert.application = .with {
        $0.applicationDate = GoogleType.Date(today)
        $0.noticeEndDate = GoogleType.Date(end)
        $0.conditions = conditions
      }
      return expert
    }
  }

  func object(_ request: Talent.RecordObjectionRequest, by caller: CallerIdentity) async throws -> Talent.Expert {
    try await change(request, request.requestId, request.name, request.etag, caller) { stored, now in
      var problems = FieldProblems()
      let text = problems.text("text", request.text, characters: 1...1_000)
      try problems.check()
      var expert = stored.expert
      expert.state = try ExpertStates.state(after: .object, expert, today: now.today)
      var application = expert.application ?? Talent.Application()
      if let end = application.noticeEndDate?.civilDate, now.today > end {
        throw RPCError.precondition(
          "ADM-notice", expert.name, en: "the notice ended on \(end)", zh: "公示已于\(end)结束")
      }
      guard application.objections.count < Self.objectionsMax else {
        throw RPCError(.resourceExhausted, "\(expert.name): an application holds \(Self.objectionsMax) objections")
      }
      let rule = try rules.rule("ADM-objection", on: now.today, for: expert.name)
      let due = try rules.day(rule["working_days"], after: now.today, for: expert.name)
      application.objections.append(
        .with {
          $0.number = Int32(application.objections.count + 1)
          $0.text = text
          $0.receivedDate = GoogleType.Date(now.today)
          $0.dueDate = GoogleType.Date(due)
        })
      expert.application = application
      return expert
    }
  }

  func resolve(_ request: Talent.ResolveObjectionRequest, by caller: CallerIdentity) async throws -> Talent.Expert {
    try await change(request, request.requestId, request.name, request.etag, caller) { stored, now in
      var problems = FieldProblems()
      let resolution = problems.text("resolution", request.resolution, characters: 1...1_000)
      problems.number("number", Int64(request.number), 1...Int64(Self.objectionsMax))
      try problems.check()
      var expert = stored.expert
      expert.state = try ExpertStates.state(after: .resolve, expert, today: now.today)
      var application = expert.application ?? Talent.Application()
      guard let index = application.objections.firstIndex(where: { $0.number == request.number }) else {
        throw RPCError.notFound("objection \(request.number) to the application of \(expert.name)")
      }
      guard !application.objections[index].resolved else {
        throw RPCError.precondition(
          "ADM-objection", expert.name, en: "objection \(request.number) is decided already", zh: "该异议已处理")
      }
      application.objections[index].resolved = true
      application.objections[index].upheld = request.upheld
      application.objections[index].resolution = resolution
      application.objections[index].resolvedDate = GoogleType.Date(now.today)
      expert.application = application
      return expert
    }
  }

  func conclude(_ request: Talent.ConcludeApplicationRequest, by caller: CallerIdentity) async throws -> Talent.Expert {
    try await change(request, request.requestId, request.name, request.etag, caller) { stored, now in
      let today = now.today
      var expert = stored.expert
      _ = try ExpertStates.state(after: .conclude, expert, today: today)
      var application = expert.application ?? Talent.Application()
      if let end = application.noticeEndDate?.civilDate, today <= end {
        throw RPCError.precondition(
          "ADM-notice", expert.name, en: "the notice runs until \(end)", zh: "公示至\(end)")
      }
      if let open = application.objections.first(where: { !$0.resolved }) {
        throw RPCError.precondition(
          "ADM-objection", expert.name, en: "objection \(open.number) is not decided", zh: "第\(open.number)项异议尚未处理")
      }
      let unmet = try conditions(stored, on: today).filter { $0.outcome != .pass }
      if let upheld = application.objections.first(where: \.upheld) {
        application.refusalReason = "objection \(upheld.number) was upheld: \(upheld.resolution)"
      } else if let condition = unmet.first {
        application.refusalReason = "no longer met: \(condition.rule?.id ?? "")"
      }
      expert.application = application
      guard application.refusalReason.isEmpty else {
        expert.state = try ExpertStates.state(after: .turnDown, expert, today: today)
        return expert
      }
      return try admitted(expert, from: today)
    }
  }

  /// The expert as a member of the pool from a day on, with a clean sheet.
  func admitted(_ expert: Talent.Expert, from day: CivilDate) throws(RPCError) -> Talent.Expert {
    let term = try rules.rule("TERM", on: day, for: expert.name)
    var expert = expert
    expert.state = .inPool
    expert.termStartDate = GoogleType.Date(day)
    expert.termEndDate = GoogleType.Date(day.adding(months: 12 * term["years"]).adding(days: -1))
    expert.evaluations = []
    expert.refusals = []
    expert.exitReason = .unspecified
    expert.barredUntilDate = nil
    return expert
  }

  /// The conditions of admission for an expert on a day.
  func conditions(
    _ stored: ExpertTable.Stored, on day: CivilDate, awardReview: Bool = false
  ) throws(RPCError) -> [Common.Condition] {
    try TalentRules.applying(stored.expert.name) { () throws(RuleViolation) in
      try AdmissionConditions(rules: rules.book, day: day).conditions(
        stored.expert, birth: stored.birth, awardReview: awardReview)
    }
  }

  // MARK: Term, evaluation, exit

  func renew(_ request: Talent.RenewTermRequest, by caller: CallerIdentity) async throws -> Talent.Expert {
    try await change(request, request.requestId, request.name, request.etag, caller) { stored, now in
      var expert = stored.expert
      expert.state = try ExpertStates.state(after: .renew, expert, today: now.today)
      let term = try rules.rule("TERM", on: now.today, for: expert.name)
      let end = expert.termEndDate?.civilDate ?? now.today
      let first = end.adding(months: -term["renewal_months"])
      guard (first...end).contains(now.today) else {
        throw RPCError.precondition(
          "TERM", expert.name, en: "the term can be renewed from \(first) to \(end)", zh: "可续聘时间为\(first)至\(end)")
      }
      try Self.requireMet(conditions(stored, on: now.today), expert.name)
      expert.termStartDate = GoogleType.Date(end.adding(days: 1))
      expert.termEndDate = GoogleType.Date(end.adding(months: 12 * term["years"]))
      return expert
    }
  }

  func evaluate(_ request: Talent.RecordEvaluationRequest, by caller: CallerIdentity) async throws -> Talent.Expert {
    try await change(request, request.requestId, request.name, request.etag, caller) { stored, now in
      var expert = stored.expert
      var evaluation = request.evaluation ?? Talent.ExpertEvaluation()
      var problems = FieldProblems()
      problems.choice("evaluation.result", evaluation.result.rawValue, 1...2)
      evaluation.remarks = problems.text("evaluation.remarks", evaluation.remarks, characters: 0...500)
      problems.number("evaluation.year", Int64(evaluation.year), 2000...Int64(now.today.year))
      try problems.check()
      expert.state = try ExpertStates.state(after: .evaluate, expert, today: now.today)
      guard !expert.evaluations.contains(where: { $0.year == evaluation.year }) else {
        throw RPCError.alreadyExists(expert.name, "the evaluation of \(evaluation.year) is on record")
      }
      expert.evaluations.append(evaluation)
      expert.evaluations.sort { $0.year < $1.year }
      let rule = try rules.rule("EVAL-unqualified", on: now.today, for: expert.name)
      if expert.evaluations.count(where: { $0.result == .unqualified }) >= rule["count_max"] {
        expert.state = .out
        expert.exitReason = .unqualified
      }
      return expert
    }
  }

  func remove(_ request: Talent.RemoveExpertRequest, by caller: CallerIdentity) async throws -> Talent.Expert {
    try await change(request, request.requestId, request.name, request.etag, caller) { stored, now in
      var expert = stored.expert
      let rule = try rules.rule("EXIT-bar", on: now.today, for: expert.name)
      var problems = FieldProblems()
      problems.choice("reason", request.reason.rawValue, 1...7)
      let isBreach = request.reason == .confidentiality || request.reason == .falseReview
      let years = isBreach ? Int64(rule["years_min"])...Int64(rule["years_max"]) : 0...0
      if !years.contains(Int64(request.barYears)) {
        problems.add(
          "bar_years", "EXIT-bar",
          en: "\(years.lowerBound) to \(years.upperBound) years are possible for this reason",
          zh: "该原因的禁入年限应为\(years.lowerBound)至\(years.upperBound)年", seen: "\(request.barYears)")
      }
      try problems.check()
      expert.state = try ExpertStates.state(after: .remove, expert, today: now.today)
      expert.exitReason = request.reason
      if isBreach {
        expert.barredUntilDate = GoogleType.Date(now.today.adding(months: 12 * Int(request.barYears)).adding(days: -1))
      }
      return expert
    }
  }

  /// Records that a drawn expert declined; the third time in a year without reason leads out of the pool.
  func recordRefusal(
    _ id: Int, draw: String, isExcused: Bool, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    guard let stored = try ExpertTable.stored(id: id, transaction.reader) else { return }
    var expert = stored.expert
    expert.refusals.append(
      .with {
        $0.draw = draw
        $0.refusalDate = GoogleType.Date(now.today)
        $0.excused = isExcused
      })
    let rule = try rules.rule("REFUSAL-limit", on: now.today, for: expert.name)
    let count = expert.refusals.count { !$0.excused && Int($0.refusalDate?.year ?? 0) == now.today.year }
    if expert.state == .inPool, count >= rule["count_max"] {
      expert.state = .out
      expert.exitReason = .refusals
    }
    _ = try replace(stored, by: expert, now, transaction)
  }

  // MARK: Parts

  /// Most objections to an application.
  static let objectionsMax = 100

  /// Runs a change of one expert: found, within reach, in the version expected, stored with its change.
  private func change<Request: Message>(
    _ request: Request, _ requestID: String, _ name: String, _ etag: String, _ caller: CallerIdentity,
    _ body: @escaping @Sendable (ExpertTable.Stored, Moment) throws -> Talent.Expert
  ) async throws -> Talent.Expert {
    let id = try ResourceName.number(name, in: "experts", field: "name")
    return try await store.write(request, id: requestID, by: caller) { transaction, now in
      let stored = try require(id, etag: etag, caller, transaction.reader)
      return try replace(stored, by: body(stored, now), now, transaction)
    }
  }

  /// Throws FAILED_PRECONDITION that names every condition that is not met.
  static func requireMet(_ conditions: [Common.Condition], _ name: String) throws(RPCError) {
    let unmet = conditions.filter { $0.outcome != .pass }
    guard unmet.isEmpty else {
      throw .preconditions(
        name,
        unmet.map { condition in
          let (rule, found) = (condition.rule, condition.found)
          return RuleViolation(
            rule?.id ?? "", en: "\(rule?.title?.en ?? "") — found: \(found?.en ?? "")",
            zh: "\(rule?.title?.zh ?? "")——\(found?.zh ?? "")")
        })
    }
  }
}
