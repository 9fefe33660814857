import DisputeAPI
import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import TestRandom
import TestSupport
import Testing

@testable import ipmesh_dispute

@Suite("Risk alerts and who gets them")
struct AlertTests {
  private static let alert = Dispute.RiskAlert.with {
    $0.title = .with { $0.zh = "美国Schedule A诉讼增多" }
    $0.text = .with { $0.zh = "近期Schedule A诉讼增多,请核查在售产品外观设计。" }
    $0.level = .warning
    $0.markets = ["US"]
    $0.industries = ["C11", "C13"]
    $0.rights = [.design]
    $0.sourceUri = "https://example.com/schedule-a"
    $0.eventDate = Samples.date("2025-06-10")
  }

  private static let subscription = Dispute.AlertSubscription.with {
    $0.displayName = "武汉光谷激光有限公司"
    $0.division = "420100"
    $0.markets = ["DE", "US"]
    $0.industries = ["C11"]
    $0.levelMin = .warning
  }

  private func publish(
    _ dispute: TestDispute, _ id: String = freshID(), _ change: (inout Dispute.RiskAlert) -> Void = { _ in }
  ) async throws -> Dispute.RiskAlert {
    var alert = Self.alert
    change(&alert)
    let input = alert
    return try await dispute.alerts.publish(
      .with {
        $0.requestId = id
        $0.riskAlert = input
      }, by: TestDispute.province)
  }

  private func subscribe(
    _ dispute: TestDispute, _ id: String, _ change: (inout Dispute.AlertSubscription) -> Void = { _ in }
  ) async throws -> Dispute.AlertSubscription {
    var subscription = Self.subscription
    change(&subscription)
    let input = subscription
    return try await dispute.subscriptions.subscribe(
      .with {
        $0.requestId = freshID()
        $0.alertSubscriptionId = id
        $0.alertSubscription = input
      }, by: TestDispute.wuhan)
  }

  @Test("an alert reaches those who want it, once, in the write that publishes it; the feed carries each delivery")
  func delivery() async throws {
    try await TestDispute.run { dispute in
      _ = try await subscribe(dispute, "laser")
      _ = try await subscribe(dispute, "everything") {
        $0.markets = []
        $0.industries = []
        $0.levelMin = .unspecified
      }
      _ = try await subscribe(dispute, "urgent-only") { $0.levelMin = .urgent }
      _ = try await subscribe(dispute, "trademarks") { $0.rights = [.trademark] }
      _ = try await subscribe(dispute, "steel") { $0.industries = ["A06"] }
      _ = try await subscribe(dispute, "ended")
      _ = try await dispute.subscriptions.end(
        .with {
          $0.requestId = freshID()
          $0.name = "alertSubscriptions/ended"
        }, by: TestDispute.wuhan)
      let before = try await dispute.allChanges().count
      let alert = try await publish(dispute, "publish-1")
      #expect(alert.deliveryCount == 2)
      #expect(try await publish(dispute, "publish-1") == alert)
      let changes = try await dispute.allChanges().dropFirst(before).map { try ChangeRecord(serialized: $0.payload) }
      let delivered = changes.compactMap { change in
        if case .alertDelivery(let delivery) = change.resource { delivery.alertSubscription } else { nil }
      }
      #expect(delivered == ["alertSubscriptions/laser", "alertSubscriptions/everything"] && changes.count == 3)
      let mine = try await dispute.subscriptions.deliveries(
        .with { $0.alertSubscription = "alertSubscriptions/laser" }, by: TestDispute.wuhan)
      #expect(mine.alertDeliveries.map(\.riskAlert) == [alert.name])
      await expect(Refusal(.permissionDenied), "Yichang reads") {
        _ = try await dispute.subscriptions.deliveries(
          .with { $0.alertSubscription = "alertSubscriptions/laser" }, by: TestDispute.yichang)
      }
      #expect(try await dispute.alerts.list(.init()).riskAlerts == [alert])
      #expect(try await dispute.alerts.get(.with { $0.name = alert.name }) == alert)
    }
  }

  @Test("matching is what the lists say, whatever they are")
  func matching() {
    var random = SeededRandom()
    let places = ["US", "DE", "VN"]
    for _ in 0..<5_000 {
      var (alert, subscription) = (Dispute.RiskAlert(), Dispute.AlertSubscription())
      alert.level = .init(rawValue: .random(in: 1...3, using: &random))
      alert.markets = places.filter { _ in .random(using: &random) }
      alert.rights = [.design, .trademark].filter { _ in .random(using: &random) }
      subscription.active = true
      subscription.levelMin = .init(rawValue: .random(in: 0...3, using: &random))
      subscription.markets = places.filter { _ in .random(using: &random) }
      subscription.rights = [.design, .trademark].filter { _ in .random(using: &random) }
      let markets =
        alert.markets.isEmpty || subscription.markets.isEmpty
        || alert.markets.contains(where: subscription.markets.contains)
      let rights =
        alert.rights.isEmpty || subscription.rights.isEmpty
        || alert.rights.contains(where: subscription.rights.contains)
      let expected = markets && rights && alert.level.rawValue >= subscription.levelMin.rawValue
      #expect(AlertMatching.reaches(alert, subscription) == expected, "seed \(random.seed)")
      subscription.active = false
      #expect(!AlertMatching.reaches(alert, subscription))
    }
  }

