// Generated from ipmesh/statistics/v1/industry_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.GetIntensiveClassificationRequest {
  public static let fullName = "ipmesh.statistics.v1.GetIntensiveClassificationRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_intensive_classification_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Statistics.GetIntensiveCatalogRequest {
  public static let fullName = "ipmesh.statistics.v1.GetIntensiveCatalogRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_intensive_catalog_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetIntensiveCatalogRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetIntensiveCatalogRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListIntensiveCatalogsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListIntensiveCatalogsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_intensive_catalogs_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListIntensiveCatalogsRequest.self)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListIntensiveCatalogsRequest.self)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListIntensiveCatalogsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListIntensiveCatalogsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_intensive_catalogs_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListIntensiveCatalogsResponse.self)
    intensiveCatalogs = .init(reading: c.pointee.intensive_catalogs, count: c.pointee.n_intensive_catalogs) {
      Statistics.IntensiveCatalog(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListIntensiveCatalogsResponse.self)
    c.pointee.n_intensive_catalogs = intensiveCatalogs.count
    c.pointee.intensive_catalogs = arena.array(intensiveCatalogs) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.CreateIntensiveCatalogRequest {
  public static let fullName = "ipmesh.statistics.v1.CreateIntensiveCatalogRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__create_intensive_catalog_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CreateIntensiveCatalogRequest.self)
    requestId = String(reading: c.pointee.request_id)
    intensiveCatalog = c.pointee.intensive_catalog.map { Statistics.IntensiveCatalog(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CreateIntensiveCatalogRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = intensiveCatalog {
      c.pointee.intensive_catalog = arena.message(value)
    }
  }
}

extension Statistics.UpdateIntensiveCatalogRequest {
  public static let fullName = "ipmesh.statistics.v1.UpdateIntensiveCatalogRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__update_intensive_catalog_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__UpdateIntensiveCatalogRequest.self)
    requestId = String(reading: c.pointee.request_id)
    intensiveCatalog = c.pointee.intensive_catalog.map { Statistics.IntensiveCatalog(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__UpdateIntensiveCatalogRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = intensiveCatalog {
      c.pointee.intensive_catalog = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Statistics.ImportIntensiveEntriesRequest {
  public static let fullName = "ipmesh.statistics.v1.ImportIntensiveEntriesRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__import_intensive_entries_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ImportIntensiveEntriesRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ImportIntensiveEntriesRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.ExportIntensiveEntriesRequest {
  public static let fullName = "ipmesh.statistics.v1.ExportIntensiveEntriesRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_intensive_entries_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportIntensiveEntriesRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportIntensiveEntriesRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ExportIntensiveEntriesResponse {
  public static let fullName = "ipmesh.statistics.v1.ExportIntensiveEntriesResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_intensive_entries_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportIntensiveEntriesResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportIntensiveEntriesResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.PublishIntensiveCatalogRequest {
  public static let fullName = "ipmesh.statistics.v1.PublishIntensiveCatalogRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__publish_intensive_catalog_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PublishIntensiveCatalogRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__PublishIntensiveCatalogRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Statistics.MonitorIntensiveIndustriesRequest {
  public static let fullName = "ipmesh.statistics.v1.MonitorIntensiveIndustriesRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__monitor_intensive_industries_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__MonitorIntensiveIndustriesRequest.self)
    division = String(reading: c.pointee.division)
    yearFrom = c.pointee.year_from
    yearTo = c.pointee.year_to
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__MonitorIntensiveIndustriesRequest.self)
    c.pointee.division = arena.text(division)
    c.pointee.year_from = yearFrom
    c.pointee.year_to = yearTo
  }
}

extension Statistics.MonitorIntensiveIndustriesResponse {
  public static let fullName = "ipmesh.statistics.v1.MonitorIntensiveIndustriesResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__monitor_intensive_industries_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__MonitorIntensiveIndustriesResponse.self)
    years = .init(reading: c.pointee.years, count: c.pointee.n_years) { Statistics.IntensiveYear(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__MonitorIntensiveIndustriesResponse.self)
    c.pointee.n_years = years.count
    c.pointee.years = arena.array(years) { arena.message($0) }
  }
}
