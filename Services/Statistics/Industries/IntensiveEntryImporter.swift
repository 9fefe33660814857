import Domain
import Identity
import RPC
import Records
import StatisticsAPI
import Storage

/// Entries of yearly catalogues from the rows of a file; the catalogues are there as drafts.
struct IntensiveEntryImporter: RowImporter {
  let catalogs: IntensiveCatalogs

  struct Draft: Sendable {
    let year: Int32
    let entry: Statistics.IntensiveEntry
  }

  /// Year and class.
  struct Key: Hashable, Sendable {
    let year: Int32
    let classCode: String
  }

  /// The fields, in the order of ``columns``.
  enum Column: Int, ImportField { case year, classCode, displayName, category, density }

  static let columns = [
    ImportColumn("year", "年度", isRequired: true),
    ImportColumn("class_code", "行业小类代码", "小类代码", isRequired: true),
    ImportColumn("display_name", "行业小类名称", "小类名称", isRequired: true),
    ImportColumn("category", "密集型产业类别", "类别", isRequired: true),
    ImportColumn("density_hundredths", "发明专利密集度"),
  ]

  func key(_ draft: Draft) -> Key { Key(year: draft.year, classCode: draft.entry.classCode) }

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: Draft, problems: FieldProblems) {
    var cells = ImportCells(layout, row)
    let year = cells.number(Column.year)
    var given = Statistics.IntensiveEntry()
    given.classCode = cells.text(Column.classCode)
    given.displayName = cells.text(Column.displayName)
    given.category = cells.text(Column.category)
    // Two decimals, as an amount of money has them.
    given.densityHundredths = cells.fen(Column.density)
    let input = catalogs.input(now)
    if cells.problems.list.isEmpty { cells.problems.number("year", year, input.years) }
    let (entry, found) = input.normalized(given)
    cells.problems.addNew(found)
    return (Draft(year: Int32(clamping: year), entry: entry), cells.problems)
  }

  func store(
    _ drafts: [Draft], _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> [ImportOutcome] {
    var open: [Int32: Stored<Statistics.IntensiveCatalog>] = [:]
    var changed: [Int32: Statistics.IntensiveCatalog] = [:]
    let outcomes = try drafts.map { draft -> ImportOutcome in
      do {
        let name = IntensiveCatalogs.name(draft.year)
        let stored = try open[draft.year] ?? catalog(name, by: caller, transaction.reader)
        open[draft.year] = stored
        var catalog = changed[draft.year] ?? stored.record
        let outcome = try put(draft.entry, layout, into: &catalog)
        changed[draft.year] = catalog
        return outcome
      } catch let error as RPCError {
        return .refused(try FieldProblems.ofRow("year", error))
      }
    }
    for (year, stored) in open.sorted(by: { $0.key < $1.key }) {
      guard let catalog = changed[year] else { continue }
      _ = try IntensiveCatalogs.Table.replace(stored, by: catalog, catalogs.rules.divisions, now, transaction)
    }
    return outcomes
  }

  private func catalog(
    _ name: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Statistics.IntensiveCatalog> {
    guard try IntensiveCatalogs.Table.stored(name, reader) != nil else {
      throw RPCError.precondition(
        "catalog-draft", name, en: "the year has no catalogue; create it first", zh: "该年度尚无目录,请先新建")
    }
    return try catalogs.draft(name, etag: "", by: caller, reader)
  }

  /// Adds or changes an entry, in the order of the codes.
  private func put(
    _ entry: Statistics.IntensiveEntry, _ layout: ImportLayout, into catalog: inout Statistics.IntensiveCatalog
  ) throws(RPCError) -> ImportOutcome {
    let place = catalog.entries.firstIndex { $0.classCode >= entry.classCode } ?? catalog.entries.endIndex
    guard place < catalog.entries.endIndex, catalog.entries[place].classCode == entry.classCode else {
      guard catalog.entries.count < IntensiveCatalogInput.entriesMax else {
        throw RPCError.precondition(
          "list-length", catalog.name, en: "a catalogue has \(IntensiveCatalogInput.entriesMax) entries at most",
          zh: "目录最多\(IntensiveCatalogInput.entriesMax)项")
      }
      catalog.entries.insert(entry, at: place)
      return .created
    }
    var next = entry
    if !layout.has(Column.density) { next.densityHundredths = catalog.entries[place].densityHundredths }
    guard next != catalog.entries[place] else { return .unchanged }
    catalog.entries[place] = next
    return .updated
  }

  /// The cells of an entry, in the order of ``columns``, as an export writes them.
  static func cells(_ entry: Statistics.IntensiveEntry, _ year: Int32) -> [String] {
    [
      "\(year)", entry.classCode, entry.displayName, entry.category, CSVExport.yuan(entry.densityHundredths),
    ]
  }
}
