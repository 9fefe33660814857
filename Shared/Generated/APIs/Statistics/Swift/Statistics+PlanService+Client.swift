// Generated from ipmesh/statistics/v1/plan_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.PlanService`.
  public struct PlanServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Lists the six actions.
    public func listPlanActions(_ request: Statistics.ListPlanActionsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListPlanActionsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/ListPlanActions", request, options)
    }

    /// Returns one task.
    public func getPlanTask(_ request: Statistics.GetPlanTaskRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.PlanTask
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/GetPlanTask", request, options)
    }

    /// Lists tasks in the order of the plan.
    public func listPlanTasks(_ request: Statistics.ListPlanTasksRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListPlanTasksResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/ListPlanTasks", request, options)
    }

    /// Says who is responsible, and by when: OPEN becomes ASSIGNED; a task that goes on gets other departments.
    public func assignPlanTask(_ request: Statistics.AssignPlanTaskRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.PlanTask
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/AssignPlanTask", request, options)
    }

    /// Sets what must be shown by when, instead of the milestones so far. One that was met stays as it is and must be among
    /// them (`milestone-met`).
    public func setPlanMilestones(_ request: Statistics.SetPlanMilestonesRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.PlanTask
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/SetPlanMilestones", request, options)
    }

    /// Adds a report: ASSIGNED or RETURNED becomes UNDER_WAY. A milestone is met with files that prove it.
    public func reportPlanProgress(
      _ request: Statistics.ReportPlanProgressRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.PlanTask {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/ReportPlanProgress", request, options)
    }

    /// UNDER_WAY becomes SUBMITTED; every milestone must be met (`PLAN-milestones`).
    public func submitPlanTask(_ request: Statistics.SubmitPlanTaskRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.PlanTask
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/SubmitPlanTask", request, options)
    }

    /// SUBMITTED becomes ACCEPTED.
    public func acceptPlanTask(_ request: Statistics.AcceptPlanTaskRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.PlanTask
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/AcceptPlanTask", request, options)
    }

    /// SUBMITTED becomes RETURNED, with what is missing.
    public func returnPlanTask(_ request: Statistics.ReturnPlanTaskRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.PlanTask
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/ReturnPlanTask", request, options)
    }

    /// Stops a task for a reason: nothing of it becomes overdue until it is resumed.
    public func suspendPlanTask(_ request: Statistics.SuspendPlanTaskRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.PlanTask
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/SuspendPlanTask", request, options)
    }

    /// SUSPENDED becomes ASSIGNED; the next report puts it under way.
    public func resumePlanTask(_ request: Statistics.ResumePlanTaskRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.PlanTask
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/ResumePlanTask", request, options)
    }

    /// Urges the departments of a task to answer (督办). FAILED_PRECONDITION while the answer to an earlier urge may still
    /// come in time (`PLAN-urge`).
    public func urgePlanTask(_ request: Statistics.UrgePlanTaskRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.PlanTask
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/UrgePlanTask", request, options)
    }

    /// Answers all urges that are open. FAILED_PRECONDITION when none is (`PLAN-urge`).
    public func answerPlanUrge(_ request: Statistics.AnswerPlanUrgeRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.PlanTask
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/AnswerPlanUrge", request, options)
    }

    /// Counts, for each action and for the plan, the tasks by state, milestones and urges as of a day.
    public func getPlanOverview(_ request: Statistics.GetPlanOverviewRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.GetPlanOverviewResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.PlanService/GetPlanOverview", request, options)
    }

    /// Takes assignments from a CSV file, as ExportPlanTasks writes it; a row without department is left as it is. For the
    /// provincial bureau.
    public func importPlanTasks(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Statistics.ImportPlanTasksRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.statistics.v1.PlanService/ImportPlanTasks", options, send)
    }

    /// Sends all tasks as a CSV file: what they are, who is responsible, how they go.
    public func exportPlanTasks(_ request: Statistics.ExportPlanTasksRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Statistics.ExportPlanTasksResponse>
    {
      try await channel.serverStreaming("/ipmesh.statistics.v1.PlanService/ExportPlanTasks", request, options)
    }
  }
}
