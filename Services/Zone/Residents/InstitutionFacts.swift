import Domain
import Records
import RegistryAPI
import Schema
import Storage
import ZoneAPI

/// What the register says of institutions, as this service last heard: from its change feed, and from its answers.
enum InstitutionFacts {
  /// What is known of an institution by its credit code.
  static func facts(of code: String, _ reader: borrowing Reader) throws -> Zone.RegisteredFacts? {
    try reader.first("SELECT record FROM institution WHERE code = $1", [code]) { row in
      try Zone.RegisteredFacts(serialized: row[0])
    }
  }

  /// The name of an institution by its resource name; empty when nothing is known of it.
  static func displayName(of institution: String, _ reader: borrowing Reader) throws -> String {
    try facts(of: code(of: institution), reader)?.displayName ?? ""
  }

  /// Keeps what the register says of an institution.
  static func store(_ institution: Registry.Institution, _ transaction: borrowing Transaction) throws {
    let facts = Zone.RegisteredFacts(institution)
    try transaction.execute(
      """
      INSERT INTO institution (code, record, search_name, brand_tier) VALUES ($1, $2, $3, $4)
      ON CONFLICT (code) DO UPDATE SET record = $2, search_name = $3, brand_tier = $4
      """,
      [
        institution.unifiedSocialCreditCode, facts.serialized(), NameIndex.folded(facts.displayName), facts.brandTier,
      ])
  }

  /// Keeps what a change of the register says, if it is about an institution.
  static func store(_ change: Registry.WatchChangesResponse, _ transaction: borrowing Transaction) throws {
    if case .institution(let institution)? = change.resource { try store(institution, transaction) }
  }

  /// The credit code in a resource name of an institution; empty for an empty name.
  static func code(of institution: String) -> String { String(institution.dropFirst("institutions/".count)) }
}

extension Zone.RegisteredFacts {
  /// The facts that zones need of an institution of the register.
  init(_ institution: Registry.Institution) {
    self.init()
    displayName = institution.displayName
    kind = institution.kind.rawValue
    serviceForms = institution.serviceForms.map(\.rawValue)
    brandTier = institution.brandTier.rawValue
    licenceState = institution.patentLicence?.state.rawValue ?? 0
    division = institution.division
    open = institution.state == .open
    updateTime = institution.updateTime
  }
}
