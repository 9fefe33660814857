import Domain
import Records
import StatisticsFigures
import Storage

/// The value of an indicator that a target is read from: that of the due year, or of the latest year before it with facts.
struct TargetIndicator: Sendable {
  private let id: String
  /// The year of the value, and the value; `nil` when there is none.
  private let found: (period: Period, value: ExactValue)?
  /// The measures of the value, by id.
  private let measures: [String: Measure]

  /// Reads it for the province. How many years before the due year are looked at is a number of the reading rule.
  init(_ id: String, _ target: Target, _ rules: StatisticsRules, _ reader: borrowing Reader) throws {
    self.id = id
    let book = rules.indicators
    let years = target.due.year - target.readingRule["years_before_max"]...target.due.year
    var found: (period: Period, value: ExactValue)?
    if book.versions(of: id) != nil {
      let periods = years.map { Period(year: $0) }
      let values = try Indicators(book).values(
        of: id, divisions: [Division.provinceCode], periods: periods, industries: [""], reader)
      for value in values {
        if case .success(let exact) = value.result { found = (value.period, exact) }
      }
    }
    self.found = found
    let operands = found?.value.operands ?? []
    measures = Dictionary(operands.compactMap { book.measure($0.measure) }.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Why there is no value.
  static func noFacts(_ id: String) -> LocalizedText {
    LocalizedText(zh: "尚无指标\(id)的数据", en: "not available: no facts for the indicator \(id)")
  }

  /// What it says of the target.
  func reading(of target: Target) -> TargetReading {
    guard let (period, exact) = found else { return TargetReading(target, missing: Self.noFacts(id)) }
    let (denominator, overflows) = exact.denominator.multipliedReportingOverflow(by: Int64(target.dividedBy))
    guard !overflows else {
      return TargetReading(target, missing: MissingFigure.overflow.text)
    }
    return TargetReading(
      target, TargetValue(numerator: Int128(exact.numerator), denominator: denominator),
      isEstimated: exact.isEstimated || exact.qualifier != .exact,
      isProvisional: exact.isProvisional || exact.isSynthetic,
      inputs: exact.operands.map { operand in
        let measure = measures[operand.measure]
        return TargetReading.Input(
          title: measure?.name ?? LocalizedText(zh: operand.measure, en: operand.measure), measure: operand.measure,
          part: "\(period)", amount: Int128(operand.sum), unit: Self.unit(of: measure), service: nil)
      })
  }

  /// What a figure is counted in: a measure keeps its unit × 10^scale.
  private static func unit(of measure: Measure?) -> LocalizedText {
    guard let measure else { return LocalizedText(zh: "", en: "") }
    guard measure.scale > 0 else { return measure.unit }
    return LocalizedText(zh: "10^-\(measure.scale) \(measure.unit.zh)", en: "10^-\(measure.scale) × \(measure.unit.en)")
  }
}