  @Test("bad alerts are refused field by field, and by callers who do not reach the province")
  func badAlerts() async throws {
    try await TestDispute.run { dispute in
      typealias Case = (String, (inout Dispute.RiskAlert) -> Void)
      let cases: [Case] = [
        ("title.zh REQUIRED", { $0.title = nil }),
        ("title.en TEXT_LENGTH", { $0.title?.en = String(repeating: "a", count: 121) }),
        ("text.zh REQUIRED", { $0.text?.zh = "" }),
        ("level REQUIRED", { $0.level = .unspecified }),
        ("markets PLACE_CODE", { $0.markets = ["America"] }),
        ("industries[0] 51020_CODE", { $0.industries = ["C99"] }),
        ("rights REQUIRED", { $0.rights = [.unspecified] }),
        ("source_uri REQUIRED", { $0.sourceUri = "" }),
        ("source_uri WEBSITE_FORM", { $0.sourceUri = "ftp://example.com" }),
        ("event_date REQUIRED", { $0.eventDate = nil }),
        ("event_date DATE_NOT_FUTURE", { $0.eventDate = Samples.date("2025-06-17") }),
      ]
      for (reason, change) in cases {
        await expect(Refusal(.invalidArgument, "risk_alert.\(reason)"), reason) {
          _ = try await publish(dispute, freshID(), change)
        }
      }
      await expect(Refusal(.permissionDenied), "Wuhan publishes") {
        _ = try await dispute.alerts.publish(
          .with {
            $0.requestId = freshID()
            $0.riskAlert = Self.alert
          }, by: TestDispute.wuhan)
      }
      let changes = try await dispute.allChanges()
      #expect(changes.isEmpty)
    }
  }

  @Test("bad subscriptions are refused field by field; an ended one does not change")
  func badSubscriptions() async throws {
    try await TestDispute.run { dispute in
      typealias Case = (String, (inout Dispute.AlertSubscription) -> Void)
      let cases: [Case] = [
        ("display_name REQUIRED", { $0.displayName = "" }),
        ("unified_social_credit_code GB32100_LENGTH", { $0.unifiedSocialCreditCode = "123" }),
        ("division REQUIRED", { $0.division = "" }),
        ("markets PLACE_CODE", { $0.markets = ["U"] }),
        ("industries[0] 51020_CODE", { $0.industries = ["P06"] }),
        ("rights ENUM_VALUE", { $0.rights = [.unrecognized(9)] }),
        ("level_min ENUM_VALUE", { $0.levelMin = .unrecognized(4) }),
      ]
      for (reason, change) in cases {
        await expect(Refusal(.invalidArgument, "alert_subscription.\(reason)"), reason) {
          _ = try await subscribe(dispute, "laser", change)
        }
      }
      await expect(Refusal(.invalidArgument, "alert_subscription_id RECORD_ID"), "id") {
        _ = try await subscribe(dispute, "1")
      }
      await expect(Refusal(.permissionDenied), "another division") {
        _ = try await subscribe(dispute, "laser") { $0.division = "420500" }
      }
      #expect(try await dispute.allChanges().isEmpty)
      let stored = try await subscribe(dispute, "laser")
      await expect(Refusal(.alreadyExists), "twice") { _ = try await subscribe(dispute, "laser") }
      func update(_ paths: [String], _ change: (inout Dispute.AlertSubscription) -> Void) async throws
        -> Dispute.AlertSubscription
      {
        var input = Dispute.AlertSubscription()
        input.name = stored.name
        change(&input)
        let changed = input
        return try await dispute.subscriptions.update(
          .with {
            $0.requestId = freshID()
            $0.alertSubscription = changed
            $0.updateMask = .with { $0.paths = paths }
          }, by: TestDispute.wuhan)
      }
      await expect(Refusal(.invalidArgument, "update_mask FIELD_MASK"), "output-only") {
        _ = try await update(["active"]) { _ in }
      }
      await expect(Refusal(.notFound), "unknown") {
        _ = try await update(["markets"]) { $0.name = "alertSubscriptions/none" }
      }
      await expect(Refusal(.aborted), "old version") { _ = try await update(["markets"]) { $0.etag = "7" } }
      #expect(try await update(["markets"]) { $0.markets = ["vn"] }.markets == ["VN"])
      let request = Dispute.EndAlertSubscriptionRequest.with {
        $0.requestId = freshID()
        $0.name = stored.name
      }
      #expect(try await dispute.subscriptions.end(request, by: TestDispute.wuhan).active == false)
      await expect(Refusal(.failedPrecondition, "SUBSCRIPTION-ended"), "change after the end") {
        _ = try await update(["markets"]) { _ in }
      }
    }
  }
}
