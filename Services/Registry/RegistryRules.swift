import Domain
import Records

/// The rule files, with every rule and number that the register needs known to be there.
struct RegistryRules: Sendable {
  let book: RuleBook

  /// Rules that the code asks for, with the numbers it takes from them.
  private static let needed: [String: [String]] = [
    "PAM14-name": [], "PAM10-agreement": [], "PAM10-premises": [], "PAM10-partners": ["count_min"],
    "PAM10-qualified": ["practice_years_min"], "PAM11-articles": [], "PAM11-premises": [],
    "PAM11-shareholders": ["count_min"],
    "PAM11-qualified": ["share_numerator", "share_denominator", "practice_years_min"],
    "PAM11-legal-representative": ["practice_years_min"], "PAM12-premises": [], "PAM12-qualified": ["count_min"],
    "PAM13-bars": [], "PAM13-fraud": ["years"], "PAM14-branch-name": [], "PAM20-age": ["years_min"],
    "PAM20-attorneys": ["count_min"], "PAM20-branch-attorneys": ["count_min"], "PAM20-head": [],
    "PAM20-one-branch": [], "PAM20-penalty": ["years", "last_day_counts"], "PAM20-lists": [],
    "PAM22-branch-filing": ["days_max"], "PAM28-filing": ["days_max"], "TL16-one-agency": [],
    "TMA5-term": ["years", "renewal_months"],
    "PLAN-coverage": ["target_basis_points", "denominator"] + Names.outletKind.all.map { "counts_\($0.label.token)" },
  ]

  /// Throws ``RuleFileError`` when a rule or a number is missing.
  init(_ book: RuleBook) throws(RuleFileError) {
    try book.require(Self.needed)
    for scheme in book.scoringSchemes.values { try Self.check(scheme) }
    self.book = book
  }

  /// Refuses a scheme with a measure or a kind that the register does not know.
  private static func check(_ scheme: Domain.ScoringScheme) throws(RuleFileError) {
    for item in scheme.items where item.measure.hasPrefix("registry.") && !GradingFacts.measures.contains(item.measure)
    {
      throw RuleFileError(file: scheme.id, place: "items.\(item.code)", problem: "no such measure: \(item.measure)")
    }
    for kind in scheme.kinds where Names.institutionKind.value(kind) == nil {
      throw RuleFileError(file: scheme.id, place: "kinds", problem: "no such kind of institution: \(kind)")
    }
  }

  /// The version of a rule on a day; throws a violation when none was in force.
  func rule(_ id: String, on day: CivilDate) throws(RuleViolation) -> Rule { try book.rule(id, on: day) }

  /// The version of a rule on a day, or the first one ever for a day before it.
  func rule(_ id: String, onOrAfter day: CivilDate) throws(RuleViolation) -> Rule {
    try book.rule(id, onOrAfter: day)
  }

  /// The divisions of the province.
  var divisions: Divisions { book.divisions }
}
