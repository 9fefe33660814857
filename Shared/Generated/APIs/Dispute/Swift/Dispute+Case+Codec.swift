// Generated from ipmesh/dispute/v1/case.proto by deploy/generate; do not edit.

internal import CDisputeAPI
internal import CProtobufC
import Messages
import Schema

extension Dispute.CaseDocument {
  public static let fullName = "ipmesh.dispute.v1.CaseDocument"

  public static var cType: CMessageType { ipmesh__dispute__v1__case_document__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseDocument.self)
    title = String(reading: c.pointee.title)
    sha256 = String(reading: c.pointee.sha256)
    sizeBytes = c.pointee.size_bytes
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseDocument.self)
    c.pointee.title = arena.text(title)
    c.pointee.sha256 = arena.text(sha256)
    c.pointee.size_bytes = sizeBytes
  }
}

extension Dispute.ExhibitionFacts {
  public static let fullName = "ipmesh.dispute.v1.ExhibitionFacts"

  public static var cType: CMessageType { ipmesh__dispute__v1__exhibition_facts__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExhibitionFacts.self)
    fairName = String(reading: c.pointee.fair_name)
    hall = String(reading: c.pointee.hall)
    firstDate = c.pointee.first_date.map { GoogleType.Date(reading: $0) }
    lastDate = c.pointee.last_date.map { GoogleType.Date(reading: $0) }
    document = Dispute.FairDocument(rawValue: Int32(truncatingIfNeeded: c.pointee.document.rawValue))
    languageCode = String(reading: c.pointee.language_code)
    receiveTime = c.pointee.receive_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    answerHours = c.pointee.answer_hours
    answerDueTime = c.pointee.answer_due_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExhibitionFacts.self)
    c.pointee.fair_name = arena.text(fairName)
    c.pointee.hall = arena.text(hall)
    if let value = firstDate {
      c.pointee.first_date = arena.message(value)
    }
    if let value = lastDate {
      c.pointee.last_date = arena.message(value)
    }
    c.pointee.document = .init(.init(truncatingIfNeeded: document.rawValue))
    c.pointee.language_code = arena.text(languageCode)
    if let value = receiveTime {
      c.pointee.receive_time = arena.message(value)
    }
    c.pointee.answer_hours = answerHours
    if let value = answerDueTime {
      c.pointee.answer_due_time = arena.message(value)
    }
  }
}

extension Dispute.SquattingFacts {
  public static let fullName = "ipmesh.dispute.v1.SquattingFacts"

  public static var cType: CMessageType { ipmesh__dispute__v1__squatting_facts__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__SquattingFacts.self)
    mark = String(reading: c.pointee.mark)
    niceClass = c.pointee.nice_class
    jurisdiction = String(reading: c.pointee.jurisdiction)
    squatter = String(reading: c.pointee.squatter)
    filingDate = c.pointee.filing_date.map { GoogleType.Date(reading: $0) }
    registrationDate = c.pointee.registration_date.map { GoogleType.Date(reading: $0) }
    priorUseEvidence = .init(reading: c.pointee.prior_use_evidence, count: c.pointee.n_prior_use_evidence) {
      Dispute.CaseDocument(reading: $0!)
    }
    distributor = c.pointee.distributor != 0
    nonUseDate = c.pointee.non_use_date.map { GoogleType.Date(reading: $0) }
    publicationDate = c.pointee.publication_date.map { GoogleType.Date(reading: $0) }
    oppositionDeadlines = .init(reading: c.pointee.opposition_deadlines, count: c.pointee.n_opposition_deadlines) {
      Dispute.Deadline(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__SquattingFacts.self)
    c.pointee.mark = arena.text(mark)
    c.pointee.nice_class = niceClass
    c.pointee.jurisdiction = arena.text(jurisdiction)
    c.pointee.squatter = arena.text(squatter)
    if let value = filingDate {
      c.pointee.filing_date = arena.message(value)
    }
    if let value = registrationDate {
      c.pointee.registration_date = arena.message(value)
    }
    c.pointee.n_prior_use_evidence = priorUseEvidence.count
    c.pointee.prior_use_evidence = arena.array(priorUseEvidence) { arena.message($0) }
    c.pointee.distributor = distributor ? 1 : 0
    if let value = nonUseDate {
      c.pointee.non_use_date = arena.message(value)
    }
    if let value = publicationDate {
      c.pointee.publication_date = arena.message(value)
    }
    c.pointee.n_opposition_deadlines = oppositionDeadlines.count
    c.pointee.opposition_deadlines = arena.array(oppositionDeadlines) { arena.message($0) }
  }
}

