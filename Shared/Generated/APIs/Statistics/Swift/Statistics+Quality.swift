// Generated from ipmesh/statistics/v1/quality.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// What an institution filed in a period, and what became of it: what the quality of its work is measured by.
  public struct QualityCount: Message {
    /// Resource name, `qualityCounts/{unified social credit code}-{period}`, for example
    /// `qualityCounts/91420100MA4K00010R-2025Q2`. Output only.
    public var name: String = ""
    /// Unified social credit code of the institution (GB 32100). Required.
    public var unifiedSocialCreditCode: String = ""
    /// Name of the institution, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// GB/T 2260 code of its division. Required.
    public var division: String = ""
    /// The period: a year `2025` or a quarter `2025Q2` that has begun, from 2020 on. Required.
    public var period: String = ""
    /// Patent applications filed.
    public var filedCount: Int64 = 0
    /// Of them, held to be abnormal (非正常专利申请, 规范申请专利行为的规定 art. 3); at most `filed_count`.
    public var abnormalCount: Int64 = 0
    /// Of them, withdrawn by the applicant; at most `filed_count`.
    public var withdrawnCount: Int64 = 0
    /// Applications on which the office decided in the period.
    public var decidedCount: Int64 = 0
    /// Of them, granted; at most `decided_count`.
    public var grantedCount: Int64 = 0
    /// Practising patent attorneys at the end of the period.
    public var attorneyCount: Int64 = 0
    /// Trademark applications filed.
    public var trademarkFiledCount: Int64 = 0
    /// Of them, held to be malicious (规范商标申请注册行为若干规定 art. 3); at most `trademark_filed_count`.
    public var maliciousCount: Int64 = 0
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A measure of quality: a count over another one, with the threshold that makes a finding.
  public struct QualityMeasure: Message {
    /// Id, for example `abnormal-share`.
    public var measureId: String = ""
    /// Name.
    public var displayName: Common.LocalizedText?
    /// The field of QualityCount above the line.
    public var numerator: String = ""
    /// The field of QualityCount below the line.
    public var denominator: String = ""
    /// A value above the threshold makes a finding; otherwise one below it does.
    public var above: Bool = false
    /// The threshold, exact: numerator.
    public var thresholdNumerator: Int64 = 0
    /// The threshold, exact: denominator.
    public var thresholdDenominator: Int64 = 0
    /// A smaller `denominator` than this says nothing.
    public var countMin: Int64 = 0
    /// The rule that sets the threshold.
    public var rule: Common.Rule?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a measure says of an institution in a period.
  public struct QualityReading: Message {
    /// Id of the measure.
    public var measureId: String = ""
    /// The value, exact: numerator.
    public var numerator: Int64 = 0
    /// The value, exact: denominator.
    public var denominator: Int64 = 0
    /// The threshold, exact: numerator.
    public var thresholdNumerator: Int64 = 0
    /// The threshold, exact: denominator.
    public var thresholdDenominator: Int64 = 0
    /// FAIL makes a finding; UNKNOWN when the denominator is too small to say anything. `rule` says whether the threshold is
    /// official.
    public var condition: Common.Condition?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A state that a finding reached.
  public struct QualityStep: Message {
    /// The state.
    public var state: QualityFindingState = .unspecified
    /// The day on which it was reached.
    public var reachDate: GoogleType.Date?
    /// Why; empty where no reason is asked.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A measure of an institution that lies beyond its threshold in a period, and the feedback to the source (S42).
  public struct QualityFinding: Message {
    /// Resource name, `qualityFindings/{number}`.
    public var name: String = ""
    /// The counts that it rests on, `qualityCounts/{code}-{period}`.
    public var qualityCount: String = ""
    /// Name of the institution.
    public var displayName: String = ""
    /// GB/T 2260 code of its division.
    public var division: String = ""
    /// The period.
    public var period: String = ""
    /// What was seen against which threshold, by which rule, when it was last evaluated before it was sent.
    public var reading: QualityReading?
    /// The rule of the threshold is not official.
    public var provisional: Bool = false
    /// Where it stands.
    public var state: QualityFindingState = .unspecified
    /// To whom the feedback went.
    public var addressee: QualityAddressee = .unspecified
    /// What the source is told and asked.
    public var feedback: String = ""
    /// Last day of the answer, in working days by rule `QUALITY-answer`; unset when the work calendar of that year is not
    /// published.
    public var answerDueDate: GoogleType.Date?
    /// The answer.
    public var answer: String = ""
    /// The day of the answer.
    public var answerDate: GoogleType.Date?
    /// The answer came after its last day.
    public var late: Bool = false
    /// The states that it went through, in the order of time.
    public var steps: [QualityStep] = []
    /// Version of the record.
    public var etag: String = ""
    /// When the record was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Where a finding stands.
  public enum QualityFindingState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Found; nobody was told.
    case found
    /// Sent to the source, which must answer.
    case sent
    /// Answered.
    case answered
    /// The answer holds; final.
    case closed
    /// Handed on for supervision, because no answer came or it does not hold.
    case escalated
    /// Corrected counts do not bear it out any more; final.
    case lifted
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .found
      case 2: self = .sent
      case 3: self = .answered
      case 4: self = .closed
      case 5: self = .escalated
      case 6: self = .lifted
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .found: 1
      case .sent: 2
      case .answered: 3
      case .closed: 4
      case .escalated: 5
      case .lifted: 6
      case .unrecognized(let number): number
      }
    }
  }

  /// To whom the feedback goes.
  public enum QualityAddressee: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// The bureau of the division of the institution.
    case division
    /// The institution, through the bureau of its division.
    case institution
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .division
      case 2: self = .institution
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .division: 1
      case .institution: 2
      case .unrecognized(let number): number
      }
    }
  }
}
