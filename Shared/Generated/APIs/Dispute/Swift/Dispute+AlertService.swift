// Generated from ipmesh/dispute/v1/alert_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Dispute {
  /// Request of PublishRiskAlert.
  public struct PublishRiskAlertRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// The alert; output-only fields are ignored.
    public var riskAlert: RiskAlert?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetRiskAlert.
  public struct GetRiskAlertRequest: Message {
    /// `riskAlerts/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListRiskAlerts.
  public struct ListRiskAlertsRequest: Message {
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListRiskAlerts.
  public struct ListRiskAlertsResponse: Message {
    /// The alerts of this page.
    public var riskAlerts: [RiskAlert] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateAlertSubscription.
  public struct CreateAlertSubscriptionRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// Last part of the resource name: 2 to 63 of lower-case letters, digits, `-`; begins with a letter. Required.
    public var alertSubscriptionId: String = ""
    /// The subscription; output-only fields are ignored.
    public var alertSubscription: AlertSubscription?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetAlertSubscription.
  public struct GetAlertSubscriptionRequest: Message {
    /// `alertSubscriptions/{id}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateAlertSubscription.
  public struct UpdateAlertSubscriptionRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// The subscription: `name` says which, `etag` (if set) which version.
    public var alertSubscription: AlertSubscription?
    /// The fields to change; required. `*` means all that can change.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of EndAlertSubscription.
  public struct EndAlertSubscriptionRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `alertSubscriptions/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListAlertSubscriptions.
  public struct ListAlertSubscriptionsRequest: Message {
    /// Division: a prefecture's code also finds the districts in it. Empty for all that the caller reaches.
    public var division: String = ""
    /// Those that were ended too.
    public var showEnded: Bool = false
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListAlertSubscriptions.
  public struct ListAlertSubscriptionsResponse: Message {
    /// The subscriptions of this page.
    public var alertSubscriptions: [AlertSubscription] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportAlertSubscriptions: one file in any number of pieces.
  public struct ImportAlertSubscriptionsRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportAlertSubscriptions.
  public struct ExportAlertSubscriptionsRequest: Message {
    /// Division: a prefecture's code also finds the districts in it. Empty for all that the caller reaches.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportAlertSubscriptions.
  public struct ExportAlertSubscriptionsResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListAlertDeliveries.
  public struct ListAlertDeliveriesRequest: Message {
    /// `alertSubscriptions/{id}`. Required.
    public var alertSubscription: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, for the same subscription.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListAlertDeliveries.
  public struct ListAlertDeliveriesResponse: Message {
    /// The deliveries of this page.
    public var alertDeliveries: [AlertDelivery] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
