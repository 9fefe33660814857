// Generated from ipmesh/registry/v1/outlet.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CRegistryAPI
import Messages
import Schema

extension Registry.Outlet {
  public static let fullName = "ipmesh.registry.v1.Outlet"

  public static var cType: CMessageType { ipmesh__registry__v1__outlet__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Outlet.self)
    name = String(reading: c.pointee.name)
    kind = Registry.OutletKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    displayName = String(reading: c.pointee.display_name)
    level = Registry.OutletLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.level.rawValue))
    division = String(reading: c.pointee.division)
    hostOrganization = String(reading: c.pointee.host_organization)
    address = String(reading: c.pointee.address)
    state = Registry.OutletState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    openedDate = c.pointee.opened_date.map { GoogleType.Date(reading: $0) }
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
    contact = c.pointee.contact.map { Common.Contact(reading: $0) }
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Outlet.self)
    c.pointee.name = arena.text(name)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.display_name = arena.text(displayName)
    c.pointee.level = .init(.init(truncatingIfNeeded: level.rawValue))
    c.pointee.division = arena.text(division)
    c.pointee.host_organization = arena.text(hostOrganization)
    c.pointee.address = arena.text(address)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = openedDate {
      c.pointee.opened_date = arena.message(value)
    }
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
    if let value = contact {
      c.pointee.contact = arena.message(value)
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

extension Registry.Coverage {
  public static let fullName = "ipmesh.registry.v1.Coverage"

  public static var cType: CMessageType { ipmesh__registry__v1__coverage__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Coverage.self)
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    denominator = Registry.CoverageDenominator(rawValue: Int32(truncatingIfNeeded: c.pointee.denominator.rawValue))
    coverageDate = c.pointee.coverage_date.map { GoogleType.Date(reading: $0) }
    divisions = .init(reading: c.pointee.divisions, count: c.pointee.n_divisions) {
      Registry.DivisionCoverage(reading: $0!)
    }
    coveredCount = c.pointee.covered_count
    divisionCount = c.pointee.division_count
    shareBasisPoints = c.pointee.share_basis_points
    targetBasisPoints = c.pointee.target_basis_points
    targetReached = c.pointee.target_reached != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Coverage.self)
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.denominator = .init(.init(truncatingIfNeeded: denominator.rawValue))
    if let value = coverageDate {
      c.pointee.coverage_date = arena.message(value)
    }
    c.pointee.n_divisions = divisions.count
    c.pointee.divisions = arena.array(divisions) { arena.message($0) }
    c.pointee.covered_count = coveredCount
    c.pointee.division_count = divisionCount
    c.pointee.share_basis_points = shareBasisPoints
    c.pointee.target_basis_points = targetBasisPoints
    c.pointee.target_reached = targetReached ? 1 : 0
  }
}

extension Registry.DivisionCoverage {
  public static let fullName = "ipmesh.registry.v1.DivisionCoverage"

  public static var cType: CMessageType { ipmesh__registry__v1__division_coverage__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__DivisionCoverage.self)
    division = c.pointee.division.map { Common.Division(reading: $0) }
    covered = c.pointee.covered != 0
    countingOutlets = c.pointee.counting_outlets
    openOutlets = c.pointee.open_outlets
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__DivisionCoverage.self)
    if let value = division {
      c.pointee.division = arena.message(value)
    }
    c.pointee.covered = covered ? 1 : 0
    c.pointee.counting_outlets = countingOutlets
    c.pointee.open_outlets = openOutlets
  }
}
