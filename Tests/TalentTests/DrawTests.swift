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
}
