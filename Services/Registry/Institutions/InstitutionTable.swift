import Records
import RegistryAPI
import Schema
import Storage

/// Institutions in the database: a row is read straight into the message, a message is written straight into a row.
enum InstitutionTable {
  static let nameIndex = NameIndex("institution_name_index")

  /// The columns that ``institution(_:)`` reads, in its order.
  static let columns = """
    code, display_name, kind, organization_form, service_forms, division, address, established, agency_code, \
    licence_state, licence_granted, licence_state_date, trademark_state, trademark_filed, trademark_expires, \
    trademark_renewable, brand_tier, specialized, contact_person, contact_phone, contact_email, contact_website, \
    employees, revenue_fen, synthetic, state, closed, revision, created, updated
    """

  private static let selectByCode = "SELECT \(columns), id FROM institution WHERE code = $1"
  private static let selectByAgencyCode = "SELECT \(columns), id FROM institution WHERE agency_code = $1"

  /// A stored institution with its number and version.
  struct Stored {
    let id: Int
    let revision: Int64
    var institution: Registry.Institution
  }

  /// The institution with this credit code.
  static func find(code: String, _ reader: borrowing Reader) throws -> Registry.Institution? {
    try reader.first(selectByCode, [code]) { try institution($0) }
  }

  /// The institution with this patent agency code.
  static func find(agencyCode: String, _ reader: borrowing Reader) throws -> Registry.Institution? {
    try reader.first(selectByAgencyCode, [agencyCode]) { try institution($0) }
  }

  /// The institution with this credit code, with what a change needs to know.
  static func stored(code: String, _ reader: borrowing Reader) throws -> Stored? {
    try reader.first(selectByCode, [code]) { row in
      Stored(id: try row[30], revision: try row[27], institution: try institution(row))
    }
  }

  /// The number that the next institution gets. One writer: nobody takes it in between.
  static func nextID(_ reader: borrowing Reader) throws -> Int {
    try reader.first("SELECT COALESCE(max(id), 0) + 1 FROM institution", []) { try $0[0] } ?? 1
  }

  /// Reads the columns of ``columns``.
  static func institution(_ row: borrowing Row) throws -> Registry.Institution {
    var institution = Registry.Institution()
    institution.unifiedSocialCreditCode = try row[0]
    institution.name = "institutions/" + institution.unifiedSocialCreditCode
    institution.displayName = try row[1]
    institution.kind = Registry.InstitutionKind(rawValue: try row[2])
    institution.organizationForm = Registry.OrganizationForm(rawValue: try row[3])
    institution.serviceForms = serviceForms(mask: try row[4])
    institution.division = try row[5]
    institution.address = try row[6]
    institution.establishedDate = try row.date(7)
    institution.patentLicence = try licence(row)
    institution.trademarkFiling = try trademarkFiling(row)
    institution.brandTier = Registry.BrandTier(rawValue: try row[16])
    institution.specializedEnterprise = try row[17]
    institution.contact = try row.contact(from: 18)
    institution.employeeCount = try row[22]
    institution.annualRevenueFen = try row[23]
    institution.synthetic = try row[24]
    institution.state = Registry.InstitutionState(rawValue: try row[25])
    institution.closeDate = try row.date(26)
    institution.etag = String(try row[27] as Int64)
    institution.createTime = GoogleProtobuf.Timestamp(microseconds: try row[28])
    institution.updateTime = GoogleProtobuf.Timestamp(microseconds: try row[29])
    return institution
  }

  /// Adds a row. Name index entries are the caller's: an import adds them for many rows at once.
  static func insert(
    _ institution: Registry.Institution, id: Int, prefecture: String, at microseconds: Int64,
    _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      insertText,
      [id] + values(institution, prefecture: prefecture) + [
        institution.state.rawValue, 0, 1, microseconds, microseconds,
      ])
  }

  /// Overwrites a row with its next version.
  static func update(
    _ institution: Registry.Institution, _ stored: Stored, prefecture: String, at microseconds: Int64,
    _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      updateText,
      [stored.id] + values(institution, prefecture: prefecture) + [
        institution.state.rawValue, institution.closeDate?.number ?? 0, stored.revision + 1,
        institution.createTime?.microseconds ?? microseconds, microseconds,
      ])
  }

  private static let written = [
    "code", "display_name", "search_name", "kind", "organization_form", "service_forms", "division", "prefecture",
    "address", "established", "agency_code", "licence_state", "licence_granted", "licence_state_date",
    "trademark_state", "trademark_filed", "trademark_expires", "trademark_renewable", "brand_tier", "specialized",
    "contact_person", "contact_phone", "contact_email", "contact_website", "employees", "revenue_fen", "synthetic",
    "state", "closed", "revision", "created", "updated",
  ]
  private static let insertText = """
    INSERT INTO institution (id, \(written.joined(separator: ", "))) \
    VALUES (\((1...written.count + 1).map { "$\($0)" }.joined(separator: ", ")))
    """
  private static let updateText = """
    UPDATE institution SET \(written.enumerated().map { "\($0.element) = $\($0.offset + 2)" }.joined(separator: ", ")) \
    WHERE id = $1
    """

  private static func values(_ institution: Registry.Institution, prefecture: String) -> [any Storable] {
    let licence = institution.patentLicence
    let filing = institution.trademarkFiling
    let agencyCode = licence.flatMap { $0.agencyCode.isEmpty ? nil : $0.agencyCode }
    let contact = institution.contact ?? Common.Contact()
    return [
      institution.unifiedSocialCreditCode, institution.displayName, NameIndex.folded(institution.displayName),
      institution.kind.rawValue, institution.organizationForm.rawValue, mask(institution.serviceForms),
      institution.division, prefecture, institution.address, institution.establishedDate?.number ?? 0, agencyCode,
      licence?.state.rawValue ?? 0, licence?.grantedDate?.number ?? 0, licence?.stateDate?.number ?? 0,
      filing?.state.rawValue ?? 0, filing?.filedDate?.number ?? 0, filing?.expireDate?.number ?? 0,
      filing?.renewableFrom?.number ?? 0, institution.brandTier.rawValue, institution.specializedEnterprise,
      contact.person, contact.phone, contact.email, contact.website, institution.employeeCount,
      institution.annualRevenueFen, institution.synthetic,
    ]
  }

  private static func licence(_ row: borrowing Row) throws -> Registry.PatentLicence? {
    let state: Int32 = try row[9]
    guard state != 0 else { return nil }
    var licence = Registry.PatentLicence()
    licence.agencyCode = try row[8] ?? ""
    licence.state = Registry.LicenceState(rawValue: state)
    licence.grantedDate = try row.date(10)
    licence.stateDate = try row.date(11)
    return licence
  }

  private static func trademarkFiling(_ row: borrowing Row) throws -> Registry.TrademarkFiling? {
    let state: Int32 = try row[12]
    guard state != 0 else { return nil }
    var filing = Registry.TrademarkFiling()
    filing.state = Registry.TrademarkFilingState(rawValue: state)
    filing.filedDate = try row.date(13)
    filing.expireDate = try row.date(14)
    filing.renewableFrom = try row.date(15)
    return filing
  }

  private static func serviceForms(mask: Int) -> [Registry.ServiceForm] {
    (1...7).filter { mask & (1 << $0) != 0 }.map { Registry.ServiceForm(rawValue: Int32($0)) }
  }

  /// The forms as bits, so that one column can be filtered by any of them.
  static func mask(_ forms: [Registry.ServiceForm]) -> Int { forms.reduce(0) { $0 | 1 << Int($1.rawValue) } }
}
