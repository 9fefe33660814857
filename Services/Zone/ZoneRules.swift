import Domain
import Records

/// The rule files, with every rule and number that zones need known to be there.
struct ZoneRules: Sendable {
  let book: RuleBook
  /// The indicator schemes of evaluations.
  let evaluationSchemes: EvaluationSchemes

  /// Rules that the code asks for, with the numbers it takes from them.
  private static let needed: [String: [String]] = [
    "ZONE-steps": [], "ZONE-notice": ["working_days"], "ZONE-objection": [],
    "ZONE-objection-decision": ["working_days"], "ZONE-panel": ["experts_min", "odd"],
    "ZONE-construction": ["months"], "ZONE-midterm": ["months"], "ZONE-rectification": ["months", "evaluations_max"],
    "ZONE-renewal": ["months"], "PLAN-zones": ["count_min", "count_max"], "PLAN-51020": [], "NAVIGATION-steps": [],
    "TRADEMARK-number": ["digits_max", "class_min", "class_max"], "TRADEMARK-term": ["years", "grace_months"],
  ]

  /// Reads the rule files of a directory. Throws ``RuleFileError`` when a rule or a number is missing.
  init(directory: String) throws {
    book = try RuleBook(directory: directory)
    try book.require(Self.needed)
    evaluationSchemes = try EvaluationSchemes(directory: directory)
  }

  /// The version of a rule on a day; throws a violation when none was in force.
  func rule(_ id: String, on day: CivilDate) throws(RuleViolation) -> Rule { try book.rule(id, on: day) }

  /// The 51020 catalogue.
  var industries: IndustryCatalog { book.industries }

  /// The divisions of the province.
  var divisions: Divisions { book.divisions }
}
