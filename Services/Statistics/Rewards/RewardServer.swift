import RPC
import Records
import Service
import StatisticsAPI

/// The methods of ipmesh.statistics.v1.RewardService.
struct RewardServer: Statistics.RewardService {
  private let service: RecordService<StatisticsRules>

  init(_ service: RecordService<StatisticsRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var funds: RewardFunds { RewardFunds(store: service.store, rules: service.rules.current) }
  private var results: PerformanceResults { PerformanceResults(store: service.store, rules: service.rules.current) }
  private var rewards: Rewards { Rewards(store: service.store, rules: service.rules.current) }

  func createRewardFund(
    _ request: Statistics.CreateRewardFundRequest, _ context: ServerContext
  ) async throws -> Statistics.RewardFund {
    try await funds.create(request, by: context.caller.identity)
  }

  func getRewardFund(
    _ request: Statistics.GetRewardFundRequest, _ context: ServerContext
  ) async throws -> Statistics.RewardFund {
    try await funds.get(request)
  }

  func listRewardFunds(
    _ request: Statistics.ListRewardFundsRequest, _ context: ServerContext
  ) async throws -> Statistics.ListRewardFundsResponse {
    try await funds.list(request)
  }

  func updateRewardFund(
    _ request: Statistics.UpdateRewardFundRequest, _ context: ServerContext
  ) async throws -> Statistics.RewardFund {
    try await funds.update(request, by: context.caller.identity)
  }

  func recordPerformanceResult(
    _ request: Statistics.RecordPerformanceResultRequest, _ context: ServerContext
  ) async throws -> Statistics.PerformanceResult {
    try await results.record(request, by: context.caller.identity)
  }

  func getPerformanceResult(
    _ request: Statistics.GetPerformanceResultRequest, _ context: ServerContext
  ) async throws -> Statistics.PerformanceResult {
    try await results.get(request)
  }

  func listPerformanceResults(
    _ request: Statistics.ListPerformanceResultsRequest, _ context: ServerContext
  ) async throws -> Statistics.ListPerformanceResultsResponse {
    try await results.list(request)
  }

  func voidPerformanceResult(
    _ request: Statistics.VoidPerformanceResultRequest, _ context: ServerContext
  ) async throws -> Statistics.PerformanceResult {
    try await results.void(request, by: context.caller.identity)
  }

  func checkReward(
    _ request: Statistics.CheckRewardRequest, _ context: ServerContext
  ) async throws -> Statistics.CheckRewardResponse {
    try await rewards.check(request)
  }

  func proposeReward(
    _ request: Statistics.ProposeRewardRequest, _ context: ServerContext
  ) async throws -> Statistics.Reward {
    try await rewards.propose(request, by: context.caller.identity)
  }

  func getReward(_ request: Statistics.GetRewardRequest, _ context: ServerContext) async throws -> Statistics.Reward {
    try await rewards.get(request)
  }

  func listRewards(
    _ request: Statistics.ListRewardsRequest, _ context: ServerContext
  ) async throws -> Statistics.ListRewardsResponse {
    try await rewards.list(request)
  }

  func announceReward(
    _ request: Statistics.AnnounceRewardRequest, _ context: ServerContext
  ) async throws -> Statistics.Reward {
    try await rewards.announce(request, by: context.caller.identity)
  }

  func approveReward(
    _ request: Statistics.ApproveRewardRequest, _ context: ServerContext
  ) async throws -> Statistics.Reward {
    try await rewards.approve(request, by: context.caller.identity)
  }

  func refuseReward(
    _ request: Statistics.RefuseRewardRequest, _ context: ServerContext
  ) async throws -> Statistics.Reward {
    try await rewards.refuse(request, by: context.caller.identity)
  }

  func withdrawReward(
    _ request: Statistics.WithdrawRewardRequest, _ context: ServerContext
  ) async throws -> Statistics.Reward {
    try await rewards.withdraw(request, by: context.caller.identity)
  }

  func payReward(_ request: Statistics.PayRewardRequest, _ context: ServerContext) async throws -> Statistics.Reward {
    try await rewards.pay(request, by: context.caller.identity)
  }

  func reverseRewardPayment(
    _ request: Statistics.ReverseRewardPaymentRequest, _ context: ServerContext
  ) async throws -> Statistics.Reward {
    try await rewards.reverse(request, by: context.caller.identity)
  }
}
