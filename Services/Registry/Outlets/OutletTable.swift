import Records
import RegistryAPI
import Schema
import Storage

/// Outlets in the database.
enum OutletTable {
  /// A stored outlet with number and version.
  struct Stored {
    let number: Int
    let revision: Int64
    var outlet: Registry.Outlet
  }

  private static let columns = """
    outlet_id, kind, display_name, level, division, host_organization, address, state, opened, closed, contact_person, \
    contact_phone, contact_email, contact_website, synthetic, revision, created, updated, id
    """

  static func stored(id: String, _ reader: borrowing Reader) throws -> Stored? {
    try reader.first("SELECT \(columns) FROM outlet WHERE outlet_id = $1", [id], stored)
  }

  /// At most `limit` outlets after the one with number `after` that fulfil the conditions.
  static func list(
    _ conditions: RowFilter, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [Stored] {
    let next = conditions.next
    return try reader.all(
      "SELECT \(columns) FROM outlet WHERE id > $\(next)\(conditions.sql) ORDER BY id LIMIT $\(next + 1)",
      conditions.parameters + [after, limit], stored)
  }

  /// Kind and prefecture of each outlet that works on a day.
  static func open(on day: Int, _ reader: borrowing Reader) throws -> [(prefecture: String, kind: Registry.OutletKind)]
  {
    try reader.all(
      """
      SELECT prefecture, kind FROM outlet
      WHERE state <> 1 AND opened <> 0 AND opened <= $1 AND (closed = 0 OR closed > $1)
      """, [day]
    ) { (prefecture: try $0[0], kind: Registry.OutletKind(rawValue: try $0[1])) }
  }

  static func insert(
    _ outlet: Registry.Outlet, id: String, prefecture: String, at microseconds: Int64,
    _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO outlet (id, outlet_id, kind, display_name, search_name, level, division, prefecture,
        host_organization, address, state, opened, closed, contact_person, contact_phone, contact_email,
        contact_website, synthetic, revision, created, updated)
      VALUES ((SELECT COALESCE(max(id), 0) + 1 FROM outlet), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
        $14, $15, $16, $17, 1, $18, $18)
      """, [id] + values(outlet, prefecture) + [microseconds])
  }

  static func update(
    _ outlet: Registry.Outlet, _ stored: Stored, prefecture: String, at microseconds: Int64,
    _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE outlet SET kind = $2, display_name = $3, search_name = $4, level = $5, division = $6, prefecture = $7,
        host_organization = $8, address = $9, state = $10, opened = $11, closed = $12, contact_person = $13,
        contact_phone = $14, contact_email = $15, contact_website = $16, synthetic = $17, revision = $18, updated = $19
      WHERE id = $1
      """, [stored.number] + values(outlet, prefecture) + [stored.revision + 1, microseconds])
  }

  private static func values(_ outlet: Registry.Outlet, _ prefecture: String) -> [any Storable] {
    let contact = outlet.contact ?? Common.Contact()
    return [
      outlet.kind.rawValue, outlet.displayName, NameIndex.folded(outlet.displayName), outlet.level.rawValue,
      outlet.division, prefecture, outlet.hostOrganization, outlet.address, outlet.state.rawValue,
      outlet.openedDate?.number ?? 0, outlet.closeDate?.number ?? 0, contact.person, contact.phone, contact.email,
      contact.website, outlet.synthetic,
    ]
  }

  private static func stored(_ row: borrowing Row) throws -> Stored {
    var outlet = Registry.Outlet()
    outlet.name = "outlets/\(try row[0] as String)"
    outlet.kind = Registry.OutletKind(rawValue: try row[1])
    outlet.displayName = try row[2]
    outlet.level = Registry.OutletLevel(rawValue: try row[3])
    outlet.division = try row[4]
    outlet.hostOrganization = try row[5]
    outlet.address = try row[6]
    outlet.state = Registry.OutletState(rawValue: try row[7])
    outlet.openedDate = try row.date(8)
    outlet.closeDate = try row.date(9)
    outlet.contact = try row.contact(from: 10)
    outlet.synthetic = try row[14]
    outlet.etag = String(try row[15] as Int64)
    outlet.createTime = GoogleProtobuf.Timestamp(microseconds: try row[16])
    outlet.updateTime = GoogleProtobuf.Timestamp(microseconds: try row[17])
    return Stored(number: try row[18], revision: try row[15], outlet: outlet)
  }
}
