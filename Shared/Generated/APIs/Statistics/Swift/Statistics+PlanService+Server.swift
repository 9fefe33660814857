// Generated from ipmesh/statistics/v1/plan_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// The action plan as tasks, and how they are urged (任务分解、督办, S47). The tasks come from the plan's text; who is
  /// responsible is said here.
  ///
  /// OPEN -> ASSIGNED -> UNDER_WAY -> SUBMITTED -> ACCEPTED, or RETURNED and UNDER_WAY again; SUSPENDED and ASSIGNED again.
  /// FAILED_PRECONDITION names the refused transition (`PLAN-transition`). The provincial bureau assigns, sets milestones,
  /// urges, accepts, returns and suspends; whoever reaches the division of a responsible department reports, submits and
  /// answers. Every write has a `request_id`: a repeated request gets the first answer. INVALID_ARGUMENT names each bad
  /// field with its rule in both languages; ABORTED for an `etag` of the past.
  public protocol PlanService: ServiceImplementation {
    /// Lists the six actions.
    func listPlanActions(_ request: Statistics.ListPlanActionsRequest, _ context: ServerContext) async throws
      -> Statistics.ListPlanActionsResponse

    /// Returns one task.
    func getPlanTask(_ request: Statistics.GetPlanTaskRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// Lists tasks in the order of the plan.
    func listPlanTasks(_ request: Statistics.ListPlanTasksRequest, _ context: ServerContext) async throws
      -> Statistics.ListPlanTasksResponse

    /// Says who is responsible, and by when: OPEN becomes ASSIGNED; a task that goes on gets other departments.
    func assignPlanTask(_ request: Statistics.AssignPlanTaskRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// Sets what must be shown by when, instead of the milestones so far. One that was met stays as it is and must be among
    /// them (`milestone-met`).
    func setPlanMilestones(_ request: Statistics.SetPlanMilestonesRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// Adds a report: ASSIGNED or RETURNED becomes UNDER_WAY. A milestone is met with files that prove it.
    func reportPlanProgress(_ request: Statistics.ReportPlanProgressRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// UNDER_WAY becomes SUBMITTED; every milestone must be met (`PLAN-milestones`).
    func submitPlanTask(_ request: Statistics.SubmitPlanTaskRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// SUBMITTED becomes ACCEPTED.
    func acceptPlanTask(_ request: Statistics.AcceptPlanTaskRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// SUBMITTED becomes RETURNED, with what is missing.
    func returnPlanTask(_ request: Statistics.ReturnPlanTaskRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// Stops a task for a reason: nothing of it becomes overdue until it is resumed.
    func suspendPlanTask(_ request: Statistics.SuspendPlanTaskRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// SUSPENDED becomes ASSIGNED; the next report puts it under way.
    func resumePlanTask(_ request: Statistics.ResumePlanTaskRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// Urges the departments of a task to answer (督办). FAILED_PRECONDITION while the answer to an earlier urge may still
    /// come in time (`PLAN-urge`).
    func urgePlanTask(_ request: Statistics.UrgePlanTaskRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// Answers all urges that are open. FAILED_PRECONDITION when none is (`PLAN-urge`).
    func answerPlanUrge(_ request: Statistics.AnswerPlanUrgeRequest, _ context: ServerContext) async throws
      -> Statistics.PlanTask

    /// Counts, for each action and for the plan, the tasks by state, milestones and urges as of a day.
    func getPlanOverview(_ request: Statistics.GetPlanOverviewRequest, _ context: ServerContext) async throws
      -> Statistics.GetPlanOverviewResponse

    /// Takes assignments from a CSV file, as ExportPlanTasks writes it; a row without department is left as it is. For the
    /// provincial bureau.
    func importPlanTasks(_ requests: RequestStream<Statistics.ImportPlanTasksRequest>, _ context: ServerContext)
      async throws -> Common.ImportReport

    /// Sends all tasks as a CSV file: what they are, who is responsible, how they go.
    func exportPlanTasks(
      _ request: Statistics.ExportPlanTasksRequest, _ responses: ResponseWriter<Statistics.ExportPlanTasksResponse>,
      _ context: ServerContext) async throws
  }
}

extension Statistics.PlanService {
  public static var serviceName: String { "ipmesh.statistics.v1.PlanService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.PlanService/ListPlanActions", requests: .single) { call in
        try await call.respond(self.listPlanActions(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/GetPlanTask", requests: .single) { call in
        try await call.respond(self.getPlanTask(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/ListPlanTasks", requests: .single) { call in
        try await call.respond(self.listPlanTasks(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/AssignPlanTask", requests: .single) { call in
        try await call.respond(self.assignPlanTask(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/SetPlanMilestones", requests: .single) { call in
        try await call.respond(self.setPlanMilestones(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/ReportPlanProgress", requests: .single) { call in
        try await call.respond(self.reportPlanProgress(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/SubmitPlanTask", requests: .single) { call in
        try await call.respond(self.submitPlanTask(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/AcceptPlanTask", requests: .single) { call in
        try await call.respond(self.acceptPlanTask(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/ReturnPlanTask", requests: .single) { call in
        try await call.respond(self.returnPlanTask(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/SuspendPlanTask", requests: .single) { call in
        try await call.respond(self.suspendPlanTask(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/ResumePlanTask", requests: .single) { call in
        try await call.respond(self.resumePlanTask(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/UrgePlanTask", requests: .single) { call in
        try await call.respond(self.urgePlanTask(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/AnswerPlanUrge", requests: .single) { call in
        try await call.respond(self.answerPlanUrge(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/GetPlanOverview", requests: .single) { call in
        try await call.respond(self.getPlanOverview(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/ImportPlanTasks", requests: .stream) { call in
        try await call.respond(self.importPlanTasks(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.PlanService/ExportPlanTasks", requests: .single) { call in
        try await self.exportPlanTasks(call.request(), call.responses(), call.context)
      },
    ]
  }
}
