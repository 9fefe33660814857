import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Schema
import Storage

/// Risk alerts, and how they reach those who want them.
struct Alerts: Sendable {
  let store: RecordStore
  let rules: DisputeRules

  /// Publishes an alert and delivers it in the same transaction. Alerts concern the whole province.
  func publish(_ request: Dispute.PublishRiskAlertRequest, by caller: CallerIdentity) async throws -> Dispute.RiskAlert
  {
    try caller.requireReach(Division.provinceCode, "riskAlerts")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (checked, problems) = AlertMatching.normalized(request.riskAlert ?? .init(), today: now.today, rules)
      try problems.check(under: "risk_alert")
      let number = try Self.next("risk_alert", transaction.reader)
      var alert = checked
      alert.name = "riskAlerts/\(number)"
      alert.publishTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      let reached = try subscriptions(reachedBy: alert, transaction.reader)
      alert.deliveryCount = Int32(reached.count)
      try transaction.execute(
        "INSERT INTO risk_alert (id, record) VALUES ($1, $2)", [number, alert.serialized()])
      try ChangeRecord.append(.created, alert.name, .riskAlert(alert), at: now.microseconds, transaction)
      let first = try Self.next("alert_delivery", transaction.reader)
      for (place, subscription) in reached.enumerated() {
        try deliver(alert, to: subscription, number: first + place, now, transaction)
      }
      return alert
    }
  }

  func get(_ request: Dispute.GetRiskAlertRequest) async throws -> Dispute.RiskAlert {
    let number = try ResourceName.number(request.name, in: "riskAlerts", field: "name")
    let alert = try await store.read { reader in
      try reader.first("SELECT record FROM risk_alert WHERE id = $1", [number]) {
        try Dispute.RiskAlert(serialized: $0[0])
      }
    }
    guard let alert else { throw RPCError.notFound(request.name) }
    return alert
  }

  func list(_ request: Dispute.ListRiskAlertsRequest) async throws -> Dispute.ListRiskAlertsResponse {
    let page = try PageToken(
      request.pageToken, size: request.pageSize, query: Dispute.ListRiskAlertsRequest())
    let alerts = try await store.scan { reader in
      try reader.all(
        "SELECT record, id FROM risk_alert WHERE id > $1 ORDER BY id LIMIT $2", [page.after ?? 0, page.size + 1]
      ) { (alert: try Dispute.RiskAlert(serialized: $0[0]), number: try $0[1] as Int) }
    }
    return .with {
      $0.riskAlerts = alerts.prefix(page.size).map(\.alert)
      if alerts.count > page.size { $0.nextPageToken = page.next(after: alerts[page.size - 1].number) }
    }
  }

  private func subscriptions(
    reachedBy alert: Dispute.RiskAlert, _ reader: borrowing Reader
  ) throws -> [Dispute.AlertSubscription] {
    var filter = RowFilter()
    filter.add("active =", true)
    return try Subscriptions.Table.list(filter, after: 0, limit: .max, reader).map(\.record).filter {
      AlertMatching.reaches(alert, $0)
    }
  }

  private func deliver(
    _ alert: Dispute.RiskAlert, to subscription: Dispute.AlertSubscription, number: Int, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws {
    let delivery = Dispute.AlertDelivery.with {
      $0.name = "alertDeliveries/\(number)"
      $0.riskAlert = alert.name
      $0.alertSubscription = subscription.name
      $0.division = subscription.division
      $0.deliverTime = alert.publishTime
    }
    try transaction.execute(
      "INSERT INTO alert_delivery (id, subscription, record) VALUES ($1, $2, $3)",
      [number, subscription.name, delivery.serialized()])
    try ChangeRecord.append(.created, delivery.name, .alertDelivery(delivery), at: now.microseconds, transaction)
  }

  private static func next(_ table: String, _ reader: borrowing Reader) throws -> Int {
    try reader.first("SELECT COALESCE(max(id), 0) + 1 FROM \(table)", []) { try $0[0] } ?? 1
  }
}
