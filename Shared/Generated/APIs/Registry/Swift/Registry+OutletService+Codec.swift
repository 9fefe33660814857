// Generated from ipmesh/registry/v1/outlet_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CRegistryAPI
import Messages
import Schema

extension Registry.GetOutletRequest {
  public static let fullName = "ipmesh.registry.v1.GetOutletRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__get_outlet_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetOutletRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetOutletRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Registry.OutletFilter {
  public static let fullName = "ipmesh.registry.v1.OutletFilter"

  public static var cType: CMessageType { ipmesh__registry__v1__outlet_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__OutletFilter.self)
    query = String(reading: c.pointee.query)
    kind = Registry.OutletKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    division = String(reading: c.pointee.division)
    state = Registry.OutletState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__OutletFilter.self)
    c.pointee.query = arena.text(query)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.division = arena.text(division)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
  }
}

extension Registry.ListOutletsRequest {
  public static let fullName = "ipmesh.registry.v1.ListOutletsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__list_outlets_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListOutletsRequest.self)
    filter = c.pointee.filter.map { Registry.OutletFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListOutletsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Registry.ListOutletsResponse {
  public static let fullName = "ipmesh.registry.v1.ListOutletsResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__list_outlets_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListOutletsResponse.self)
    outlets = .init(reading: c.pointee.outlets, count: c.pointee.n_outlets) { Registry.Outlet(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ListOutletsResponse.self)
    c.pointee.n_outlets = outlets.count
    c.pointee.outlets = arena.array(outlets) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Registry.CreateOutletRequest {
  public static let fullName = "ipmesh.registry.v1.CreateOutletRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__create_outlet_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CreateOutletRequest.self)
    requestId = String(reading: c.pointee.request_id)
    outletId = String(reading: c.pointee.outlet_id)
    outlet = c.pointee.outlet.map { Registry.Outlet(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__CreateOutletRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.outlet_id = arena.text(outletId)
    if let value = outlet {
      c.pointee.outlet = arena.message(value)
    }
  }
}

extension Registry.UpdateOutletRequest {
  public static let fullName = "ipmesh.registry.v1.UpdateOutletRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__update_outlet_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__UpdateOutletRequest.self)
    requestId = String(reading: c.pointee.request_id)
    outlet = c.pointee.outlet.map { Registry.Outlet(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__UpdateOutletRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = outlet {
      c.pointee.outlet = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Registry.GetCoverageRequest {
  public static let fullName = "ipmesh.registry.v1.GetCoverageRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__get_coverage_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetCoverageRequest.self)
    denominator = Registry.CoverageDenominator(rawValue: Int32(truncatingIfNeeded: c.pointee.denominator.rawValue))
    coverageDate = c.pointee.coverage_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GetCoverageRequest.self)
    c.pointee.denominator = .init(.init(truncatingIfNeeded: denominator.rawValue))
    if let value = coverageDate {
      c.pointee.coverage_date = arena.message(value)
    }
  }
}

extension Registry.ImportOutletsRequest {
  public static let fullName = "ipmesh.registry.v1.ImportOutletsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__import_outlets_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ImportOutletsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ImportOutletsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Registry.ExportOutletsRequest {
  public static let fullName = "ipmesh.registry.v1.ExportOutletsRequest"

  public static var cType: CMessageType { ipmesh__registry__v1__export_outlets_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportOutletsRequest.self)
    filter = c.pointee.filter.map { Registry.OutletFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportOutletsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Registry.ExportOutletsResponse {
  public static let fullName = "ipmesh.registry.v1.ExportOutletsResponse"

  public static var cType: CMessageType { ipmesh__registry__v1__export_outlets_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportOutletsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ExportOutletsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
