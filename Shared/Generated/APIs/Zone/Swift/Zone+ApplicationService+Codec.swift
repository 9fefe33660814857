// Generated from ipmesh/zone/v1/application_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.GetApplicationRequest {
  public static let fullName = "ipmesh.zone.v1.GetApplicationRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_application_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetApplicationRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetApplicationRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.ApplicationFilter {
  public static let fullName = "ipmesh.zone.v1.ApplicationFilter"

  public static var cType: CMessageType { ipmesh__zone__v1__application_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ApplicationFilter.self)
    zone = String(reading: c.pointee.zone)
    state = Zone.ApplicationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
    dueBy = c.pointee.due_by.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ApplicationFilter.self)
    c.pointee.zone = arena.text(zone)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
    if let value = dueBy {
      c.pointee.due_by = arena.message(value)
    }
  }
}

extension Zone.ListApplicationsRequest {
  public static let fullName = "ipmesh.zone.v1.ListApplicationsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_applications_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListApplicationsRequest.self)
    filter = c.pointee.filter.map { Zone.ApplicationFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListApplicationsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListApplicationsResponse {
  public static let fullName = "ipmesh.zone.v1.ListApplicationsResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_applications_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListApplicationsResponse.self)
    applications = .init(reading: c.pointee.applications, count: c.pointee.n_applications) {
      Zone.Application(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListApplicationsResponse.self)
    c.pointee.n_applications = applications.count
    c.pointee.applications = arena.array(applications) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.CreateApplicationRequest {
  public static let fullName = "ipmesh.zone.v1.CreateApplicationRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__create_application_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateApplicationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    application = c.pointee.application.map { Zone.Application(reading: $0) }
    designationDate = c.pointee.designation_date.map { GoogleType.Date(reading: $0) }
    evidence = .init(reading: c.pointee.evidence, count: c.pointee.n_evidence) { Zone.Evidence(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateApplicationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = application {
      c.pointee.application = arena.message(value)
    }
    if let value = designationDate {
      c.pointee.designation_date = arena.message(value)
    }
    c.pointee.n_evidence = evidence.count
    c.pointee.evidence = arena.array(evidence) { arena.message($0) }
  }
}

extension Zone.UpdateApplicationRequest {
  public static let fullName = "ipmesh.zone.v1.UpdateApplicationRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__update_application_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateApplicationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    application = c.pointee.application.map { Zone.Application(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateApplicationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = application {
      c.pointee.application = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Zone.ChangeApplicationStateRequest {
  public static let fullName = "ipmesh.zone.v1.ChangeApplicationStateRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__change_application_state_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ChangeApplicationStateRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    state = Zone.ApplicationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    effectiveDate = c.pointee.effective_date.map { GoogleType.Date(reading: $0) }
    reason = String(reading: c.pointee.reason)
    evidence = .init(reading: c.pointee.evidence, count: c.pointee.n_evidence) { Zone.Evidence(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ChangeApplicationStateRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = effectiveDate {
      c.pointee.effective_date = arena.message(value)
    }
    c.pointee.reason = arena.text(reason)
    c.pointee.n_evidence = evidence.count
    c.pointee.evidence = arena.array(evidence) { arena.message($0) }
  }
}

extension Zone.AssignPanelRequest {
  public static let fullName = "ipmesh.zone.v1.AssignPanelRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__assign_panel_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AssignPanelRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    draw = String(reading: c.pointee.draw)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AssignPanelRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.draw = arena.text(draw)
  }
}

extension Zone.AssignEvaluationRequest {
  public static let fullName = "ipmesh.zone.v1.AssignEvaluationRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__assign_evaluation_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AssignEvaluationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    evaluation = String(reading: c.pointee.evaluation)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AssignEvaluationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.evaluation = arena.text(evaluation)
  }
}

extension Zone.SuspendPeriodRequest {
  public static let fullName = "ipmesh.zone.v1.SuspendPeriodRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__suspend_period_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__SuspendPeriodRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    fromDate = c.pointee.from_date.map { GoogleType.Date(reading: $0) }
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__SuspendPeriodRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = fromDate {
      c.pointee.from_date = arena.message(value)
    }
    c.pointee.reason = arena.text(reason)
  }
}

extension Zone.SuspendPeriodResponse {
  public static let fullName = "ipmesh.zone.v1.SuspendPeriodResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__suspend_period_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__SuspendPeriodResponse.self)
    period = c.pointee.period.map { Zone.WorkingPeriod(reading: $0) }
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__SuspendPeriodResponse.self)
    if let value = period {
      c.pointee.period = arena.message(value)
    }
    c.pointee.etag = arena.text(etag)
  }
}

extension Zone.ResumePeriodRequest {
  public static let fullName = "ipmesh.zone.v1.ResumePeriodRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__resume_period_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ResumePeriodRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    toDate = c.pointee.to_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ResumePeriodRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = toDate {
      c.pointee.to_date = arena.message(value)
    }
  }
}

extension Zone.ResumePeriodResponse {
  public static let fullName = "ipmesh.zone.v1.ResumePeriodResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__resume_period_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ResumePeriodResponse.self)
    period = c.pointee.period.map { Zone.WorkingPeriod(reading: $0) }
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ResumePeriodResponse.self)
    if let value = period {
      c.pointee.period = arena.message(value)
    }
    c.pointee.etag = arena.text(etag)
  }
}

extension Zone.GetObjectionRequest {
  public static let fullName = "ipmesh.zone.v1.GetObjectionRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_objection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetObjectionRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetObjectionRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.ListObjectionsRequest {
  public static let fullName = "ipmesh.zone.v1.ListObjectionsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_objections_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListObjectionsRequest.self)
    parent = String(reading: c.pointee.parent)
    state = Zone.ObjectionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListObjectionsRequest.self)
    c.pointee.parent = arena.text(parent)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListObjectionsResponse {
  public static let fullName = "ipmesh.zone.v1.ListObjectionsResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_objections_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListObjectionsResponse.self)
    objections = .init(reading: c.pointee.objections, count: c.pointee.n_objections) { Zone.Objection(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListObjectionsResponse.self)
    c.pointee.n_objections = objections.count
    c.pointee.objections = arena.array(objections) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.CreateObjectionRequest {
  public static let fullName = "ipmesh.zone.v1.CreateObjectionRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__create_objection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateObjectionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    parent = String(reading: c.pointee.parent)
    objection = c.pointee.objection.map { Zone.Objection(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateObjectionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.parent = arena.text(parent)
    if let value = objection {
      c.pointee.objection = arena.message(value)
    }
  }
}

extension Zone.DecideObjectionRequest {
  public static let fullName = "ipmesh.zone.v1.DecideObjectionRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__decide_objection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__DecideObjectionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    state = Zone.ObjectionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    decisionDate = c.pointee.decision_date.map { GoogleType.Date(reading: $0) }
    decision = String(reading: c.pointee.decision)
    evidence = .init(reading: c.pointee.evidence, count: c.pointee.n_evidence) { Zone.Evidence(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__DecideObjectionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = decisionDate {
      c.pointee.decision_date = arena.message(value)
    }
    c.pointee.decision = arena.text(decision)
    c.pointee.n_evidence = evidence.count
    c.pointee.evidence = arena.array(evidence) { arena.message($0) }
  }
}
