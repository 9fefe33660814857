import Domain
import Records
import Storage
import ZoneAPI

extension Zone.ClusterZone: StoredRecord {
  public static let table = "zone"
  public static let columns = [
    "search_name", "division", "prefecture", "industries", "national_title", "designated", "state",
  ]

  public func values(_ divisions: Divisions) -> [any Storable] {
    [
      NameIndex.folded(displayName), division, divisions[division]?.prefecture ?? division,
      industries.map { " \($0) " }.joined(), nationalTitle.rawValue, isDesignated, state.rawValue,
    ]
  }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }

  public var resource: ChangeRecord.Resource { .zone(self) }

  /// Whether a provincial designation is in force.
  var isDesignated: Bool { designation.map { $0.withdrawalDate == nil } ?? false }
}
