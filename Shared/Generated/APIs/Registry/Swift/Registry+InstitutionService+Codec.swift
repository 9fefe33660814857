// Generated from ipmesh/registry/v1/institution_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CRegistryAPI
import Messages
import Schema

extension Registry.GetInstitutionRequest {
  public static let fullName = "ipmesh.registry.v1.GetInstitutionRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__get_institution_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetInstitutionRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetInstitutionRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Registry.LookupInstitutionRequest {
  public static let fullName = "ipmesh.registry.v1.LookupInstitutionRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__lookup_institution_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__LookupInstitutionRequest.self)
    agencyCode = String(reading: c.pointee.agency_code)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__LookupInstitutionRequest.self)
    c.pointee.agency_code = arena.text(agencyCode)
  }
}

extension Registry.InstitutionFilter {
  public static let fullName = "ipmesh.registry.v1.InstitutionFilter"

  public static var cType: CMessageType { ipmesh__registry__v1__institution_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__InstitutionFilter.self)
    query = String(reading: c.pointee.query)
    kind = Registry.InstitutionKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    division = String(reading: c.pointee.division)
    serviceForm = Registry.ServiceForm(rawValue: Int32(truncatingIfNeeded: c.pointee.service_form.rawValue))
    licenceState = Registry.LicenceState(rawValue: Int32(truncatingIfNeeded: c.pointee.licence_state.rawValue))
    brandTier = Registry.BrandTier(rawValue: Int32(truncatingIfNeeded: c.pointee.brand_tier.rawValue))
    specializedOnly = c.pointee.specialized_only != 0
    includeClosed = c.pointee.include_closed != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__InstitutionFilter.self)
    c.pointee.query = arena.text(query)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.division = arena.text(division)
    c.pointee.service_form = .init(.init(truncatingIfNeeded: serviceForm.rawValue))
    c.pointee.licence_state = .init(.init(truncatingIfNeeded: licenceState.rawValue))
    c.pointee.brand_tier = .init(.init(truncatingIfNeeded: brandTier.rawValue))
    c.pointee.specialized_only = specializedOnly ? 1 : 0
    c.pointee.include_closed = includeClosed ? 1 : 0
  }
}

extension Registry.ListInstitutionsRequest {
  public static let fullName = "ipmesh.registry.v1.ListInstitutionsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__list_institutions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListInstitutionsRequest.self)
    filter = c.pointee.filter.map { Registry.InstitutionFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListInstitutionsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Registry.ListInstitutionsResponse {
  public static let fullName = "ipmesh.registry.v1.ListInstitutionsResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__list_institutions_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListInstitutionsResponse.self)
    institutions = .init(reading: c.pointee.institutions, count: c.pointee.n_institutions) {
      Registry.Institution(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListInstitutionsResponse.self)
    c.pointee.n_institutions = institutions.count
    c.pointee.institutions = arena.array(institutions) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Registry.CreateInstitutionRequest {
  public static let fullName = "ipmesh.registry.v1.CreateInstitutionRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__create_institution_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CreateInstitutionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    institution = c.pointee.institution.map { Registry.Institution(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CreateInstitutionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = institution {
      c.pointee.institution = arena.message(value)
    }
  }
}

extension Registry.UpdateInstitutionRequest {
  public static let fullName = "ipmesh.registry.v1.UpdateInstitutionRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__update_institution_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__UpdateInstitutionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    institution = c.pointee.institution.map { Registry.Institution(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__UpdateInstitutionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = institution {
      c.pointee.institution = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Registry.CloseInstitutionRequest {
  public static let fullName = "ipmesh.registry.v1.CloseInstitutionRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__close_institution_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CloseInstitutionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CloseInstitutionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
  }
}

extension Registry.ChangeLicenceStateRequest {
  public static let fullName = "ipmesh.registry.v1.ChangeLicenceStateRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__change_licence_state_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ChangeLicenceStateRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    state = Registry.LicenceState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    effectiveDate = c.pointee.effective_date.map { GoogleType.Date(reading: $0) }
    agencyCode = String(reading: c.pointee.agency_code)
    decisionNumber = String(reading: c.pointee.decision_number)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ChangeLicenceStateRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = effectiveDate {
      c.pointee.effective_date = arena.message(value)
    }
    c.pointee.agency_code = arena.text(agencyCode)
    c.pointee.decision_number = arena.text(decisionNumber)
  }
}

extension Registry.Member {
  public static let fullName = "ipmesh.registry.v1.Member"

