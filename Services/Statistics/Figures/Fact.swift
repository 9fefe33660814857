import Storage

/// One number about one subject: the smallest part of every statistic.
public struct Fact: Sendable, Hashable {
  /// Code of the nation as a whole.
  public static let nation = "000000"
  /// Largest amount of a value either way: in fen, seven times what the nation produces in a year.
  public static let valueMax: Int64 = 100_000_000_000_000_000

  /// Id of a measure in `measures.json`.
  public var measure: String
  /// GB/T 2260 code; ``nation`` and ``province`` for figures that are not split further.
  public var division: String
  /// What time it is about.
  public var period: Period
  /// 51020 code, or category of the patent-intensive industries, `PI1` to `PI7`; empty for all industries together.
  public var industry = ""
  /// Whom it is about, for example a unified social credit code; empty for a figure about a whole division.
  public var subject = ""
  /// In the measure's unit × 10^scale of the measure: fen, persons, pieces.
  public var value: Int64
  /// How exact the source says that it is.
  public var qualifier = FactQualifier.exact
  /// What the source adds to it; empty for nothing.
  public var note = ""

  /// A fact about a division as a whole, exact and without a note until these are set.
  public init(
    measure: String, division: String, period: Period, industry: String = "", subject: String = "", value: Int64
  ) {
    self.measure = measure
    self.division = division
    self.period = period
    self.industry = industry
    self.subject = subject
    self.value = value
  }
}

/// How exact a figure is, as its source says. The numbers are those of the schema, less one.
public enum FactQualifier: Int, Sendable, Hashable, CaseIterable, Storable {
  /// As it stands.
  case exact
  /// 约: rounded by the source.
  case about
  /// 超过: the true figure is larger.
  case moreThan
  /// 不足: the true figure is smaller.
  case lessThan
  /// 推算: estimated for those who did not report.
  case estimated

  /// What a sum of two figures is.
  func inSum(with other: FactQualifier) -> FactQualifier {
    let both: Set = [self, other]
    if both.contains(.about) || both == [.moreThan, .lessThan] { return .about }
    return [.moreThan, .lessThan, .estimated].first { both.contains($0) } ?? .exact
  }

  /// What a ratio of two figures is: a larger denominator makes it smaller.
  func inRatio(over denominator: FactQualifier) -> FactQualifier {
    switch denominator {
    case .moreThan: inSum(with: .lessThan)
    case .lessThan: inSum(with: .moreThan)
    default: inSum(with: denominator)
    }
  }

  /// The sign before a number: ~, > or <; an estimate and an exact figure have none.
  var sign: String {
    switch self {
    case .about: "~"
    case .moreThan: ">"
    case .lessThan: "<"
    case .exact, .estimated: ""
    }
  }
}

/// The total of a measure in one division, period and industry, as one source gives it.
public struct FactTotal: Sendable, Hashable {
  /// GB/T 2260 code.
  public var division: String
  /// What time it is about.
  public var period: Period
  /// As in ``Fact/industry``.
  public var industry: String
  /// The source of the facts, for example `surveys/2024` or `import/nbs-2023`.
  public var source: String
  /// Whether the source gives the figure for the whole division, instead of one for each subject in it.
  public var isReported: Bool
  /// Sum of the values, in the measure's unit × 10^scale.
  public var sum: Int64
  /// Facts in it.
  public var factCount: Int
  /// Facts that are rounded by their source.
  public var aboutCount = 0
  /// Facts whose true figure is larger.
  public var moreThanCount = 0
  /// Facts whose true figure is smaller.
  public var lessThanCount = 0
  /// Facts that are estimated.
  public var estimatedCount = 0

  /// What the qualifiers of the facts come to: the sum of figures that are each more than said is more than said; where
  /// they differ, it is about so much.
  public var qualifier: FactQualifier {
    let counts: [(FactQualifier, Int)] = [
      (.about, aboutCount), (.moreThan, moreThanCount), (.lessThan, lessThanCount), (.estimated, estimatedCount),
    ]
    return counts.filter { $0.1 > 0 }.map(\.0).reduce(.exact) { $0.inSum(with: $1) }
  }
}
