import Domain

/// An indicator scheme: what is measured in a zone, how it is weighted, and from which score which level holds.
///
/// Guarantees: a scheme that was read is complete and consistent (see `EvaluationScheme+Checks.swift`); weights are
/// hundredths of a point and come to 100.00.
public struct EvaluationScheme: Sendable, Hashable {
  /// The greatest score, in hundredths of a point.
  public static let scoreMax = 10_000

  /// How the shares of the indicators become a score.
  public enum Aggregation: String, Sendable, Hashable, Decodable {
    /// The sum of weight times share.
    case weightedSum = "weighted_sum"
    /// The product of the shares, each to the power of its weight: a weakness is not made up for elsewhere.
    case weightedGeometricMean = "weighted_geometric_mean"
  }

  /// A level (等级) with the score from which it holds.
  public struct Level: Sendable, Hashable {
    /// Code, for example `EXCELLENT`.
    public let code: String
    /// What it is called.
    public let title: LocalizedText
    /// Hundredths of a point.
    public let scoreAtLeast: Int
  }

  /// Id with version, for example `hubei-2022.1`.
  public let id: String
  /// The scheme as a whole: title, source, provenance, time of force.
  public let rule: Rule
  /// How shares become a score.
  public let aggregation: Aggregation
  /// The least share of an indicator under the geometric mean, in basis points, so that one zero does not erase the rest;
  /// 0 under the sum.
  public let shareFloor: Int
  /// What is measured, in order.
  public let measures: [Measure]
  /// First-level indicators (一级指标) with their second-level ones, in order.
  public let groups: [Group]
  /// The negative list (负面清单).
  public let deductions: [Deduction]
  /// The levels, the best first; the last one holds from 0.
  public let levels: [Level]
  /// How the scores of experts become one value.
  public let experts: ExpertRule
  /// How far the simulation of ranks moves a weight: up to this part of it either way, in basis points.
  public let weightSpread: Int

  /// All second-level indicators, in order.
  public var indicators: [Indicator] { groups.flatMap(\.indicators) }

  /// The measure with this code.
  public func measure(_ code: String) -> Measure? { measures.first { $0.code == code } }

  /// The measures that experts score, in order.
  public var expertMeasures: [Measure] { measures.filter { $0.source == .expert } }

  /// The level of a score in hundredths.
  public func level(for score: Int) -> Level {
    levels.first { score >= $0.scoreAtLeast } ?? levels[levels.count - 1]
  }

  /// Whether a result must say that it is provisional.
  public var isProvisional: Bool {
    rule.provenance.isProvisional || indicators.contains { $0.provenance.isProvisional }
      || deductions.contains { $0.provenance.isProvisional }
  }
}

extension EvaluationScheme.Level: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case code, title
    case scoreAtLeast = "score_at_least"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    code = try values.decode(String.self, forKey: .code)
    title = try values.decode(LocalizedText.self, forKey: .title)
    scoreAtLeast = try values.decode(Int.self, forKey: .scoreAtLeast)
  }
}

extension EvaluationScheme: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, rule, aggregation, measures, groups, deductions, levels, experts
    case shareFloor = "share_floor"
    case weightSpread = "weight_spread"
  }

  /// Reads and checks a scheme; throws ``RuleFileError`` with the place when it is inconsistent.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    rule = try values.decode(Rule.self, forKey: .rule)
    aggregation = try values.decode(Aggregation.self, forKey: .aggregation)
    shareFloor = try values.decodeIfPresent(Int.self, forKey: .shareFloor) ?? 0
    measures = try values.decode([Measure].self, forKey: .measures)
    groups = try values.decode([Group].self, forKey: .groups)
    deductions = try values.decode([Deduction].self, forKey: .deductions)
    levels = try values.decode([Level].self, forKey: .levels)
    experts = try values.decode(ExpertRule.self, forKey: .experts)
    weightSpread = try values.decode(Int.self, forKey: .weightSpread)
    try check()
  }
}
