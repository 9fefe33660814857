// Generated from ipmesh/zone/v1/evaluation.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// That a result was put aside, so that values could be corrected.
  public struct Reopening: Message {
    /// Digest of the result that was put aside.
    public var resultDigest: String = ""
    /// Why.
    public var reason: String = ""
    /// Who did it: a SPIFFE identity.
    public var actor: String = ""
    /// When.
    public var reopenTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An evaluation of zones for a period by an indicator scheme.
  public struct Evaluation: Message {
    /// Resource name, `evaluations/{number}`. Output only.
    public var name: String = ""
    /// Title, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// The scheme, `evaluationSchemes/{scheme}`, in force on the last day of the period. Required. The evaluation keeps the
    /// scheme as it was when the evaluation was made.
    public var scheme: String = ""
    /// The zones, `zones/{zone}`: 1 to 200, without repetition. Required.
    public var zones: [String] = []
    /// First day of the period. Required.
    public var periodStartDate: GoogleType.Date?
    /// Last day of the period, for which this service counts its own records; not in the future. Required.
    public var periodEndDate: GoogleType.Date?
    /// Where it stands. Output only.
    public var state: EvaluationState = .unspecified
    /// The draw of the panel, `draws/{draw}` of `ipmesh.talent.v1`; empty without one. Output only.
    public var draw: String = ""
    /// Number of experts on the panel. Output only.
    public var expertCount: Int32 = 0
    /// The experts, `experts/{number}`; empty before the publication. Output only.
    public var experts: [String] = []
    /// SHA-256 of the scheme's file as the evaluation keeps it. Output only.
    public var schemeSha256: String = ""
    /// SHA-256 over all results in order, 64 hexadecimal digits: the same inputs give the same digest. Empty while OPEN.
    /// Output only.
    public var resultDigest: String = ""
    /// True when the scheme is not confirmed, or the panel rests on rules that are not. Output only.
    public var provisional: Bool = false
    /// Results put aside, in order. Output only.
    public var reopenings: [Reopening] = []
    /// When the result was made. Output only.
    public var runTime: GoogleProtobuf.Timestamp?
    /// When it was published. Output only.
    public var publishTime: GoogleProtobuf.Timestamp?
    /// Version of the record; changes of sheets do not count. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// True when the panel rests on draw rules that are not confirmed. Output only.
    public var panelProvisional: Bool = false
    /// GB/T 2260 code of the division that holds all zones: theirs, their prefecture, or the province. Output only.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A declared value with the file that proves it.
  public struct IndicatorValue: Message {
    /// Code of the measure; one of the scheme's with source DECLARED. Required.
    public var measure: String = ""
    /// Value in the unit of the measure, inside its range.
    public var value: Int64 = 0
    /// The file that proves it. Required.
    public var evidence: Evidence?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What is declared for a zone in an evaluation.
  public struct IndicatorSheet: Message {
    /// Resource name, `evaluations/{evaluation}/sheets/{zone}`. Output only.
    public var name: String = ""
    /// The zone, `zones/{zone}`.
    public var zone: String = ""
    /// Values, in the order of the scheme.
    public var values: [IndicatorValue] = []
    /// Codes of declared measures that have no value yet, in the order of the scheme.
    public var missingMeasures: [String] = []
    /// Version of the sheet. Output only.
    public var etag: String = ""
    /// When the sheet was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When it last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What one expert says about one measure.
  public struct ExpertScore: Message {
    /// Code of the measure; one of the scheme's with source EXPERT. Required.
    public var measure: String = ""
    /// Score, inside the range of the measure.
    public var score: Int64 = 0
    /// Remarks, at most 1,000 characters.
    public var remarks: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The scores of one expert for one zone. Blind: nobody reads scores before the evaluation is scored, nor whose they are
  /// before it is published; SubmitExpertScores alone answers with what it was given.
  public struct ExpertSheet: Message {
    /// Resource name, `evaluations/{evaluation}/sheets/{zone}/experts/{expert}`. Output only.
    public var name: String = ""
    /// The zone, `zones/{zone}`.
    public var zone: String = ""
    /// The expert, `experts/{number}`; a member of the panel.
    public var expert: String = ""
    /// One score for each measure of source EXPERT; none when recused.
    public var scores: [ExpertScore] = []
    /// The expert does not judge this zone (回避).
    public var recused: Bool = false
    /// Why not, 1 to 400 characters; required when recused.
    public var recusalReason: String = ""
    /// Version of the sheet. Output only.
    public var etag: String = ""
    /// When it was first handed in. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When it was last handed in. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A value as it was scored.
  public struct ScoredValue: Message {
    /// Code of the measure.
    public var measure: String = ""
    /// Where it comes from.
    public var source: MeasureSource = .unspecified
    /// The value is numerator / denominator; a mean of experts' scores need not be whole.
    public var numerator: Int64 = 0
    /// 1 or more.
    public var denominator: Int64 = 0
    /// The file that proves a declared value.
    public var evidence: Evidence?
    /// What the value of a counted measure rests on.
    public var countBasis: Common.LocalizedText?
    /// The scores of the experts, lowest first.
    public var panelScores: [PanelScore] = []
    /// How many experts were recused.
    public var recusedCount: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The score of an expert of the panel.
  public struct PanelScore: Message {
    /// The expert, `experts/{number}`; empty before the publication.
    public var expert: String = ""
    /// Score.
    public var score: Int64 = 0
    /// True when it was left out as an extreme.
    public var trimmed: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An indicator as it was scored. Exact numbers are texts: a whole number or a fraction such as `5/7`.
  public struct ScoredIndicator: Message {
    /// Code of the indicator.
    public var code: String = ""
    /// The value that counts: the measure, or `measure / per` in basis points. Exact.
    public var value: String = ""
    /// What it was compared with, where another measure sets the target. Exact.
    public var target: String = ""
    /// The normalised value, 0 to 1. Exact.
    public var share: String = ""
    /// The same in millionths, rounded half up.
    public var shareMillionths: Int32 = 0
    /// Weight, in hundredths of a point.
    public var weightHundredths: Int32 = 0
    /// Weight times share in hundredths of a point, rounded half up; 0 under the geometric mean. The score is rounded from
    /// the exact sum and may differ from the sum of these by a few hundredths.
    public var pointsHundredths: Int32 = 0
    /// Under the geometric mean what the indicator multiplies the score by, in millionths, rounded half up; 0 under the sum.
    public var factorMillionths: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A first-level indicator as it was scored.
  public struct ScoredGroup: Message {
    /// Code of the first-level indicator.
    public var code: String = ""
    /// Points in hundredths, after the cap, rounded half up; 0 under the geometric mean.
    public var pointsHundredths: Int32 = 0
    /// True when the cap took something off.
    public var capped: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An entry of the negative list as it was checked.
  public struct ScoredDeduction: Message {
    /// Code of the entry.
    public var code: String = ""
    /// The value that was compared with the limit. Exact.
    public var value: String = ""
    /// Points taken off, in hundredths; 0 when it does not apply.
    public var pointsHundredths: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The result of one zone in an evaluation, with every value on the way to it. Frozen.
  public struct EvaluationResult: Message {
    /// Resource name, `evaluations/{evaluation}/results/{zone}`.
    public var name: String = ""
    /// The zone, `zones/{zone}`.
    public var zone: String = ""
    /// Its name when the evaluation ran.
    public var zoneDisplayName: String = ""
    /// Rank, 1 for the best. Equal scores share a rank, the ranks after them are left out: 1, 2, 2, 4.
    public var rank: Int32 = 0
    /// The score, in hundredths of a point, rounded half up; level and rank rest on it.
    public var scoreHundredths: Int32 = 0
    /// The score before deductions.
    public var grossHundredths: Int32 = 0
    /// Code of the level.
    public var level: String = ""
    /// What the level is called.
    public var levelDisplayName: Common.LocalizedText?
    /// All values, in the order of the scheme's measures. ListEvaluationResults leaves them out.
    public var values: [ScoredValue] = []
    /// All indicators, in the order of the scheme. ListEvaluationResults leaves them out.
    public var indicators: [ScoredIndicator] = []
    /// The first-level indicators, in the order of the scheme.
    public var groups: [ScoredGroup] = []
    /// The negative list, in the order of the scheme.
    public var deductions: [ScoredDeduction] = []
    /// True when the scheme is not confirmed, or the panel rests on rules that are not.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Where an evaluation stands.
  public enum EvaluationState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Values and scores are collected.
    case open
    /// The result is made and frozen; values and scores can no longer change.
    case scored
    /// The result is public, who scored what included. Final.
    case published
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .open
      case 2: self = .scored
      case 3: self = .published
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .scored: 2
      case .published: 3
      case .unrecognized(let number): number
      }
    }
  }
}
