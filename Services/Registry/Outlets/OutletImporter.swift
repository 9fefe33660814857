import Domain
import Identity
import RPC
import Schema
import Storage

/// Outlets from the rows of a file.
struct OutletImporter: RowImporter {
  let outlets: Outlets

  struct Draft: Sendable {
    let id: String
    let outlet: Registry.Outlet
  }

  static let columns = [
    ImportColumn("outlet_id", "网点编号", isRequired: true),
    ImportColumn("display_name", "网点名称", "名称", isRequired: true),
    ImportColumn("kind", "网点类型", "类型", isRequired: true),
    ImportColumn("division", "行政区划", "所在地区", "行政区划代码", isRequired: true),
    ImportColumn("state", "状态", isRequired: true),
    ImportColumn("level", "级别"),
    ImportColumn("host_organization", "建设单位", "承办单位"),
    ImportColumn("address", "地址"),
    ImportColumn("opened_date", "启用日期", "设立日期"),
    ImportColumn("close_date", "关闭日期"),
    ImportColumn("contact.person", "联系人"),
    ImportColumn("contact.phone", "联系电话", "电话"),
    ImportColumn("contact.email", "电子邮箱", "邮箱"),
    ImportColumn("contact.website", "网址"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Draft) -> String { draft.id }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let id = cells.text(0).halfWidth.lowercased()
    let input = read(&cells)
    var problems = cells.problems
    problems.checkRecordID("outlet_id", id)
    let (outlet, found) = outlets.rules(now).normalized(input, id: id)
    if problems.list.isEmpty { problems = found }
    return (Draft(id: id, outlet: outlet), problems)
  }

  func store(
    _ drafts: [Draft], _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> [ImportOutcome] {
    try drafts.map { draft in
      do {
        try caller.requireReach(draft.outlet.division, draft.outlet.name)
        guard let stored = try OutletTable.stored(id: draft.id, transaction.reader) else {
          _ = try outlets.insert(draft.outlet, id: draft.id, now, transaction)
          return .created
        }
        try caller.requireReach(stored.outlet.division, stored.outlet.name)
        let next = try outlets.replace(
          stored, by: Self.merged(draft.outlet, into: stored.outlet, layout), now, transaction)
        return next.etag == stored.outlet.etag ? .unchanged : .updated
      } catch let error as RPCError {
        return .refused(try FieldProblems.ofRow("outlet_id", error))
      }
    }
  }

  private func read(_ cells: inout ImportCells) -> Registry.Outlet {
    var outlet = Registry.Outlet()
    outlet.displayName = cells.text(1)
    outlet.kind = cells.choice(2, Names.outletKind, none: .unspecified)
    let division = cells.text(3).halfWidth
    outlet.division = outlets.store.rules.divisions.named(division)?.code ?? division
    outlet.state = cells.choice(4, Names.outletState, none: .unspecified)
    outlet.level = cells.choice(5, Names.outletLevel, none: .unspecified)
    outlet.hostOrganization = cells.text(6)
    outlet.address = cells.text(7)
    outlet.openedDate = cells.date(8).map(GoogleType.Date.init)
    outlet.closeDate = cells.date(9).map(GoogleType.Date.init)
    outlet.contact = .with {
      $0.person = cells.text(10)
      $0.phone = cells.text(11)
      $0.email = cells.text(12)
      $0.website = cells.text(13)
    }
    outlet.synthetic = cells.yesOrNo(14)
    return outlet
  }

  /// The row, with the stored values of fields that the file has no column for. Days and state belong together and are
  /// always those of the row.
  private static func merged(
    _ outlet: Registry.Outlet, into stored: Registry.Outlet, _ layout: ImportLayout
  ) -> Registry.Outlet {
    var merged = outlet
    if !layout.has(5) { merged.level = stored.level }
    if !layout.has(6) { merged.hostOrganization = stored.hostOrganization }
    if !layout.has(7) { merged.address = stored.address }
    if !(10...13).contains(where: layout.has) { merged.contact = stored.contact }
    if !layout.has(14) { merged.synthetic = stored.synthetic }
    return merged
  }

  /// The cells of an outlet, in the order of ``columns``, as an export writes them.
  static func cells(_ outlet: Registry.Outlet) -> [String] {
    let contact = outlet.contact ?? Common.Contact()
    return [
      String(outlet.name.dropFirst("outlets/".count)), outlet.displayName, Names.outletKind.chinese(outlet.kind),
      outlet.division, Names.outletState.chinese(outlet.state), Names.outletLevel.chinese(outlet.level),
      outlet.hostOrganization, outlet.address, text(outlet.openedDate), text(outlet.closeDate), contact.person,
      contact.phone, contact.email, contact.website, outlet.synthetic ? "是" : "否",
    ]
  }
}
