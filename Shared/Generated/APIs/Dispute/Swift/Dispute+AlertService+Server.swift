// Generated from ipmesh/dispute/v1/alert_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Dispute {
  /// Risk alerts for enterprises that go abroad (S16, S21). Errors and request ids as in CaseService.
  public protocol AlertService: ServiceImplementation {
    /// Publishes an alert and delivers it: each subscription that it reaches gets a delivery, in the same transaction, so
    /// that the change feed carries each exactly once.
    func publishRiskAlert(_ request: Dispute.PublishRiskAlertRequest, _ context: ServerContext) async throws
      -> Dispute.RiskAlert

    /// Returns one alert.
    func getRiskAlert(_ request: Dispute.GetRiskAlertRequest, _ context: ServerContext) async throws
      -> Dispute.RiskAlert

    /// Lists alerts in the order of their publication.
    func listRiskAlerts(_ request: Dispute.ListRiskAlertsRequest, _ context: ServerContext) async throws
      -> Dispute.ListRiskAlertsResponse

    /// Adds a subscription. ALREADY_EXISTS when the id is taken.
    func createAlertSubscription(_ request: Dispute.CreateAlertSubscriptionRequest, _ context: ServerContext)
      async throws -> Dispute.AlertSubscription

    /// Returns one subscription.
    func getAlertSubscription(_ request: Dispute.GetAlertSubscriptionRequest, _ context: ServerContext) async throws
      -> Dispute.AlertSubscription

    /// Changes fields of a subscription.
    func updateAlertSubscription(_ request: Dispute.UpdateAlertSubscriptionRequest, _ context: ServerContext)
      async throws -> Dispute.AlertSubscription

    /// Ends a subscription.
    func endAlertSubscription(_ request: Dispute.EndAlertSubscriptionRequest, _ context: ServerContext) async throws
      -> Dispute.AlertSubscription

    /// Lists subscriptions in the order of their entry.
    func listAlertSubscriptions(_ request: Dispute.ListAlertSubscriptionsRequest, _ context: ServerContext) async throws
      -> Dispute.ListAlertSubscriptionsResponse

    /// Takes in subscriptions from a CSV file: a row whose subscription is there already changes it; an ended one is
    /// refused.
    func importAlertSubscriptions(
      _ requests: RequestStream<Dispute.ImportAlertSubscriptionsRequest>, _ context: ServerContext
    ) async throws -> Common.ImportReport

    /// Sends the subscriptions that have not ended as a CSV file that ImportAlertSubscriptions takes back.
    func exportAlertSubscriptions(
      _ request: Dispute.ExportAlertSubscriptionsRequest,
      _ responses: ResponseWriter<Dispute.ExportAlertSubscriptionsResponse>, _ context: ServerContext) async throws

    /// Lists what reached a subscription.
    func listAlertDeliveries(_ request: Dispute.ListAlertDeliveriesRequest, _ context: ServerContext) async throws
      -> Dispute.ListAlertDeliveriesResponse
  }
}

extension Dispute.AlertService {
  public static var serviceName: String { "ipmesh.dispute.v1.AlertService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.dispute.v1.AlertService/PublishRiskAlert", requests: .single) { call in
        try await call.respond(self.publishRiskAlert(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.AlertService/GetRiskAlert", requests: .single) { call in
        try await call.respond(self.getRiskAlert(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.AlertService/ListRiskAlerts", requests: .single) { call in
        try await call.respond(self.listRiskAlerts(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.AlertService/CreateAlertSubscription", requests: .single) { call in
        try await call.respond(self.createAlertSubscription(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.AlertService/GetAlertSubscription", requests: .single) { call in
        try await call.respond(self.getAlertSubscription(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.AlertService/UpdateAlertSubscription", requests: .single) { call in
        try await call.respond(self.updateAlertSubscription(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.AlertService/EndAlertSubscription", requests: .single) { call in
        try await call.respond(self.endAlertSubscription(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.AlertService/ListAlertSubscriptions", requests: .single) { call in
        try await call.respond(self.listAlertSubscriptions(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.AlertService/ImportAlertSubscriptions", requests: .stream) { call in
        try await call.respond(self.importAlertSubscriptions(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.AlertService/ExportAlertSubscriptions", requests: .single) { call in
        try await self.exportAlertSubscriptions(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.dispute.v1.AlertService/ListAlertDeliveries", requests: .single) { call in
        try await call.respond(self.listAlertDeliveries(call.request(), call.context))
      },
    ]
  }
}