extension Dispute.CaseEvent {
  public static let fullName = "ipmesh.dispute.v1.CaseEvent"

  public static var cType: CMessageType { ipmesh__dispute__v1__case_event__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseEvent.self)
    event = String(reading: c.pointee.event)
    forum = String(reading: c.pointee.forum)
    eventDate = c.pointee.event_date.map { GoogleType.Date(reading: $0) }
    serviceMethod = Dispute.ServiceMethod(rawValue: Int32(truncatingIfNeeded: c.pointee.service_method.rawValue))
    suspensions = .init(reading: c.pointee.suspensions, count: c.pointee.n_suspensions) {
      Dispute.Suspension(reading: $0!)
    }
    extended = c.pointee.extended != 0
    seat = String(reading: c.pointee.seat)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseEvent.self)
    c.pointee.event = arena.text(event)
    c.pointee.forum = arena.text(forum)
    if let value = eventDate {
      c.pointee.event_date = arena.message(value)
    }
    c.pointee.service_method = .init(.init(truncatingIfNeeded: serviceMethod.rawValue))
    c.pointee.n_suspensions = suspensions.count
    c.pointee.suspensions = arena.array(suspensions) { arena.message($0) }
    c.pointee.extended = extended ? 1 : 0
    c.pointee.seat = arena.text(seat)
  }
}

extension Dispute.CaseDeadline {
  public static let fullName = "ipmesh.dispute.v1.CaseDeadline"

  public static var cType: CMessageType { ipmesh__dispute__v1__case_deadline__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseDeadline.self)
    deadlineId = String(reading: c.pointee.deadline_id)
    event = String(reading: c.pointee.event)
    deadline = c.pointee.deadline.map { Dispute.Deadline(reading: $0) }
    urgency = Dispute.Urgency(rawValue: Int32(truncatingIfNeeded: c.pointee.urgency.rawValue))
    metDate = c.pointee.met_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseDeadline.self)
    c.pointee.deadline_id = arena.text(deadlineId)
    c.pointee.event = arena.text(event)
    if let value = deadline {
      c.pointee.deadline = arena.message(value)
    }
    c.pointee.urgency = .init(.init(truncatingIfNeeded: urgency.rawValue))
    if let value = metDate {
      c.pointee.met_date = arena.message(value)
    }
  }
}

extension Dispute.ExportCheck {
  public static let fullName = "ipmesh.dispute.v1.ExportCheck"

  public static var cType: CMessageType { ipmesh__dispute__v1__export_check__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportCheck.self)
    law = Dispute.ExportLaw(rawValue: Int32(truncatingIfNeeded: c.pointee.law.rawValue))
    cleared = c.pointee.cleared != 0
    basis = String(reading: c.pointee.basis)
    checkDate = c.pointee.check_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportCheck.self)
    c.pointee.law = .init(.init(truncatingIfNeeded: law.rawValue))
    c.pointee.cleared = cleared ? 1 : 0
    c.pointee.basis = arena.text(basis)
    if let value = checkDate {
      c.pointee.check_date = arena.message(value)
    }
  }
}

extension Dispute.CaseExpert {
  public static let fullName = "ipmesh.dispute.v1.CaseExpert"

  public static var cType: CMessageType { ipmesh__dispute__v1__case_expert__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseExpert.self)
    expert = String(reading: c.pointee.expert)
    displayName = String(reading: c.pointee.display_name)
    unitName = String(reading: c.pointee.unit_name)
    confirmed = c.pointee.confirmed != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseExpert.self)
    c.pointee.expert = arena.text(expert)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.unit_name = arena.text(unitName)
    c.pointee.confirmed = confirmed ? 1 : 0
  }
}

extension Dispute.CaseStep {
  public static let fullName = "ipmesh.dispute.v1.CaseStep"

  public static var cType: CMessageType { ipmesh__dispute__v1__case_step__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseStep.self)
    state = Dispute.CaseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    reachDate = c.pointee.reach_date.map { GoogleType.Date(reading: $0) }
    dueDate = c.pointee.due_date.map { GoogleType.Date(reading: $0) }
    late = c.pointee.late != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseStep.self)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = reachDate {
      c.pointee.reach_date = arena.message(value)
    }
    if let value = dueDate {
      c.pointee.due_date = arena.message(value)
    }
    c.pointee.late = late ? 1 : 0
  }
}

