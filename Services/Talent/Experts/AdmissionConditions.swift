import Domain
import RPC
import Records
import Schema
import TalentAPI

/// The conditions of admission to the pool (domain rules `ADM-…`), as explained checks. Pure: works on values alone.
struct AdmissionConditions {
  let rules: RuleBook
  let day: CivilDate

  /// Every condition for an expert, in a fixed order. `birth` is told nowhere; the age in years is.
  func conditions(
    _ expert: Talent.Expert, birth: CivilDate, awardReview: Bool
  ) throws(RuleViolation) -> [Common.Condition] {
    var report = ConditionReport(rules: rules, day: day)
    try addBar(expert, &report)
    try addIntegrity(expert, &report)
    try addAge(expert, birth, awardReview ? "ADM-age-award" : "ADM-age", &report)
    try addTitle(expert, &report)
    try addYears(expert, &report)
    let consent = expert.unitConsentDate?.civilDate
    try report.add(
      "ADM-consent", en: consent.map { "consented on \($0)" } ?? "no consent on record",
      zh: consent.map { "\($0)同意" } ?? "无单位同意记录", consent.map { $0 <= day } ?? false)
    return report.conditions
  }

  /// Whether an expert is young enough for award reviews; academicians always are.
  func isWithinAge(_ expert: Talent.Expert, birth: CivilDate, _ rule: Rule) -> Bool {
    Self.isAcademician(expert) || Self.years(from: birth, to: day) <= rule["age_max"]
  }

  private func addBar(_ expert: Talent.Expert, _ report: inout ConditionReport) throws(RuleViolation) {
    let until = expert.barredUntilDate?.civilDate
    try report.add(
      "ADM-bar", en: until.map { "barred until \($0)" } ?? "no bar", zh: until.map { "禁入至\($0)" } ?? "无",
      until.map { $0 < day } ?? true)
  }

  private func addIntegrity(_ expert: Talent.Expert, _ report: inout ConditionReport) throws(RuleViolation) {
    switch expert.integrity {
    case .clean: try report.add("ADM-integrity", en: "clean", zh: "良好", true)
    case .breach: try report.add("ADM-integrity", en: "a breach of trust is on record", zh: "有失信记录", false)
    default: try report.add("ADM-integrity", en: "not looked up yet: set integrity", zh: "尚未核查", nil)
    }
  }

  private func addAge(
    _ expert: Talent.Expert, _ birth: CivilDate, _ id: String, _ report: inout ConditionReport
  ) throws(RuleViolation) {
    let rule = try report.rule(id)
    let age = Self.years(from: birth, to: day)
    let suffix = Self.isAcademician(expert) ? (en: ", academician", zh: ",院士") : (en: "", zh: "")
    report.add(
      rule, en: "\(age) years\(suffix.en)", zh: "\(age)周岁\(suffix.zh)", isWithinAge(expert, birth: birth, rule))
  }

  private func addTitle(_ expert: Talent.Expert, _ report: inout ConditionReport) throws(RuleViolation) {
    let rule = try report.rule("ADM-title")
    let senior = expert.qualifications.first { Self.seniorTitles.contains($0.kind) && isHeld($0) }
    if let senior {
      report.add(
        rule, en: ExpertNames.qualification.token(senior.kind), zh: ExpertNames.qualification.chinese(senior.kind), true
      )
      return
    }
    let attorney = expert.qualifications.first { $0.kind == .patentAttorney }?.sinceDate?.civilDate
    let years = attorney.map { Self.years(from: $0, to: day) } ?? 0
    report.add(
      rule, en: attorney == nil ? "no senior title, no patent attorney" : "patent attorney for \(years) years",
      zh: attorney == nil ? "无高级职称,非专利代理师" : "专利代理师执业\(years)年", years >= rule["attorney_years_min"])
  }

  private func addYears(_ expert: Talent.Expert, _ report: inout ConditionReport) throws(RuleViolation) {
    let rule = try report.rule("ADM-years")
    let years = expert.practiceSinceDate?.civilDate.map { Self.years(from: $0, to: day) } ?? 0
    report.add(rule, en: "\(years) years", zh: "\(years)年", years >= rule["years_min"])
  }

  private func isHeld(_ qualification: Talent.Qualification) -> Bool {
    qualification.sinceDate?.civilDate.map { $0 <= day } ?? false
  }

  private static let seniorTitles: Set<Talent.QualificationKind> = [
    .deputySeniorTitle, .seniorTitle, .ipSenior, .ipProfessor, .academician,
  ]

  private static func isAcademician(_ expert: Talent.Expert) -> Bool {
    expert.qualifications.contains { $0.kind == .academician }
  }

  private static func years(from: CivilDate, to: CivilDate) -> Int { from.wholeMonths(until: to) / 12 }
}
