import Records
import Storage

/// How far the feed of a service was applied.
struct FollowedState: Sendable, Equatable {
  let service: FollowedService
  /// Whether the process was told where the service is.
  var followed = false
  /// The last change applied; empty before the first.
  var resumeToken = ""
  /// Changes applied.
  var changes = 0
  /// When the last of them was committed there, in microseconds since 1970.
  var changeMicroseconds: Int64 = 0
  /// When it was applied here.
  var applyMicroseconds: Int64 = 0
}

/// The states of the feeds in the database.
enum FeedStateTable {
  /// The states of all services, in the order of ``FollowedService``.
  static func states(_ reader: borrowing Reader) throws -> [FollowedState] {
    let stored = try reader.all(
      """
      SELECT service, followed, COALESCE(resume_token, ''), changes, change_time, apply_time
      FROM feed_state LEFT JOIN followed_feed ON feed = service
      """
    ) { row in
      (
        name: try row[0] as String, followed: try row[1] as Bool, token: try row[2] as String,
        changes: try row[3] as Int, changed: try row[4] as Int64, applied: try row[5] as Int64
      )
    }
    return FollowedService.allCases.map { service in
      guard let row = stored.first(where: { $0.name == service.rawValue }) else {
        return FollowedState(service: service)
      }
      return FollowedState(
        service: service, followed: row.followed, resumeToken: row.token, changes: row.changes,
        changeMicroseconds: row.changed, applyMicroseconds: row.applied)
    }
  }

  /// Notes whether a service is followed by this process. Returns true when what is known of it was made by another
  /// version of the meaning of changes, and must be made anew.
  static func begin(
    _ service: FollowedService, followed: Bool, _ transaction: borrowing Transaction
  ) throws -> Bool {
    let version = try transaction.first(
      "SELECT version FROM feed_state WHERE service = $1", [service.rawValue]
    ) { try $0[0] as Int }
    try transaction.execute(
      """
      INSERT INTO feed_state (service, followed, version, changes, change_time, apply_time)
      VALUES ($1, $2, $3, 0, 0, 0)
      ON CONFLICT (service) DO UPDATE SET followed = $2, version = $3
      """, [service.rawValue, followed, FollowedChange.version])
    return version.map { $0 != FollowedChange.version } ?? false
  }

  /// Notes that changes were applied.
  static func note(
    _ service: FollowedService, changes: Int, lastCommitted: Int64, at microseconds: Int64,
    _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      "UPDATE feed_state SET changes = changes + $2, change_time = $3, apply_time = $4 WHERE service = $1",
      [service.rawValue, changes, lastCommitted, microseconds])
  }

  /// Forgets how far a feed was applied.
  static func forget(_ service: FollowedService, _ transaction: borrowing Transaction) throws {
    try transaction.execute(
      "UPDATE feed_state SET changes = 0, change_time = 0, apply_time = 0 WHERE service = $1", [service.rawValue])
    try transaction.execute("DELETE FROM followed_feed WHERE feed = $1", [service.rawValue])
  }
}
