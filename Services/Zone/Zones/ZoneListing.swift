import Domain
import RPC
import Records
import Storage
import ZoneAPI

extension RowFilter {
  /// The conditions of a filter of zones. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Zone.ZoneFilter, _ rules: ZoneRules) throws(RPCError) {
    self.init()
    var problems = FieldProblems()
    let query = problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax)
    problems.choice("filter.national_title", filter.nationalTitle.rawValue, 0...3)
    let division =
      filter.division.isEmpty ? nil : problems.division("filter.division", filter.division, rules.divisions)
    let industry =
      filter.industry.isEmpty ? nil : problems.industry("filter.industry", filter.industry, rules.industries)
    try problems.check()
    add(name: "search_name", contains: query)
    add(division: division)
    if let industry { add("industries LIKE", "% \(industry.code) %") }
    if filter.designatedOnly { add("designated =", true) }
    if filter.nationalTitle != .unspecified { add("national_title =", filter.nationalTitle.rawValue) }
    if !filter.includeClosed { add("state = 1") }
  }
}
