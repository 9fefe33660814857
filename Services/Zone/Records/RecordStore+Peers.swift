import Identity
import Records
import Storage

extension RecordStore {
  /// Asks another service for what a write needs, unless the write was answered before: a retry then gets its answer
  /// without the other service.
  func unlessAnswered<Value: Sendable>(
    _ requestID: String, by caller: CallerIdentity, _ ask: () async throws -> Value
  ) async throws -> Value? {
    try Self.checkRequestID(requestID)
    let isAnswered = try await read { try $0.isAnswered(requestID: "\(caller.identity)/\(requestID)") }
    return isAnswered ? nil : try await ask()
  }
}
