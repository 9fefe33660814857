// Generated from ipmesh/zone/v1/zone_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.GetZoneRequest {
  public static let fullName = "ipmesh.zone.v1.GetZoneRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_zone_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetZoneRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetZoneRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.ZoneFilter {
  public static let fullName = "ipmesh.zone.v1.ZoneFilter"

  public static var cType: CMessageType { ipmesh__zone__v1__zone_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ZoneFilter.self)
    query = String(reading: c.pointee.query)
    division = String(reading: c.pointee.division)
    industry = String(reading: c.pointee.industry)
    designatedOnly = c.pointee.designated_only != 0
    nationalTitle = Zone.NationalTitle(rawValue: Int32(truncatingIfNeeded: c.pointee.national_title.rawValue))
    includeClosed = c.pointee.include_closed != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ZoneFilter.self)
    c.pointee.query = arena.text(query)
    c.pointee.division = arena.text(division)
    c.pointee.industry = arena.text(industry)
    c.pointee.designated_only = designatedOnly ? 1 : 0
    c.pointee.national_title = .init(.init(truncatingIfNeeded: nationalTitle.rawValue))
    c.pointee.include_closed = includeClosed ? 1 : 0
  }
}

extension Zone.ListZonesRequest {
  public static let fullName = "ipmesh.zone.v1.ListZonesRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_zones_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListZonesRequest.self)
    filter = c.pointee.filter.map { Zone.ZoneFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListZonesRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListZonesResponse {
  public static let fullName = "ipmesh.zone.v1.ListZonesResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_zones_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListZonesResponse.self)
    zones = .init(reading: c.pointee.zones, count: c.pointee.n_zones) { Zone.ClusterZone(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListZonesResponse.self)
    c.pointee.n_zones = zones.count
    c.pointee.zones = arena.array(zones) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.CreateZoneRequest {
  public static let fullName = "ipmesh.zone.v1.CreateZoneRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__create_zone_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateZoneRequest.self)
    requestId = String(reading: c.pointee.request_id)
    zoneId = String(reading: c.pointee.zone_id)
    zone = c.pointee.zone.map { Zone.ClusterZone(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateZoneRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.zone_id = arena.text(zoneId)
    if let value = zone {
      c.pointee.zone = arena.message(value)
    }
  }
}

extension Zone.UpdateZoneRequest {
  public static let fullName = "ipmesh.zone.v1.UpdateZoneRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__update_zone_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateZoneRequest.self)
    requestId = String(reading: c.pointee.request_id)
    zone = c.pointee.zone.map { Zone.ClusterZone(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateZoneRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = zone {
      c.pointee.zone = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Zone.CloseZoneRequest {
  public static let fullName = "ipmesh.zone.v1.CloseZoneRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__close_zone_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CloseZoneRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CloseZoneRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
  }
}

extension Zone.ImportZonesRequest {
  public static let fullName = "ipmesh.zone.v1.ImportZonesRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__import_zones_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ImportZonesRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ImportZonesRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Zone.ExportZonesRequest {
  public static let fullName = "ipmesh.zone.v1.ExportZonesRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__export_zones_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportZonesRequest.self)
    filter = c.pointee.filter.map { Zone.ZoneFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportZonesRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Zone.ExportZonesResponse {
  public static let fullName = "ipmesh.zone.v1.ExportZonesResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__export_zones_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportZonesResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportZonesResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}

extension Zone.GetPlanTargetRequest {
  public static let fullName = "ipmesh.zone.v1.GetPlanTargetRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_plan_target_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetPlanTargetRequest.self)
    targetDate = c.pointee.target_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetPlanTargetRequest.self)
    if let value = targetDate {
      c.pointee.target_date = arena.message(value)
    }
  }
}

extension Zone.GetParkRequest {
  public static let fullName = "ipmesh.zone.v1.GetParkRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_park_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetParkRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetParkRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.ListParksRequest {
  public static let fullName = "ipmesh.zone.v1.ListParksRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_parks_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListParksRequest.self)
    parent = String(reading: c.pointee.parent)
    includeClosed = c.pointee.include_closed != 0
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListParksRequest.self)
    c.pointee.parent = arena.text(parent)
    c.pointee.include_closed = includeClosed ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListParksResponse {
  public static let fullName = "ipmesh.zone.v1.ListParksResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_parks_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListParksResponse.self)
    parks = .init(reading: c.pointee.parks, count: c.pointee.n_parks) { Zone.Park(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListParksResponse.self)
    c.pointee.n_parks = parks.count
    c.pointee.parks = arena.array(parks) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.CreateParkRequest {
  public static let fullName = "ipmesh.zone.v1.CreateParkRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__create_park_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateParkRequest.self)
    requestId = String(reading: c.pointee.request_id)
    parent = String(reading: c.pointee.parent)
    parkId = String(reading: c.pointee.park_id)
    park = c.pointee.park.map { Zone.Park(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateParkRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.parent = arena.text(parent)
    c.pointee.park_id = arena.text(parkId)
    if let value = park {
      c.pointee.park = arena.message(value)
    }
  }
}

extension Zone.UpdateParkRequest {
  public static let fullName = "ipmesh.zone.v1.UpdateParkRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__update_park_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateParkRequest.self)
    requestId = String(reading: c.pointee.request_id)
    park = c.pointee.park.map { Zone.Park(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateParkRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = park {
      c.pointee.park = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Zone.CloseParkRequest {
  public static let fullName = "ipmesh.zone.v1.CloseParkRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__close_park_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CloseParkRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    closeDate = c.pointee.close_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CloseParkRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = closeDate {
      c.pointee.close_date = arena.message(value)
    }
  }
}
