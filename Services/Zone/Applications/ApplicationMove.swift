import Domain
import RPC
import Records
import Schema
import ZoneAPI

/// What a step makes of an application, and the conditions under which it may be taken. Pure.
struct ApplicationMove {
  let rules: ZoneRules
  let step: ApplicationSteps.Step
  /// The day on which the state is entered.
  let day: CivilDate
  /// The zone of the application.
  let zone: Zone.ClusterZone
  /// The objections to the application.
  let objections: [Zone.Objection]

  /// The application in its new state, without the record of the step. Throws FAILED_PRECONDITION with the rule that
  /// forbids the step.
  func applied(to application: Zone.Application) throws(RPCError) -> Zone.Application {
    var next = application
    if step.needsScore { try requireScore(of: application) }
    switch step.to {
    case .submitted: try requireComplete(application)
    case .expertReview: beginReview(&next)
    case .publicNotice: try beginNotice(&next)
    case .designated: try designate(&next)
    case .midtermPassed, .midtermRectify: try assessMidterm(&next)
    case .finalEval: try evaluateFinally(&next)
    case .finalRectify: try rectifyFinally(&next)
    case .renewed: try renew(&next)
    case .withdrawn: try withdraw(application)
    default: break
    }
    // The step keeps the score that it rests on; only the designation rests on the score of the step before.
    if step.needsScore && step.to != .publicNotice { next.score = nil }
    next.state = step.to
    return next
  }

  /// An application that enters the platform designated, its first term running.
  func takenOver(_ application: Zone.Application) throws(RPCError) -> Zone.Application {
    var next = application
    try beginTerm(&next, number: 1, "ZONE-construction")
    return next
  }

  // MARK: Application

  private func requireComplete(_ application: Zone.Application) throws(RPCError) {
    guard !application.planSummary.isEmpty, !application.materials.isEmpty else {
      throw refused(
        "application-complete", application, en: "plan_summary and at least one file in materials are needed first",
        zh: "申报前须填写建设方案摘要并至少附一份材料")
    }
    guard !zone.operatorCode.isEmpty else {
      throw refused(
        "application-operator", application,
        en: "the zone needs the credit code of its operator first: experts tied to it are kept off the panel by it",
        zh: "申报前集聚区须填写运营管理单位统一社会信用代码(用于专家回避)")
    }
  }

  private func beginReview(_ next: inout Zone.Application) {
    next.panel = nil
    next.score = nil
    next.notice = nil
  }

  private func beginNotice(_ next: inout Zone.Application) throws(RPCError) {
    guard next.panel != nil else {
      throw refused("application-panel", next, en: "a panel is needed; AssignPanel names it", zh: "须先指定评审专家组")
    }
    try requirePass(next)
    let rule = try rule("ZONE-notice", &next)
    do {
      next.notice = try Zone.WorkingPeriod(rule, start: day, rules.book.workCalendar)
    } catch {
      throw invalidDay(error)
    }
  }

  private func designate(_ next: inout Zone.Application) throws(RPCError) {
    try requirePass(next)
    guard let end = next.notice?.endDate?.civilDate else {
      throw refused("ZONE-notice", next, en: "the public notice is suspended; resume it first", zh: "公示已中止,请先恢复")
    }
    guard day > end else {
      throw refused(
        "ZONE-notice", next, en: "the public notice lasts until \(end); designation is possible from the next day on",
        zh: "公示期至\(end)届满,次日起方可确定")
    }
    let current = objections.filter { ($0.filedDate?.civilDate ?? day) >= (next.notice?.startDate?.civilDate ?? day) }
    if let open = current.first(where: { $0.state == .filed }) {
      throw refused("ZONE-objection-decision", next, en: "\(open.name) is not decided yet", zh: "异议\(open.name)尚未处理")
    }
    if let upheld = current.first(where: { $0.state == .upheld }) {
      throw refused(
        "ZONE-objection", next, en: "\(upheld.name) was upheld: review the application again or refuse it",
        zh: "异议\(upheld.name)成立,应重新评审或不予确定")
    }
    try beginTerm(&next, number: 1, "ZONE-construction")
  }

  // MARK: Designation

  private func assessMidterm(_ next: inout Zone.Application) throws(RPCError) {
    let term = try term(of: next)
    if let midterm = term.midtermDate?.civilDate, day < midterm {
      throw refused(
        "ZONE-midterm", next, en: "the midterm assessment is possible from \(midterm) on", zh: "中期评估自\(midterm)起方可进行")
    }
    guard step.to == .midtermRectify else {
      try requirePass(next)
      next.rectificationEndDate = nil
      return
    }
    try requireFail(next)
    try beginRectification(&next)
  }

  private func evaluateFinally(_ next: inout Zone.Application) throws(RPCError) {
    let term = try term(of: next)
    if let end = term.endDate?.civilDate, day < end {
      throw refused(
        "ZONE-construction", next, en: "the term lasts until \(end); the final evaluation is possible from then on",
        zh: "建设周期至\(end),届满方可进行期满评估")
    }
    next.finalEvaluations += 1
    next.rectificationEndDate = nil
    next.finalResult =
      passed(next) ? (next.score?.level == EvaluationSchemes.excellentLevel ? .excellent : .passed) : .failed
  }

