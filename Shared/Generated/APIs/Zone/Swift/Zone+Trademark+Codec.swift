// Generated from ipmesh/zone/v1/trademark.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.KeyTrademark {
  public static let fullName = "ipmesh.zone.v1.KeyTrademark"

  public static var cType: CMessageType { ipmesh__zone__v1__key_trademark__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__KeyTrademark.self)
    name = String(reading: c.pointee.name)
    registrationNumber = String(reading: c.pointee.registration_number)
    niceClass = c.pointee.nice_class
    displayName = String(reading: c.pointee.display_name)
    holderName = String(reading: c.pointee.holder_name)
    holderCode = String(reading: c.pointee.holder_code)
    division = String(reading: c.pointee.division)
    industry = String(reading: c.pointee.industry)
    zone = String(reading: c.pointee.zone)
    goods = String(reading: c.pointee.goods)
    termStartDate = c.pointee.term_start_date.map { GoogleType.Date(reading: $0) }
    termEndDate = c.pointee.term_end_date.map { GoogleType.Date(reading: $0) }
    graceEndDate = c.pointee.grace_end_date.map { GoogleType.Date(reading: $0) }
    wellKnown = c.pointee.well_known != 0
    state = Zone.TrademarkState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    removedDate = c.pointee.removed_date.map { GoogleType.Date(reading: $0) }
    removalReason = String(reading: c.pointee.removal_reason)
    termRule = c.pointee.term_rule.map { Common.Rule(reading: $0) }
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__KeyTrademark.self)
    c.pointee.name = arena.text(name)
    c.pointee.registration_number = arena.text(registrationNumber)
    c.pointee.nice_class = niceClass
    c.pointee.display_name = arena.text(displayName)
    c.pointee.holder_name = arena.text(holderName)
    c.pointee.holder_code = arena.text(holderCode)
    c.pointee.division = arena.text(division)
    c.pointee.industry = arena.text(industry)
    c.pointee.zone = arena.text(zone)
    c.pointee.goods = arena.text(goods)
    if let value = termStartDate {
      c.pointee.term_start_date = arena.message(value)
    }
    if let value = termEndDate {
      c.pointee.term_end_date = arena.message(value)
    }
    if let value = graceEndDate {
      c.pointee.grace_end_date = arena.message(value)
    }
    c.pointee.well_known = wellKnown ? 1 : 0
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = removedDate {
      c.pointee.removed_date = arena.message(value)
    }
    c.pointee.removal_reason = arena.text(removalReason)
    if let value = termRule {
      c.pointee.term_rule = arena.message(value)
    }
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}
