import Domain
import Foundation
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Seats of draws")
struct DrawSeatTests {
  @Test("nobody sits in more than three panels of a quarter, not even when draws are closed at once")
  func quarterLimit() async throws {
    try await TestTalent.run { talent in
      // Eight experts have 24 seats a quarter: four panels of five leave four of them.
      try await talent.addMembers(1...8)
      let draws = try await withThrowingTaskGroup(of: Talent.Draw.self) { group in
        for _ in 1...4 { group.addTask { try await talent.createDraw() } }
        return try await group.reduce(into: [Talent.Draw]()) { $0.append($1) }
      }
      for draw in draws {
        #expect(draw.candidateCount == 8, "the limit is not reached when the draws are committed")
        try await talent.reveal(draw.name, Secrets.wuhan, by: TestTalent.wuhan)
        try await talent.reveal(draw.name, Secrets.yichang, by: TestTalent.yichang)
      }
      let panels = try await withThrowingTaskGroup(of: [String].self) { group in
        for draw in draws {
          group.addTask {
            do {
              return try await talent.close(draw.name).members
            } catch let error as RPCError where error.code == .failedPrecondition {
              return []
            }
          }
        }
        return try await group.reduce(into: [[String]]()) { $0.append($1) }
      }
      let reviews = Dictionary(grouping: panels.flatMap { $0 }) { $0 }.mapValues(\.count)
      #expect(reviews.values.allSatisfy { $0 <= 3 }, "\(reviews)")
      #expect(panels.count { !$0.isEmpty } >= 3)
      for draw in draws {
        let stored = try await talent.draws.get(.with { $0.name = draw.name }, by: TestTalent.province)
        if stored.state == .drawn { #expect(try await talent.verify(name: draw.name).valid) }
      }
      let next = try await talent.createDraw {
        $0.reviewDate = Samples.date("2025-10-08")
      }
      #expect(next.candidateCount == 8, "another quarter")
    }
  }

  @Test("candidates who left after the commitment are absent; a successor who left is passed over")
  func absences() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...7)
      let draw = try await talent.createDraw()
      _ = try await talent.experts.remove(
        .with {
          $0.requestId = freshID()
          $0.name = "experts/3"
          $0.reason = .ownRequest
        }, by: TestTalent.province)
      try await talent.reveal(draw.name, Secrets.wuhan, by: TestTalent.wuhan)
      try await talent.reveal(draw.name, Secrets.yichang, by: TestTalent.yichang)
      let drawn = try await talent.close(draw.name)
      #expect(drawn.members.count == 5 && !drawn.members.contains("experts/3"))
      #expect(try await talent.transcript(draw.name).contains("absent experts/3 DRAW-pool\n"))
      #expect(try await talent.verify(name: draw.name).valid)
      // Six were left, five are drawn: the sixth leaves, so that a refusal has no successor.
      let sixth = (1...7).map { "experts/\($0)" }.first { $0 != "experts/3" && !drawn.members.contains($0) }!
      _ = try await talent.experts.remove(
        .with {
          $0.requestId = freshID()
          $0.name = sixth
          $0.reason = .ownRequest
        }, by: TestTalent.province)
      await expect(Refusal(.failedPrecondition, "DRAW-pool"), "no successor") {
        _ = try await talent.refuse(drawn.name, drawn.members[0])
      }
      let unchanged = try await talent.draws.get(.with { $0.name = drawn.name }, by: TestTalent.wuhan)
      #expect(unchanged.members == drawn.members && unchanged.etag == drawn.etag)
    }
  }

  @Test("three refusals without reason in a year lead out of the pool; excused ones do not")
  func refusals() async throws {
    try await TestTalent.run { talent in
      // One seat of law for two experts: whoever is drawn declines, five times at most until one has three refusals.
      try await talent.addMembers(1...8) { number, expert in
        if number <= 2 { (expert.categories, expert.fields) = ([.law], []) }
      }
      func drawPanel(on day: String) async throws -> Talent.Draw {
        try await talent.drawPanel {
          $0.reviewDate = Samples.date(day)
          $0.pool?.categories = [.law, .patent]
          $0.strata = [
            .with { ($0.category, $0.count) = (.law, 1) }, .with { ($0.category, $0.count) = (.patent, 4) },
          ]
        }
      }
      var counts: [String: Int] = [:]
      for day in ["2025-08-15", "2025-10-15", "2026-01-15", "2026-04-15", "2026-07-15"] {
        let drawn = try await drawPanel(on: day)
        let lawyer = drawn.seats.first { $0.stratum == .law }!.expert
        let patent = drawn.seats.first { $0.stratum == .patent }!.expert
        _ = try await talent.refuse(drawn.name, patent, .leave)
        _ = try await talent.refuse(drawn.name, lawyer, .declined)
        counts[lawyer, default: 0] += 1
        let expert = try await talent.experts.get(.with { $0.name = lawyer })
        #expect(expert.refusals.count == counts[lawyer])
        #expect((expert.state == .out) == (counts[lawyer] == 3))
        if expert.state == .out {
          #expect(expert.exitReason == .refusals && expert.barredUntilDate == nil)
          break
        }
      }
      #expect(counts.values.max() == 3)
      for number in 3...8 {
        let other = try await talent.experts.get(.with { $0.name = "experts/\(number)" })
        #expect(other.state == .inPool && other.refusals.allSatisfy(\.excused))
      }
    }
  }

  @Test("fees follow the work: a confirmed seat, after the review, once, and never for civil servants")
  func fees() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...5) { number, expert in expert.civilServant = number == 5 }
      let drawn = try await talent.drawPanel()
      func pay(
        _ expert: String, on day: String = "2025-08-20", by caller: CallerIdentity = TestTalent.wuhan,
        _ change: (inout Talent.Fee) -> Void = { _ in }
      ) async throws -> Talent.Fee {
        var fee = Talent.Fee.with {
          $0.draw = drawn.name
          $0.basis = .review
          $0.units = 2
          $0.grossFen = 80_000
          $0.taxFen = 0
          $0.paymentDate = Samples.date(day)
        }
        change(&fee)
        let changed = fee
        return try await talent.fees.record(
          .with {
            $0.requestId = freshID()
            $0.parent = expert
            $0.fee = changed
          }, by: caller)
      }
      talent.setDay("2025-08-20")
      await expect(Refusal(.failedPrecondition, "FEE-seat"), "not confirmed") { _ = try await pay("experts/1") }
      for expert in drawn.members { _ = try await talent.confirm(drawn.name, expert) }
      await expect(Refusal(.failedPrecondition, "FEE-civil-servant"), "civil servant") {
        _ = try await pay("experts/5")
      }
      await expect(Refusal(.failedPrecondition, "FEE-after-work"), "before the review") {
        _ = try await pay("experts/1", on: "2025-08-14")
      }
      await expect(Refusal(.permissionDenied), "another bureau") {
        _ = try await pay("experts/1", by: TestTalent.yichang)
      }
      await expect(
        Refusal(
          .invalidArgument, "fee.basis REQUIRED", "fee.units NUMBER_RANGE", "fee.gross_fen NUMBER_RANGE",
          "fee.tax_fen NUMBER_RANGE", "fee.payment_date DATE_NOT_FUTURE"), "bad fee"
      ) {
        _ = try await pay("experts/1", on: "2025-08-21") {
          $0.basis = .unspecified
          $0.units = 0
          $0.grossFen = -1
          $0.taxFen = 1
        }
      }
      await expect(Refusal(.invalidArgument, "fee.draw REQUIRED"), "no draw") {
        _ = try await pay("experts/1") { $0.draw = "" }
      }
      await expect(Refusal(.notFound), "no such draw") { _ = try await pay("experts/1") { $0.draw = "draws/9" } }
      await expect(Refusal(.notFound), "no such expert") { _ = try await pay("experts/9") }
      let fee = try await pay("experts/1")
      await expect(Refusal(.alreadyExists), "paid twice") { _ = try await pay("experts/1") }
      let listed = try await talent.fees.list(.with { $0.parent = "experts/1" })
      #expect(listed.fees == [fee] && fee.name == "experts/1/fees/1")
    }
  }
}
