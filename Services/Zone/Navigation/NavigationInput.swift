import Domain
import RPC
import Records
import Schema
import ZoneAPI

/// What a navigation project must be: checks a record that comes in and brings it into the form that is stored. Fields
/// that only the service sets are emptied.
struct NavigationInput: Sendable {
  let rules: ZoneRules
  let today: CivilDate

  /// The project as it will be stored, and what is wrong with it.
  func normalized(
    _ input: Zone.NavigationProject, id: String
  ) -> (project: Zone.NavigationProject, problems: FieldProblems) {
    var problems = FieldProblems()
    var project = input
    project.name = "navigationProjects/\(id)"
    project.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    problems.choice("kind", input.kind.rawValue, 1...5)
    project.industry = problems.industry("industry", input.industry, rules.industries)?.code ?? input.industry
    _ = problems.division("division", input.division, rules.divisions)
    project.commissioner = problems.text("commissioner", input.commissioner, characters: 2...120)
    if !input.undertaker.isEmpty {
      project.undertaker = "institutions/\(problems.institution("undertaker", input.undertaker))"
    }
    problems.number("budget_fen", input.budgetFen, 0...10_000_000_000_000)
    let start = problems.date("planned_start_date", input.plannedStartDate)
    let end = problems.date("planned_end_date", input.plannedEndDate)
    problems.order("planned_end_date", end, notBefore: start, "the first day", zh: "计划开始日期")
    project.searchFormula = problems.paragraphs("search_formula", input.searchFormula, characters: 0...4_000)
    problems.choice("state", input.state.rawValue, 0...9)
    if input.state == .unspecified { project.state = .plan }
    let entered = problems.date("state_date", input.stateDate, latest: today)
    project.stateDate = GoogleType.Date(entered ?? today)
    project.undertakerName = ""
    project.transitions = []
    project.etag = ""
    project.createTime = nil
    project.updateTime = nil
    return (project, problems)
  }
}
