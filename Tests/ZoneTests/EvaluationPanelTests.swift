import RPC
import RecordTestSupport
import TalentAPI
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("Evaluations: what experts judge", .timeLimit(.minutes(5)))
struct EvaluationPanelTests {
  /// An evaluation with experts over the zone `jingkai`, everything declared, panel of five assigned.
  private func begin(_ service: TestZone) async throws -> String {
    try await service.addZone()
    let name = try await service.addEvaluation(scheme: TestZone.withExperts).name
    try await service.declare(name, "jingkai")
    service.peers.set(TestZone.panel())
    let assigned = try await service.assignPanel(name)
    #expect(assigned.draw == "draws/1" && assigned.expertCount == 5 && assigned.experts.isEmpty)
    return name
  }

  @Test("five experts: highest and lowest are left out, the rest is averaged exactly, each score is kept")
  func trimmedMean() async throws {
    try await TestZone.run { service in
      let name = try await begin(service)
      for (expert, score) in zip(1...5, [100, 70, 71, 60, 73]) {
        try await service.submit(name, "jingkai", expert: expert, Int64(score), 40)
      }
      _ = try await service.run(name)
      var result = try await service.result(name, "jingkai")
      var plan = try #require(result.values.first { $0.measure == "plan_quality" })
      // (70 + 71 + 73) / 3, of 100 and 60 left out.
      #expect(plan.numerator == 214 && plan.denominator == 3 && plan.recusedCount == 0)
      #expect(plan.panelScores.map(\.score) == [60, 70, 71, 73, 100])
      #expect(plan.panelScores.map(\.trimmed) == [true, false, false, false, true])
      #expect(plan.panelScores.allSatisfy { $0.expert.isEmpty })
      // 7.00 × (214/3 - 40) / 60 = 3.655…
      #expect(result.indicators.first { $0.code == "A4" }?.pointsHundredths == 366)
      #expect(result.indicators.first { $0.code == "A4" }?.share == "47/90")

      let published = try await service.publish(name)
      #expect(published.experts == (1...5).map { "experts/\($0)" })
      result = try await service.result(name, "jingkai")
      plan = try #require(result.values.first { $0.measure == "plan_quality" })
      #expect(plan.panelScores.map(\.expert) == [4, 2, 3, 5, 1].map { "experts/\($0)" })
    }
  }

  @Test("a recused expert is known and does not count; with four scores all count")
  func recusal() async throws {
    try await TestZone.run { service in
      let name = try await begin(service)
      for (expert, score) in zip(1...4, [100, 70, 71, 60]) {
        try await service.submit(name, "jingkai", expert: expert, Int64(score), 40)
      }
      try await service.recuse(name, "jingkai", expert: 5)
      _ = try await service.run(name)
      let plan = try await service.result(name, "jingkai").values.first { $0.measure == "plan_quality" }
      #expect(plan?.numerator == 301 && plan?.denominator == 4 && plan?.recusedCount == 1)
      #expect(plan?.panelScores.contains(where: \.trimmed) == false)
    }
  }

