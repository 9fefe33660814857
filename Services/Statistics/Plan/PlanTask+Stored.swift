import Domain
import Records
import StatisticsAPI
import Storage

extension Statistics.PlanTask: StoredRecord {
  public static let table = "plan_task"
  public static let columns: [String] = []
  public func values(_ divisions: Divisions) -> [any Storable] { [] }
  public func responsibleDivision(_ reader: borrowing Reader) -> String { Division.provinceCode }
  /// Without the person to ask.
  public var resource: ChangeRecord.Resource {
    var task = self
    task.contact = nil
    return .planTask(task)
  }
}
