// Generated from ipmesh/zone/v1/application.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.Pause {
  public static let fullName = "ipmesh.zone.v1.Pause"

  public static var cType: CMessageType { ipmesh__zone__v1__pause__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Pause.self)
    fromDate = c.pointee.from_date.map { GoogleType.Date(reading: $0) }
    toDate = c.pointee.to_date.map { GoogleType.Date(reading: $0) }
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Pause.self)
    if let value = fromDate {
      c.pointee.from_date = arena.message(value)
    }
    if let value = toDate {
      c.pointee.to_date = arena.message(value)
    }
    c.pointee.reason = arena.text(reason)
  }
}

extension Zone.WorkingPeriod {
  public static let fullName = "ipmesh.zone.v1.WorkingPeriod"

  public static var cType: CMessageType { ipmesh__zone__v1__working_period__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__WorkingPeriod.self)
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    workingDays = c.pointee.working_days
    startDate = c.pointee.start_date.map { GoogleType.Date(reading: $0) }
    pauses = .init(reading: c.pointee.pauses, count: c.pointee.n_pauses) { Zone.Pause(reading: $0!) }
    endDate = c.pointee.end_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__WorkingPeriod.self)
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.working_days = workingDays
    if let value = startDate {
      c.pointee.start_date = arena.message(value)
    }
    c.pointee.n_pauses = pauses.count
    c.pointee.pauses = arena.array(pauses) { arena.message($0) }
    if let value = endDate {
      c.pointee.end_date = arena.message(value)
    }
  }
}

extension Zone.ReviewScore {
  public static let fullName = "ipmesh.zone.v1.ReviewScore"

  public static var cType: CMessageType { ipmesh__zone__v1__review_score__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ReviewScore.self)
    evaluation = String(reading: c.pointee.evaluation)
    scoreHundredths = c.pointee.score_hundredths
    passHundredths = c.pointee.pass_hundredths
    level = String(reading: c.pointee.level)
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ReviewScore.self)
    c.pointee.evaluation = arena.text(evaluation)
    c.pointee.score_hundredths = scoreHundredths
    c.pointee.pass_hundredths = passHundredths
    c.pointee.level = arena.text(level)
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Zone.ReviewPanel {
  public static let fullName = "ipmesh.zone.v1.ReviewPanel"

  public static var cType: CMessageType { ipmesh__zone__v1__review_panel__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ReviewPanel.self)
    draw = String(reading: c.pointee.draw)
    expertCount = c.pointee.expert_count
    commitment = String(reading: c.pointee.commitment)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ReviewPanel.self)
    c.pointee.draw = arena.text(draw)
    c.pointee.expert_count = expertCount
    c.pointee.commitment = arena.text(commitment)
  }
}

extension Zone.ConstructionTerm {
  public static let fullName = "ipmesh.zone.v1.ConstructionTerm"

  public static var cType: CMessageType { ipmesh__zone__v1__construction_term__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ConstructionTerm.self)
    number = c.pointee.number
    startDate = c.pointee.start_date.map { GoogleType.Date(reading: $0) }
    midtermDate = c.pointee.midterm_date.map { GoogleType.Date(reading: $0) }
    endDate = c.pointee.end_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ConstructionTerm.self)
    c.pointee.number = number
    if let value = startDate {
      c.pointee.start_date = arena.message(value)
    }
    if let value = midtermDate {
      c.pointee.midterm_date = arena.message(value)
    }
    if let value = endDate {
      c.pointee.end_date = arena.message(value)
    }
  }
}

extension Zone.Transition {
  public static let fullName = "ipmesh.zone.v1.Transition"

  public static var cType: CMessageType { ipmesh__zone__v1__transition__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Transition.self)
    fromState = Zone.ApplicationState(rawValue: Int32(truncatingIfNeeded: c.pointee.from_state.rawValue))
    toState = Zone.ApplicationState(rawValue: Int32(truncatingIfNeeded: c.pointee.to_state.rawValue))
    effectiveDate = c.pointee.effective_date.map { GoogleType.Date(reading: $0) }
    actor = String(reading: c.pointee.actor)
    reason = String(reading: c.pointee.reason)
    evidence = .init(reading: c.pointee.evidence, count: c.pointee.n_evidence) { Zone.Evidence(reading: $0!) }
    recordTime = c.pointee.record_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    panel = c.pointee.panel.map { Zone.ReviewPanel(reading: $0) }
    score = c.pointee.score.map { Zone.ReviewScore(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Transition.self)
    c.pointee.from_state = .init(.init(truncatingIfNeeded: fromState.rawValue))
    c.pointee.to_state = .init(.init(truncatingIfNeeded: toState.rawValue))
    if let value = effectiveDate {
      c.pointee.effective_date = arena.message(value)
    }
    c.pointee.actor = arena.text(actor)
    c.pointee.reason = arena.text(reason)
    c.pointee.n_evidence = evidence.count
    c.pointee.evidence = arena.array(evidence) { arena.message($0) }
    if let value = recordTime {
      c.pointee.record_time = arena.message(value)
    }
    if let value = panel {
      c.pointee.panel = arena.message(value)
    }
    if let value = score {
      c.pointee.score = arena.message(value)
    }
  }
}

