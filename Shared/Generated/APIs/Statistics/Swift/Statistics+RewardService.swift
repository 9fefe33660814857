// Generated from ipmesh/statistics/v1/reward_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of CreateRewardFund.
  public struct CreateRewardFundRequest: Message {
    /// Id of this write: a fresh UUID; repeat it only to retry. Required.
    public var requestId: String = ""
    /// The year, 2022 to 2100. Required.
    public var year: Int32 = 0
    /// The fund; output-only fields are ignored.
    public var rewardFund: RewardFund?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetRewardFund.
  public struct GetRewardFundRequest: Message {
    /// `rewardFunds/{year}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListRewardFunds.
  public struct ListRewardFundsRequest: Message {
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListRewardFunds.
  public struct ListRewardFundsResponse: Message {
    /// The funds of this page.
    public var rewardFunds: [RewardFund] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateRewardFund.
  public struct UpdateRewardFundRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// The fund: `name` says which, `etag` (if set) which version.
    public var rewardFund: RewardFund?
    /// The fields to change, of `budget_fen`, `document`, `document_sha256`; required. `*` means all of them.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordPerformanceResult.
  public struct RecordPerformanceResultRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// The result; output-only fields are ignored.
    public var performanceResult: PerformanceResult?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetPerformanceResult.
  public struct GetPerformanceResultRequest: Message {
    /// `performanceResults/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListPerformanceResults.
  public struct ListPerformanceResultsRequest: Message {
    /// The year; 0 for all.
    public var year: Int32 = 0
    /// The level; unset for all.
    public var level: PerformanceLevel = .unspecified
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same conditions.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListPerformanceResults.
  public struct ListPerformanceResultsResponse: Message {
    /// The results of this page.
    public var performanceResults: [PerformanceResult] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of VoidPerformanceResult.
  public struct VoidPerformanceResultRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `performanceResults/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 2 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CheckReward.
  public struct CheckRewardRequest: Message {
    /// Unified social credit code of the institution. Required.
    public var unifiedSocialCreditCode: String = ""
    /// The year of the fund and of the evaluation. Required.
    public var year: Int32 = 0
    /// How much, in fen. Required.
    public var amountFen: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of CheckReward.
  public struct CheckRewardResponse: Message {
    /// Each condition with its rule and what was found.
    public var conditions: [Common.Condition] = []
    /// What all of them together come to.
    public var outcome: Common.Outcome = .unspecified
    /// A rule among them is not official.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ProposeReward.
  public struct ProposeRewardRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// Unified social credit code of the institution. Required.
    public var unifiedSocialCreditCode: String = ""
    /// The year of the fund and of the evaluation. Required.
    public var year: Int32 = 0
    /// How much, in fen. Required.
    public var amountFen: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetReward.
  public struct GetRewardRequest: Message {
    /// `rewards/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListRewards.
  public struct ListRewardsRequest: Message {
    /// The year; 0 for all.
    public var year: Int32 = 0
    /// Where it stands; unset for all.
    public var state: RewardState = .unspecified
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same conditions.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListRewards.
  public struct ListRewardsResponse: Message {
    /// The rewards of this page.
    public var rewards: [Reward] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AnnounceReward.
  public struct AnnounceRewardRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `rewards/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ApproveReward.
  public struct ApproveRewardRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `rewards/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RefuseReward.
  public struct RefuseRewardRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `rewards/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 2 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of WithdrawReward.
  public struct WithdrawRewardRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `rewards/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 2 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of PayReward.
  public struct PayRewardRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `rewards/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// How much, in fen: 1 to what is left of the reward. Required.
    public var amountFen: Int64 = 0
    /// The day of the payment, not in the future, not before the approval. Required.
    public var payDate: GoogleType.Date?
    /// SHA-256 of the voucher, 64 lower-case hexadecimal digits: no voucher pays twice. Required.
    public var voucherSha256: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ReverseRewardPayment.
  public struct ReverseRewardPaymentRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `rewards/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Number of the payment inside the reward. Required.
    public var paymentNumber: Int32 = 0
    /// Why it came back, 2 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
