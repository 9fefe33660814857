import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import ZoneAPI

/// Key trademarks from the rows of a file.
struct TrademarkImporter: RowByRowImporter {
  let trademarks: Trademarks

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case number, niceClass, displayName, holderName, holderCode, division, industry, termStart, zone, goods, wellKnown,
      synthetic
  }

  static let columns = [
    ImportColumn("registration_number", "商标注册号", "注册号", isRequired: true),
    ImportColumn("nice_class", "国际分类", "类别", isRequired: true),
    ImportColumn("display_name", "商标名称", "商标", isRequired: true),
    ImportColumn("holder_name", "注册人名称", "注册人", isRequired: true),
    ImportColumn("holder_code", "注册人统一社会信用代码", isRequired: true),
    ImportColumn("division", "行政区划", "所在地区", "行政区划代码", isRequired: true),
    ImportColumn("industry", "51020产业", "产业", isRequired: true),
    ImportColumn("term_start_date", "有效期起始日", "核准注册日期", isRequired: true),
    ImportColumn("zone", "集聚区编号"),
    ImportColumn("goods", "核定使用商品", "商品服务"),
    ImportColumn("well_known", "驰名商标"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Zone.KeyTrademark) -> String { draft.name }

  func draft(
    _ row: CSVRow, _ layout: ImportLayout, _ now: Moment
  ) -> (draft: Zone.KeyTrademark, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let given = read(&cells)
    let (trademark, found) = trademarks.input(now).normalized(given)
    cells.problems.addNew(found)
    return (trademark, cells.problems)
  }

  func store(
    _ trademark: Zone.KeyTrademark, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    var problems = FieldProblems()
    if !trademark.zone.isEmpty { try problems.zone(trademark.zone, transaction.reader) }
    guard problems.list.isEmpty else { return .refused(problems) }
    try caller.requireReach(trademark.division, trademark.name)
    let divisions = trademarks.rules.divisions
    guard try Trademarks.Table.stored(trademark.name, transaction.reader) != nil else {
      _ = try Trademarks.Table.insert(trademark, divisions, now, transaction)
      return .created
    }
    let stored = try trademarks.listed(trademark.name, etag: "", by: caller, transaction.reader)
    let next = try Trademarks.Table.replace(
      stored, by: merged(trademark, into: stored.record, layout), divisions, now, transaction)
    return next.etag == stored.record.etag ? .unchanged : .updated
  }

  private func read(_ cells: inout ImportCells) -> Zone.KeyTrademark {
    var trademark = Zone.KeyTrademark()
    trademark.registrationNumber = cells.text(Column.number)
    trademark.niceClass = Int32(clamping: cells.number(Column.niceClass))
    trademark.displayName = cells.text(Column.displayName)
    trademark.holderName = cells.text(Column.holderName)
    trademark.holderCode = cells.text(Column.holderCode)
    trademark.division = cells.division(Column.division, trademarks.rules.divisions)
    trademark.industry = cells.text(Column.industry)
    trademark.termStartDate = cells.day(Column.termStart)
    let zone = cells.text(Column.zone).halfWidth.lowercased()
    trademark.zone = zone.isEmpty ? "" : "zones/\(zone)"
    trademark.goods = cells.text(Column.goods)
    trademark.wellKnown = cells.yesOrNo(Column.wellKnown)
    trademark.synthetic = cells.yesOrNo(Column.synthetic)
    return trademark
  }

  /// The row, with the stored values of fields that the file has no column for.
  private func merged(
    _ trademark: Zone.KeyTrademark, into stored: Zone.KeyTrademark, _ layout: ImportLayout
  ) -> Zone.KeyTrademark {
    var merged = trademark
    if !layout.has(Column.zone) { merged.zone = stored.zone }
    if !layout.has(Column.goods) { merged.goods = stored.goods }
    if !layout.has(Column.wellKnown) { merged.wellKnown = stored.wellKnown }
    if !layout.has(Column.synthetic) { merged.synthetic = stored.synthetic }
    return merged
  }

  /// The cells of a trademark, in the order of ``columns``, as an export writes them.
  static func cells(_ trademark: Zone.KeyTrademark) -> [String] {
    [
      trademark.registrationNumber, "\(trademark.niceClass)", trademark.displayName, trademark.holderName,
      trademark.holderCode, trademark.division, trademark.industry, CSVExport.day(trademark.termStartDate),
      String(trademark.zone.dropFirst("zones/".count)), trademark.goods, CSVExport.yesOrNo(trademark.wellKnown),
      CSVExport.yesOrNo(trademark.synthetic),
    ]
  }
}
