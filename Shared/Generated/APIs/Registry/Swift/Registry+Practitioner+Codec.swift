// Generated from ipmesh/registry/v1/practitioner.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CRegistryAPI
import Messages
import Schema

extension Registry.Certificate {
  public static let fullName = "ipmesh.registry.v1.Certificate"

  public static var cType: CMessageType { ipmesh__registry__v1__certificate__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Certificate.self)
    type = Registry.CertificateType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    number = String(reading: c.pointee.number)
    issueDate = c.pointee.issue_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Certificate.self)
    c.pointee.type = .init(.init(truncatingIfNeeded: type.rawValue))
    c.pointee.number = arena.text(number)
    if let value = issueDate {
      c.pointee.issue_date = arena.message(value)
    }
  }
}

extension Registry.Filing {
  public static let fullName = "ipmesh.registry.v1.Filing"

  public static var cType: CMessageType { ipmesh__registry__v1__filing__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Filing.self)
    state = Registry.FilingState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    practiceNumber = String(reading: c.pointee.practice_number)
    institution = String(reading: c.pointee.institution)
    practiceDate = c.pointee.practice_date.map { GoogleType.Date(reading: $0) }
    filedDate = c.pointee.filed_date.map { GoogleType.Date(reading: $0) }
    filedLate = c.pointee.filed_late != 0
    stateDate = c.pointee.state_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Filing.self)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.practice_number = arena.text(practiceNumber)
    c.pointee.institution = arena.text(institution)
    if let value = practiceDate {
      c.pointee.practice_date = arena.message(value)
    }
    if let value = filedDate {
      c.pointee.filed_date = arena.message(value)
    }
    c.pointee.filed_late = filedLate ? 1 : 0
    if let value = stateDate {
      c.pointee.state_date = arena.message(value)
    }
  }
}

extension Registry.Employment {
  public static let fullName = "ipmesh.registry.v1.Employment"

  public static var cType: CMessageType { ipmesh__registry__v1__employment__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Employment.self)
    institution = String(reading: c.pointee.institution)
    startDate = c.pointee.start_date.map { GoogleType.Date(reading: $0) }
    endDate = c.pointee.end_date.map { GoogleType.Date(reading: $0) }
    position = String(reading: c.pointee.position)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Employment.self)
    c.pointee.institution = arena.text(institution)
    if let value = startDate {
      c.pointee.start_date = arena.message(value)
    }
    if let value = endDate {
      c.pointee.end_date = arena.message(value)
    }
    c.pointee.position = arena.text(position)
  }
}

extension Registry.Practitioner {
  public static let fullName = "ipmesh.registry.v1.Practitioner"

  public static var cType: CMessageType { ipmesh__registry__v1__practitioner__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Practitioner.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    identityNumber = String(reading: c.pointee.identity_number)
    maskedIdentityNumber = String(reading: c.pointee.masked_identity_number)
    kind = Registry.PractitionerKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    education = Registry.Education(rawValue: Int32(truncatingIfNeeded: c.pointee.education.rawValue))
    certificates = .init(reading: c.pointee.certificates, count: c.pointee.n_certificates) {
      Registry.Certificate(reading: $0!)
    }
    filing = c.pointee.filing.map { Registry.Filing(reading: $0) }
    currentInstitution = String(reading: c.pointee.current_institution)
    employments = .init(reading: c.pointee.employments, count: c.pointee.n_employments) {
      Registry.Employment(reading: $0!)
    }
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Practitioner.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.identity_number = arena.text(identityNumber)
    c.pointee.masked_identity_number = arena.text(maskedIdentityNumber)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.education = .init(.init(truncatingIfNeeded: education.rawValue))
    c.pointee.n_certificates = certificates.count
    c.pointee.certificates = arena.array(certificates) { arena.message($0) }
    if let value = filing {
      c.pointee.filing = arena.message(value)
    }
    c.pointee.current_institution = arena.text(currentInstitution)
    c.pointee.n_employments = employments.count
    c.pointee.employments = arena.array(employments) { arena.message($0) }
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
