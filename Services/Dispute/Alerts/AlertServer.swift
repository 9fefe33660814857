import DisputeAPI
import RPC
import Records
import Service

/// The methods of ipmesh.dispute.v1.AlertService.
struct AlertServer: Dispute.AlertService {
  private let service: RecordService<DisputeRules>

  init(_ service: RecordService<DisputeRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var alerts: Alerts { Alerts(store: service.store, rules: service.rules.current) }

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
    try await alerts.subscribe(request, by: context.caller.identity)
  }

  func getAlertSubscription(_ request: Dispute.GetAlertSubscriptionRequest, _ context: ServerContext) async throws
    -> Dispute.AlertSubscription
  {
    try await alerts.get(request, by: context.caller.identity)
  }

  func updateAlertSubscription(
    _ request: Dispute.UpdateAlertSubscriptionRequest, _ context: ServerContext
  ) async throws -> Dispute.AlertSubscription {
    try await alerts.update(request, by: context.caller.identity)
  }

  func endAlertSubscription(_ request: Dispute.EndAlertSubscriptionRequest, _ context: ServerContext) async throws
    -> Dispute.AlertSubscription
  {
    try await alerts.end(request, by: context.caller.identity)
  }

  func listAlertDeliveries(_ request: Dispute.ListAlertDeliveriesRequest, _ context: ServerContext) async throws
    -> Dispute.ListAlertDeliveriesResponse
  {
    try await alerts.deliveries(request, by: context.caller.identity)
  }
}
