import Domain
import Records
import StatisticsAPI
import Storage

extension Statistics.ReportEdition: StoredRecord {
  public static let table = "report_edition"
  public static let columns = ["year"]
  public func values(_ divisions: Divisions) -> [any Storable] { [year] }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { Division.provinceCode }
  public var resource: ChangeRecord.Resource { .reportEdition(self) }
}