extension Dispute.FollowUp {
  public static let fullName = "ipmesh.dispute.v1.FollowUp"

  public static var cType: CMessageType { ipmesh__dispute__v1__follow_up__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__FollowUp.self)
    noteDate = c.pointee.note_date.map { GoogleType.Date(reading: $0) }
    text = String(reading: c.pointee.text)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__FollowUp.self)
    if let value = noteDate {
      c.pointee.note_date = arena.message(value)
    }
    c.pointee.text = arena.text(text)
  }
}

extension Dispute.Case {
  public static let fullName = "ipmesh.dispute.v1.Case"

  public static var cType: CMessageType { ipmesh__dispute__v1__case__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__Case.self)
    name = String(reading: c.pointee.name)
    kind = Dispute.CaseKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    companyName = String(reading: c.pointee.company_name)
    unifiedSocialCreditCode = String(reading: c.pointee.unified_social_credit_code)
    division = String(reading: c.pointee.division)
    contact = c.pointee.contact.map { Common.Contact(reading: $0) }
    industry = String(reading: c.pointee.industry)
    markets = .init(reading: c.pointee.markets, count: c.pointee.n_markets) { String(reading: $0) }
    right = Dispute.RightKind(rawValue: Int32(truncatingIfNeeded: c.pointee.right.rawValue))
    role = Dispute.PartyRole(rawValue: Int32(truncatingIfNeeded: c.pointee.role.rawValue))
    forum = String(reading: c.pointee.forum)
    counterparty = String(reading: c.pointee.counterparty)
    caseNumber = String(reading: c.pointee.case_number)
    serviceDate = c.pointee.service_date.map { GoogleType.Date(reading: $0) }
    serviceMethod = Dispute.ServiceMethod(rawValue: Int32(truncatingIfNeeded: c.pointee.service_method.rawValue))
    amountCents = c.pointee.amount_cents
    currencyCode = String(reading: c.pointee.currency_code)
    hsCode = String(reading: c.pointee.hs_code)
    documents = .init(reading: c.pointee.documents, count: c.pointee.n_documents) { Dispute.CaseDocument(reading: $0!) }
    hasCounsel = c.pointee.has_counsel != 0
    exportsEvidence = c.pointee.exports_evidence != 0
    consentsToReport = c.pointee.consents_to_report != 0
    exhibition = c.pointee.exhibition.map { Dispute.ExhibitionFacts(reading: $0) }
    squatting = c.pointee.squatting.map { Dispute.SquattingFacts(reading: $0) }
    state = Dispute.CaseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    steps = .init(reading: c.pointee.steps, count: c.pointee.n_steps) { Dispute.CaseStep(reading: $0!) }
    nextStep = c.pointee.next_step.map { Dispute.CaseStep(reading: $0) }
    rejectReason = String(reading: c.pointee.reject_reason)
    events = .init(reading: c.pointee.events, count: c.pointee.n_events) { Dispute.CaseEvent(reading: $0!) }
    deadlines = .init(reading: c.pointee.deadlines, count: c.pointee.n_deadlines) { Dispute.CaseDeadline(reading: $0!) }
    draw = String(reading: c.pointee.draw)
    experts = .init(reading: c.pointee.experts, count: c.pointee.n_experts) { Dispute.CaseExpert(reading: $0!) }
    guidance = .init(reading: c.pointee.guidance, count: c.pointee.n_guidance) { Dispute.CaseDocument(reading: $0!) }
    followUps = .init(reading: c.pointee.follow_ups, count: c.pointee.n_follow_ups) { Dispute.FollowUp(reading: $0!) }
    result = Dispute.CaseResult(rawValue: Int32(truncatingIfNeeded: c.pointee.result.rawValue))
    clearance = Dispute.ClearanceState(rawValue: Int32(truncatingIfNeeded: c.pointee.clearance.rawValue))
    exportChecks = .init(reading: c.pointee.export_checks, count: c.pointee.n_export_checks) {
      Dispute.ExportCheck(reading: $0!)
    }
    exportDates = .init(reading: c.pointee.export_dates, count: c.pointee.n_export_dates) {
      GoogleType.Date(reading: $0!)
    }
    quarterReport = String(reading: c.pointee.quarter_report)
    advice = .init(reading: c.pointee.advice, count: c.pointee.n_advice) { Common.LocalizedText(reading: $0!) }
    rules = .init(reading: c.pointee.rules, count: c.pointee.n_rules) { Common.Rule(reading: $0!) }
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__Case.self)
    c.pointee.name = arena.text(name)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.company_name = arena.text(companyName)
    c.pointee.unified_social_credit_code = arena.text(unifiedSocialCreditCode)
    c.pointee.division = arena.text(division)
    if let value = contact {
      c.pointee.contact = arena.message(value)
    }
    c.pointee.industry = arena.text(industry)
    c.pointee.n_markets = markets.count
    c.pointee.markets = arena.array(markets) { arena.text($0) }
    c.pointee.right = .init(.init(truncatingIfNeeded: right.rawValue))
    c.pointee.role = .init(.init(truncatingIfNeeded: role.rawValue))
    c.pointee.forum = arena.text(forum)
    c.pointee.counterparty = arena.text(counterparty)
    c.pointee.case_number = arena.text(caseNumber)
    if let value = serviceDate {
      c.pointee.service_date = arena.message(value)
    }
    c.pointee.service_method = .init(.init(truncatingIfNeeded: serviceMethod.rawValue))
    c.pointee.amount_cents = amountCents
    c.pointee.currency_code = arena.text(currencyCode)
    c.pointee.hs_code = arena.text(hsCode)
    c.pointee.n_documents = documents.count
    c.pointee.documents = arena.array(documents) { arena.message($0) }
    c.pointee.has_counsel = hasCounsel ? 1 : 0
    c.pointee.exports_evidence = exportsEvidence ? 1 : 0
    c.pointee.consents_to_report = consentsToReport ? 1 : 0
    if let value = exhibition {
      c.pointee.exhibition = arena.message(value)
    }
    if let value = squatting {
      c.pointee.squatting = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.n_steps = steps.count
    c.pointee.steps = arena.array(steps) { arena.message($0) }
    if let value = nextStep {
      c.pointee.next_step = arena.message(value)
    }
    c.pointee.reject_reason = arena.text(rejectReason)
    c.pointee.n_events = events.count
    c.pointee.events = arena.array(events) { arena.message($0) }
    c.pointee.n_deadlines = deadlines.count
    c.pointee.deadlines = arena.array(deadlines) { arena.message($0) }
    c.pointee.draw = arena.text(draw)
    c.pointee.n_experts = experts.count
    c.pointee.experts = arena.array(experts) { arena.message($0) }
    c.pointee.n_guidance = guidance.count
    c.pointee.guidance = arena.array(guidance) { arena.message($0) }
    c.pointee.n_follow_ups = followUps.count
    c.pointee.follow_ups = arena.array(followUps) { arena.message($0) }
    c.pointee.result = .init(.init(truncatingIfNeeded: result.rawValue))
    c.pointee.clearance = .init(.init(truncatingIfNeeded: clearance.rawValue))
    c.pointee.n_export_checks = exportChecks.count
    c.pointee.export_checks = arena.array(exportChecks) { arena.message($0) }
    c.pointee.n_export_dates = exportDates.count
    c.pointee.export_dates = arena.array(exportDates) { arena.message($0) }
    c.pointee.quarter_report = arena.text(quarterReport)
    c.pointee.n_advice = advice.count
    c.pointee.advice = arena.array(advice) { arena.message($0) }
    c.pointee.n_rules = rules.count
    c.pointee.rules = arena.array(rules) { arena.message($0) }
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

extension Dispute.DeadlineNotice {
  public static let fullName = "ipmesh.dispute.v1.DeadlineNotice"

  public static var cType: CMessageType { ipmesh__dispute__v1__deadline_notice__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__DeadlineNotice.self)
    name = String(reading: c.pointee.name)
    `case` = String(reading: c.pointee.case_)
    division = String(reading: c.pointee.division)
    deadlineId = String(reading: c.pointee.deadline_id)
    ruleId = String(reading: c.pointee.rule_id)
    title = c.pointee.title.map { Common.LocalizedText(reading: $0) }
    lastDate = c.pointee.last_date.map { GoogleType.Date(reading: $0) }
    urgency = Dispute.Urgency(rawValue: Int32(truncatingIfNeeded: c.pointee.urgency.rawValue))
    noticeDate = c.pointee.notice_date.map { GoogleType.Date(reading: $0) }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__DeadlineNotice.self)
    c.pointee.name = arena.text(name)
    c.pointee.case_ = arena.text(`case`)
    c.pointee.division = arena.text(division)
    c.pointee.deadline_id = arena.text(deadlineId)
    c.pointee.rule_id = arena.text(ruleId)
    if let value = title {
      c.pointee.title = arena.message(value)
    }
    if let value = lastDate {
      c.pointee.last_date = arena.message(value)
    }
    c.pointee.urgency = .init(.init(truncatingIfNeeded: urgency.rawValue))
    if let value = noticeDate {
      c.pointee.notice_date = arena.message(value)
    }
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Dispute.CaseCount {
  public static let fullName = "ipmesh.dispute.v1.CaseCount"

  public static var cType: CMessageType { ipmesh__dispute__v1__case_count__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseCount.self)
    self.key = String(reading: c.pointee.key)
    openingCount = c.pointee.opening_count
    receivedCount = c.pointee.received_count
    rejectedCount = c.pointee.rejected_count
    closedCount = c.pointee.closed_count
    closingCount = c.pointee.closing_count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseCount.self)
    c.pointee.key = arena.text(self.key)
    c.pointee.opening_count = openingCount
    c.pointee.received_count = receivedCount
    c.pointee.rejected_count = rejectedCount
    c.pointee.closed_count = closedCount
    c.pointee.closing_count = closingCount
  }
}

