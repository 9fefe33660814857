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

@Suite("Draws")
struct DrawTests {
  @Test("a draw goes from commitment by secrets to a panel that anyone recomputes")
  func wholeWay() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...12)
      let committed = try await talent.createDraw {
        $0.parties[1].commitment = ""
        $0.backupCount = 2
      }
      #expect(committed.state == .collecting && committed.commitment.isEmpty && committed.candidateCount == 12)
      let ready = try await talent.draws.commit(
        .with {
          $0.requestId = freshID()
          $0.name = committed.name
          $0.commitment = Secrets.commitment(Secrets.yichang)
        }, by: TestTalent.yichang)
      #expect(ready.state == .committed && ready.commitment.utf8.count == 64)
      try await talent.reveal(committed.name, Secrets.yichang, by: TestTalent.yichang)
      await expect(Refusal(.failedPrecondition, "DRAW-threshold"), "a secret is missing") {
        _ = try await talent.close(committed.name)
      }
      try await talent.reveal(committed.name, Secrets.wuhan, by: TestTalent.wuhan)
      let drawn = try await talent.close(committed.name)
      #expect(drawn.state == .drawn && drawn.members.count == 5 && drawn.backups.count == 2)
      let codes = (1...12).map { "experts/\($0)" }
      #expect(drawn.members + drawn.backups == Array(DrawRank.order(codes, seed: drawn.seed).prefix(7)))
      #expect(drawn.seats[0].displayName.hasPrefix("专家") && drawn.seats[0].unitName.hasPrefix("武汉"))
      #expect(drawn.provisional && drawn.rules.contains { $0.id == "RECUSAL-unit" })

      var panel = drawn
      for expert in drawn.members { panel = try await talent.confirm(drawn.name, expert) }
      let published = try await talent.publish(panel.name)
      #expect(published.state == .published && published.members == drawn.members)
      let text = try await talent.transcript(drawn.name, by: TestTalent.yichang)
      let verified = try DrawTranscript.verify(text)
      #expect(verified.members.map(\.expert) == drawn.members)
      let answer = try await talent.verify(name: drawn.name)
      #expect(answer.valid && answer.commitment == drawn.commitment && answer.seed == drawn.seed)
      #expect(answer.members == drawn.members)
      #expect(try await talent.verify(transcript: text, by: TestTalent.yichang).valid)
    }
  }

  @Test("VerifyDraw says which line of a changed transcript does not follow")
  func changedTranscript() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...8)
      let drawn = try await talent.drawPanel()
      let text = try await talent.transcript(drawn.name)
      let other = (1...8).map { "experts/\($0)" }.first { !drawn.members.contains($0) }!
      for (old, new) in [
        ("member \(drawn.members[0]) ", "member \(other) "), ("count 5", "count 4"),
        ("candidate \(drawn.members[0]) ", "candidate experts/99 "), (Secrets.wuhan, Secrets.zone),
      ] {
        let changed = text.replacingOccurrences(of: old, with: new)
        let answer = try await talent.verify(transcript: changed)
        #expect(!answer.valid && answer.problem.hasPrefix("line ") && answer.members.isEmpty, "\(old) -> \(new)")
      }
      await expect(Refusal(.invalidArgument, "name ONE_OF"), "neither") { _ = try await talent.verify() }
      await expect(Refusal(.invalidArgument, "transcript TRANSCRIPT_SIZE"), "too many refusals") {
        _ = try await talent.verify(transcript: String(repeating: "refusal experts/1 x\n", count: 201))
      }
      await expect(Refusal(.notFound), "no such draw") { _ = try await talent.verify(name: "draws/9") }
    }
  }

  @Test("domain.md 6.4: five of twelve, two of them recused: from ten in hash order; who declines is replaced by rank")
  func workedExample() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...12) { number, expert in
        if number <= 2 { expert.unitCode = Samples.unit(990) }
      }
      let drawn = try await talent.drawPanel()
      #expect(drawn.candidateCount == 10 && drawn.excludedCount == 2)
      #expect(
        drawn.exclusions.map { "\($0.expert) \($0.rule)" } == ["experts/1 RECUSAL-unit", "experts/2 RECUSAL-unit"])
      let order = DrawRank.order((3...12).map { "experts/\($0)" }, seed: drawn.seed)
      #expect(drawn.members == Array(order[..<5]))
      let redrawn = try await talent.refuse(drawn.name, order[1])
      #expect(redrawn.members == [order[0]] + order[2...5])
      let refused = redrawn.seats.last
      #expect(refused?.expert == order[1] && refused?.state == .refused && refused?.refusalReason == .leave)
      #expect(try await talent.verify(name: drawn.name).valid)
    }
  }

  @Test("each conflict of interest excludes an expert, with its rule")
  func recusal() async throws {
    try await TestTalent.run { talent in
      let applicant = Samples.unit(990)
      func tie(_ kind: Talent.UnitTieKind, until: String?) -> [Talent.UnitTie] {
        [
          .with {
            $0.kind = kind
            $0.unitCode = applicant
            $0.startDate = Samples.date("2015-01-01")
            $0.endDate = until.map(Samples.date)
          }
        ]
      }
      let ties: [Int: [Talent.UnitTie]] = [
        // The review is on 2025-08-15: three years back is 2022-08-15, still inside.
        2: tie(.employee, until: "2022-08-15"), 3: tie(.employee, until: "2022-08-14"),
        4: tie(.adviser, until: nil), 5: tie(.shareholder, until: "2024-01-01"),
      ]
      try await talent.addMembers(1...25) { number, expert in
        if number == 1 { expert.unitCode = applicant }
        expert.ties = ties[number] ?? []
        if number == 6 { expert.relativeIdentityNumbers = [Samples.identity(800)] }
        if number == 8 { expert.relativeIdentityNumbers = [Samples.identity(7)] }
        if number == 9 { expert.relativeIdentityNumbers = [Samples.identity(10)] }
        if number == 11 {
          expert.stakes = [
            .with {
              $0.unitCode = applicant
              $0.description = "专利许可"
            }
          ]
        }
      }
      let draw = try await talent.createDraw {
        $0.subject?.involvedIdentityNumbers = [Samples.identity(800), Samples.identity(7), Samples.identity(12)]
        $0.subject?.involvedExperts = ["experts/9"]
      }
      #expect(draw.subject?.involvedPersonCount == 3 && draw.subject?.involvedIdentityNumbers.isEmpty == true)
      #expect(
        Set(draw.exclusions.map { "\($0.expert) \($0.rule)" }) == [
          "experts/1 RECUSAL-unit", "experts/2 RECUSAL-unit", "experts/4 RECUSAL-unit", "experts/5 RECUSAL-unit",
          "experts/6 RECUSAL-kinship",  // a relative is among the persons
          "experts/7 RECUSAL-self",  // named by identity number
          "experts/8 RECUSAL-kinship",  // a relative, who is an expert, is among the persons
          "experts/9 RECUSAL-self",  // named as an expert
          "experts/10 RECUSAL-kinship",  // the involved expert names this one as a relative
          "experts/11 RECUSAL-stake", "experts/12 RECUSAL-self",
        ])
      #expect(draw.candidateCount == 14)
    }
  }

  @Test("term, availability, integrity and age keep experts out, with their rules")
  func bars() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...15) { number, expert in
        if number == 1 {
          expert.unavailablePeriods = [
            .with {
              $0.startDate = Samples.date("2025-08-15")
              $0.endDate = Samples.date("2025-08-20")
            }
          ]
        }
        if number == 2 { expert.integrity = .breach }
        if number == 3 { expert.identityNumber = Samples.identity(3, born: "19640815") }
        if number == 4 { expert.identityNumber = Samples.identity(4, born: "19640816") }
      }
      try await talent.addExpert(16)
      let draw = try await talent.createDraw { $0.purpose = .award }
      let found = draw.exclusions.map { "\($0.expert) \($0.rule)" }
      #expect(found == ["experts/1 DRAW-available", "experts/2 ADM-integrity", "experts/3 ADM-age-award"])
      #expect(draw.candidateCount == 12, "an expert who is on record only is not in the pool")
      let guidance = try await talent.createDraw {
        $0.purpose = .guidance
        $0.count = 3
      }
      #expect(guidance.excludedCount == 2, "the lower age limit is for awards")
      await expect(
        Refusal(.failedPrecondition, "DRAW-pool", "ADM-integrity", "DRAW-pool"), "the terms end before the review"
      ) {
        try await talent.createDraw { $0.reviewDate = Samples.date("2028-01-01") }
      }
    }
  }

  @Test("strata, divisions and units bound a panel; what cannot be is refused with the rules in the way")
  func balance() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...12) { number, expert in
        if number <= 4 {
          expert.categories = [.law]
          expert.fields = []
        }
        if number > 8 { expert.division = "420500" }
        if number == 2 { expert.unitCode = Samples.unit(1) }
      }
      func balanced(_ draw: inout Talent.Draw) {
        draw.pool?.categories = [.law, .patent]
        draw.strata = [
          .with {
            $0.category = .law
            $0.count = 2
          },
          .with {
            $0.category = .patent
            $0.count = 3
          },
        ]
        draw.divisionMax = 3
      }
      let drawn = try await talent.drawPanel(balanced)
      let byStratum = Dictionary(grouping: drawn.seats, by: \.stratum).mapValues(\.count)
      #expect(byStratum == [.law: 2, .patent: 3])
      let members = Set(drawn.members.map { Int($0.dropFirst(8))! })
      #expect(members.filter { $0 > 8 }.count >= 2 && !(members.contains(1) && members.contains(2)))
      await expect(Refusal(.failedPrecondition, "DRAW-strata", "DRAW-pool", "DRAW-unit"), "four of law from 3 units") {
        try await talent.createDraw {
          balanced(&$0)
          $0.strata[0].count = 4
          $0.strata[1].count = 1
          $0.divisionMax = 0
        }
      }
      await expect(Refusal(.failedPrecondition, "DRAW-division"), "five from two divisions of two") {
        try await talent.createDraw { $0.divisionMax = 2 }
      }
      await expect(
        Refusal(.failedPrecondition, "DRAW-pool", "RECUSAL-unit"), "too few, since one is recused"
      ) {
        try await talent.createDraw {
          $0.pool?.divisions = ["420500"]
          $0.count = 5
          $0.subject?.applicantCodes = [Samples.unit(9)]
        }
      }
    }
  }

  @Test("the pool is filtered by category, sub-field, industry, jurisdiction, language and division")
  func filters() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...20) { number, expert in
        if number % 2 == 0 {
          expert.categories = [.overseas, .industry]
          expert.fields = [.industryTechnology]
          expert.jurisdictions = ["US"]
          expert.languages = ["en"]
          expert.industries = ["C12"]
        }
        if number > 10 { expert.division = "420500" }
      }
      func count(_ change: (inout Talent.DrawPool) -> Void) async throws -> Int32 {
        try await talent.createDraw {
          $0.purpose = .guidance
          $0.count = 3
          var pool = Talent.DrawPool()
          change(&pool)
          $0.pool = pool
        }.candidateCount
      }
      #expect(try await count { $0.categories = [.patent] } == 10)
      #expect(try await count { $0.categories = [.patent, .overseas] } == 20)
      #expect(try await count { ($0.categories, $0.fields) = ([.patent, .industry], [.industryTechnology]) } == 10)
      #expect(try await count { ($0.categories, $0.industries) = ([.industry], ["C12", "P01"]) } == 10)
      #expect(try await count { ($0.categories, $0.jurisdiction) = ([.overseas], "US") } == 10)
      #expect(try await count { ($0.categories, $0.language) = ([.overseas], "en") } == 10)
      #expect(try await count { ($0.categories, $0.divisions) = ([.overseas], ["420500"]) } == 5)
      #expect(try await count { ($0.categories, $0.divisions) = ([.overseas], ["420106"]) } == 5)
    }
  }

  @Test("a retried request draws nothing twice: draw, seed and replacement keep their first answers")
  func retries() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...9)
      let first = try await talent.createDraw(id: "create")
      #expect(try await talent.createDraw(id: "create") == first)
      let error = await #expect(throws: RPCError.self, "the id with another request") {
        try await talent.createDraw(id: "create") { $0.count = 7 }
      }
      #expect(error?.code == .invalidArgument)
      try await talent.reveal(first.name, Secrets.wuhan, by: TestTalent.wuhan)
      try await talent.reveal(first.name, Secrets.yichang, by: TestTalent.yichang)
      let drawn = try await talent.close(first.name, id: "close")
      #expect(try await talent.close(first.name, id: "close") == drawn)
      await expect(Refusal(.failedPrecondition, "DRAW-transition"), "closed twice") {
        _ = try await talent.close(first.name)
      }
      let refused = try await talent.refuse(drawn.name, drawn.members[0], id: "refuse")
      #expect(try await talent.refuse(drawn.name, drawn.members[0], id: "refuse") == refused)
      await expect(Refusal(.notFound), "refused twice") { _ = try await talent.refuse(drawn.name, drawn.members[0]) }
      #expect(try await talent.draws.list(.init(), by: TestTalent.province).draws.count == 1)
    }
  }

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
