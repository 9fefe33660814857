// Generated from ipmesh/statistics/v1/plan_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.ListPlanActionsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListPlanActionsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_plan_actions_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Statistics.ListPlanActionsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListPlanActionsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_plan_actions_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListPlanActionsResponse.self)
    planActions = .init(reading: c.pointee.plan_actions, count: c.pointee.n_plan_actions) {
      Statistics.PlanAction(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListPlanActionsResponse.self)
    c.pointee.n_plan_actions = planActions.count
    c.pointee.plan_actions = arena.array(planActions) { arena.message($0) }
  }
}

extension Statistics.GetPlanTaskRequest {
  public static let fullName = "ipmesh.statistics.v1.GetPlanTaskRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_plan_task_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetPlanTaskRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetPlanTaskRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListPlanTasksRequest {
  public static let fullName = "ipmesh.statistics.v1.ListPlanTasksRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_plan_tasks_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListPlanTasksRequest.self)
    action = String(reading: c.pointee.action)
    state = Statistics.PlanTaskState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
    system = String(reading: c.pointee.system)
    target = String(reading: c.pointee.target)
    overdueOnly = c.pointee.overdue_only != 0
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListPlanTasksRequest.self)
    c.pointee.action = arena.text(action)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
    c.pointee.system = arena.text(system)
    c.pointee.target = arena.text(target)
    c.pointee.overdue_only = overdueOnly ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListPlanTasksResponse {
  public static let fullName = "ipmesh.statistics.v1.ListPlanTasksResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_plan_tasks_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListPlanTasksResponse.self)
    planTasks = .init(reading: c.pointee.plan_tasks, count: c.pointee.n_plan_tasks) {
      Statistics.PlanTask(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListPlanTasksResponse.self)
    c.pointee.n_plan_tasks = planTasks.count
    c.pointee.plan_tasks = arena.array(planTasks) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.AssignPlanTaskRequest {
  public static let fullName = "ipmesh.statistics.v1.AssignPlanTaskRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__assign_plan_task_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AssignPlanTaskRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    leadDepartment = c.pointee.lead_department.map { Statistics.PlanDepartment(reading: $0) }
    cooperatingDepartments = .init(
      reading: c.pointee.cooperating_departments, count: c.pointee.n_cooperating_departments
    ) { Statistics.PlanDepartment(reading: $0!) }
    contact = c.pointee.contact.map { Common.Contact(reading: $0) }
    dueDate = c.pointee.due_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AssignPlanTaskRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = leadDepartment {
      c.pointee.lead_department = arena.message(value)
    }
    c.pointee.n_cooperating_departments = cooperatingDepartments.count
    c.pointee.cooperating_departments = arena.array(cooperatingDepartments) { arena.message($0) }
    if let value = contact {
      c.pointee.contact = arena.message(value)
    }
    if let value = dueDate {
      c.pointee.due_date = arena.message(value)
    }
  }
}

extension Statistics.SetPlanMilestonesRequest {
  public static let fullName = "ipmesh.statistics.v1.SetPlanMilestonesRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__set_plan_milestones_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SetPlanMilestonesRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    milestones = .init(reading: c.pointee.milestones, count: c.pointee.n_milestones) {
      Statistics.PlanMilestone(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SetPlanMilestonesRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.n_milestones = milestones.count
    c.pointee.milestones = arena.array(milestones) { arena.message($0) }
  }
}

extension Statistics.ReportPlanProgressRequest {
  public static let fullName = "ipmesh.statistics.v1.ReportPlanProgressRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__report_plan_progress_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReportPlanProgressRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    percent = c.pointee.percent
    text = String(reading: c.pointee.text)
    evidence = .init(reading: c.pointee.evidence, count: c.pointee.n_evidence) { Statistics.PlanEvidence(reading: $0!) }
    metMilestones = .init(reading: c.pointee.met_milestones, count: c.pointee.n_met_milestones) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReportPlanProgressRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.percent = percent
    c.pointee.text = arena.text(text)
    c.pointee.n_evidence = evidence.count
    c.pointee.evidence = arena.array(evidence) { arena.message($0) }
    c.pointee.n_met_milestones = metMilestones.count
    c.pointee.met_milestones = arena.array(metMilestones) { arena.text($0) }
  }
}

extension Statistics.SubmitPlanTaskRequest {
  public static let fullName = "ipmesh.statistics.v1.SubmitPlanTaskRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__submit_plan_task_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SubmitPlanTaskRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SubmitPlanTaskRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Statistics.AcceptPlanTaskRequest {
  public static let fullName = "ipmesh.statistics.v1.AcceptPlanTaskRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__accept_plan_task_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AcceptPlanTaskRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AcceptPlanTaskRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Statistics.ReturnPlanTaskRequest {
  public static let fullName = "ipmesh.statistics.v1.ReturnPlanTaskRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__return_plan_task_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReturnPlanTaskRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReturnPlanTaskRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.SuspendPlanTaskRequest {
  public static let fullName = "ipmesh.statistics.v1.SuspendPlanTaskRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__suspend_plan_task_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SuspendPlanTaskRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SuspendPlanTaskRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.ResumePlanTaskRequest {
  public static let fullName = "ipmesh.statistics.v1.ResumePlanTaskRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__resume_plan_task_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ResumePlanTaskRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ResumePlanTaskRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Statistics.UrgePlanTaskRequest {
  public static let fullName = "ipmesh.statistics.v1.UrgePlanTaskRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__urge_plan_task_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__UrgePlanTaskRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    text = String(reading: c.pointee.text)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__UrgePlanTaskRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.text = arena.text(text)
  }
}

