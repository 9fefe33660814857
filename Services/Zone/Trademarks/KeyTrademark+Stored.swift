import Domain
import RPC
import Records
import Storage
import ZoneAPI

extension Zone.KeyTrademark: StoredRecord {
  public static let table = "key_trademark"
  public static let columns = [
    "search_name", "industry", "nice_class", "division", "prefecture", "zone", "holder_code", "term_end", "state",
  ]

  public func values(_ divisions: Divisions) -> [any Storable] {
    [
      NameIndex.folded("\(displayName) \(holderName)"), industry, niceClass, division,
      divisions[division]?.prefecture ?? division, zone, holderCode, termEndDate?.number ?? 0, state.rawValue,
    ]
  }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }

  public var resource: ChangeRecord.Resource { .keyTrademark(self) }
}

extension RowFilter {
  /// The conditions of a filter of trademarks. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Zone.TrademarkFilter, _ rules: ZoneRules) throws(RPCError) {
    self.init()
    var problems = FieldProblems()
    let query = problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax)
    let industry =
      filter.industry.isEmpty ? nil : problems.industry("filter.industry", filter.industry, rules.industries)
    problems.number("filter.nice_class", Int64(filter.niceClass), 0...45)
    let division =
      filter.division.isEmpty ? nil : problems.division("filter.division", filter.division, rules.divisions)
    let holder = problems.creditCode("filter.holder_code", filter.holderCode, required: false)
    let end = problems.date("filter.term_ends_by", filter.termEndsBy)
    try problems.check()
    add(name: "search_name", contains: query)
    if let industry { add("industry =", industry.code) }
    if filter.niceClass != 0 { add("nice_class =", filter.niceClass) }
    add(division: division)
    if !filter.zone.isEmpty {
      _ = try ResourceName.id(filter.zone, in: "zones", field: "filter.zone")
      add("zone =", filter.zone)
    }
    if !holder.isEmpty { add("holder_code =", holder) }
    if let end { add("term_end <=", end.number) }
    if !filter.includeRemoved { add("state = 1") }
  }
}
