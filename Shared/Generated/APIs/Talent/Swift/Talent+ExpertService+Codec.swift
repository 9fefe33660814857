// Generated from ipmesh/talent/v1/expert_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.GetExpertRequest {
  public static let fullName = "ipmesh.talent.v1.GetExpertRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_expert_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetExpertRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetExpertRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.LookupExpertRequest {
  public static let fullName = "ipmesh.talent.v1.LookupExpertRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__lookup_expert_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LookupExpertRequest.self)
    identityNumber = String(reading: c.pointee.identity_number)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__LookupExpertRequest.self)
    c.pointee.identity_number = arena.text(identityNumber)
  }
}

extension Talent.ExpertFilter {
  public static let fullName = "ipmesh.talent.v1.ExpertFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__expert_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExpertFilter.self)
    query = String(reading: c.pointee.query)
    category = Talent.ExpertCategory(rawValue: Int32(truncatingIfNeeded: c.pointee.category.rawValue))
    field = Talent.ExpertField(rawValue: Int32(truncatingIfNeeded: c.pointee.field.rawValue))
    industry = String(reading: c.pointee.industry)
    jurisdiction = String(reading: c.pointee.jurisdiction)
    language = String(reading: c.pointee.language)
    division = String(reading: c.pointee.division)
    unitCode = String(reading: c.pointee.unit_code)
    state = Talent.ExpertState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    inPoolDate = c.pointee.in_pool_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExpertFilter.self)
    c.pointee.query = arena.text(query)
    c.pointee.category = .init(.init(truncatingIfNeeded: category.rawValue))
    c.pointee.field = .init(.init(truncatingIfNeeded: field.rawValue))
    c.pointee.industry = arena.text(industry)
    c.pointee.jurisdiction = arena.text(jurisdiction)
    c.pointee.language = arena.text(language)
    c.pointee.division = arena.text(division)
    c.pointee.unit_code = arena.text(unitCode)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = inPoolDate {
      c.pointee.in_pool_date = arena.message(value)
    }
  }
}

