import Domain
import RPC
import Records
import Storage
import ZoneAPI

extension Zone.Resident: StoredRecord {
  public static let table = "resident"
  public static let columns = ["zone", "park", "institution", "present"]

  public func values(_ divisions: Divisions) -> [any Storable] {
    [zone, park, InstitutionFacts.code(of: institution), state == .present]
  }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String {
    try Zones.Table.required(zone, reader).record.division
  }

  public var resource: ChangeRecord.Resource { .resident(self) }

  /// The name of the zone it resides in.
  var zone: String { name.split(separator: "/").prefix(2).joined(separator: "/") }

  /// The record with what the register says of the institution.
  func filled(_ reader: borrowing Reader) throws -> Zone.Resident {
    var filled = self
    filled.facts = try InstitutionFacts.facts(of: InstitutionFacts.code(of: institution), reader)
    return filled
  }
}

extension RowFilter {
  /// The conditions of a filter of residents. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Zone.ResidentFilter) throws(RPCError) {
    self.init()
    var problems = FieldProblems()
    let query = problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax)
    try problems.check()
    if !filter.zone.isEmpty, try ResourceName.id(filter.zone, in: "zones", field: "filter.zone") != "-" {
      add("zone =", filter.zone)
    }
    if !filter.park.isEmpty {
      _ = try ResourceName.ids(filter.park, in: "zones", "parks", field: "filter.park")
      add("park =", filter.park)
    }
    if !query.isEmpty {
      add(
        "institution IN (SELECT code FROM institution WHERE search_name LIKE",
        NameIndex.pattern(NameIndex.folded(query)), suffix: " ESCAPE '\\')")
    }
    // Of the register's brand tiers, 1 says that it is none.
    if filter.brandOnly { add("institution IN (SELECT code FROM institution WHERE brand_tier > 1)") }
    if !filter.includeLeft { add("present =", true) }
  }
}
