// Generated from ipmesh/talent/v1/title_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.CheckTitleConditionsRequest {
  public static let fullName = "ipmesh.talent.v1.CheckTitleConditionsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__check_title_conditions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CheckTitleConditionsRequest.self)
    facts = c.pointee.facts.map { Talent.TitleFacts(reading: $0) }
    applicationDate = c.pointee.application_date.map { GoogleType.Date(reading: $0) }
    examEntry = c.pointee.exam_entry != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CheckTitleConditionsRequest.self)
    if let value = facts {
      c.pointee.facts = arena.message(value)
    }
    if let value = applicationDate {
      c.pointee.application_date = arena.message(value)
    }
    c.pointee.exam_entry = examEntry ? 1 : 0
  }
}

extension Talent.GetTitleApplicationRequest {
  public static let fullName = "ipmesh.talent.v1.GetTitleApplicationRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_title_application_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTitleApplicationRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTitleApplicationRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.TitleApplicationFilter {
  public static let fullName = "ipmesh.talent.v1.TitleApplicationFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__title_application_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleApplicationFilter.self)
    level = Talent.TitleLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.level.rawValue))
    state = Talent.TitleState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
    unitCode = String(reading: c.pointee.unit_code)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TitleApplicationFilter.self)
    c.pointee.level = .init(.init(truncatingIfNeeded: level.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
    c.pointee.unit_code = arena.text(unitCode)
  }
}

extension Talent.ListTitleApplicationsRequest {
  public static let fullName = "ipmesh.talent.v1.ListTitleApplicationsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_title_applications_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTitleApplicationsRequest.self)
    filter = c.pointee.filter.map { Talent.TitleApplicationFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTitleApplicationsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListTitleApplicationsResponse {
  public static let fullName = "ipmesh.talent.v1.ListTitleApplicationsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_title_applications_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTitleApplicationsResponse.self)
    titleApplications = .init(reading: c.pointee.title_applications, count: c.pointee.n_title_applications) {
      Talent.TitleApplication(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTitleApplicationsResponse.self)
    c.pointee.n_title_applications = titleApplications.count
    c.pointee.title_applications = arena.array(titleApplications) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateTitleApplicationRequest {
  public static let fullName = "ipmesh.talent.v1.CreateTitleApplicationRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_title_application_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTitleApplicationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    titleApplication = c.pointee.title_application.map { Talent.TitleApplication(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTitleApplicationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = titleApplication {
      c.pointee.title_application = arena.message(value)
    }
  }
}

extension Talent.UpdateTitleApplicationRequest {
  public static let fullName = "ipmesh.talent.v1.UpdateTitleApplicationRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__update_title_application_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateTitleApplicationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    titleApplication = c.pointee.title_application.map { Talent.TitleApplication(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateTitleApplicationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = titleApplication {
      c.pointee.title_application = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Talent.SubmitTitleApplicationRequest {
  public static let fullName = "ipmesh.talent.v1.SubmitTitleApplicationRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__submit_title_application_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SubmitTitleApplicationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SubmitTitleApplicationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.DecideTitleMaterialsRequest {
  public static let fullName = "ipmesh.talent.v1.DecideTitleMaterialsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__decide_title_materials_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DecideTitleMaterialsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    decision = Talent.TitleMaterialsDecision(rawValue: Int32(truncatingIfNeeded: c.pointee.decision.rawValue))
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DecideTitleMaterialsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.decision = .init(.init(truncatingIfNeeded: decision.rawValue))
    c.pointee.reason = arena.text(reason)
  }
}

extension Talent.AssignTitlePanelRequest {
  public static let fullName = "ipmesh.talent.v1.AssignTitlePanelRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__assign_title_panel_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__AssignTitlePanelRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    draw = String(reading: c.pointee.draw)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__AssignTitlePanelRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.draw = arena.text(draw)
  }
}

extension Talent.CastTitleVoteRequest {
  public static let fullName = "ipmesh.talent.v1.CastTitleVoteRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__cast_title_vote_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CastTitleVoteRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    expert = String(reading: c.pointee.expert)
    vote = Talent.TitleVote(rawValue: Int32(truncatingIfNeeded: c.pointee.vote.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CastTitleVoteRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.expert = arena.text(expert)
    c.pointee.vote = .init(.init(truncatingIfNeeded: vote.rawValue))
  }
}

extension Talent.CloseTitleBallotRequest {
  public static let fullName = "ipmesh.talent.v1.CloseTitleBallotRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__close_title_ballot_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CloseTitleBallotRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CloseTitleBallotRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.PublishTitleNoticeRequest {
  public static let fullName = "ipmesh.talent.v1.PublishTitleNoticeRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__publish_title_notice_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__PublishTitleNoticeRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__PublishTitleNoticeRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.RaiseTitleObjectionRequest {
  public static let fullName = "ipmesh.talent.v1.RaiseTitleObjectionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__raise_title_objection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RaiseTitleObjectionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    text = String(reading: c.pointee.text)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RaiseTitleObjectionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.text = arena.text(text)
  }
}

extension Talent.ResolveTitleObjectionRequest {
  public static let fullName = "ipmesh.talent.v1.ResolveTitleObjectionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__resolve_title_objection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ResolveTitleObjectionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    number = c.pointee.number
    upheld = c.pointee.upheld != 0
    resolution = String(reading: c.pointee.resolution)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ResolveTitleObjectionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.number = number
    c.pointee.upheld = upheld ? 1 : 0
    c.pointee.resolution = arena.text(resolution)
  }
}

extension Talent.GrantTitleRequest {
  public static let fullName = "ipmesh.talent.v1.GrantTitleRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__grant_title_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GrantTitleRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GrantTitleRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.RevokeTitleRequest {
  public static let fullName = "ipmesh.talent.v1.RevokeTitleRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__revoke_title_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RevokeTitleRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RevokeTitleRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Talent.WithdrawTitleApplicationRequest {
  public static let fullName = "ipmesh.talent.v1.WithdrawTitleApplicationRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__withdraw_title_application_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__WithdrawTitleApplicationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__WithdrawTitleApplicationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Talent.GetTitleCertificateRequest {
  public static let fullName = "ipmesh.talent.v1.GetTitleCertificateRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_title_certificate_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTitleCertificateRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTitleCertificateRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.ImportTitleApplicationsRequest {
  public static let fullName = "ipmesh.talent.v1.ImportTitleApplicationsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__import_title_applications_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ImportTitleApplicationsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ImportTitleApplicationsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Talent.ExportTitleApplicationsRequest {
  public static let fullName = "ipmesh.talent.v1.ExportTitleApplicationsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__export_title_applications_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportTitleApplicationsRequest.self)
    filter = c.pointee.filter.map { Talent.TitleApplicationFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportTitleApplicationsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Talent.ExportTitleApplicationsResponse {
  public static let fullName = "ipmesh.talent.v1.ExportTitleApplicationsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__export_title_applications_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportTitleApplicationsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportTitleApplicationsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
