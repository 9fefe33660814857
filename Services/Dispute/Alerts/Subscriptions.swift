import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Schema
import Storage

/// Who wants which alerts, and what reached them.
struct Subscriptions: Sendable {
  typealias Table = RecordTable<Dispute.AlertSubscription>

  let store: RecordStore
  let rules: DisputeRules

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
      guard try Table.stored(subscription.name, transaction.reader) == nil else {
        throw RPCError.alreadyExists(subscription.name, "alert_subscription_id")
      }
      return try Table.insert(subscription, rules.divisions, now, transaction)
    }
  }

  func get(
    _ request: Dispute.GetAlertSubscriptionRequest, by caller: CallerIdentity
  ) async throws -> Dispute.AlertSubscription {
    let name = try Self.name(request.name, "name")
    let subscription = try await store.read { try Table.required(name, $0).record }
    try caller.requireReach(subscription.division, name)
    return subscription
  }

  func list(
    _ request: Dispute.ListAlertSubscriptionsRequest, by caller: CallerIdentity
  ) async throws -> Dispute.ListAlertSubscriptionsResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let found = try await rows(
      of: request.division, ended: request.showEnded, after: page.after ?? 0, limit: page.size + 1, by: caller)
    return .with {
      $0.alertSubscriptions = found.prefix(page.size).map(\.record)
      if found.count > page.size { $0.nextPageToken = page.next(after: found[page.size - 1].number) }
    }
  }

  /// Sends the subscriptions that have not ended as a file.
  func export(
    _ request: Dispute.ExportAlertSubscriptionsRequest, by caller: CallerIdentity,
    _ send: ([UInt8]) async throws -> Void
  ) async throws {
    try await CSVExport.run(
      SubscriptionImporter.columns, { SubscriptionImporter.cells($0.record) }, number: { $0.number },
      page: { after in
        try await rows(of: request.division, ended: false, after: after, limit: CSVExport.pageRows, by: caller)
      }, send: send)
  }

  private func rows(
    of division: String, ended: Bool, after: Int, limit: Int, by caller: CallerIdentity
  ) async throws -> [Stored<Dispute.AlertSubscription>] {
    var problems = FieldProblems()
    if !division.isEmpty { _ = problems.division("division", division, rules.divisions) }
    try problems.check()
    let wanted = rules.divisions[try caller.listedDivision(division, "alertSubscriptions")]
    var rows = RowFilter()
    rows.add(division: wanted)
    if !ended { rows.add("active =", true) }
    let filter = rows
    return try await store.scan { try Table.list(filter, after: after, limit: limit, $0) }
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
      let stored = try Table.changeable(name, etag: input.etag, by: caller, transaction.reader)
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
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  func end(
    _ request: Dispute.EndAlertSubscriptionRequest, by caller: CallerIdentity
  ) async throws -> Dispute.AlertSubscription {
    let name = try Self.name(request.name, "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(name, etag: request.etag, by: caller, transaction.reader)
      try Self.requireActive(stored.record)
      var ended = stored.record
      ended.active = false
      return try Table.replace(stored, by: ended, rules.divisions, now, transaction)
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
    let subscription = try await store.read { try Table.required(name, $0).record }
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

  static func requireActive(_ subscription: Dispute.AlertSubscription) throws(RPCError) {
    guard subscription.active else {
      throw .precondition(
        "SUBSCRIPTION-ended", subscription.name, en: "the subscription was ended; make a new one", zh: "订阅已终止,请重新订阅")
    }
  }
}
