import Domain
import Records
import RegistryAPI
import Storage

extension Registry.Branch: StoredRecord {
  public static let table = "branch"
  public static let columns = ["code", "institution", "head", "state"]

  public func values(_ divisions: Divisions) -> [any Storable] {
    [unifiedSocialCreditCode, agencyCode, ResourceName.number(of: head), state.rawValue]
  }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }

  public var resource: ChangeRecord.Resource { .branch(self) }

  /// The credit code of the agency, out of `institutions/{code}/branches/{code}`.
  private var agencyCode: String { String(name.split(separator: "/").dropFirst().first ?? "") }
}

extension Branches {
  /// Whether an institution has open branches.
  static func areOpen(of institution: String, _ reader: borrowing Reader) throws -> Bool {
    var filter = RowFilter()
    filter.add("institution =", institution)
    filter.add("state =", Registry.BranchState.open.rawValue)
    return try Table.contains(filter, reader)
  }

  /// The open branch that a practitioner heads.
  static func headed(by practitioner: Int, _ reader: borrowing Reader) throws -> Registry.Branch? {
    var filter = RowFilter()
    filter.add("head =", practitioner)
    filter.add("state =", Registry.BranchState.open.rawValue)
    return try Table.first(filter, reader)
  }
}
