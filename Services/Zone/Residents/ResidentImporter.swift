import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import ZoneAPI

/// Residents from the rows of a file. Institutions are looked up in what the register's change feed brought, which the
/// caller has brought up to date before.
struct ResidentImporter: RowByRowImporter {
  let residents: Residents

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case institution, zone, movedIn, park, movedOut, area, staff, synthetic
  }

  static let columns = [
    ImportColumn("institution", "统一社会信用代码", "机构代码", isRequired: true),
    ImportColumn("zone", "集聚区编号", isRequired: true),
    ImportColumn("moved_in_date", "入驻日期", isRequired: true),
    ImportColumn("park", "园区编号"),
    ImportColumn("moved_out_date", "迁出日期"),
    ImportColumn("area_square_meters", "面积", "办公面积"),
    ImportColumn("staff_count", "驻场人员", "驻场人数"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Zone.Resident) -> String { draft.name }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Zone.Resident, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let zoneID = cells.text(Column.zone).halfWidth.lowercased()
    let given = read(&cells, zone: "zones/\(zoneID)")
    let movedOut = cells.day(Column.movedOut)
    cells.problems.checkRecordID("zone", zoneID)
    let left = cells.problems.date("moved_out_date", movedOut, latest: now.today)
    cells.problems.order("moved_out_date", left, notBefore: given.movedInDate?.civilDate, "it moved in", zh: "入驻日期")
    var (resident, found) = residents.input(now).normalized(given, in: "zones/\(zoneID)")
    if let movedOut {
      resident.movedOutDate = movedOut
      resident.state = .left
    }
    cells.problems.addNew(found)
    return (resident, cells.problems)
  }

  func store(
    _ resident: Zone.Resident, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    if let missing = try missing(resident, transaction.reader) { return .refused(missing) }
    let zones = Zones(store: residents.store, rules: residents.rules)
    _ = try zones.open(resident.zone, etag: "", by: caller, transaction.reader)
    guard let stored = try Residents.Table.stored(resident.name, transaction.reader) else {
      _ = try residents.moveIn(resident, now, transaction)
      return .created
    }
    if returns(resident, after: stored.record) {
      _ = try residents.moveIn(resident, now, transaction)
      return .updated
    }
    let next = try residents.replace(stored, by: merged(resident, into: stored.record, layout), now, transaction)
    return next.etag == stored.record.etag ? .unchanged : .updated
  }

  /// What a row names that is not there; `nil` when all of it is.
  private func missing(_ resident: Zone.Resident, _ reader: borrowing Reader) throws -> FieldProblems? {
    var problems = FieldProblems()
    try problems.zone(resident.zone, reader)
    if !resident.park.isEmpty, try Parks.Table.stored(resident.park, reader) == nil {
      problems.add("park", "park-exists", en: "no such park in the zone", zh: "园区不存在", seen: resident.park)
    }
    let code = InstitutionFacts.code(of: resident.institution)
    let facts = try InstitutionFacts.facts(of: code, reader)
    if facts == nil || (facts?.open == false && resident.state == .present) {
      problems.add(
        "institution", "institution-registered", en: "the register of institutions has no such open institution",
        zh: "机构名录中没有该机构或已注销", seen: code)
    }
    return problems.list.isEmpty ? nil : problems
  }

  /// Whether a row tells of a new stay of an institution that moved out earlier.
  private func returns(_ resident: Zone.Resident, after stored: Zone.Resident) -> Bool {
    stored.state == .left && resident.movedInDate != stored.movedInDate
  }

  private func read(_ cells: inout ImportCells, zone: String) -> Zone.Resident {
    var resident = Zone.Resident()
    let code = cells.text(Column.institution).halfWidth.uppercased()
    resident.institution = code.isEmpty ? "" : "institutions/\(code)"
    let park = cells.text(Column.park).halfWidth.lowercased()
    resident.park = park.isEmpty ? "" : "\(zone)/parks/\(park)"
    resident.movedInDate = cells.day(Column.movedIn)
    resident.areaSquareMeters = Int32(clamping: cells.number(Column.area))
    resident.staffCount = Int32(clamping: cells.number(Column.staff))
    resident.synthetic = cells.yesOrNo(Column.synthetic)
    return resident
  }

  /// The row, with the stored values of fields that the file has no column for.
  private func merged(
    _ resident: Zone.Resident, into stored: Zone.Resident, _ layout: ImportLayout
  ) -> Zone.Resident {
    var merged = resident
    if !layout.has(Column.park) { merged.park = stored.park }
    if !layout.has(Column.movedOut) {
      merged.movedOutDate = stored.movedOutDate
      merged.state = stored.state
    }
    if !layout.has(Column.area) { merged.areaSquareMeters = stored.areaSquareMeters }
    if !layout.has(Column.staff) { merged.staffCount = stored.staffCount }
    if !layout.has(Column.synthetic) { merged.synthetic = stored.synthetic }
    return merged
  }

  /// The cells of a resident, in the order of ``columns``, as an export writes them.
  static func cells(_ resident: Zone.Resident) -> [String] {
    [
      InstitutionFacts.code(of: resident.institution), String(resident.zone.dropFirst("zones/".count)),
      CSVExport.day(resident.movedInDate), String(resident.park.split(separator: "/").last ?? ""),
      CSVExport.day(resident.movedOutDate), "\(resident.areaSquareMeters)", "\(resident.staffCount)",
      CSVExport.yesOrNo(resident.synthetic),
    ]
  }
}
