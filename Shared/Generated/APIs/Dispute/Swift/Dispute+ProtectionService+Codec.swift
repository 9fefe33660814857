// Generated from ipmesh/dispute/v1/protection_service.proto by deploy/generate; do not edit.

internal import CDisputeAPI
internal import CProtobufC
import Messages
import Schema

extension Dispute.CreateProtectionCenterRequest {
  public static let fullName = "ipmesh.dispute.v1.CreateProtectionCenterRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__create_protection_center_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CreateProtectionCenterRequest.self)
    requestId = String(reading: c.pointee.request_id)
    protectionCenterId = String(reading: c.pointee.protection_center_id)
    protectionCenter = c.pointee.protection_center.map { Dispute.ProtectionCenter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CreateProtectionCenterRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.protection_center_id = arena.text(protectionCenterId)
    if let value = protectionCenter {
      c.pointee.protection_center = arena.message(value)
    }
  }
}

extension Dispute.GetProtectionCenterRequest {
  public static let fullName = "ipmesh.dispute.v1.GetProtectionCenterRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__get_protection_center_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetProtectionCenterRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetProtectionCenterRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Dispute.ListProtectionCentersRequest {
  public static let fullName = "ipmesh.dispute.v1.ListProtectionCentersRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_protection_centers_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListProtectionCentersRequest.self)
    division = String(reading: c.pointee.division)
    industry = String(reading: c.pointee.industry)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListProtectionCentersRequest.self)
    c.pointee.division = arena.text(division)
    c.pointee.industry = arena.text(industry)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Dispute.ListProtectionCentersResponse {
  public static let fullName = "ipmesh.dispute.v1.ListProtectionCentersResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_protection_centers_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListProtectionCentersResponse.self)
    protectionCenters = .init(reading: c.pointee.protection_centers, count: c.pointee.n_protection_centers) {
      Dispute.ProtectionCenter(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListProtectionCentersResponse.self)
    c.pointee.n_protection_centers = protectionCenters.count
    c.pointee.protection_centers = arena.array(protectionCenters) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Dispute.UpdateProtectionCenterRequest {
  public static let fullName = "ipmesh.dispute.v1.UpdateProtectionCenterRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__update_protection_center_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__UpdateProtectionCenterRequest.self)
    requestId = String(reading: c.pointee.request_id)
    protectionCenter = c.pointee.protection_center.map { Dispute.ProtectionCenter(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__UpdateProtectionCenterRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = protectionCenter {
      c.pointee.protection_center = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Dispute.ImportProtectionCentersRequest {
  public static let fullName = "ipmesh.dispute.v1.ImportProtectionCentersRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__import_protection_centers_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ImportProtectionCentersRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ImportProtectionCentersRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Dispute.ExportProtectionCentersRequest {
  public static let fullName = "ipmesh.dispute.v1.ExportProtectionCentersRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__export_protection_centers_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportProtectionCentersRequest.self)
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportProtectionCentersRequest.self)
    c.pointee.division = arena.text(division)
  }
}

extension Dispute.ExportProtectionCentersResponse {
  public static let fullName = "ipmesh.dispute.v1.ExportProtectionCentersResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__export_protection_centers_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportProtectionCentersResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportProtectionCentersResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}

extension Dispute.GetQuotaUseRequest {
  public static let fullName = "ipmesh.dispute.v1.GetQuotaUseRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__get_quota_use_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetQuotaUseRequest.self)
    name = String(reading: c.pointee.name)
    year = c.pointee.year
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetQuotaUseRequest.self)
    c.pointee.name = arena.text(name)
    c.pointee.year = year
  }
}

extension Dispute.QuotaUse {
  public static let fullName = "ipmesh.dispute.v1.QuotaUse"

  public static var cType: CMessageType { ipmesh__dispute__v1__quota_use__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__QuotaUse.self)
    quota = c.pointee.quota.map { Dispute.FilingQuota(reading: $0) }
    usedCount = c.pointee.used_count
    leftCount = c.pointee.left_count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__QuotaUse.self)
    if let value = quota {
      c.pointee.quota = arena.message(value)
    }
    c.pointee.used_count = usedCount
    c.pointee.left_count = leftCount
  }
}

extension Dispute.GetQuotaUseResponse {
  public static let fullName = "ipmesh.dispute.v1.GetQuotaUseResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__get_quota_use_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetQuotaUseResponse.self)
    uses = .init(reading: c.pointee.uses, count: c.pointee.n_uses) { Dispute.QuotaUse(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetQuotaUseResponse.self)
    c.pointee.n_uses = uses.count
    c.pointee.uses = arena.array(uses) { arena.message($0) }
  }
}

extension Dispute.FilePreExaminationRequest {
  public static let fullName = "ipmesh.dispute.v1.FilePreExaminationRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__file_pre_examination_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__FilePreExaminationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    preExamination = c.pointee.pre_examination.map { Dispute.PreExamination(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__FilePreExaminationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = preExamination {
      c.pointee.pre_examination = arena.message(value)
    }
  }
}

extension Dispute.GetPreExaminationRequest {
  public static let fullName = "ipmesh.dispute.v1.GetPreExaminationRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__get_pre_examination_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetPreExaminationRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetPreExaminationRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Dispute.ListPreExaminationsRequest {
  public static let fullName = "ipmesh.dispute.v1.ListPreExaminationsRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_pre_examinations_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListPreExaminationsRequest.self)
    protectionCenter = String(reading: c.pointee.protection_center)
    state = Dispute.PreExaminationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    industry = String(reading: c.pointee.industry)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListPreExaminationsRequest.self)
    c.pointee.protection_center = arena.text(protectionCenter)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.industry = arena.text(industry)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Dispute.ListPreExaminationsResponse {
  public static let fullName = "ipmesh.dispute.v1.ListPreExaminationsResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_pre_examinations_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListPreExaminationsResponse.self)
    preExaminations = .init(reading: c.pointee.pre_examinations, count: c.pointee.n_pre_examinations) {
      Dispute.PreExamination(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListPreExaminationsResponse.self)
    c.pointee.n_pre_examinations = preExaminations.count
    c.pointee.pre_examinations = arena.array(preExaminations) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Dispute.AdvancePreExaminationRequest {
  public static let fullName = "ipmesh.dispute.v1.AdvancePreExaminationRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__advance_pre_examination_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__AdvancePreExaminationRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    state = Dispute.PreExaminationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    reason = String(reading: c.pointee.reason)
    applicationNumber = String(reading: c.pointee.application_number)
    granted = c.pointee.granted != 0
    decisionDate = c.pointee.decision_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__AdvancePreExaminationRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.reason = arena.text(reason)
    c.pointee.application_number = arena.text(applicationNumber)
    c.pointee.granted = granted ? 1 : 0
    if let value = decisionDate {
      c.pointee.decision_date = arena.message(value)
    }
  }
}
