import Domain
import Schema

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
    for (id, parameters) in Self.needed {
      for version in try book.versions(of: id) {
        for parameter in parameters { _ = try version.parameter(parameter) }
      }
    }
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

  /// The version of a rule on a day, or the first one ever for a day before it: for terms that began under an older rule
  /// which the files do not hold.
  func rule(_ id: String, onOrAfter day: CivilDate) throws(RuleViolation) -> Rule {
    let first = (try? book.versions(of: id))?.map(\.effectiveFrom).min() ?? day
    return try book.rule(id, on: max(day, first))
  }

  /// The divisions of the province.
  var divisions: Divisions { book.divisions }
}

extension Rule {
  /// A number whose presence ``RegistryRules`` checked when it was loaded.
  subscript(_ name: String) -> Int { parameters[name] ?? 0 }
}

extension Common.Rule {
  /// The rule as the API tells it.
  init(_ rule: Domain.Rule) {
    self.init()
    id = rule.id
    title = Common.LocalizedText(rule.title)
    source = rule.source
    provenance = Common.Provenance(rule.provenance)
    provisional = rule.provenance.isProvisional
    effectiveFrom = GoogleType.Date(rule.effectiveFrom)
    effectiveTo = rule.effectiveTo.map(GoogleType.Date.init)
  }
}

extension Common.LocalizedText {
  /// The text as the API tells it.
  init(_ text: Domain.LocalizedText) {
    self.init()
    zh = text.zh
    en = text.en
  }
}

extension Common.Provenance {
  /// The provenance as the API tells it.
  init(_ provenance: Domain.Provenance) {
    switch provenance {
    case .found: self = .found
    case .memory: self = .memory
    case .design: self = .design
    case .computed: self = .computed
    }
  }
}

extension Common.Division {
  /// The division as the API tells it.
  init(_ division: Domain.Division) {
    self.init()
    code = division.code
    displayName = Common.LocalizedText(division.name)
    switch division.kind {
    case .province: kind = .province
    case .prefectureCity: kind = .prefectureCity
    case .autonomousPrefecture: kind = .autonomousPrefecture
    case .directCity: kind = .directCity
    case .forestryDistrict: kind = .forestryDistrict
    case .district: kind = .district
    }
  }
}
