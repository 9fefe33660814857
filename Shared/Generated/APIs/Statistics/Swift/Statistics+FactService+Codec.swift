// Generated from ipmesh/statistics/v1/fact_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.ListMeasuresRequest {
  public static let fullName = "ipmesh.statistics.v1.ListMeasuresRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_measures_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Statistics.ListMeasuresResponse {
  public static let fullName = "ipmesh.statistics.v1.ListMeasuresResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_measures_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListMeasuresResponse.self)
    measures = .init(reading: c.pointee.measures, count: c.pointee.n_measures) { Statistics.Measure(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListMeasuresResponse.self)
    c.pointee.n_measures = measures.count
    c.pointee.measures = arena.array(measures) { arena.message($0) }
  }
}

extension Statistics.GetFactSourceRequest {
  public static let fullName = "ipmesh.statistics.v1.GetFactSourceRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_fact_source_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetFactSourceRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetFactSourceRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListFactSourcesRequest {
  public static let fullName = "ipmesh.statistics.v1.ListFactSourcesRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_fact_sources_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListFactSourcesRequest.self)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListFactSourcesRequest.self)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListFactSourcesResponse {
  public static let fullName = "ipmesh.statistics.v1.ListFactSourcesResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_fact_sources_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListFactSourcesResponse.self)
    factSources = .init(reading: c.pointee.fact_sources, count: c.pointee.n_fact_sources) {
      Statistics.FactSource(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListFactSourcesResponse.self)
    c.pointee.n_fact_sources = factSources.count
    c.pointee.fact_sources = arena.array(factSources) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.FactFilter {
  public static let fullName = "ipmesh.statistics.v1.FactFilter"

  public static var cType: CMessageType { ipmesh__statistics__v1__fact_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FactFilter.self)
    source = String(reading: c.pointee.source)
    subject = String(reading: c.pointee.subject)
    measure = String(reading: c.pointee.measure)
    division = String(reading: c.pointee.division)
    period = String(reading: c.pointee.period)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FactFilter.self)
    c.pointee.source = arena.text(source)
    c.pointee.subject = arena.text(subject)
    c.pointee.measure = arena.text(measure)
    c.pointee.division = arena.text(division)
    c.pointee.period = arena.text(period)
  }
}

extension Statistics.ListFactsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListFactsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_facts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListFactsRequest.self)
    filter = c.pointee.filter.map { Statistics.FactFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListFactsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Statistics.ListFactsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListFactsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_facts_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListFactsResponse.self)
    facts = .init(reading: c.pointee.facts, count: c.pointee.n_facts) { Statistics.Fact(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListFactsResponse.self)
    c.pointee.n_facts = facts.count
    c.pointee.facts = arena.array(facts) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Statistics.ImportFactsRequest {
  public static let fullName = "ipmesh.statistics.v1.ImportFactsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__import_facts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ImportFactsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ImportFactsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.ExportFactsRequest {
  public static let fullName = "ipmesh.statistics.v1.ExportFactsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_facts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportFactsRequest.self)
    filter = c.pointee.filter.map { Statistics.FactFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportFactsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Statistics.ExportFactsResponse {
  public static let fullName = "ipmesh.statistics.v1.ExportFactsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__export_facts_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportFactsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExportFactsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}

extension Statistics.WithdrawFactsRequest {
  public static let fullName = "ipmesh.statistics.v1.WithdrawFactsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__withdraw_facts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WithdrawFactsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    period = String(reading: c.pointee.period)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__WithdrawFactsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.period = arena.text(period)
  }
}
