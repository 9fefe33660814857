// Generated from ipmesh/statistics/v1/warning_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.RunWarningsRequest {
  public static let fullName = "ipmesh.statistics.v1.RunWarningsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__run_warnings_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RunWarningsRequest.self)
    requestId = String(reading: c.pointee.request_id)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RunWarningsRequest.self)
    c.pointee.request_id = arena.text(requestId)
  }
}

extension Statistics.RunWarningsResponse {
  public static let fullName = "ipmesh.statistics.v1.RunWarningsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__run_warnings_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RunWarningsResponse.self)
    causeCount = c.pointee.cause_count
    raisedCount = c.pointee.raised_count
    changedCount = c.pointee.changed_count
    liftedCount = c.pointee.lifted_count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RunWarningsResponse.self)
    c.pointee.cause_count = causeCount
    c.pointee.raised_count = raisedCount
    c.pointee.changed_count = changedCount
    c.pointee.lifted_count = liftedCount
  }
}

extension Statistics.GetWarningRequest {
  public static let fullName = "ipmesh.statistics.v1.GetWarningRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_warning_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetWarningRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetWarningRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListWarningsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListWarningsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_warnings_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListWarningsRequest.self)
    kind = Statistics.WarningKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    state = Statistics.WarningState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListWarningsRequest.self)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListWarningsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListWarningsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_warnings_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListWarningsResponse.self)
    warnings = .init(reading: c.pointee.warnings, count: c.pointee.n_warnings) { Statistics.Warning(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListWarningsResponse.self)
    c.pointee.n_warnings = warnings.count
    c.pointee.warnings = arena.array(warnings) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.AcknowledgeWarningRequest {
  public static let fullName = "ipmesh.statistics.v1.AcknowledgeWarningRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__acknowledge_warning_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AcknowledgeWarningRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    note = String(reading: c.pointee.note)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AcknowledgeWarningRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.note = arena.text(note)
  }
}
