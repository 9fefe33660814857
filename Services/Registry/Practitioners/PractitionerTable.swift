import Records
import RegistryAPI
import Schema
import Storage

/// Practitioners in the database. The identity number is there as keyed digest and masked text only.
enum PractitionerTable {
  static let nameIndex = NameIndex("practitioner_name_index")

  /// A stored practitioner with number and version.
  struct Stored {
    let id: Int
    let revision: Int64
    var practitioner: Registry.Practitioner
  }

  private static let columns = """
    id, masked_identity_number, display_name, kind, education, filing_state, practice_number, filing_institution, \
    practice_date, filed, filed_late, filing_state_date, institution, synthetic, revision, created, updated
    """

  /// The practitioner with this number, certificates included, employment history left out.
  static func stored(id: Int, _ reader: borrowing Reader) throws -> Stored? {
    let found = try reader.first("SELECT \(columns) FROM practitioner WHERE id = $1", [id], row)
    return try found.map { try withCertificates($0, reader) }
  }

  /// The practitioner whose identity number has this digest.
  static func stored(digest: [UInt8], _ reader: borrowing Reader) throws -> Stored? {
    let found = try reader.first("SELECT \(columns) FROM practitioner WHERE identity_digest = $1", [digest], row)
    return try found.map { try withCertificates($0, reader) }
  }

  /// Employment history, the latest first.
  static func employments(of id: Int, _ reader: borrowing Reader) throws -> [Registry.Employment] {
    try reader.all(
      """
      SELECT institution, started, ended, position FROM employment WHERE practitioner_id = $1
      ORDER BY started DESC LIMIT 200
      """, [id]
    ) { row in
      var employment = Registry.Employment()
      employment.institution = "institutions/\(try row[0] as String)"
      employment.startDate = try row.date(1)
      employment.endDate = try row.date(2)
      employment.position = try row[3]
      return employment
    }
  }

