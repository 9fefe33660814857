import Domain
import RPC
import Records
import Schema
import StatisticsAPI

/// What counts must be, and what measures come to. Pure.
///
/// Guarantees: values and thresholds are compared as exact fractions; nothing is rounded.
struct QualityRules: Sendable {
  /// The largest count.
  static let countMax: Int64 = 100_000_000

  let rules: StatisticsRules

  // MARK: Counts

  /// The counts as they will be stored, and what is wrong with them.
  func normalized(
    _ input: Statistics.QualityCount, _ today: CivilDate
  ) -> (count: Statistics.QualityCount, problems: FieldProblems) {
    var problems = FieldProblems()
    var count = input
    count.unifiedSocialCreditCode = problems.creditCode("unified_social_credit_code", input.unifiedSocialCreditCode)
    count.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    count.division = input.division.halfWidth.trimmed
    _ = problems.division("division", count.division, rules.divisions)
    let period = problems.qualityPeriod("period", input.period, today)
    count.period = period.map { "\($0)" } ?? ""
    for (field, value) in QualityMeasures.counts.sorted(by: { $0.key < $1.key }) {
      problems.number(field, value(input), 0...Self.countMax)
    }
    Self.part("abnormal_count", input.abnormalCount, of: input.filedCount, "filed_count", &problems)
    Self.part("withdrawn_count", input.withdrawnCount, of: input.filedCount, "filed_count", &problems)
    Self.part("granted_count", input.grantedCount, of: input.decidedCount, "decided_count", &problems)
    Self.part(
      "malicious_count", input.maliciousCount, of: input.trademarkFiledCount, "trademark_filed_count", &problems)
    count.name = "qualityCounts/\(count.unifiedSocialCreditCode)-\(count.period)"
    count.etag = ""
    count.createTime = nil
    count.updateTime = nil
    return (count, problems)
  }

  private static func part(
    _ field: String, _ part: Int64, of whole: Int64, _ wholeField: String, _ problems: inout FieldProblems
  ) {
    if part > whole, part <= countMax {
      problems.add(
        field, "count-part", en: "it is a part of \(wholeField), which is \(whole)",
        zh: "不能大于\(wholeField)(\(whole))", seen: "\(part)")
    }
  }

  // MARK: Measures

  /// What each measure comes to, under the rules of a day. Throws when a rule was not in force.
  func readings(
    _ count: Statistics.QualityCount, on day: CivilDate
  ) throws(RuleViolation) -> [Statistics.QualityReading] {
    var readings: [Statistics.QualityReading] = []
    for measure in rules.quality.measures { readings.append(try reading(measure, count, on: day)) }
    return readings
  }

  private func reading(
    _ measure: QualityMeasures.Measure, _ count: Statistics.QualityCount, on day: CivilDate
  ) throws(RuleViolation) -> Statistics.QualityReading {
    let rule = try rules.book.rule(measure.rule, on: day)
    var reading = Statistics.QualityReading()
    reading.measureId = measure.id
    reading.numerator = QualityMeasures.counts[measure.numerator]?(count) ?? 0
    reading.denominator = QualityMeasures.counts[measure.denominator]?(count) ?? 0
    reading.thresholdNumerator = Int64(rule["threshold_numerator"])
    // The threshold of a year is four times that of a quarter.
    let isQuarter = QualityPeriod(count.period)?.quarter != nil
    reading.thresholdDenominator = Int64(rule["threshold_denominator"]) * (measure.yearly == true && isQuarter ? 4 : 1)
    reading.condition = condition(measure, reading, rule)
    return reading
  }

  private func condition(
    _ measure: QualityMeasures.Measure, _ reading: Statistics.QualityReading, _ rule: Rule
  ) -> Common.Condition {
    let bound = "\(reading.thresholdNumerator)/\(reading.thresholdDenominator)"
    let value = "\(reading.numerator)/\(reading.denominator)"
    var condition = Common.Condition()
    condition.rule = Common.Rule(rule)
    guard reading.denominator >= Int64(rule["count_min"]) else {
      condition.outcome = .unknown
      condition.found = .with {
        $0.en = "\(measure.denominator) is \(reading.denominator), too few to say anything"
        $0.zh = "\(measure.denominator)为\(reading.denominator),样本过少,不作判断"
      }
      return condition
    }
    condition.outcome = Self.isBeyond(reading, above: measure.above) ? .fail : .pass
    condition.found = .with {
      $0.en = "\(measure.name.en) \(value), \(measure.above ? "at most" : "at least") \(bound)"
      $0.zh = "\(measure.name.zh)\(value),阈值\(measure.above ? "≤" : "≥")\(bound)"
    }
    return condition
  }

  /// Whether the value lies beyond the threshold: compared by cross-multiplication, in full width.
  private static func isBeyond(_ reading: Statistics.QualityReading, above: Bool) -> Bool {
    let value = reading.numerator.multipliedFullWidth(by: reading.thresholdDenominator)
    let bound = reading.thresholdNumerator.multipliedFullWidth(by: reading.denominator)
    return above
      ? (value.high, value.low) > (bound.high, bound.low) : (value.high, value.low) < (bound.high, bound.low)
  }

  /// The measures as the API tells them, with the thresholds of a day for a year.
  func measures(on day: CivilDate) throws(RuleViolation) -> [Statistics.QualityMeasure] {
    var told: [Statistics.QualityMeasure] = []
    for measure in rules.quality.measures {
      let rule = try rules.book.rule(measure.rule, on: day)
      told.append(
        .with {
          $0.measureId = measure.id
          $0.displayName = Common.LocalizedText(measure.name)
          $0.numerator = measure.numerator
          $0.denominator = measure.denominator
          $0.above = measure.above
          $0.thresholdNumerator = Int64(rule["threshold_numerator"])
          $0.thresholdDenominator = Int64(rule["threshold_denominator"])
          $0.countMin = Int64(rule["count_min"])
          $0.rule = Common.Rule(rule)
        })
    }
    return told
  }
}
