import Domain
import Identity
import Messages
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// The tasks of the action plan: who is responsible, what must be shown by when, how it goes.
struct PlanTasks: Sendable {
  typealias Table = RecordTable<Statistics.PlanTask>

  let store: RecordStore
  let rules: StatisticsRules

  var planRules: PlanRules { PlanRules(rules: rules) }

  // MARK: Reading

  func actions() -> Statistics.ListPlanActionsResponse {
    .with {
      $0.planActions = rules.plan.actions.map { action in
        .with {
          $0.code = action.code
          $0.displayName = Common.LocalizedText(action.name)
          $0.taskCount = Int32(rules.plan.tasks(of: action.code).count)
        }
      }
    }
  }

  func get(_ request: Statistics.GetPlanTaskRequest) async throws -> Statistics.PlanTask {
    let definition = try definition(request.name)
    let name = request.name
    let stored = try await store.read { try Table.stored(name, $0)?.record }
    return planRules.task(definition, stored)
  }

  func list(_ request: Statistics.ListPlanTasksRequest) async throws -> Statistics.ListPlanTasksResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    try check(request)
    let today = store.clock.now().today
    let found = try await all().enumerated().filter { place, task in
      place + 1 > page.after ?? 0 && Self.matches(task, request, today)
    }
    return .with {
      $0.planTasks = found.prefix(page.size).map(\.element)
      if found.count > page.size { $0.nextPageToken = page.next(after: found[page.size - 1].offset + 1) }
    }
  }

  private func check(_ request: Statistics.ListPlanTasksRequest) throws(RPCError) {
    var problems = FieldProblems()
    if !request.action.isEmpty, !ActionPlan.actionCodes.contains(request.action) {
      problems.add("action", "plan-action", en: "A1 to A6 are expected", zh: "应为A1至A6", seen: request.action)
    }
    problems.choice("state", request.state.rawValue, 0...7)
    if !request.division.isEmpty, request.division != Division.provinceCode {
      _ = problems.division("division", request.division, rules.divisions)
    }
    try problems.check()
  }

  private static func matches(
    _ task: Statistics.PlanTask, _ request: Statistics.ListPlanTasksRequest, _ today: CivilDate
  ) -> Bool {
    (request.action.isEmpty || task.action == request.action)
      && (request.state == .unspecified || task.state == request.state)
      && (request.division.isEmpty || task.departments.contains { $0.division == request.division })
      && (request.system.isEmpty || task.systems.contains(request.system))
      && (request.target.isEmpty || task.targets.contains(request.target))
      && (!request.overdueOnly || !task.overdue(on: today).isEmpty)
  }

  /// All tasks, in the order of the plan.
  func all() async throws -> [Statistics.PlanTask] { try await store.scan { try all($0) } }

  /// All tasks, in the order of the plan.
  func all(_ reader: borrowing Reader) throws -> [Statistics.PlanTask] {
    let stored = try Table.list(RowFilter(), after: 0, limit: .max, reader).map(\.record)
    let byName = Dictionary(stored.map { ($0.name, $0) }) { first, _ in first }
    return rules.plan.tasks.map { planRules.task($0, byName["planTasks/\($0.id)"]) }
  }

  // MARK: Who and by when

  func assign(
    _ request: Statistics.AssignPlanTaskRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PlanTask {
    let definition = try definition(request.name)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (task, _) = try assign(request, definition, by: caller, now, transaction)
      return task
    }
  }

  /// Assigns a task. Returns it as it is now, and whether anything changed.
  func assign(
    _ request: Statistics.AssignPlanTaskRequest, _ definition: ActionPlan.Task, by caller: CallerIdentity,
    _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> (task: Statistics.PlanTask, changed: Bool) {
    try caller.requireReach(Division.provinceCode, request.name)
    let (stored, task) = try changeable(definition, etag: request.etag, transaction.reader)
    let (checked, problems) = planRules.assigned(request, task)
    try problems.check()
    var assigned = checked
    try PlanStates.move(&assigned, .assign, on: now.today)
    try note("PLAN-roll", on: now.today, &assigned)
    if assigned == stored?.record { return (assigned, false) }
    return (try save(assigned, stored, now, transaction), true)
  }

  func setMilestones(
    _ request: Statistics.SetPlanMilestonesRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PlanTask {
    try await provinceChange(request, request.requestId, request.name, request.etag, by: caller) { task, today in
      try PlanStates.move(&task, .setMilestones, on: today)
      let (milestones, problems) = planRules.milestones(request.milestones, task)
      try problems.check()
      task.milestones = milestones
    }
  }

  // MARK: How it goes

  func report(
    _ request: Statistics.ReportPlanProgressRequest, by caller: CallerIdentity
  ) async throws -> Statistics.PlanTask {
    try await departmentChange(request, request.requestId, request.name, request.etag, by: caller) { task, today in
      let (progress, problems) = planRules.progress(request, task, on: today)
      try problems.check()
      guard task.reports.count < Self.reportsMax else {
        throw RPCError(.resourceExhausted, "\(task.name) has \(Self.reportsMax) reports, which is all it can have")
      }
      try PlanStates.move(&task, .report, on: today)
      task.reports.append(progress)
      task.percent = progress.percent
      for place in task.milestones.indices where progress.metMilestones.contains(task.milestones[place].milestoneId) {
        task.milestones[place].metDate = GoogleType.Date(today)
        task.milestones[place].evidence = progress.evidence
      }
    }
  }

  /// Most reports of a task: two a month for the time of the plan.
  private static let reportsMax = 100

  // MARK: Parts

  /// The task that a name stands for. Throws NOT_FOUND for one that is not in the plan.
  func definition(_ name: String) throws(RPCError) -> ActionPlan.Task {
    let id = try ResourceName.id(name, in: "planTasks", field: "name")
    guard let task = rules.plan.tasks.first(where: { $0.id == id }) else { throw .notFound(name) }
    return task
  }

  private func changeable(
    _ definition: ActionPlan.Task, etag: String, _ reader: borrowing Reader
  ) throws -> (stored: Stored<Statistics.PlanTask>?, task: Statistics.PlanTask) {
    let name = "planTasks/\(definition.id)"
    let stored = try Table.stored(name, reader)
    let task = planRules.task(definition, stored?.record)
    guard etag.isEmpty || etag == task.etag else { throw RPCError.outdated(name) }
    return (stored, task)
  }

  private func save(
    _ task: Statistics.PlanTask, _ stored: Stored<Statistics.PlanTask>?, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Statistics.PlanTask {
    guard let stored else { return try Table.insert(task, rules.divisions, now, transaction) }
    return try Table.replace(stored, by: task, rules.divisions, now, transaction)
  }

  /// Changes a task on behalf of those who lead the plan.
  func provinceChange<Request: Message>(
    _ request: Request, _ requestID: String, _ name: String, _ etag: String, by caller: CallerIdentity,
    _ change: @escaping @Sendable (inout Statistics.PlanTask, CivilDate) throws -> Void
  ) async throws -> Statistics.PlanTask {
    try await self.change(request, requestID, name, etag, by: caller) { caller, task in
      try caller.requireReach(Division.provinceCode, task.name)
    } _: {
      try change(&$0, $1)
    }
  }

  /// Changes a task on behalf of a department that is responsible for it.
  func departmentChange<Request: Message>(
    _ request: Request, _ requestID: String, _ name: String, _ etag: String, by caller: CallerIdentity,
    _ change: @escaping @Sendable (inout Statistics.PlanTask, CivilDate) throws -> Void
  ) async throws -> Statistics.PlanTask {
    try await self.change(request, requestID, name, etag, by: caller) { caller, task in
      let divisions = task.departments.map(\.division)
      let reached = divisions.first { DivisionCode($0).map(caller.records.covers) ?? false }
      try caller.requireReach(reached ?? divisions.first ?? Division.provinceCode, task.name)
    } _: {
      try change(&$0, $1)
    }
  }

  private func change<Request: Message>(
    _ request: Request, _ requestID: String, _ name: String, _ etag: String, by caller: CallerIdentity,
    mayChange: @escaping @Sendable (CallerIdentity, Statistics.PlanTask) throws -> Void,
    _ change: @escaping @Sendable (inout Statistics.PlanTask, CivilDate) throws -> Void
  ) async throws -> Statistics.PlanTask {
    let definition = try definition(name)
    return try await store.write(request, id: requestID, by: caller) { transaction, now in
      let (stored, current) = try changeable(definition, etag: etag, transaction.reader)
      try mayChange(caller, current)
      var task = current
      try change(&task, now.today)
      return try save(task, stored, now, transaction)
    }
  }

  /// Notes a rule that a task rests on, once in each version, and returns it.
  @discardableResult
  func note(_ id: String, on day: CivilDate, _ task: inout Statistics.PlanTask) throws(RPCError) -> Rule {
    let rule = try rules.rule(id, on: day, for: task.name)
    let told = Common.Rule(rule)
    if !task.rules.contains(told) { task.rules.append(told) }
    return rule
  }
}

extension Statistics.PlanTask {
  /// The departments that are responsible, the one in the lead first.
  var departments: [Statistics.PlanDepartment] { (leadDepartment.map { [$0] } ?? []) + cooperatingDepartments }
}
