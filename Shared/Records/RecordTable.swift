import Domain
import Identity
import RPC
import Schema
import Storage

/// The table of one kind of record: `id` (the order of entry), `name` (unique), `record` (the message), and the
/// columns of the kind.
///
/// Guarantees: every insert and every replacement is announced in the same transaction; a record that stays the same is
/// not written and not announced; versions count up by one.
public enum RecordTable<Record: KeptRecord> {
  /// The record with this name.
  public static func stored(_ name: String, _ reader: borrowing Reader) throws -> Stored<Record>? {
    try reader.first("SELECT id, record FROM \(Record.table) WHERE name = $1", [name], stored)
  }

  /// The record with this name. Throws NOT_FOUND.
  public static func required(_ name: String, _ reader: borrowing Reader) throws -> Stored<Record> {
    guard let stored = try stored(name, reader) else { throw RPCError.notFound(name) }
    return stored
  }

  /// The record with this name, for a change by `caller`, who knows the version `etag` of it (empty: any) and must reach
  /// its division.
  public static func changeable(
    _ name: String, etag: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Record> {
    let stored = try required(name, reader)
    try caller.requireReach(stored.record.responsibleDivision(reader), name)
    guard etag.isEmpty || etag == stored.record.etag else { throw RPCError.outdated(name) }
    return stored
  }

  /// At most `limit` records after the one with number `after` that fulfil the conditions, in the order of entry.
  public static func list(
    _ filter: RowFilter, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [Stored<Record>] {
    try reader.all(
      """
      SELECT id, record FROM \(Record.table) WHERE id > $\(filter.next)\(filter.sql) \
      ORDER BY id LIMIT $\(filter.next + 1)
      """, filter.parameters + [after, limit], stored)
  }

  /// The first record in the order of entry that fulfils the conditions.
  public static func first(_ filter: RowFilter, _ reader: borrowing Reader) throws -> Record? {
    try list(filter, after: 0, limit: 1, reader).first?.record
  }

  /// Every record that fulfils the conditions, in the order of entry; for conditions that few fulfil.
  public static func all(_ filter: RowFilter, _ reader: borrowing Reader) throws -> [Record] {
    try list(filter, after: 0, limit: Int(Int32.max), reader).map(\.record)
  }

  /// Whether a record fulfils the conditions.
  public static func contains(_ filter: RowFilter, _ reader: borrowing Reader) throws -> Bool {
    try reader.first("SELECT 1 FROM \(Record.table) WHERE 1 = 1\(filter.sql) LIMIT 1", filter.parameters) { _ in true }
      ?? false
  }

  /// The number that the next record gets. One writer: nobody takes it in between.
  public static func nextNumber(_ reader: borrowing Reader) throws -> Int {
    try reader.first("SELECT COALESCE(max(id), 0) + 1 FROM \(Record.table)", []) { try $0[0] } ?? 1
  }

  /// Adds a record with its change and returns it as stored.
  public static func insert(
    _ record: Record, _ divisions: Divisions, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Record {
    try insert(
      record, nextNumber(transaction.reader), Record.columns, record.values(divisions), now, transaction)
  }

  /// Adds a record with the values of its own columns.
  static func insert(
    _ record: Record, _ number: Int, _ columns: [String], _ values: [any Storable], _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Record {
    var added = record
    added.etag = "1"
    added.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    added.updateTime = added.createTime
    let columns = ["id", "name", "record"] + columns
    try transaction.execute(
      """
      INSERT INTO \(Record.table) (\(columns.joined(separator: ", "))) \
      VALUES (\((1...columns.count).map { "$\($0)" }.joined(separator: ", ")))
      """, [number, added.name, added.serialized()] + values)
    try added.announce(isNew: true, now, transaction)
    return added
  }

  /// Stores the next version of a record with its change and returns it; the present one when nothing is different.
  public static func replace(
    _ stored: Stored<Record>, by changed: Record, _ divisions: Divisions, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Record {
    try replace(stored, by: changed, { $0.values(divisions) }, now, transaction)
  }

  /// Stores the next version of a record, whose columns have the values that `values` tells.
  static func replace(
    _ stored: Stored<Record>, by changed: Record, _ values: (Record) -> [any Storable], _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Record {
    var next = changed
    next.name = stored.record.name
    next.etag = stored.record.etag
    next.createTime = stored.record.createTime
    next.updateTime = stored.record.updateTime
    guard next != stored.record else { return next }
    next.etag = String((Int(stored.record.etag) ?? 0) + 1)
    next.updateTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    let columns = ["record"] + Record.columns
    let places = columns.enumerated().map { "\($0.element) = $\($0.offset + 2)" }.joined(separator: ", ")
    try transaction.execute(
      "UPDATE \(Record.table) SET \(places) WHERE id = $1",
      [stored.number, next.serialized()] + values(next))
    try next.announce(isNew: false, now, transaction)
    return next
  }

  private static func stored(_ row: borrowing Row) throws -> Stored<Record> {
    Stored(number: try row[0], record: try Record(serialized: row[1]))
  }
}

extension RowFilter {
  /// Adds the condition that a folded name contains a text.
  public mutating func add(name column: String, contains query: String) {
    guard !query.isEmpty else { return }
    add("\(column) LIKE", NameIndex.pattern(NameIndex.folded(query)), suffix: " ESCAPE '\\'")
  }

  /// Adds the condition on a division: a prefecture also finds the districts in it.
  public mutating func add(division: Division?) {
    guard let division else { return }
    add(division.kind == .district ? "division =" : "prefecture =", division.code)
  }
}
