import Domain
import RPC
import Records
import Schema
import StatisticsAPI

/// What assignments, milestones and reports must be. Pure.
struct PlanRules: Sendable {
  /// Rules that the code asks for, with the numbers it takes from them.
  static let needed: [String: [String]] = [
    "PLAN-transition": [], "PLAN-roll": [], "PLAN-milestones": [], "PLAN-urge": [],
    "PLAN-urge-answer": ["working_days"],
  ]
  /// Most departments beside the one in the lead.
  static let departmentsMax = 20
  /// Most milestones of a task.
  static let milestonesMax = 50
  /// What separates departments in a file.
  static let separators: Set<Character> = ["、", ";", ";"]
  /// Most files of a report.
  static let evidenceMax = 20

  let rules: StatisticsRules

  private var plan: ActionPlan { rules.plan }

  /// A task as the plan has it, with what is stored of it.
  func task(_ definition: ActionPlan.Task, _ stored: Statistics.PlanTask?) -> Statistics.PlanTask {
    let paragraph = plan.paragraph(of: definition)
    var task = stored ?? .init()
    task.name = "planTasks/\(definition.id)"
    task.action = paragraph?.action ?? ""
    task.source = paragraph?.source ?? ""
    task.text = Common.LocalizedText(definition.text)
    task.systems = definition.systems
    task.targets = definition.targets
    if stored == nil {
      task.state = .open
      task.etag = "0"
      task.dueDate = GoogleType.Date(plan.effectiveTo)
      // The plan's own end has a calendar, or it has no last day that could be overdue.
      task.lastDate = (try? rules.book.workCalendar.rollingForward(plan.effectiveTo)).map(GoogleType.Date.init)
    }
    return task
  }

  /// Who is responsible and by when, as an assignment says it, and what is wrong with it.
  func assigned(
    _ request: Statistics.AssignPlanTaskRequest, _ task: Statistics.PlanTask
  ) -> (task: Statistics.PlanTask, problems: FieldProblems) {
    var problems = FieldProblems()
    var task = task
    if let lead = request.leadDepartment {
      task.leadDepartment = department("lead_department", lead, &problems)
    } else {
      problems.required("lead_department")
    }
    task.cooperatingDepartments = cooperating(request.cooperatingDepartments, task.leadDepartment, &problems)
    task.contact = problems.contact(request.contact)
    let due = day("due_date", request.dueDate ?? GoogleType.Date(plan.effectiveTo), &problems)
    task.dueDate = due?.due
    task.lastDate = due?.last
    if let last = task.milestones.compactMap({ $0.dueDate?.civilDate }).max() {
      problems.order("due_date", task.dueDate?.civilDate, notBefore: last, "the last milestone", zh: "最后一个节点")
    }
    return (task, problems)
  }

  private func cooperating(
    _ input: [Statistics.PlanDepartment], _ lead: Statistics.PlanDepartment?, _ problems: inout FieldProblems
  ) -> [Statistics.PlanDepartment] {
    let field = "cooperating_departments"
    problems.limit(field, input.count, Self.departmentsMax)
    var departments: [Statistics.PlanDepartment] = []
    for (place, input) in input.prefix(Self.departmentsMax).enumerated() {
      let department = department("\(field)[\(place)]", input, &problems)
      if department == lead || departments.contains(department) {
        problems.add(
          "\(field)[\(place)]", "no-repetition", en: "the department is there twice", zh: "部门重复",
          seen: department.displayName)
      }
      departments.append(department)
    }
    return departments
  }

  private func department(
    _ field: String, _ input: Statistics.PlanDepartment, _ problems: inout FieldProblems
  ) -> Statistics.PlanDepartment {
    var department = Statistics.PlanDepartment()
    department.displayName = problems.text("\(field).display_name", input.displayName, characters: 2...120)
    if department.displayName.contains(where: Self.separators.contains) {
      problems.add(
        "\(field).display_name", "department-name", en: "、 and ; are not allowed: files separate departments by them",
        zh: "部门名称不能包含顿号和分号", seen: department.displayName)
    }
    department.division = input.division.halfWidth.trimmed
    if department.division != Division.provinceCode {
      _ = problems.division("\(field).division", department.division, rules.divisions)
    }
    return department
  }

  /// The milestones of a task, instead of those so far, and what is wrong with them.
  func milestones(
    _ input: [Statistics.PlanMilestone], _ task: Statistics.PlanTask
  ) -> (milestones: [Statistics.PlanMilestone], problems: FieldProblems) {
    var problems = FieldProblems()
    problems.limit("milestones", input.count, Self.milestonesMax)
    var milestones: [Statistics.PlanMilestone] = []
    for (place, input) in input.prefix(Self.milestonesMax).enumerated() {
      let field = "milestones[\(place)]"
      let milestone = milestone(field, input, task, &problems)
      if milestones.contains(where: { $0.milestoneId == milestone.milestoneId }) {
        problems.add(
          "\(field).milestone_id", "no-repetition", en: "the id is there twice", zh: "编号重复", seen: milestone.milestoneId
        )
      }
      milestones.append(milestone)
    }
    for met in task.milestones where met.metDate != nil && !milestones.contains(met) {
      problems.add(
        "milestones", "milestone-met", en: "a milestone that was met stays as it is", zh: "已完成的节点不能修改或删除",
        seen: met.milestoneId)
    }
    let days = { (milestone: Statistics.PlanMilestone) in milestone.dueDate?.civilDate?.number ?? 0 }
    return (milestones.sorted { (days($0), $0.milestoneId) < (days($1), $1.milestoneId) }, problems)
  }

