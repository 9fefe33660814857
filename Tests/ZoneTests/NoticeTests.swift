import RPC
import RecordTestSupport
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("The public notice: objections and suspensions", .timeLimit(.minutes(2)))
struct NoticeTests {
  /// A service with an application in public notice from 2025-04-09 to 2025-04-16.
  private static func run(_ body: (TestZone) async throws -> Void) async throws {
    try await TestZone.run { service in
      try await service.addZone()
      service.peers.set(Samples.draw)
      try await service.reachReview(on: "2025-03-03")
      try await service.assignDraw()
      try await service.assign(score: 7_605)
      try await service.move(.publicNotice, on: "2025-04-09")
      try await body(service)
    }
  }

  @Test("no designation before the notice has ended, nor while an objection is open; an upheld one forces a new review")
  func objections() async throws {
    try await Self.run { service in
      await expect(forbidden("ZONE-notice"), "the last day of the notice") {
        try await service.move(.designated, on: "2025-04-16")
      }
      let filed = try await service.objections.create(service.objection(on: "2025-04-14"), by: TestZone.wuhan)
      #expect(filed.name == "applications/1/objections/1" && filed.state == .filed)
      #expect(
        filed.decisionPeriod?.endDate == Samples.date("2025-05-07"), "15 working days across 劳动节 and its make-up day")
      await expect(forbidden("ZONE-objection-decision"), "an objection is open") {
        try await service.move(.designated, on: "2025-04-17")
      }
      let decided = try await service.objections.decide(
        service.decision(.dismissed, on: "2025-05-09"), by: TestZone.province)
      #expect(decided.state == .dismissed && decided.decidedLate && decided.decidedBy.hasSuffix("agency/420000"))
      _ = try await service.objections.create(service.objection(on: "2025-04-16"), by: TestZone.wuhan)
      let upheld = try await service.objections.decide(
        service.decision(.upheld, on: "2025-05-08", 2), by: TestZone.province)
      #expect(!upheld.decidedLate)
      await expect(forbidden("ZONE-objection"), "an objection was upheld") {
        try await service.move(.designated, on: "2025-05-12")
      }
      let review = try await service.move(.expertReview, on: "2025-05-12")
      #expect(review.panel == nil && review.score == nil && review.notice == nil)
      await expect(forbidden("application-panel-unused"), "the panel of before") { try await service.assignDraw() }
      service.peers.set(
        .with {
          $0 = Samples.draw
          $0.name = "draws/2"
        })
      try await service.assignDraw("draws/2")
      try await service.assign(score: 8_000)
      try await service.move(.publicNotice, on: "2025-05-20")
      let again = try await service.move(.designated, on: "2025-06-03")
      #expect(again.term?.endDate == Samples.date("2028-06-03"), "objections of the notice before do not count")
      let open = Zone.ListObjectionsRequest.with {
        $0.parent = "applications/-"
        $0.state = .upheld
      }
      #expect(try await service.objections.list(open).objections == [upheld])
    }
  }

  @Test("an application whose score does not pass is not put on notice, and can be refused")
  func failing() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      service.peers.set(Samples.draw)
      try await service.reachReview(on: "2025-03-03")
      await expect(forbidden("application-score"), "no score") {
        try await service.move(.publicNotice, on: "2025-04-09")
      }
      await expect(forbidden("application-panel"), "no panel") { try await service.assign(score: 7_000) }
      try await service.assignDraw()
      try await service.assign(score: 5_999)
      do {
        try await service.move(.publicNotice, on: "2025-04-09")
        Issue.record("it was not refused")
      } catch let error as RPCError {
        #expect(Refusal(error) == forbidden("application-pass"))
        #expect(error.message.contains("59.99 does not reach 60.00"))
      }
      #expect(try await service.move(.refused, on: "2025-04-09").state == .refused)
    }
  }

  @Test("a suspended notice has no end, and goes on where it was")
  func suspension() async throws {
    try await Self.run { service in
      let suspend = Zone.SuspendPeriodRequest.with {
        $0.requestId = freshID()
        $0.name = TestZone.application
        $0.fromDate = Samples.date("2025-04-11")
        $0.reason = "公示网站故障"
      }
      let bads: [BadCase<Zone.SuspendPeriodRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("another collection", bad("name RESOURCE_NAME"), { $0.name = "zones/jingkai" }),
        ("nothing there", Refusal(.notFound), { $0.name = "applications/9" }),
        ("no such objection", Refusal(.notFound), { $0.name = "applications/1/objections/9" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "2" }),
        ("no day", bad("from_date REQUIRED"), { $0.fromDate = nil }),
        (
          "tomorrow", bad("from_date DATE_NOT_FUTURE", "from_date PERIOD_OVER"),
          { $0.fromDate = Samples.date("2025-07-01") }
        ),
        ("before the start", bad("from_date DATE_ORDER"), { $0.fromDate = Samples.date("2025-04-09") }),
        ("after the end", bad("from_date PERIOD_OVER"), { $0.fromDate = Samples.date("2025-04-17") }),
        ("no reason", bad("reason REQUIRED"), { $0.reason = " " }),
      ]
      try await service.refuse(suspend, bads) { _ = try await service.periods.suspend($0, by: TestZone.province) }
      await expect(Refusal(.permissionDenied), "the province alone does") {
        _ = try await service.periods.suspend(suspend, by: TestZone.wuhan)
      }
      let resume = Zone.ResumePeriodRequest.with {
        $0.requestId = freshID()
        $0.name = TestZone.application
        $0.toDate = Samples.date("2025-04-15")
      }
      await expect(forbidden("period-suspended"), "it runs") {
        _ = try await service.periods.resume(resume, by: TestZone.province)
      }
      let suspended = try await service.periods.suspend(suspend, by: TestZone.province)
      #expect(suspended.period?.endDate == nil)
      #expect(try await service.applications.get(.with { $0.name = TestZone.application }).nextDueDate == nil)
      await expect(forbidden("ZONE-notice"), "suspended") { try await service.move(.designated, on: "2025-04-30") }
      await expect(forbidden("period-running"), "twice") {
        var again = suspend
        again.requestId = freshID()
        _ = try await service.periods.suspend(again, by: TestZone.province)
      }
      let resumptions: [BadCase<Zone.ResumePeriodRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "applications/9" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "2" }),
        ("no day", bad("to_date REQUIRED"), { $0.toDate = nil }),
        ("before the pause", bad("to_date DATE_ORDER"), { $0.toDate = Samples.date("2025-04-10") }),
      ]
      try await service.refuse(resume, resumptions) { _ = try await service.periods.resume($0, by: TestZone.province) }
      // The 10th counted; the 11th, 14th and 15th did not; the 16th to the 21st are the other four.
      let resumed = try await service.periods.resume(resume, by: TestZone.province)
      #expect(resumed.period?.endDate == Samples.date("2025-04-21"))
      await expect(forbidden("ZONE-notice"), "its last day") { try await service.move(.designated, on: "2025-04-21") }
      try await service.move(.designated, on: "2025-04-22")
    }
  }

  @Test("the decision of an objection can be suspended; a notice into a year without calendar is refused")
  func decisionPeriod() async throws {
    try await Self.run { service in
      let filed = try await service.objections.create(service.objection(on: "2025-04-14"), by: TestZone.wuhan)
      _ = try await service.periods.suspend(
        .with {
          $0.requestId = freshID()
          $0.name = filed.name
          $0.fromDate = Samples.date("2025-04-15")
          $0.reason = "专家鉴定"
        }, by: TestZone.province)
      await expect(forbidden("ZONE-objection-decision"), "suspended") {
        _ = try await service.objections.decide(service.decision(.dismissed, on: "2025-05-01"), by: TestZone.province)
      }
      let resumed = try await service.periods.resume(
        .with {
          $0.requestId = freshID()
          $0.name = filed.name
          $0.toDate = Samples.date("2025-04-30")
        }, by: TestZone.province)
      #expect(resumed.period?.endDate == Samples.date("2025-05-26"))
    }
    try await TestZone.run { service in
      service.setDay("2026-12-30")
      try await service.addZone()
      service.peers.set(Samples.draw)
      try await service.reachReview(on: "2026-12-01")
      try await service.assignDraw()
      try await service.assign(score: 7_000)
      await expect(bad("effective_date CALENDAR_MISSING"), "2027 has no calendar") {
        try await service.move(.publicNotice, on: "2026-12-28")
      }
    }
  }
}
