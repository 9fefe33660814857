import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Assignments from the rows of a file that an export wrote, with departments filled in.
struct PlanImporter: RowByRowImporter {
  let tasks: PlanTasks

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case task, action, text, lead, leadDivision, cooperating, dueDate, person, phone, state, percent, milestones,
      overdue
  }

  static let columns = [
    ImportColumn("task_id", "任务编号", isRequired: true),
    ImportColumn("action", "行动"),
    ImportColumn("text", "任务内容"),
    ImportColumn("lead_department.display_name", "牵头部门", isRequired: true),
    ImportColumn("lead_department.division", "牵头部门区划", isRequired: true),
    ImportColumn("cooperating_departments", "配合部门"),
    ImportColumn("due_date", "完成时限"),
    ImportColumn("contact.person", "联系人"),
    ImportColumn("contact.phone", "联系电话"),
    ImportColumn("state", "状态"),
    ImportColumn("percent", "进度"),
    ImportColumn("milestones", "节点"),
    ImportColumn("overdue", "逾期"),
  ]

  /// A row: the task, and its assignment unless the row leaves the department open.
  struct Draft: Sendable {
    let id: String
    let definition: ActionPlan.Task?
    let request: Statistics.AssignPlanTaskRequest?
  }

  func key(_ draft: Draft) -> String { draft.id }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let id = cells.text(Column.task)
    let definition = tasks.rules.plan.tasks.first { $0.id == id }
    guard let definition else {
      if id.isEmpty {
        cells.problems.required("task_id")
      } else {
        cells.problems.add("task_id", "plan-task", en: "the plan has no such task", zh: "行动计划没有该任务", seen: id)
      }
      return (Draft(id: id, definition: nil, request: nil), cells.problems)
    }
    let request = cells.text(Column.lead).isEmpty ? nil : assignment(of: definition, &cells)
    if let request {
      cells.problems.addNew(tasks.planRules.assigned(request, tasks.planRules.task(definition, nil)).problems)
    }
    return (Draft(id: id, definition: definition, request: request), cells.problems)
  }

  private func assignment(
    of task: ActionPlan.Task, _ cells: inout ImportCells
  ) -> Statistics.AssignPlanTaskRequest {
    var request = Statistics.AssignPlanTaskRequest()
    request.name = "planTasks/\(task.id)"
    request.leadDepartment = .with {
      $0.displayName = cells.text(Column.lead)
      $0.division = cells.division(Column.leadDivision, tasks.rules.divisions)
    }
    request.cooperatingDepartments = cooperating(&cells)
    request.dueDate = cells.day(Column.dueDate)
    let (person, phone) = (cells.text(Column.person), cells.text(Column.phone))
    if !person.isEmpty || !phone.isEmpty {
      request.contact = .with {
        $0.person = person
        $0.phone = phone
      }
    }
    return request
  }

  /// Departments as an export writes them: `湖北省财政厅(420000)、武汉市知识产权局(420100)`.
  private func cooperating(_ cells: inout ImportCells) -> [Statistics.PlanDepartment] {
    let text = cells.text(Column.cooperating)
    var departments: [Statistics.PlanDepartment] = []
    for part in text.split(whereSeparator: PlanRules.separators.contains) {
      guard part.hasSuffix(")") || part.hasSuffix(")"), let bracket = part.lastIndex(where: { "((".contains($0) })
      else {
        cells.problems.add(
          "cooperating_departments", "department-form", en: "name(division), separated by 、, is expected",
          zh: "应为“部门名称(行政区划代码)”,以顿号分隔", seen: String(part))
        continue
      }
      departments.append(
        .with {
          $0.displayName = String(part[..<bracket]).trimmed
          let division = String(part[part.index(after: bracket)...].dropLast()).halfWidth.trimmed
          $0.division = tasks.rules.divisions.named(division)?.code ?? division
        })
    }
    return departments
  }

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    guard var request = draft.request, let definition = draft.definition else { return .unchanged }
    try keepContact(&request, layout, transaction.reader)
    do {
      let (task, changed) = try tasks.assign(request, definition, by: caller, now, transaction)
      return changed ? (task.etag == "1" ? .created : .updated) : .unchanged
    } catch let error as RPCError where error.code == .invalidArgument {
      // Only what is stored can be at odds with a row that was checked: milestones behind its day.
      var problems = FieldProblems()
      problems.add(
        "due_date", "date-order", en: "the day lies before the last milestone of the task", zh: "不能早于最后一个节点")
      return .refused(problems)
    }
  }

  /// A file without columns for the contact leaves it as it is; one with them leaves what it has no columns for.
  private func keepContact(
    _ request: inout Statistics.AssignPlanTaskRequest, _ layout: ImportLayout, _ reader: borrowing Reader
  ) throws {
    guard let known = try PlanTasks.Table.stored(request.name, reader)?.record.contact else { return }
    var contact = known
    if layout.has(Column.person) { contact.person = request.contact?.person ?? "" }
    if layout.has(Column.phone) { contact.phone = request.contact?.phone ?? "" }
    request.contact = contact
  }

  /// The cells of a task, in the order of ``columns``.
  static func cells(_ task: Statistics.PlanTask, on today: CivilDate) -> [String] {
    let lead = task.leadDepartment
    return [
      String(task.name.dropFirst("planTasks/".count)), task.action, task.text?.zh ?? "", lead?.displayName ?? "",
      lead?.division ?? "",
      task.cooperatingDepartments.map { "\($0.displayName)(\($0.division))" }.joined(separator: "、"),
      CSVExport.day(task.dueDate), task.contact?.person ?? "", task.contact?.phone ?? "",
      Statistics.PlanTaskState.names.chinese(task.state), "\(task.percent)",
      "\(task.milestones.count { $0.metDate != nil })/\(task.milestones.count)",
      CSVExport.yesOrNo(!task.overdue(on: today).isEmpty),
    ]
  }
}
