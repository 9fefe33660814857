// Generated from ipmesh/statistics/v1/release_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.CreateReleaseRequest {
  public static let fullName = "ipmesh.statistics.v1.CreateReleaseRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__create_release_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CreateReleaseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    table = c.pointee.table.map { Statistics.ReleaseTable(reading: $0) }
    supersedes = String(reading: c.pointee.supersedes)
    correctionNote = String(reading: c.pointee.correction_note)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CreateReleaseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = table {
      c.pointee.table = arena.message(value)
    }
    c.pointee.supersedes = arena.text(supersedes)
    c.pointee.correction_note = arena.text(correctionNote)
  }
}

extension Statistics.GetReleaseRequest {
  public static let fullName = "ipmesh.statistics.v1.GetReleaseRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_release_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReleaseRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReleaseRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListReleasesRequest {
  public static let fullName = "ipmesh.statistics.v1.ListReleasesRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_releases_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListReleasesRequest.self)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
    series = String(reading: c.pointee.series)
    topic = Statistics.ReleaseTopic(rawValue: Int32(truncatingIfNeeded: c.pointee.topic.rawValue))
    year = c.pointee.year
    query = String(reading: c.pointee.query)
    includeSuperseded = c.pointee.include_superseded != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListReleasesRequest.self)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
    c.pointee.series = arena.text(series)
    c.pointee.topic = .init(.init(truncatingIfNeeded: topic.rawValue))
    c.pointee.year = year
    c.pointee.query = arena.text(query)
    c.pointee.include_superseded = includeSuperseded ? 1 : 0
  }
}

extension Statistics.ListReleasesResponse {
  public static let fullName = "ipmesh.statistics.v1.ListReleasesResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_releases_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListReleasesResponse.self)
    releases = .init(reading: c.pointee.releases, count: c.pointee.n_releases) { Statistics.Release(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListReleasesResponse.self)
    c.pointee.n_releases = releases.count
    c.pointee.releases = arena.array(releases) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.ExportReleaseRequest {
  public static let fullName = "ipmesh.statistics.v1.ExportReleaseRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_release_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportReleaseRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportReleaseRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ExportReleaseResponse {
  public static let fullName = "ipmesh.statistics.v1.ExportReleaseResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_release_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportReleaseResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportReleaseResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.VerifyReleaseRequest {
  public static let fullName = "ipmesh.statistics.v1.VerifyReleaseRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__verify_release_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifyReleaseRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifyReleaseRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.VerifyReleaseResponse {
  public static let fullName = "ipmesh.statistics.v1.VerifyReleaseResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__verify_release_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifyReleaseResponse.self)
    intact = c.pointee.intact != 0
    storedSha256 = String(reading: c.pointee.stored_sha256)
    computedSha256 = String(reading: c.pointee.computed_sha256)
    supersededBy = String(reading: c.pointee.superseded_by)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifyReleaseResponse.self)
    c.pointee.intact = intact ? 1 : 0
    c.pointee.stored_sha256 = arena.text(storedSha256)
    c.pointee.computed_sha256 = arena.text(computedSha256)
    c.pointee.superseded_by = arena.text(supersededBy)
  }
}

extension Statistics.ScheduleReleaseRequest {
  public static let fullName = "ipmesh.statistics.v1.ScheduleReleaseRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__schedule_release_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ScheduleReleaseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    releaseSchedule = c.pointee.release_schedule.map { Statistics.ReleaseSchedule(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ScheduleReleaseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = releaseSchedule {
      c.pointee.release_schedule = arena.message(value)
    }
  }
}

extension Statistics.GetReleaseScheduleRequest {
  public static let fullName = "ipmesh.statistics.v1.GetReleaseScheduleRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_release_schedule_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReleaseScheduleRequest.self)
    year = c.pointee.year
    asOfDate = c.pointee.as_of_date.map { GoogleType.Date(reading: $0) }
    overdueOnly = c.pointee.overdue_only != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReleaseScheduleRequest.self)
    c.pointee.year = year
    if let value = asOfDate {
      c.pointee.as_of_date = arena.message(value)
    }
    c.pointee.overdue_only = overdueOnly ? 1 : 0
  }
}

extension Statistics.GetReleaseScheduleResponse {
  public static let fullName = "ipmesh.statistics.v1.GetReleaseScheduleResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_release_schedule_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReleaseScheduleResponse.self)
    releaseSchedules = .init(reading: c.pointee.release_schedules, count: c.pointee.n_release_schedules) {
      Statistics.ReleaseSchedule(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReleaseScheduleResponse.self)
    c.pointee.n_release_schedules = releaseSchedules.count
    c.pointee.release_schedules = arena.array(releaseSchedules) { arena.message($0) }
  }
}
