// Generated from ipmesh/dispute/v1/case_service.proto by deploy/generate; do not edit.

internal import CDisputeAPI
internal import CProtobufC
import Messages
import Schema

extension Dispute.GetCaseRequest {
  public static let fullName = "ipmesh.dispute.v1.GetCaseRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__get_case_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetCaseRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetCaseRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Dispute.CaseFilter {
  public static let fullName = "ipmesh.dispute.v1.CaseFilter"

  public static var cType: CMessageType { ipmesh__dispute__v1__case_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseFilter.self)
    division = String(reading: c.pointee.division)
    kind = Dispute.CaseKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    state = Dispute.CaseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    forum = String(reading: c.pointee.forum)
    right = Dispute.RightKind(rawValue: Int32(truncatingIfNeeded: c.pointee.right.rawValue))
    query = String(reading: c.pointee.query)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CaseFilter.self)
    c.pointee.division = arena.text(division)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.forum = arena.text(forum)
    c.pointee.right = .init(.init(truncatingIfNeeded: right.rawValue))
    c.pointee.query = arena.text(query)
  }
}

extension Dispute.ListCasesRequest {
  public static let fullName = "ipmesh.dispute.v1.ListCasesRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_cases_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListCasesRequest.self)
    filter = c.pointee.filter.map { Dispute.CaseFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListCasesRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Dispute.ListCasesResponse {
  public static let fullName = "ipmesh.dispute.v1.ListCasesResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_cases_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListCasesResponse.self)
    cases = .init(reading: c.pointee.cases, count: c.pointee.n_cases) { Dispute.Case(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListCasesResponse.self)
    c.pointee.n_cases = cases.count
    c.pointee.cases = arena.array(cases) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Dispute.SubmitCaseRequest {
  public static let fullName = "ipmesh.dispute.v1.SubmitCaseRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__submit_case_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__SubmitCaseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    `case` = c.pointee.case_.map { Dispute.Case(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__SubmitCaseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = `case` {
      c.pointee.case_ = arena.message(value)
    }
  }
}

extension Dispute.UpdateCaseRequest {
  public static let fullName = "ipmesh.dispute.v1.UpdateCaseRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__update_case_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__UpdateCaseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    `case` = c.pointee.case_.map { Dispute.Case(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__UpdateCaseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = `case` {
      c.pointee.case_ = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Dispute.RegisterCaseRequest {
  public static let fullName = "ipmesh.dispute.v1.RegisterCaseRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__register_case_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RegisterCaseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RegisterCaseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Dispute.RejectCaseRequest {
  public static let fullName = "ipmesh.dispute.v1.RejectCaseRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__reject_case_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RejectCaseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RejectCaseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Dispute.TriageCaseRequest {
  public static let fullName = "ipmesh.dispute.v1.TriageCaseRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__triage_case_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__TriageCaseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    events = .init(reading: c.pointee.events, count: c.pointee.n_events) { Dispute.CaseEvent(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__TriageCaseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.n_events = events.count
    c.pointee.events = arena.array(events) { arena.message($0) }
  }
}

extension Dispute.RecordCaseEventRequest {
  public static let fullName = "ipmesh.dispute.v1.RecordCaseEventRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__record_case_event_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RecordCaseEventRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    event = c.pointee.event.map { Dispute.CaseEvent(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RecordCaseEventRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = event {
      c.pointee.event = arena.message(value)
    }
  }
}

extension Dispute.MeetDeadlineRequest {
  public static let fullName = "ipmesh.dispute.v1.MeetDeadlineRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__meet_deadline_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__MeetDeadlineRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    deadlineId = String(reading: c.pointee.deadline_id)
    metDate = c.pointee.met_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__MeetDeadlineRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.deadline_id = arena.text(deadlineId)
    if let value = metDate {
      c.pointee.met_date = arena.message(value)
    }
  }
}

extension Dispute.RequestExpertsRequest {
  public static let fullName = "ipmesh.dispute.v1.RequestExpertsRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__request_experts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RequestExpertsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    count = c.pointee.count
    backupCount = c.pointee.backup_count
    jurisdiction = String(reading: c.pointee.jurisdiction)
    language = String(reading: c.pointee.language)
    supervisor = String(reading: c.pointee.supervisor)
    beaconSource = String(reading: c.pointee.beacon_source)
    beaconRound = String(reading: c.pointee.beacon_round)
    reviewDate = c.pointee.review_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RequestExpertsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.count = count
    c.pointee.backup_count = backupCount
    c.pointee.jurisdiction = arena.text(jurisdiction)
    c.pointee.language = arena.text(language)
    c.pointee.supervisor = arena.text(supervisor)
    c.pointee.beacon_source = arena.text(beaconSource)
    c.pointee.beacon_round = arena.text(beaconRound)
    if let value = reviewDate {
      c.pointee.review_date = arena.message(value)
    }
  }
}

extension Dispute.AssignExpertsRequest {
  public static let fullName = "ipmesh.dispute.v1.AssignExpertsRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__assign_experts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__AssignExpertsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    beaconValue = String(reading: c.pointee.beacon_value)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__AssignExpertsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.beacon_value = arena.text(beaconValue)
  }
}