  /// At most `limit` practitioners after the one with number `after` that fulfil the conditions.
  static func list(
    _ conditions: RowFilter, nameRange: ClosedRange<Int64>?, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [Stored] {
    let next = conditions.next
    let found: [Stored]
    if let nameRange {
      found = try reader.all(
        """
        SELECT \(columns) FROM practitioner_name_index CROSS JOIN practitioner
        WHERE entry BETWEEN $\(next) AND $\(next + 1) AND id = (entry & 2147483647)\(conditions.sql)
        ORDER BY entry LIMIT $\(next + 2)
        """, conditions.parameters + [nameRange.lowerBound + Int64(after) + 1, nameRange.upperBound, limit], row)
    } else {
      found = try reader.all(
        "SELECT \(columns) FROM practitioner WHERE id > $\(next)\(conditions.sql) ORDER BY id LIMIT $\(next + 1)",
        conditions.parameters + [after, limit], row)
    }
    return try found.map { try withCertificates($0, reader) }
  }

  /// How many attorneys are filed and practise at an institution.
  static func filedCount(at institution: String, _ reader: borrowing Reader) throws -> Int {
    try reader.first(
      "SELECT count(*) FROM practitioner WHERE institution = $1 AND institution <> '' AND filing_state = 3",
      [institution]
    ) { try $0[0] } ?? 0
  }

  /// The number that the next practitioner gets.
  static func nextID(_ reader: borrowing Reader) throws -> Int {
    try reader.first("SELECT COALESCE(max(id), 0) + 1 FROM practitioner", []) { try $0[0] } ?? 1
  }

  static func insert(
    _ person: Registry.Practitioner, id: Int, digest: [UInt8], at microseconds: Int64,
    _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO practitioner (id, identity_digest, masked_identity_number, display_name, search_name, kind, education,
        filing_state, practice_number, filing_institution, practice_date, filed, filed_late, filing_state_date,
        institution, synthetic, revision, created, updated)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 1, $17, $17)
      """, [id, digest, person.maskedIdentityNumber] + values(person) + [person.synthetic, microseconds])
    try insertCertificates(person.certificates, of: id, transaction)
  }

  static func update(
    _ person: Registry.Practitioner, _ stored: Stored, at microseconds: Int64, _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE practitioner SET display_name = $2, search_name = $3, kind = $4, education = $5, filing_state = $6,
        practice_number = $7, filing_institution = $8, practice_date = $9, filed = $10, filed_late = $11,
        filing_state_date = $12, institution = $13, synthetic = $14, revision = $15, updated = $16
      WHERE id = $1
      """, [stored.id] + values(person) + [person.synthetic, stored.revision + 1, microseconds])
    guard person.certificates != stored.practitioner.certificates else { return }
    try transaction.execute("DELETE FROM certificate WHERE practitioner_id = $1", [stored.id])
    try insertCertificates(person.certificates, of: stored.id, transaction)
  }

  /// Who holds a certificate.
  static func holder(of certificate: Registry.Certificate, _ reader: borrowing Reader) throws -> Int? {
    try reader.first(
      "SELECT practitioner_id FROM certificate WHERE type = $1 AND number = $2",
      [certificate.type.rawValue, certificate.number]
    ) { try $0[0] }
  }

  static func startEmployment(
    _ employment: Registry.Employment, at institution: String, of id: Int, _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      "INSERT INTO employment (practitioner_id, started, institution, ended, position) VALUES ($1, $2, $3, 0, $4)",
      [id, employment.startDate?.number ?? 0, institution, employment.position])
  }

  static func endEmployment(of id: Int, on day: Int, _ transaction: borrowing Transaction) throws {
    try transaction.execute(
      "UPDATE employment SET ended = $2 WHERE practitioner_id = $1 AND ended = 0", [id, day])
  }

  private static func values(_ person: Registry.Practitioner) -> [any Storable] {
    let filing = person.filing ?? Registry.Filing()
    return [
      person.displayName, NameIndex.folded(person.displayName), person.kind.rawValue, person.education.rawValue,
      filing.state.rawValue, filing.practiceNumber.isEmpty ? String?.none : filing.practiceNumber,
      ResourceName.institutionCode(filing.institution), filing.practiceDate?.number ?? 0, filing.filedDate?.number ?? 0,
      filing.filedLate,
      filing.stateDate?.number ?? 0, ResourceName.institutionCode(person.currentInstitution),
    ]
  }

  private static func insertCertificates(
    _ certificates: [Registry.Certificate], of id: Int, _ transaction: borrowing Transaction
  ) throws {
    for certificate in certificates {
      try transaction.execute(
        "INSERT INTO certificate (practitioner_id, type, number, issued) VALUES ($1, $2, $3, $4)",
        [id, certificate.type.rawValue, certificate.number, certificate.issueDate?.number ?? 0])
    }
  }

  private static func withCertificates(_ stored: Stored, _ reader: borrowing Reader) throws -> Stored {
    var stored = stored
    stored.practitioner.certificates = try reader.all(
      "SELECT type, number, issued FROM certificate WHERE practitioner_id = $1 ORDER BY type", [stored.id]
    ) { row in
      var certificate = Registry.Certificate()
      certificate.type = Registry.CertificateType(rawValue: try row[0])
      certificate.number = try row[1]
      certificate.issueDate = try row.date(2)
      return certificate
    }
    return stored
  }

  private static func row(_ row: borrowing Row) throws -> Stored {
    let id: Int = try row[0]
    var person = Registry.Practitioner()
    person.name = "practitioners/\(id)"
    person.maskedIdentityNumber = try row[1]
    person.displayName = try row[2]
    person.kind = Registry.PractitionerKind(rawValue: try row[3])
    person.education = Registry.Education(rawValue: try row[4])
    person.filing = try filing(row)
    let institution: String = try row[12]
    if !institution.isEmpty { person.currentInstitution = "institutions/\(institution)" }
    person.synthetic = try row[13]
    person.etag = String(try row[14] as Int64)
    person.createTime = GoogleProtobuf.Timestamp(microseconds: try row[15])
    person.updateTime = GoogleProtobuf.Timestamp(microseconds: try row[16])
    return Stored(id: id, revision: try row[14], practitioner: person)
  }

  private static func filing(_ row: borrowing Row) throws -> Registry.Filing? {
    let state: Int32 = try row[5]
    guard state != 0 else { return nil }
    var filing = Registry.Filing()
    filing.state = Registry.FilingState(rawValue: state)
    filing.practiceNumber = try row[6] ?? ""
    let institution: String = try row[7]
    if !institution.isEmpty { filing.institution = "institutions/\(institution)" }
    filing.practiceDate = try row.date(8)
    filing.filedDate = try row.date(9)
    filing.filedLate = try row[10]
    filing.stateDate = try row.date(11)
    return filing
  }
}
