import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import Testing

@testable import ipmesh_statistics

@Suite("Bad input for rewards")
struct RewardInputTests {
  private let code = PlanSamples.codes[0]

  @Test("bad funds")
  func funds() async throws {
    try await TestStatistics.run { statistics in
      func create(_ change: (inout Statistics.CreateRewardFundRequest) -> Void) async throws -> Statistics.RewardFund {
        var request = Statistics.CreateRewardFundRequest.with {
          $0.requestId = freshID()
          $0.year = 2025
          $0.rewardFund = .with { ($0.budgetFen, $0.document, $0.documentSha256) = (1, "批复", PlanSamples.digest(1)) }
        }
        change(&request)
        return try await statistics.funds.create(request, by: TestStatistics.province)
      }
      typealias Case = (String, (inout Statistics.CreateRewardFundRequest) -> Void)
      let cases: [Case] = [
        ("request_id REQUEST_ID", { $0.requestId = "a b" }),
        ("year NUMBER_RANGE", { $0.year = 2021 }),
        ("reward_fund.budget_fen NUMBER_RANGE", { $0.rewardFund?.budgetFen = -1 }),
        ("reward_fund.budget_fen NUMBER_RANGE", { $0.rewardFund?.budgetFen = .max }),
        ("reward_fund.document REQUIRED", { $0.rewardFund?.document = "" }),
        ("reward_fund.document_sha256 REQUIRED", { $0.rewardFund?.documentSha256 = "" }),
        ("reward_fund.document_sha256 SHA256_FORM", { $0.rewardFund?.documentSha256 = "0" }),
      ]
      for (reason, change) in cases {
        await expect(Refusal(.invalidArgument, reason), reason) { _ = try await create(change) }
      }
      await expect(Refusal(.permissionDenied), "Wuhan opens the fund") {
        _ = try await statistics.funds.create(
          .with {
            $0.requestId = freshID()
            $0.year = 2025
            $0.rewardFund = .with { ($0.document, $0.documentSha256) = ("批复", PlanSamples.digest(1)) }
          }, by: TestStatistics.wuhan)
      }
      #expect(try await statistics.allChanges().isEmpty)
      _ = try await create { $0.rewardFund?.budgetFen = 500 }
      await expect(Refusal(.alreadyExists), "twice") { _ = try await create { _ in } }
      try await statistics.know(code, "420100")
      _ = try await statistics.evaluated(code)
      _ = try await statistics.propose(code, 400)
      func update(_ paths: [String], budget: Int64, etag: String = "", name: String = "rewardFunds/2025") async throws
        -> Statistics.RewardFund
      {
        try await statistics.funds.update(
          .with {
            $0.requestId = freshID()
            $0.rewardFund = .with { ($0.name, $0.budgetFen, $0.etag) = (name, budget, etag) }
            $0.updateMask = .with { $0.paths = paths }
          }, by: TestStatistics.province)
      }
      await expect(Refusal(.invalidArgument, "update_mask REQUIRED"), "no mask") { _ = try await update([], budget: 1) }
      await expect(Refusal(.invalidArgument, "update_mask FIELD_MASK"), "an output-only field") {
        _ = try await update(["paid_fen"], budget: 1)
      }
      await expect(Refusal(.invalidArgument, "reward_fund.budget_fen BUDGET_USED"), "less than is proposed") {
        _ = try await update(["budget_fen"], budget: 399)
      }
      await expect(Refusal(.invalidArgument, "reward_fund.name RESOURCE_NAME"), "no year") {
        _ = try await update(["budget_fen"], budget: 400, name: "rewardFunds/next")
      }
      await expect(Refusal(.notFound), "another year") {
        _ = try await update(["budget_fen"], budget: 400, name: "rewardFunds/2026")
      }
      await expect(Refusal(.aborted), "old version") { _ = try await update(["budget_fen"], budget: 400, etag: "9") }
      #expect(try await update(["budget_fen"], budget: 400).availableFen == 0)
    }
  }

