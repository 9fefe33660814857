// Generated from ipmesh/zone/v1/navigation_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.ListIndustriesRequest {
  public static let fullName = "ipmesh.zone.v1.ListIndustriesRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_industries_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListIndustriesRequest.self)
    tier = Zone.IndustryTier(rawValue: Int32(truncatingIfNeeded: c.pointee.tier.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListIndustriesRequest.self)
    c.pointee.tier = .init(.init(truncatingIfNeeded: tier.rawValue))
  }
}

extension Zone.ListIndustriesResponse {
  public static let fullName = "ipmesh.zone.v1.ListIndustriesResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_industries_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListIndustriesResponse.self)
    industries = .init(reading: c.pointee.industries, count: c.pointee.n_industries) { Zone.Industry(reading: $0!) }
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListIndustriesResponse.self)
    c.pointee.n_industries = industries.count
    c.pointee.industries = arena.array(industries) { arena.message($0) }
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
  }
}

extension Zone.GetNavigationProjectRequest {
  public static let fullName = "ipmesh.zone.v1.GetNavigationProjectRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_navigation_project_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetNavigationProjectRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetNavigationProjectRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.NavigationProjectFilter {
  public static let fullName = "ipmesh.zone.v1.NavigationProjectFilter"

  public static var cType: CMessageType { ipmesh__zone__v1__navigation_project_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__NavigationProjectFilter.self)
    query = String(reading: c.pointee.query)
    industry = String(reading: c.pointee.industry)
    kind = Zone.NavigationKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    state = Zone.NavigationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
    zone = String(reading: c.pointee.zone)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__NavigationProjectFilter.self)
    c.pointee.query = arena.text(query)
    c.pointee.industry = arena.text(industry)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
    c.pointee.zone = arena.text(zone)
  }
}

extension Zone.ListNavigationProjectsRequest {
  public static let fullName = "ipmesh.zone.v1.ListNavigationProjectsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_navigation_projects_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListNavigationProjectsRequest.self)
    filter = c.pointee.filter.map { Zone.NavigationProjectFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListNavigationProjectsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListNavigationProjectsResponse {
  public static let fullName = "ipmesh.zone.v1.ListNavigationProjectsResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_navigation_projects_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListNavigationProjectsResponse.self)
    navigationProjects = .init(reading: c.pointee.navigation_projects, count: c.pointee.n_navigation_projects) {
      Zone.NavigationProject(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListNavigationProjectsResponse.self)
    c.pointee.n_navigation_projects = navigationProjects.count
    c.pointee.navigation_projects = arena.array(navigationProjects) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.CreateNavigationProjectRequest {
  public static let fullName = "ipmesh.zone.v1.CreateNavigationProjectRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__create_navigation_project_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateNavigationProjectRequest.self)
    requestId = String(reading: c.pointee.request_id)
    navigationProjectId = String(reading: c.pointee.navigation_project_id)
    navigationProject = c.pointee.navigation_project.map { Zone.NavigationProject(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateNavigationProjectRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.navigation_project_id = arena.text(navigationProjectId)
    if let value = navigationProject {
      c.pointee.navigation_project = arena.message(value)
    }
  }
}

extension Zone.UpdateNavigationProjectRequest {
  public static let fullName = "ipmesh.zone.v1.UpdateNavigationProjectRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__update_navigation_project_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateNavigationProjectRequest.self)
    requestId = String(reading: c.pointee.request_id)
    navigationProject = c.pointee.navigation_project.map { Zone.NavigationProject(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateNavigationProjectRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = navigationProject {
      c.pointee.navigation_project = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Zone.ChangeNavigationProjectStateRequest {
  public static let fullName = "ipmesh.zone.v1.ChangeNavigationProjectStateRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__change_navigation_project_state_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ChangeNavigationProjectStateRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    state = Zone.NavigationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    effectiveDate = c.pointee.effective_date.map { GoogleType.Date(reading: $0) }
    reason = String(reading: c.pointee.reason)
    evidence = .init(reading: c.pointee.evidence, count: c.pointee.n_evidence) { Zone.Evidence(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ChangeNavigationProjectStateRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = effectiveDate {
      c.pointee.effective_date = arena.message(value)
    }
    c.pointee.reason = arena.text(reason)
    c.pointee.n_evidence = evidence.count
    c.pointee.evidence = arena.array(evidence) { arena.message($0) }
  }
}

extension Zone.ImportNavigationProjectsRequest {
  public static let fullName = "ipmesh.zone.v1.ImportNavigationProjectsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__import_navigation_projects_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ImportNavigationProjectsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ImportNavigationProjectsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Zone.ExportNavigationProjectsRequest {
  public static let fullName = "ipmesh.zone.v1.ExportNavigationProjectsRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__export_navigation_projects_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportNavigationProjectsRequest.self)
    filter = c.pointee.filter.map { Zone.NavigationProjectFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportNavigationProjectsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Zone.ExportNavigationProjectsResponse {
  public static let fullName = "ipmesh.zone.v1.ExportNavigationProjectsResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__export_navigation_projects_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportNavigationProjectsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportNavigationProjectsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