extension Zone.Application {
  public static let fullName = "ipmesh.zone.v1.Application"

  public static var cType: CMessageType { ipmesh__zone__v1__application__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Application.self)
    name = String(reading: c.pointee.name)
    zone = String(reading: c.pointee.zone)
    division = String(reading: c.pointee.division)
    planSummary = String(reading: c.pointee.plan_summary)
    materials = .init(reading: c.pointee.materials, count: c.pointee.n_materials) { Zone.Evidence(reading: $0!) }
    state = Zone.ApplicationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    transitions = .init(reading: c.pointee.transitions, count: c.pointee.n_transitions) {
      Zone.Transition(reading: $0!)
    }
    panel = c.pointee.panel.map { Zone.ReviewPanel(reading: $0) }
    score = c.pointee.score.map { Zone.ReviewScore(reading: $0) }
    notice = c.pointee.notice.map { Zone.WorkingPeriod(reading: $0) }
    term = c.pointee.term.map { Zone.ConstructionTerm(reading: $0) }
    rectificationEndDate = c.pointee.rectification_end_date.map { GoogleType.Date(reading: $0) }
    finalResult = Zone.FinalResult(rawValue: Int32(truncatingIfNeeded: c.pointee.final_result.rawValue))
    finalEvaluations = c.pointee.final_evaluations
    nextDueDate = c.pointee.next_due_date.map { GoogleType.Date(reading: $0) }
    rules = .init(reading: c.pointee.rules, count: c.pointee.n_rules) { Common.Rule(reading: $0!) }
    provisional = c.pointee.provisional != 0
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Application.self)
    c.pointee.name = arena.text(name)
    c.pointee.zone = arena.text(zone)
    c.pointee.division = arena.text(division)
    c.pointee.plan_summary = arena.text(planSummary)
    c.pointee.n_materials = materials.count
    c.pointee.materials = arena.array(materials) { arena.message($0) }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.n_transitions = transitions.count
    c.pointee.transitions = arena.array(transitions) { arena.message($0) }
    if let value = panel {
      c.pointee.panel = arena.message(value)
    }
    if let value = score {
      c.pointee.score = arena.message(value)
    }
    if let value = notice {
      c.pointee.notice = arena.message(value)
    }
    if let value = term {
      c.pointee.term = arena.message(value)
    }
    if let value = rectificationEndDate {
      c.pointee.rectification_end_date = arena.message(value)
    }
    c.pointee.final_result = .init(.init(truncatingIfNeeded: finalResult.rawValue))
    c.pointee.final_evaluations = finalEvaluations
    if let value = nextDueDate {
      c.pointee.next_due_date = arena.message(value)
    }
    c.pointee.n_rules = rules.count
    c.pointee.rules = arena.array(rules) { arena.message($0) }
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Zone.Objection {
  public static let fullName = "ipmesh.zone.v1.Objection"

  public static var cType: CMessageType { ipmesh__zone__v1__objection__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Objection.self)
    name = String(reading: c.pointee.name)
    organization = String(reading: c.pointee.organization)
    content = String(reading: c.pointee.content)
    evidence = .init(reading: c.pointee.evidence, count: c.pointee.n_evidence) { Zone.Evidence(reading: $0!) }
    filedDate = c.pointee.filed_date.map { GoogleType.Date(reading: $0) }
    state = Zone.ObjectionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    decisionPeriod = c.pointee.decision_period.map { Zone.WorkingPeriod(reading: $0) }
    decisionDate = c.pointee.decision_date.map { GoogleType.Date(reading: $0) }
    decision = String(reading: c.pointee.decision)
    decisionEvidence = .init(reading: c.pointee.decision_evidence, count: c.pointee.n_decision_evidence) {
      Zone.Evidence(reading: $0!)
    }
    decidedLate = c.pointee.decided_late != 0
    decidedBy = String(reading: c.pointee.decided_by)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Objection.self)
    c.pointee.name = arena.text(name)
    c.pointee.organization = arena.text(organization)
    c.pointee.content = arena.text(content)
    c.pointee.n_evidence = evidence.count
    c.pointee.evidence = arena.array(evidence) { arena.message($0) }
    if let value = filedDate {
      c.pointee.filed_date = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = decisionPeriod {
      c.pointee.decision_period = arena.message(value)
    }
    if let value = decisionDate {
      c.pointee.decision_date = arena.message(value)
    }
    c.pointee.decision = arena.text(decision)
    c.pointee.n_decision_evidence = decisionEvidence.count
    c.pointee.decision_evidence = arena.array(decisionEvidence) { arena.message($0) }
    c.pointee.decided_late = decidedLate ? 1 : 0
    c.pointee.decided_by = arena.text(decidedBy)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}
