import Domain
import Identity
import RPC
import Records
import StatisticsAPI
import Storage

/// Counts of quality from the rows of a file.
struct QualityImporter: RowByRowImporter {
  let counts: QualityCounts

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case code, period, displayName, division, filed, abnormal, withdrawn, decided, granted, attorneys, trademarkFiled,
      malicious
  }

  static let columns = [
    ImportColumn("unified_social_credit_code", "统一社会信用代码", isRequired: true),
    ImportColumn("period", "统计期", isRequired: true),
    ImportColumn("display_name", "机构名称", isRequired: true),
    ImportColumn("division", "行政区划", "所在地区", isRequired: true),
    ImportColumn("filed_count", "专利申请代理量", isRequired: true),
    ImportColumn("abnormal_count", "非正常专利申请量", isRequired: true),
    ImportColumn("withdrawn_count", "撤回量", isRequired: true),
    ImportColumn("decided_count", "审结量", isRequired: true),
    ImportColumn("granted_count", "授权量", isRequired: true),
    ImportColumn("attorney_count", "执业专利代理师数", isRequired: true),
    ImportColumn("trademark_filed_count", "商标申请代理量", isRequired: true),
    ImportColumn("malicious_count", "恶意商标申请量", isRequired: true),
  ]

  func key(_ draft: Statistics.QualityCount) -> String { draft.name }

  func draft(
    _ row: CSVRow, _ layout: ImportLayout, _ now: Moment
  ) -> (draft: Statistics.QualityCount, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    var input = Statistics.QualityCount()
    input.unifiedSocialCreditCode = cells.text(Column.code)
    input.period = cells.text(Column.period)
    input.displayName = cells.text(Column.displayName)
    input.division = cells.division(Column.division, counts.rules.divisions)
    input.filedCount = cells.number(Column.filed)
    input.abnormalCount = cells.number(Column.abnormal)
    input.withdrawnCount = cells.number(Column.withdrawn)
    input.decidedCount = cells.number(Column.decided)
    input.grantedCount = cells.number(Column.granted)
    input.attorneyCount = cells.number(Column.attorneys)
    input.trademarkFiledCount = cells.number(Column.trademarkFiled)
    input.maliciousCount = cells.number(Column.malicious)
    let (count, problems) = counts.qualityRules.normalized(input, now.today)
    // A number that could not be read would make its parts wrong too.
    return (count, cells.problems.list.isEmpty ? problems : cells.problems)
  }

  func store(
    _ draft: Statistics.QualityCount, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    try counts.put(draft, etag: "", by: caller, now, transaction).outcome
  }

  /// The cells of counts, in the order of ``columns``.
  static func cells(_ count: Statistics.QualityCount) -> [String] {
    [count.unifiedSocialCreditCode, count.period, count.displayName, count.division]
      + [
        count.filedCount, count.abnormalCount, count.withdrawnCount, count.decidedCount, count.grantedCount,
        count.attorneyCount, count.trademarkFiledCount, count.maliciousCount,
      ].map { "\($0)" }
  }
}
