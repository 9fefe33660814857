// Generated from ipmesh/zone/v1/zone.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.Designation {
  public static let fullName = "ipmesh.zone.v1.Designation"

  public static var cType: CMessageType { ipmesh__zone__v1__designation__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Designation.self)
    application = String(reading: c.pointee.application)
    designationDate = c.pointee.designation_date.map { GoogleType.Date(reading: $0) }
    constructionEndDate = c.pointee.construction_end_date.map { GoogleType.Date(reading: $0) }
    withdrawalDate = c.pointee.withdrawal_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Designation.self)
    c.pointee.application = arena.text(application)
    if let value = designationDate {
      c.pointee.designation_date = arena.message(value)
    }
    if let value = constructionEndDate {
      c.pointee.construction_end_date = arena.message(value)
    }
    if let value = withdrawalDate {
      c.pointee.withdrawal_date = arena.message(value)
    }
  }
}

extension Zone.ClusterZone {
  public static let fullName = "ipmesh.zone.v1.ClusterZone"

  public static var cType: CMessageType { ipmesh__zone__v1__cluster_zone__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ClusterZone.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    division = String(reading: c.pointee.division)
    address = String(reading: c.pointee.address)
    operatorName = String(reading: c.pointee.operator_name)
    operatorCode = String(reading: c.pointee.operator_code)
    industries = .init(reading: c.pointee.industries, count: c.pointee.n_industries) { String(reading: $0) }
    establishedDate = c.pointee.established_date.map { GoogleType.Date(reading: $0) }
    nationalTitle = Zone.NationalTitle(rawValue: Int32(truncatingIfNeeded: c.pointee.national_title.rawValue))
    nationalTitleDate = c.pointee.national_title_date.map { GoogleType.Date(reading: $0) }
    contact = c.pointee.contact.map { Common.Contact(reading: $0) }
    synthetic = c.pointee.synthetic != 0
    state = Zone.ZoneState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
    designation = c.pointee.designation.map { Zone.Designation(reading: $0) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ClusterZone.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.division = arena.text(division)
    c.pointee.address = arena.text(address)
    c.pointee.operator_name = arena.text(operatorName)
    c.pointee.operator_code = arena.text(operatorCode)
    c.pointee.n_industries = industries.count
    c.pointee.industries = arena.array(industries) { arena.text($0) }
    if let value = establishedDate {
      c.pointee.established_date = arena.message(value)
    }
    c.pointee.national_title = .init(.init(truncatingIfNeeded: nationalTitle.rawValue))
    if let value = nationalTitleDate {
      c.pointee.national_title_date = arena.message(value)
    }
    if let value = contact {
      c.pointee.contact = arena.message(value)
    }
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
    if let value = designation {
      c.pointee.designation = arena.message(value)
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

extension Zone.Park {
  public static let fullName = "ipmesh.zone.v1.Park"

  public static var cType: CMessageType { ipmesh__zone__v1__park__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Park.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    division = String(reading: c.pointee.division)
    address = String(reading: c.pointee.address)
    areaSquareMeters = c.pointee.area_square_meters
    industries = .init(reading: c.pointee.industries, count: c.pointee.n_industries) { String(reading: $0) }
    openedDate = c.pointee.opened_date.map { GoogleType.Date(reading: $0) }
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
    contact = c.pointee.contact.map { Common.Contact(reading: $0) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Park.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.division = arena.text(division)
    c.pointee.address = arena.text(address)
    c.pointee.area_square_meters = areaSquareMeters
    c.pointee.n_industries = industries.count
    c.pointee.industries = arena.array(industries) { arena.text($0) }
    if let value = openedDate {
      c.pointee.opened_date = arena.message(value)
    }
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
    if let value = contact {
      c.pointee.contact = arena.message(value)
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

extension Zone.PlanTarget {
  public static let fullName = "ipmesh.zone.v1.PlanTarget"

  public static var cType: CMessageType { ipmesh__zone__v1__plan_target__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__PlanTarget.self)
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    targetDate = c.pointee.target_date.map { GoogleType.Date(reading: $0) }
    countMin = c.pointee.count_min
    countMax = c.pointee.count_max
    designatedCount = c.pointee.designated_count
    outcome = Zone.TargetOutcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
    zones = .init(reading: c.pointee.zones, count: c.pointee.n_zones) { String(reading: $0) }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__PlanTarget.self)
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    if let value = targetDate {
      c.pointee.target_date = arena.message(value)
    }
    c.pointee.count_min = countMin
    c.pointee.count_max = countMax
    c.pointee.designated_count = designatedCount
    c.pointee.outcome = .init(.init(truncatingIfNeeded: outcome.rawValue))
    c.pointee.n_zones = zones.count
    c.pointee.zones = arena.array(zones) { arena.text($0) }
    c.pointee.provisional = provisional ? 1 : 0
  }
}
