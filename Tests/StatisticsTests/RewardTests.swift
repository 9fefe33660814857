import Domain
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import TestRandom
import Testing

@testable import ipmesh_statistics

/// What the tests of rewards share.
extension TestStatistics {
  func openFund(_ year: Int32 = 2025, budget: Int64) async throws -> Statistics.RewardFund {
    try await funds.create(
      .with {
        $0.requestId = freshID()
        $0.year = year
        $0.rewardFund = .with {
          $0.budgetFen = budget
          $0.document = "奖励资金预算批复"
          $0.documentSha256 = PlanSamples.digest(1)
        }
      }, by: Self.province)
  }

  func evaluated(
    _ code: String, _ level: Statistics.PerformanceLevel = .excellent, year: Int32 = 2025
  ) async throws -> Statistics.PerformanceResult {
    try await results.record(
      .with {
        $0.requestId = freshID()
        $0.performanceResult = .with {
          $0.unifiedSocialCreditCode = code
          $0.year = year
          $0.level = level
          $0.document = "绩效评价报告"
          $0.documentSha256 = PlanSamples.digest(2)
        }
      }, by: Self.province)
  }

  func propose(
    _ code: String, _ amount: Int64, year: Int32 = 2025, by caller: CallerIdentity = TestStatistics.province
  ) async throws -> Statistics.Reward {
    try await rewards.propose(
      .with {
        $0.requestId = freshID()
        $0.unifiedSocialCreditCode = code
        $0.year = year
        $0.amountFen = amount
      }, by: caller)
  }

  func announce(_ name: String) async throws -> Statistics.Reward {
    try await rewards.announce(.with { ($0.requestId, $0.name) = (freshID(), name) }, by: Self.province)
  }

  func approve(_ name: String) async throws -> Statistics.Reward {
    try await rewards.approve(.with { ($0.requestId, $0.name) = (freshID(), name) }, by: Self.province)
  }

  func withdraw(_ name: String) async throws -> Statistics.Reward {
    try await rewards.withdraw(
      .with { ($0.requestId, $0.name, $0.reason) = (freshID(), name, "机构放弃") }, by: Self.province)
  }

  func pay(_ name: String, _ amount: Int64, voucher: Int) async throws -> Statistics.Reward {
    let today = store.clock.now().today
    return try await rewards.pay(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.amountFen = amount
        $0.payDate = GoogleType.Date(today)
        $0.voucherSha256 = PlanSamples.digest(voucher)
      }, by: Self.province)
  }

  func reverse(_ name: String, _ number: Int32) async throws -> Statistics.Reward {
    try await rewards.reverse(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.paymentNumber = number
        $0.reason = "账户信息有误"
      }, by: Self.province)
  }

  func fund(_ year: Int32 = 2025) async throws -> Statistics.RewardFund {
    try await funds.get(.with { $0.name = "rewardFunds/\(year)" })
  }
}

@Suite("Rewards from performance evaluation")
struct RewardTests {
  private let code = PlanSamples.codes[0]

