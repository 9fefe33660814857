import Domain
import RPC
import Records
import Storage

/// The people whom titles, training and introductions are about. An identity number leaves this file as keyed digest and
/// masked text only; the same person always has the same number.
struct Persons: Sendable {
  let store: RecordStore

  /// A person as the database knows them.
  struct Person: Sendable {
    let number: Int
    let masked: String
  }

  /// An identity number that was checked; what is kept of it.
  struct Identity: Sendable {
    let digest: [UInt8]
    let masked: String
  }

  /// Checks an identity number. Nothing of it goes into a problem.
  func identity(
    _ field: String, _ text: String, today: CivilDate, _ problems: inout FieldProblems
  ) -> Identity? {
    problems.identityNumber(field, text, today: today).map {
      Identity(digest: store.personalDataKey.digest($0.secret), masked: $0.masked)
    }
  }

  /// The person with this identity, if known.
  static func find(_ identity: Identity, _ reader: borrowing Reader) throws -> Person? {
    try reader.first("SELECT id, masked FROM person WHERE digest = $1", [identity.digest]) {
      Person(number: try $0[0], masked: try $0[1])
    }
  }

  /// The person with this identity, added when new.
  static func person(_ identity: Identity, _ transaction: borrowing Transaction) throws -> Person {
    if let known = try find(identity, transaction.reader) { return known }
    let id = try transaction.first("SELECT COALESCE(max(id), 0) + 1 FROM person", []) { try $0[0] as Int } ?? 1
    try transaction.execute(
      "INSERT INTO person (id, digest, masked) VALUES ($1, $2, $3)", [id, identity.digest, identity.masked])
    return Person(number: id, masked: identity.masked)
  }

  /// The digest of a person's identity number.
  static func digest(of number: Int, _ reader: borrowing Reader) throws -> [UInt8]? {
    try reader.first("SELECT digest FROM person WHERE id = $1", [number]) { try $0[0] }
  }
}