  private func rectifyFinally(_ next: inout Zone.Application) throws(RPCError) {
    let rule = try rule("ZONE-rectification", &next)
    guard next.finalResult == .failed else {
      throw refused(
        rule.id, next, en: "the final evaluation was passed; nothing is to be rectified", zh: "期满评估已通过,无需整改")
    }
    guard Int(next.finalEvaluations) < rule["evaluations_max"] else {
      throw refused(
        rule.id, next, en: "it was evaluated \(next.finalEvaluations) times already; the designation is withdrawn",
        zh: "已评估\(next.finalEvaluations)次,应予撤销")
    }
    try beginRectification(&next)
  }

  private func renew(_ next: inout Zone.Application) throws(RPCError) {
    guard next.finalResult == .excellent || next.finalResult == .passed else {
      throw refused("ZONE-renewal", next, en: "only a zone that passed is renewed", zh: "期满评估合格方可续期")
    }
    try beginTerm(&next, number: (next.term?.number ?? 0) + 1, "ZONE-renewal")
    next.finalEvaluations = 0
    next.finalResult = .unspecified
  }

  private func withdraw(_ application: Zone.Application) throws(RPCError) {
    var next = application
    let rule = try rule("ZONE-rectification", &next)
    if step.from == .finalRectify {
      guard let end = application.rectificationEndDate?.civilDate, day > end else {
        throw refused(
          rule.id, application, en: "rectification lasts until \(application.rectificationEndDate?.civilDate ?? day)",
          zh: "整改期尚未届满")
      }
      return
    }
    guard application.finalResult == .failed, Int(application.finalEvaluations) >= rule["evaluations_max"] else {
      throw refused(
        rule.id, application,
        en: "a designation is withdrawn after \(rule["evaluations_max"]) failed evaluations; there were "
          + "\(application.finalResult == .failed ? application.finalEvaluations : 0)",
        zh: "连续\(rule["evaluations_max"])次评估不合格方可撤销")
    }
  }

  // MARK: Parts

  /// Begins a construction term on the day of the step.
  private func beginTerm(_ next: inout Zone.Application, number: Int32, _ lengthRule: String) throws(RPCError) {
    let length = try rule(lengthRule, &next)
    let midterm = try rule("ZONE-midterm", &next)
    next.term = .with {
      $0.number = number
      $0.startDate = GoogleType.Date(day)
      $0.midtermDate = GoogleType.Date(day.adding(months: midterm["months"]))
      $0.endDate = GoogleType.Date(day.adding(months: length["months"]))
    }
  }

  private func beginRectification(_ next: inout Zone.Application) throws(RPCError) {
    let rule = try rule("ZONE-rectification", &next)
    next.rectificationEndDate = GoogleType.Date(day.adding(months: rule["months"]))
  }

  private func requireScore(of application: Zone.Application) throws(RPCError) {
    if application.score == nil {
      throw refused(
        "application-score", application, en: "a published evaluation is needed; AssignEvaluation names it",
        zh: "须先指定已公布的评价")
    }
  }

  private func requirePass(_ application: Zone.Application) throws(RPCError) {
    if !passed(application) {
      throw refused(
        "application-pass", application,
        en: "the score \(Self.points(application.score?.scoreHundredths)) does not reach "
          + "\(Self.points(application.score?.passHundredths))",
        zh: "得分\(Self.points(application.score?.scoreHundredths))未达到\(Self.points(application.score?.passHundredths))")
    }
  }

  private func requireFail(_ application: Zone.Application) throws(RPCError) {
    if passed(application) {
      throw refused(
        "application-pass", application, en: "the assessment was passed; nothing is to be rectified", zh: "评估已通过,无需整改")
    }
  }

  private func passed(_ application: Zone.Application) -> Bool {
    application.score.map { $0.scoreHundredths >= $0.passHundredths } ?? false
  }

  private func term(of application: Zone.Application) throws(RPCError) -> Zone.ConstructionTerm {
    guard let term = application.term else { throw RPCError(.internal, "\(application.name) has no term") }
    return term
  }

  /// The version of a rule on the day of the step, noted among the rules that the application rests on.
  private func rule(_ id: String, _ application: inout Zone.Application) throws(RPCError) -> Rule {
    let rule: Rule
    do {
      rule = try rules.rule(id, on: day)
    } catch {
      throw invalidDay(error)
    }
    application.note(rule)
    return rule
  }

  private func invalidDay(_ violation: RuleViolation) -> RPCError {
    .invalid("effective_date", violation.rule, en: violation.text.en, zh: violation.text.zh, seen: "\(day)")
  }

  private func refused(_ rule: String, _ application: Zone.Application, en: String, zh: String) -> RPCError {
    .precondition(rule, application.name, en: en, zh: zh)
  }

  private static func points(_ hundredths: Int32?) -> String {
    let value = hundredths ?? 0
    let cents = "\(abs(value) % 100)"
    return "\(value / 100).\(cents.utf8.count == 1 ? "0" : "")\(cents)"
  }
}

extension Zone.Application {
  /// Notes a rule that the application rests on, once in each version.
  mutating func note(_ rule: Rule) {
    let told = Common.Rule(rule)
    if !rules.contains(told) { rules.append(told) }
    provisional = provisional || told.provisional
  }

  /// Sets the next day that somebody must watch.
  mutating func setDue() {
    switch state {
    case .publicNotice: nextDueDate = notice?.endDate
    case .designated, .renewed: nextDueDate = term?.midtermDate
    case .midtermPassed: nextDueDate = term?.endDate
    case .midtermRectify, .finalRectify: nextDueDate = rectificationEndDate
    default: nextDueDate = nil
    }
  }
}
