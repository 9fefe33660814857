// Generated from ipmesh/zone/v1/trademark_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.GetTrademarkRequest {
  public static let fullName = "ipmesh.zone.v1.GetTrademarkRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__get_trademark_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetTrademarkRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__GetTrademarkRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Zone.TrademarkFilter {
  public static let fullName = "ipmesh.zone.v1.TrademarkFilter"

  public static var cType: CMessageType { ipmesh__zone__v1__trademark_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__TrademarkFilter.self)
    query = String(reading: c.pointee.query)
    industry = String(reading: c.pointee.industry)
    niceClass = c.pointee.nice_class
    division = String(reading: c.pointee.division)
    zone = String(reading: c.pointee.zone)
    holderCode = String(reading: c.pointee.holder_code)
    termEndsBy = c.pointee.term_ends_by.map { GoogleType.Date(reading: $0) }
    includeRemoved = c.pointee.include_removed != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__TrademarkFilter.self)
    c.pointee.query = arena.text(query)
    c.pointee.industry = arena.text(industry)
    c.pointee.nice_class = niceClass
    c.pointee.division = arena.text(division)
    c.pointee.zone = arena.text(zone)
    c.pointee.holder_code = arena.text(holderCode)
    if let value = termEndsBy {
      c.pointee.term_ends_by = arena.message(value)
    }
    c.pointee.include_removed = includeRemoved ? 1 : 0
  }
}

extension Zone.ListTrademarksRequest {
  public static let fullName = "ipmesh.zone.v1.ListTrademarksRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__list_trademarks_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListTrademarksRequest.self)
    filter = c.pointee.filter.map { Zone.TrademarkFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListTrademarksRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Zone.ListTrademarksResponse {
  public static let fullName = "ipmesh.zone.v1.ListTrademarksResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__list_trademarks_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListTrademarksResponse.self)
    trademarks = .init(reading: c.pointee.trademarks, count: c.pointee.n_trademarks) { Zone.KeyTrademark(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ListTrademarksResponse.self)
    c.pointee.n_trademarks = trademarks.count
    c.pointee.trademarks = arena.array(trademarks) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Zone.CreateTrademarkRequest {
  public static let fullName = "ipmesh.zone.v1.CreateTrademarkRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__create_trademark_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateTrademarkRequest.self)
    requestId = String(reading: c.pointee.request_id)
    trademark = c.pointee.trademark.map { Zone.KeyTrademark(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__CreateTrademarkRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = trademark {
      c.pointee.trademark = arena.message(value)
    }
  }
}

extension Zone.UpdateTrademarkRequest {
  public static let fullName = "ipmesh.zone.v1.UpdateTrademarkRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__update_trademark_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateTrademarkRequest.self)
    requestId = String(reading: c.pointee.request_id)
    trademark = c.pointee.trademark.map { Zone.KeyTrademark(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__UpdateTrademarkRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = trademark {
      c.pointee.trademark = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Zone.RemoveTrademarkRequest {
  public static let fullName = "ipmesh.zone.v1.RemoveTrademarkRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__remove_trademark_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__RemoveTrademarkRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    removedDate = c.pointee.removed_date.map { GoogleType.Date(reading: $0) }
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__RemoveTrademarkRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = removedDate {
      c.pointee.removed_date = arena.message(value)
    }
    c.pointee.reason = arena.text(reason)
  }
}

extension Zone.ImportTrademarksRequest {
  public static let fullName = "ipmesh.zone.v1.ImportTrademarksRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__import_trademarks_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ImportTrademarksRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ImportTrademarksRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Zone.ExportTrademarksRequest {
  public static let fullName = "ipmesh.zone.v1.ExportTrademarksRequest"

  public static var cType: CMessageType { ipmesh__zone__v1__export_trademarks_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportTrademarksRequest.self)
    filter = c.pointee.filter.map { Zone.TrademarkFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportTrademarksRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Zone.ExportTrademarksResponse {
  public static let fullName = "ipmesh.zone.v1.ExportTrademarksResponse"

  public static var cType: CMessageType { ipmesh__zone__v1__export_trademarks_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportTrademarksResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__ExportTrademarksResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
