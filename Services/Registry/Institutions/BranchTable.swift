import Records
import RegistryAPI
import Schema
import Storage

/// Branches in the database.
enum BranchTable {
  private static let columns = """
    code, institution, display_name, division, address, head, registered, filed, filed_late, state, closed, revision, \
    created, updated, id
    """

  /// A stored branch with its number and version.
  struct Stored {
    let id: Int
    let revision: Int64
    var branch: Registry.Branch
  }

  /// The branch with this credit code.
  static func stored(code: String, _ reader: borrowing Reader) throws -> Stored? {
    try reader.first("SELECT \(columns) FROM branch WHERE code = $1", [code], stored)
  }

  /// At most `limit` branches after the one with number `after`; of all institutions when `institution` is `nil`.
  static func list(
    of institution: String?, includingClosed: Bool, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [Stored] {
    let open = includingClosed ? "" : " AND state = 1"
    guard let institution else {
      return try reader.all(
        "SELECT \(columns) FROM branch WHERE id > $1\(open) ORDER BY id LIMIT $2", [after, limit], stored)
    }
    return try reader.all(
      "SELECT \(columns) FROM branch WHERE institution = $1 AND id > $2\(open) ORDER BY id LIMIT $3",
      [institution, after, limit], stored)
  }

  /// How many open branches an institution has.
  static func openCount(of institution: String, _ reader: borrowing Reader) throws -> Int {
    try reader.first("SELECT count(*) FROM branch WHERE institution = $1 AND state = 1", [institution]) {
      try $0[0]
    } ?? 0
  }

  /// The open branch that a practitioner heads.
  static func headed(by practitioner: Int, _ reader: borrowing Reader) throws -> Registry.Branch? {
    try reader.first("SELECT \(columns) FROM branch WHERE head = $1 AND state = 1", [practitioner], stored)?.branch
  }

  static func insert(
    _ branch: Registry.Branch, of institution: String, head: Int, at microseconds: Int64,
    _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO branch (id, code, institution, display_name, division, address, head, registered, filed, filed_late,
        state, closed, revision, created, updated)
      VALUES ((SELECT COALESCE(max(id), 0) + 1 FROM branch), $1, $2, $3, $4, $5, $6, $7, $8, $9, 1, 0, 1, $10, $10)
      """,
      [
        branch.unifiedSocialCreditCode, institution, branch.displayName, branch.division, branch.address, head,
        branch.registeredDate?.number ?? 0, branch.filedDate?.number ?? 0, branch.filedLate, microseconds,
      ])
  }

  static func close(
    _ stored: Stored, on day: Int, at microseconds: Int64, _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      "UPDATE branch SET state = 2, closed = $2, revision = $3, updated = $4 WHERE id = $1",
      [stored.id, day, stored.revision + 1, microseconds])
  }

  private static func stored(_ row: borrowing Row) throws -> Stored {
    var branch = Registry.Branch()
    branch.unifiedSocialCreditCode = try row[0]
    branch.name = "institutions/\(try row[1] as String)/branches/\(branch.unifiedSocialCreditCode)"
    branch.displayName = try row[2]
    branch.division = try row[3]
    branch.address = try row[4]
    branch.head = "practitioners/\(try row[5] as Int)"
    branch.registeredDate = try row.date(6)
    branch.filedDate = try row.date(7)
    branch.filedLate = try row[8]
    branch.state = Registry.BranchState(rawValue: try row[9])
    branch.closeDate = try row.date(10)
    branch.etag = String(try row[11] as Int64)
    branch.createTime = GoogleProtobuf.Timestamp(microseconds: try row[12])
    branch.updateTime = GoogleProtobuf.Timestamp(microseconds: try row[13])
    return Stored(id: try row[14], revision: try row[11], branch: branch)
  }
}