  @Test("a reward goes from its proposal to its payment; the notice lasts five working days")
  func life() async throws {
    try await TestStatistics.run { statistics in
      statistics.go(to: "2025-09-26")
      try await statistics.know(code, "420106")
      _ = try await statistics.openFund(budget: 10_000_000)
      let result = try await statistics.evaluated(code)
      let proposed = try await statistics.propose(code, 3_000_001, by: TestStatistics.wuhan)
      #expect(proposed.state == .proposed && proposed.division == "420106" && proposed.performanceResult == result.name)
      #expect(
        proposed.conditions.map { $0.rule?.id } == [
          "REWARD-open", "REWARD-excellent", "REWARD-once", "REWARD-amount", "REWARD-budget",
        ])
      #expect(proposed.conditions.allSatisfy { $0.outcome == .pass } && proposed.provisional)
      let excellent = proposed.conditions[1].rule
      #expect(excellent?.provisional == false && excellent?.source.contains("三、(三)") == true, "that one is in the plan")
      let announced = try await statistics.announce(proposed.name)
      // 28 September is a make-up working day, 1 to 8 October are holidays.
      #expect(announced.noticeEndDate == PlanSamples.date("2025-10-10"))
      statistics.go(to: "2025-10-10")
      await expect(Refusal(.failedPrecondition, "REWARD-notice"), "the notice lasts") {
        _ = try await statistics.approve(proposed.name)
      }
      statistics.go(to: "2025-10-11")
      #expect(try await statistics.approve(proposed.name).state == .approved)
      let part = try await statistics.pay(proposed.name, 1_000_000, voucher: 10)
      #expect(part.state == .approved && part.paidFen == 1_000_000)
      let paid = try await statistics.pay(proposed.name, 2_000_001, voucher: 11)
      #expect(paid.state == .paid && paid.paidFen == 3_000_001)
      await expect(Refusal(.failedPrecondition, "REWARD-transition"), "one fen more") {
        _ = try await statistics.pay(proposed.name, 1, voucher: 12)
      }
      await expect(Refusal(.failedPrecondition, "REWARD-paid"), "withdrawn while a part stays paid") {
        _ = try await statistics.reverse(proposed.name, 1)
        _ = try await statistics.withdraw(proposed.name)
      }
      let reversed = try await statistics.rewards.get(.with { $0.name = proposed.name })
      #expect(reversed.state == .approved && reversed.paidFen == 2_000_001)
      #expect(reversed.payments.map(\.amountFen) == [1_000_000, 2_000_001], "nothing is erased")
      #expect(reversed.payments[0].reverseReason == "账户信息有误" && reversed.payments[1].reverseDate == nil)
      await expect(Refusal(.failedPrecondition, "REWARD-reversed"), "the same payment again") {
        _ = try await statistics.reverse(proposed.name, 1)
      }
      let fund = try await statistics.fund()
      #expect(fund.approvedFen == 1_000_000 && fund.paidFen == 2_000_001 && fund.availableFen == 6_999_999)
      #expect(fund.grossPaidFen == 3_000_001 && fund.reversedFen == 1_000_000)
    }
  }

  @Test("a proposal is refused with every condition that is not met or not known; the check says the same")
  func conditions() async throws {
    try await TestStatistics.run { statistics in
      func refused(_ rules: String..., amount: Int64 = 100, when what: String) async throws {
        var refusal = Refusal(.failedPrecondition)
        refusal.reasons = rules
        await expect(refusal, what) { _ = try await statistics.propose(code, amount) }
        let check = try await statistics.rewards.check(
          .with { ($0.unifiedSocialCreditCode, $0.year, $0.amountFen) = (code, 2025, amount) })
        #expect(check.conditions.filter { $0.outcome != .pass }.map { $0.rule?.id ?? "" } == rules, "\(what)")
        #expect(check.outcome != .pass, "\(what)")
      }
      try await refused("REWARD-open", "REWARD-excellent", "REWARD-budget", when: "nothing is known")
      try await statistics.know(code, "420100", open: false)
      let good = try await statistics.evaluated(code, .good)
      _ = try await statistics.openFund(budget: 60_000_000)
      try await refused("REWARD-open", "REWARD-excellent", when: "closed, and only good")
      try await statistics.know(code, "420100")
      _ = try await statistics.results.void(
        .with { ($0.requestId, $0.name, $0.reason) = (freshID(), good.name, "录入有误") }, by: TestStatistics.province)
      _ = try await statistics.evaluated(code)
      try await refused("REWARD-amount", "REWARD-budget", amount: 60_000_001, when: "too much in both ways")
      try await refused("REWARD-amount", amount: 50_000_001, when: "a fen more than the rule allows")
      let reward = try await statistics.propose(code, 50_000_000)
      try await refused("REWARD-once", "REWARD-budget", amount: 10_000_001, when: "the second in a year, and too much")
      _ = try await statistics.withdraw(reward.name)
      let again = try await statistics.propose(code, 10_000_001)
      // What the institution must be, it must be still when the reward is approved.
      _ = try await statistics.announce(again.name)
      try await statistics.know(code, "420100", open: false)
      statistics.go(to: "2025-07-01")
      await expect(Refusal(.failedPrecondition, "REWARD-open"), "closed during the notice") {
        _ = try await statistics.approve(again.name)
      }
      let refused = try await statistics.rewards.refuse(
        .with { ($0.requestId, $0.name, $0.reason) = (freshID(), again.name, "机构已注销") }, by: TestStatistics.province)
      #expect(refused.state == .refused && refused.steps.last?.reason == "机构已注销")
      #expect(try await statistics.fund().availableFen == 60_000_000)
    }
  }

  @Test("only these events are possible in these states")
  func transitions() {
    let possible: [Statistics.RewardState: [RewardEvent: Statistics.RewardState]] = [
      .proposed: [.announce: .publicNotice, .withdraw: .withdrawn],
      .publicNotice: [.approve: .approved, .refuse: .refused, .withdraw: .withdrawn],
      .approved: [.withdraw: .withdrawn, .payPart: .approved, .payRest: .paid, .reverse: .approved],
      .paid: [.reverse: .approved],
      .refused: [:], .withdrawn: [:],
    ]
    for (state, targets) in possible {
      for event: RewardEvent in [.announce, .approve, .refuse, .withdraw, .payPart, .payRest, .reverse] {
        var reward = Statistics.Reward.with { $0.state = state }
        do {
          try RewardStates.move(&reward, event, on: TestStatistics.today)
          #expect(targets[event] == reward.state, "\(event) in \(state)")
        } catch {
          #expect(
            targets[event] == nil && Refusal(error) == Refusal(.failedPrecondition, "REWARD-transition"),
            "\(event) in \(state)")
        }
      }
    }
  }

  @Test("whatever is called in whatever order, the budget is never exceeded and every fen is in one place")
  func budget() async throws {
    try await TestStatistics.run { statistics in
      var random = SeededRandom()
      for (code, division) in zip(PlanSamples.codes, ["420100", "420500", "420600"]) {
        try await statistics.know(code, division)
        _ = try await statistics.evaluated(code)
      }
      _ = try await statistics.openFund(budget: 1_000)
      var day = TestStatistics.today
      var voucher = 100
      var (done, refused) = (0, 0)
      for step in 0..<400 {
        voucher += 1
        let name = "rewards/\(Int.random(in: 1...max(1, step / 8), using: &random))"
        let amount = Int64.random(in: 1...600, using: &random)
        do {
          switch Int.random(in: 0..<10, using: &random) {
          case 0, 1: _ = try await statistics.propose(PlanSamples.codes.randomElement(using: &random) ?? "", amount)
          case 2: _ = try await statistics.announce(name)
          case 3: _ = try await statistics.approve(name)
          case 4: _ = try await statistics.withdraw(name)
          case 5, 6: _ = try await statistics.pay(name, amount, voucher: voucher)
          case 7: _ = try await statistics.reverse(name, .random(in: 1...4, using: &random))
          case 8:
            let budget = Int64.random(in: 0...1_500, using: &random)
            _ = try await statistics.funds.update(
              .with {
                $0.requestId = freshID()
                $0.rewardFund = .with { ($0.name, $0.budgetFen) = ("rewardFunds/2025", budget) }
                $0.updateMask = .with { $0.paths = ["budget_fen"] }
              }, by: TestStatistics.province)
          default:
            day = min(day.adding(days: .random(in: 1...8, using: &random)), CivilDate("2026-11-30")!)
            statistics.go(to: "\(day)")
          }
          done += 1
        } catch is RPCError {
          refused += 1
        }
        let fund = try await statistics.fund()
        let rewards = try await statistics.rewards.list(.with { $0.pageSize = 1_000 }).rewards
        let seed = "seed \(random.seed), step \(step)"
        let places = [fund.proposedFen, fund.approvedFen, fund.paidFen, fund.availableFen]
        #expect(places.allSatisfy { $0 >= 0 } && places.reduce(0, +) == fund.budgetFen, "\(seed)")
        let live = rewards.filter { RewardStates.live.contains($0.state) }
        #expect(live.reduce(0) { $0 + $1.amountFen } == fund.budgetFen - fund.availableFen, "\(seed)")
        let payments = rewards.flatMap(\.payments)
        #expect(payments.reduce(0) { $0 + $1.amountFen } == fund.grossPaidFen, "\(seed)")
        #expect(
          payments.filter { $0.reverseDate != nil }.reduce(0) { $0 + $1.amountFen } == fund.reversedFen, "\(seed)")
        #expect(fund.grossPaidFen - fund.reversedFen == fund.paidFen, "\(seed)")
        for reward in rewards {
          #expect(
            reward.paidFen <= reward.amountFen && (reward.state == .paid) == (reward.paidFen == reward.amountFen),
            "\(seed)")
        }
      }
      #expect(done > 40 && refused > 40, "both happened: \(done) done, \(refused) refused, seed \(random.seed)")
    }
  }
}
