// Generated from ipmesh/zone/v1/resident_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.GetResidentRequest {
  public static let fullName = "ipmesh.zone.v1.GetResidentRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_resident_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetResidentRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetResidentRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.ResidentFilter {
  public static let fullName = "ipmesh.zone.v1.ResidentFilter"

  public static var cType: CMessageType { ipmesh__zone__v1__resident_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ResidentFilter.self)
    zone = String(reading: c.pointee.zone)
    query = String(reading: c.pointee.query)
    park = String(reading: c.pointee.park)
    includeLeft = c.pointee.include_left != 0
    brandOnly = c.pointee.brand_only != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ResidentFilter.self)
    c.pointee.zone = arena.text(zone)
    c.pointee.query = arena.text(query)
    c.pointee.park = arena.text(park)
    c.pointee.include_left = includeLeft ? 1 : 0
    c.pointee.brand_only = brandOnly ? 1 : 0
  }
}

extension Zone.ListResidentsRequest {
  public static let fullName = "ipmesh.zone.v1.ListResidentsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_residents_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListResidentsRequest.self)
    filter = c.pointee.filter.map { Zone.ResidentFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListResidentsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListResidentsResponse {
  public static let fullName = "ipmesh.zone.v1.ListResidentsResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_residents_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListResidentsResponse.self)
    residents = .init(reading: c.pointee.residents, count: c.pointee.n_residents) { Zone.Resident(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListResidentsResponse.self)
    c.pointee.n_residents = residents.count
    c.pointee.residents = arena.array(residents) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.CreateResidentRequest {
  public static let fullName = "ipmesh.zone.v1.CreateResidentRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__create_resident_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateResidentRequest.self)
    requestId = String(reading: c.pointee.request_id)
    parent = String(reading: c.pointee.parent)
    resident = c.pointee.resident.map { Zone.Resident(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateResidentRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.parent = arena.text(parent)
    if let value = resident {
      c.pointee.resident = arena.message(value)
    }
  }
}

extension Zone.UpdateResidentRequest {
  public static let fullName = "ipmesh.zone.v1.UpdateResidentRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__update_resident_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateResidentRequest.self)
    requestId = String(reading: c.pointee.request_id)
    resident = c.pointee.resident.map { Zone.Resident(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateResidentRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = resident {
      c.pointee.resident = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Zone.MoveOutResidentRequest {
  public static let fullName = "ipmesh.zone.v1.MoveOutResidentRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__move_out_resident_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__MoveOutResidentRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    movedOutDate = c.pointee.moved_out_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__MoveOutResidentRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = movedOutDate {
      c.pointee.moved_out_date = arena.message(value)
    }
  }
}

extension Zone.ImportResidentsRequest {
  public static let fullName = "ipmesh.zone.v1.ImportResidentsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__import_residents_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ImportResidentsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ImportResidentsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Zone.ExportResidentsRequest {
  public static let fullName = "ipmesh.zone.v1.ExportResidentsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__export_residents_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportResidentsRequest.self)
    filter = c.pointee.filter.map { Zone.ResidentFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportResidentsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Zone.ExportResidentsResponse {
  public static let fullName = "ipmesh.zone.v1.ExportResidentsResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__export_residents_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportResidentsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportResidentsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}

extension Zone.GetAllianceRequest {
  public static let fullName = "ipmesh.zone.v1.GetAllianceRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_alliance_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetAllianceRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetAllianceRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.AllianceFilter {
  public static let fullName = "ipmesh.zone.v1.AllianceFilter"

  public static var cType: CMessageType { ipmesh__zone__v1__alliance_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AllianceFilter.self)
    query = String(reading: c.pointee.query)
    zone = String(reading: c.pointee.zone)
    member = String(reading: c.pointee.member)
    includeDissolved = c.pointee.include_dissolved != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AllianceFilter.self)
    c.pointee.query = arena.text(query)
    c.pointee.zone = arena.text(zone)
    c.pointee.member = arena.text(member)
    c.pointee.include_dissolved = includeDissolved ? 1 : 0
  }
}

extension Zone.ListAlliancesRequest {
  public static let fullName = "ipmesh.zone.v1.ListAlliancesRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_alliances_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListAlliancesRequest.self)
    filter = c.pointee.filter.map { Zone.AllianceFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListAlliancesRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListAlliancesResponse {
  public static let fullName = "ipmesh.zone.v1.ListAlliancesResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_alliances_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListAlliancesResponse.self)
    alliances = .init(reading: c.pointee.alliances, count: c.pointee.n_alliances) { Zone.Alliance(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListAlliancesResponse.self)
    c.pointee.n_alliances = alliances.count
    c.pointee.alliances = arena.array(alliances) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.CreateAllianceRequest {
  public static let fullName = "ipmesh.zone.v1.CreateAllianceRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__create_alliance_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateAllianceRequest.self)
    requestId = String(reading: c.pointee.request_id)
    allianceId = String(reading: c.pointee.alliance_id)
    alliance = c.pointee.alliance.map { Zone.Alliance(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateAllianceRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.alliance_id = arena.text(allianceId)
    if let value = alliance {
      c.pointee.alliance = arena.message(value)
    }
  }
}

extension Zone.UpdateAllianceRequest {
  public static let fullName = "ipmesh.zone.v1.UpdateAllianceRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__update_alliance_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateAllianceRequest.self)
    requestId = String(reading: c.pointee.request_id)
    alliance = c.pointee.alliance.map { Zone.Alliance(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateAllianceRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = alliance {
      c.pointee.alliance = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Zone.AddAllianceMemberRequest {
  public static let fullName = "ipmesh.zone.v1.AddAllianceMemberRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__add_alliance_member_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AddAllianceMemberRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    member = c.pointee.member.map { Zone.AllianceMember(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__AddAllianceMemberRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = member {
      c.pointee.member = arena.message(value)
    }
  }
}

extension Zone.RemoveAllianceMemberRequest {
  public static let fullName = "ipmesh.zone.v1.RemoveAllianceMemberRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__remove_alliance_member_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__RemoveAllianceMemberRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    institution = String(reading: c.pointee.institution)
    leftDate = c.pointee.left_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__RemoveAllianceMemberRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.institution = arena.text(institution)
    if let value = leftDate {
      c.pointee.left_date = arena.message(value)
    }
  }
}

extension Zone.DissolveAllianceRequest {
  public static let fullName = "ipmesh.zone.v1.DissolveAllianceRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__dissolve_alliance_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__DissolveAllianceRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    dissolvedDate = c.pointee.dissolved_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__DissolveAllianceRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = dissolvedDate {
      c.pointee.dissolved_date = arena.message(value)
    }
  }
}