  @Test("bad results")
  func results() async throws {
    try await TestStatistics.run { statistics in
      let right = Statistics.PerformanceResult.with {
        $0.unifiedSocialCreditCode = code
        $0.year = 2024
        $0.level = .excellent
        $0.document = "绩效评价报告"
        $0.documentSha256 = PlanSamples.digest(2)
        $0.gradingResult = "gradingRuns/3/results/\(code)"
      }
      func record(_ change: (inout Statistics.PerformanceResult) -> Void) async throws -> Statistics.PerformanceResult {
        var result = right
        change(&result)
        let input = result
        return try await statistics.results.record(
          .with {
            $0.requestId = freshID()
            $0.performanceResult = input
          }, by: TestStatistics.province)
      }
      typealias Case = (String, (inout Statistics.PerformanceResult) -> Void)
      let cases: [Case] = [
        ("unified_social_credit_code REQUIRED", { ($0.unifiedSocialCreditCode, $0.gradingResult) = ("", "") }),
        (
          "unified_social_credit_code GB32100_CHECK",
          {
            $0.unifiedSocialCreditCode = "91420100MA4K00010Q"
            $0.gradingResult = ""
          }
        ),
        ("year NUMBER_RANGE", { $0.year = 2021 }),
        ("year NUMBER_RANGE", { $0.year = 2026 }),
        ("level REQUIRED", { $0.level = .unspecified }),
        ("level ENUM_VALUE", { $0.level = .unrecognized(5) }),
        ("document REQUIRED", { $0.document = "" }),
        ("document_sha256 SHA256_FORM", { $0.documentSha256 = String(repeating: "G", count: 64) }),
        ("grading_result RESOURCE_NAME", { $0.gradingResult = "gradingRuns/3" }),
        ("grading_result RESOURCE_NAME", { $0.gradingResult = "gradingRuns/3/results/\(PlanSamples.codes[1])" }),
        ("grading_result RESOURCE_NAME", { $0.gradingResult = "gradingRuns/x/results/\($0.unifiedSocialCreditCode)" }),
      ]
      for (reason, change) in cases {
        await expect(Refusal(.invalidArgument, "performance_result.\(reason)"), reason) { _ = try await record(change) }
      }
      await expect(Refusal(.permissionDenied), "Wuhan records") {
        _ = try await statistics.results.record(
          .with { ($0.requestId, $0.performanceResult) = (freshID(), right) }, by: TestStatistics.wuhan)
      }
      #expect(try await statistics.allChanges().isEmpty)
      let stored = try await record { _ in }
      await expect(Refusal(.alreadyExists), "a second one in the year") { _ = try await record { $0.level = .good } }
      func void(_ reason: String) async throws -> Statistics.PerformanceResult {
        try await statistics.results.void(
          .with { ($0.requestId, $0.name, $0.reason) = (freshID(), stored.name, reason) }, by: TestStatistics.province)
      }
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "void without reason") { _ = try await void("") }
      try await statistics.know(code, "420100")
      _ = try await statistics.openFund(2024, budget: 100)
      let reward = try await statistics.propose(code, 100, year: 2024)
      await expect(Refusal(.failedPrecondition, "REWARD-rests"), "a reward rests on it") { _ = try await void("录入有误") }
      _ = try await statistics.withdraw(reward.name)
      #expect(try await void("录入有误").voided)
      await expect(Refusal(.failedPrecondition, "REWARD-rests"), "void twice") { _ = try await void("录入有误") }
      #expect(try await record { $0.level = .good }.name == "performanceResults/2")
      let listed = try await statistics.results.list(.with { $0.level = .good })
      #expect(listed.performanceResults.map(\.name) == ["performanceResults/2"])
    }
  }

  @Test("bad proposals, decisions and payments")
  func rewards() async throws {
    try await TestStatistics.run { statistics in
      func proposed(_ code: String, _ year: Int32, _ amount: Int64) async throws {
        _ = try await statistics.propose(code, amount, year: year)
      }
      let cases: [(String, String, Int32, Int64)] = [
        ("unified_social_credit_code REQUIRED", "", 2025, 1),
        ("unified_social_credit_code GB32100_LENGTH", "9142", 2025, 1),
        ("year NUMBER_RANGE", code, 0, 1), ("amount_fen NUMBER_RANGE", code, 2025, 0),
        ("amount_fen NUMBER_RANGE", code, 2025, .max),
      ]
      for (reason, code, year, amount) in cases {
        await expect(Refusal(.invalidArgument, reason), reason) { try await proposed(code, year, amount) }
        await expect(Refusal(.invalidArgument, reason), "the check: \(reason)") {
          _ = try await statistics.rewards.check(
            .with { ($0.unifiedSocialCreditCode, $0.year, $0.amountFen) = (code, year, amount) })
        }
      }
      try await statistics.know(code, "420100")
      _ = try await statistics.evaluated(code)
      _ = try await statistics.openFund(budget: 1_000)
      await expect(Refusal(.permissionDenied), "another division proposes") {
        _ = try await statistics.propose(code, 10, by: TestStatistics.yichang)
      }
      let name = try await statistics.propose(code, 1_000).name
      await expect(Refusal(.permissionDenied), "the division announces") {
        _ = try await statistics.rewards.announce(
          .with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "REWARD-transition"), "approved without notice") {
        _ = try await statistics.approve(name)
      }
      await expect(Refusal(.failedPrecondition, "REWARD-transition"), "paid before it is approved") {
        _ = try await statistics.pay(name, 10, voucher: 1)
      }
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "withdrawn without reason") {
        _ = try await statistics.rewards.withdraw(
          .with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.province)
      }
      await expect(Refusal(.notFound), "no such reward") { _ = try await statistics.announce("rewards/2") }
      await expect(Refusal(.invalidArgument, "name RESOURCE_NAME"), "no reward") {
        _ = try await statistics.announce("rewards/one")
      }
      _ = try await statistics.announce(name)
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "refused without reason") {
        _ = try await statistics.rewards.refuse(
          .with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.province)
      }
      statistics.go(to: "2025-06-24")
      _ = try await statistics.approve(name)
      let before = try await statistics.allChanges().count
      typealias Case = (String, (inout Statistics.PayRewardRequest) -> Void)
      let payments: [Case] = [
        ("amount_fen NUMBER_RANGE", { $0.amountFen = 0 }),
        ("amount_fen NUMBER_RANGE", { $0.amountFen = .max }),
        ("amount_fen REWARD_LEFT", { $0.amountFen = 1_001 }),
        ("pay_date REQUIRED", { $0.payDate = nil }),
        ("pay_date DATE_NOT_FUTURE", { $0.payDate = PlanSamples.date("2025-06-25") }),
        ("pay_date DATE_ORDER", { $0.payDate = PlanSamples.date("2025-06-23") }),
        ("voucher_sha256 REQUIRED", { $0.voucherSha256 = "" }),
        ("voucher_sha256 SHA256_FORM", { $0.voucherSha256 = "voucher" }),
      ]
      for (reason, change) in payments {
        var request = Statistics.PayRewardRequest.with {
          $0.requestId = freshID()
          $0.name = name
          $0.amountFen = 10
          $0.payDate = PlanSamples.date("2025-06-24")
          $0.voucherSha256 = PlanSamples.digest(1)
        }
        change(&request)
        let bad = request
        await expect(Refusal(.invalidArgument, reason), reason) {
          _ = try await statistics.rewards.pay(bad, by: TestStatistics.province)
        }
      }
      #expect(try await statistics.allChanges().count == before)
      _ = try await statistics.pay(name, 10, voucher: 1)
      await expect(Refusal(.alreadyExists), "a voucher pays once") {
        _ = try await statistics.pay(name, 10, voucher: 1)
      }
      await expect(Refusal(.invalidArgument, "payment_number PAYMENT_KNOWN"), "a payment that never was") {
        _ = try await statistics.reverse(name, 2)
      }
      await expect(Refusal(.invalidArgument, "state ENUM_VALUE"), "a bad listing") {
        _ = try await statistics.rewards.list(.with { $0.state = .unrecognized(7) })
      }
    }
  }
}
