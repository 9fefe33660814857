import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import ZoneAPI

/// Navigation projects from the rows of a file. Undertakers are looked up in what the register's change feed brought,
/// which the caller has brought up to date before.
struct NavigationImporter: RowByRowImporter {
  let projects: NavigationProjects

  struct Draft: Sendable {
    let id: String
    let project: Zone.NavigationProject
    /// Whether the row names a state; without one a new project is planned and a known one stays where it is.
    let hasState: Bool
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case id, displayName, kind, industry, division, commissioner, zone, undertaker, budget, plannedStart, plannedEnd,
      searchFormula, state, stateDate, synthetic
  }

  static let columns = [
    ImportColumn("navigation_project_id", "项目编号", isRequired: true),
    ImportColumn("display_name", "项目名称", "名称", isRequired: true),
    ImportColumn("kind", "导航类型", "类型", isRequired: true),
    ImportColumn("industry", "51020产业", "产业", isRequired: true),
    ImportColumn("division", "行政区划", "所在地区", "行政区划代码", isRequired: true),
    ImportColumn("commissioner", "委托单位", isRequired: true),
    ImportColumn("zone", "集聚区编号"),
    ImportColumn("undertaker", "承担机构统一社会信用代码", "承担机构"),
    ImportColumn("budget_fen", "经费(元)"),
    ImportColumn("planned_start_date", "计划开始日期"),
    ImportColumn("planned_end_date", "计划结束日期"),
    ImportColumn("search_formula", "检索式"),
    ImportColumn("state", "状态"),
    ImportColumn("state_date", "状态日期"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Draft) -> String { draft.id }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let id = cells.text(Column.id).halfWidth.lowercased()
    let given = read(&cells)
    cells.problems.checkRecordID("navigation_project_id", id)
    let (project, found) = projects.input(now).normalized(given, id: id)
    cells.problems.addNew(found)
    return (Draft(id: id, project: project, hasState: given.state != .unspecified), cells.problems)
  }

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    if let missing = try missing(draft.project, transaction.reader) { return .refused(missing) }
    try caller.requireReach(draft.project.division, draft.project.name)
    guard let known = try NavigationProjects.Table.stored(draft.project.name, transaction.reader) else {
      _ = try projects.insert(draft.project, by: caller, now, transaction)
      return .created
    }
    if draft.hasState && draft.project.state != known.record.state {
      throw RPCError.precondition(
        "navigation-state", draft.project.name,
        en: "it is in state \(Names.navigationState.token(known.record.state)); a file does not move a project",
        zh: "项目当前状态为“\(Names.navigationState.chinese(known.record.state))”,导入不改变状态")
    }
    let merged = merged(draft.project, into: known.record, layout)
    if merged == known.record { return .unchanged }
    let stored = try projects.open(draft.project.name, etag: "", by: caller, transaction.reader)
    let next = try projects.replace(stored, by: merged, now, transaction)
    return next.etag == stored.record.etag ? .unchanged : .updated
  }

  /// What a row names that is not there; `nil` when all of it is.
  private func missing(_ project: Zone.NavigationProject, _ reader: borrowing Reader) throws -> FieldProblems? {
    var problems = FieldProblems()
    if !project.zone.isEmpty { try problems.zone(project.zone, reader) }
    let code = InstitutionFacts.code(of: project.undertaker)
    if !code.isEmpty, try InstitutionFacts.facts(of: code, reader) == nil {
      problems.add(
        "undertaker", "institution-registered", en: "the register of institutions has no such institution",
        zh: "机构名录中没有该机构", seen: code)
    }
    return problems.list.isEmpty ? nil : problems
  }

  private func read(_ cells: inout ImportCells) -> Zone.NavigationProject {
    var project = Zone.NavigationProject()
    project.displayName = cells.text(Column.displayName)
    project.kind = cells.choice(Column.kind, Names.navigationKind, none: .unspecified)
    project.industry = cells.text(Column.industry)
    project.division = cells.division(Column.division, projects.rules.divisions)
    project.commissioner = cells.text(Column.commissioner)
    let zone = cells.text(Column.zone).halfWidth.lowercased()
    project.zone = zone.isEmpty ? "" : "zones/\(zone)"
    let code = cells.text(Column.undertaker).halfWidth.uppercased()
    project.undertaker = code.isEmpty ? "" : "institutions/\(code)"
    project.budgetFen = cells.fen(Column.budget)
    project.plannedStartDate = cells.day(Column.plannedStart)
    project.plannedEndDate = cells.day(Column.plannedEnd)
    project.searchFormula = cells.text(Column.searchFormula)
    project.state = cells.choice(Column.state, Names.navigationState, none: .unspecified)
    project.stateDate = cells.day(Column.stateDate)
    project.synthetic = cells.yesOrNo(Column.synthetic)
    return project
  }

  /// The row, with the stored values of what only the service sets and of fields that the file has no column for.
  private func merged(
    _ project: Zone.NavigationProject, into stored: Zone.NavigationProject, _ layout: ImportLayout
  ) -> Zone.NavigationProject {
    var merged = project
    merged.state = stored.state
    merged.stateDate = stored.stateDate
    merged.transitions = stored.transitions
    merged.etag = stored.etag
    merged.createTime = stored.createTime
    merged.updateTime = stored.updateTime
    if !layout.has(Column.zone) { merged.zone = stored.zone }
    if !layout.has(Column.undertaker) { merged.undertaker = stored.undertaker }
    if !layout.has(Column.budget) { merged.budgetFen = stored.budgetFen }
    if !layout.has(Column.plannedStart) { merged.plannedStartDate = stored.plannedStartDate }
    if !layout.has(Column.plannedEnd) { merged.plannedEndDate = stored.plannedEndDate }
    if !layout.has(Column.searchFormula) { merged.searchFormula = stored.searchFormula }
    if !layout.has(Column.synthetic) { merged.synthetic = stored.synthetic }
    return merged
  }

  /// The cells of a project, in the order of ``columns``, as an export writes them.
  static func cells(_ project: Zone.NavigationProject) -> [String] {
    [
      String(project.name.dropFirst("navigationProjects/".count)), project.displayName,
      Names.navigationKind.chinese(project.kind), project.industry, project.division, project.commissioner,
      String(project.zone.dropFirst("zones/".count)), InstitutionFacts.code(of: project.undertaker),
      CSVExport.yuan(project.budgetFen), CSVExport.day(project.plannedStartDate), CSVExport.day(project.plannedEndDate),
      project.searchFormula, Names.navigationState.chinese(project.state), CSVExport.day(project.stateDate),
      CSVExport.yesOrNo(project.synthetic),
    ]
  }
}
