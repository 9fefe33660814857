import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Outlets from the rows of a file.
struct OutletImporter: RowByRowImporter {
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

  static let columns =
    [
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
    ] + ImportColumn.contact + [
      ImportColumn("synthetic", "合成数据")
    ]

  func key(_ draft: Draft) -> String { draft.id }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let id = cells.text(Column.id).halfWidth.lowercased()
    let input = read(&cells)
    cells.problems.checkRecordID("outlet_id", id)
    let (outlet, found) = outlets.inputRules(now).normalized(input, id: id)
    cells.problems.addNew(found)
    return (Draft(id: id, outlet: outlet), cells.problems)
  }

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    try caller.requireReach(draft.outlet.division, draft.outlet.name)
    let divisions = outlets.rules.divisions
    guard try Outlets.Table.stored(draft.outlet.name, transaction.reader) != nil else {
      _ = try Outlets.Table.insert(draft.outlet, divisions, now, transaction)
      return .created
    }
    let stored = try Outlets.Table.changeable(draft.outlet.name, etag: "", by: caller, transaction.reader)
    let next = try Outlets.Table.replace(
      stored, by: Self.merged(draft.outlet, into: stored.record, layout), divisions, now, transaction)
    return next.etag == stored.record.etag ? .unchanged : .updated
  }

  private func read(_ cells: inout ImportCells) -> Registry.Outlet {
    var outlet = Registry.Outlet()
    outlet.displayName = cells.text(Column.displayName)
    outlet.kind = cells.choice(Column.kind, Names.outletKind, none: .unspecified)
    outlet.division = cells.division(Column.division, outlets.rules.divisions)
    outlet.state = cells.choice(Column.state, Names.outletState, none: .unspecified)
    outlet.level = cells.choice(Column.level, Names.outletLevel, none: .unspecified)
    outlet.hostOrganization = cells.text(Column.hostOrganization)
    outlet.address = cells.text(Column.address)
    outlet.openedDate = cells.day(Column.openedDate)
    outlet.closeDate = cells.day(Column.closeDate)
    outlet.contact = cells.contact(Column.person, .phone, .email, .website)
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
    merged.contact = layout.contact(
      Column.person, .phone, .email, .website, of: outlet.contact, into: stored.contact)
    if !layout.has(Column.synthetic) { merged.synthetic = stored.synthetic }
    return merged
  }

  /// The cells of an outlet, in the order of ``columns``, as an export writes them.
  static func cells(_ outlet: Registry.Outlet) -> [String] {
    [
      String(outlet.name.dropFirst("outlets/".count)), outlet.displayName, Names.outletKind.chinese(outlet.kind),
      outlet.division, Names.outletState.chinese(outlet.state), Names.outletLevel.chinese(outlet.level),
      outlet.hostOrganization, outlet.address, CSVExport.day(outlet.openedDate), CSVExport.day(outlet.closeDate),
    ] + CSVExport.contact(outlet.contact) + [CSVExport.yesOrNo(outlet.synthetic)]
  }
}
