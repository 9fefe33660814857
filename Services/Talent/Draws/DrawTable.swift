import Records
import Schema
import Storage
import TalentAPI

/// Draws in the database, and who sits where: a row of `draw_seat` is a member of a panel whose seat was not refused.
enum DrawTable {
  /// A stored draw with number and version, everything that is confidential included.
  struct Stored: Sendable {
    let id: Int
    let revision: Int64
    /// The specification alone before the draw, the whole transcript after it.
    let transcript: String
    var draw: Talent.Draw
  }

  private static let columns = "id, revision, transcript, record"

  static func stored(id: Int, _ reader: borrowing Reader) throws -> Stored? {
    try reader.first("SELECT \(columns) FROM draw WHERE id = $1", [id], row)
  }

  /// At most `limit` draws after the one with number `after` that fulfil the conditions, without their transcripts.
  static func list(_ conditions: RowFilter, after: Int, limit: Int, _ reader: borrowing Reader) throws -> [Stored] {
    let next = conditions.next
    return try reader.all(
      """
      SELECT id, revision, '', record FROM draw WHERE id > $\(next)\(conditions.sql) ORDER BY id LIMIT $\(next + 1)
      """, conditions.parameters + [after, limit], row)
  }

  /// The number that the next draw gets.
  static func nextID(_ reader: borrowing Reader) throws -> Int {
    try reader.first("SELECT COALESCE(max(id), 0) + 1 FROM draw", []) { try $0[0] } ?? 1
  }

  static func insert(
    _ draw: Talent.Draw, id: Int, transcript: String, prefecture: String, _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO draw (id, purpose, division, prefecture, state, transcript, record, revision)
      VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
      """,
      [
        id, draw.purpose.rawValue, draw.division, prefecture, draw.state.rawValue, transcript, draw.serialized(),
      ])
  }

  static func update(
    _ draw: Talent.Draw, _ stored: Stored, transcript: String, _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      "UPDATE draw SET state = $2, transcript = $3, record = $4, revision = $5 WHERE id = $1",
      [stored.id, draw.state.rawValue, transcript, draw.serialized(), stored.revision + 1])
  }

  // MARK: Seats

  /// The experts who sit on `limit` panels of a quarter or more. The quarter is `year * 4 + 0…3`.
  static func full(quarter: Int, limit: Int, _ reader: borrowing Reader) throws -> Set<Int> {
    Set(
      try reader.all(
        "SELECT expert_id FROM draw_seat WHERE quarter = $1 GROUP BY expert_id HAVING count(*) >= $2",
        [quarter, limit]
      ) { try $0[0] })
  }

  /// Makes the members of a panel these experts.
  static func setSeats(_ experts: [Int], of draw: Int, quarter: Int, _ transaction: borrowing Transaction) throws {
    try transaction.execute("DELETE FROM draw_seat WHERE draw_id = $1", [draw])
    for expert in experts {
      try transaction.execute(
        "INSERT INTO draw_seat (draw_id, expert_id, quarter) VALUES ($1, $2, $3)", [draw, expert, quarter])
    }
  }

  // MARK: Persons

  /// Keyed digests of the persons whose affair a draw reviews.
  static func persons(of draw: Int, _ reader: borrowing Reader) throws -> Set<[UInt8]> {
    Set(try reader.all("SELECT digest FROM draw_person WHERE draw_id = $1", [draw]) { try $0[0] })
  }

  static func addPersons(_ digests: Set<[UInt8]>, of draw: Int, _ transaction: borrowing Transaction) throws {
    for digest in digests.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      try transaction.execute("INSERT INTO draw_person (draw_id, digest) VALUES ($1, $2)", [draw, digest])
    }
  }

  private static func row(_ row: borrowing Row) throws -> Stored {
    Stored(
      id: try row[0], revision: try row[1], transcript: try row[2], draw: try Talent.Draw(serialized: row[3]))
  }
}
