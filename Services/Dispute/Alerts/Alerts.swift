import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Schema
import Storage

/// Risk alerts, who wants them, and what reached whom.
struct Alerts: Sendable {
  typealias Subscriptions = RecordTable<Dispute.AlertSubscription>

  let store: RecordStore
  let rules: DisputeRules

  // MARK: Alerts

  /// Publishes an alert and delivers it in the same transaction. Alerts concern the whole province.
  func publish(_ request: Dispute.PublishRiskAlertRequest, by caller: CallerIdentity) async throws -> Dispute.RiskAlert
  {
    try caller.requireReach(Cases.province, "riskAlerts")
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
      for subscription in reached { try deliver(alert, to: subscription, now, transaction) }
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
    return try Subscriptions.list(filter, after: 0, limit: .max, reader).map(\.record).filter {
      AlertMatching.reaches(alert, $0)
    }
  }

  private func deliver(
    _ alert: Dispute.RiskAlert, to subscription: Dispute.AlertSubscription, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws {
    let number = try Self.next("alert_delivery", transaction.reader)
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

  // MARK: Subscriptions

  func subscribe(
    _ request: Dispute.CreateAlertSubscriptionRequest, by caller: CallerIdentity
  ) async throws -> Dispute.AlertSubscription {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var found = FieldProblems()
      found.checkRecordID("alert_subscription_id", request.alertSubscriptionId)
      let (checked, problems) = AlertMatching.normalized(
        request.alertSubscription ?? .init(), onto: .init(), rules)
      found.add(problems, under: "alert_subscription")
      try found.check()
      var subscription = checked
      subscription.name = "alertSubscriptions/\(request.alertSubscriptionId)"
      subscription.active = true
      try caller.requireReach(subscription.division, subscription.name)
      guard try Subscriptions.stored(subscription.name, transaction.reader) == nil else {
        throw RPCError.alreadyExists(subscription.name, "alert_subscription_id")
      }
      return try Subscriptions.insert(subscription, rules.divisions, now, transaction)
    }
  }

  func get(
    _ request: Dispute.GetAlertSubscriptionRequest, by caller: CallerIdentity
  ) async throws -> Dispute.AlertSubscription {
    let name = try Self.name(request.name, "name")
    let subscription = try await store.read { try Subscriptions.required(name, $0).record }
    try caller.requireReach(subscription.division, name)
    return subscription
  }

  func update(
    _ request: Dispute.UpdateAlertSubscriptionRequest, by caller: CallerIdentity
  ) async throws -> Dispute.AlertSubscription {
    let input = request.alertSubscription ?? .init()
    let name = try Self.name(input.name, "alert_subscription.name")
    let mask = try UpdateMask(
      request.updateMask,
      changeable: [
        "display_name", "unified_social_credit_code", "division", "markets", "industries", "rights", "level_min",
      ])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Subscriptions.changeable(name, etag: input.etag, by: caller, transaction.reader)
      try Self.requireActive(stored.record)
      var merged = stored.record
      mask.copy("display_name", \.displayName, from: input, to: &merged)
      mask.copy("unified_social_credit_code", \.unifiedSocialCreditCode, from: input, to: &merged)
      mask.copy("division", \.division, from: input, to: &merged)
      mask.copy("markets", \.markets, from: input, to: &merged)
      mask.copy("industries", \.industries, from: input, to: &merged)
      mask.copy("rights", \.rights, from: input, to: &merged)
      mask.copy("level_min", \.levelMin, from: input, to: &merged)
      let (changed, problems) = AlertMatching.normalized(merged, onto: stored.record, rules)
      try problems.check(under: "alert_subscription")
      try caller.requireReach(changed.division, name)
      return try Subscriptions.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  func end(
    _ request: Dispute.EndAlertSubscriptionRequest, by caller: CallerIdentity
  ) async throws -> Dispute.AlertSubscription {
    let name = try Self.name(request.name, "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Subscriptions.changeable(name, etag: request.etag, by: caller, transaction.reader)
      try Self.requireActive(stored.record)
      var ended = stored.record
      ended.active = false
      return try Subscriptions.replace(stored, by: ended, rules.divisions, now, transaction)
    }
  }

  func deliveries(
    _ request: Dispute.ListAlertDeliveriesRequest, by caller: CallerIdentity
  ) async throws -> Dispute.ListAlertDeliveriesResponse {
    let name = try Self.name(request.alertSubscription, "alert_subscription")
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let subscription = try await store.read { try Subscriptions.required(name, $0).record }
    try caller.requireReach(subscription.division, name)
    let deliveries = try await store.scan { reader in
      try reader.all(
        "SELECT record, id FROM alert_delivery WHERE subscription = $1 AND id > $2 ORDER BY id LIMIT $3",
        [name, page.after ?? 0, page.size + 1]
      ) { (delivery: try Dispute.AlertDelivery(serialized: $0[0]), number: try $0[1] as Int) }
    }
    return .with {
      $0.alertDeliveries = deliveries.prefix(page.size).map(\.delivery)
      if deliveries.count > page.size { $0.nextPageToken = page.next(after: deliveries[page.size - 1].number) }
    }
  }

  private static func name(_ name: String, _ field: String) throws(RPCError) -> String {
    "alertSubscriptions/\(try ResourceName.id(name, in: "alertSubscriptions", field: field))"
  }

  private static func requireActive(_ subscription: Dispute.AlertSubscription) throws(RPCError) {
    guard subscription.active else {
      throw .precondition(
        "SUBSCRIPTION-ended", subscription.name, en: "the subscription was ended; make a new one", zh: "订阅已终止,请重新订阅")
    }
  }
}
