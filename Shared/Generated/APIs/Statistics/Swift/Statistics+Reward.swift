// Generated from ipmesh/statistics/v1/reward.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// The money for rewards of a year. Every fen of the budget is in exactly one of `proposed_fen`, `approved_fen`,
  /// `paid_fen`, `available_fen`.
  public struct RewardFund: Message {
    /// Resource name, `rewardFunds/{year}`. Output only.
    public var name: String = ""
    /// The budget in fen, 0 to 10^13. Not below what is proposed, approved and paid.
    public var budgetFen: Int64 = 0
    /// The document that grants it, 2 to 200 characters. Required.
    public var document: String = ""
    /// SHA-256 of the document, 64 lower-case hexadecimal digits. Required.
    public var documentSha256: String = ""
    /// Rewards that are proposed or in public notice. Output only.
    public var proposedFen: Int64 = 0
    /// Of approved rewards, what is not paid. Output only.
    public var approvedFen: Int64 = 0
    /// What is paid, less what was taken back. Output only.
    public var paidFen: Int64 = 0
    /// What can still be proposed. Output only.
    public var availableFen: Int64 = 0
    /// What was ever paid, with what was taken back later. Output only.
    public var grossPaidFen: Int64 = 0
    /// What was taken back. Output only.
    public var reversedFen: Int64 = 0
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The result of the performance evaluation of an institution in a year, as the report says that proves it.
  public struct PerformanceResult: Message {
    /// Resource name, `performanceResults/{number}`. Output only.
    public var name: String = ""
    /// Unified social credit code of the institution (GB 32100). Required.
    public var unifiedSocialCreditCode: String = ""
    /// The year that was evaluated, 2022 to the present one. Required.
    public var year: Int32 = 0
    /// The level. Required.
    public var level: PerformanceLevel = .unspecified
    /// The report, 2 to 200 characters. Required.
    public var document: String = ""
    /// SHA-256 of the report, 64 lower-case hexadecimal digits. Required.
    public var documentSha256: String = ""
    /// The grading result of the register that it rests on, `gradingRuns/{number}/results/{code}`; may be empty.
    public var gradingResult: String = ""
    /// It does not count any more; see `void_reason`. Output only.
    public var voided: Bool = false
    /// Why it does not count. Output only.
    public var voidReason: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A payment of a reward. It is never erased: what comes back is recorded on it.
  public struct RewardPayment: Message {
    /// Number inside the reward, from 1.
    public var number: Int32 = 0
    /// How much, in fen.
    public var amountFen: Int64 = 0
    /// The day of the payment.
    public var payDate: GoogleType.Date?
    /// SHA-256 of the voucher.
    public var voucherSha256: String = ""
    /// The day on which it came back; unset while it stands.
    public var reverseDate: GoogleType.Date?
    /// Why it came back.
    public var reverseReason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A state that a reward reached.
  public struct RewardStep: Message {
    /// The state.
    public var state: RewardState = .unspecified
    /// The day on which it was reached.
    public var reachDate: GoogleType.Date?
    /// Why; empty where no reason is asked.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A reward for an institution whose performance evaluation was excellent (资金奖励, S46).
  public struct Reward: Message {
    /// Resource name, `rewards/{number}`.
    public var name: String = ""
    /// The year of the fund and of the evaluation.
    public var year: Int32 = 0
    /// Unified social credit code of the institution.
    public var unifiedSocialCreditCode: String = ""
    /// Its name in the register on the day of the proposal.
    public var institutionDisplayName: String = ""
    /// Its division in the register on the day of the proposal.
    public var division: String = ""
    /// How much, in fen.
    public var amountFen: Int64 = 0
    /// The evaluation that it rests on, `performanceResults/{number}`.
    public var performanceResult: String = ""
    /// Where it stands.
    public var state: RewardState = .unspecified
    /// The check on the day of the proposal.
    public var conditions: [Common.Condition] = []
    /// A rule that it rests on is not official.
    public var provisional: Bool = false
    /// Last day of the public notice, in working days by rule `REWARD-notice`.
    public var noticeEndDate: GoogleType.Date?
    /// The payments.
    public var payments: [RewardPayment] = []
    /// What is paid, less what came back.
    public var paidFen: Int64 = 0
    /// The states that it went through, in the order of time.
    public var steps: [RewardStep] = []
    /// Version of the record.
    public var etag: String = ""
    /// When the record was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a performance evaluation (绩效评价) came to.
  public enum PerformanceLevel: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Excellent (优秀): can be rewarded.
    case excellent
    /// Good (良好).
    case good
    /// Qualified (合格).
    case qualified
    /// Not qualified (不合格).
    case unqualified
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .excellent
      case 2: self = .good
      case 3: self = .qualified
      case 4: self = .unqualified
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .excellent: 1
      case .good: 2
      case .qualified: 3
      case .unqualified: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a reward stands.
  public enum RewardState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Proposed; takes from the budget.
    case proposed
    /// In public notice (公示).
    case publicNotice
    /// Approved; can be paid.
    case approved
    /// Paid in full.
    case paid
    /// Refused after the public notice began; final; gives its money back to the budget.
    case refused
    /// Taken back; final; gives its money back to the budget.
    case withdrawn
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .proposed
      case 2: self = .publicNotice
      case 3: self = .approved
      case 4: self = .paid
      case 5: self = .refused
      case 6: self = .withdrawn
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .proposed: 1
      case .publicNotice: 2
      case .approved: 3
      case .paid: 4
      case .refused: 5
      case .withdrawn: 6
      case .unrecognized(let number): number
      }
    }
  }
}
