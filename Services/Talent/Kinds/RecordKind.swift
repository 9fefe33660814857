// Kinds: how titles, training, awards and introductions keep their records, said once: a numbered message with version
// and times, and the columns that listings and constraints need. It imports what the service imports.

import Domain
import Messages
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// A message with the fields that every kept record has.
protocol KeptMessage: Message, Equatable {
  var name: String { get set }
  var etag: String { get set }
  var createTime: GoogleProtobuf.Timestamp? { get set }
  var updateTime: GoogleProtobuf.Timestamp? { get set }
}

extension KeptMessage {
  /// The number in the name; 0 before the record is stored.
  var number: Int { recordNumber(name) }
}

/// The number in the name of a record, which was checked before: 17 for `titleApplications/17`, 0 for no name.
func recordNumber(_ name: String) -> Int {
  name.split(separator: "/").last.flatMap { Int($0) } ?? 0
}

/// How the records of one kind are named, stored and announced.
///
/// Guarantees: numbers grow and are never used again, so that pages are stable; each change makes the next version and
/// one entry of the change feed, in the transaction of the caller; storing what is stored already changes nothing.
struct RecordKind<Record: KeptMessage>: Sendable {
  /// A column of the table beside number and record.
  struct Column: Sendable {
    let name: String
    let value: @Sendable (Record) -> any Storable

    init(_ name: String, _ value: @escaping @Sendable (Record) -> any Storable) {
      self.name = name
      self.value = value
    }
  }

  /// First part of the names, `titleApplications` for `titleApplications/17`.
  let collection: String
  /// The table, with `id INTEGER PRIMARY KEY`, `record BYTEA` and the columns.
  let table: String
  /// Columns that follow from the record.
  let columns: [Column]
  /// The record as the change feed tells it; `nil` for records that are nobody else's business.
  let resource: @Sendable (Record) -> ChangeRecord.Resource?

  // MARK: Names

  /// The number in a name that a caller sent. Throws INVALID_ARGUMENT for another form.
  func number(_ name: String, field: String) throws(RPCError) -> Int {
    try ResourceName.number(name, in: collection, field: field)
  }

  func name(_ number: Int) -> String { "\(collection)/\(number)" }

  // MARK: Reading

  func find(_ number: Int, _ reader: borrowing Reader) throws -> Record? {
    try reader.first("SELECT record FROM \(table) WHERE id = $1", [number]) { try Record(serialized: $0[0]) }
  }

  /// The record of a name. Throws NOT_FOUND without one.
  func get(_ name: String, field: String = "name", _ reader: borrowing Reader) throws -> Record {
    guard let record = try find(number(name, field: field), reader) else { throw RPCError.notFound(name) }
    return record
  }

  /// The record of a name in the version that the caller knows; an empty `etag` fits every version.
  func get(_ name: String, etag: String, field: String = "name", _ reader: borrowing Reader) throws -> Record {
    let record = try get(name, field: field, reader)
    guard etag.isEmpty || etag == record.etag else { throw RPCError.outdated(name) }
    return record
  }

  /// The first record that fulfils the conditions, by number.
  func first(_ filter: RowFilter, _ reader: borrowing Reader) throws -> Record? {
    try list(filter, after: 0, limit: 1, reader).first
  }

  /// At most `limit` records after the one with number `after` that fulfil the conditions, in the order of their numbers.
  func list(_ filter: RowFilter, after: Int = 0, limit: Int, _ reader: borrowing Reader) throws -> [Record] {
    try reader.all(
      "SELECT record FROM \(table) WHERE id > $\(filter.next)\(filter.sql) ORDER BY id LIMIT $\(filter.next + 1)",
      filter.parameters + [after, limit]
    ) { try Record(serialized: $0[0]) }
  }

  /// Every record that fulfils the conditions, in the order of their numbers.
  func all(_ filter: RowFilter, _ reader: borrowing Reader) throws -> [Record] {
    try list(filter, limit: Int(Int32.max), reader)
  }

