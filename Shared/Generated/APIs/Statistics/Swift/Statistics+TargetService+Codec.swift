// Generated from ipmesh/statistics/v1/target_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.GetTargetRequest {
  public static let fullName = "ipmesh.statistics.v1.GetTargetRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_target_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetTargetRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetTargetRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListTargetsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListTargetsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_targets_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListTargetsRequest.self)
    plan = String(reading: c.pointee.plan)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListTargetsRequest.self)
    c.pointee.plan = arena.text(plan)
  }
}

extension Statistics.ListTargetsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListTargetsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_targets_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListTargetsResponse.self)
    targets = .init(reading: c.pointee.targets, count: c.pointee.n_targets) { Statistics.Target(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListTargetsResponse.self)
    c.pointee.n_targets = targets.count
    c.pointee.targets = arena.array(targets) { arena.message($0) }
  }
}

extension Statistics.GetDashboardRequest {
  public static let fullName = "ipmesh.statistics.v1.GetDashboardRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_dashboard_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Statistics.ListTargetHistoryRequest {
  public static let fullName = "ipmesh.statistics.v1.ListTargetHistoryRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_target_history_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListTargetHistoryRequest.self)
    parent = String(reading: c.pointee.parent)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListTargetHistoryRequest.self)
    c.pointee.parent = arena.text(parent)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListTargetHistoryResponse {
  public static let fullName = "ipmesh.statistics.v1.ListTargetHistoryResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_target_history_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListTargetHistoryResponse.self)
    readings = .init(reading: c.pointee.readings, count: c.pointee.n_readings) {
      Statistics.TargetReading(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListTargetHistoryResponse.self)
    c.pointee.n_readings = readings.count
    c.pointee.readings = arena.array(readings) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.RecountTargetsRequest {
  public static let fullName = "ipmesh.statistics.v1.RecountTargetsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__recount_targets_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Statistics.RecountTargetsResponse {
  public static let fullName = "ipmesh.statistics.v1.RecountTargetsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__recount_targets_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RecountTargetsResponse.self)
    equal = c.pointee.equal != 0
    feeds = .init(reading: c.pointee.feeds, count: c.pointee.n_feeds) { Statistics.FeedRecount(reading: $0!) }
    differences = .init(reading: c.pointee.differences, count: c.pointee.n_differences) {
      Statistics.CountDifference(reading: $0!)
    }
    targets = .init(reading: c.pointee.targets, count: c.pointee.n_targets) { Statistics.TargetRecount(reading: $0!) }
    readingTime = c.pointee.reading_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RecountTargetsResponse.self)
    c.pointee.equal = equal ? 1 : 0
    c.pointee.n_feeds = feeds.count
    c.pointee.feeds = arena.array(feeds) { arena.message($0) }
    c.pointee.n_differences = differences.count
    c.pointee.differences = arena.array(differences) { arena.message($0) }
    c.pointee.n_targets = targets.count
    c.pointee.targets = arena.array(targets) { arena.message($0) }
    if let value = readingTime {
      c.pointee.reading_time = arena.message(value)
    }
  }
}

extension Statistics.WatchTargetsRequest {
  public static let fullName = "ipmesh.statistics.v1.WatchTargetsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__watch_targets_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WatchTargetsRequest.self)
    resumeToken = String(reading: c.pointee.resume_token)
    untilNow = c.pointee.until_now != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WatchTargetsRequest.self)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.until_now = untilNow ? 1 : 0
  }
}

extension Statistics.WatchTargetsResponse {
  public static let fullName = "ipmesh.statistics.v1.WatchTargetsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__watch_targets_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WatchTargetsResponse.self)
    resumeToken = String(reading: c.pointee.resume_token)
    reading = c.pointee.reading.map { Statistics.TargetReading(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WatchTargetsResponse.self)
    c.pointee.resume_token = arena.text(resumeToken)
    if let value = reading {
      c.pointee.reading = arena.message(value)
    }
  }
}
