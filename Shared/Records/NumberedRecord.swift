import Domain
import Identity
import RPC
import Storage

/// A record whose name is its number in the table, `trainingOrders/17`.
///
/// Guarantees: numbers grow and are never used again.
public protocol NumberedRecord: KeptRecord {
  /// First part of the names, `trainingOrders`.
  static var collection: String { get }
  /// The values of ``KeptRecord/columns``; they follow from the record alone.
  var values: [any Storable] { get }
}

extension NumberedRecord {
  /// The values of the columns.
  public func values(_ divisions: Divisions) -> [any Storable] { values }

  /// The number in the name; 0 before the record is stored.
  public var number: Int { ResourceName.number(of: name) }

  /// The number in a name that a caller sent in `field`. Throws INVALID_ARGUMENT for another form.
  public static func number(_ name: String, field: String) throws(RPCError) -> Int {
    try ResourceName.number(name, in: collection, field: field)
  }
}

extension RecordTable where Record: NumberedRecord {
  /// The record of a name that a caller sent in `field`. Throws INVALID_ARGUMENT for another form, NOT_FOUND.
  public static func get(_ name: String, field: String = "name", _ reader: borrowing Reader) throws -> Record {
    _ = try Record.number(name, field: field)
    return try required(name, reader).record
  }

  /// The record of a name that a caller sent in `field`, for a change by `caller`, who knows the version `etag` of it
  /// (empty: any) and must reach its division.
  public static func get(
    _ name: String, etag: String, field: String = "name", by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Record {
    _ = try Record.number(name, field: field)
    return try changeable(name, etag: etag, by: caller, reader).record
  }

  /// Adds a record under the next number with its change and returns it as stored.
  /// - Parameter hidden: columns whose values are not in the record, because nobody may read them there. They stay.
  public static func insert(
    _ record: Record, hidden: KeyValuePairs<String, any Storable> = [:], _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Record {
    let number = try nextNumber(transaction.reader)
    var named = record
    named.name = "\(Record.collection)/\(number)"
    return try insert(
      named, number, Record.columns + hidden.map(\.key), named.values + hidden.map(\.value), now, transaction)
  }

  /// Stores the next version of a record with its change and returns it; the present one when nothing is different.
  public static func replace(
    _ stored: Record, by changed: Record, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Record {
    try replace(Stored(number: stored.number, record: stored), by: changed, { $0.values }, now, transaction)
  }

  /// Changes a record by a function; see ``replace(_:by:_:_:)``.
  public static func change(
    _ stored: Record, _ now: Moment, _ transaction: borrowing Transaction, _ body: (inout Record) throws -> Void
  ) throws -> Record {
    var changed = stored
    try body(&changed)
    return try replace(stored, by: changed, now, transaction)
  }
}
