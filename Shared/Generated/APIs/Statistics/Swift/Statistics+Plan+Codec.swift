// Generated from ipmesh/statistics/v1/plan.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.PlanAction {
  public static let fullName = "ipmesh.statistics.v1.PlanAction"

  public static var cType: CMessageType { ipmesh__statistics__v1__plan_action__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanAction.self)
    code = String(reading: c.pointee.code)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    taskCount = c.pointee.task_count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanAction.self)
    c.pointee.code = arena.text(code)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.task_count = taskCount
  }
}

extension Statistics.PlanDepartment {
  public static let fullName = "ipmesh.statistics.v1.PlanDepartment"

  public static var cType: CMessageType { ipmesh__statistics__v1__plan_department__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanDepartment.self)
    displayName = String(reading: c.pointee.display_name)
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanDepartment.self)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.division = arena.text(division)
  }
}

extension Statistics.PlanEvidence {
  public static let fullName = "ipmesh.statistics.v1.PlanEvidence"

  public static var cType: CMessageType { ipmesh__statistics__v1__plan_evidence__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanEvidence.self)
    title = String(reading: c.pointee.title)
    sha256 = String(reading: c.pointee.sha256)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanEvidence.self)
    c.pointee.title = arena.text(title)
    c.pointee.sha256 = arena.text(sha256)
  }
}

extension Statistics.PlanMilestone {
  public static let fullName = "ipmesh.statistics.v1.PlanMilestone"

  public static var cType: CMessageType { ipmesh__statistics__v1__plan_milestone__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanMilestone.self)
    milestoneId = String(reading: c.pointee.milestone_id)
    text = String(reading: c.pointee.text)
    dueDate = c.pointee.due_date.map { GoogleType.Date(reading: $0) }
    lastDate = c.pointee.last_date.map { GoogleType.Date(reading: $0) }
    metDate = c.pointee.met_date.map { GoogleType.Date(reading: $0) }
    evidence = .init(reading: c.pointee.evidence, count: c.pointee.n_evidence) { Statistics.PlanEvidence(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanMilestone.self)
    c.pointee.milestone_id = arena.text(milestoneId)
    c.pointee.text = arena.text(text)
    if let value = dueDate {
      c.pointee.due_date = arena.message(value)
    }
    if let value = lastDate {
      c.pointee.last_date = arena.message(value)
    }
    if let value = metDate {
      c.pointee.met_date = arena.message(value)
    }
    c.pointee.n_evidence = evidence.count
    c.pointee.evidence = arena.array(evidence) { arena.message($0) }
  }
}

extension Statistics.PlanProgress {
  public static let fullName = "ipmesh.statistics.v1.PlanProgress"

  public static var cType: CMessageType { ipmesh__statistics__v1__plan_progress__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanProgress.self)
    reportDate = c.pointee.report_date.map { GoogleType.Date(reading: $0) }
    percent = c.pointee.percent
    text = String(reading: c.pointee.text)
    evidence = .init(reading: c.pointee.evidence, count: c.pointee.n_evidence) { Statistics.PlanEvidence(reading: $0!) }
    metMilestones = .init(reading: c.pointee.met_milestones, count: c.pointee.n_met_milestones) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanProgress.self)
    if let value = reportDate {
      c.pointee.report_date = arena.message(value)
    }
    c.pointee.percent = percent
    c.pointee.text = arena.text(text)
    c.pointee.n_evidence = evidence.count
    c.pointee.evidence = arena.array(evidence) { arena.message($0) }
    c.pointee.n_met_milestones = metMilestones.count
    c.pointee.met_milestones = arena.array(metMilestones) { arena.text($0) }
  }
}

extension Statistics.PlanUrge {
  public static let fullName = "ipmesh.statistics.v1.PlanUrge"

