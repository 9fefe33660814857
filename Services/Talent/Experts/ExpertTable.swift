import Domain
import RPC
import Records
import Schema
import Storage
import TalentAPI

/// Experts in the database. Identity numbers are there as keyed digests only; the day of birth is kept for age limits.
enum ExpertTable {
  static let nameIndex = NameIndex("expert_name_index")

  /// A stored expert with number, version and day of birth.
  struct Stored: Sendable {
    let id: Int
    let revision: Int64
    let birth: CivilDate
    var expert: Talent.Expert
  }

  /// What of the person is kept apart from the record.
  struct Identity: Sendable {
    let digest: [UInt8]
    let birth: Int
  }

  private static let columns = "expert.id, revision, birth, record"

  static func stored(id: Int, _ reader: borrowing Reader) throws -> Stored? {
    try reader.first("SELECT \(columns) FROM expert WHERE id = $1", [id], row)
  }

  /// The expert whose identity number has this digest.
  static func stored(digest: [UInt8], _ reader: borrowing Reader) throws -> Stored? {
    try reader.first("SELECT \(columns) FROM expert WHERE identity_digest = $1", [digest], row)
  }

  /// At most `limit` experts after the one with number `after` that fulfil the conditions.
  static func list(
    _ conditions: RowFilter, nameRange: ClosedRange<Int64>?, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [Stored] {
    let next = conditions.next
    guard let nameRange else {
      return try reader.all(
        "SELECT \(columns) FROM expert WHERE id > $\(next)\(conditions.sql) ORDER BY id LIMIT $\(next + 1)",
        conditions.parameters + [after, limit], row)
    }
    return try reader.all(
      """
      SELECT \(columns) FROM expert_name_index CROSS JOIN expert
      WHERE entry BETWEEN $\(next) AND $\(next + 1) AND expert.id = (entry & 2147483647)\(conditions.sql)
      ORDER BY entry LIMIT $\(next + 2)
      """, conditions.parameters + [nameRange.lowerBound + Int64(after) + 1, nameRange.upperBound, limit], row)
  }

  /// Every expert who was ever admitted and is in the pool, whatever the term, in the order of their numbers.
  static func pool(_ reader: borrowing Reader, _ visit: (Stored) throws -> Void) throws {
    try reader.forEach("SELECT \(columns) FROM expert WHERE state = 3 ORDER BY id", []) { try visit(row($0)) }
  }

  /// The number that the next expert gets.
  static func nextID(_ reader: borrowing Reader) throws -> Int {
    try reader.first("SELECT COALESCE(max(id), 0) + 1 FROM expert", []) { try $0[0] } ?? 1
  }

  static func insert(
    _ expert: Talent.Expert, id: Int, _ identity: Identity, prefecture: String, _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO expert (id, identity_digest, birth, search_name, tags, division, prefecture, unit_code, state,
        term_start, term_end, record, revision)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)
      """, [id, identity.digest, identity.birth] + values(expert, prefecture))
    try nameIndex.insert(NameIndex.entries(searchName(expert), record: id), transaction)
  }

  static func update(
    _ expert: Talent.Expert, _ stored: Stored, prefecture: String, _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE expert SET search_name = $2, tags = $3, division = $4, prefecture = $5, unit_code = $6, state = $7,
        term_start = $8, term_end = $9, record = $10, revision = $11
      WHERE id = $1
      """, [stored.id] + values(expert, prefecture) + [stored.revision + 1])
    let (before, after) = (searchName(stored.expert), searchName(expert))
    if before != after { try nameIndex.replace(before, by: after, record: stored.id, transaction) }
  }

  /// The number of the expert whose identity number has this digest.
  static func id(digest: [UInt8], _ reader: borrowing Reader) throws -> Int? {
    try reader.first("SELECT id FROM expert WHERE identity_digest = $1", [digest]) { try $0[0] }
  }

  /// The digest of an expert's identity number.
  static func digest(of id: Int, _ reader: borrowing Reader) throws -> [UInt8]? {
    try reader.first("SELECT identity_digest FROM expert WHERE id = $1", [id]) { try $0[0] }
  }

  /// The experts who have named the person with this digest as a relative.
  static func relatives(ofPerson digest: [UInt8], _ reader: borrowing Reader) throws -> [Int] {
    try reader.all("SELECT expert_id FROM expert_relative WHERE digest = $1", [digest]) { try $0[0] }
  }

  /// Digests of the identity numbers of an expert's relatives.
  static func relatives(of id: Int, _ reader: borrowing Reader) throws -> Set<[UInt8]> {
    Set(try reader.all("SELECT digest FROM expert_relative WHERE expert_id = $1", [id]) { try $0[0] })
  }

  static func setRelatives(_ digests: Set<[UInt8]>, of id: Int, _ transaction: borrowing Transaction) throws {
    try transaction.execute("DELETE FROM expert_relative WHERE expert_id = $1", [id])
    for digest in digests.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      try transaction.execute("INSERT INTO expert_relative (expert_id, digest) VALUES ($1, $2)", [id, digest])
    }
  }

  /// A mark in the column `tags` that stands for a category, sub-field, industry, jurisdiction or language.
  enum Tag {
    static func category(_ value: Talent.ExpertCategory) -> String { "c\(value.rawValue)" }
    static func field(_ value: Talent.ExpertField) -> String { "f\(value.rawValue)" }
    static func industry(_ code: String) -> String { "i\(code)" }
    static func jurisdiction(_ code: String) -> String { "j\(code)" }
    static func language(_ code: String) -> String { "l\(code)" }
  }

  private static func values(_ expert: Talent.Expert, _ prefecture: String) -> [any Storable] {
    let tags =
      expert.categories.map(Tag.category) + expert.fields.map(Tag.field) + expert.industries.map(Tag.industry)
      + expert.jurisdictions.map(Tag.jurisdiction) + expert.languages.map(Tag.language)
    return [
      searchName(expert), " \(tags.joined(separator: " ")) ", expert.division, prefecture, expert.unitCode,
      expert.state.rawValue, expert.termStartDate?.number ?? 0, expert.termEndDate?.number ?? 0, expert.serialized(),
    ]
  }

  /// Person and unit, either of which a query finds.
  private static func searchName(_ expert: Talent.Expert) -> String {
    NameIndex.folded("\(expert.displayName)\n\(expert.unitName)")
  }

  private static func row(_ row: borrowing Row) throws -> Stored {
    guard let birth = CivilDate(number: try row[2]) else {
      throw RPCError(.dataLoss, "experts/\(try row[0] as Int): the day of birth on record is no day")
    }
    return Stored(id: try row[0], revision: try row[1], birth: birth, expert: try Talent.Expert(serialized: row[3]))
  }
}
