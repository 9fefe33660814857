import Domain
import Schema
import StatisticsAPI

/// Checks the values of a return against its form: everything that is wrong, at once. Pure.
struct ReturnCheck {
  /// The id of the check that an item is filled in.
  static let requiredID = "SURVEY-required"

  let form: Questionnaire
  /// The last day of the year that the data are about.
  let periodEnd: CivilDate
  /// The approved values of the same unit for the year before; empty when there are none.
  let lastYear: [String: Int64]
  /// The unit's revenue in its annual report, in fen, as the register has it; `nil` or 0 when it is not known.
  let reportedRevenue: Int64?

  /// What the checks find in values that lie inside their ranges: missing items in the order of the form, then the checks
  /// in their order. A check that needs an item which is missing is left out: that item is found already.
  func findings(in values: [String: Int64]) -> [Statistics.SurveyFinding] {
    missing(values) + form.checks.flatMap { findings(of: $0, in: values) }
  }

  private func missing(_ values: [String: Int64]) -> [Statistics.SurveyFinding] {
    form.items.filter { $0.isFilledIn && !$0.isOptional && values[$0.code] == nil }.map { item in
      .with {
        $0.checkId = Self.requiredID
        $0.code = item.code
        $0.severity = .error
        $0.text = .with {
          $0.en = "\(item.name.en) is required; 0 is written as 0"
          $0.zh = "“\(item.name.zh)”必填,为零时填0"
        }
      }
    }
  }

  private func findings(of check: QuestionnaireCheck, in given: [String: Int64]) -> [Statistics.SurveyFinding] {
    var values = given
    for code in check.codes where values[code] == nil && form.item(code)?.isOptional == true { values[code] = 0 }
    switch check.kind {
    case .sum: return sum(check, values)
    case .atMost: return atMost(check, values)
    case .byPeriodEnd: return byPeriodEnd(check, values)
    case .lastYear: return againstLastYear(check, values)
    case .annualReport: return againstReport(check, values)
    case .ratio: return ratio(check, values)
    }
  }

  private func sum(_ check: QuestionnaireCheck, _ values: [String: Int64]) -> [Statistics.SurveyFinding] {
    let parts = check.parts.compactMap { values[$0] }
    guard let code = check.whole, let whole = values[code], parts.count == check.parts.count else { return [] }
    // Ranges keep the sum of all items of a form far inside 64 bits.
    let sum = parts.reduce(0, +)
    return whole == sum ? [] : [finding(check, code, "\(shown(whole, code)) ≠ \(shown(sum, code))")]
  }

  private func atMost(_ check: QuestionnaireCheck, _ values: [String: Int64]) -> [Statistics.SurveyFinding] {
    guard let code = check.whole, let whole = values[code] else { return [] }
    return each(check, values) { part, partCode in
      part > whole ? "\(shown(part, partCode)) > \(shown(whole, code))" : nil
    }
  }

  private func byPeriodEnd(_ check: QuestionnaireCheck, _ values: [String: Int64]) -> [Statistics.SurveyFinding] {
    each(check, values) { day, _ in day > periodEnd.number ? "\(day) > \(periodEnd.number)" : nil }
  }

  private func againstLastYear(_ check: QuestionnaireCheck, _ values: [String: Int64]) -> [Statistics.SurveyFinding] {
    each(check, values) { value, code in
      guard let before = lastYear[code] else { return nil }
      return deviates(value, from: before, check) ? "\(shown(before, code)) → \(shown(value, code))" : nil
    }
  }

  private func againstReport(_ check: QuestionnaireCheck, _ values: [String: Int64]) -> [Statistics.SurveyFinding] {
    guard let reported = reportedRevenue, reported > 0 else { return [] }
    return each(check, values) { value, code in
      deviates(value, from: reported, check) ? "\(shown(value, code)) : \(shown(reported, code))" : nil
    }
  }

  private func ratio(_ check: QuestionnaireCheck, _ values: [String: Int64]) -> [Statistics.SurveyFinding] {
    guard let code = check.whole, let whole = values[code], whole > 0, let min = check.min, let max = check.max else {
      return []
    }
    let (least, most) = (Int128(min) * Int128(whole), Int128(max) * Int128(whole))
    return each(check, values) { value, partCode in
      (least...most).contains(Int128(value)) ? nil : "\(shown(value, partCode)) / \(whole)"
    }
  }

  /// Whether `value` differs from `base` by more than the check allows: exact, the limit itself is allowed.
  private func deviates(_ value: Int64, from base: Int64, _ check: QuestionnaireCheck) -> Bool {
    Int128(value - base).magnitude * 1_000 > Int128(base).magnitude * UInt128(check.permille ?? 0)
  }

  /// A finding for each part that is there and about which `seen` has something to tell.
  private func each(
    _ check: QuestionnaireCheck, _ values: [String: Int64], _ seen: (Int64, String) -> String?
  ) -> [Statistics.SurveyFinding] {
    check.parts.compactMap { code in
      values[code].flatMap { seen($0, code) }.map { finding(check, code, $0) }
    }
  }

  private func finding(_ check: QuestionnaireCheck, _ code: String, _ seen: String) -> Statistics.SurveyFinding {
    .with {
      $0.checkId = check.id
      $0.code = code
      $0.severity = Statistics.SurveySeverity(check.severity)
      $0.text = .with {
        $0.en = check.name.en
        $0.zh = check.name.zh
      }
      $0.seen = seen
    }
  }

  /// A value as the form shows it.
  private func shown(_ value: Int64, _ code: String) -> String {
    form.item(code)?.type == .money ? MoneyText.tenThousandYuan(value) : "\(value)"
  }
}

extension Statistics.SurveyFinding {
  /// Whether the return cannot be handed in because of it.
  var isOpen: Bool { severity == .error || explanation.isEmpty }
}
