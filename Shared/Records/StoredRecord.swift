import Domain
import Messages
import Schema
import Storage

/// A record that the database keeps whole: its message in one column, what listings look for in others.
///
/// A kind of record conforms to one of these: ``StoredRecord`` when the change feed tells of it, ``NumberedRecord`` when
/// its name is its number, or to both.
public protocol KeptRecord: Message {
  /// The table that holds it; see ``RecordTable``.
  static var table: String { get }
  /// The columns beside those that every table has.
  static var columns: [String] { get }
  /// The values of ``columns``.
  func values(_ divisions: Divisions) -> [any Storable]
  /// The code of the division whose record it is.
  func responsibleDivision(_ reader: borrowing Reader) throws -> String
  /// Tells the change feed that the record, new or not, is now as it is.
  func announce(isNew: Bool, _ now: Moment, _ transaction: borrowing Transaction) throws

  /// The resource name.
  var name: String { get set }
  /// The version: 1, 2, and so on.
  var etag: String { get set }
  /// When the record was made.
  var createTime: GoogleProtobuf.Timestamp? { get set }
  /// When the record last changed.
  var updateTime: GoogleProtobuf.Timestamp? { get set }
}

/// A record that the change feed of its service tells of.
public protocol StoredRecord: KeptRecord {
  /// The change feed that announces it. A service says it once for all its records:
  /// `extension StoredRecord { public typealias Feed = Zone.WatchChangesResponse }`.
  associatedtype Feed: ChangeFeedResponse
  /// The record as the change feed sends it.
  var resource: Feed.Resource { get }
}

extension StoredRecord {
  /// Appends the record to the feed of its service.
  public func announce(isNew: Bool, _ now: Moment, _ transaction: borrowing Transaction) throws {
    try Feed.append(isNew ? .created : .updated, name, resource, at: now.microseconds, transaction)
  }
}

/// A record in the database with its number, which gives the order of entry.
public struct Stored<Record: KeptRecord>: Sendable {
  /// The place in the order of entry, from 1.
  public let number: Int
  /// The record.
  public var record: Record
}
