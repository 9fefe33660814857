import Domain
import Records
import Schema
import TalentAPI

/// The conditions of a title as a pure function over the facts of a person: each condition with the rule that sets it,
/// what was found, and the outcome; the numbers come from the rule files in the version of the day that is checked.
enum TitleConditions {
  /// Rules that this file asks for, with the numbers it takes from them.
  static let needed: [String: [String]] = [
    "TITLE-exam": [], "TITLE-assistant-education": [], "TITLE-intermediate-high-school": ["years"],
    "TITLE-intermediate-college": ["years"], "TITLE-intermediate-bachelor": ["years"],
    "TITLE-intermediate-second-bachelor": ["years"], "TITLE-intermediate-master": ["years"],
    "TITLE-intermediate-doctor": ["years"], "TITLE-intermediate-attorney": ["years"], "TITLE-senior-doctor": ["years"],
    "TITLE-senior-graduate": ["years"], "TITLE-senior-college": ["years"], "TITLE-senior-attorney": ["years"],
    "TITLE-senior-achievement": ["count_min"], "TITLE-professor-term": ["years"],
    "TITLE-professor-achievement": ["count_min"],
  ]

  /// Checks the facts on a day.
  /// - Parameter isExamEntry: leaves out the certificate of the examination that the applicant wants to sit.
  static func check(
    _ facts: Talent.TitleFacts, on day: CivilDate, isExamEntry: Bool, _ rules: RuleBook
  ) throws(RuleViolation) -> Talent.TitleCheck {
    var conditions = ConditionReport(rules: rules, day: day)
    let level = try levelRule(facts.level, on: day, rules)
    if level["exam"] == 1, !isExamEntry { try exam(facts, &conditions) }
    if let id = achievementRule(facts.level) {
      try conditions.count(id, facts.achievements.count, "achievements", zh: "项业绩成果")
    }
    var routes = ConditionReport(rules: rules, day: day)
    switch facts.level {
    case .intermediate: try intermediate(facts, &routes)
    case .senior: try senior(facts, &routes)
    case .professor: try professor(facts, &routes)
    default: try assistant(facts, &routes)
    }
    return result(conditions.conditions, routes.conditions, day)
  }

  /// The rule that says how a level is reached: by examination, by review, or both.
  static func levelRule(
    _ level: Talent.TitleLevel, on day: CivilDate, _ rules: RuleBook
  ) throws(RuleViolation) -> Rule {
    try rules.rule("TITLE-level-\(TitleNames.level.token(level))", on: day)
  }

  private static func exam(_ facts: Talent.TitleFacts, _ report: inout ConditionReport) throws(RuleViolation) {
    let held = facts.examCertificateDate?.civilDate
    let text = held.map { "\($0)" }
    try report.add(
      "TITLE-exam", en: text.map { "certificate of \($0)" } ?? "no certificate", zh: text.map { "证书日期\($0)" } ?? "无证书",
      held.map { $0 <= report.day } ?? false)
  }

  private static func achievementRule(_ level: Talent.TitleLevel) -> String? {
    switch level {
    case .senior: "TITLE-senior-achievement"
    case .professor: "TITLE-professor-achievement"
    default: nil
    }
  }

  // MARK: Routes

  private static func assistant(_ facts: Talent.TitleFacts, _ report: inout ConditionReport) throws(RuleViolation) {
    try report.add(
      "TITLE-assistant-education", en: found(facts.education).en, zh: found(facts.education).zh,
      facts.education == .unspecified ? nil : true)
  }

  private static func intermediate(_ facts: Talent.TitleFacts, _ report: inout ConditionReport) throws(RuleViolation) {
    let worked = facts.workSinceDate?.civilDate
    let initial = facts.heldLevel == .assistant ? facts.heldSinceDate?.civilDate : nil
    let routes: [(String, Talent.TitleEducation, CivilDate?)] = [
      ("TITLE-intermediate-high-school", .highSchool, initial), ("TITLE-intermediate-college", .juniorCollege, worked),
      ("TITLE-intermediate-bachelor", .bachelor, worked),
      ("TITLE-intermediate-second-bachelor", .secondBachelor, worked), ("TITLE-intermediate-master", .master, worked),
      ("TITLE-intermediate-doctor", .doctor, report.day),
    ]
    for (id, education, since) in routes { try term(id, [education], facts.education, since, &report) }
    try attorney("TITLE-intermediate-attorney", facts, &report)
  }