  private func milestone(
    _ field: String, _ input: Statistics.PlanMilestone, _ task: Statistics.PlanTask, _ problems: inout FieldProblems
  ) -> Statistics.PlanMilestone {
    var milestone = Statistics.PlanMilestone()
    milestone.milestoneId = input.milestoneId
    problems.checkRecordID("\(field).milestone_id", input.milestoneId)
    milestone.text = problems.text("\(field).text", input.text, characters: 2...500)
    let due = day("\(field).due_date", input.dueDate, &problems)
    milestone.dueDate = due?.due
    milestone.lastDate = due?.last
    if let end = task.dueDate?.civilDate, let day = due?.due.civilDate, day > end {
      problems.add(
        "\(field).due_date", "milestone-after-task", en: "the day lies after that of the task, \(end)",
        zh: "不能晚于任务完成时限\(end)", seen: "\(day)")
    }
    // What was met is known by its id; a change of its text or day then shows as a difference.
    if let met = task.milestones.first(where: { $0.milestoneId == input.milestoneId && $0.metDate != nil }) {
      milestone.metDate = met.metDate
      milestone.evidence = met.evidence
    }
    return milestone
  }

  /// A day inside the time of the plan, and the last day on which it is in time.
  private func day(
    _ field: String, _ input: GoogleType.Date?, _ problems: inout FieldProblems
  ) -> (due: GoogleType.Date, last: GoogleType.Date)? {
    guard let day = problems.date(field, input, required: true) else { return nil }
    guard (plan.effectiveFrom...plan.effectiveTo).contains(day) else {
      problems.add(
        field, "plan-period", en: "a day of the plan is expected, \(plan.effectiveFrom) to \(plan.effectiveTo)",
        zh: "应在行动计划期限内(\(plan.effectiveFrom)至\(plan.effectiveTo))", seen: "\(day)")
      return nil
    }
    let last = problems.checking(field, seen: "\(day)") { () throws(RuleViolation) in
      try rules.book.workCalendar.rollingForward(day)
    }
    return last.map { (GoogleType.Date(day), GoogleType.Date($0)) }
  }

  /// A report, and what is wrong with it.
  func progress(
    _ request: Statistics.ReportPlanProgressRequest, _ task: Statistics.PlanTask, on today: CivilDate
  ) -> (progress: Statistics.PlanProgress, problems: FieldProblems) {
    var problems = FieldProblems()
    var progress = Statistics.PlanProgress()
    progress.reportDate = GoogleType.Date(today)
    progress.percent = request.percent
    problems.number("percent", Int64(request.percent), 0...100)
    progress.text = problems.text("text", request.text, characters: 2...2_000)
    progress.evidence = evidence("evidence", request.evidence, required: !request.metMilestones.isEmpty, &problems)
    progress.metMilestones = request.metMilestones
    for (place, id) in request.metMilestones.enumerated() {
      guard let milestone = task.milestones.first(where: { $0.milestoneId == id }) else {
        problems.add(
          "met_milestones[\(place)]", "milestone-known", en: "the task has no such milestone", zh: "任务没有该节点", seen: id)
        continue
      }
      if milestone.metDate != nil || request.metMilestones[..<place].contains(id) {
        problems.add(
          "met_milestones[\(place)]", "milestone-met", en: "the milestone was met already", zh: "节点已完成", seen: id)
      }
    }
    return (progress, problems)
  }

  private func evidence(
    _ field: String, _ input: [Statistics.PlanEvidence], required isRequired: Bool, _ problems: inout FieldProblems
  ) -> [Statistics.PlanEvidence] {
    if input.isEmpty && isRequired { problems.required(field) }
    problems.limit(field, input.count, Self.evidenceMax)
    var files: [Statistics.PlanEvidence] = []
    for (place, input) in input.prefix(Self.evidenceMax).enumerated() {
      var file = Statistics.PlanEvidence()
      file.title = problems.text("\(field)[\(place)].title", input.title, characters: 2...120)
      file.sha256 = problems.sha256("\(field)[\(place)].sha256", input.sha256)
      if files.contains(where: { $0.sha256 == file.sha256 }) {
        problems.add("\(field)[\(place)].sha256", "no-repetition", en: "the file is there twice", zh: "文件重复")
      }
      files.append(file)
    }
    return files
  }
}
