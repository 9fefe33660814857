// Generated from ipmesh/registry/v1/practitioner_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CRegistryAPI
import Messages
import Schema

extension Registry.GetPractitionerRequest {
  public static let fullName = "ipmesh.registry.v1.GetPractitionerRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__get_practitioner_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetPractitionerRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetPractitionerRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Registry.LookupPractitionerRequest {
  public static let fullName = "ipmesh.registry.v1.LookupPractitionerRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__lookup_practitioner_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__LookupPractitionerRequest.self)
    identityNumber = String(reading: c.pointee.identity_number)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__LookupPractitionerRequest.self)
    c.pointee.identity_number = arena.text(identityNumber)
  }
}

extension Registry.PractitionerFilter {
  public static let fullName = "ipmesh.registry.v1.PractitionerFilter"

  public static var cType: CMessageType { ipmesh__registry__v1__practitioner_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__PractitionerFilter.self)
    query = String(reading: c.pointee.query)
    kind = Registry.PractitionerKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    institution = String(reading: c.pointee.institution)
    filingState = Registry.FilingState(rawValue: Int32(truncatingIfNeeded: c.pointee.filing_state.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__PractitionerFilter.self)
    c.pointee.query = arena.text(query)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.institution = arena.text(institution)
    c.pointee.filing_state = .init(.init(truncatingIfNeeded: filingState.rawValue))
  }
}

extension Registry.ListPractitionersRequest {
  public static let fullName = "ipmesh.registry.v1.ListPractitionersRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__list_practitioners_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListPractitionersRequest.self)
    filter = c.pointee.filter.map { Registry.PractitionerFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListPractitionersRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Registry.ListPractitionersResponse {
  public static let fullName = "ipmesh.registry.v1.ListPractitionersResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__list_practitioners_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListPractitionersResponse.self)
    practitioners = .init(reading: c.pointee.practitioners, count: c.pointee.n_practitioners) {
      Registry.Practitioner(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListPractitionersResponse.self)
    c.pointee.n_practitioners = practitioners.count
    c.pointee.practitioners = arena.array(practitioners) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Registry.CreatePractitionerRequest {
  public static let fullName = "ipmesh.registry.v1.CreatePractitionerRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__create_practitioner_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CreatePractitionerRequest.self)
    requestId = String(reading: c.pointee.request_id)
    practitioner = c.pointee.practitioner.map { Registry.Practitioner(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CreatePractitionerRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = practitioner {
      c.pointee.practitioner = arena.message(value)
    }
  }
}

extension Registry.UpdatePractitionerRequest {
  public static let fullName = "ipmesh.registry.v1.UpdatePractitionerRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__update_practitioner_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__UpdatePractitionerRequest.self)
    requestId = String(reading: c.pointee.request_id)
    practitioner = c.pointee.practitioner.map { Registry.Practitioner(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__UpdatePractitionerRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = practitioner {
      c.pointee.practitioner = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Registry.StartEmploymentRequest {
  public static let fullName = "ipmesh.registry.v1.StartEmploymentRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__start_employment_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__StartEmploymentRequest.self)
    requestId = String(reading: c.pointee.request_id)
    practitioner = String(reading: c.pointee.practitioner)
    etag = String(reading: c.pointee.etag)
    institution = String(reading: c.pointee.institution)
    startDate = c.pointee.start_date.map { GoogleType.Date(reading: $0) }
    position = String(reading: c.pointee.position)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__StartEmploymentRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.practitioner = arena.text(practitioner)
    c.pointee.etag = arena.text(etag)
    c.pointee.institution = arena.text(institution)
    if let value = startDate {
      c.pointee.start_date = arena.message(value)
    }
    c.pointee.position = arena.text(position)
  }
}

extension Registry.EndEmploymentRequest {
  public static let fullName = "ipmesh.registry.v1.EndEmploymentRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__end_employment_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__EndEmploymentRequest.self)
    requestId = String(reading: c.pointee.request_id)
    practitioner = String(reading: c.pointee.practitioner)
    etag = String(reading: c.pointee.etag)
    endDate = c.pointee.end_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__EndEmploymentRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.practitioner = arena.text(practitioner)
    c.pointee.etag = arena.text(etag)
    if let value = endDate {
      c.pointee.end_date = arena.message(value)
    }
  }
}

extension Registry.FilePracticeRequest {
  public static let fullName = "ipmesh.registry.v1.FilePracticeRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__file_practice_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__FilePracticeRequest.self)
    requestId = String(reading: c.pointee.request_id)
    practitioner = String(reading: c.pointee.practitioner)
    etag = String(reading: c.pointee.etag)
    institution = String(reading: c.pointee.institution)
    practiceDate = c.pointee.practice_date.map { GoogleType.Date(reading: $0) }
    filedDate = c.pointee.filed_date.map { GoogleType.Date(reading: $0) }
    practiceNumber = String(reading: c.pointee.practice_number)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__FilePracticeRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.practitioner = arena.text(practitioner)
    c.pointee.etag = arena.text(etag)
    c.pointee.institution = arena.text(institution)
    if let value = practiceDate {
      c.pointee.practice_date = arena.message(value)
    }
    if let value = filedDate {
      c.pointee.filed_date = arena.message(value)
    }
    c.pointee.practice_number = arena.text(practiceNumber)
  }
}

extension Registry.ChangeFilingStateRequest {
  public static let fullName = "ipmesh.registry.v1.ChangeFilingStateRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__change_filing_state_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ChangeFilingStateRequest.self)
    requestId = String(reading: c.pointee.request_id)
    practitioner = String(reading: c.pointee.practitioner)
    etag = String(reading: c.pointee.etag)
    state = Registry.FilingState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    effectiveDate = c.pointee.effective_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ChangeFilingStateRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.practitioner = arena.text(practitioner)
    c.pointee.etag = arena.text(etag)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = effectiveDate {
      c.pointee.effective_date = arena.message(value)
    }
  }
}

extension Registry.ImportPractitionersRequest {
  public static let fullName = "ipmesh.registry.v1.ImportPractitionersRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__import_practitioners_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ImportPractitionersRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ImportPractitionersRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Registry.ExportPractitionersRequest {
  public static let fullName = "ipmesh.registry.v1.ExportPractitionersRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__export_practitioners_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportPractitionersRequest.self)
    filter = c.pointee.filter.map { Registry.PractitionerFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportPractitionersRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Registry.ExportPractitionersResponse {
  public static let fullName = "ipmesh.registry.v1.ExportPractitionersResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__export_practitioners_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportPractitionersResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportPractitionersResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
