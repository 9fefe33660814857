import Domain
import Records
import StatisticsFigures

/// What a fact must be: checks one that comes in as text. Pure.
struct FactInput: Sendable {
  /// A fact as a file says it.
  struct Texts: Sendable {
    var measure = ""
    var division = ""
    var period = ""
    var industry = ""
    var subject = ""
    var value = ""
    var qualifier = FactQualifier.exact
    var note = ""
  }

  let rules: StatisticsRules
  let today: CivilDate

  /// The fact, and what is wrong with it.
  func fact(_ texts: Texts, _ problems: inout FieldProblems) -> Fact? {
    let measure = measure(texts.measure, &problems)
    let division = division(texts.division, &problems)
    let period = period(texts.period, &problems)
    var industry = texts.industry.halfWidth.uppercased()
    let subject = subject(texts.subject, &problems)
    let note = problems.text("note", texts.note, characters: 0...200)
    guard let measure else { return nil }
    if let code = rules.industries.all.first(where: { $0.name.zh == industry })?.code { industry = code }
    _ = problems.checking("industry", seen: industry) { () throws(RuleViolation) in
      try rules.indicators.checkIndustry(industry, of: measure)
    }
    if let period, !measure.isInForce(on: period.lastDay) {
      problems.add(
        "period", "measure-in-force", en: "the measure \(measure.id) is in use from \(measure.effectiveFrom)",
        zh: "指标自\(measure.effectiveFrom)起使用", seen: "\(period)")
    }
    guard let value = value(texts.value, of: measure, &problems), let division, let period else { return nil }
    var fact = Fact(
      measure: measure.id, division: division, period: period, industry: industry, subject: subject, value: value)
    fact.qualifier = texts.qualifier
    fact.note = note
    return fact
  }

  /// A measure by id or name.
  func measure(_ text: String, _ problems: inout FieldProblems) -> Measure? {
    guard !text.isEmpty else {
      problems.required("measure")
      return nil
    }
    guard let measure = rules.indicators.measure(named: text) else {
      problems.add(
        "measure", "measure-known", en: "no such measure; ListMeasures shows what there is", zh: "没有该指标", seen: text)
      return nil
    }
    return measure
  }

  /// A division of the province by code or name, the province, or the nation.
  func division(_ text: String, _ problems: inout FieldProblems) -> String? {
    let text = text.halfWidth
    guard !text.isEmpty else {
      problems.required("division")
      return nil
    }
    if text == Fact.nation || text == "全国" { return Fact.nation }
    if let division = rules.divisions.named(text) { return division.code }
    problems.add(
      "division", "fact-division",
      en:
        "000000 (nation), 420000 (province), or the code of one of the 17 divisions or of a district of Wuhan is expected",
      zh: "应为000000(全国)、420000(全省)或省内行政区划代码", seen: text)
    return nil
  }

  /// A period that has begun.
  func period(_ text: String, _ problems: inout FieldProblems) -> Period? {
    guard !text.isEmpty else {
      problems.required("period")
      return nil
    }
    guard let period = Period(text) else {
      problems.add(
        "period", "period-form", en: "a year or a quarter is expected, for example 2023 or 2023-Q2",
        zh: "应为年度或季度,例如2023或2023-Q2", seen: text)
      return nil
    }
    let begun = Period(year: today.year, quarter: period.quarter == 0 ? 0 : (today.components.month + 2) / 3)
    if period > begun {
      problems.add("period", "period-not-future", en: "the period has not begun", zh: "时期不能晚于当前", seen: text)
    }
    return period
  }

  private func subject(_ text: String, _ problems: inout FieldProblems) -> String {
    let subject = problems.text("subject", text, characters: 0...64)
    if (try? ResidentIdentityNumber(subject, today: today)) != nil {
      problems.add(
        "subject", "fact-subject", en: "a person's identity number cannot be the subject of a fact",
        zh: "不得以居民身份号码作为统计对象")
    }
    return subject
  }

  private func value(_ text: String, of measure: Measure, _ problems: inout FieldProblems) -> Int64? {
    guard !text.isEmpty else {
      problems.required("value")
      return nil
    }
    return problems.checking("value", seen: text) { () throws(RuleViolation) in try measure.value(text) }
  }
}
