// Generated from ipmesh/statistics/v1/reward_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Rewards from performance evaluation (资金奖励、绩效评价, S46): the fund of a year, the results of evaluations, and
  /// rewards from their proposal to their payment.
  ///
  /// PROPOSED -> PUBLIC_NOTICE -> APPROVED -> PAID; REFUSED from PUBLIC_NOTICE, WITHDRAWN until money is paid.
  /// FAILED_PRECONDITION names the refused transition (`REWARD-transition`). Whatever is called in whatever order, what is
  /// proposed, approved and paid never exceeds the budget of the year. The provincial bureau keeps funds and results and
  /// decides; the bureau of an institution's division may propose and withdraw. Errors and request ids as in PlanService.
  public protocol RewardService: ServiceImplementation {
    /// Opens the fund of a year. ALREADY_EXISTS when it is open.
    func createRewardFund(_ request: Statistics.CreateRewardFundRequest, _ context: ServerContext) async throws
      -> Statistics.RewardFund

    /// Returns the fund of a year with where its money is.
    func getRewardFund(_ request: Statistics.GetRewardFundRequest, _ context: ServerContext) async throws
      -> Statistics.RewardFund

    /// Lists the funds in the order of their entry.
    func listRewardFunds(_ request: Statistics.ListRewardFundsRequest, _ context: ServerContext) async throws
      -> Statistics.ListRewardFundsResponse

    /// Changes budget and document of a fund. A budget below what is proposed, approved and paid is refused
    /// (`budget-used`).
    func updateRewardFund(_ request: Statistics.UpdateRewardFundRequest, _ context: ServerContext) async throws
      -> Statistics.RewardFund

    /// Records the result of an evaluation. ALREADY_EXISTS when the institution has one in that year.
    func recordPerformanceResult(_ request: Statistics.RecordPerformanceResultRequest, _ context: ServerContext)
      async throws -> Statistics.PerformanceResult

    /// Returns one result.
    func getPerformanceResult(_ request: Statistics.GetPerformanceResultRequest, _ context: ServerContext) async throws
      -> Statistics.PerformanceResult

    /// Lists results in the order of their entry.
    func listPerformanceResults(_ request: Statistics.ListPerformanceResultsRequest, _ context: ServerContext)
      async throws -> Statistics.ListPerformanceResultsResponse

    /// A result recorded by mistake does not count any more. FAILED_PRECONDITION while a reward rests on it
    /// (`REWARD-rests`).
    func voidPerformanceResult(_ request: Statistics.VoidPerformanceResultRequest, _ context: ServerContext)
      async throws -> Statistics.PerformanceResult

    /// Says whether an institution could be rewarded with an amount today, condition by condition; stores nothing.
    func checkReward(_ request: Statistics.CheckRewardRequest, _ context: ServerContext) async throws
      -> Statistics.CheckRewardResponse

    /// Proposes a reward. FAILED_PRECONDITION names each condition of CheckReward that is not met or not known.
    func proposeReward(_ request: Statistics.ProposeRewardRequest, _ context: ServerContext) async throws
      -> Statistics.Reward

    /// Returns one reward.
    func getReward(_ request: Statistics.GetRewardRequest, _ context: ServerContext) async throws -> Statistics.Reward

    /// Lists rewards in the order of their entry.
    func listRewards(_ request: Statistics.ListRewardsRequest, _ context: ServerContext) async throws
      -> Statistics.ListRewardsResponse

    /// PROPOSED becomes PUBLIC_NOTICE, for the working days of rule `REWARD-notice`.
    func announceReward(_ request: Statistics.AnnounceRewardRequest, _ context: ServerContext) async throws
      -> Statistics.Reward

    /// PUBLIC_NOTICE becomes APPROVED, from the day after the notice on (`REWARD-notice`). The conditions on the institution
    /// and its evaluation must still be met.
    func approveReward(_ request: Statistics.ApproveRewardRequest, _ context: ServerContext) async throws
      -> Statistics.Reward

    /// PUBLIC_NOTICE becomes REFUSED, with a reason.
    func refuseReward(_ request: Statistics.RefuseRewardRequest, _ context: ServerContext) async throws
      -> Statistics.Reward

    /// Takes a reward back of which nothing is paid (`REWARD-paid`), with a reason.
    func withdrawReward(_ request: Statistics.WithdrawRewardRequest, _ context: ServerContext) async throws
      -> Statistics.Reward

    /// Records a payment of an APPROVED reward; with the last fen it becomes PAID. More than is left is refused
    /// (`reward-left`).
    func payReward(_ request: Statistics.PayRewardRequest, _ context: ServerContext) async throws -> Statistics.Reward

    /// Records that a payment came back: the reward is APPROVED again. The payment stays.
    func reverseRewardPayment(_ request: Statistics.ReverseRewardPaymentRequest, _ context: ServerContext) async throws
      -> Statistics.Reward
  }
}

extension Statistics.RewardService {
  public static var serviceName: String { "ipmesh.statistics.v1.RewardService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.RewardService/CreateRewardFund", requests: .single) { call in
        try await call.respond(self.createRewardFund(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/GetRewardFund", requests: .single) { call in
        try await call.respond(self.getRewardFund(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/ListRewardFunds", requests: .single) { call in
        try await call.respond(self.listRewardFunds(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/UpdateRewardFund", requests: .single) { call in
        try await call.respond(self.updateRewardFund(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/RecordPerformanceResult", requests: .single) { call in
        try await call.respond(self.recordPerformanceResult(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/GetPerformanceResult", requests: .single) { call in
        try await call.respond(self.getPerformanceResult(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/ListPerformanceResults", requests: .single) { call in
        try await call.respond(self.listPerformanceResults(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/VoidPerformanceResult", requests: .single) { call in
        try await call.respond(self.voidPerformanceResult(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/CheckReward", requests: .single) { call in
        try await call.respond(self.checkReward(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/ProposeReward", requests: .single) { call in
        try await call.respond(self.proposeReward(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/GetReward", requests: .single) { call in
        try await call.respond(self.getReward(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/ListRewards", requests: .single) { call in
        try await call.respond(self.listRewards(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/AnnounceReward", requests: .single) { call in
        try await call.respond(self.announceReward(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/ApproveReward", requests: .single) { call in
        try await call.respond(self.approveReward(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/RefuseReward", requests: .single) { call in
        try await call.respond(self.refuseReward(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/WithdrawReward", requests: .single) { call in
        try await call.respond(self.withdrawReward(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/PayReward", requests: .single) { call in
        try await call.respond(self.payReward(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.RewardService/ReverseRewardPayment", requests: .single) { call in
        try await call.respond(self.reverseRewardPayment(call.request(), call.context))
      },
    ]
  }
}
