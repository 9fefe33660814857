/// What a request was answered, now or the first time.
public struct OnceResult: Sendable, Hashable {
  /// The bytes that the body of the first run returned.
  public let bytes: [UInt8]
  /// Whether this is a retry: the body was not run.
  public let isRepeated: Bool
}

extension Transaction {
  /// Runs the body unless this request was answered before, and stores its answer in the same transaction: a retry gets
  /// the first answer, a crash leaves both the change and the record, or neither. A body that throws leaves no record.
  ///
  /// - Parameter requestID: the caller's id of the request. Ids of different callers must not meet: put the caller's
  ///   identity in front.
  /// - Parameter requestDigest: a digest of the request; the same id with another method or digest throws
  ///   `requestConflict`.
  /// - Parameter timeMicroseconds: now, in microseconds since 1970; `pruneRequests` goes by it.
  public func once(
    requestID: String, method: String, requestDigest: [UInt8], timeMicroseconds: Int64, _ body: () throws -> [UInt8]
  ) throws -> OnceResult {
    let recorded = try first(
      "SELECT method, request_digest, result FROM storage_requests WHERE request_id = $1", [requestID]
    ) { row in (method: try row[0] as String, digest: try row[1] as [UInt8], bytes: try row[2] as [UInt8]) }
    if let recorded {
      guard recorded.method == method, recorded.digest == requestDigest else {
        throw StorageError(
          .requestConflict,
          "the request id was used before for another request (method \(recorded.method)); use a new id")
      }
      return OnceResult(bytes: recorded.bytes, isRepeated: true)
    }
    let bytes = try body()
    try execute(
      """
      INSERT INTO storage_requests (request_id, method, request_digest, result, time_microseconds)
      VALUES ($1, $2, $3, $4, $5)
      """, [requestID, method, requestDigest, bytes, timeMicroseconds])
    return OnceResult(bytes: bytes, isRepeated: false)
  }

  /// Removes the records of requests answered before the time, oldest first; a retry after that runs again.
  ///
  /// - Parameter limit: the most to remove in this write; call again until fewer are removed.
  /// - Returns: how many were removed.
  public func pruneRequests(beforeMicroseconds: Int64, limit: Int = 10_000) throws -> Int {
    try execute(
      """
      DELETE FROM storage_requests WHERE request_id IN (
        SELECT request_id FROM storage_requests WHERE time_microseconds < $1 ORDER BY time_microseconds LIMIT $2)
      """, [beforeMicroseconds, limit])
  }
}

extension Reader {
  /// Whether a request with this id was answered before and its record is still kept.
  public func isAnswered(requestID: String) throws -> Bool {
    try first("SELECT 1 FROM storage_requests WHERE request_id = $1", [requestID]) { _ in true } ?? false
  }
}
