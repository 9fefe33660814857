// Generated from ipmesh/statistics/v1/warning.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.Warning {
  public static let fullName = "ipmesh.statistics.v1.Warning"

  public static var cType: CMessageType { ipmesh__statistics__v1__warning__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Warning.self)
    name = String(reading: c.pointee.name)
    kind = Statistics.WarningKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    cause = String(reading: c.pointee.cause)
    level = Statistics.WarningLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.level.rawValue))
    division = String(reading: c.pointee.division)
    text = c.pointee.text.map { Common.LocalizedText(reading: $0) }
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    provisional = c.pointee.provisional != 0
    state = Statistics.WarningState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    raiseDate = c.pointee.raise_date.map { GoogleType.Date(reading: $0) }
    note = String(reading: c.pointee.note)
    acknowledgeDate = c.pointee.acknowledge_date.map { GoogleType.Date(reading: $0) }
    liftDate = c.pointee.lift_date.map { GoogleType.Date(reading: $0) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Warning.self)
    c.pointee.name = arena.text(name)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.cause = arena.text(cause)
    c.pointee.level = .init(.init(truncatingIfNeeded: level.rawValue))
    c.pointee.division = arena.text(division)
    if let value = text {
      c.pointee.text = arena.message(value)
    }
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = raiseDate {
      c.pointee.raise_date = arena.message(value)
    }
    c.pointee.note = arena.text(note)
    if let value = acknowledgeDate {
      c.pointee.acknowledge_date = arena.message(value)
    }
    if let value = liftDate {
      c.pointee.lift_date = arena.message(value)
    }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}
