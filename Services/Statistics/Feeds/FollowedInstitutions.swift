import Domain
import RegistryAPI
import Storage

/// The institutions of the register as its change feed told of them: surveys take their units from here.
enum FollowedInstitutions {
  private static let columns =
    "code, display_name, division, prefecture, kind, open, brand_tier, employees, revenue_fen"

  /// All institutions, closed ones too, in the order of their codes; of a division when one is given: a prefecture's
  /// code also finds the districts in it.
  static func all(division: Division?, _ reader: borrowing Reader) throws -> [FollowedInstitution] {
    guard let division, division.kind != .province else {
      return try reader.all("SELECT \(columns) FROM followed_institution ORDER BY code", [], institution)
    }
    let column = division.kind == .district ? "division" : "prefecture"
    return try reader.all(
      "SELECT \(columns) FROM followed_institution WHERE \(column) = $1 ORDER BY code", [division.code], institution)
  }

  /// The institution with this unified social credit code; `nil` when the register has not told of it.
  static func stored(_ code: String, _ reader: borrowing Reader) throws -> FollowedInstitution? {
    try reader.first("SELECT \(columns) FROM followed_institution WHERE code = $1", [code], institution)
  }

  /// Keeps an institution as it is now.
  static func store(_ institution: FollowedInstitution, _ transaction: borrowing Transaction) throws {
    try transaction.execute(
      """
      INSERT INTO followed_institution (\(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      ON CONFLICT (code) DO UPDATE SET display_name = $2, division = $3, prefecture = $4, kind = $5, open = $6,
        brand_tier = $7, employees = $8, revenue_fen = $9
      """,
      [
        institution.code, institution.displayName, institution.division, institution.prefecture,
        institution.kind.rawValue, institution.open, institution.brandTier.rawValue, institution.employees,
        institution.revenueFen,
      ])
  }

  /// Forgets all, because the register's feed begins again.
  static func forget(_ transaction: borrowing Transaction) throws {
    try transaction.execute("DELETE FROM followed_institution")
  }

  private static func institution(_ row: borrowing Row) throws -> FollowedInstitution {
    FollowedInstitution(
      code: try row[0], displayName: try row[1], division: try row[2], prefecture: try row[3],
      kind: Registry.InstitutionKind(rawValue: try row[4]), open: try row[5],
      brandTier: Registry.BrandTier(rawValue: try row[6]), employees: try row[7], revenueFen: try row[8])
  }
}
