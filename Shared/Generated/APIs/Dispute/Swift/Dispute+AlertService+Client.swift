// Generated from ipmesh/dispute/v1/alert_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Dispute {
  /// Calls `ipmesh.dispute.v1.AlertService`.
  public struct AlertServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Publishes an alert and delivers it: each subscription that it reaches gets a delivery, in the same transaction, so
    /// that the change feed carries each exactly once.
    public func publishRiskAlert(_ request: Dispute.PublishRiskAlertRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.RiskAlert
    {
      try await channel.unary("/ipmesh.dispute.v1.AlertService/PublishRiskAlert", request, options)
    }

    /// Returns one alert.
    public func getRiskAlert(_ request: Dispute.GetRiskAlertRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.RiskAlert
    {
      try await channel.unary("/ipmesh.dispute.v1.AlertService/GetRiskAlert", request, options)
    }

    /// Lists alerts in the order of their publication.
    public func listRiskAlerts(_ request: Dispute.ListRiskAlertsRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.ListRiskAlertsResponse
    {
      try await channel.unary("/ipmesh.dispute.v1.AlertService/ListRiskAlerts", request, options)
    }

    /// Adds a subscription. ALREADY_EXISTS when the id is taken.
    public func createAlertSubscription(
      _ request: Dispute.CreateAlertSubscriptionRequest, options: CallOptions = CallOptions()
    ) async throws -> Dispute.AlertSubscription {
      try await channel.unary("/ipmesh.dispute.v1.AlertService/CreateAlertSubscription", request, options)
    }

    /// Returns one subscription.
    public func getAlertSubscription(
      _ request: Dispute.GetAlertSubscriptionRequest, options: CallOptions = CallOptions()
    ) async throws -> Dispute.AlertSubscription {
      try await channel.unary("/ipmesh.dispute.v1.AlertService/GetAlertSubscription", request, options)
    }

    /// Changes fields of a subscription.
    public func updateAlertSubscription(
      _ request: Dispute.UpdateAlertSubscriptionRequest, options: CallOptions = CallOptions()
    ) async throws -> Dispute.AlertSubscription {
      try await channel.unary("/ipmesh.dispute.v1.AlertService/UpdateAlertSubscription", request, options)
    }

    /// Ends a subscription.
    public func endAlertSubscription(
      _ request: Dispute.EndAlertSubscriptionRequest, options: CallOptions = CallOptions()
    ) async throws -> Dispute.AlertSubscription {
      try await channel.unary("/ipmesh.dispute.v1.AlertService/EndAlertSubscription", request, options)
    }

    /// Lists subscriptions in the order of their entry.
    public func listAlertSubscriptions(
      _ request: Dispute.ListAlertSubscriptionsRequest, options: CallOptions = CallOptions()
    ) async throws -> Dispute.ListAlertSubscriptionsResponse {
      try await channel.unary("/ipmesh.dispute.v1.AlertService/ListAlertSubscriptions", request, options)
    }

    /// Takes in subscriptions from a CSV file: a row whose subscription is there already changes it; an ended one is
    /// refused.
    public func importAlertSubscriptions(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Dispute.ImportAlertSubscriptionsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.dispute.v1.AlertService/ImportAlertSubscriptions", options, send)
    }

    /// Sends the subscriptions that have not ended as a CSV file that ImportAlertSubscriptions takes back.
    public func exportAlertSubscriptions(
      _ request: Dispute.ExportAlertSubscriptionsRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Dispute.ExportAlertSubscriptionsResponse> {
      try await channel.serverStreaming("/ipmesh.dispute.v1.AlertService/ExportAlertSubscriptions", request, options)
    }

    /// Lists what reached a subscription.
    public func listAlertDeliveries(_ request: Dispute.ListAlertDeliveriesRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.ListAlertDeliveriesResponse
    {
      try await channel.unary("/ipmesh.dispute.v1.AlertService/ListAlertDeliveries", request, options)
    }
  }
}
