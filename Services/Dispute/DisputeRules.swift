import Deadlines
import Domain
import RPC
import Records

/// The rule files, with every rule and number that disputes need known to be there.
struct DisputeRules: Sendable {
  let book: RuleBook
  /// The rules of courts, offices and platforms.
  let forums: ForumRuleBook

  /// Rules that the code asks for, with the numbers it takes from them.
  private static let needed: [String: [String]] = [
    "CASE-transition": [], "DISPUTE-sla-register": ["working_days"], "DISPUTE-sla-triage": ["working_days"],
    "DISPUTE-sla-experts": ["working_days"], "DISPUTE-sla-guidance": ["working_days"],
    "DISPUTE-sla-follow-up": ["months"], "DISPUTE-alert": ["red_days", "yellow_days"],
    "DISPUTE-experts": ["count_min", "count_max"], "FOR25-13": [],
    "SQUATTING-non-use": ["years", "years_us", "years_eu"], "FAIR-same-day": [], "FAIR-invoice": [],
    "CN-C-3": [], "FAIR-register": [], "FAIR-counsel": [], "FAIR-customs": [], "RED-same-day": [],
    "PREEXAM-transition": [],
    "PREEXAM-accept": ["working_days"], "PREEXAM-examine": ["invention", "utility_model", "design"],
    "PREEXAM-submit": ["working_days"], "PREEXAM-quota": [],
  ]

  /// Throws ``RuleFileError`` when a file cannot be used, or a rule or a number is missing.
  init(directory: String) throws {
    book = try RuleBook(directory: directory)
    try book.require(Self.needed)
    forums = try ForumRuleBook(directory: directory, workCalendar: book.workCalendar)
  }

  /// The divisions of the province.
  var divisions: Divisions { book.divisions }

  /// The industries of the 51020 system.
  var industries: IndustryCatalog { book.industries }

  /// The version of a rule on a day. Throws FAILED_PRECONDITION when none was in force.
  func rule(_ id: String, on day: CivilDate, for resource: String) throws(RPCError) -> Rule {
    do {
      return try book.rule(id, on: day)
    } catch {
      throw .precondition(error.rule, resource, en: error.text.en, zh: error.text.zh)
    }
  }

  /// The end of a term of working days; `nil` beyond the known calendars: a step is taken all the same.
  func day(_ workingDays: Int, after day: CivilDate) -> CivilDate? {
    try? book.workCalendar.adding(workingDays: workingDays, to: day)
  }
}

extension FieldProblems {
  /// Codes of two letters, sorted, each once.
  mutating func places(_ field: String, _ input: [String], max: Int = 32) -> [String] {
    let codes = Set(input.map { $0.halfWidth.trimmed.uppercased() }).sorted()
    limit(field, input.count, max)
    for code in codes where code.utf8.count != 2 || !code.utf8.allSatisfy({ (65...90).contains($0) }) {
      add(
        field, "place-code", en: "an ISO 3166 code of two letters is expected, EU for the Union", zh: "应为两位字母国家代码",
        seen: code)
    }
    return codes
  }
}
