import Messages
import RegistryAPI
import Schema
import Storage

/// The change feed: each entry holds the record as it was after the change, as WatchChanges sends it.
enum ChangeRecord {
  /// Kinds of entries.
  static let created = "created"
  static let updated = "updated"

  /// Appends an entry for a record.
  static func append(
    _ kind: String, _ name: String, _ resource: Registry.WatchChangesResponse.Resource, at microseconds: Int64,
    _ transaction: borrowing Transaction
  ) throws {
    var response = Registry.WatchChangesResponse()
    response.kind = kind == created ? .created : .updated
    response.resourceName = name
    response.resource = resource
    try transaction.appendChange(
      kind: kind, key: name, payload: response.serialized(), timeMicroseconds: microseconds)
  }

  /// The entry as WatchChanges sends it.
  static func response(_ change: Change, resumeToken: String) throws -> Registry.WatchChangesResponse {
    var response = try Registry.WatchChangesResponse(serialized: change.payload)
    response.resumeToken = resumeToken
    response.commitTime = GoogleProtobuf.Timestamp(microseconds: change.timeMicroseconds)
    return response
  }
}