extension Statistics.AnswerPlanUrgeRequest {
  public static let fullName = "ipmesh.statistics.v1.AnswerPlanUrgeRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__answer_plan_urge_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AnswerPlanUrgeRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    answer = String(reading: c.pointee.answer)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AnswerPlanUrgeRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.answer = arena.text(answer)
  }
}

extension Statistics.GetPlanOverviewRequest {
  public static let fullName = "ipmesh.statistics.v1.GetPlanOverviewRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_plan_overview_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetPlanOverviewRequest.self)
    asOfDate = c.pointee.as_of_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetPlanOverviewRequest.self)
    if let value = asOfDate {
      c.pointee.as_of_date = arena.message(value)
    }
  }
}

extension Statistics.PlanStateCount {
  public static let fullName = "ipmesh.statistics.v1.PlanStateCount"

  public static var cType: CMessageType { ipmesh__statistics__v1__plan_state_count__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanStateCount.self)
    state = Statistics.PlanTaskState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    count = c.pointee.count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanStateCount.self)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.count = count
  }
}

extension Statistics.PlanActionOverview {
  public static let fullName = "ipmesh.statistics.v1.PlanActionOverview"

  public static var cType: CMessageType { ipmesh__statistics__v1__plan_action_overview__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanActionOverview.self)
    action = String(reading: c.pointee.action)
    taskCount = c.pointee.task_count
    states = .init(reading: c.pointee.states, count: c.pointee.n_states) { Statistics.PlanStateCount(reading: $0!) }
    overdueTaskCount = c.pointee.overdue_task_count
    milestoneCount = c.pointee.milestone_count
    metMilestoneCount = c.pointee.met_milestone_count
    lateMilestoneCount = c.pointee.late_milestone_count
    overdueMilestoneCount = c.pointee.overdue_milestone_count
    openUrgeCount = c.pointee.open_urge_count
    overdueUrgeCount = c.pointee.overdue_urge_count
    targets = .init(reading: c.pointee.targets, count: c.pointee.n_targets) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanActionOverview.self)
    c.pointee.action = arena.text(action)
    c.pointee.task_count = taskCount
    c.pointee.n_states = states.count
    c.pointee.states = arena.array(states) { arena.message($0) }
    c.pointee.overdue_task_count = overdueTaskCount
    c.pointee.milestone_count = milestoneCount
    c.pointee.met_milestone_count = metMilestoneCount
    c.pointee.late_milestone_count = lateMilestoneCount
    c.pointee.overdue_milestone_count = overdueMilestoneCount
    c.pointee.open_urge_count = openUrgeCount
    c.pointee.overdue_urge_count = overdueUrgeCount
    c.pointee.n_targets = targets.count
    c.pointee.targets = arena.array(targets) { arena.text($0) }
  }
}

extension Statistics.GetPlanOverviewResponse {
  public static let fullName = "ipmesh.statistics.v1.GetPlanOverviewResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_plan_overview_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetPlanOverviewResponse.self)
    asOfDate = c.pointee.as_of_date.map { GoogleType.Date(reading: $0) }
    total = c.pointee.total.map { Statistics.PlanActionOverview(reading: $0) }
    actions = .init(reading: c.pointee.actions, count: c.pointee.n_actions) {
      Statistics.PlanActionOverview(reading: $0!)
    }
    targetReadings = .init(reading: c.pointee.target_readings, count: c.pointee.n_target_readings) {
      Statistics.TargetReading(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetPlanOverviewResponse.self)
    if let value = asOfDate {
      c.pointee.as_of_date = arena.message(value)
    }
    if let value = total {
      c.pointee.total = arena.message(value)
    }
    c.pointee.n_actions = actions.count
    c.pointee.actions = arena.array(actions) { arena.message($0) }
    c.pointee.n_target_readings = targetReadings.count
    c.pointee.target_readings = arena.array(targetReadings) { arena.message($0) }
  }
}

extension Statistics.ImportPlanTasksRequest {
  public static let fullName = "ipmesh.statistics.v1.ImportPlanTasksRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__import_plan_tasks_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ImportPlanTasksRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ImportPlanTasksRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.ExportPlanTasksRequest {
  public static let fullName = "ipmesh.statistics.v1.ExportPlanTasksRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_plan_tasks_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Statistics.ExportPlanTasksResponse {
  public static let fullName = "ipmesh.statistics.v1.ExportPlanTasksResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_plan_tasks_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportPlanTasksResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportPlanTasksResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
