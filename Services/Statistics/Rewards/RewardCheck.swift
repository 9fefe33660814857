import Domain
import Records
import Schema
import StatisticsAPI
import Storage

/// Whether an institution can be rewarded, condition by condition. Pure: what is known is given.
struct RewardCheck {
  /// Rules that the code asks for, with the numbers it takes from them.
  static let needed: [String: [String]] = [
    "REWARD-transition": [], "REWARD-open": [], "REWARD-excellent": [], "REWARD-once": [],
    "REWARD-amount": ["amount_max_fen"], "REWARD-budget": [], "REWARD-notice": ["working_days"],
  ]

  let year: Int32
  let amountFen: Int64
  /// What the register says; `nil` when it knows nothing of the institution, or is not heard.
  let institution: FollowedInstitution?
  /// The result of the year that counts.
  let result: Statistics.PerformanceResult?
  /// The reward that the institution has in the year already.
  let other: Statistics.Reward?
  /// The fund of the year, with where its money is.
  let fund: Statistics.RewardFund?

  /// Everything that a proposal must meet.
  func conditions(_ rules: RuleBook, on day: CivilDate) throws(RuleViolation) -> [Common.Condition] {
    var report = ConditionReport(rules: rules, day: day)
    try addInstitution(to: &report)
    if let other {
      try report.add("REWARD-once", en: other.name, zh: other.name, false)
    } else {
      try report.add("REWARD-once", en: "none in \(year)", zh: "\(year)年度尚无奖励", true)
    }
    let amount = try report.rule("REWARD-amount")
    report.add(
      amount, en: "\(amountFen) fen, \(amount["amount_max_fen"]) at most",
      zh: "\(amountFen)分,上限\(amount["amount_max_fen"])分", amountFen <= Int64(amount["amount_max_fen"]))
    if let fund {
      try report.add(
        "REWARD-budget", en: "\(fund.availableFen) fen available of \(fund.budgetFen)",
        zh: "预算\(fund.budgetFen)分,可用\(fund.availableFen)分", amountFen <= fund.availableFen)
    } else {
      try report.add("REWARD-budget", en: "no fund for \(year)", zh: "\(year)年度未设立奖励资金", false)
    }
    return report.conditions
  }

  /// What the institution and its evaluation must meet, until the reward is approved.
  func institutionConditions(_ rules: RuleBook, on day: CivilDate) throws(RuleViolation) -> [Common.Condition] {
    var report = ConditionReport(rules: rules, day: day)
    try addInstitution(to: &report)
    return report.conditions
  }

  private func addInstitution(to report: inout ConditionReport) throws(RuleViolation) {
    if let institution {
      try report.add("REWARD-open", institution.displayName, institution.open)
    } else {
      try report.add("REWARD-open", en: "not known here from the register", zh: "登记册中未查到该机构", nil)
    }
    if let result {
      try report.add(
        "REWARD-excellent", en: "\(result.name): \(PerformanceResults.levels.token(result.level))",
        zh: "\(result.name):\(PerformanceResults.levels.chinese(result.level))", result.level == .excellent)
    } else {
      try report.add("REWARD-excellent", en: "no result for \(year)", zh: "\(year)年度无绩效评价结果", nil)
    }
  }
}
