import DisputeAPI
import Domain
import Records
import Schema
import Storage

/// Which alerts reach which subscriptions, and what both must be. Pure.
enum AlertMatching {
  /// Whether the alert reaches the subscription: each list shares a value with the alert's, or either is empty, and the
  /// level is high enough.
  static func reaches(_ alert: Dispute.RiskAlert, _ subscription: Dispute.AlertSubscription) -> Bool {
    subscription.active && alert.level.rawValue >= subscription.levelMin.rawValue
      && meets(alert.markets, subscription.markets) && meets(alert.industries, subscription.industries)
      && meets(alert.rights, subscription.rights)
  }

  private static func meets<Value: Hashable>(_ a: [Value], _ b: [Value]) -> Bool {
    a.isEmpty || b.isEmpty || !Set(a).isDisjoint(with: b)
  }

  /// The alert as it will be stored, and what is wrong with it.
  static func normalized(
    _ input: Dispute.RiskAlert, today: CivilDate, _ rules: DisputeRules
  ) -> (alert: Dispute.RiskAlert, problems: FieldProblems) {
    var problems = FieldProblems()
    var alert = Dispute.RiskAlert()
    alert.title = texts("title", input.title, 2...120, &problems)
    alert.text = texts("text", input.text, 2...5_000, &problems)
    alert.level = input.level
    problems.choice("level", input.level.rawValue, 1...3)
    alert.markets = problems.places("markets", input.markets)
    alert.industries = problems.industries("industries", input.industries, rules.industries)
    alert.rights = rights(input.rights, &problems)
    alert.sourceUri = input.sourceUri.trimmed
    let source = alert.sourceUri
    if source.isEmpty {
      problems.required("source_uri")
    } else if !(source.hasPrefix("http://") || source.hasPrefix("https://")) || source.utf8.count > 2_048
      || source.utf8.contains(where: { $0 <= 0x20 })
    {
      problems.add(
        "source_uri", "website-form", en: "an address that begins with http:// or https:// is expected",
        zh: "网址应以http://或https://开头", seen: source)
    }
    alert.eventDate = problems.date("event_date", input.eventDate, required: true, latest: today)
      .map(GoogleType.Date.init)
    return (alert, problems)
  }

  /// The subscription as it will be stored, and what is wrong with it. What only the service sets is that of `base`.
  static func normalized(
    _ input: Dispute.AlertSubscription, onto base: Dispute.AlertSubscription, _ rules: DisputeRules
  ) -> (subscription: Dispute.AlertSubscription, problems: FieldProblems) {
    var problems = FieldProblems()
    var subscription = base
    subscription.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    subscription.unifiedSocialCreditCode = problems.creditCode(
      "unified_social_credit_code", input.unifiedSocialCreditCode, required: false)
    subscription.division = input.division.trimmed
    _ = problems.division("division", subscription.division, rules.divisions)
    subscription.markets = problems.places("markets", input.markets)
    subscription.industries = problems.industries("industries", input.industries, rules.industries)
    subscription.rights = rights(input.rights, &problems)
    subscription.levelMin = input.levelMin
    problems.choice("level_min", input.levelMin.rawValue, 0...3)
    subscription.synthetic = input.synthetic
    return (subscription, problems)
  }

  private static func texts(
    _ field: String, _ input: Common.LocalizedText?, _ characters: ClosedRange<Int>, _ problems: inout FieldProblems
  ) -> Common.LocalizedText {
    .with {
      $0.zh = problems.text("\(field).zh", input?.zh ?? "", characters: characters)
      $0.en = problems.text("\(field).en", input?.en ?? "", characters: 0...characters.upperBound)
    }
  }

  private static func rights(_ input: [Dispute.RightKind], _ problems: inout FieldProblems) -> [Dispute.RightKind] {
    for right in input { problems.choice("rights", right.rawValue, 1...8) }
    return Set(input).sorted { $0.rawValue < $1.rawValue }
  }
}

extension Dispute.AlertSubscription: StoredRecord {
  public static let table = "alert_subscription"
  public static let columns = ["active", "division", "prefecture"]
  public func values(_ divisions: Divisions) -> [any Storable] {
    [active, division, divisions[division]?.prefecture ?? division]
  }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { division }
  public var resource: ChangeRecord.Resource { .alertSubscription(self) }
}
