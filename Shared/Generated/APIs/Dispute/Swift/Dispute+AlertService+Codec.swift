// Generated from ipmesh/dispute/v1/alert_service.proto by deploy/generate; do not edit.

internal import CDisputeAPI
internal import CProtobufC
import Messages
import Schema

extension Dispute.PublishRiskAlertRequest {
  public static let fullName = "ipmesh.dispute.v1.PublishRiskAlertRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__publish_risk_alert_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__PublishRiskAlertRequest.self)
    requestId = String(reading: c.pointee.request_id)
    riskAlert = c.pointee.risk_alert.map { Dispute.RiskAlert(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__PublishRiskAlertRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = riskAlert {
      c.pointee.risk_alert = arena.message(value)
    }
  }
}

extension Dispute.GetRiskAlertRequest {
  public static let fullName = "ipmesh.dispute.v1.GetRiskAlertRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__get_risk_alert_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetRiskAlertRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetRiskAlertRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Dispute.ListRiskAlertsRequest {
  public static let fullName = "ipmesh.dispute.v1.ListRiskAlertsRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_risk_alerts_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListRiskAlertsRequest.self)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListRiskAlertsRequest.self)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Dispute.ListRiskAlertsResponse {
  public static let fullName = "ipmesh.dispute.v1.ListRiskAlertsResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_risk_alerts_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListRiskAlertsResponse.self)
    riskAlerts = .init(reading: c.pointee.risk_alerts, count: c.pointee.n_risk_alerts) {
      Dispute.RiskAlert(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListRiskAlertsResponse.self)
    c.pointee.n_risk_alerts = riskAlerts.count
    c.pointee.risk_alerts = arena.array(riskAlerts) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Dispute.CreateAlertSubscriptionRequest {
  public static let fullName = "ipmesh.dispute.v1.CreateAlertSubscriptionRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__create_alert_subscription_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CreateAlertSubscriptionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    alertSubscriptionId = String(reading: c.pointee.alert_subscription_id)
    alertSubscription = c.pointee.alert_subscription.map { Dispute.AlertSubscription(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__CreateAlertSubscriptionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.alert_subscription_id = arena.text(alertSubscriptionId)
    if let value = alertSubscription {
      c.pointee.alert_subscription = arena.message(value)
    }
  }
}

extension Dispute.GetAlertSubscriptionRequest {
  public static let fullName = "ipmesh.dispute.v1.GetAlertSubscriptionRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__get_alert_subscription_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetAlertSubscriptionRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__GetAlertSubscriptionRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Dispute.UpdateAlertSubscriptionRequest {
  public static let fullName = "ipmesh.dispute.v1.UpdateAlertSubscriptionRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__update_alert_subscription_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__UpdateAlertSubscriptionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    alertSubscription = c.pointee.alert_subscription.map { Dispute.AlertSubscription(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__UpdateAlertSubscriptionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = alertSubscription {
      c.pointee.alert_subscription = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Dispute.EndAlertSubscriptionRequest {
  public static let fullName = "ipmesh.dispute.v1.EndAlertSubscriptionRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__end_alert_subscription_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__EndAlertSubscriptionRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__EndAlertSubscriptionRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Dispute.ListAlertSubscriptionsRequest {
  public static let fullName = "ipmesh.dispute.v1.ListAlertSubscriptionsRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_alert_subscriptions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListAlertSubscriptionsRequest.self)
    division = String(reading: c.pointee.division)
    showEnded = c.pointee.show_ended != 0
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListAlertSubscriptionsRequest.self)
    c.pointee.division = arena.text(division)
    c.pointee.show_ended = showEnded ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Dispute.ListAlertSubscriptionsResponse {
  public static let fullName = "ipmesh.dispute.v1.ListAlertSubscriptionsResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_alert_subscriptions_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListAlertSubscriptionsResponse.self)
    alertSubscriptions = .init(reading: c.pointee.alert_subscriptions, count: c.pointee.n_alert_subscriptions) {
      Dispute.AlertSubscription(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListAlertSubscriptionsResponse.self)
    c.pointee.n_alert_subscriptions = alertSubscriptions.count
    c.pointee.alert_subscriptions = arena.array(alertSubscriptions) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Dispute.ImportAlertSubscriptionsRequest {
  public static let fullName = "ipmesh.dispute.v1.ImportAlertSubscriptionsRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__import_alert_subscriptions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ImportAlertSubscriptionsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ImportAlertSubscriptionsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Dispute.ExportAlertSubscriptionsRequest {
  public static let fullName = "ipmesh.dispute.v1.ExportAlertSubscriptionsRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__export_alert_subscriptions_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportAlertSubscriptionsRequest.self)
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportAlertSubscriptionsRequest.self)
    c.pointee.division = arena.text(division)
  }
}

extension Dispute.ExportAlertSubscriptionsResponse {
  public static let fullName = "ipmesh.dispute.v1.ExportAlertSubscriptionsResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__export_alert_subscriptions_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportAlertSubscriptionsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ExportAlertSubscriptionsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}

extension Dispute.ListAlertDeliveriesRequest {
  public static let fullName = "ipmesh.dispute.v1.ListAlertDeliveriesRequest"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_alert_deliveries_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListAlertDeliveriesRequest.self)
    alertSubscription = String(reading: c.pointee.alert_subscription)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListAlertDeliveriesRequest.self)
    c.pointee.alert_subscription = arena.text(alertSubscription)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Dispute.ListAlertDeliveriesResponse {
  public static let fullName = "ipmesh.dispute.v1.ListAlertDeliveriesResponse"

  public static var cType: CMessageType { ipmesh__dispute__v1__list_alert_deliveries_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListAlertDeliveriesResponse.self)
    alertDeliveries = .init(reading: c.pointee.alert_deliveries, count: c.pointee.n_alert_deliveries) {
      Dispute.AlertDelivery(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ListAlertDeliveriesResponse.self)
    c.pointee.n_alert_deliveries = alertDeliveries.count
    c.pointee.alert_deliveries = arena.array(alertDeliveries) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}
