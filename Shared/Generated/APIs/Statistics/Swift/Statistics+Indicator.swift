// Generated from ipmesh/statistics/v1/indicator.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// A measure as part of an indicator's formula.
  public struct IndicatorOperand: Message {
    /// Id of the measure.
    public var measure: String = ""
    /// Whether it is taken for all industries together, whatever industry is asked about.
    public var allIndustries: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The definition of a figure that is computed from measures: the sum of one, or the ratio of two times a factor.
  public struct Indicator: Message {
    /// Resource name, `indicators/{id}`.
    public var name: String = ""
    /// Version of the definition, for example `2025.1`.
    public var version: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?
    /// The unit of its values.
    public var unit: Common.LocalizedText?
    /// Decimals with which values are shown; comparisons never use them.
    public var decimals: Int32 = 0
    /// What is summed up, or stands above the line.
    public var numerator: IndicatorOperand?
    /// What stands below the line; unset for a sum.
    public var denominator: IndicatorOperand?
    /// What the ratio is multiplied by, for example 100 for per cent; 1 for a sum.
    public var factor: Int64 = 0
    /// Whether AnalyseRegion shows it.
    public var regional: Bool = false
    /// The definition as a rule, with its source, provenance and time of force.
    public var rule: Common.Rule?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A number as a fraction of integers in lowest terms.
  public struct ExactNumber: Message {
    /// The part above the line.
    public var numerator: Int64 = 0
    /// The part below the line, above 0.
    public var denominator: Int64 = 0
    /// The number as people read it: rounded, with ~, > or < before it where the sources are not exact.
    public var text: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A measure's part in a value.
  public struct IndicatorPart: Message {
    /// Id of the measure.
    public var measure: String = ""
    /// The figure, in the measure's unit × 10^scale.
    public var sum: Int64 = 0
    /// The figure in the measure's unit.
    public var text: String = ""
    /// How exact it is.
    public var qualifier: FactQualifier = .unspecified
    /// The facts that it is made of.
    public var factCount: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A value of an indicator, or why there is none.
  public struct IndicatorValue: Message {
    /// GB/T 2260 code.
    public var division: String = ""
    /// `2023` or `2023-Q2`.
    public var period: String = ""
    /// 51020 code or category; empty for all industries together.
    public var industry: String = ""
    /// The value, exact; unset when it is missing.
    public var value: ExactNumber?
    /// How exact the sources are.
    public var qualifier: FactQualifier = .unspecified
    /// What stands above the line, and what below it.
    public var parts: [IndicatorPart] = []
    /// Sources of the facts, as in Fact.source.
    public var sources: [String] = []
    /// Version of the definition.
    public var version: String = ""
    /// Facts in it that are estimated for those who did not report.
    public var estimatedCount: Int64 = 0
    /// True when it rests on a definition or a source that is not confirmed.
    public var provisional: Bool = false
    /// True when it rests on data that were made up to try the system.
    public var synthetic: Bool = false
    /// Why it is missing.
    public var missingReason: MissingReason = .unspecified
    /// The same in words; unset for a value.
    public var missingText: Common.LocalizedText?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Why a value is missing.
  public enum MissingReason: Sendable, Hashable {
    /// It is not missing.
    case unspecified
    /// There are no facts.
    case noFacts
    /// Some parts were reported, others not.
    case incomplete
    /// Several sources report the figure as a whole.
    case conflict
    /// The denominator is zero.
    case zeroDenominator
    /// The value is beyond what 64 bits hold.
    case overflow
    /// No version of the indicator is in force at the end of the period.
    case notInForce
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .noFacts
      case 2: self = .incomplete
      case 3: self = .conflict
      case 4: self = .zeroDenominator
      case 5: self = .overflow
      case 6: self = .notInForce
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .noFacts: 1
      case .incomplete: 2
      case .conflict: 3
      case .zeroDenominator: 4
      case .overflow: 5
      case .notInForce: 6
      case .unrecognized(let number): number
      }
    }
  }
}
