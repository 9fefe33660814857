import Domain
import Records
import TalentAPI

/// Credit hours of continuing education, as pure functions over the numbers of the rules.
enum CreditStatement {
  /// Rules of training that the code asks for, with the numbers it takes from them.
  static let needed: [String: [String]] = [
    "TRAINING-annual": ["hours_min"], "TRAINING-professional": ["numerator", "denominator"],
    "TRAINING-attendance": ["percent_min"], "TRAINING-capacity": [], "TRAINING-enrolment": [], "TRAINING-order": [],
    "TRAINING-transition": [],
  ]

  /// The hours that one completed enrolment gave.
  struct Credit: Sendable {
    let enrolment: String
    let subject: Talent.TrainingSubject
    let hours: Int
  }

  /// Whether enough of a course was attended. Compared by cross-multiplication: 32 of 40 is exactly 80 percent.
  static func isComplete(attended: Int, of hours: Int, _ rule: Rule) -> Bool {
    attended * 100 >= hours * rule["percent_min"]
  }

  /// Adds credits up and checks them by the rules in force at the end of the year.
  static func make(
    _ participant: String, year: Int, _ credits: [Credit], _ rules: RuleBook
  ) throws(RuleViolation) -> Talent.GetCreditStatementResponse {
    let hours = credits.reduce(0) { $0 + $1.hours }
    let professional = credits.filter { $0.subject == .professional }.reduce(0) { $0 + $1.hours }
    guard let day = CivilDate(year: year, month: 12, day: 31) else {
      throw RuleViolation("date-exists", en: "there is no such year", zh: "年份不存在")
    }
    var report = ConditionReport(rules: rules, day: day)
    let annual = try report.rule("TRAINING-annual")
    report.add(annual, en: "\(hours) hours", zh: "\(hours)学时", hours >= annual["hours_min"])
    let share = try report.rule("TRAINING-professional")
    // Of the hours asked for at most: more public subjects than the duty asks must not break it.
    let isShare = professional * share["denominator"] >= min(hours, annual["hours_min"]) * share["numerator"]
    report.add(
      share, en: "\(professional) of \(hours) hours", zh: "\(hours)学时中专业科目\(professional)学时", isShare && hours > 0)
    return .with {
      $0.participant = participant
      $0.year = Int32(year)
      $0.creditHours = Int32(hours)
      $0.professionalHours = Int32(professional)
      $0.conditions = report.conditions
      $0.outcome = ConditionReport.outcome(report.conditions)
      $0.enrolments = credits.map(\.enrolment)
    }
  }
}
