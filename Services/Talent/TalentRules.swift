import Domain
import RPC
import Records

/// The rule files, with every rule and number that the service needs known to be there.
struct TalentRules: Sendable {
  let book: RuleBook

  /// Rules of experts and draws that the code asks for, with the numbers it takes from them.
  private static let needed: [String: [String]] = [
    "ADM-integrity": [], "ADM-age": ["age_max"], "ADM-age-award": ["age_max"], "ADM-title": ["attorney_years_min"],
    "ADM-years": ["years_min"], "ADM-consent": [], "ADM-bar": [], "ADM-notice": ["working_days"],
    "ADM-objection": ["working_days"], "TERM": ["years", "renewal_months"], "EVAL-unqualified": ["count_max"],
    "REFUSAL-limit": ["count_max"], "EXIT-bar": ["years_min", "years_max"], "FEE-civil-servant": [],
    "FEE-after-work": [], "DRAW-count-awarding": ["count_min", "odd"], "DRAW-count-guidance": ["count_min", "odd"],
    "DRAW-pool": [], "DRAW-available": [], "DRAW-quarter": ["count_max"], "DRAW-unit": ["count_max"],
    "DRAW-division": [], "DRAW-strata": [], "DRAW-parties": ["parties_min"], "DRAW-separation": [],
    "DRAW-confidential": [], "RECUSAL-self": [], "RECUSAL-unit": ["years"], "RECUSAL-kinship": [],
    "RECUSAL-stake": [],
  ]

  /// Throws ``RuleFileError`` when a rule or a number is missing.
  init(_ book: RuleBook) throws(RuleFileError) {
    for needed in [
      Self.needed, TitleConditions.needed, TitleProcedure.needed, CreditStatement.needed, BlindScoring.needed,
      IntroductionRules.needed,
    ] { try book.require(needed) }
    self.book = book
  }

  /// The version of a rule on a day. Throws FAILED_PRECONDITION when none was in force.
  func rule(_ id: String, on day: CivilDate, for resource: String) throws(RPCError) -> Rule {
    try Self.applying(resource) { () throws(RuleViolation) in try book.rule(id, on: day) }
  }

  /// The end of a term of working days. Throws FAILED_PRECONDITION (`CALENDAR_MISSING`) beyond the known calendars.
  func day(_ workingDays: Int, after day: CivilDate, for resource: String) throws(RPCError) -> CivilDate {
    try Self.applying(resource) { () throws(RuleViolation) in
      try book.workCalendar.adding(workingDays: workingDays, to: day)
    }
  }

  /// Runs what may find a rule or a calendar missing, and turns that into FAILED_PRECONDITION for the record.
  static func applying<Value>(_ resource: String, _ body: () throws(RuleViolation) -> Value) throws(RPCError) -> Value {
    do {
      return try body()
    } catch {
      throw .precondition(error.rule, resource, en: error.text.en, zh: error.text.zh)
    }
  }

  /// The industries of 51020.
  var industries: IndustryCatalog { book.industries }

  /// The divisions of the province.
  var divisions: Divisions { book.divisions }
}
