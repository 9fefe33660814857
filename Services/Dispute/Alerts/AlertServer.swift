import DisputeAPI
import RPC
import Records
import Schema
import Service

extension Dispute.ImportAlertSubscriptionsRequest: ImportRequest {}

/// The methods of ipmesh.dispute.v1.AlertService.
struct AlertServer: Dispute.AlertService {
  private let service: RecordService<DisputeRules>

  init(_ service: RecordService<DisputeRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var alerts: Alerts { Alerts(store: service.store, rules: service.rules.current) }
  private var subscriptions: Subscriptions { Subscriptions(store: service.store, rules: service.rules.current) }

  func publishRiskAlert(_ request: Dispute.PublishRiskAlertRequest, _ context: ServerContext) async throws
    -> Dispute.RiskAlert
  {
    try await alerts.publish(request, by: context.caller.identity)
  }

  func getRiskAlert(_ request: Dispute.GetRiskAlertRequest, _ context: ServerContext) async throws
    -> Dispute.RiskAlert
  {
    try await alerts.get(request)
  }

  func listRiskAlerts(_ request: Dispute.ListRiskAlertsRequest, _ context: ServerContext) async throws
    -> Dispute.ListRiskAlertsResponse
  {
    try await alerts.list(request)
  }

  func createAlertSubscription(
    _ request: Dispute.CreateAlertSubscriptionRequest, _ context: ServerContext
  ) async throws -> Dispute.AlertSubscription {
    try await subscriptions.subscribe(request, by: context.caller.identity)
  }

  func getAlertSubscription(_ request: Dispute.GetAlertSubscriptionRequest, _ context: ServerContext) async throws
    -> Dispute.AlertSubscription
  {
    try await subscriptions.get(request, by: context.caller.identity)
  }

  func updateAlertSubscription(
    _ request: Dispute.UpdateAlertSubscriptionRequest, _ context: ServerContext
  ) async throws -> Dispute.AlertSubscription {
    try await subscriptions.update(request, by: context.caller.identity)
  }

  func endAlertSubscription(_ request: Dispute.EndAlertSubscriptionRequest, _ context: ServerContext) async throws
    -> Dispute.AlertSubscription
  {
    try await subscriptions.end(request, by: context.caller.identity)
  }

  func listAlertSubscriptions(
    _ request: Dispute.ListAlertSubscriptionsRequest, _ context: ServerContext
  ) async throws -> Dispute.ListAlertSubscriptionsResponse {
    try await subscriptions.list(request, by: context.caller.identity)
  }

  func importAlertSubscriptions(
    _ requests: RequestStream<Dispute.ImportAlertSubscriptionsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(
      requests, service.store, SubscriptionImporter(rules: service.rules.current), by: context.caller.identity)
  }

  func exportAlertSubscriptions(
    _ request: Dispute.ExportAlertSubscriptionsRequest,
    _ responses: ResponseWriter<Dispute.ExportAlertSubscriptionsResponse>, _ context: ServerContext
  ) async throws {
    try await subscriptions.export(request, by: context.caller.identity) { bytes in
      try await responses.send(.with { $0.data = bytes })
    }
  }

  func listAlertDeliveries(_ request: Dispute.ListAlertDeliveriesRequest, _ context: ServerContext) async throws
    -> Dispute.ListAlertDeliveriesResponse
  {
    try await subscriptions.deliveries(request, by: context.caller.identity)
  }
}
