import Domain
import RPC
import Records
import Storage
import ZoneAPI

extension Zone.Alliance: StoredRecord {
  public static let table = "alliance"
  public static let columns = ["search_name", "zone", "members", "state"]

  public func values(_ divisions: Divisions) -> [any Storable] {
    let present = members.filter { $0.leftDate == nil }
    return [NameIndex.folded(displayName), zone, present.map { " \($0.institution) " }.joined(), state.rawValue]
  }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String {
    try Zones.Table.required(zone, reader).record.division
  }

  public var resource: ChangeRecord.Resource { .alliance(self) }

  /// The record with the names that the register has for the members.
  func filled(_ reader: borrowing Reader) throws -> Zone.Alliance {
    var filled = self
    for place in members.indices {
      filled.members[place].displayName = try InstitutionFacts.displayName(of: members[place].institution, reader)
    }
    return filled
  }
}

extension RowFilter {
  /// The conditions of a filter of alliances. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Zone.AllianceFilter) throws(RPCError) {
    self.init()
    var problems = FieldProblems()
    let query = problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax)
    let member = filter.member.isEmpty ? "" : problems.institution("filter.member", filter.member)
    try problems.check()
    add(name: "search_name", contains: query)
    if !filter.zone.isEmpty {
      _ = try ResourceName.id(filter.zone, in: "zones", field: "filter.zone")
      add("zone =", filter.zone)
    }
    if !member.isEmpty { add("members LIKE", "% institutions/\(member) %") }
    if !filter.includeDissolved { add("state = 1") }
  }
}
