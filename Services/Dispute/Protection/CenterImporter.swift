import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Schema
import Storage

/// Protection centres from the rows of a file.
struct CenterImporter: RowByRowImporter {
  let rules: DisputeRules

  struct Draft: Sendable {
    let id: String
    let center: Dispute.ProtectionCenter
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case id, displayName, kind, division, industries, filingKinds, quotas, synthetic
  }

  static let columns = [
    ImportColumn("protection_center_id", "中心编号", isRequired: true),
    ImportColumn("display_name", "中心名称", isRequired: true),
    ImportColumn("kind", "中心类型", isRequired: true),
    ImportColumn("division", "行政区划", "所在地区", isRequired: true),
    ImportColumn("industries", "服务产业", "51020产业", isRequired: true),
    ImportColumn("filing_kinds", "受理类型", isRequired: true),
    ImportColumn("quotas", "年度配额"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Draft) -> String { draft.id }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let id = cells.text(Column.id).halfWidth.lowercased()
    let given = read(&cells)
    cells.problems.checkRecordID("protection_center_id", id)
    var (center, found) = ProtectionRules(rules: rules).normalized(given, onto: .init())
    cells.problems.addNew(found)
    center.name = "protectionCenters/\(id)"
    return (Draft(id: id, center: center), cells.problems)
  }

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    var next = draft.center
    try caller.requireReach(next.division, next.name)
    guard try ProtectionCenters.Table.stored(next.name, transaction.reader) != nil else {
      _ = try ProtectionCenters.Table.insert(next, rules.divisions, now, transaction)
      return .created
    }
    let stored = try ProtectionCenters.Table.changeable(next.name, etag: "", by: caller, transaction.reader)
    if !layout.has(Column.synthetic) { next.synthetic = stored.record.synthetic }
    if !layout.has(Column.quotas) { next.quotas = stored.record.quotas }
    let problems = try ProtectionCenters.shortfalls(of: next, before: stored.record, "quotas", transaction.reader)
    guard problems.list.isEmpty else { return .refused(problems) }
    let replaced = try ProtectionCenters.Table.replace(stored, by: next, rules.divisions, now, transaction)
    return replaced.etag == stored.record.etag ? .unchanged : .updated
  }

  private func read(_ cells: inout ImportCells) -> Dispute.ProtectionCenter {
    var center = Dispute.ProtectionCenter()
    center.displayName = cells.text(Column.displayName)
    center.kind = cells.choice(Column.kind, Names.centerKind, none: .unspecified)
    center.division = cells.division(Column.division, rules.divisions)
    center.industries = cells.codes(Column.industries)
    center.filingKinds = cells.choices(Column.filingKinds, Names.filingKind)
    center.synthetic = cells.yesOrNo(Column.synthetic)
    for text in cells.codes(Column.quotas) {
      if let quota = Self.quota(text) {
        center.quotas.append(quota)
      } else {
        cells.problems.add(
          "quotas", "quota-form", en: "year, kind and number are expected, for example 2026发明500 or 2026:design:300",
          zh: "应为年度、类型和件数,例如2026发明500", seen: text)
      }
    }
    return center
  }

  /// A quota from `2026发明500` or `2026:design:300`.
  private static func quota(_ text: String) -> Dispute.FilingQuota? {
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let kind = text.dropFirst(4).dropLast(digits).filter { $0 != ":" }
    guard let year = Int32(text.prefix(4)), let count = Int32(text.suffix(digits)),
      let named = Names.filingKind.value(String(kind))
    else { return nil }
    return .with { ($0.year, $0.kind, $0.count) = (year, named, count) }
  }

  /// The cells of a centre, in the order of ``columns``, as an export writes them.
  static func cells(_ center: Dispute.ProtectionCenter) -> [String] {
    [
      String(center.name.dropFirst("protectionCenters/".count)), center.displayName,
      Names.centerKind.chinese(center.kind), center.division, center.industries.joined(separator: "、"),
      center.filingKinds.map(Names.filingKind.chinese).joined(separator: "、"),
      center.quotas.map { "\($0.year)\(Names.filingKind.chinese($0.kind))\($0.count)" }.joined(separator: "、"),
      CSVExport.yesOrNo(center.synthetic),
    ]
  }
}
