/// One entry of the change feed: what happened to which record, stored in the transaction that made it happen.
public struct Change: Sendable, Hashable {
  /// The place in the feed: 1, 2, 3, … in the order of the commits, without a gap.
  public let sequence: Int64
  /// What happened, in the service's own words, such as `institution.updated`.
  public let kind: String
  /// The record it happened to.
  public let key: String
  /// What a follower needs to know of it, in the service's own encoding.
  public let payload: [UInt8]
  /// When, in microseconds since 1970, by the clock of the writing service.
  public let timeMicroseconds: Int64
}

extension Transaction {
  /// Appends an entry to the change feed and returns its sequence number.
  @discardableResult
  public func appendChange(kind: String, key: String, payload: [UInt8], timeMicroseconds: Int64) throws -> Int64 {
    // The engine numbers the row after the last one there is. Writes are serial, an undone one takes its number back,
    // and pruning leaves the last row: so there is neither a gap nor a number used twice.
    // Not with RETURNING: SQLite then prepares to undo the statement alone, at a cost that grows with the transaction,
    // which made an import of 2,000 rows a transaction a quarter slower.
    try execute(
      "INSERT INTO storage_changes (kind, key, payload, time_microseconds) VALUES ($1, $2, $3, $4)",
      [kind, key, payload, timeMicroseconds])
    return markNewChange()
  }

  /// Removes the oldest changes: those before the time and those beyond the newest `keepingLast`, the very last one
  /// never. A token that points before what is left is answered with `tokenExpired` from then on.
  ///
  /// - Parameter limit: the most to remove in this write; call again until fewer are removed.
  /// - Returns: how many were removed.
  public func pruneChanges(
    beforeMicroseconds: Int64 = .min, keepingLast: Int64 = .max, limit: Int64 = 10_000
  ) throws -> Int {
    guard let bounds = try reader.changeBounds() else { return 0 }
    let firstYoung: Int64? = try first(
      "SELECT sequence FROM storage_changes WHERE time_microseconds >= $1 ORDER BY sequence LIMIT 1",
      [beforeMicroseconds]
    ) { try $0[0] }
    let byAge = firstYoung ?? bounds.last
    let byCount = bounds.last - min(max(keepingLast, 1), bounds.last) + 1
    let firstKept = min(max(byAge, byCount), bounds.first + max(limit, 0))
    return try execute("DELETE FROM storage_changes WHERE sequence < $1", [firstKept])
  }
}

extension Reader {
  /// The changes after a sequence number (0: from the start), oldest first, at most `limit`.
  ///
  /// Throws `tokenExpired` when some of them have been pruned, and `tokenInvalid` when the number lies ahead of the
  /// feed, as it does after an older backup was restored.
  public func changes(after sequence: Int64, limit: Int) throws -> [Change] {
    let bounds = try changeBounds()
    guard sequence >= 0, sequence <= bounds?.last ?? 0 else {
      throw StorageError(
        .tokenInvalid, "the token lies ahead of the feed, which ends at \(bounds?.last ?? 0); read everything again")
    }
    if let bounds, sequence + 1 < bounds.first {
      throw StorageError(
        .tokenExpired,
        "the changes before \(bounds.first) have been pruned; read everything again, then follow from there")
    }
    return try all(
      """
      SELECT sequence, kind, key, payload, time_microseconds FROM storage_changes
      WHERE sequence > $1 ORDER BY sequence LIMIT $2
      """, [sequence, limit]
    ) { row in
      Change(
        sequence: try row[0], kind: try row[1], key: try row[2], payload: try row[3], timeMicroseconds: try row[4])
    }
  }

  /// The sequence number of the last change in this snapshot; 0 when there has been none. Who reads everything on the
  /// same snapshot and then follows from here misses nothing.
  public func lastChange() throws -> Int64 {
    try changeBounds()?.last ?? 0
  }

  func changeBounds() throws -> (first: Int64, last: Int64)? {
    // Two subqueries: SQLite takes each from an end of the tree, but scans for both in one SELECT.
    try first(
      """
      SELECT low, high FROM (SELECT (SELECT min(sequence) FROM storage_changes) AS low,
        (SELECT max(sequence) FROM storage_changes) AS high) AS bounds WHERE low IS NOT NULL
      """
    ) { (first: try $0[0], last: try $0[1]) }
  }
}
