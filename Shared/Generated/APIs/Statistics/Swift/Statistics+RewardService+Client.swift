// Generated from ipmesh/statistics/v1/reward_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.RewardService`.
  public struct RewardServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Opens the fund of a year. ALREADY_EXISTS when it is open.
    public func createRewardFund(_ request: Statistics.CreateRewardFundRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.RewardFund
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/CreateRewardFund", request, options)
    }

    /// Returns the fund of a year with where its money is.
    public func getRewardFund(_ request: Statistics.GetRewardFundRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.RewardFund
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/GetRewardFund", request, options)
    }

    /// Lists the funds in the order of their entry.
    public func listRewardFunds(_ request: Statistics.ListRewardFundsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListRewardFundsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/ListRewardFunds", request, options)
    }

    /// Changes budget and document of a fund. A budget below what is proposed, approved and paid is refused
    /// (`budget-used`).
    public func updateRewardFund(_ request: Statistics.UpdateRewardFundRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.RewardFund
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/UpdateRewardFund", request, options)
    }

    /// Records the result of an evaluation. ALREADY_EXISTS when the institution has one in that year.
    public func recordPerformanceResult(
      _ request: Statistics.RecordPerformanceResultRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.PerformanceResult {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/RecordPerformanceResult", request, options)
    }

    /// Returns one result.
    public func getPerformanceResult(
      _ request: Statistics.GetPerformanceResultRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.PerformanceResult {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/GetPerformanceResult", request, options)
    }

    /// Lists results in the order of their entry.
    public func listPerformanceResults(
      _ request: Statistics.ListPerformanceResultsRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.ListPerformanceResultsResponse {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/ListPerformanceResults", request, options)
    }

    /// A result recorded by mistake does not count any more. FAILED_PRECONDITION while a reward rests on it
    /// (`REWARD-rests`).
    public func voidPerformanceResult(
      _ request: Statistics.VoidPerformanceResultRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.PerformanceResult {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/VoidPerformanceResult", request, options)
    }

    /// Says whether an institution could be rewarded with an amount today, condition by condition; stores nothing.
    public func checkReward(_ request: Statistics.CheckRewardRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.CheckRewardResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/CheckReward", request, options)
    }

    /// Proposes a reward. FAILED_PRECONDITION names each condition of CheckReward that is not met or not known.
    public func proposeReward(_ request: Statistics.ProposeRewardRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.Reward
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/ProposeReward", request, options)
    }

    /// Returns one reward.
    public func getReward(_ request: Statistics.GetRewardRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.Reward
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/GetReward", request, options)
    }

    /// Lists rewards in the order of their entry.
    public func listRewards(_ request: Statistics.ListRewardsRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.ListRewardsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/ListRewards", request, options)
    }

    /// PROPOSED becomes PUBLIC_NOTICE, for the working days of rule `REWARD-notice`.
    public func announceReward(_ request: Statistics.AnnounceRewardRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.Reward
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/AnnounceReward", request, options)
    }

    /// PUBLIC_NOTICE becomes APPROVED, from the day after the notice on (`REWARD-notice`). The conditions on the institution
    /// and its evaluation must still be met.
    public func approveReward(_ request: Statistics.ApproveRewardRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.Reward
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/ApproveReward", request, options)
    }

    /// PUBLIC_NOTICE becomes REFUSED, with a reason.
    public func refuseReward(_ request: Statistics.RefuseRewardRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.Reward
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/RefuseReward", request, options)
    }

    /// Takes a reward back of which nothing is paid (`REWARD-paid`), with a reason.
    public func withdrawReward(_ request: Statistics.WithdrawRewardRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.Reward
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/WithdrawReward", request, options)
    }

    /// Records a payment of an APPROVED reward; with the last fen it becomes PAID. More than is left is refused
    /// (`reward-left`).
    public func payReward(_ request: Statistics.PayRewardRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.Reward
    {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/PayReward", request, options)
    }

    /// Records that a payment came back: the reward is APPROVED again. The payment stays.
    public func reverseRewardPayment(
      _ request: Statistics.ReverseRewardPaymentRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.Reward {
      try await channel.unary("/ipmesh.statistics.v1.RewardService/ReverseRewardPayment", request, options)
    }
  }
}
