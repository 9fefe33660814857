import Domain
import Messages
import Schema
import Storage

/// A record that the database keeps whole: its message in one column, what listings look for in others.
public protocol StoredRecord: Message {
  /// The change feed that announces it. A service says it once for all its records:
  /// `extension StoredRecord { public typealias Feed = Zone.WatchChangesResponse }`.
  associatedtype Feed: ChangeFeedResponse
  /// The table that holds it; see ``RecordTable``.
  static var table: String { get }
  /// The columns beside those that every table has, each `NOT NULL`.
  static var columns: [String] { get }
  /// The values of ``columns``.
  func values(_ divisions: Divisions) -> [any Storable]
  /// The code of the division whose record it is.
  func responsibleDivision(_ reader: borrowing Reader) throws -> String
  /// The record as the change feed sends it.
  var resource: Feed.Resource { get }

  /// The resource name.
  var name: String { get set }
  /// The version: 1, 2, and so on.
  var etag: String { get set }
  /// When the record was made.
  var createTime: GoogleProtobuf.Timestamp? { get set }
  /// When the record last changed.
  var updateTime: GoogleProtobuf.Timestamp? { get set }
}

/// A record in the database with its number, which gives the order of entry.
public struct Stored<Record: StoredRecord>: Sendable {
  /// The place in the order of entry, from 1.
  public let number: Int
  /// The record.
  public var record: Record
}
