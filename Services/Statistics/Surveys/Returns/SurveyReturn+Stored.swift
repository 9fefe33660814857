import Domain
import Identity
import RPC
import Records
import StatisticsAPI
import Storage

extension Statistics.SurveyReturn: StoredRecord {
  public static let table = "survey_return"
  public static let columns = [
    "round", "unit", "search_name", "division", "prefecture", "state", "due", "returned",
  ]

  public func values(_ divisions: Divisions) -> [any Storable] {
    [
      round, unit, NameIndex.folded(displayName), division, divisions[division]?.prefecture ?? division,
      state.rawValue, dueDate?.number ?? 0, returnedDate?.number ?? 0,
    ]
  }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }

  public var resource: ChangeRecord.Resource { .surveyReturn(self) }

  /// The name of its round.
  var round: String { name.split(separator: "/").prefix(2).joined(separator: "/") }

  /// The credit code of its unit.
  var unit: String { String(name.split(separator: "/").last ?? "") }

  /// Whether its values count in results: it is approved.
  var isApproved: Bool { state == .locked || state == .published }

  /// The values by the codes of their items.
  var valuesByCode: [String: Int64] {
    Dictionary(values.map { ($0.code, $0.value) }) { _, last in last }
  }
}

extension RowFilter {
  /// The conditions of a filter of returns, for a caller who must reach the divisions that it names. Throws
  /// INVALID_ARGUMENT with every bad field, PERMISSION_DENIED beyond the caller's reach.
  init(
    _ filter: Statistics.SurveyReturnFilter, _ divisions: Divisions, today: CivilDate, by caller: CallerIdentity
  ) throws(RPCError) {
    self.init()
    _ = try ResourceName.id(filter.surveyRound, in: "surveyRounds", field: "filter.survey_round")
    var problems = FieldProblems()
    let query = problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax)
    problems.choice("filter.state", filter.state.rawValue, 0...8)
    if !filter.division.isEmpty { _ = problems.division("filter.division", filter.division, divisions) }
    try problems.check()
    add("round =", filter.surveyRound)
    add(division: divisions[try caller.listedDivision(filter.division, "\(filter.surveyRound)/returns")])
    add(name: "search_name", contains: query)
    if filter.state != .unspecified { add("state =", filter.state.rawValue) }
    if filter.lateOnly {
      add("due < CASE WHEN returned = 0 THEN", today.number, suffix: " ELSE returned END")
    }
  }
}
