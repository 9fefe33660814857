import RPC
import Records
import Schema
import Service
import StatisticsAPI

extension Statistics.ImportPlanTasksRequest: ImportRequest {}

/// The methods of ipmesh.statistics.v1.PlanService.
struct PlanServer: Statistics.PlanService {
  private let service: RecordService<StatisticsRules>

  init(_ service: RecordService<StatisticsRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var tasks: PlanTasks { PlanTasks(store: service.store, rules: service.rules.current) }

  func listPlanActions(
    _ request: Statistics.ListPlanActionsRequest, _ context: ServerContext
  ) async throws -> Statistics.ListPlanActionsResponse {
    tasks.actions()
  }

  func getPlanTask(
    _ request: Statistics.GetPlanTaskRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.get(request)
  }

  func listPlanTasks(
    _ request: Statistics.ListPlanTasksRequest, _ context: ServerContext
  ) async throws -> Statistics.ListPlanTasksResponse {
    try await tasks.list(request)
  }

  func assignPlanTask(
    _ request: Statistics.AssignPlanTaskRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.assign(request, by: context.caller.identity)
  }

  func setPlanMilestones(
    _ request: Statistics.SetPlanMilestonesRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.setMilestones(request, by: context.caller.identity)
  }

  func reportPlanProgress(
    _ request: Statistics.ReportPlanProgressRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.report(request, by: context.caller.identity)
  }

  func submitPlanTask(
    _ request: Statistics.SubmitPlanTaskRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.submit(request, by: context.caller.identity)
  }

  func acceptPlanTask(
    _ request: Statistics.AcceptPlanTaskRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.accept(request, by: context.caller.identity)
  }

  func returnPlanTask(
    _ request: Statistics.ReturnPlanTaskRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.sendBack(request, by: context.caller.identity)
  }

  func suspendPlanTask(
    _ request: Statistics.SuspendPlanTaskRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.suspend(request, by: context.caller.identity)
  }

  func resumePlanTask(
    _ request: Statistics.ResumePlanTaskRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.resume(request, by: context.caller.identity)
  }

  func urgePlanTask(
    _ request: Statistics.UrgePlanTaskRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.urge(request, by: context.caller.identity)
  }

  func answerPlanUrge(
    _ request: Statistics.AnswerPlanUrgeRequest, _ context: ServerContext
  ) async throws -> Statistics.PlanTask {
    try await tasks.answer(request, by: context.caller.identity)
  }

  func getPlanOverview(
    _ request: Statistics.GetPlanOverviewRequest, _ context: ServerContext
  ) async throws -> Statistics.GetPlanOverviewResponse {
    try await tasks.overview(request)
  }

  func importPlanTasks(
    _ requests: RequestStream<Statistics.ImportPlanTasksRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(requests, service.store, PlanImporter(tasks: tasks), by: context.caller.identity)
  }

  func exportPlanTasks(
    _ request: Statistics.ExportPlanTasksRequest, _ responses: ResponseWriter<Statistics.ExportPlanTasksResponse>,
    _ context: ServerContext
  ) async throws {
    let (tasks, today) = (tasks, service.store.clock.now().today)
    try await CSVExport.run(
      PlanImporter.columns, { PlanImporter.cells($0.element, on: today) }, number: { $0.offset + 1 },
      page: { after in Array(try await tasks.all().enumerated().dropFirst(after).prefix(CSVExport.pageRows)) },
      send: { bytes in try await responses.send(.with { $0.data = bytes }) })
  }
}
