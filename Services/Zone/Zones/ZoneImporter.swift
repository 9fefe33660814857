import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import ZoneAPI

/// Zones from the rows of a file.
struct ZoneImporter: RowByRowImporter {
  let zones: Zones

  struct Draft: Sendable {
    let id: String
    let zone: Zone.ClusterZone
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case id, displayName, division, operatorName, address, operatorCode, industries, establishedDate, nationalTitle,
      nationalTitleDate, person, phone, email, website, synthetic
  }

  static let columns =
    [
      ImportColumn("zone_id", "集聚区编号", "编号", isRequired: true),
      ImportColumn("display_name", "集聚区名称", "名称", isRequired: true),
      ImportColumn("division", "行政区划", "所在地区", "行政区划代码", isRequired: true),
      ImportColumn("operator_name", "运营管理单位", "管理单位", isRequired: true),
      ImportColumn("address", "地址"),
      ImportColumn("operator_code", "运营管理单位统一社会信用代码"),
      ImportColumn("industries", "重点产业", "51020产业"),
      ImportColumn("established_date", "设立日期"),
      ImportColumn("national_title", "国家级称号"),
      ImportColumn("national_title_date", "国家级称号日期"),
    ] + ImportColumn.contact + [
      ImportColumn("synthetic", "合成数据")
    ]

  func key(_ draft: Draft) -> String { draft.id }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let id = cells.text(Column.id).halfWidth.lowercased()
    let given = read(&cells)
    cells.problems.checkRecordID("zone_id", id)
    let (zone, found) = zones.input(now).normalized(given, id: id)
    cells.problems.addNew(found)
    return (Draft(id: id, zone: zone), cells.problems)
  }

  func store(
    _ draft: Draft, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    try caller.requireReach(draft.zone.division, draft.zone.name)
    guard try Zones.Table.stored(draft.zone.name, transaction.reader) != nil else {
      _ = try Zones.Table.insert(draft.zone, zones.rules.divisions, now, transaction)
      return .created
    }
    let stored = try zones.open(draft.zone.name, etag: "", by: caller, transaction.reader)
    let next = try zones.replace(stored, by: merged(draft.zone, into: stored.record, layout), now, transaction)
    return next.etag == stored.record.etag ? .unchanged : .updated
  }

  private func read(_ cells: inout ImportCells) -> Zone.ClusterZone {
    var zone = Zone.ClusterZone()
    zone.displayName = cells.text(Column.displayName)
    zone.division = cells.division(Column.division, zones.rules.divisions)
    zone.operatorName = cells.text(Column.operatorName)
    zone.address = cells.text(Column.address)
    zone.operatorCode = cells.text(Column.operatorCode)
    zone.industries = cells.codes(Column.industries)
    zone.establishedDate = cells.day(Column.establishedDate)
    zone.nationalTitle = cells.choice(Column.nationalTitle, Names.nationalTitle, none: .unspecified)
    zone.nationalTitleDate = cells.day(Column.nationalTitleDate)
    zone.contact = cells.contact(Column.person, .phone, .email, .website)
    zone.synthetic = cells.yesOrNo(Column.synthetic)
    return zone
  }

  /// The row, with the stored values of fields that the file has no column for.
  private func merged(
    _ zone: Zone.ClusterZone, into stored: Zone.ClusterZone, _ layout: ImportLayout
  ) -> Zone.ClusterZone {
    var merged = zone
    if !layout.has(Column.address) { merged.address = stored.address }
    if !layout.has(Column.operatorCode) { merged.operatorCode = stored.operatorCode }
    if !layout.has(Column.industries) { merged.industries = stored.industries }
    if !layout.has(Column.establishedDate) { merged.establishedDate = stored.establishedDate }
    if !layout.has(Column.nationalTitle) {
      merged.nationalTitle = stored.nationalTitle
      merged.nationalTitleDate = stored.nationalTitleDate
    }
    merged.contact = layout.contact(
      Column.person, .phone, .email, .website, of: zone.contact, into: stored.contact)
    if !layout.has(Column.synthetic) { merged.synthetic = stored.synthetic }
    return merged
  }

  /// The cells of a zone, in the order of ``columns``, as an export writes them.
  static func cells(_ zone: Zone.ClusterZone) -> [String] {
    [
      String(zone.name.dropFirst("zones/".count)), zone.displayName, zone.division, zone.operatorName, zone.address,
      zone.operatorCode, zone.industries.joined(separator: "、"), CSVExport.day(zone.establishedDate),
      Names.nationalTitle.chinese(zone.nationalTitle), CSVExport.day(zone.nationalTitleDate),
    ] + CSVExport.contact(zone.contact) + [CSVExport.yesOrNo(zone.synthetic)]
  }
}
