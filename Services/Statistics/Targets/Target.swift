import Domain

/// How a value must stand to its bound.
enum TargetComparison: String, Sendable, Decodable {
  /// value ≥ bound.
  case atLeast = "at_least"
  /// value > bound.
  case moreThan = "more_than"
  /// bound ≤ value ≤ upper bound, where more is met and flagged.
  case range
}

/// Where the value of a target is read.
enum TargetSource: Sendable, Hashable {
  /// A live measure; one part of it when that is named.
  case count(LiveMeasure, part: String?)
  /// The prefectures in which an outlet works that counts by rule `PLAN-coverage`, in percent of all.
  case coverage
  /// An indicator over facts, for the province.
  case indicator(String)

  /// The live measures that it takes.
  var measures: [LiveMeasure] {
    switch self {
    case .count(let measure, _): [measure]
    case .coverage: [.outletsOpen]
    case .indicator: []
    }
  }

  /// The services whose changes it takes.
  var services: [FollowedService] { measures.map(\.service) }
}

/// A plan with its targets, as one file holds it.
struct TargetPlan: Sendable, Hashable {
  /// Stable name.
  let id: String
  /// What people call it.
  let title: LocalizedText
  /// Version of the file.
  let version: String
}

/// A target: a bound, how a value must stand to it, and where the value is read.
struct Target: Sendable, Hashable {
  /// The plan that sets it.
  let plan: TargetPlan
  /// Stable name, unique over all plans.
  let id: String
  /// What the plan asks, with source, provenance and time of force.
  let rule: Rule
  /// How the platform reads it.
  let readingRule: Rule
  let comparison: TargetComparison
  /// The bound, in ``unit``; above 0.
  let bound: Int
  /// The upper end of a range; 0 without one.
  let upperBound: Int
  let unit: LocalizedText
  /// How many of what is counted make one ``unit``; 1 or more.
  let dividedBy: Int
  let source: TargetSource
  /// Day by which it is to be reached.
  let due: CivilDate

  /// Whether what is said of the target rests on something that is not official.
  var isProvisional: Bool { rule.provenance.isProvisional || readingRule.provenance.isProvisional }
}
