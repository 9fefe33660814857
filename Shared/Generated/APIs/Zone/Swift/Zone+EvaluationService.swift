// Generated from ipmesh/zone/v1/evaluation_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// Request of GetEvaluationScheme.
  public struct GetEvaluationSchemeRequest: Message {
    /// `evaluationSchemes/{scheme}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListEvaluationSchemes.
  public struct ListEvaluationSchemesRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListEvaluationSchemes.
  public struct ListEvaluationSchemesResponse: Message {
    /// All schemes, in the order of their names.
    public var evaluationSchemes: [EvaluationScheme] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetEvaluation.
  public struct GetEvaluationRequest: Message {
    /// `evaluations/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListEvaluations.
  public struct ListEvaluationsRequest: Message {
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListEvaluations.
  public struct ListEvaluationsResponse: Message {
    /// The evaluations of this page.
    public var evaluations: [Evaluation] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateEvaluation.
  public struct CreateEvaluationRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// The evaluation; output-only fields are ignored.
    public var evaluation: Evaluation?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AssignEvaluationPanel.
  public struct AssignEvaluationPanelRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `evaluations/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The draw, `draws/{draw}` of `ipmesh.talent.v1`. Required.
    public var draw: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetIndicatorSheet.
  public struct GetIndicatorSheetRequest: Message {
    /// `evaluations/{evaluation}/sheets/{zone}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SetIndicatorValues.
  public struct SetIndicatorValuesRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// The sheet, `evaluations/{evaluation}/sheets/{zone}`.
    public var name: String = ""
    /// Version of the sheet expected; may be empty.
    public var etag: String = ""
    /// 1 to 200 values, one a measure.
    public var values: [IndicatorValue] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SubmitExpertScores.
  public struct SubmitExpertScoresRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// The zone's sheet, `evaluations/{evaluation}/sheets/{zone}`.
    public var parent: String = ""
    /// What the expert hands in; output-only fields and `zone` are ignored; `etag` (if set) says which version it replaces.
    public var expertSheet: ExpertSheet?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListExpertSheets.
  public struct ListExpertSheetsRequest: Message {
    /// `evaluations/{number}`.
    public var parent: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListExpertSheets.
  public struct ListExpertSheetsResponse: Message {
    /// The sheets of this page.
    public var expertSheets: [ExpertSheet] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RunEvaluation.
  public struct RunEvaluationRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `evaluations/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ReopenEvaluation.
  public struct ReopenEvaluationRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `evaluations/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 1 to 1,000 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of PublishEvaluation.
  public struct PublishEvaluationRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `evaluations/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of VerifyEvaluation.
  public struct VerifyEvaluationRequest: Message {
    /// `evaluations/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of VerifyEvaluation.
  public struct VerifyEvaluationResponse: Message {
    /// True when every result came out the same.
    public var same: Bool = false
    /// Digest of the results as recorded.
    public var recordedDigest: String = ""
    /// Digest of the results as scored again.
    public var recomputedDigest: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetEvaluationResult.
  public struct GetEvaluationResultRequest: Message {
    /// `evaluations/{evaluation}/results/{zone}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListEvaluationResults.
  public struct ListEvaluationResultsRequest: Message {
    /// `evaluations/{number}`.
    public var parent: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListEvaluationResults.
  public struct ListEvaluationResultsResponse: Message {
    /// The results of this page, without values and indicators.
    public var evaluationResults: [EvaluationResult] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExplainScore.
  public struct ExplainScoreRequest: Message {
    /// `evaluations/{evaluation}/results/{zone}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExplainScore.
  public struct ExplainScoreResponse: Message {
    /// Every indicator, then the deductions, in the order of the scheme.
    public var items: [ScoreItem] = []
    /// How they come to the score and the level.
    public var summary: Common.LocalizedText?
    /// The score, in hundredths of a point.
    public var scoreHundredths: Int32 = 0
    /// True when the scheme is not confirmed, or the panel rests on rules that are not.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What an indicator or a deduction does to a score.
  public struct ScoreItem: Message {
    /// Its code.
    public var code: String = ""
    /// The formula with its numbers.
    public var text: Common.LocalizedText?
    /// Hundredths of a point that it brings; negative for a deduction. 0 for an indicator under the geometric mean.
    public var pointsHundredths: Int32 = 0
    /// By how much the score would be more if the indicator were at its best, or the deduction did not apply.
    public var lostHundredths: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of FindRankChange.
  public struct FindRankChangeRequest: Message {
    /// `evaluations/{evaluation}/results/{zone}`.
    public var name: String = ""
    /// What to reach. Required.
    public var goal: ChangeGoal = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of FindRankChange.
  public struct FindRankChangeResponse: Message {
    /// The score that is needed, in hundredths of a point; 0 when the zone has the best rank or level already.
    public var goalScoreHundredths: Int32 = 0
    /// Changes of a single value that reach it, all other values of all zones being equal; the smallest first. Empty when no
    /// single one can, or there is nothing to reach.
    public var changes: [ValueChange] = []
    /// What was found, in words.
    public var summary: Common.LocalizedText?
    /// True when the scheme is not confirmed, or the panel rests on rules that are not.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A change of a single value.
  public struct ValueChange: Message {
    /// The indicator or deduction in which it counts.
    public var code: String = ""
    /// The measure to change.
    public var measure: String = ""
    /// Its value now. Exact.
    public var fromValue: String = ""
    /// The nearest value that reaches the goal.
    public var toValue: Int64 = 0
    /// The score then, in hundredths of a point.
    public var scoreHundredths: Int32 = 0
    /// The rank then.
    public var rank: Int32 = 0
    /// Code of the level then.
    public var level: String = ""
    /// Size of the change against the scale of the indicator (its target, or from worst to best; the limit of a deduction),
    /// in millionths, rounded half up; by it the changes are ordered.
    public var sizeMillionths: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CompareSchemes.
  public struct CompareSchemesRequest: Message {
    /// `evaluations/{number}`.
    public var name: String = ""
    /// The other scheme, `evaluationSchemes/{scheme}`.
    public var scheme: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of CompareSchemes.
  public struct CompareSchemesResponse: Message {
    /// Every zone, in the order of its rank in the evaluation.
    public var zones: [ComparedZone] = []
    /// Pairs of zones that are ordered one way by the one scheme and the other way by the other.
    public var swappedPairs: Int32 = 0
    /// The scheme of the evaluation.
    public var scheme: String = ""
    /// The other scheme.
    public var otherScheme: String = ""
    /// True when one of the schemes is not confirmed, or the panel rests on rules that are not.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A zone under two schemes.
  public struct ComparedZone: Message {
    /// The zone, `zones/{zone}`.
    public var zone: String = ""
    /// Score, rank and level in the evaluation.
    public var recorded: SchemeOutcome?
    /// Score, rank and level under the other scheme.
    public var other: SchemeOutcome?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a zone comes to under a scheme.
  public struct SchemeOutcome: Message {
    /// Score, in hundredths of a point.
    public var scoreHundredths: Int32 = 0
    /// Rank.
    public var rank: Int32 = 0
    /// Code of the level.
    public var level: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetRankIntervals.
  public struct GetRankIntervalsRequest: Message {
    /// `evaluations/{number}`.
    public var name: String = ""
    /// Number of draws: 1 to 100,000; 0 means 10,000.
    public var draws: Int32 = 0
    /// Seed; 0 means the first 8 bytes of the result digest, so that nobody chooses it.
    public var seed: UInt64 = 0
    /// How far weights move, in basis points, at most 9,999; 0 means what the scheme says.
    public var spreadBasisPoints: Int32 = 0
    /// For how many first places the probability is wanted: 1 to the number of zones; 0 means 3, or all when there are fewer.
    public var places: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of GetRankIntervals.
  public struct GetRankIntervalsResponse: Message {
    /// Every zone, in the order of its rank in the evaluation.
    public var rankIntervals: [RankInterval] = []
    /// Draws made.
    public var draws: Int32 = 0
    /// Seed used.
    public var seed: UInt64 = 0
    /// Spread used, in basis points.
    public var spreadBasisPoints: Int32 = 0
    /// First places counted.
    public var places: Int32 = 0
    /// True when the scheme is not confirmed, or the panel rests on rules that are not.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The ranks of a zone under weights that are not certain.
  public struct RankInterval: Message {
    /// The zone, `zones/{zone}`.
    public var zone: String = ""
    /// Its rank in the evaluation.
    public var rank: Int32 = 0
    /// The best rank such that 5 % of the draws are at it or better.
    public var bestRank: Int32 = 0
    /// The rank such that half of the draws are at it or better.
    public var medianRank: Int32 = 0
    /// The rank such that 95 % of the draws are at it or better.
    public var worstRank: Int32 = 0
    /// In how many draws it was among the first `places`.
    public var placesCount: Int32 = 0
    /// In how many draws it had each rank; the first is rank 1.
    public var rankCounts: [Int32] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a change should reach.
  public enum ChangeGoal: Sendable, Hashable {
    /// Not set; refused.
    case unspecified
    /// The next better rank: the score of the zones ranked directly above.
    case nextRank
    /// The next better level.
    case nextLevel
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .nextRank
      case 2: self = .nextLevel
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .nextRank: 1
      case .nextLevel: 2
      case .unrecognized(let number): number
      }
    }
  }
}