extension Dispute.ConfirmExpertRequest {
  public static let fullName = "ipmesh.dispute.v1.ConfirmExpertRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__confirm_expert_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ConfirmExpertRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    expert = String(reading: c.pointee.expert)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ConfirmExpertRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.expert = arena.text(expert)
  }
}

extension Dispute.ReplaceExpertRequest {
  public static let fullName = "ipmesh.dispute.v1.ReplaceExpertRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__replace_expert_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ReplaceExpertRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    expert = String(reading: c.pointee.expert)
    reason = Dispute.ReplacementReason(rawValue: Int32(truncatingIfNeeded: c.pointee.reason.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ReplaceExpertRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.expert = arena.text(expert)
    c.pointee.reason = .init(.init(truncatingIfNeeded: reason.rawValue))
  }
}

extension Dispute.IssueGuidanceRequest {
  public static let fullName = "ipmesh.dispute.v1.IssueGuidanceRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__issue_guidance_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__IssueGuidanceRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    guidance = .init(reading: c.pointee.guidance, count: c.pointee.n_guidance) { Dispute.CaseDocument(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__IssueGuidanceRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.n_guidance = guidance.count
    c.pointee.guidance = arena.array(guidance) { arena.message($0) }
  }
}

extension Dispute.RecordFollowUpRequest {
  public static let fullName = "ipmesh.dispute.v1.RecordFollowUpRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__record_follow_up_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RecordFollowUpRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    text = String(reading: c.pointee.text)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RecordFollowUpRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.text = arena.text(text)
  }
}

extension Dispute.CheckEvidenceExportRequest {
  public static let fullName = "ipmesh.dispute.v1.CheckEvidenceExportRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__check_evidence_export_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CheckEvidenceExportRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    check = c.pointee.check.map { Dispute.ExportCheck(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CheckEvidenceExportRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = check {
      c.pointee.check = arena.message(value)
    }
  }
}

extension Dispute.RecordEvidenceExportRequest {
  public static let fullName = "ipmesh.dispute.v1.RecordEvidenceExportRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__record_evidence_export_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RecordEvidenceExportRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    exportDate = c.pointee.export_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RecordEvidenceExportRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = exportDate {
      c.pointee.export_date = arena.message(value)
    }
  }
}

extension Dispute.CloseCaseRequest {
  public static let fullName = "ipmesh.dispute.v1.CloseCaseRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__close_case_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CloseCaseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    result = Dispute.CaseResult(rawValue: Int32(truncatingIfNeeded: c.pointee.result.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CloseCaseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.result = .init(.init(truncatingIfNeeded: result.rawValue))
  }
}

extension Dispute.GetQuarterReportRequest {
  public static let fullName = "ipmesh.dispute.v1.GetQuarterReportRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__get_quarter_report_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetQuarterReportRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetQuarterReportRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Dispute.SubmitQuarterReportRequest {
  public static let fullName = "ipmesh.dispute.v1.SubmitQuarterReportRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__submit_quarter_report_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__SubmitQuarterReportRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__SubmitQuarterReportRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
  }
}

extension Dispute.WatchDeadlinesRequest {
  public static let fullName = "ipmesh.dispute.v1.WatchDeadlinesRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__watch_deadlines_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__WatchDeadlinesRequest.self)
    resumeToken = String(reading: c.pointee.resume_token)
    untilNow = c.pointee.until_now != 0
    division = String(reading: c.pointee.division)
    urgencyMin = Dispute.Urgency(rawValue: Int32(truncatingIfNeeded: c.pointee.urgency_min.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__WatchDeadlinesRequest.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.until_now = untilNow ? 1 : 0
    c.pointee.division = arena.text(division)
    c.pointee.urgency_min = .init(.init(truncatingIfNeeded: urgencyMin.rawValue))
  }
}

extension Dispute.WatchDeadlinesResponse {
  public static let fullName = "ipmesh.dispute.v1.WatchDeadlinesResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__watch_deadlines_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__WatchDeadlinesResponse.self)
    resumeToken = String(reading: c.pointee.resume_token)
    notice = c.pointee.notice.map { Dispute.DeadlineNotice(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__WatchDeadlinesResponse.self)
    c.pointee.resume_token = arena.text(resumeToken)
    if let value = notice {
      c.pointee.notice = arena.message(value)
    }
  }
}

extension Dispute.ImportCasesRequest {
  public static let fullName = "ipmesh.dispute.v1.ImportCasesRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__import_cases_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ImportCasesRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ImportCasesRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Dispute.ExportCasesRequest {
  public static let fullName = "ipmesh.dispute.v1.ExportCasesRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__export_cases_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportCasesRequest.self)
    filter = c.pointee.filter.map { Dispute.CaseFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportCasesRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Dispute.ExportCasesResponse {
  public static let fullName = "ipmesh.dispute.v1.ExportCasesResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__export_cases_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportCasesResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportCasesResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
