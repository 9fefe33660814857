import Domain
import Records
import Schema
import StatisticsAPI

/// What a round must be: checks a record that comes in and brings it into the form that is stored. Pure.
struct SurveyRoundInput {
  /// The years that a round can be about.
  static let years: ClosedRange<Int64> = 2_019...2_100

  let rules: SurveyRules

  /// The round as it will be stored, and what is wrong with it. Fields that only the service sets are emptied.
  func normalized(_ input: Statistics.SurveyRound, id: String) -> (round: Statistics.SurveyRound, FieldProblems) {
    var problems = FieldProblems()
    var round = Statistics.SurveyRound()
    round.name = "surveyRounds/\(id)"
    round.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    round.year = input.year
    problems.number("year", Int64(input.year), Self.years)
    round.form = input.form
    round.regionIncluded = input.regionIncluded
    round.synthetic = input.synthetic
    round.state = .planned
    checkForm(&round, &problems)
    if let open = problems.date("open_date", input.openDate, required: true) {
      checkDates(&round, input, open, &problems)
    }
    return (round, problems)
  }

  private func checkForm(_ round: inout Statistics.SurveyRound, _ problems: inout FieldProblems) {
    guard !round.form.isEmpty else { return problems.required("form") }
    guard let form = rules.form(round.form) else {
      problems.add(
        "form", "survey-form", en: "no such form; ListSurveyForms names them", zh: "调查表不存在", seen: round.form)
      return
    }
    round.formSha256 = form.sha256
    round.note(form.rule)
    if SurveyRoundInput.years.contains(Int64(round.year)), !form.rule.isInForce(on: round.periodEnd) {
      problems.add(
        "form", form.rule.id, en: "the form is not in force at the end of \(round.year)",
        zh: "该调查表不适用于\(round.year)年", seen: round.form)
    }
  }

  private func checkDates(
    _ round: inout Statistics.SurveyRound, _ input: Statistics.SurveyRound, _ open: CivilDate,
    _ problems: inout FieldProblems
  ) {
    round.openDate = GoogleType.Date(open)
    guard open.year == round.year + 1 else {
      problems.add(
        "open_date", "survey-year", en: "the survey of \(round.year) is made in the year after it",
        zh: "\(round.year)年数据应在次年调查", seen: "\(open)")
      return
    }
    let latest = problems.checking("open_date", seen: "\(open)") { () throws(RuleViolation) in
      try latestDueDay(&round, open)
    }
    let publication = problems.checking("open_date", seen: "\(open)") { () throws(RuleViolation) in
      try rules.inForce("SURVEY-publication", on: open)
    }
    guard let latest, let publication else { return }
    let due = problems.date("due_date", input.dueDate) ?? latest
    problems.order("due_date", due, notBefore: open, "the survey opens", zh: "开放日期")
    if due > latest {
      problems.add(
        "due_date", "SURVEY-due", en: "the last possible day is \(latest)", zh: "不得晚于\(latest)", seen: "\(due)")
    }
    round.dueDate = GoogleType.Date(due)
    round.note(publication)
    let first = CivilDate(year: open.year, month: publication["month_first"], day: 1)
    let last = CivilDate(year: open.year, month: publication["month_last"], day: 1)
    round.publishFromDate = first.map(GoogleType.Date.init)
    round.publishByDate = last.map { GoogleType.Date($0.adding(months: 1).adding(days: -1)) }
  }

  /// The latest day on which returns of the round may be due: that of the national round when it asks the region and its
  /// dates are known, else the general one.
  private func latestDueDay(
    _ round: inout Statistics.SurveyRound, _ open: CivilDate
  ) throws(RuleViolation) -> CivilDate {
    let national = round.regionIncluded ? rules.ruleIfInForce("SURVEY-due-national", on: open) : nil
    let rule = if let national { national } else { try rules.inForce("SURVEY-due", on: open) }
    round.note(rule)
    return CivilDate(year: open.year, month: rule["month"], day: rule["day"]) ?? open
  }
}
