// Generated from ipmesh/statistics/v1/fact.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.Measure {
  public static let fullName = "ipmesh.statistics.v1.Measure"

  public static var cType: CMessageType { ipmesh__statistics__v1__measure__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Measure.self)
    id = String(reading: c.pointee.id)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    unit = c.pointee.unit.map { Common.LocalizedText(reading: $0) }
    scale = c.pointee.scale
    canBeNegative = c.pointee.can_be_negative != 0
    splits = .init(reading: c.pointee.splits, count: c.pointee.n_splits) { String(reading: $0) }
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Measure.self)
    c.pointee.id = arena.text(id)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    if let value = unit {
      c.pointee.unit = arena.message(value)
    }
    c.pointee.scale = scale
    c.pointee.can_be_negative = canBeNegative ? 1 : 0
    c.pointee.n_splits = splits.count
    c.pointee.splits = arena.array(splits) { arena.text($0) }
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
  }
}

extension Statistics.FactSource {
  public static let fullName = "ipmesh.statistics.v1.FactSource"

  public static var cType: CMessageType { ipmesh__statistics__v1__fact_source__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FactSource.self)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    citation = String(reading: c.pointee.citation)
    provenance = Common.Provenance(rawValue: Int32(truncatingIfNeeded: c.pointee.provenance.rawValue))
    provisional = c.pointee.provisional != 0
    synthetic = c.pointee.synthetic != 0
    division = String(reading: c.pointee.division)
    factCount = c.pointee.fact_count
    revision = c.pointee.revision
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FactSource.self)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.citation = arena.text(citation)
    c.pointee.provenance = .init(.init(truncatingIfNeeded: provenance.rawValue))
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.division = arena.text(division)
    c.pointee.fact_count = factCount
    c.pointee.revision = revision
  }
}

extension Statistics.Fact {
  public static let fullName = "ipmesh.statistics.v1.Fact"

  public static var cType: CMessageType { ipmesh__statistics__v1__fact__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Fact.self)
    source = String(reading: c.pointee.source)
    measure = String(reading: c.pointee.measure)
    division = String(reading: c.pointee.division)
    period = String(reading: c.pointee.period)
    industry = String(reading: c.pointee.industry)
    subject = String(reading: c.pointee.subject)
    self.value = c.pointee.value
    text = String(reading: c.pointee.text)
    qualifier = Statistics.FactQualifier(rawValue: Int32(truncatingIfNeeded: c.pointee.qualifier.rawValue))
    note = String(reading: c.pointee.note)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Fact.self)
    c.pointee.source = arena.text(source)
    c.pointee.measure = arena.text(measure)
    c.pointee.division = arena.text(division)
    c.pointee.period = arena.text(period)
    c.pointee.industry = arena.text(industry)
    c.pointee.subject = arena.text(subject)
    c.pointee.value = self.value
    c.pointee.text = arena.text(text)
    c.pointee.qualifier = .init(.init(truncatingIfNeeded: qualifier.rawValue))
    c.pointee.note = arena.text(note)
  }
}
