import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import StatisticsFigures
import Storage

/// Facts from the rows of a file.
struct FactImporter: RowImporter {
  let facts: Facts

  /// A row: the fact, and what the row says of its source.
  struct Draft: Sendable {
    let id: String
    let fact: Fact?
    let source: Statistics.FactSource
  }

  /// What tells facts apart.
  struct Key: Hashable, Sendable {
    let source, measure, division, industry, subject: String
    let period: Period?
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField {
    case source, measure, division, period, industry, subject, value, qualifier, note, citation, provenance, synthetic
  }

  static let columns = [
    ImportColumn("source", "来源编号", isRequired: true),
    ImportColumn("measure", "指标", "指标名称", isRequired: true),
    ImportColumn("division", "行政区划", "地区", isRequired: true),
    ImportColumn("period", "时期", "年度", isRequired: true),
    ImportColumn("industry", "产业", "51020产业"),
    ImportColumn("subject", "统计对象", "统一社会信用代码"),
    ImportColumn("value", "数值", isRequired: true),
    ImportColumn("qualifier", "限定"),
    ImportColumn("note", "备注"),
    ImportColumn("citation", "来源", "出处", isRequired: true),
    ImportColumn("provenance", "依据"),
    ImportColumn("synthetic", "合成数据"),
  ]

  func key(_ draft: Draft) -> Key {
    Key(
      source: draft.id, measure: draft.fact?.measure ?? "", division: draft.fact?.division ?? "",
      industry: draft.fact?.industry ?? "", subject: draft.fact?.subject ?? "", period: draft.fact?.period)
  }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let id = cells.text(Column.source).halfWidth.lowercased()
    var texts = FactInput.Texts()
    texts.measure = cells.text(Column.measure)
    texts.division = cells.text(Column.division)
    texts.period = cells.text(Column.period)
    texts.industry = cells.text(Column.industry)
    texts.subject = cells.text(Column.subject)
    texts.value = cells.text(Column.value)
    texts.qualifier = cells.choice(Column.qualifier, FactNames.qualifier, none: .exact)
    texts.note = cells.text(Column.note)
    let provenance = cells.choice(Column.provenance, FactNames.provenance, none: .found)
    let isSynthetic = cells.yesOrNo(Column.synthetic)
    var problems = FieldProblems()
    problems.checkRecordID("source", id)
    let fact = facts.input(now).fact(texts, &problems)
    let citation = problems.text("citation", cells.text(Column.citation), characters: 2...300)
    problems.addNew(cells.problems)
    let source = Statistics.FactSource.with {
      $0.name = "factSources/\(id)"
      $0.citation = citation
      $0.provenance = provenance
      $0.provisional = provenance == .memory || provenance == .design
      $0.synthetic = isSynthetic
    }
    return (Draft(id: id, fact: fact, source: source), problems)
  }

  func store(
    _ drafts: [Draft], _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> [ImportOutcome] {
    var changes = FactChanges()
    var sources = SourcesOfImport(caller, facts.rules.divisions, now)
    let outcomes = try drafts.map { draft -> ImportOutcome in
      guard let fact = draft.fact else { throw RPCError(.internal, "a row without a fact was not refused") }
      var field = "source"
      do {
        try sources.require(draft.source, transaction.reader)
        field = "division"
        // The nation has no code that a bureau could reach; its figures are the province's to import.
        try caller.requireReach(fact.division == Fact.nation ? Division.provinceCode : fact.division, draft.source.name)
        field = "source"
        let effect = try changes.put(fact, source: draft.source.source, transaction)
        sources.note(effect, draft.source.name)
        switch effect {
        case .created: return .created
        case .updated: return .updated
        case .unchanged: return .unchanged
        }
      } catch let error as RPCError {
        return .refused(try FieldProblems.ofRow(field, error))
      }
    }
    try changes.finish(transaction)
    try sources.store(transaction)
    return outcomes
  }

  /// The cells of a fact, in the order of ``columns``, as an export writes them.
  static func cells(_ stored: StoredFact, _ source: Statistics.FactSource, _ measure: Measure?) -> [String] {
    let fact = stored.fact
    return [
      String(source.name.dropFirst("factSources/".count)), fact.measure, fact.division, "\(fact.period)",
      fact.industry, fact.subject, measure?.text(fact.value) ?? "\(fact.value)",
      FactNames.qualifier.chinese(fact.qualifier),
      fact.note, source.citation, FactNames.provenance.chinese(source.provenance), CSVExport.yesOrNo(source.synthetic),
    ]
  }
}