  public static var cType: CMessageType { ipmesh__registry__v1__member__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Member.self)
    practitioner = String(reading: c.pointee.practitioner)
    role = Registry.MemberRole(rawValue: Int32(truncatingIfNeeded: c.pointee.role.rawValue))
    legalRepresentative = c.pointee.legal_representative != 0
    certified = c.pointee.certified != 0
    practiceDate = c.pointee.practice_date.map { GoogleType.Date(reading: $0) }
    bars = .init(reading: c.pointee.bars, count: c.pointee.n_bars) {
      Registry.MemberBar(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    fraudRevocationDate = c.pointee.fraud_revocation_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Member.self)
    c.pointee.practitioner = arena.text(practitioner)
    c.pointee.role = .init(.init(truncatingIfNeeded: role.rawValue))
    c.pointee.legal_representative = legalRepresentative ? 1 : 0
    c.pointee.certified = certified ? 1 : 0
    if let value = practiceDate {
      c.pointee.practice_date = arena.message(value)
    }
    c.pointee.n_bars = bars.count
    c.pointee.bars = arena.array(bars) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    if let value = fraudRevocationDate {
      c.pointee.fraud_revocation_date = arena.message(value)
    }
  }
}

extension Registry.CheckEstablishmentConditionsRequest {
  public static let fullName = "ipmesh.registry.v1.CheckEstablishmentConditionsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__check_establishment_conditions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CheckEstablishmentConditionsRequest.self)
    organizationForm = Registry.OrganizationForm(
      rawValue: Int32(truncatingIfNeeded: c.pointee.organization_form.rawValue))
    displayName = String(reading: c.pointee.display_name)
    hasFoundingDocument = c.pointee.has_founding_document != 0
    hasPremises = c.pointee.has_premises != 0
    members = .init(reading: c.pointee.members, count: c.pointee.n_members) { Registry.Member(reading: $0!) }
    checkDate = c.pointee.check_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CheckEstablishmentConditionsRequest.self)
    c.pointee.organization_form = .init(.init(truncatingIfNeeded: organizationForm.rawValue))
    c.pointee.display_name = arena.text(displayName)
    c.pointee.has_founding_document = hasFoundingDocument ? 1 : 0
    c.pointee.has_premises = hasPremises ? 1 : 0
    c.pointee.n_members = members.count
    c.pointee.members = arena.array(members) { arena.message($0) }
    if let value = checkDate {
      c.pointee.check_date = arena.message(value)
    }
  }
}

extension Registry.CheckEstablishmentConditionsResponse {
  public static let fullName = "ipmesh.registry.v1.CheckEstablishmentConditionsResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__check_establishment_conditions_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CheckEstablishmentConditionsResponse.self)
    outcome = Common.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
    conditions = .init(reading: c.pointee.conditions, count: c.pointee.n_conditions) { Common.Condition(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CheckEstablishmentConditionsResponse.self)
    c.pointee.outcome = .init(.init(truncatingIfNeeded: outcome.rawValue))
    c.pointee.n_conditions = conditions.count
    c.pointee.conditions = arena.array(conditions) { arena.message($0) }
  }
}

extension Registry.CheckBranchConditionsRequest {
  public static let fullName = "ipmesh.registry.v1.CheckBranchConditionsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__check_branch_conditions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CheckBranchConditionsRequest.self)
    institution = String(reading: c.pointee.institution)
    displayName = String(reading: c.pointee.display_name)
    head = String(reading: c.pointee.head)
    attorneys = .init(reading: c.pointee.attorneys, count: c.pointee.n_attorneys) { String(reading: $0) }
    penaltyDates = .init(reading: c.pointee.penalty_dates, count: c.pointee.n_penalty_dates) {
      GoogleType.Date(reading: $0!)
    }
    setupDate = c.pointee.setup_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CheckBranchConditionsRequest.self)
    c.pointee.institution = arena.text(institution)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.head = arena.text(head)
    c.pointee.n_attorneys = attorneys.count
    c.pointee.attorneys = arena.array(attorneys) { arena.text($0) }
    c.pointee.n_penalty_dates = penaltyDates.count
    c.pointee.penalty_dates = arena.array(penaltyDates) { arena.message($0) }
    if let value = setupDate {
      c.pointee.setup_date = arena.message(value)
    }
  }
}

extension Registry.CheckBranchConditionsResponse {
  public static let fullName = "ipmesh.registry.v1.CheckBranchConditionsResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__check_branch_conditions_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CheckBranchConditionsResponse.self)
    outcome = Common.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
    conditions = .init(reading: c.pointee.conditions, count: c.pointee.n_conditions) { Common.Condition(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CheckBranchConditionsResponse.self)
    c.pointee.outcome = .init(.init(truncatingIfNeeded: outcome.rawValue))
    c.pointee.n_conditions = conditions.count
    c.pointee.conditions = arena.array(conditions) { arena.message($0) }
  }
}

