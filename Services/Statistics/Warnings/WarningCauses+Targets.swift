import Domain
import Records
import StatisticsAPI
import Storage

extension WarningCauses {
  /// Targets of the plan that lie behind the share of their bound that corresponds to the time gone by; after their day,
  /// those that are not met.
  func targets(_ reader: borrowing Reader) throws -> [WarningCause] {
    let rule = try rule("WARNING-target-behind")
    return try planTargets(reader).compactMap { reading in
      guard let value = reading.value, let level = level(of: reading, value, rule) else { return nil }
      let (target, statement) = (reading.target, reading.statement)
      return WarningCause(
        Self.id(reading), .targetBehind, level, division: Division.provinceCode,
        zh: "\(target.rule.title.zh):\(statement.zh),截至\(now.today)落后于时间进度",
        en: "\(target.rule.title.en): \(statement.en), behind the time gone by on \(now.today)",
        rule, isProvisional: target.isProvisional || reading.isEstimated)
    }
  }

  /// How the targets of the plan stand.
  func planTargets(_ reader: borrowing Reader) throws -> [TargetReading] {
    try TargetReadings.all(rules, reader).filter { $0.target.plan.id == rules.plan.id }
  }

  /// The id of the cause that a target lies behind.
  static func id(_ reading: TargetReading) -> String { "target/\(reading.target.id)" }

  private func level(of reading: TargetReading, _ value: TargetValue, _ rule: Rule) -> Statistics.WarningLevel? {
    let (start, due) = (rules.plan.effectiveFrom.daysSinceEpoch, reading.target.due.daysSinceEpoch)
    guard now.today.daysSinceEpoch <= due, due > start else { return reading.outcome == .notMet ? .red : nil }
    let elapsed = max(0, now.today.daysSinceEpoch - start)
    // value / bound < percent × elapsed / total, without rounding.
    let isBelow = { (percent: Int) in
      let (have, wanted) = (
        value.numerator.multipliedFullWidth(by: Int128(100 * (due - start))),
        (Int128(value.denominator) * Int128(reading.target.bound)).multipliedFullWidth(by: Int128(percent * elapsed))
      )
      return (have.high, have.low) < (wanted.high, wanted.low)
    }
    return isBelow(rule["red_percent"]) ? .red : isBelow(rule["yellow_percent"]) ? .yellow : nil
  }
}