  public static var cType: CMessageType { ipmesh__statistics__v1__plan_urge__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanUrge.self)
    number = c.pointee.number
    urgeDate = c.pointee.urge_date.map { GoogleType.Date(reading: $0) }
    text = String(reading: c.pointee.text)
    overdue = .init(reading: c.pointee.overdue, count: c.pointee.n_overdue) { String(reading: $0) }
    answerDueDate = c.pointee.answer_due_date.map { GoogleType.Date(reading: $0) }
    answer = String(reading: c.pointee.answer)
    answerDate = c.pointee.answer_date.map { GoogleType.Date(reading: $0) }
    late = c.pointee.late != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanUrge.self)
    c.pointee.number = number
    if let value = urgeDate {
      c.pointee.urge_date = arena.message(value)
    }
    c.pointee.text = arena.text(text)
    c.pointee.n_overdue = overdue.count
    c.pointee.overdue = arena.array(overdue) { arena.text($0) }
    if let value = answerDueDate {
      c.pointee.answer_due_date = arena.message(value)
    }
    c.pointee.answer = arena.text(answer)
    if let value = answerDate {
      c.pointee.answer_date = arena.message(value)
    }
    c.pointee.late = late ? 1 : 0
  }
}

extension Statistics.PlanStep {
  public static let fullName = "ipmesh.statistics.v1.PlanStep"

  public static var cType: CMessageType { ipmesh__statistics__v1__plan_step__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanStep.self)
    state = Statistics.PlanTaskState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    reachDate = c.pointee.reach_date.map { GoogleType.Date(reading: $0) }
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanStep.self)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = reachDate {
      c.pointee.reach_date = arena.message(value)
    }
    c.pointee.reason = arena.text(reason)
  }
}

extension Statistics.PlanTask {
  public static let fullName = "ipmesh.statistics.v1.PlanTask"

  public static var cType: CMessageType { ipmesh__statistics__v1__plan_task__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanTask.self)
    name = String(reading: c.pointee.name)
    action = String(reading: c.pointee.action)
    source = String(reading: c.pointee.source)
    text = c.pointee.text.map { Common.LocalizedText(reading: $0) }
    systems = .init(reading: c.pointee.systems, count: c.pointee.n_systems) { String(reading: $0) }
    targets = .init(reading: c.pointee.targets, count: c.pointee.n_targets) { String(reading: $0) }
    state = Statistics.PlanTaskState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    leadDepartment = c.pointee.lead_department.map { Statistics.PlanDepartment(reading: $0) }
    cooperatingDepartments = .init(
      reading: c.pointee.cooperating_departments, count: c.pointee.n_cooperating_departments
    ) { Statistics.PlanDepartment(reading: $0!) }
    contact = c.pointee.contact.map { Common.Contact(reading: $0) }
    dueDate = c.pointee.due_date.map { GoogleType.Date(reading: $0) }
    lastDate = c.pointee.last_date.map { GoogleType.Date(reading: $0) }
    milestones = .init(reading: c.pointee.milestones, count: c.pointee.n_milestones) {
      Statistics.PlanMilestone(reading: $0!)
    }
    reports = .init(reading: c.pointee.reports, count: c.pointee.n_reports) { Statistics.PlanProgress(reading: $0!) }
    percent = c.pointee.percent
    urges = .init(reading: c.pointee.urges, count: c.pointee.n_urges) { Statistics.PlanUrge(reading: $0!) }
    steps = .init(reading: c.pointee.steps, count: c.pointee.n_steps) { Statistics.PlanStep(reading: $0!) }
    rules = .init(reading: c.pointee.rules, count: c.pointee.n_rules) { Common.Rule(reading: $0!) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PlanTask.self)
    c.pointee.name = arena.text(name)
    c.pointee.action = arena.text(action)
    c.pointee.source = arena.text(source)
    if let value = text {
      c.pointee.text = arena.message(value)
    }
    c.pointee.n_systems = systems.count
    c.pointee.systems = arena.array(systems) { arena.text($0) }
    c.pointee.n_targets = targets.count
    c.pointee.targets = arena.array(targets) { arena.text($0) }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
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
    if let value = lastDate {
      c.pointee.last_date = arena.message(value)
    }
    c.pointee.n_milestones = milestones.count
    c.pointee.milestones = arena.array(milestones) { arena.message($0) }
    c.pointee.n_reports = reports.count
    c.pointee.reports = arena.array(reports) { arena.message($0) }
    c.pointee.percent = percent
    c.pointee.n_urges = urges.count
    c.pointee.urges = arena.array(urges) { arena.message($0) }
    c.pointee.n_steps = steps.count
    c.pointee.steps = arena.array(steps) { arena.message($0) }
    c.pointee.n_rules = rules.count
    c.pointee.rules = arena.array(rules) { arena.message($0) }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}
