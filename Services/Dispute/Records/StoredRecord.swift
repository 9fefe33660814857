import DisputeAPI
import Domain
import Messages
import Schema
import Storage

/// A record that the database keeps whole: its message in one column, what listings look for in others.
protocol StoredRecord: Message {
  /// The table that holds it; see ``RecordTable``.
  static var table: String { get }
  /// The columns beside those that every table has, each `NOT NULL`.
  static var columns: [String] { get }
  /// The values of ``columns``.
  func values(_ divisions: Divisions) -> [any Storable]
  /// The code of the division whose record it is.
  func responsibleDivision(_ reader: borrowing Reader) throws -> String
  /// The record as the change feed sends it.
  var resource: ChangeRecord.Resource { get }

  var name: String { get set }
  var etag: String { get set }
  var createTime: GoogleProtobuf.Timestamp? { get set }
  var updateTime: GoogleProtobuf.Timestamp? { get set }
}

/// A record in the database with its number, which gives the order of entry.
struct Stored<Record: StoredRecord>: Sendable {
  let number: Int
  var record: Record
}
