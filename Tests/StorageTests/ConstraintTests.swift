import Storage
import Testing

/// Which rule refused a row, and where; never the row's values.
@Suite(.timeLimit(.minutes(5)))
struct ConstraintTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let sql: String
    let code: StorageError.Code
    let columns: [String]
    var testDescription: String { "\(code): \(sql)" }
  }

  @Test(arguments: [
    Case(sql: "INSERT INTO items (id, name) VALUES (1, $1)", code: .unique, columns: ["items.id"]),
    Case(
      sql: "INSERT INTO items (id, name) SELECT 2, name FROM items WHERE $1 > ''", code: .unique,
      columns: ["items.name"]),
    Case(sql: "INSERT INTO items (id, name) SELECT 2, NULL WHERE $1 > ''", code: .notNull, columns: ["items.name"]),
    Case(
      sql: "INSERT INTO items (id, name, amount) VALUES (2, $1, -1)", code: .check, columns: ["amount_is_not_negative"]),
    Case(sql: "INSERT INTO items (id, name, parent) VALUES (2, $1, 404)", code: .foreignKey, columns: []),
    Case(sql: "INSERT INTO numbered (id) VALUES ($1)", code: .wrongType, columns: []),
  ])
  func aViolationNamesTheRuleAndThePlace(_ violation: Case) async throws {
    let folder = try TemporaryFolder()
    let database = try folder.open(migrations: [
      .items, Migration("numbered", "CREATE TABLE numbered (id INTEGER PRIMARY KEY)"),
    ])
    let secret = "42010619900101123X"
    try await database.write { try $0.insertItem(1) }
    let error = await storageError { _ = try await database.write { try $0.execute(violation.sql, [secret]) } }
    #expect(error?.code == violation.code)
    #expect(error?.columns == violation.columns)
    #expect(error?.sql == violation.sql)
    #expect(!"\(try #require(error))".contains(secret))
    #expect(try await database.itemIDs() == [1])
  }

  @Test func aFullTextSyntaxErrorDoesNotQuoteTheSearchedWords() async throws {
    let folder = try TemporaryFolder()
    let database = try folder.open(migrations: [Migration("words", "CREATE VIRTUAL TABLE words USING fts5 (word)")])
    let error = await storageError {
      try await database.read {
        try $0.forEach("SELECT word FROM words WHERE words MATCH $1", ["secret \"secret"]) { _ in }
      }
    }
    #expect(error?.code == .statement)
    #expect(!"\(try #require(error))".contains("secret"))
  }
}
