import Domain

/// A figure that is computed from measures: a sum, or a ratio of two.
public struct Indicator: CitedRule, Sendable, Decodable {
  /// A measure as part of a formula.
  public struct Operand: Sendable, Decodable, Hashable {
    /// Which industry's figure is taken.
    public enum Industry: String, Sendable, Decodable {
      /// The industry that is asked about.
      case asked
      /// All industries together, whatever is asked about.
      case all
    }

    /// Id of the measure.
    public let measure: String
    /// Which industry's figure is taken.
    public let industry: Industry

    private enum CodingKeys: String, CodingKey { case measure, industry }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      measure = try values.decode(String.self, forKey: .measure)
      industry = try values.decodeIfPresent(Industry.self, forKey: .industry) ?? .asked
    }
  }

  /// How the value comes about.
  public struct Formula: Sendable, Decodable {
    /// What is summed up, or stands above the line.
    public let numerator: Operand
    /// What stands below the line; `nil` for a sum.
    public let denominator: Operand?
    /// What the ratio is multiplied by, for example 100 for per cent.
    public let factor: Int

    private enum CodingKeys: String, CodingKey {
      case numerator = "sum"
      case ratio = "numerator"
      case denominator, factor
    }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      denominator = try values.decodeIfPresent(Operand.self, forKey: .denominator)
      numerator = try values.decode(Operand.self, forKey: denominator == nil ? .numerator : .ratio)
      factor = try values.decodeIfPresent(Int.self, forKey: .factor) ?? 1
    }
  }

  /// Stable id, for example `high-value-patents-per-10000`.
  public let id: String
  /// Version of the definition, for example `2021.1`.
  public let version: String
  /// What it is called.
  public let name: LocalizedText
  /// The unit of its values.
  public let unit: LocalizedText
  /// Decimals with which values are shown.
  public let decimals: Int
  /// How it is computed.
  public let formula: Formula
  /// Whether the analysis of a region shows it.
  public let isRegional: Bool
  /// Where the definition comes from.
  public let source: String
  /// How sure we are of the definition.
  public let provenance: Provenance
  /// First day in force.
  public let effectiveFrom: CivilDate
  /// Last day in force; `nil` while it is.
  public let effectiveTo: CivilDate?

  private enum CodingKeys: String, CodingKey {
    case id, version, name, unit, decimals, formula, source, provenance
    case isRegional = "regional"
    case effectiveFrom = "effective_from"
    case effectiveTo = "effective_to"
  }

  /// What it is called, as its definition is cited.
  public var title: LocalizedText { name }

  /// The value for figures of the measures; `nil` when the denominator is 0, or when it does not fit 64 bits.
  func value(_ numerator: Int64, _ above: Measure, over denominator: Int64?, _ below: Measure?) -> Fraction? {
    guard let denominator, let below else { return Fraction(Int128(numerator), over: above.divisor) }
    // Each figure has at most 17 digits and a divisor at most 11: that is within 128 bits.
    let (top, overflowTop) = (Int128(numerator) * below.divisor).multipliedReportingOverflow(by: Int128(formula.factor))
    let (bottom, overflowBottom) = Int128(denominator).multipliedReportingOverflow(by: above.divisor)
    return overflowTop || overflowBottom ? nil : Fraction(top, over: bottom)
  }
}
