import Domain
import Identity
import RPC
import Records
import Storage
import Testing

/// Notes from rows of one cell; the store refuses `no` when its note is written already, and breaks down at `broken`.
private struct NoteImporter: RowByRowImporter {
  enum Column: Int, ImportField { case text }

  static let columns = [ImportColumn("text", "文字", isRequired: true)]

  func draft(_ row: CSVRow, _ layout: ImportLayout, _ now: Moment) -> (draft: String, problems: FieldProblems) {
    (layout.cell(Column.text, row), FieldProblems())
  }

  func key(_ draft: String) -> String { draft }

  func store(
    _ draft: String, _ layout: ImportLayout, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> ImportOutcome {
    try transaction.execute("INSERT INTO note (text) VALUES ($1)", [draft])
    if draft == "no" { throw RPCError.precondition("NOTE", draft, en: "not this one", zh: "不行") }
    if draft == "broken" { throw RPCError(.internal, "broken") }
    return .created
  }
}

@Suite("Rows that are stored one by one")
struct RowByRowImporterTests {
  private static let migrations = [
    Migration("notes", RecordTables.personalDataKey + "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL);")
  ]

  private func store(_ rows: [String]) async throws -> (outcomes: [String], kept: [String]) {
    let folder = TemporaryFolder()
    let store = try await openStore("\(folder.path)/notes.db", Self.migrations)
    let layout = try ImportLayout(["text"], NoteImporter.columns)
    let caller = CallerIdentity(identity: try SPIFFEIdentity(kind: .agency, name: "420000"), reach: .province)
    let outcomes = try? await store.database.write { transaction in
      try NoteImporter().store(rows, layout, by: caller, Moment(microseconds: 1), transaction).map { outcome in
        guard case .refused(let problems) = outcome else { return "\(outcome)" }
        return problems.list.map { "\($0.field) \($0.violation.rule)" }.joined()
      }
    }
    let kept = try await store.read { try $0.all("SELECT text FROM note ORDER BY id", []) { try $0[0] as String } }
    await store.database.close()
    return (outcomes ?? [], kept)
  }

  @Test("a row that the store refuses half-way is undone alone and reported under the key")
  func refused() async throws {
    let result = try await store(["a", "no", "b"])
    #expect(result.outcomes == ["created", "text NOTE", "created"])
    #expect(result.kept == ["a", "b"])
  }

  @Test("an error that is no reason of the row undoes the batch")
  func broken() async throws {
    let result = try await store(["a", "broken"])
    #expect(result.outcomes.isEmpty && result.kept.isEmpty)
  }
}
