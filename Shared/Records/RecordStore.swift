import Digests
import Domain
import Identity
import Messages
import RPC
import Schema
import Service
import Storage

/// What every capability of a service works with: the database, the time, and the key of personal data.
///
/// Guarantees: a write is stored whole, with its change and the record of its request, or not at all; a repeated request
/// gets the first answer; what fails in the store reaches the caller as a status that says what to do.
public struct RecordStore: Sendable {
  /// Where the records are.
  public let database: Database
  /// Where the time comes from.
  public let clock: Clock
  /// Makes the digests by which people are recognised.
  public let personalDataKey: DigestKey

  /// Checks that the key is the one that the database was made with. The database has ``RecordTables/personalDataKey``.
  /// - Parameter service: the name of the service, such as `registry`.
  public init(service: String, database: Database, clock: Clock, personalDataKey: DigestKey) async throws {
    self.database = database
    self.clock = clock
    self.personalDataKey = personalDataKey
    try await requireSameKey(service)
  }

  /// Runs a change once: the answer, the change feed and the record of the request are stored together. A repeated
  /// request gets the first answer.
  ///
  /// - Parameters:
  ///   - id: the `request_id` of the request; INVALID_ARGUMENT when it is none, or was used for another request.
  ///   - body: makes the change. What it throws undoes it; it may run a second time (see `Database.write`).
  public func write<Request: Message, Response: Message>(
    _ request: Request, id: String, by caller: CallerIdentity,
    _ body: @escaping @Sendable (borrowing Transaction, Moment) throws -> Response
  ) async throws -> Response {
    try Self.checkRequestID(id)
    let now = clock.now()
    // Keyed, because a request may hold an identity number.
    let digest = personalDataKey.digest(request.serialized())
    let result = try await reporting {
      try await database.write { transaction in
        try transaction.once(
          requestID: "\(caller.identity)/\(id)", method: Request.fullName, requestDigest: digest,
          timeMicroseconds: now.microseconds
        ) { try body(transaction, now).serialized() }
      }
    }
    return try Response(serialized: result.bytes)
  }

  // The reads are made where they are called: a Get pays for no generic code.

  /// Runs a short read on the caller's thread.
  @inlinable
  public func read<Value: Sendable>(_ body: @Sendable (borrowing Reader) throws -> Value) async throws -> Value {
    try await reporting { try await database.read(body) }
  }

  /// Runs a read of unknown length away from the caller's thread.
  @inlinable
  public func scan<Value: Sendable>(_ body: @Sendable (borrowing Reader) throws -> Value) async throws -> Value {
    try await reporting { try await database.scan(body) }
  }

  /// Turns failures of the store into what a caller is told.
  @inlinable
  public func reporting<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let error as StorageError {
      throw RPCError(error)
    }
  }

  /// Throws INVALID_ARGUMENT unless the id can name a request.
  public static func checkRequestID(_ id: String) throws(RPCError) {
    guard !id.isEmpty else {
      throw .invalid(
        "request_id", "required", en: "a fresh id for each write is required, a UUID is best; repeat it only to retry",
        zh: "必填:每次写入使用新的编号(建议UUID),仅在重试时重复使用")
    }
    guard id.utf8.count <= 64, id.utf8.allSatisfy(isIDCharacter) else {
      throw .invalid(
        "request_id", "request-id", en: "1 to 64 letters, digits, -, _ and . are expected",
        zh: "应为1至64位字母、数字、-、_、.", seen: id)
    }
  }

  private static func isIDCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }

  /// Refuses to serve a database with another key: nobody in it would be recognised, and everybody could be added twice.
  private func requireSameKey(_ service: String) async throws {
    let check = personalDataKey.digest("ipmesh \(service) personal data key")
    let isSame = try await database.write { transaction in
      if let known = try transaction.first("SELECT digest FROM personal_data_key", [], { try $0[0] as [UInt8] }) {
        return Digest.areEqual(known, check)
      }
      try transaction.execute("INSERT INTO personal_data_key (digest) VALUES ($1)", [check])
      return true
    }
    guard isSame else {
      throw RPCError(
        .failedPrecondition,
        "the personal data key is not the one this archive was made with; put the key file back from the backup")
    }
  }
}