extension Registry.GetBranchRequest {
  public static let fullName = "ipmesh.registry.v1.GetBranchRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__get_branch_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetBranchRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetBranchRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Registry.ListBranchesRequest {
  public static let fullName = "ipmesh.registry.v1.ListBranchesRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__list_branches_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListBranchesRequest.self)
    parent = String(reading: c.pointee.parent)
    includeClosed = c.pointee.include_closed != 0
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListBranchesRequest.self)
    c.pointee.parent = arena.text(parent)
    c.pointee.include_closed = includeClosed ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Registry.ListBranchesResponse {
  public static let fullName = "ipmesh.registry.v1.ListBranchesResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__list_branches_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListBranchesResponse.self)
    branches = .init(reading: c.pointee.branches, count: c.pointee.n_branches) { Registry.Branch(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListBranchesResponse.self)
    c.pointee.n_branches = branches.count
    c.pointee.branches = arena.array(branches) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Registry.CreateBranchRequest {
  public static let fullName = "ipmesh.registry.v1.CreateBranchRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__create_branch_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CreateBranchRequest.self)
    requestId = String(reading: c.pointee.request_id)
    parent = String(reading: c.pointee.parent)
    branch = c.pointee.branch.map { Registry.Branch(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CreateBranchRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.parent = arena.text(parent)
    if let value = branch {
      c.pointee.branch = arena.message(value)
    }
  }
}

extension Registry.CloseBranchRequest {
  public static let fullName = "ipmesh.registry.v1.CloseBranchRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__close_branch_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CloseBranchRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CloseBranchRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
  }
}

extension Registry.GetRepresentativeOfficeRequest {
  public static let fullName = "ipmesh.registry.v1.GetRepresentativeOfficeRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__get_representative_office_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetRepresentativeOfficeRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetRepresentativeOfficeRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Registry.ListRepresentativeOfficesRequest {
  public static let fullName = "ipmesh.registry.v1.ListRepresentativeOfficesRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__list_representative_offices_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListRepresentativeOfficesRequest.self)
    direction = Registry.RepresentativeOfficeDirection(
      rawValue: Int32(truncatingIfNeeded: c.pointee.direction.rawValue))
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListRepresentativeOfficesRequest.self)
    c.pointee.direction = .init(.init(truncatingIfNeeded: direction.rawValue))
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Registry.ListRepresentativeOfficesResponse {
  public static let fullName = "ipmesh.registry.v1.ListRepresentativeOfficesResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__list_representative_offices_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListRepresentativeOfficesResponse.self)
    representativeOffices = .init(reading: c.pointee.representative_offices, count: c.pointee.n_representative_offices)
    { Registry.RepresentativeOffice(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListRepresentativeOfficesResponse.self)
    c.pointee.n_representative_offices = representativeOffices.count
    c.pointee.representative_offices = arena.array(representativeOffices) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Registry.CreateRepresentativeOfficeRequest {
  public static let fullName = "ipmesh.registry.v1.CreateRepresentativeOfficeRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__create_representative_office_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CreateRepresentativeOfficeRequest.self)
    requestId = String(reading: c.pointee.request_id)
    representativeOfficeId = String(reading: c.pointee.representative_office_id)
    representativeOffice = c.pointee.representative_office.map { Registry.RepresentativeOffice(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CreateRepresentativeOfficeRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.representative_office_id = arena.text(representativeOfficeId)
    if let value = representativeOffice {
      c.pointee.representative_office = arena.message(value)
    }
  }
}

extension Registry.CloseRepresentativeOfficeRequest {
  public static let fullName = "ipmesh.registry.v1.CloseRepresentativeOfficeRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__close_representative_office_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CloseRepresentativeOfficeRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CloseRepresentativeOfficeRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
  }
}

extension Registry.ImportInstitutionsRequest {
  public static let fullName = "ipmesh.registry.v1.ImportInstitutionsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__import_institutions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ImportInstitutionsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ImportInstitutionsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Registry.ExportInstitutionsRequest {
  public static let fullName = "ipmesh.registry.v1.ExportInstitutionsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__export_institutions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportInstitutionsRequest.self)
    filter = c.pointee.filter.map { Registry.InstitutionFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportInstitutionsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Registry.ExportInstitutionsResponse {
  public static let fullName = "ipmesh.registry.v1.ExportInstitutionsResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__export_institutions_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportInstitutionsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportInstitutionsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
