// Generated from ipmesh/statistics/v1/report_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.ReportSelection {
  public static let fullName = "ipmesh.statistics.v1.ReportSelection"

  public static var cType: CMessageType { ipmesh__statistics__v1__report_selection__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReportSelection.self)
    year = c.pointee.year
    asOfDate = c.pointee.as_of_date.map { GoogleType.Date(reading: $0) }
    releases = .init(reading: c.pointee.releases, count: c.pointee.n_releases) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReportSelection.self)
    c.pointee.year = year
    if let value = asOfDate {
      c.pointee.as_of_date = arena.message(value)
    }
    c.pointee.n_releases = releases.count
    c.pointee.releases = arena.array(releases) { arena.text($0) }
  }
}

extension Statistics.RenderReportRequest {
  public static let fullName = "ipmesh.statistics.v1.RenderReportRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__render_report_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RenderReportRequest.self)
    selection = c.pointee.selection.map { Statistics.ReportSelection(reading: $0) }
    language = Statistics.ReportLanguage(rawValue: Int32(truncatingIfNeeded: c.pointee.language.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RenderReportRequest.self)
    if let value = selection {
      c.pointee.selection = arena.message(value)
    }
    c.pointee.language = .init(.init(truncatingIfNeeded: language.rawValue))
  }
}

extension Statistics.RenderReportResponse {
  public static let fullName = "ipmesh.statistics.v1.RenderReportResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__render_report_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RenderReportResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RenderReportResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.CreateReportEditionRequest {
  public static let fullName = "ipmesh.statistics.v1.CreateReportEditionRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__create_report_edition_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CreateReportEditionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    selection = c.pointee.selection.map { Statistics.ReportSelection(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CreateReportEditionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = selection {
      c.pointee.selection = arena.message(value)
    }
  }
}

extension Statistics.GetReportEditionRequest {
  public static let fullName = "ipmesh.statistics.v1.GetReportEditionRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_report_edition_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReportEditionRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetReportEditionRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListReportEditionsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListReportEditionsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_report_editions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListReportEditionsRequest.self)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
    year = c.pointee.year
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListReportEditionsRequest.self)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
    c.pointee.year = year
  }
}

extension Statistics.ListReportEditionsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListReportEditionsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_report_editions_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListReportEditionsResponse.self)
    reportEditions = .init(reading: c.pointee.report_editions, count: c.pointee.n_report_editions) {
      Statistics.ReportEdition(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListReportEditionsResponse.self)
    c.pointee.n_report_editions = reportEditions.count
    c.pointee.report_editions = arena.array(reportEditions) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.ExportReportRequest {
  public static let fullName = "ipmesh.statistics.v1.ExportReportRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_report_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportReportRequest.self)
    name = String(reading: c.pointee.name)
    language = Statistics.ReportLanguage(rawValue: Int32(truncatingIfNeeded: c.pointee.language.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportReportRequest.self)
    c.pointee.name = arena.text(name)
    c.pointee.language = .init(.init(truncatingIfNeeded: language.rawValue))
  }
}

extension Statistics.ExportReportResponse {
  public static let fullName = "ipmesh.statistics.v1.ExportReportResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_report_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportReportResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportReportResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.VerifyReportEditionRequest {
  public static let fullName = "ipmesh.statistics.v1.VerifyReportEditionRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__verify_report_edition_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifyReportEditionRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifyReportEditionRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.VerifyReportEditionResponse {
  public static let fullName = "ipmesh.statistics.v1.VerifyReportEditionResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__verify_report_edition_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifyReportEditionResponse.self)
    intact = c.pointee.intact != 0
    reproduced = c.pointee.reproduced != 0
    differences = .init(reading: c.pointee.differences, count: c.pointee.n_differences) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__VerifyReportEditionResponse.self)
    c.pointee.intact = intact ? 1 : 0
    c.pointee.reproduced = reproduced ? 1 : 0
    c.pointee.n_differences = differences.count
    c.pointee.differences = arena.array(differences) { arena.text($0) }
  }
}