  func count(_ filter: RowFilter, _ reader: borrowing Reader) throws -> Int {
    try reader.first("SELECT count(*) FROM \(table) WHERE id > 0\(filter.sql)", filter.parameters) { try $0[0] } ?? 0
  }

  // MARK: Changing

  /// Adds a record under the next number. `hidden` are columns whose values are not in the record.
  func insert(
    _ record: Record, hidden: [(name: String, value: any Storable)] = [], _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Record {
    let id = try transaction.first("SELECT COALESCE(max(id), 0) + 1 FROM \(table)", []) { try $0[0] as Int } ?? 1
    var added = record
    added.name = name(id)
    added.etag = "1"
    added.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    added.updateTime = added.createTime
    let names = ["id", "record"] + columns.map(\.name) + hidden.map(\.name)
    let values: [any Storable] = [id, added.serialized()] + columns.map { $0.value(added) } + hidden.map(\.value)
    let places = (1...names.count).map { "$\($0)" }.joined(separator: ", ")
    try transaction.execute(
      "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(places))", values)
    try announce(.created, added, now, transaction)
    return added
  }

  /// Stores the next version of a record; returns the present one when nothing is different.
  func replace(
    _ stored: Record, by changed: Record, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Record {
    var next = changed
    next.name = stored.name
    next.etag = stored.etag
    next.createTime = stored.createTime
    next.updateTime = stored.updateTime
    guard next != stored else { return stored }
    next.etag = String((Int(stored.etag) ?? 0) + 1)
    next.updateTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    let sets = ["record = $2"] + columns.enumerated().map { "\($0.element.name) = $\($0.offset + 3)" }
    let values: [any Storable] = [next.number, next.serialized()] + columns.map { $0.value(next) }
    try transaction.execute("UPDATE \(table) SET \(sets.joined(separator: ", ")) WHERE id = $1", values)
    try announce(.updated, next, now, transaction)
    return next
  }

  /// Changes a record by a function; see ``replace(_:by:_:_:)``.
  func change(
    _ stored: Record, _ now: Moment, _ transaction: borrowing Transaction, _ body: (inout Record) throws -> Void
  ) throws -> Record {
    var changed = stored
    try body(&changed)
    return try replace(stored, by: changed, now, transaction)
  }

  private func announce(
    _ kind: Talent.ChangeKind, _ record: Record, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    guard let resource = resource(record) else { return }
    try ChangeRecord.append(kind, record.name, resource, at: now.microseconds, transaction)
  }
}

extension RowFilter {
  /// Records of a division and of those below it; all of them for an empty code.
  /// - Parameter column: holds GB/T 2260 codes.
  mutating func addDivision(_ code: String, column: String = "division") {
    guard !code.isEmpty, code != "420000" else { return }
    guard code.hasSuffix("00") else { return add("\(column) =", code) }
    add("\(column) >=", code)
    add("\(column) <=", code.prefix(4) + "99")
  }

  /// Adds a condition unless the value of an enumeration is unset.
  mutating func addChoice(_ condition: String, _ number: Int32) {
    if number != 0 { add(condition, number) }
  }

  /// Adds a condition unless the text is empty.
  mutating func addText(_ condition: String, _ text: String) {
    if !text.isEmpty { add(condition, text) }
  }
}

extension RecordStore {
  /// A page of records, and the token of the next one; empty after the last.
  func page<Record, Filter: Message>(
    _ kind: RecordKind<Record>, _ filter: Filter, _ conditions: RowFilter, size: Int32, token: String
  ) async throws -> (records: [Record], next: String) {
    let page = try PageToken(token, size: size, query: filter)
    let rows = try await scan { try kind.list(conditions, after: page.after ?? 0, limit: page.size + 1, $0) }
    let records = Array(rows.prefix(page.size))
    guard rows.count > page.size, let last = records.last else { return (records, "") }
    return (records, page.next(after: last.number))
  }
}
