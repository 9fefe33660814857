import Domain
import Records
import StatisticsAPI
import Storage

extension Statistics.QualityCount: StoredRecord {
  public static let table = "quality_count"
  public static let columns = ["division", "prefecture", "period"]
  public func values(_ divisions: Divisions) -> [any Storable] {
    [division, divisions[division]?.prefecture ?? division, period]
  }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { division }
  public var resource: ChangeRecord.Resource { .qualityCount(self) }
}

extension Statistics.QualityFinding: StoredRecord {
  public static let table = "quality_finding"
  public static let columns = ["counts", "measure", "division", "prefecture", "period", "state"]
  public func values(_ divisions: Divisions) -> [any Storable] {
    [
      qualityCount, reading?.measureId ?? "", division, divisions[division]?.prefecture ?? division, period,
      state.rawValue,
    ]
  }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { division }
  public var resource: ChangeRecord.Resource { .qualityFinding(self) }
}