  private static func senior(_ facts: Talent.TitleFacts, _ report: inout ConditionReport) throws(RuleViolation) {
    let held = facts.heldLevel == .intermediate ? facts.heldSinceDate?.civilDate : nil
    try term("TITLE-senior-doctor", [.doctor], facts.education, held, &report)
    try term(
      "TITLE-senior-graduate", [.bachelor, .secondBachelor, .master, .doctor], facts.education, held, &report)
    try term("TITLE-senior-college", [.juniorCollege], facts.education, held, &report)
    try attorney("TITLE-senior-attorney", facts, &report)
  }

  private static func professor(_ facts: Talent.TitleFacts, _ report: inout ConditionReport) throws(RuleViolation) {
    let held = facts.heldLevel == .senior ? facts.heldSinceDate?.civilDate : nil
    try term("TITLE-professor-term", [.bachelor, .secondBachelor, .master, .doctor], facts.education, held, &report)
  }

  /// A term that begins on `since` and holds for some educations. The last day of the term is enough: who holds a title
  /// since 2023-06-01 has held it for two years on 2025-06-01.
  private static func term(
    _ id: String, _ educations: Set<Talent.TitleEducation>, _ education: Talent.TitleEducation, _ since: CivilDate?,
    _ report: inout ConditionReport
  ) throws(RuleViolation) {
    let rule = try report.rule(id)
    let (en, zh) = found(education)
    guard education == .unspecified || educations.contains(education) else {
      return report.add(rule, en: en, zh: zh, false)
    }
    guard let since else {
      return report.add(rule, en: "\(en), the term has not begun", zh: "\(zh),未起算", false)
    }
    let end = since.adding(months: rule["years"] * 12)
    let isOver = end <= report.day
    report.add(
      rule, en: "\(en), since \(since), complete on \(end)", zh: "\(zh),自\(since)起算,\(end)期满",
      isOver && education == .unspecified ? nil : isOver)
  }

  private static func attorney(
    _ id: String, _ facts: Talent.TitleFacts, _ report: inout ConditionReport
  ) throws(RuleViolation) {
    let rule = try report.rule(id)
    guard let since = facts.attorneySinceDate?.civilDate else {
      return report.add(rule, en: "no patent attorney qualification", zh: "无专利代理师资格", false)
    }
    let end = since.adding(months: rule["years"] * 12)
    report.add(
      rule, en: "attorney since \(since), complete on \(end)", zh: "\(since)取得专利代理师资格,\(end)期满", end <= report.day)
  }

  private static func found(_ education: Talent.TitleEducation) -> (en: String, zh: String) {
    guard education != .unspecified else { return ("education not given", "未填学历") }
    return (TitleNames.education.token(education), TitleNames.education.chinese(education))
  }

  // MARK: Outcome

  private static func result(
    _ conditions: [Common.Condition], _ routes: [Common.Condition], _ day: CivilDate
  ) -> Talent.TitleCheck {
    let all = ConditionReport.outcome(conditions)
    let way = oneOf(routes)
    let outcome: Common.Outcome =
      all == .fail || way == .fail ? .fail : all == .unknown || way == .unknown ? .unknown : .pass
    return .with {
      $0.conditions = conditions
      $0.routes = routes
      $0.outcome = outcome
      $0.checkDate = GoogleType.Date(day)
      $0.provisional = (conditions + deciding(routes, way)).contains { $0.rule?.provisional == true }
    }
  }

  /// PASS when one passes, FAIL when all fail.
  private static func oneOf(_ routes: [Common.Condition]) -> Common.Outcome {
    if routes.contains(where: { $0.outcome == .pass }) { return .pass }
    return routes.contains { $0.outcome == .unknown } ? .unknown : .fail
  }

  /// The routes on which the outcome rests: a passed one that is not provisional settles it alone.
  private static func deciding(_ routes: [Common.Condition], _ outcome: Common.Outcome) -> [Common.Condition] {
    guard outcome == .pass else { return routes }
    let passed = routes.filter { $0.outcome == .pass }
    return passed.contains { $0.rule?.provisional == false } ? [] : passed
  }
}
