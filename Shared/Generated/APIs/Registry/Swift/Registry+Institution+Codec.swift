// Generated from ipmesh/registry/v1/institution.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CRegistryAPI
import Messages
import Schema

extension Registry.PatentLicence {
  public static let fullName = "ipmesh.registry.v1.PatentLicence"

  public static var cType: CMessageType { ipmesh__registry__v1__patent_licence__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__PatentLicence.self)
    agencyCode = String(reading: c.pointee.agency_code)
    state = Registry.LicenceState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    grantedDate = c.pointee.granted_date.map { GoogleType.Date(reading: $0) }
    stateDate = c.pointee.state_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__PatentLicence.self)
    c.pointee.agency_code = arena.text(agencyCode)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = grantedDate {
      c.pointee.granted_date = arena.message(value)
    }
    if let value = stateDate {
      c.pointee.state_date = arena.message(value)
    }
  }
}

extension Registry.TrademarkFiling {
  public static let fullName = "ipmesh.registry.v1.TrademarkFiling"

  public static var cType: CMessageType { ipmesh__registry__v1__trademark_filing__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__TrademarkFiling.self)
    state = Registry.TrademarkFilingState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    filedDate = c.pointee.filed_date.map { GoogleType.Date(reading: $0) }
    expireDate = c.pointee.expire_date.map { GoogleType.Date(reading: $0) }
    renewableFrom = c.pointee.renewable_from.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__TrademarkFiling.self)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = filedDate {
      c.pointee.filed_date = arena.message(value)
    }
    if let value = expireDate {
      c.pointee.expire_date = arena.message(value)
    }
    if let value = renewableFrom {
      c.pointee.renewable_from = arena.message(value)
    }
  }
}

extension Registry.Institution {
  public static let fullName = "ipmesh.registry.v1.Institution"

  public static var cType: CMessageType { ipmesh__registry__v1__institution__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Institution.self)
    name = String(reading: c.pointee.name)
    unifiedSocialCreditCode = String(reading: c.pointee.unified_social_credit_code)
    displayName = String(reading: c.pointee.display_name)
    kind = Registry.InstitutionKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    organizationForm = Registry.OrganizationForm(
      rawValue: Int32(truncatingIfNeeded: c.pointee.organization_form.rawValue))
    serviceForms = .init(reading: c.pointee.service_forms, count: c.pointee.n_service_forms) {
      Registry.ServiceForm(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    division = String(reading: c.pointee.division)
    address = String(reading: c.pointee.address)
    establishedDate = c.pointee.established_date.map { GoogleType.Date(reading: $0) }
    patentLicence = c.pointee.patent_licence.map { Registry.PatentLicence(reading: $0) }
    trademarkFiling = c.pointee.trademark_filing.map { Registry.TrademarkFiling(reading: $0) }
    brandTier = Registry.BrandTier(rawValue: Int32(truncatingIfNeeded: c.pointee.brand_tier.rawValue))
    specializedEnterprise = c.pointee.specialized_enterprise != 0
    contact = c.pointee.contact.map { Common.Contact(reading: $0) }
    employeeCount = c.pointee.employee_count
    annualRevenueFen = c.pointee.annual_revenue_fen
    synthetic = c.pointee.synthetic != 0
    state = Registry.InstitutionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Institution.self)
    c.pointee.name = arena.text(name)
    c.pointee.unified_social_credit_code = arena.text(unifiedSocialCreditCode)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.organization_form = .init(.init(truncatingIfNeeded: organizationForm.rawValue))
    c.pointee.n_service_forms = serviceForms.count
    c.pointee.service_forms = arena.array(serviceForms) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    c.pointee.division = arena.text(division)
    c.pointee.address = arena.text(address)
    if let value = establishedDate {
      c.pointee.established_date = arena.message(value)
    }
    if let value = patentLicence {
      c.pointee.patent_licence = arena.message(value)
    }
    if let value = trademarkFiling {
      c.pointee.trademark_filing = arena.message(value)
    }
    c.pointee.brand_tier = .init(.init(truncatingIfNeeded: brandTier.rawValue))
    c.pointee.specialized_enterprise = specializedEnterprise ? 1 : 0
    if let value = contact {
      c.pointee.contact = arena.message(value)
    }
    c.pointee.employee_count = employeeCount
    c.pointee.annual_revenue_fen = annualRevenueFen
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Registry.Branch {
  public static let fullName = "ipmesh.registry.v1.Branch"

  public static var cType: CMessageType { ipmesh__registry__v1__branch__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Branch.self)
    name = String(reading: c.pointee.name)
    unifiedSocialCreditCode = String(reading: c.pointee.unified_social_credit_code)
    displayName = String(reading: c.pointee.display_name)
    division = String(reading: c.pointee.division)
    address = String(reading: c.pointee.address)
    head = String(reading: c.pointee.head)
    registeredDate = c.pointee.registered_date.map { GoogleType.Date(reading: $0) }
    filedDate = c.pointee.filed_date.map { GoogleType.Date(reading: $0) }
    filedLate = c.pointee.filed_late != 0
    state = Registry.BranchState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Branch.self)
    c.pointee.name = arena.text(name)
    c.pointee.unified_social_credit_code = arena.text(unifiedSocialCreditCode)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.division = arena.text(division)
    c.pointee.address = arena.text(address)
    c.pointee.head = arena.text(head)
    if let value = registeredDate {
      c.pointee.registered_date = arena.message(value)
    }
    if let value = filedDate {
      c.pointee.filed_date = arena.message(value)
    }
    c.pointee.filed_late = filedLate ? 1 : 0
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Registry.RepresentativeOffice {
  public static let fullName = "ipmesh.registry.v1.RepresentativeOffice"

  public static var cType: CMessageType { ipmesh__registry__v1__representative_office__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__RepresentativeOffice.self)
    name = String(reading: c.pointee.name)
    direction = Registry.RepresentativeOfficeDirection(
      rawValue: Int32(truncatingIfNeeded: c.pointee.direction.rawValue))
    displayName = String(reading: c.pointee.display_name)
    foreignAgency = String(reading: c.pointee.foreign_agency)
    institution = String(reading: c.pointee.institution)
    countryCode = String(reading: c.pointee.country_code)
    city = String(reading: c.pointee.city)
    division = String(reading: c.pointee.division)
    approvalNumber = String(reading: c.pointee.approval_number)
    openedDate = c.pointee.opened_date.map { GoogleType.Date(reading: $0) }
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__RepresentativeOffice.self)
    c.pointee.name = arena.text(name)
    c.pointee.direction = .init(.init(truncatingIfNeeded: direction.rawValue))
    c.pointee.display_name = arena.text(displayName)
    c.pointee.foreign_agency = arena.text(foreignAgency)
    c.pointee.institution = arena.text(institution)
    c.pointee.country_code = arena.text(countryCode)
    c.pointee.city = arena.text(city)
    c.pointee.division = arena.text(division)
    c.pointee.approval_number = arena.text(approvalNumber)
    if let value = openedDate {
      c.pointee.opened_date = arena.message(value)
    }
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}
