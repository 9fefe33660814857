import Domain
import RPC
import Records
import Storage
import ZoneAPI

extension Zone.NavigationProject: StoredRecord {
  public static let table = "navigation_project"
  public static let columns = ["search_name", "kind", "industry", "division", "prefecture", "zone", "state"]

  public func values(_ divisions: Divisions) -> [any Storable] {
    [
      NameIndex.folded(displayName), kind.rawValue, industry, division,
      divisions[division]?.prefecture ?? division, zone, state.rawValue,
    ]
  }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }

  public var resource: ChangeRecord.Resource { .navigationProject(self) }

  /// The record with the name that the register has for the undertaker.
  func filled(_ reader: borrowing Reader) throws -> Zone.NavigationProject {
    var filled = self
    filled.undertakerName = try InstitutionFacts.displayName(of: undertaker, reader)
    return filled
  }
}

extension RowFilter {
  /// The conditions of a filter of projects. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Zone.NavigationProjectFilter, _ rules: ZoneRules) throws(RPCError) {
    self.init()
    var problems = FieldProblems()
    let query = problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax)
    let industry =
      filter.industry.isEmpty ? nil : problems.industry("filter.industry", filter.industry, rules.industries)
    problems.choice("filter.kind", filter.kind.rawValue, 0...5)
    problems.choice("filter.state", filter.state.rawValue, 0...9)
    let division =
      filter.division.isEmpty ? nil : problems.division("filter.division", filter.division, rules.divisions)
    try problems.check()
    add(name: "search_name", contains: query)
    if let industry { add("industry =", industry.code) }
    if filter.kind != .unspecified { add("kind =", filter.kind.rawValue) }
    if filter.state != .unspecified { add("state =", filter.state.rawValue) }
    add(division: division)
    if !filter.zone.isEmpty {
      _ = try ResourceName.id(filter.zone, in: "zones", field: "filter.zone")
      add("zone =", filter.zone)
    }
  }
}
