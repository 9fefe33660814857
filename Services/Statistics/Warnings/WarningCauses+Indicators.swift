import Domain
import Records
import StatisticsAPI
import StatisticsFigures
import Storage

extension WarningCauses {
  /// Indicators of the province that fell against the year before, in the last year that has a value.
  func indicators(_ reader: borrowing Reader) throws -> [WarningCause] {
    let rule = try rule("WARNING-indicator-fall")
    let regional = rules.indicators.indicators.filter(\.isRegional)
    var causes: [WarningCause] = []
    for indicator in regional where indicator.isInForce(on: now.today) {
      if let cause = try fall(of: indicator, rule, reader) { causes.append(cause) }
    }
    return causes
  }

  /// How many years back a last value is looked for.
  private static let yearsMax = 5

  private func fall(of indicator: Indicator, _ rule: Rule, _ reader: borrowing Reader) throws -> WarningCause? {
    let periods = (now.today.year - Self.yearsMax...now.today.year).map { Period(year: $0) }
    let values = try Indicators(rules.indicators)
      .values(of: indicator.id, divisions: [Division.provinceCode], periods: periods, industries: [""], reader)
    guard let last = values.lastIndex(where: { (try? $0.result.get()) != nil }), last > 0,
      let present = try? values[last].result.get(), let before = try? values[last - 1].result.get(),
      let level = Self.level(of: present.value, against: before.value, rule)
    else { return nil }
    let year = periods[last].year
    return WarningCause(
      "indicator/\(indicator.id)/\(year)", .indicatorFall, level, division: Division.provinceCode,
      zh: "\(indicator.name.zh)\(year)年\(present.text),上年\(before.text)\(present.unit.zh)",
      en: "\(indicator.name.en) in \(year): \(present.text), the year before \(before.text) \(present.unit.en)", rule,
      isProvisional: present.isProvisional || before.isProvisional)
  }

  private static func level(of present: Fraction, against before: Fraction, _ rule: Rule) -> Statistics.WarningLevel? {
    guard before > Fraction(0), let fall = before.subtracting(present)?.divided(by: before) else { return nil }
    let isMore = { (percent: Int) in Fraction(Int128(percent), over: 100).map { fall > $0 } ?? false }
    return isMore(rule["red_percent"]) ? .red : isMore(rule["yellow_percent"]) ? .yellow : nil
  }
}