extension Talent.ListExpertsRequest {
  public static let fullName = "ipmesh.talent.v1.ListExpertsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_experts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListExpertsRequest.self)
    filter = c.pointee.filter.map { Talent.ExpertFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListExpertsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListExpertsResponse {
  public static let fullName = "ipmesh.talent.v1.ListExpertsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_experts_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListExpertsResponse.self)
    experts = .init(reading: c.pointee.experts, count: c.pointee.n_experts) { Talent.Expert(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListExpertsResponse.self)
    c.pointee.n_experts = experts.count
    c.pointee.experts = arena.array(experts) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateExpertRequest {
  public static let fullName = "ipmesh.talent.v1.CreateExpertRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_expert_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateExpertRequest.self)
    requestId = String(reading: c.pointee.request_id)
    expert = c.pointee.expert.map { Talent.Expert(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateExpertRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = expert {
      c.pointee.expert = arena.message(value)
    }
  }
}

extension Talent.UpdateExpertRequest {
  public static let fullName = "ipmesh.talent.v1.UpdateExpertRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__update_expert_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateExpertRequest.self)
    requestId = String(reading: c.pointee.request_id)
    expert = c.pointee.expert.map { Talent.Expert(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateExpertRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = expert {
      c.pointee.expert = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Talent.CheckAdmissionRequest {
  public static let fullName = "ipmesh.talent.v1.CheckAdmissionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__check_admission_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CheckAdmissionRequest.self)
    name = String(reading: c.pointee.name)
    checkDate = c.pointee.check_date.map { GoogleType.Date(reading: $0) }
    awardReview = c.pointee.award_review != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CheckAdmissionRequest.self)
    c.pointee.name = arena.text(name)
    if let value = checkDate {
      c.pointee.check_date = arena.message(value)
    }
    c.pointee.award_review = awardReview ? 1 : 0
  }
}

extension Talent.CheckAdmissionResponse {
  public static let fullName = "ipmesh.talent.v1.CheckAdmissionResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__check_admission_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CheckAdmissionResponse.self)
    conditions = .init(reading: c.pointee.conditions, count: c.pointee.n_conditions) { Common.Condition(reading: $0!) }
    outcome = Common.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CheckAdmissionResponse.self)
    c.pointee.n_conditions = conditions.count
    c.pointee.conditions = arena.array(conditions) { arena.message($0) }
    c.pointee.outcome = .init(.init(truncatingIfNeeded: outcome.rawValue))
  }
}

extension Talent.SubmitApplicationRequest {
  public static let fullName = "ipmesh.talent.v1.SubmitApplicationRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__submit_application_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SubmitApplicationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SubmitApplicationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.RecordObjectionRequest {
  public static let fullName = "ipmesh.talent.v1.RecordObjectionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__record_objection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordObjectionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    text = String(reading: c.pointee.text)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordObjectionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.text = arena.text(text)
  }
}

extension Talent.ResolveObjectionRequest {
  public static let fullName = "ipmesh.talent.v1.ResolveObjectionRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__resolve_objection_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ResolveObjectionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    number = c.pointee.number
    upheld = c.pointee.upheld != 0
    resolution = String(reading: c.pointee.resolution)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ResolveObjectionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.number = number
    c.pointee.upheld = upheld ? 1 : 0
    c.pointee.resolution = arena.text(resolution)
  }
}

extension Talent.ConcludeApplicationRequest {
  public static let fullName = "ipmesh.talent.v1.ConcludeApplicationRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__conclude_application_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ConcludeApplicationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ConcludeApplicationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.RenewTermRequest {
  public static let fullName = "ipmesh.talent.v1.RenewTermRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__renew_term_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RenewTermRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RenewTermRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.RecordEvaluationRequest {
  public static let fullName = "ipmesh.talent.v1.RecordEvaluationRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__record_evaluation_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordEvaluationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    evaluation = c.pointee.evaluation.map { Talent.ExpertEvaluation(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordEvaluationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = evaluation {
      c.pointee.evaluation = arena.message(value)
    }
  }
}

extension Talent.RemoveExpertRequest {
  public static let fullName = "ipmesh.talent.v1.RemoveExpertRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__remove_expert_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RemoveExpertRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = Talent.ExitReason(rawValue: Int32(truncatingIfNeeded: c.pointee.reason.rawValue))
    barYears = c.pointee.bar_years
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RemoveExpertRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = .init(.init(truncatingIfNeeded: reason.rawValue))
    c.pointee.bar_years = barYears
  }
}

extension Talent.RecordFeeRequest {
  public static let fullName = "ipmesh.talent.v1.RecordFeeRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__record_fee_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordFeeRequest.self)
    requestId = String(reading: c.pointee.request_id)
    parent = String(reading: c.pointee.parent)
    fee = c.pointee.fee.map { Talent.Fee(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordFeeRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.parent = arena.text(parent)
    if let value = fee {
      c.pointee.fee = arena.message(value)
    }
  }
}

extension Talent.ListFeesRequest {
  public static let fullName = "ipmesh.talent.v1.ListFeesRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_fees_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListFeesRequest.self)
    parent = String(reading: c.pointee.parent)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListFeesRequest.self)
    c.pointee.parent = arena.text(parent)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListFeesResponse {
  public static let fullName = "ipmesh.talent.v1.ListFeesResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_fees_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListFeesResponse.self)
    fees = .init(reading: c.pointee.fees, count: c.pointee.n_fees) { Talent.Fee(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListFeesResponse.self)
    c.pointee.n_fees = fees.count
    c.pointee.fees = arena.array(fees) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.ImportExpertsRequest {
  public static let fullName = "ipmesh.talent.v1.ImportExpertsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__import_experts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ImportExpertsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ImportExpertsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Talent.ExportExpertsRequest {
  public static let fullName = "ipmesh.talent.v1.ExportExpertsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__export_experts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportExpertsRequest.self)
    filter = c.pointee.filter.map { Talent.ExpertFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportExpertsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Talent.ExportExpertsResponse {
  public static let fullName = "ipmesh.talent.v1.ExportExpertsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__export_experts_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportExpertsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportExpertsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
