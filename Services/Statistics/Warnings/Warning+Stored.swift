import Domain
import Records
import StatisticsAPI
import Storage

extension Statistics.Warning: StoredRecord {
  public static let table = "warning"
  public static let columns = ["cause", "kind", "state", "division", "prefecture"]
  public func values(_ divisions: Divisions) -> [any Storable] {
    [cause, kind.rawValue, state.rawValue, division, divisions[division]?.prefecture ?? division]
  }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { division }
  public var resource: ChangeRecord.Resource { .warning(self) }
}
