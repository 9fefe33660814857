import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Outlets from the rows of a file.
struct OutletImporter: RowImporter {
  let outlets: Outlets

  struct Draft: Sendable {
    let id: String
    let outlet: Registry.Outlet
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case id, displayName, kind, division, state, level, hostOrganization, address, openedDate, closeDate, person, phone,
      email, website, synthetic
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
    let id = cells.text(Column.id).halfWidth.lowercased()
    let input = read(&cells)
    var problems = cells.problems
    problems.checkRecordID("outlet_id", id)
    let (outlet, found) = outlets.inputRules(now).normalized(input, id: id)
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
    outlet.displayName = cells.text(Column.displayName)
    outlet.kind = cells.choice(Column.kind, Names.outletKind, none: .unspecified)
    let division = cells.text(Column.division).halfWidth
    outlet.division = outlets.rules.divisions.named(division)?.code ?? division
    outlet.state = cells.choice(Column.state, Names.outletState, none: .unspecified)
    outlet.level = cells.choice(Column.level, Names.outletLevel, none: .unspecified)
    outlet.hostOrganization = cells.text(Column.hostOrganization)
    outlet.address = cells.text(Column.address)
    outlet.openedDate = cells.date(Column.openedDate).map(GoogleType.Date.init)
    outlet.closeDate = cells.date(Column.closeDate).map(GoogleType.Date.init)
    outlet.contact = .with {
      $0.person = cells.text(Column.person)
      $0.phone = cells.text(Column.phone)
      $0.email = cells.text(Column.email)
      $0.website = cells.text(Column.website)
    }
    outlet.synthetic = cells.yesOrNo(Column.synthetic)
    return outlet
  }

  /// The row, with the stored values of fields that the file has no column for. Days and state belong together and are
  /// always those of the row.
  private static func merged(
    _ outlet: Registry.Outlet, into stored: Registry.Outlet, _ layout: ImportLayout
  ) -> Registry.Outlet {
    var merged = outlet
    if !layout.has(Column.level) { merged.level = stored.level }
    if !layout.has(Column.hostOrganization) { merged.hostOrganization = stored.hostOrganization }
    if !layout.has(Column.address) { merged.address = stored.address }
    if ![Column.person, .phone, .email, .website].contains(where: layout.has) { merged.contact = stored.contact }
    if !layout.has(Column.synthetic) { merged.synthetic = stored.synthetic }
    return merged
  }

  /// The cells of an outlet, in the order of ``columns``, as an export writes them.
  static func cells(_ outlet: Registry.Outlet) -> [String] {
    let contact = outlet.contact ?? Common.Contact()
    return [
      String(outlet.name.dropFirst("outlets/".count)), outlet.displayName, Names.outletKind.chinese(outlet.kind),
      outlet.division, Names.outletState.chinese(outlet.state), Names.outletLevel.chinese(outlet.level),
      outlet.hostOrganization, outlet.address, CSVExport.day(outlet.openedDate), CSVExport.day(outlet.closeDate),
      contact.person,
      contact.phone, contact.email, contact.website, CSVExport.yesOrNo(outlet.synthetic),
    ]
  }
}
