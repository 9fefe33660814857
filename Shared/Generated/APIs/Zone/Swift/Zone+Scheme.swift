// Generated from ipmesh/zone/v1/scheme.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// An indicator scheme for zones, from a versioned file `deploy/rules/zone-scheme-*.json`.
  public struct EvaluationScheme: Message {
    /// Resource name, `evaluationSchemes/{scheme}`, the version included, for example `evaluationSchemes/hubei-2022.1`.
    public var name: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?
    /// Source, provenance and time of force of the scheme as a whole.
    public var rule: Common.Rule?
    /// How shares become a score.
    public var aggregation: Aggregation = .unspecified
    /// Under the geometric mean the least share of an indicator, in basis points; 0 under the sum.
    public var shareFloorBasisPoints: Int32 = 0
    /// What is measured.
    public var measures: [Measure] = []
    /// First-level indicators (一级指标) with their second-level ones. What the groups count for comes to 100.00.
    public var groups: [IndicatorGroup] = []
    /// The negative list (负面清单).
    public var deductions: [Deduction] = []
    /// The levels, the best first.
    public var levels: [EvaluationLevel] = []
    /// How the scores of experts become one value.
    public var expertRule: ExpertRule?
    /// How far GetRankIntervals moves a weight: up to this part of it either way, in basis points.
    public var weightSpreadBasisPoints: Int32 = 0
    /// True when the scheme or a part of it is not confirmed.
    public var provisional: Bool = false
    /// SHA-256 of the file, 64 hexadecimal digits.
    public var sha256: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Something that is measured in a zone.
  public struct Measure: Message {
    /// Code, for example `resident_agencies`.
    public var code: String = ""
    /// What it is.
    public var displayName: Common.LocalizedText?
    /// Unit, for example `count`, `persons`, `fen`, `basis_points`, `yes_no` (1 and 0).
    public var unit: String = ""
    /// Who says what the value is.
    public var source: MeasureSource = .unspecified
    /// Least possible value.
    public var minimum: Int64 = 0
    /// Greatest possible value.
    public var maximum: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A first-level indicator (一级指标).
  public struct IndicatorGroup: Message {
    /// Code, for example `B`.
    public var code: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?
    /// Sum of the weights of its indicators, in hundredths of a point.
    public var weightHundredths: Int32 = 0
    /// The most that the group brings, in hundredths of a point: its weight, or less where the scheme caps it.
    public var capHundredths: Int32 = 0
    /// Second-level indicators.
    public var indicators: [ZoneIndicator] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A second-level indicator (二级指标).
  public struct ZoneIndicator: Message {
    /// Code, for example `B1`.
    public var code: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?
    /// The measure that counts. A measure counts in one place of a scheme only.
    public var measure: String = ""
    /// The measure it is divided by: the value is then `measure / per` in basis points, 0 when `per` is 0. Empty for none.
    public var per: String = ""
    /// Most points, in hundredths.
    public var weightHundredths: Int32 = 0
    /// How the value becomes a share.
    public var normalisation: Normalisation = .unspecified
    /// Target, for TARGET and INVERSE; 0 when a measure sets it.
    public var target: Int64 = 0
    /// The measure that sets the target, for TARGET; empty for a fixed one.
    public var targetMeasure: String = ""
    /// The value of share 0, for MIN_MAX.
    public var worst: Int64 = 0
    /// The value of share 1, for MIN_MAX; less than `worst` where less is better.
    public var best: Int64 = 0
    /// Steps, ascending, for STEPS.
    public var steps: [ShareStep] = []
    /// How sure we are of weight and scale.
    public var provenance: Common.Provenance = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A step of an indicator.
  public struct ShareStep: Message {
    /// The value from which it holds.
    public var atLeast: Int64 = 0
    /// The share of the weight that it brings, in basis points.
    public var shareBasisPoints: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An entry of the negative list (负面清单): points taken off the score, which stays at least 0.
  public struct Deduction: Message {
    /// Code, for example `N1`.
    public var code: String = ""
    /// When it applies.
    public var displayName: Common.LocalizedText?
    /// The measure that counts.
    public var measure: String = ""
    /// The measure it is divided by, as for an indicator. Empty for none.
    public var per: String = ""
    /// It applies when the value is more than this.
    public var over: Int64 = 0
    /// Points taken off, in hundredths.
    public var pointsHundredths: Int32 = 0
    /// How sure we are of it.
    public var provenance: Common.Provenance = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A level (等级) of a scheme.
  public struct EvaluationLevel: Message {
    /// Code: `EXCELLENT`, `GOOD`, `PASS`, `FAIL`.
    public var code: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?
    /// The score from which it holds, in hundredths of a point.
    public var scoreAtLeastHundredths: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How the scores that experts give independently become one value: their mean, from a number of scores on without the
  /// highest and the lowest.
  public struct ExpertRule: Message {
    /// Least number of scores for a zone, after recusals.
    public var scoresMin: Int32 = 0
    /// From this number of scores on the extremes are left out.
    public var trimFrom: Int32 = 0
    /// How many are left out at each end then.
    public var trimEachSide: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How the shares of the indicators become a score.
  public enum Aggregation: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Sum of weight times share.
    case weightedSum
    /// 100 times the product of the shares, each to the power of its weight divided by 100.
    case weightedGeometricMean
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .weightedSum
      case 2: self = .weightedGeometricMean
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .weightedSum: 1
      case .weightedGeometricMean: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// Who says what the value of a measure is.
  public enum MeasureSource: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Declared with evidence, by SetIndicatorValues.
    case declared
    /// Counted by this service from its own records when the evaluation runs.
    case fact
    /// Scored by a panel of experts, by SubmitExpertScores.
    case expert
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .declared
      case 2: self = .fact
      case 3: self = .expert
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .declared: 1
      case .fact: 2
      case .expert: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// How a value becomes a share from 0 to 1 of the weight.
  public enum Normalisation: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// `min(1, value / target)`; 0 for a negative value. With `target_measure` the target is the value of that measure; when
    /// it is 0 or less, the share is 1 for a value that is not less, else 0.
    case target
    /// Less is better: `min(1, target / value)`.
    case inverse
    /// `(value - worst) / (best - worst)`, at least 0 and at most 1.
    case minMax
    /// The share of the last step that the value reaches.
    case steps
    /// 1 for yes, 0 for no.
    case yesNo
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .target
      case 2: self = .inverse
      case 3: self = .minMax
      case 4: self = .steps
      case 5: self = .yesNo
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .target: 1
      case .inverse: 2
      case .minMax: 3
      case .steps: 4
      case .yesNo: 5
      case .unrecognized(let number): number
      }
    }
  }
}
