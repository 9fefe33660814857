// Generated from ipmesh/statistics/v1/plan_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of ListPlanActions.
  public struct ListPlanActionsRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListPlanActions.
  public struct ListPlanActionsResponse: Message {
    /// The actions, A1 to A6.
    public var planActions: [PlanAction] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetPlanTask.
  public struct GetPlanTaskRequest: Message {
    /// `planTasks/{id}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListPlanTasks. Conditions that are set must all hold.
  public struct ListPlanTasksRequest: Message {
    /// Code of the action, `A1` to `A6`; empty for all.
    public var action: String = ""
    /// Where it stands; unset for all.
    public var state: PlanTaskState = .unspecified
    /// A division whose department is responsible, in the lead or not; empty for all.
    public var division: String = ""
    /// A system that serves it, for example `S2`; empty for all.
    public var system: String = ""
    /// A target that it works towards; empty for all.
    public var target: String = ""
    /// Only tasks that are overdue today, or a milestone of which is.
    public var overdueOnly: Bool = false
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same conditions.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListPlanTasks.
  public struct ListPlanTasksResponse: Message {
    /// The tasks of this page.
    public var planTasks: [PlanTask] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AssignPlanTask.
  public struct AssignPlanTaskRequest: Message {
    /// Id of this write: a fresh UUID; repeat it only to retry. Required.
    public var requestId: String = ""
    /// `planTasks/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The department in the lead. Required.
    public var leadDepartment: PlanDepartment?
    /// Departments that take part, at most 20, none of them twice.
    public var cooperatingDepartments: [PlanDepartment] = []
    /// Whom to ask.
    public var contact: Common.Contact?
    /// The day by which it must be done, inside the time of the plan; unset for its last day.
    public var dueDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SetPlanMilestones.
  public struct SetPlanMilestonesRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `planTasks/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The milestones, at most 50; output-only fields are ignored.
    public var milestones: [PlanMilestone] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ReportPlanProgress.
  public struct ReportPlanProgressRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `planTasks/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// How far the task is, 0 to 100 per cent.
    public var percent: Int32 = 0
    /// What was done, 2 to 2,000 characters. Required.
    public var text: String = ""
    /// Files that prove it, at most 20; required when a milestone is met.
    public var evidence: [PlanEvidence] = []
    /// Ids of the milestones that are met with it.
    public var metMilestones: [String] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SubmitPlanTask.
  public struct SubmitPlanTaskRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `planTasks/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AcceptPlanTask.
  public struct AcceptPlanTaskRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `planTasks/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ReturnPlanTask.
  public struct ReturnPlanTaskRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `planTasks/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// What is missing, 2 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SuspendPlanTask.
  public struct SuspendPlanTaskRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `planTasks/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 2 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ResumePlanTask.
  public struct ResumePlanTaskRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `planTasks/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UrgePlanTask.
  public struct UrgePlanTaskRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `planTasks/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// What must be answered, 2 to 500 characters. Required.
    public var text: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AnswerPlanUrge.
  public struct AnswerPlanUrgeRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `planTasks/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The answer, 2 to 2,000 characters. Required.
    public var answer: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetPlanOverview.
  public struct GetPlanOverviewRequest: Message {
    /// The day as of which is counted: states as they were then, milestones as they were met then; unset for today.
    public var asOfDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How many tasks are in a state.
  public struct PlanStateCount: Message {
    /// The state.
    public var state: PlanTaskState = .unspecified
    /// How many tasks.
    public var count: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The figures of an action, or of the whole plan.
  public struct PlanActionOverview: Message {
    /// Code of the action; empty for the whole plan.
    public var action: String = ""
    /// Tasks.
    public var taskCount: Int32 = 0
    /// Tasks by state, every state once; they add up to `task_count`.
    public var states: [PlanStateCount] = []
    /// Tasks whose last day is over and that are not accepted.
    public var overdueTaskCount: Int32 = 0
    /// Milestones.
    public var milestoneCount: Int32 = 0
    /// Milestones that were met, in time or late.
    public var metMilestoneCount: Int32 = 0
    /// Milestones that were met after their last day.
    public var lateMilestoneCount: Int32 = 0
    /// Milestones whose last day is over and that are not met.
    public var overdueMilestoneCount: Int32 = 0
    /// Urges that are not answered.
    public var openUrgeCount: Int32 = 0
    /// Urges whose last day of the answer is over and that are not answered.
    public var overdueUrgeCount: Int32 = 0
    /// Ids of the targets that tasks of the action work towards; `target_readings` of the answer says how they stand.
    public var targets: [String] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of GetPlanOverview.
  public struct GetPlanOverviewResponse: Message {
    /// The day as of which was counted.
    public var asOfDate: GoogleType.Date?
    /// The whole plan: the sum of the actions.
    public var total: PlanActionOverview?
    /// The actions, A1 to A6.
    public var actions: [PlanActionOverview] = []
    /// How the targets of the plan stand now, whatever the day asked for; in the order of the plan, without inputs.
    public var targetReadings: [TargetReading] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportPlanTasks: a piece of the file.
  public struct ImportPlanTasksRequest: Message {
    /// Id of this write; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file, cut anywhere.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportPlanTasks.
  public struct ExportPlanTasksRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportPlanTasks: a piece of the file.
  public struct ExportPlanTasksResponse: Message {
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
