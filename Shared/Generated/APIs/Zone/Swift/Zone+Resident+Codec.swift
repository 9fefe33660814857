// Generated from ipmesh/zone/v1/resident.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.RegisteredFacts {
  public static let fullName = "ipmesh.zone.v1.RegisteredFacts"

  public static var cType: CMessageType { ipmesh__zone__v1__registered_facts__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__RegisteredFacts.self)
    displayName = String(reading: c.pointee.display_name)
    kind = c.pointee.kind
    serviceForms = .init(reading: c.pointee.service_forms, count: c.pointee.n_service_forms)
    brandTier = c.pointee.brand_tier
    licenceState = c.pointee.licence_state
    division = String(reading: c.pointee.division)
    open = c.pointee.open != 0
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__RegisteredFacts.self)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.kind = kind
    c.pointee.n_service_forms = serviceForms.count
    c.pointee.service_forms = arena.array(serviceForms)
    c.pointee.brand_tier = brandTier
    c.pointee.licence_state = licenceState
    c.pointee.division = arena.text(division)
    c.pointee.open = open ? 1 : 0
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Zone.Resident {
  public static let fullName = "ipmesh.zone.v1.Resident"

  public static var cType: CMessageType { ipmesh__zone__v1__resident__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Resident.self)
    name = String(reading: c.pointee.name)
    institution = String(reading: c.pointee.institution)
    park = String(reading: c.pointee.park)
    movedInDate = c.pointee.moved_in_date.map { GoogleType.Date(reading: $0) }
    movedOutDate = c.pointee.moved_out_date.map { GoogleType.Date(reading: $0) }
    areaSquareMeters = c.pointee.area_square_meters
    staffCount = c.pointee.staff_count
    state = Zone.ResidentState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    facts = c.pointee.facts.map { Zone.RegisteredFacts(reading: $0) }
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Resident.self)
    c.pointee.name = arena.text(name)
    c.pointee.institution = arena.text(institution)
    c.pointee.park = arena.text(park)
    if let value = movedInDate {
      c.pointee.moved_in_date = arena.message(value)
    }
    if let value = movedOutDate {
      c.pointee.moved_out_date = arena.message(value)
    }
    c.pointee.area_square_meters = areaSquareMeters
    c.pointee.staff_count = staffCount
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = facts {
      c.pointee.facts = arena.message(value)
    }
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

extension Zone.AllianceMember {
  public static let fullName = "ipmesh.zone.v1.AllianceMember"

  public static var cType: CMessageType { ipmesh__zone__v1__alliance_member__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AllianceMember.self)
    institution = String(reading: c.pointee.institution)
    role = Zone.AllianceRole(rawValue: Int32(truncatingIfNeeded: c.pointee.role.rawValue))
    joinedDate = c.pointee.joined_date.map { GoogleType.Date(reading: $0) }
    leftDate = c.pointee.left_date.map { GoogleType.Date(reading: $0) }
    displayName = String(reading: c.pointee.display_name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AllianceMember.self)
    c.pointee.institution = arena.text(institution)
    c.pointee.role = .init(.init(truncatingIfNeeded: role.rawValue))
    if let value = joinedDate {
      c.pointee.joined_date = arena.message(value)
    }
    if let value = leftDate {
      c.pointee.left_date = arena.message(value)
    }
    c.pointee.display_name = arena.text(displayName)
  }
}

extension Zone.Alliance {
  public static let fullName = "ipmesh.zone.v1.Alliance"

  public static var cType: CMessageType { ipmesh__zone__v1__alliance__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Alliance.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    zone = String(reading: c.pointee.zone)
    industries = .init(reading: c.pointee.industries, count: c.pointee.n_industries) { String(reading: $0) }
    purpose = String(reading: c.pointee.purpose)
    foundedDate = c.pointee.founded_date.map { GoogleType.Date(reading: $0) }
    state = Zone.AllianceState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    dissolvedDate = c.pointee.dissolved_date.map { GoogleType.Date(reading: $0) }
    members = .init(reading: c.pointee.members, count: c.pointee.n_members) { Zone.AllianceMember(reading: $0!) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Alliance.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.zone = arena.text(zone)
    c.pointee.n_industries = industries.count
    c.pointee.industries = arena.array(industries) { arena.text($0) }
    c.pointee.purpose = arena.text(purpose)
    if let value = foundedDate {
      c.pointee.founded_date = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = dissolvedDate {
      c.pointee.dissolved_date = arena.message(value)
    }
    c.pointee.n_members = members.count
    c.pointee.members = arena.array(members) { arena.message($0) }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}
