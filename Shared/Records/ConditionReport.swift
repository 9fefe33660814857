import Domain
import Schema

/// Collects explained checks: conditions, each with its rule in the version of one day, what was found and the outcome.
public struct ConditionReport {
  /// Where the rules come from.
  public let rules: RuleBook
  /// The day that is checked.
  public let day: CivilDate
  /// What was found so far, in order.
  public private(set) var conditions: [Common.Condition] = []

  /// No condition so far.
  public init(rules: RuleBook, day: CivilDate) {
    self.rules = rules
    self.day = day
  }

  /// The version of a rule on the day.
  public func rule(_ id: String) throws(RuleViolation) -> Rule { try rules.rule(id, on: day) }

  /// Adds a condition that is met or not; `nil` when that is not known.
  public mutating func add(_ rule: Rule, en: String, zh: String, _ isMet: Bool?) {
    var condition = Common.Condition()
    condition.rule = Common.Rule(rule)
    condition.found = Common.LocalizedText(LocalizedText(zh: zh, en: en))
    condition.outcome = isMet.map { $0 ? .pass : .fail } ?? .unknown
    conditions.append(condition)
  }

  /// Adds a condition by the name of its rule; throws when no version was in force on the day.
  public mutating func add(_ id: String, en: String, zh: String, _ isMet: Bool?) throws(RuleViolation) {
    add(try rule(id), en: en, zh: zh, isMet)
  }

  /// Adds a condition of which only yes or no is known.
  public mutating func add(_ id: String, _ isMet: Bool) throws(RuleViolation) {
    try add(id, en: isMet ? "yes" : "no", zh: isMet ? "是" : "否", isMet)
  }

  /// Adds a condition on a name.
  public mutating func add(_ id: String, _ name: String, _ isMet: Bool) throws(RuleViolation) {
    try add(id, en: name, zh: name, isMet)
  }

  /// Adds a condition on a least number, which the rule holds as `count_min`.
  public mutating func count(_ id: String, _ count: Int, _ what: String, zh: String) throws(RuleViolation) {
    let rule = try rule(id)
    add(rule, en: "\(count) \(what)", zh: "\(count)\(zh)", count >= rule["count_min"])
  }

  /// What all conditions together come to.
  public static func outcome(_ conditions: [Common.Condition]) -> Common.Outcome {
    if conditions.contains(where: { $0.outcome == .fail }) { return .fail }
    return conditions.contains { $0.outcome == .unknown } ? .unknown : .pass
  }
}
