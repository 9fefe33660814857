import RPC
import RecordTestSupport
import Testing
import ZoneAPI
import ZoneEvaluation

@testable import ipmesh_zone

@Suite("Evaluations: questions to a result", .timeLimit(.minutes(5)))
struct EvaluationAnalysisTests {
  /// Three zones scored: `a1` 20.00, `b2` 15.00, `c3` 0.00 and deducted.
  private func scored(_ service: TestZone) async throws -> String {
    for zone in ["a1", "b2", "c3"] { try await service.addZone(zone) }
    let name = try await service.addEvaluation(["zones/a1", "zones/b2", "zones/c3"]).name
    try await service.declare(
      name, "a1", ["ip_plan": 1, "support_funds_fen": 1_000_000_000, "dedicated_staff": 5, "one_stop_items": 20])
    try await service.declare(name, "b2", ["ip_plan": 1, "support_funds_fen": 1_000_000_000, "dedicated_staff": 5])
    try await service.declare(name, "c3", ["ip_plan": 1, "graded_agencies": 10, "d_level_agencies": 1])
    _ = try await service.run(name)
    return name
  }

  @Test("the explanation adds up to the score and names the deduction")
  func explain() async throws {
    try await TestZone.run { service in
      let name = try await scored(service)
      for (zone, score) in [("a1", 2_000), ("b2", 1_500), ("c3", 0)] {
        let answer = try await service.results.explain(.with { $0.name = "\(name)/results/\(zone)" })
        #expect(answer.scoreHundredths == score && answer.provisional && answer.items.count == 17)
        #expect(answer.items.reduce(0) { $0 + Int($1.pointsHundredths) } == score)
        #expect(answer.items.allSatisfy { $0.text?.zh.isEmpty == false && $0.text?.en.isEmpty == false })
      }
      let c3 = try await service.results.explain(.with { $0.name = "\(name)/results/c3" })
      #expect(c3.items.last?.code == "N1" && c3.items.last?.pointsHundredths == -500)
      #expect(c3.items.last?.text?.zh == "D级机构占比超过5%:1 / 10 = 10%;10% > 5%;-5.00分")
      #expect(c3.summary?.en.hasSuffix("= 5.00; max(0, 5.00 - 5.00) = 0.00; ≥ 0.00: fail") == true)
    }
  }

  @Test("what would change a rank changes it when it is applied")
  func rankChange() async throws {
    try await TestZone.run { service in
      let name = try await scored(service)
      let answer = try await service.analysis.rankChange(
        .with {
          $0.name = "\(name)/results/b2"
          $0.goal = .nextRank
        })
      #expect(answer.goalScoreHundredths == 2_000 && !answer.changes.isEmpty)
      let change = try #require(answer.changes.first { $0.measure == "one_stop_items" })
      #expect(change.toValue == 20 && change.scoreHundredths == 2_000 && change.rank == 1 && change.code == "E1")
      #expect(answer.changes.map(\.sizeMillionths) == answer.changes.map(\.sizeMillionths).sorted())
      #expect(answer.summary?.zh.contains("最小的单项变化") == true)
      // Apply the smallest one that is declared.
      let declared = try #require(
        answer.changes.first { $0.code != "B1" && $0.code != "B2" && $0.code != "B4" && $0.code != "D1" })
      _ = try await service.reopen(name)
      try await service.declare(name, "b2", [declared.measure: declared.toValue], only: true)
      _ = try await service.run(name)
      let result = try await service.result(name, "b2")
      #expect(result.rank == declared.rank && result.scoreHundredths == declared.scoreHundredths && result.rank == 1)
    }
  }

  @Test("where nothing better exists, or no single value reaches it, the answer says so")
  func nothingToChange() async throws {
    try await TestZone.run { service in
      let name = try await scored(service)
      func ask(_ zone: String, _ goal: Zone.ChangeGoal) async throws -> Zone.FindRankChangeResponse {
        try await service.analysis.rankChange(
          .with {
            $0.name = "\(name)/results/\(zone)"
            $0.goal = goal
          })
      }
      let first = try await ask("a1", .nextRank)
      #expect(first.changes.isEmpty && first.goalScoreHundredths == 0 && first.summary?.zh == "已是第一名")
      let level = try await ask("a1", .nextLevel)
      #expect(level.changes.isEmpty && level.goalScoreHundredths == 6_000)
      #expect(level.summary?.en == "the score is 20.00, 60.00 is needed; no change of a single value reaches it")
      let last = try await ask("c3", .nextRank)
      #expect(last.changes.isEmpty && last.goalScoreHundredths == 1_500)
    }
  }

  @Test("two schemes over the frozen values, with ranks of both")
  func compare() async throws {
    try await TestZone.run { service in
      let name = try await scored(service)
      let answer = try await service.analysis.compare(
        .with {
          $0.name = name
          $0.scheme = TestZone.geometric
        })
      #expect(answer.zones.map(\.zone) == ["zones/a1", "zones/b2", "zones/c3"])
      #expect(answer.zones.map { $0.recorded?.scoreHundredths } == [2_000, 1_500, 0])
      // 100 × 0.01^0.80, 100 × 0.01^0.85, 100 × 0.01^0.95 - 5.00.
      #expect(answer.zones.map { $0.other?.scoreHundredths } == [251, 200, 0])
      #expect(answer.zones.map { $0.other?.rank } == [1, 2, 3] && answer.swappedPairs == 0 && answer.provisional)
      #expect(answer.scheme == TestZone.sum && answer.otherScheme == TestZone.geometric)
    }
  }

  @Test("rank intervals are the same whenever they are asked for, with a seed that nobody chose")
  func intervals() async throws {
    try await TestZone.run { service in
      let name = try await scored(service)
      let first = try await service.analysis.rankIntervals(.with { $0.name = name })
      #expect(first.draws == 10_000 && first.spreadBasisPoints == 2_500 && first.places == 3 && first.provisional)
      let digest = try await service.evaluations.get(.with { $0.name = name }).resultDigest
      #expect(first.seed == UInt64(digest.prefix(16), radix: 16))
      #expect(try await service.analysis.rankIntervals(.with { $0.name = name }).serialized() == first.serialized())
      // a1 has what b2 has and more, whatever the weights.
      #expect(first.rankIntervals.map(\.rank) == [1, 2, 3])
      #expect(first.rankIntervals.map(\.rankCounts) == [[10_000, 0, 0], [0, 10_000, 0], [0, 0, 10_000]])
      #expect(first.rankIntervals.map(\.bestRank) == [1, 2, 3] && first.rankIntervals.map(\.worstRank) == [1, 2, 3])
      let one = try await service.analysis.rankIntervals(
        .with {
          $0.name = name
          $0.draws = 100
          $0.seed = 5
          $0.places = 1
        })
      #expect(one.seed == 5 && one.rankIntervals.map(\.placesCount) == [100, 0, 0])
    }
  }
}
