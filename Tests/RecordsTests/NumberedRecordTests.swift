import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Storage
import Testing

/// Stands for any message with the fields of a record; its position says where it belongs, its kind what it is.
extension Registry.Practitioner: NumberedRecord {
  public static let collection = "people"
  public static let table = "person"
  public static let columns = ["kind"]
  public var values: [any Storable] { [kind.rawValue] }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { currentInstitution }

  public func announce(isNew: Bool, _ now: Moment, _ transaction: borrowing Transaction) throws {
    try transaction.execute("INSERT INTO told (text) VALUES ($1)", ["\(isNew ? "new" : "now") \(name) \(etag)"])
  }
}

@Suite("Records that their number names")
struct NumberedRecordTests {
  private typealias Table = RecordTable<Registry.Practitioner>

  private static let migrations = [
    Migration(
      "people",
      """
      \(RecordTables.personalDataKey)
      CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        kind BIGINT NOT NULL,
        secret TEXT NOT NULL,
        record BYTEA NOT NULL
      );
      CREATE TABLE told (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
      """)
  ]

  private static func moment(_ microseconds: Int64) -> Moment { Moment(microseconds: microseconds) }

  private func run(_ body: @escaping @Sendable (borrowing Transaction) throws -> Void) async throws {
    let folder = TemporaryFolder()
    let store = try await openStore("\(folder.path)/people.db", Self.migrations)
    try await store.database.write { try body($0) }
    await store.database.close()
  }

  @Test("numbers count up, versions too; what stays the same is neither stored nor told; hidden columns stay")
  func versions() async throws {
    try await run { transaction in
      let first = try Table.insert(
        .with { $0.kind = .patentAttorney }, hidden: ["secret": "s1"], Self.moment(1), transaction)
      let second = try Table.insert(.init(), hidden: ["secret": "s2"], Self.moment(2), transaction)
      #expect([first.name, second.name] == ["people/1", "people/2"] && first.number == 1 && first.etag == "1")
      let changed = try Table.change(first, Self.moment(3), transaction) {
        $0.displayName = "甲"
        $0.name = "people/9"
      }
      #expect(changed.name == "people/1" && changed.etag == "2" && changed.createTime == first.createTime)
      #expect(changed.updateTime != first.updateTime)
      let same = try Table.change(changed, Self.moment(4), transaction) { $0.etag = "7" }
      #expect(same == changed)
      let read = try Table.get("people/1", transaction.reader)
      #expect(read == changed)
      let told = try transaction.reader.all("SELECT text FROM told ORDER BY id", []) { try $0[0] as String }
      #expect(told == ["new people/1 1", "new people/2 1", "now people/1 2"])
      let secrets = try transaction.reader.all("SELECT secret FROM person ORDER BY id", []) { try $0[0] as String }
      #expect(secrets == ["s1", "s2"])
    }
  }

  @Test("a name of another form, an unknown one, another division and an old version are refused, in this order")
  func refusals() async throws {
    try await run { transaction in
      let record = Registry.Practitioner.with { $0.currentInstitution = "420500" }
      let stored = try Table.insert(record, hidden: ["secret": ""], Self.moment(1), transaction)
      let wuhan = CallerIdentity(identity: try SPIFFEIdentity(kind: .agency, name: "420100"), reach: .ownAndBelow)
      let yichang = CallerIdentity(identity: try SPIFFEIdentity(kind: .agency, name: "420500"), reach: .ownAndBelow)
      let codes = [
        Self.code("persons/1", "9", wuhan, transaction.reader), Self.code("people/2", "9", wuhan, transaction.reader),
        Self.code(stored.name, "9", wuhan, transaction.reader),
        Self.code(stored.name, "9", yichang, transaction.reader),
        Self.code(stored.name, "1", yichang, transaction.reader),
        Self.code(stored.name, "", yichang, transaction.reader),
      ]
      #expect(codes == [.invalidArgument, .notFound, .permissionDenied, .aborted, nil, nil])
    }
  }

  private static func code(
    _ name: String, _ etag: String, _ caller: CallerIdentity, _ reader: borrowing Reader
  ) -> Status.Code? {
    do {
      _ = try Table.get(name, etag: etag, by: caller, reader)
      return nil
    } catch {
      return (error as? RPCError)?.code
    }
  }
}
