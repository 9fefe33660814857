import Domain
import RPC
import Records
import Storage
import ZoneAPI

extension Zone.Application: StoredRecord {
  public static let table = "application"
  public static let columns = ["zone", "division", "prefecture", "state", "due", "designated", "withdrawn"]

  public func values(_ divisions: Divisions) -> [any Storable] {
    [
      zone, division, divisions[division]?.prefecture ?? division, state.rawValue, nextDueDate?.number ?? 0,
      day(of: .designated), day(of: .withdrawn),
    ]
  }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }

  public var resource: ChangeRecord.Resource { .application(self) }

  /// The day on which a state was entered first, as a number; 0 for never.
  private func day(of state: Zone.ApplicationState) -> Int {
    transitions.first { $0.toState == state }?.effectiveDate?.number ?? 0
  }

  /// The day on which the present state was entered.
  var stateDate: CivilDate? { transitions.last?.effectiveDate?.civilDate }
}

extension Zone.Objection: StoredRecord {
  public static let table = "objection"
  public static let columns = ["application", "state"]

  public func values(_ divisions: Divisions) -> [any Storable] { [application, state.rawValue] }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String {
    try Applications.Table.required(application, reader).record.division
  }

  public var resource: ChangeRecord.Resource { .objection(self) }

  /// The name of the application that it is about.
  var application: String { name.split(separator: "/").prefix(2).joined(separator: "/") }
}

extension RowFilter {
  /// The conditions of a filter of applications. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Zone.ApplicationFilter, _ divisions: Divisions) throws(RPCError) {
    self.init()
    var problems = FieldProblems()
    problems.choice("filter.state", filter.state.rawValue, 0...16)
    let division = filter.division.isEmpty ? nil : problems.division("filter.division", filter.division, divisions)
    let due = problems.date("filter.due_by", filter.dueBy)
    try problems.check()
    if !filter.zone.isEmpty {
      _ = try ResourceName.id(filter.zone, in: "zones", field: "filter.zone")
      add("zone =", filter.zone)
    }
    if filter.state != .unspecified { add("state =", filter.state.rawValue) }
    add(division: division)
    if let due {
      add("due <> 0")
      add("due <=", due.number)
    }
  }
}
