import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Schema
import Storage

/// Subscriptions of alerts from the rows of a file.
struct SubscriptionImporter: RowByRowImporter {
  let rules: DisputeRules

  struct Draft: Sendable {
    let id: String
    let subscription: Dispute.AlertSubscription
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case id, displayName, code, division, markets, industries, rights, levelMin, synthetic
  }

  static let columns = [
    ImportColumn("alert_subscription_id", "订阅编号", isRequired: true),
    ImportColumn("display_name", "订阅单位", isRequired: true),
    ImportColumn("unified_social_credit_code", "统一社会信用代码"),
    ImportColumn("division", "行政区划", "所在地区", isRequired: true),
    ImportColumn("markets", "关注市场"),
    ImportColumn("industries", "关注产业", "51020产业"),
    ImportColumn("rights", "关注权利"),
    ImportColumn("level_min", "最低级别"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Draft) -> String { draft.id }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let id = cells.text(Column.id).halfWidth.lowercased()
    let given = read(&cells)
    cells.problems.checkRecordID("alert_subscription_id", id)
    var (subscription, found) = AlertMatching.normalized(given, onto: .init(), rules)
    cells.problems.addNew(found)
    subscription.name = "alertSubscriptions/\(id)"
    return (Draft(id: id, subscription: subscription), cells.problems)
  }

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    var next = draft.subscription
    try caller.requireReach(next.division, next.name)
    next.active = true
    guard try Subscriptions.Table.stored(next.name, transaction.reader) != nil else {
      _ = try Subscriptions.Table.insert(next, rules.divisions, now, transaction)
      return .created
    }
    let stored = try Subscriptions.Table.changeable(next.name, etag: "", by: caller, transaction.reader)
    try Subscriptions.requireActive(stored.record)
    keep(stored.record, in: &next, layout)
    let replaced = try Subscriptions.Table.replace(stored, by: next, rules.divisions, now, transaction)
    return replaced.etag == stored.record.etag ? .unchanged : .updated
  }

  /// Takes over what is stored where the file has no column for it.
  private func keep(
    _ stored: Dispute.AlertSubscription, in next: inout Dispute.AlertSubscription, _ layout: ImportLayout
  ) {
    if !layout.has(Column.code) { next.unifiedSocialCreditCode = stored.unifiedSocialCreditCode }
    if !layout.has(Column.markets) { next.markets = stored.markets }
    if !layout.has(Column.industries) { next.industries = stored.industries }
    if !layout.has(Column.rights) { next.rights = stored.rights }
    if !layout.has(Column.levelMin) { next.levelMin = stored.levelMin }
    if !layout.has(Column.synthetic) { next.synthetic = stored.synthetic }
  }

  private func read(_ cells: inout ImportCells) -> Dispute.AlertSubscription {
    var subscription = Dispute.AlertSubscription()
    subscription.displayName = cells.text(Column.displayName)
    subscription.unifiedSocialCreditCode = cells.text(Column.code)
    subscription.division = cells.division(Column.division, rules.divisions)
    subscription.markets = cells.codes(Column.markets)
    subscription.industries = cells.codes(Column.industries)
    subscription.rights = cells.choices(Column.rights, Names.right)
    subscription.levelMin = cells.choice(Column.levelMin, Names.alertLevel, none: .unspecified)
    subscription.synthetic = cells.yesOrNo(Column.synthetic)
    return subscription
  }

  /// The cells of a subscription, in the order of ``columns``, as an export writes them.
  static func cells(_ subscription: Dispute.AlertSubscription) -> [String] {
    [
      String(subscription.name.dropFirst("alertSubscriptions/".count)), subscription.displayName,
      subscription.unifiedSocialCreditCode, subscription.division, subscription.markets.joined(separator: "、"),
      subscription.industries.joined(separator: "、"),
      subscription.rights.map(Names.right.chinese).joined(separator: "、"),
      Names.alertLevel.chinese(subscription.levelMin), CSVExport.yesOrNo(subscription.synthetic),
    ]
  }
}
