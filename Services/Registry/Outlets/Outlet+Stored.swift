import Domain
import RPC
import Records
import RegistryAPI
import Storage

extension Registry.Outlet: StoredRecord {
  public static let table = "outlet"
  public static let columns = ["kind", "search_name", "division", "prefecture", "state", "opened", "closed"]

  public func values(_ divisions: Divisions) -> [any Storable] {
    [
      kind.rawValue, NameIndex.folded(displayName), division, divisions[division]?.prefecture ?? division,
      state.rawValue, openedDate?.number ?? 0, closeDate?.number ?? 0,
    ]
  }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }

  public var resource: ChangeRecord.Resource { .outlet(self) }
}

extension RowFilter {
  /// The conditions of a filter of outlets. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Registry.OutletFilter, _ divisions: Divisions) throws(RPCError) {
    self.init()
    var problems = FieldProblems()
    let query = problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax)
    problems.choice("filter.kind", filter.kind.rawValue, 0...10)
    problems.choice("filter.state", filter.state.rawValue, 0...3)
    let division = filter.division.isEmpty ? nil : problems.division("filter.division", filter.division, divisions)
    try problems.check()
    addChoice("kind =", filter.kind.rawValue)
    addChoice("state =", filter.state.rawValue)
    add(division: division)
    // There are a few hundred outlets: a scan needs no index.
    add(name: "search_name", contains: query)
  }
}

extension Outlets {
  /// Kind and prefecture of each outlet that works on a day.
  static func open(on day: Int, _ reader: borrowing Reader) throws -> [(prefecture: String, kind: Registry.OutletKind)]
  {
    try reader.all(
      """
      SELECT prefecture, kind FROM outlet
      WHERE state <> 1 AND opened <> 0 AND opened <= $1 AND (closed = 0 OR closed > $1)
      """, [day]
    ) { (prefecture: try $0[0], kind: Registry.OutletKind(rawValue: try $0[1])) }
  }
}
