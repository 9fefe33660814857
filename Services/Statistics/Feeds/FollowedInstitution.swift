import Domain
import RegistryAPI

/// What statistics keep of an institution of the register.
struct FollowedInstitution: Sendable, Hashable {
  /// Unified social credit code.
  let code: String
  /// Registered full name.
  let displayName: String
  /// GB/T 2260 code of the division it sits in.
  let division: String
  /// Code of the prefecture-level division that it is counted under.
  let prefecture: String
  /// What it is listed as.
  let kind: Registry.InstitutionKind
  /// Whether it is listed; false once it was closed.
  let open: Bool
  /// The brand tier it was named in.
  let brandTier: Registry.BrandTier
  /// Staff at the last report.
  let employees: Int
  /// Revenue of the last full year in fen.
  let revenueFen: Int64
}

extension FollowedInstitution {
  /// What is kept of a record of the register.
  init(_ institution: Registry.Institution, _ divisions: Divisions) {
    code = institution.unifiedSocialCreditCode
    displayName = institution.displayName
    division = institution.division
    prefecture = divisions[institution.division]?.prefecture ?? institution.division
    kind = institution.kind
    open = institution.state == .open
    brandTier = institution.brandTier
    employees = Int(institution.employeeCount)
    revenueFen = institution.annualRevenueFen
  }
}
