import Domain
import Records
import StatisticsFigures

/// The rule files, with every rule and number that statistics need known to be there.
struct StatisticsRules: Sendable {
  let book: RuleBook
  /// The targets of the plans.
  let targets: TargetBook
  /// Measures, indicators and the categories of the patent-intensive industries.
  let indicators: IndicatorBook
  /// The forms of the survey and the rules of its rounds.
  let surveys: SurveyRules
  /// The tasks of the action plan.
  let plan: ActionPlan
  /// The measures of quality.
  let quality: QualityMeasures

  /// Throws ``RuleFileError`` when a file cannot be used, or a rule or a number is missing.
  init(directory: String) throws {
    book = try RuleBook(directory: directory)
    targets = try TargetBook(directory: directory, book)
    indicators = try IndicatorBook(directory: directory, book.divisions, clusters: book.industries)
    try book.require(ReleaseRules.needed)
    surveys = try SurveyRules(directory: directory, book)
    for needed in [PlanRules.needed, RewardCheck.needed, WarningCauses.needed] { try book.require(needed) }
    plan = try ActionPlan.read(directory: directory)
    quality = try QualityMeasures.read(directory: directory, book)
  }

  /// The divisions of the province.
  var divisions: Divisions { book.divisions }

  /// The industries of the 51020 system.
  var industries: IndustryCatalog { book.industries }
}
