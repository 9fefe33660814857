// Generated from ipmesh/dispute/v1/alert.proto by deploy/generate; do not edit.

internal import CDisputeAPI
internal import CProtobufC
import Messages
import Schema

extension Dispute.RiskAlert {
  public static let fullName = "ipmesh.dispute.v1.RiskAlert"

  public static var cType: CMessageType { ipmesh__dispute__v1__risk_alert__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RiskAlert.self)
    name = String(reading: c.pointee.name)
    title = c.pointee.title.map { Common.LocalizedText(reading: $0) }
    text = c.pointee.text.map { Common.LocalizedText(reading: $0) }
    level = Dispute.AlertLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.level.rawValue))
    markets = .init(reading: c.pointee.markets, count: c.pointee.n_markets) { String(reading: $0) }
    industries = .init(reading: c.pointee.industries, count: c.pointee.n_industries) { String(reading: $0) }
    rights = .init(reading: c.pointee.rights, count: c.pointee.n_rights) {
      Dispute.RightKind(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    sourceUri = String(reading: c.pointee.source_uri)
    eventDate = c.pointee.event_date.map { GoogleType.Date(reading: $0) }
    deliveryCount = c.pointee.delivery_count
    publishTime = c.pointee.publish_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__RiskAlert.self)
    c.pointee.name = arena.text(name)
    if let value = title {
      c.pointee.title = arena.message(value)
    }
    if let value = text {
      c.pointee.text = arena.message(value)
    }
    c.pointee.level = .init(.init(truncatingIfNeeded: level.rawValue))
    c.pointee.n_markets = markets.count
    c.pointee.markets = arena.array(markets) { arena.text($0) }
    c.pointee.n_industries = industries.count
    c.pointee.industries = arena.array(industries) { arena.text($0) }
    c.pointee.n_rights = rights.count
    c.pointee.rights = arena.array(rights) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    c.pointee.source_uri = arena.text(sourceUri)
    if let value = eventDate {
      c.pointee.event_date = arena.message(value)
    }
    c.pointee.delivery_count = deliveryCount
    if let value = publishTime {
      c.pointee.publish_time = arena.message(value)
    }
  }
}

extension Dispute.AlertSubscription {
  public static let fullName = "ipmesh.dispute.v1.AlertSubscription"

  public static var cType: CMessageType { ipmesh__dispute__v1__alert_subscription__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__AlertSubscription.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    unifiedSocialCreditCode = String(reading: c.pointee.unified_social_credit_code)
    division = String(reading: c.pointee.division)
    markets = .init(reading: c.pointee.markets, count: c.pointee.n_markets) { String(reading: $0) }
    industries = .init(reading: c.pointee.industries, count: c.pointee.n_industries) { String(reading: $0) }
    rights = .init(reading: c.pointee.rights, count: c.pointee.n_rights) {
      Dispute.RightKind(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    levelMin = Dispute.AlertLevel(rawValue: Int32(truncatingIfNeeded: c.pointee.level_min.rawValue))
    active = c.pointee.active != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    synthetic = c.pointee.synthetic != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__AlertSubscription.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.unified_social_credit_code = arena.text(unifiedSocialCreditCode)
    c.pointee.division = arena.text(division)
    c.pointee.n_markets = markets.count
    c.pointee.markets = arena.array(markets) { arena.text($0) }
    c.pointee.n_industries = industries.count
    c.pointee.industries = arena.array(industries) { arena.text($0) }
    c.pointee.n_rights = rights.count
    c.pointee.rights = arena.array(rights) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    c.pointee.level_min = .init(.init(truncatingIfNeeded: levelMin.rawValue))
    c.pointee.active = active ? 1 : 0
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.synthetic = synthetic ? 1 : 0
  }
}

extension Dispute.AlertDelivery {
  public static let fullName = "ipmesh.dispute.v1.AlertDelivery"

  public static var cType: CMessageType { ipmesh__dispute__v1__alert_delivery__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__AlertDelivery.self)
    name = String(reading: c.pointee.name)
    riskAlert = String(reading: c.pointee.risk_alert)
    alertSubscription = String(reading: c.pointee.alert_subscription)
    division = String(reading: c.pointee.division)
    deliverTime = c.pointee.deliver_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__AlertDelivery.self)
    c.pointee.name = arena.text(name)
    c.pointee.risk_alert = arena.text(riskAlert)
    c.pointee.alert_subscription = arena.text(alertSubscription)
    c.pointee.division = arena.text(division)
    if let value = deliverTime {
      c.pointee.deliver_time = arena.message(value)
    }
  }
}
