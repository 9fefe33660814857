import Domain
import RPC
import Records
import Schema
import StatisticsAPI

/// When publications are due, and where they stand. Pure.
struct ReleaseRules {
  /// Rules that the code asks for, with the numbers it takes from them.
  static let needed = [
    "RELEASE-survey-quarter": ["first_month", "last_month"], "RELEASE-share": ["working_days"], "RELEASE-early": [],
    "RELEASE-correction": [], "RELEASE-facts": [],
  ]

  let rules: StatisticsRules

  /// The plan as it will be stored, with what the rules add, and what is wrong with it. Throws FAILED_PRECONDITION when a
  /// rule or the calendar is not known for its days.
  func normalized(
    _ input: Statistics.ReleaseSchedule, today: CivilDate
  ) throws(RPCError) -> (plan: Statistics.ReleaseSchedule, problems: FieldProblems) {
    var problems = FieldProblems()
    var plan = Statistics.ReleaseSchedule()
    plan.series = input.series
    problems.checkRecordID("series", input.series)
    plan.year = input.year
    problems.number("year", Int64(input.year), 1980...2100)
    plan.title = problems.bothTexts("title", input.title, 2...100)
    plan.kind = input.kind
    problems.choice("kind", input.kind.rawValue, 1...3)
    let planned = problems.date("planned_date", input.plannedDate, required: true)
    plan.plannedDate = planned.map(GoogleType.Date.init)
    let isShared = input.kind == .sharedData
    let final = problems.date("final_data_date", input.finalDataDate, required: isShared, latest: today)
    if final != nil, !isShared {
      problems.add(
        "final_data_date", "shared-data-only", en: "only shared data has such a day", zh: "仅共享数据填写最终数据日期")
    }
    plan.finalDataDate = final.map(GoogleType.Date.init)
    problems.order("planned_date", planned, notBefore: final, "the data became final", zh: "数据最终确定日")
    if problems.list.isEmpty, let planned { try apply(to: &plan, planned, final, &problems) }
    return (plan, problems)
  }

  /// What the rule of the kind asks.
  private func apply(
    to plan: inout Statistics.ReleaseSchedule, _ planned: CivilDate, _ final: CivilDate?,
    _ problems: inout FieldProblems
  ) throws(RPCError) {
    switch plan.kind {
    case .surveyResults:
      let rule = try rule("RELEASE-survey-quarter", planned, plan)
      plan.rules = [Common.Rule(rule)]
      let (year, month, _) = planned.components
      if year <= plan.year || !(rule["first_month"]...rule["last_month"]).contains(month) {
        problems.add(
          "planned_date", rule.id, en: "survey results are published in the fourth quarter of a later year",
          zh: "调查结果应在次年及以后的第四季度发布", seen: "\(planned)")
      }
      let lastMonth = CivilDate(year: year, month: rule["last_month"], day: 1)
      plan.dueDate = (lastMonth?.adding(months: 1).adding(days: -1)).map(GoogleType.Date.init)
    case .sharedData:
      guard let final else { return }
      let rule = try rule("RELEASE-share", final, plan)
      plan.rules = [Common.Rule(rule)]
      let due = try workingDays(rule["working_days"], after: final, plan)
      plan.dueDate = GoogleType.Date(due)
      if planned > due {
        problems.add(
          "planned_date", rule.id,
          en: "final data is shared within \(rule["working_days"]) working days, by \(due)",
          zh: "最终数据应在\(rule["working_days"])个工作日内共享,即不晚于\(due)", seen: "\(planned)")
      }
    default: break
    }
  }

  private func rule(_ id: String, _ day: CivilDate, _ plan: Statistics.ReleaseSchedule) throws(RPCError) -> Rule {
    do {
      return try rules.book.rule(id, onOrAfter: day)
    } catch {
      throw .precondition(error.rule, plan.series, en: error.text.en, zh: error.text.zh)
    }
  }

  private func workingDays(
    _ count: Int, after day: CivilDate, _ plan: Statistics.ReleaseSchedule
  ) throws(RPCError) -> CivilDate {
    do {
      return try rules.book.workCalendar.adding(workingDays: count, to: day)
    } catch {
      throw .precondition(error.rule, plan.series, en: error.text.en, zh: error.text.zh)
    }
  }

  /// Where a plan stands on a day; `published` is the day of the release that met it, `nil` without one on that day.
  static func state(
    _ plan: Statistics.ReleaseSchedule, on day: CivilDate, published: CivilDate?
  ) -> Statistics.ScheduleState {
    guard let planned = plan.plannedDate?.civilDate else { return .planned }
    if let published, published <= day { return published > planned ? .publishedLate : .published }
    return day > planned ? .overdue : .planned
  }
}
