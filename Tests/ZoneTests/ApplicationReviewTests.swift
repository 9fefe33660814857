import RPC
import RecordTestSupport
import TalentAPI
import TestSupport
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("The panel and the score of a review", .timeLimit(.minutes(2)))
struct ApplicationReviewTests {
  private static let options = CallOptions(timeout: .seconds(20))

  @Test("AssignPanel: the draw is for the zone, drawn, odd, five or more, and used once")
  func panel() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.reachReview(on: "2025-06-30")
      let draws: [(what: String, rule: String, change: (inout Talent.Draw) -> Void)] = [
        ("for another purpose", "application-panel-subject", { $0.purpose = .award }),
        ("for another zone", "application-panel-subject", { $0.subject?.applicantCodes = [Samples.agencyCode] }),
        ("without subject", "application-panel-subject", { $0.subject = nil }),
        ("not drawn", "application-panel-drawn", { $0.state = .committed }),
        ("cancelled", "application-panel-drawn", { $0.state = .cancelled }),
        ("of three", "ZONE-panel", { $0.count = 3 }),
        ("of six", "ZONE-panel", { $0.count = 6 }),
      ]
      for (what, rule, change) in draws {
        var draw = Samples.draw
        change(&draw)
        service.peers.set(draw)
        await expect(forbidden(rule), what) { try await service.assignDraw() }
      }
      service.peers.set(Samples.draw)
      let good = Zone.AssignPanelRequest.with {
        $0.requestId = freshID()
        $0.name = TestZone.application
        $0.draw = "draws/1"
      }
      let cases: [BadCase<Zone.AssignPanelRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "applications/9" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "1" }),
        ("no draw", bad("draw REQUIRED"), { $0.draw = "" }),
        ("another collection", bad("draw RESOURCE_NAME"), { $0.draw = "experts/1" }),
        ("no such draw", forbidden("draw-exists"), { $0.draw = "draws/9" }),
      ]
      try await service.refuse(good, cases) {
        _ = try await service.applications.assignPanel($0, by: TestZone.province, Self.options)
      }
      await expect(Refusal(.permissionDenied), "the province alone does") {
        _ = try await service.applications.assignPanel(good, by: TestZone.wuhan, Self.options)
      }
      let assigned = try await service.applications.assignPanel(good, by: TestZone.province, Self.options)
      #expect(assigned.panel?.expertCount == 5 && assigned.panel?.commitment == Samples.draw.commitment)
      await expect(forbidden("application-panel-unused"), "used already") { try await service.assignDraw() }
      try await service.move(.refused, on: "2025-06-30")
      await expect(forbidden("application-expert-review"), "in no review") { try await service.assignDraw() }
    }
  }

  @Test("the panel is published before the notice begins")
  func unpublishedPanel() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.reachReview(on: "2025-03-03")
      var draw = Samples.draw
      draw.state = .drawn
      service.peers.set(draw)
      try await service.assignDraw()
      try await service.assign(score: 7_000)
      await expect(forbidden("application-panel-published"), "not published") {
        try await service.move(.publicNotice, on: "2025-04-09")
      }
      draw.state = .published
      draw.commitment = String(repeating: "ff", count: 32)
      service.peers.set(draw)
      await expect(forbidden("application-panel-published"), "another draw under the same name") {
        try await service.move(.publicNotice, on: "2025-04-09")
      }
      service.peers.set(Samples.draw)
      try await service.move(.publicNotice, on: "2025-04-09")
    }
  }

  @Test(
    "talent down: the steps that need it answer UNAVAILABLE and say why, all others work, and it recovers by itself")
  func talentDown() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      service.peers.set(Samples.draw)
      await service.peers.stopTalent()
      try await service.reachReview(on: "2025-03-03")
      let id = freshID()
      do {
        try await service.assignDraw(id: id)
        Issue.record("it was not refused")
      } catch let error as RPCError {
        #expect(error.code == .unavailable)
        #expect(error.message.contains("talent is unavailable") && error.message.contains("nothing was stored"))
      }
      #expect(try await service.applications.get(.with { $0.name = TestZone.application }).panel == nil)
      try await service.peers.startTalent()
      #expect(await eventually { (try? await service.assignDraw(id: id))?.panel?.draw == "draws/1" })
      try await service.assign(score: 7_000)
      await service.peers.stopTalent()
      #expect(try await service.assignDraw(id: id).panel?.draw == "draws/1", "a retry needs no talent")
      let step = freshID()
      await expect(Refusal(.unavailable), "the notice needs the draw") {
        try await service.move(.publicNotice, on: "2025-04-09", id: step)
      }
      try await service.peers.startTalent()
      #expect(
        await eventually {
          (try? await service.move(.publicNotice, on: "2025-04-09", id: step))?.state == .publicNotice
        })
      await service.peers.stopTalent()
      #expect(try await service.move(.designated, on: "2025-04-17").state == .designated)
    }
  }

  @Test("AssignEvaluation: published, of this zone, of this panel and term, and used once")
  func evaluation() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.addZone("other") { $0.displayName = "其他集聚区" }
      service.peers.set(Samples.draw)
      try await service.apply()
      await expect(forbidden("application-assessed"), "no step of a draft rests on a score") {
        try await service.assign(score: 7_000)
      }
      for state in [Zone.ApplicationState.submitted, .recommended, .siteVisit, .formCheck, .expertReview] {
        try await service.move(state, on: "2025-06-30")
      }
      try await service.assignDraw()
      let good = Zone.AssignEvaluationRequest.with {
        $0.requestId = freshID()
        $0.name = TestZone.application
      }
      let published = try await service.publishedEvaluation(score: 7_000)
      let scored = try await service.publishedEvaluation(score: 7_000) { $0.state = .scored }
      let elsewhere = try await service.publishedEvaluation(score: 7_000) { $0.zones = ["zones/other"] }
      let otherPanel = try await service.publishedEvaluation(score: 7_000, draw: "draws/7")
      let cases: [BadCase<Zone.AssignEvaluationRequest>] = [
        (
          "no request id", bad("request_id REQUIRED"),
          {
            $0.requestId = ""
            $0.evaluation = published
          }
        ),
        ("no evaluation", bad("evaluation REQUIRED"), { _ in }),
        ("another collection", bad("evaluation RESOURCE_NAME"), { $0.evaluation = "draws/1" }),
        ("no such evaluation", Refusal(.notFound), { $0.evaluation = "evaluations/99" }),
        ("not published", forbidden("evaluation-state"), { $0.evaluation = scored }),
        ("of another zone", forbidden("evaluation-zone"), { $0.evaluation = elsewhere }),
        ("by another panel", forbidden("application-panel-same"), { $0.evaluation = otherPanel }),
        (
          "an old etag", Refusal(.aborted),
          {
            $0.etag = "1"
            $0.evaluation = published
          }
        ),
        (
          "nothing there", Refusal(.notFound),
          {
            $0.name = "applications/9"
            $0.evaluation = published
          }
        ),
      ]
      try await service.refuse(good, cases) {
        _ = try await service.applications.assignEvaluation($0, by: TestZone.province)
      }
      await expect(Refusal(.permissionDenied), "the province alone does") {
        var request = good
        request.evaluation = published
        _ = try await service.applications.assignEvaluation(request, by: TestZone.wuhan)
      }
      let assigned = try await service.assign(evaluation: published)
      #expect(assigned.score?.scoreHundredths == 7_000 && assigned.score?.passHundredths == 6_000)
      service.setDay("2025-07-20")
      try await service.move(.publicNotice, on: "2025-06-30")
      try await service.move(.designated, on: "2025-07-08")
      await expect(forbidden("application-score-period"), "a period before the term") {
        try await service.assign(
          evaluation: service.publishedEvaluation(score: 7_000, ends: Samples.date("2025-07-07")))
      }
      await expect(forbidden("application-score-period"), "the score of the designation") {
        try await service.assign(evaluation: published)
      }
    }
  }
}