  @Test("a missing score, too few scores and a missing panel are refused by name")
  func missing() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let bare = try await service.addEvaluation(scheme: TestZone.withExperts).name
      try await service.declare(bare, "jingkai")
      await expect(forbidden("evaluation-panel-missing"), "no panel") { _ = try await service.run(bare) }
      service.peers.set(TestZone.panel())
      try await service.assignPanel(bare)
      for expert in 1...4 { try await service.submit(bare, "jingkai", expert: expert, 80, 80) }
      let error = await #expect(throws: RPCError.self) { _ = try await service.run(bare) }
      #expect(Refusal(error ?? RPCError(.ok, "")) == forbidden("evaluation-scores-missing"))
      #expect(error?.message.contains("evaluations/1/sheets/jingkai/experts/5") == true)
      // Replaced by recusals until two are left.
      for expert in 3...5 { try await service.recuse(bare, "jingkai", expert: expert) }
      await expect(forbidden("evaluation-scores-few"), "two of three") { _ = try await service.run(bare) }
      try await service.submit(bare, "jingkai", expert: 3, 80, 80)
      #expect(try await service.run(bare).state == .scored)
    }
  }

  @Test("blind: before the publication only the province sees who handed in, and nobody what")
  func blind() async throws {
    try await TestZone.run { service in
      let name = try await begin(service)
      for expert in 1...4 { try await service.submit(name, "jingkai", expert: expert, 80, 80) }
      try await service.recuse(name, "jingkai", expert: 5)
      var request = Zone.ListExpertSheetsRequest()
      request.parent = name
      let list = request
      await expect(Refusal(.permissionDenied), "a city") {
        _ = try await service.expertSheets.list(list, by: TestZone.wuhan)
      }
      func sheets() async throws -> [Zone.ExpertSheet] {
        try await service.expertSheets.list(list, by: TestZone.province).expertSheets
      }
      for _ in 0..<2 {
        let seen = try await sheets()
        #expect(
          seen.map(\.expert) == (1...5).map { "experts/\($0)" }
            && seen.map(\.recused) == [false, false, false, false, true])
        #expect(seen.allSatisfy { $0.scores.isEmpty && $0.recusalReason.isEmpty })
        if try await service.evaluations.get(.with { $0.name = name }).state == .open {
          #expect(try await service.evaluations.get(.with { $0.name = name }).experts.isEmpty)
          _ = try await service.run(name)
        }
      }
      let changes = try await service.allChanges().map { try Zone.WatchChangesResponse(serialized: $0.payload) }
      let announced = changes.compactMap { change -> Zone.ExpertSheet? in
        if case .expertSheet(let sheet)? = change.resource { sheet } else { nil }
      }
      #expect(announced.count == 5 && announced.allSatisfy { $0.scores.isEmpty && $0.recusalReason.isEmpty })
      _ = try await service.publish(name)
      let open = try await service.expertSheets.list(list, by: TestZone.wuhan).expertSheets
      #expect(open[0].scores.map(\.score) == [80, 80] && open[4].recusalReason == "曾任该园区顾问")
    }
  }

  @Test("a draw that does not fit is refused with the rule")
  func badPanels() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.addZone("other") { $0.operatorCode = Samples.agencyCode }
      let name = try await service.addEvaluation(scheme: TestZone.withExperts).name
      let cases: [(what: String, rule: String, change: (inout Talent.Draw) -> Void)] = [
        ("for something else", "evaluation-panel-drawn", { $0.purpose = .award }),
        ("not drawn yet", "evaluation-panel-drawn", { $0.state = .committed }),
        ("cancelled", "evaluation-panel-drawn", { $0.state = .cancelled }),
        ("a seat not confirmed", "evaluation-panel-confirmed", { $0.seats[2].state = .drawn }),
        ("a seat refused", "evaluation-panel-confirmed", { $0.seats[2].state = .refused }),
        ("a backup instead of a member", "evaluation-panel-confirmed", { $0.seats[2].role = .backup }),
        ("too small", "evaluation-panel-confirmed", { $0 = TestZone.panel(2) }),
        ("for another operator", "evaluation-panel-subject", { $0.subject?.applicantCodes = [Samples.agencyCode] }),
        ("without subject", "evaluation-panel-subject", { $0.subject = nil }),
      ]
      for (what, rule, change) in cases {
        var draw = TestZone.panel()
        change(&draw)
        service.peers.set(draw)
        await expect(forbidden(rule), what) { try await service.assignPanel(name) }
      }
      await expect(forbidden("draw-exists"), "unknown") { try await service.assignPanel(name, draw: "draws/77") }
      service.peers.set(TestZone.panel())
      let second = try await service.addEvaluation(["zones/other"], scheme: TestZone.withExperts).name
      await expect(forbidden("evaluation-panel-subject"), "for another zone") { try await service.assignPanel(second) }
      let sum = try await service.addEvaluation().name
      await expect(forbidden("evaluation-panel-needed"), "no experts in the scheme") {
        try await service.assignPanel(sum)
      }
      try await service.assignPanel(name)
      let third = try await service.addEvaluation(scheme: TestZone.withExperts).name
      await expect(forbidden("evaluation-panel-unused"), "used") { try await service.assignPanel(third) }
    }
  }

  @Test("after a seat was drawn anew the panel is taken again, unless an expert who handed in is gone")
  func redrawn() async throws {
    try await TestZone.run { service in
      let name = try await begin(service)
      try await service.submit(name, "jingkai", expert: 1, 80, 80)
      var draw = TestZone.panel()
      draw.seats[4].expert = "experts/9"
      service.peers.set(draw)
      try await service.assignPanel(name)
      try await service.submit(name, "jingkai", expert: 9, 80, 80)
      await expect(forbidden("evaluation-panel-member"), "who left") {
        try await service.submit(name, "jingkai", expert: 5, 80, 80)
      }
      service.peers.set(TestZone.panel())
      await expect(forbidden("evaluation-panel-handed-in"), "expert 9 handed in") {
        try await service.assignPanel(name)
      }
    }
  }

  @Test("talent down: the panel is refused with UNAVAILABLE, all else works, and it recovers by itself")
  func talentDown() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let name = try await service.addEvaluation(scheme: TestZone.withExperts).name
      service.peers.set(TestZone.panel())
      await service.peers.stopTalent()
      let id = freshID()
      let error = await #expect(throws: RPCError.self) { try await service.assignPanel(name, id: id) }
      #expect(error?.code == .unavailable && error?.message.contains("talent") == true)
      try await service.declare(name, "jingkai")
      #expect(try await service.evaluations.get(.with { $0.name = name }).draw.isEmpty)
      try await service.peers.startTalent()
      var assigned: Zone.Evaluation?
      for _ in 0..<100 where assigned == nil {
        assigned = try? await service.assignPanel(name, id: id)
        if assigned == nil { try await Task.sleep(for: .milliseconds(50)) }
      }
      #expect(assigned?.draw == "draws/1")
      await service.peers.stopTalent()
      // A retry is answered without talent.
      #expect(try await service.assignPanel(name, id: id) == assigned)
    }
  }

  @Test("a panel that rests on provisional rules makes the result provisional")
  func provisionalPanel() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let name = try await service.addEvaluation(scheme: TestZone.withExperts).name
      var draw = TestZone.panel()
      draw.provisional = true
      service.peers.set(draw)
      let assigned = try await service.assignPanel(name)
      #expect(assigned.panelProvisional && assigned.provisional)
    }
  }
}
