import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Storage
import TalentAPI
import TestRandom
import TestSupport
import Testing

@testable import ipmesh_talent

@Suite("Talent introduction")
struct IntroductionTests {
  @Test("posts are filled and freed; nobody beyond them, nobody twice at a time")
  func posts() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addNeed()
      let first = try await talent.introduce(1)
      #expect(first.state == .active && first.division == "420106" && first.identityNumber.isEmpty)
      await expect(Refusal(.alreadyExists), "twice at a time") { _ = try await talent.introduce(1) }
      _ = try await talent.introduce(2)
      let need = Talent.GetTalentNeedRequest.with { $0.name = "talentNeeds/1" }
      #expect(try await talent.needs.get(need).state == .filled)
      await expect(Refusal(.failedPrecondition, "INTRODUCTION-posts"), "beyond the posts") {
        _ = try await talent.introduce(3)
      }
      let left = try await talent.leave(first.name, on: "2025-06-30")
      #expect(left.introduction?.state == .ended && left.clawbackFen == 0)
      #expect(try await talent.needs.get(need).state == .open)
      await expect(Refusal(.failedPrecondition, "INTRODUCTION-transition"), "left twice") {
        _ = try await talent.leave(first.name, on: "2025-06-30")
      }
      _ = try await talent.introduce(1)
      await expect(Refusal(.failedPrecondition, "INTRODUCTION-posts"), "fewer posts than filled") {
        _ = try await talent.needs.update(
          .with {
            $0.requestId = freshID()
            $0.talentNeed = .with {
              $0.name = "talentNeeds/1"
              $0.posts = 1
            }
            $0.updateMask = .with { $0.paths = ["posts"] }
          }, by: TestTalent.province)
      }
      let closed = try await talent.needs.close(
        .with {
          $0.requestId = freshID()
          $0.name = "talentNeeds/1"
        }, by: TestTalent.province)
      #expect(closed.state == .closed && closed.filledCount == 2)
      await expect(Refusal(.failedPrecondition, "INTRODUCTION-transition"), "a closed need") {
        _ = try await talent.introduce(4)
      }
    }
  }

  @Test("20 people are introduced at once for five posts: five are")
  func concurrency() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addNeed { $0.posts = 5 }
      let introduced = await withTaskGroup(of: Bool.self) { group in
        for number in 1...20 {
          group.addTask { (try? await talent.introduce(number)) != nil }
        }
        return await group.reduce(into: 0) { count, done in count += done ? 1 : 0 }
      }
      #expect(introduced == 5)
      #expect(try await talent.needs.get(.with { $0.name = "talentNeeds/1" }).filledCount == 5)
    }
  }

  @Test("support: up to the ceiling of the class, within the time of work, once for each document, reversed once")
  func support() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addNeed()
      let person = try await talent.introduce(1).name
      let first = try await talent.pay(person, 15_000_000, "鄂知发2025-1")
      #expect(first.provisional)
      await expect(Refusal(.failedPrecondition, "SUPPORT-ceiling"), "a fen too many") {
        _ = try await talent.pay(person, 5_000_001, "鄂知发2025-2")
      }
      _ = try await talent.pay(person, 5_000_000, "鄂知发2025-2", kind: .research)
      await expect(Refusal(.failedPrecondition, "SUPPORT-time"), "before the work") {
        _ = try await talent.pay(person, 1, "鄂知发2025-3", on: "2023-12-31")
      }
      await expect(Refusal(.failedPrecondition, "SUPPORT-reward"), "a reward") {
        _ = try await talent.pay(person, 1, "鄂知发2025-3", kind: .reward)
      }
      let reversal = try await talent.reverse(first.name, "鄂知发2025-4")
      #expect(reversal.amountFen == -15_000_000 && reversal.reverses == first.name)
      for (what, name) in [("reversed twice", first.name), ("a reversal reversed", reversal.name)] {
        await expect(Refusal(.failedPrecondition, "INTRODUCTION-transition"), what) {
          _ = try await talent.reverse(name, "鄂知发2025-5")
        }
      }
      await expect(Refusal(.alreadyExists), "the same document") {
        _ = try await talent.pay(person, 1, "鄂知发2025-1")
      }
      #expect(try await talent.introductions.get(.with { $0.name = person }).supportFen == 5_000_000)
      let listed = try await talent.supports.list(.with { $0.filter = .with { $0.beneficiary = person } }).supports
      #expect(listed.map(\.amountFen) == [15_000_000, 5_000_000, -15_000_000])
      _ = try await talent.pay(person, 6_000_000, "鄂知发2025-6", kind: .housing)
      await expect(Refusal(.invalidArgument, "end_date DATE_ORDER"), "left before the last payment") {
        _ = try await talent.leave(person, on: "2025-05-31")
      }
      let left = try await talent.leave(person, on: "2025-06-30")
      #expect(left.clawbackFen == 4_200_000 && left.provisional, "18 of 60 months served: 42 of 60 of the housing")
      await expect(Refusal(.failedPrecondition, "SUPPORT-time"), "after the last day") {
        talent.setDay("2025-07-02")
        _ = try await talent.pay(person, 1, "鄂知发2025-7", on: "2025-07-01")
      }
    }
  }

  @Test("claims: nothing after the duty, everything on the first days, never more than was paid, less with each month")
  func clawback() {
    let start = CivilDate("2020-01-01")!
    func claim(_ paid: Int64, _ end: String) -> Int64 {
      IntroductionRules.clawback(paid: paid, from: start, to: CivilDate(end)!, months: 60)
    }
    #expect(claim(600, "2020-01-01") == 600)
    #expect(claim(600, "2020-01-31") == 590, "the last day counts: one whole month")
    #expect(claim(600, "2024-12-30") == 10)
    #expect(claim(600, "2024-12-31") == 0)
    #expect(claim(600, "2030-12-31") == 0)
    #expect(claim(0, "2020-01-31") == 0)
    var random = SeededRandom()
    for _ in 0..<5_000 {
      let paid = Int64.random(in: 0...10_000_000_000, using: &random)
      let end = start.adding(days: Int.random(in: 0..<2_500, using: &random))
      let claim = IntroductionRules.clawback(paid: paid, from: start, to: end, months: 60)
      #expect((0...paid).contains(claim))
      #expect(IntroductionRules.clawback(paid: paid, from: start, to: end.adding(days: 40), months: 60) <= claim)
    }
  }

  @Test(
    "a leading talent: nominated, selected for three years, evaluated, rewarded when excellent, removed after two failures"
  )
  func leading() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addSelection()
      let chosen = try await talent.nominate(950)
      let other = try await talent.nominate(951)
      await expect(Refusal(.alreadyExists), "nominated twice") { _ = try await talent.nominate(950) }
      await expect(Refusal(.failedPrecondition, "LEADING-transition"), "nominations still taken") {
        _ = try await talent.select([chosen.name])
      }
      talent.setDay("2025-08-01")
      await expect(Refusal(.failedPrecondition, "LEADING-transition"), "too late") {
        _ = try await talent.nominate(952)
      }
      await expect(Refusal(.invalidArgument, "selected SELECTION_PLACES"), "two for one place") {
        _ = try await talent.select([chosen.name, other.name])
      }
      await expect(Refusal(.invalidArgument, "selected NOMINATED"), "a stranger") {
        _ = try await talent.select(["leadingTalents/9"])
      }
      #expect(try await talent.select([chosen.name]).selectedCount == 1)
      let leader = try await talent.leaders.get(.with { $0.name = chosen.name })
      #expect(leader.provisional)
      #expect(leader.state == .selected && leader.termEndDate == Samples.date("2028-08-31"))
      #expect(try await talent.leaders.get(.with { $0.name = other.name }).state == .notSelected)
      await expect(Refusal(.failedPrecondition, "LEADING-transition"), "decided twice") {
        _ = try await talent.select([])
      }
      let second = try await talent.addSelection { $0.nominationEndDate = Samples.date("2025-12-31") }
      await expect(Refusal(.failedPrecondition, "LEADING-term"), "a term runs") {
        _ = try await talent.nominate(950) { $0.selection = second.name }
      }
      talent.setDay("2026-03-01")
      await expect(Refusal(.failedPrecondition, "SUPPORT-reward"), "not excellent yet") {
        _ = try await talent.pay(chosen.name, 100, "鄂奖2026-1", kind: .reward, on: "2026-02-01")
      }
      _ = try await talent.evaluate(chosen.name, 2025, .excellent)
      let reward = try await talent.pay(chosen.name, 100, "鄂奖2026-1", kind: .reward, on: "2026-02-01")
      #expect(reward.division == "420106")
      await expect(Refusal(.alreadyExists), "a year twice") {
        _ = try await talent.evaluate(chosen.name, 2025, .qualified)
      }
      talent.setDay("2028-03-01")
      #expect(try await talent.evaluate(chosen.name, 2027, .unqualified).state == .selected)
      let removed = try await talent.evaluate(chosen.name, 2026, .unqualified)
      #expect(removed.state == .removed && removed.evaluations.map(\.year) == [2025, 2026, 2027])
      await expect(Refusal(.failedPrecondition, "SUPPORT-time"), "after the removal") {
        _ = try await talent.pay(chosen.name, 100, "鄂奖2028-1", kind: .research, on: "2028-02-01")
      }
    }
  }
}
