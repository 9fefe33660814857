// Generated from ipmesh/statistics/v1/report.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.ReportSource {
  public static let fullName = "ipmesh.statistics.v1.ReportSource"

  public static var cType: CMessageType { ipmesh__statistics__v1__report_source__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReportSource.self)
    release = String(reading: c.pointee.release)
    sha256 = String(reading: c.pointee.sha256)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReportSource.self)
    c.pointee.release = arena.text(release)
    c.pointee.sha256 = arena.text(sha256)
  }
}

extension Statistics.ReportDocument {
  public static let fullName = "ipmesh.statistics.v1.ReportDocument"

  public static var cType: CMessageType { ipmesh__statistics__v1__report_document__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReportDocument.self)
    language = Statistics.ReportLanguage(rawValue: Int32(truncatingIfNeeded: c.pointee.language.rawValue))
    sha256 = String(reading: c.pointee.sha256)
    sizeBytes = c.pointee.size_bytes
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReportDocument.self)
    c.pointee.language = .init(.init(truncatingIfNeeded: language.rawValue))
    c.pointee.sha256 = arena.text(sha256)
    c.pointee.size_bytes = sizeBytes
  }
}

extension Statistics.ReportEdition {
  public static let fullName = "ipmesh.statistics.v1.ReportEdition"

  public static var cType: CMessageType { ipmesh__statistics__v1__report_edition__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReportEdition.self)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    year = c.pointee.year
    asOfDate = c.pointee.as_of_date.map { GoogleType.Date(reading: $0) }
    sources = .init(reading: c.pointee.sources, count: c.pointee.n_sources) { Statistics.ReportSource(reading: $0!) }
    documents = .init(reading: c.pointee.documents, count: c.pointee.n_documents) {
      Statistics.ReportDocument(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ReportEdition.self)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.year = year
    if let value = asOfDate {
      c.pointee.as_of_date = arena.message(value)
    }
    c.pointee.n_sources = sources.count
    c.pointee.sources = arena.array(sources) { arena.message($0) }
    c.pointee.n_documents = documents.count
    c.pointee.documents = arena.array(documents) { arena.message($0) }
  }
}
