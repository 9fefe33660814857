import Storage
import Testing

/// Parameters, rows and their types.
@Suite(.timeLimit(.minutes(5)))
struct StatementTests {
  let folder: TemporaryFolder
  let database: Database

  init() throws {
    folder = try TemporaryFolder()
    database = try folder.open()
  }

  @Test func everyTypeComesBackAsItWasStored() async throws {
    try await database.write { transaction in
      try transaction.execute(
        "INSERT INTO items (id, name, weight, data, hidden) VALUES ($1, $2, $3, $4, $5)",
        [Int64.min, "专利代理 😀", 0.1, [0, 255, 0] as [UInt8], true])
    }
    let row = try await database.read { reader in
      try reader.first("SELECT id, name, weight, data, hidden, amount FROM items") { row in
        (
          try row[0] as Int64, try row[1] as String, try row[2] as Double, try row[3] as [UInt8], try row[4] as Bool,
          try row[5] as Int?
        )
      }
    }
    let found = try #require(row)
    #expect(found.0 == Int64.min)
    #expect(found.1 == "专利代理 😀")
    #expect(found.2 == 0.1)
    #expect(found.3 == [0, 255, 0])
    #expect(found.4)
    #expect(found.5 == nil)
  }

  @Test func emptyTextAndEmptyBytesAreNotNull() async throws {
    try await database.write { transaction in
      try transaction.execute(
        "INSERT INTO items (id, name, data) VALUES (1, $1, $2)", ["", [] as [UInt8]])
    }
    let row = try await database.read { reader in
      try reader.first("SELECT name, data FROM items") { (try $0[0] as String, try $0[1] as [UInt8]) }
    }
    let found = try #require(row)
    #expect(found.0 == "")
    #expect(found.1 == [])
  }

  @Test func parametersAreBoundByNumberNotByAppearance() async throws {
    let found: [String]? = try await database.read { reader in
      try reader.first("SELECT $2, $1, $2", ["one", "two"]) { [try $0[0], try $0[1], try $0[2]] }
    }
    #expect(found == ["two", "one", "two"])
  }

  @Test(arguments: [
    ("SELECT $1", 0), ("SELECT $1", 2), ("SELECT $2", 1), ("SELECT ?", 1), ("SELECT $name", 1),
    ("SELECT 1; SELECT 2", 0), ("", 0), ("SELECT nothing", 0), ("SELEC 1", 0),
  ])
  func aWrongStatementIsRefused(sql: String, parameterCount: Int) async throws {
    let error = await storageError {
      try await database.read { try $0.forEach(sql, Array(repeating: 1, count: parameterCount)) { _ in } }
    }
    #expect(error?.code == .statement)
    #expect(error?.sql == sql)
  }

  @Test func aWrongTypeNamesTheColumnButNotTheValue() async throws {
    let error = await storageError {
      try await database.read { reader in
        _ = try reader.first("SELECT 'secret' AS holder") { try $0[0] as Int }
      }
    }
    #expect(error?.code == .wrongType)
    #expect(error?.message == "column 0 (holder) holds text that cannot be read as integer")
  }

  @Test func nullIsReadOnlyAsAnOptional() async throws {
    let error = await storageError {
      try await database.read { _ = try $0.first("SELECT NULL") { try $0[0] as String } }
    }
    #expect(error?.code == .wrongType)
  }

  @Test func aColumnOutOfRangeIsRefused() async throws {
    for column in [-1, 1, Int.max] {
      let error = await storageError {
        try await database.read { _ = try $0.first("SELECT 1") { try $0[column] as Int } }
      }
      #expect(error?.code == .statement)
    }
  }

  @Test func aNumberOutOfTheAskedRangeIsRefused() async throws {
    let error = await storageError {
      try await database.read { _ = try $0.first("SELECT 5000000000") { try $0[0] as Int32 } }
    }
    #expect(error?.code == .wrongType)
  }

  @Test func textWithANulIsRefused() async throws {
    let error = await storageError {
      try await database.read { _ = try $0.first("SELECT $1", ["a\0b"]) { try $0[0] as String } }
    }
    #expect(error?.code == .wrongType)
  }

  @Test func bytesThatAreNotUTF8AreNotReadAsText() async throws {
    let error = await storageError {
      try await database.read { _ = try $0.first("SELECT CAST(x'ff' AS TEXT)") { try $0[0] as String } }
    }
    #expect(error?.code == .wrongType)
  }

  @Test func bytesAreLentWithoutACopy() async throws {
    let sum: Int? = try await database.read { reader in
      try reader.first("SELECT x'010203'") { row in
        try row.withBytes(0) { span in
          (0..<span.byteCount).reduce(0) { $0 + Int(span.unsafeLoad(fromByteOffset: $1, as: UInt8.self)) }
        }
      }
    }
    #expect(sum == 6)
  }

  @Test func theSameTextRunsInsideItsOwnRows() async throws {
    let sql = "SELECT value FROM (SELECT 1 AS value UNION SELECT 2) AS numbers ORDER BY value"
    let pairs = try await database.read { reader in
      var pairs: [[Int]] = []
      try reader.forEach(sql) { outer in
        let left: Int = try outer[0]
        try reader.forEach(sql) { inner in pairs.append([left, try inner[0]]) }
      }
      return pairs
    }
    #expect(pairs == [[1, 1], [1, 2], [2, 1], [2, 2]])
  }

  @Test func moreTextsThanTheCacheKeepsGoOnWorking() async throws {
    var options = DatabaseOptions()
    options.cachedStatementsMax = 4
    let small = try folder.open("small.db", options: options)
    for number in 0..<40 {
      let found: Int? = try await small.read { try $0.first("SELECT \(number % 9)") { try $0[0] } }
      #expect(found == number % 9)
    }
  }

  @Test func aReaderCannotWrite() async throws {
    let error = await storageError {
      try await database.read { try $0.forEach("INSERT INTO items (id, name) VALUES (1, 'x')") { _ in } }
    }
    #expect(error?.code == .readOnly)
  }

  @Test func firstWithReturningRunsTheWholeStatement() async throws {
    let first: Int? = try await database.write { transaction in
      try transaction.first("INSERT INTO items (id, name) VALUES (1, 'a'), (2, 'b'), (3, 'c') RETURNING id") {
        try $0[0]
      }
    }
    #expect(first == 1)
    #expect(try await database.itemIDs() == [1, 2, 3])
  }

  enum Colour: String, Storable { case red, green }

  @Test func anEnumIsStoredByItsRawValue() async throws {
    let found: Colour? = try await database.read { try $0.first("SELECT $1", [Colour.green]) { try $0[0] } }
    #expect(found == .green)
    let error = await storageError {
      try await database.read { _ = try $0.first("SELECT 'blue'") { try $0[0] as Colour } }
    }
    #expect(error?.code == .wrongType)
  }
}