extension Dispute.QuarterReport {
  public static let fullName = "ipmesh.dispute.v1.QuarterReport"

  public static var cType: CMessageType { ipmesh__dispute__v1__quarter_report__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__QuarterReport.self)
    name = String(reading: c.pointee.name)
    firstDate = c.pointee.first_date.map { GoogleType.Date(reading: $0) }
    lastDate = c.pointee.last_date.map { GoogleType.Date(reading: $0) }
    total = c.pointee.total.map { Dispute.CaseCount(reading: $0) }
    byKind = .init(reading: c.pointee.by_kind, count: c.pointee.n_by_kind) { Dispute.CaseCount(reading: $0!) }
    byRight = .init(reading: c.pointee.by_right, count: c.pointee.n_by_right) { Dispute.CaseCount(reading: $0!) }
    byForum = .init(reading: c.pointee.by_forum, count: c.pointee.n_by_forum) { Dispute.CaseCount(reading: $0!) }
    byDivision = .init(reading: c.pointee.by_division, count: c.pointee.n_by_division) {
      Dispute.CaseCount(reading: $0!)
    }
    byResult = .init(reading: c.pointee.by_result, count: c.pointee.n_by_result) { Dispute.CaseCount(reading: $0!) }
    namedCases = .init(reading: c.pointee.named_cases, count: c.pointee.n_named_cases) { String(reading: $0) }
    lateStepCount = c.pointee.late_step_count
    missedDeadlineCount = c.pointee.missed_deadline_count
    submitted = c.pointee.submitted != 0
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__QuarterReport.self)
    c.pointee.name = arena.text(name)
    if let value = firstDate {
      c.pointee.first_date = arena.message(value)
    }
    if let value = lastDate {
      c.pointee.last_date = arena.message(value)
    }
    if let value = total {
      c.pointee.total = arena.message(value)
    }
    c.pointee.n_by_kind = byKind.count
    c.pointee.by_kind = arena.array(byKind) { arena.message($0) }
    c.pointee.n_by_right = byRight.count
    c.pointee.by_right = arena.array(byRight) { arena.message($0) }
    c.pointee.n_by_forum = byForum.count
    c.pointee.by_forum = arena.array(byForum) { arena.message($0) }
    c.pointee.n_by_division = byDivision.count
    c.pointee.by_division = arena.array(byDivision) { arena.message($0) }
    c.pointee.n_by_result = byResult.count
    c.pointee.by_result = arena.array(byResult) { arena.message($0) }
    c.pointee.n_named_cases = namedCases.count
    c.pointee.named_cases = arena.array(namedCases) { arena.text($0) }
    c.pointee.late_step_count = lateStepCount
    c.pointee.missed_deadline_count = missedDeadlineCount
    c.pointee.submitted = submitted ? 1 : 0
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
  }
}
