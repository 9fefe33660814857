import Domain
import Records
import Schema
import StatisticsAPI
import Storage

extension Statistics.SurveyRound: StoredRecord {
  public static let table = "survey_round"
  public static let columns = ["year", "state"]

  public func values(_ divisions: Divisions) -> [any Storable] { [year, state.rawValue] }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { Division.provinceCode }

  public var resource: ChangeRecord.Resource { .surveyRound(self) }

  /// The last part of the name.
  var id: String { String(name.dropFirst("surveyRounds/".count)) }

  /// The last day of the year that the data are about.
  var periodEnd: CivilDate { CivilDate(year: Int(year), month: 12, day: 31) ?? CivilDate(daysSinceEpoch: 0)! }

  /// Notes a rule that the round rests on, once in each version.
  mutating func note(_ rule: Rule) {
    let told = Common.Rule(rule)
    if !rules.contains(told) { rules.append(told) }
    provisional = provisional || told.provisional
  }
}
