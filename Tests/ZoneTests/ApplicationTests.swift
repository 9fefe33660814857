import Domain
import RPC
import RecordTestSupport
import Records
import TalentAPI
import TestRandom
import TestSupport
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("Applications for designation", .timeLimit(.minutes(2)))
struct ApplicationTests {
  @Test("from draft to designation on 2025-04-17: the term ends on 2028-04-17, midterm is on 2026-10-17")
  func designation() async throws {
    try await TestZone.run { service in
      try await service.designate()
      let application = try await service.applications.get(.with { $0.name = TestZone.application })
      #expect(application.state == .designated && application.term?.number == 1)
      #expect(application.term?.midtermDate == Samples.date("2026-10-17"))
      #expect(application.term?.endDate == Samples.date("2028-04-17"))
      #expect(application.nextDueDate == Samples.date("2026-10-17"))
      // Wednesday the 9th is not counted; the five working days after it end on the 16th.
      #expect(application.notice?.endDate == Samples.date("2025-04-16"))
      #expect(
        application.transitions.map(\.toState) == [
          .draft, .submitted, .recommended, .siteVisit, .formCheck, .expertReview, .publicNotice, .designated,
        ])
      let last = try #require(application.transitions.last)
      #expect(last.fromState == .publicNotice && last.actor == "spiffe://ipmesh/agency/420000")
      #expect(last.reason == "理由" && last.evidence == [Samples.evidence(7)] && last.recordTime != nil)
      #expect(last.panel?.draw == "draws/1" && last.score?.scoreHundredths == 7_605 && last.score?.level == "GOOD")
      #expect(application.rules.map(\.id) == ["ZONE-panel", "ZONE-notice", "ZONE-construction", "ZONE-midterm"])
      #expect(application.provisional, "the notice and the panel rest on rules that are not confirmed")

      let zone = try await service.zones.get(.with { $0.name = "zones/jingkai" })
      #expect(zone.designation?.application == application.name && zone.isDesignated)
      #expect(zone.designation?.constructionEndDate == Samples.date("2028-04-17"))
      let designated = Zone.ListZonesRequest.with { $0.filter = .with { $0.designatedOnly = true } }
      #expect(try await service.zones.list(designated).zones.count == 1)
      await expect(forbidden("zone-designated"), "a designated zone cannot be closed") {
        _ = try await service.zones.close(
          .with {
            $0.requestId = freshID()
            $0.name = zone.name
            $0.closeDate = Samples.date("2025-06-01")
          }, by: TestZone.wuhan)
      }
      for (day, count) in [("2025-04-16", 0), ("2025-04-17", 1), ("2025-06-30", 1)] {
        let target = try await service.targets.get(.with { $0.targetDate = Samples.date(day) })
        #expect(target.designatedCount == count && target.outcome == .notMet, "\(day)")
      }
    }
  }

  @Test("midterm, final evaluation and renewal: each in its time, each with its score; what comes next is due")
  func renewal() async throws {
    try await TestZone.run { service in
      try await service.designate()
      service.setDay("2026-11-20")
      await expect(forbidden("application-score"), "no evaluation yet") {
        try await service.move(.midtermPassed, on: "2026-10-17")
      }
      try await service.assign(score: 5_999)
      await expect(forbidden("ZONE-midterm"), "a day too early") {
        try await service.move(.midtermRectify, on: "2026-10-16")
      }
      await expect(forbidden("application-pass"), "59.99 is no pass") {
        try await service.move(.midtermPassed, on: "2026-10-17")
      }
      let rectify = try await service.move(.midtermRectify, on: "2026-10-17")
      #expect(rectify.rectificationEndDate == Samples.date("2027-04-17") && rectify.score == nil)
      #expect(rectify.nextDueDate == Samples.date("2027-04-17"))
      try await service.assign(score: 6_000)
      let passed = try await service.move(.midtermPassed, on: "2026-11-20")
      #expect(passed.rectificationEndDate == nil && passed.nextDueDate == Samples.date("2028-04-17"))

      service.setDay("2028-05-10")
      try await service.assign(score: 9_000)
      await expect(forbidden("ZONE-construction"), "the term is not over") {
        try await service.move(.finalEval, on: "2028-04-16")
      }
      let final = try await service.move(.finalEval, on: "2028-04-17")
      #expect(final.finalResult == .excellent && final.finalEvaluations == 1)
      await expect(forbidden("ZONE-rectification"), "nothing is to be rectified") {
        try await service.move(.finalRectify, on: "2028-04-18")
      }
      await expect(forbidden("ZONE-rectification"), "nor withdrawn") {
        try await service.move(.withdrawn, on: "2028-04-18")
      }
      let renewed = try await service.move(.renewed, on: "2028-04-20")
      #expect(renewed.term?.number == 2 && renewed.term?.endDate == Samples.date("2031-04-20"))
      #expect(renewed.nextDueDate == Samples.date("2029-10-20") && renewed.finalResult == .unspecified)
      let due = Zone.ListApplicationsRequest.with { $0.filter = .with { $0.dueBy = Samples.date("2029-10-20") } }
      #expect(try await service.applications.list(due).applications == [renewed])
      let zone = try await service.zones.get(.with { $0.name = "zones/jingkai" })
      #expect(zone.designation?.constructionEndDate == Samples.date("2031-04-20"))
      #expect(zone.designation?.designationDate == Samples.date("2025-04-17"))
    }
  }

  @Test("a final evaluation that fails is repeated once after rectification, then the designation is withdrawn")
  func withdrawal() async throws {
    try await TestZone.run { service in
      try await service.designate()
      service.setDay("2029-01-10")
      try await service.assign(score: 6_500)
      try await service.move(.midtermPassed, on: "2026-10-20")
      try await service.assign(score: 5_000)
      try await service.move(.finalEval, on: "2028-04-17")
      await expect(forbidden("ZONE-renewal"), "it failed") { try await service.move(.renewed, on: "2028-04-20") }
      await expect(forbidden("ZONE-rectification"), "it may rectify first") {
        try await service.move(.withdrawn, on: "2028-04-20")
      }
      let rectify = try await service.move(.finalRectify, on: "2028-04-20")
      #expect(rectify.rectificationEndDate == Samples.date("2028-10-20"))
      await expect(forbidden("ZONE-rectification"), "rectification is not over") {
        try await service.move(.withdrawn, on: "2028-10-20")
      }
      try await service.assign(score: 5_500)
      let second = try await service.move(.finalEval, on: "2028-10-15")
      #expect(second.finalEvaluations == 2 && second.finalResult == .failed)
      await expect(forbidden("ZONE-rectification"), "no third evaluation") {
        try await service.move(.finalRectify, on: "2028-10-20")
      }
      let withdrawn = try await service.move(.withdrawn, on: "2028-11-01")
      #expect(withdrawn.state == .withdrawn && withdrawn.nextDueDate == nil)
      let zone = try await service.zones.get(.with { $0.name = "zones/jingkai" })
      #expect(zone.designation?.withdrawalDate == Samples.date("2028-11-01") && !zone.isDesignated)
      for (day, count) in [("2028-10-31", 1), ("2028-11-01", 0)] {
        #expect(try await service.targets.get(.with { $0.targetDate = Samples.date(day) }).designatedCount == count)
      }
      #expect(try await service.apply().name == "applications/2", "the zone may apply again")
    }
  }

  @Test("a zone named before the platform is taken over as designated; a zone has one application at a time")
  func takenOver() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let request = Zone.CreateApplicationRequest.with {
        $0.requestId = freshID()
        $0.application = .with {
          $0.zone = "zones/jingkai"
          $0.state = .designated
        }
        $0.designationDate = Samples.date("2025-04-17")
        $0.evidence = [Samples.evidence(9)]
      }
      await expect(Refusal(.permissionDenied), "the province alone does that") {
        _ = try await service.applications.create(request, by: TestZone.wuhan)
      }
      let application = try await service.applications.create(request, by: TestZone.province)
      #expect(application.state == .designated && application.term?.endDate == Samples.date("2028-04-17"))
      #expect(!application.provisional, "both rules of the term were found")
      #expect(try await service.targets.get(.init()).designatedCount == 1)
      await expect(forbidden("application-one-at-a-time"), "it has one already") { try await service.apply() }
    }
  }

  @Test("the steps: who takes them, and which are possible")
  func steps() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.apply()
      do {
        try await service.move(.designated, on: "2025-06-30")
        Issue.record("it was not refused")
      } catch let error as RPCError {
        #expect(Refusal(error) == forbidden("ZONE-steps"))
        #expect(error.message.contains("to become designated is not possible in the state draft"))
        #expect(error.message.contains("possible: to become submitted, to become cancelled"))
        #expect(error.message.contains("变更为已申报、变更为撤回申请"))
      }
      try await service.move(.submitted, on: "2025-06-25")
      await expect(bad("effective_date DATE_ORDER"), "before the present state") {
        try await service.move(.recommended, on: "2025-06-24")
      }
      try await service.move(.recommended, on: "2025-06-30")
      await expect(Refusal(.permissionDenied), "a site visit is the province's") {
        _ = try await service.applications.changeState(
          .with {
            $0.requestId = freshID()
            $0.name = TestZone.application
            $0.state = .siteVisit
            $0.effectiveDate = Samples.date("2025-06-30")
          }, by: TestZone.wuhan, .init(timeout: .seconds(20)))
      }
      for state in [Zone.ApplicationState.siteVisit, .formCheck, .draft] {
        try await service.move(state, on: "2025-06-30")
      }
      let draft = try await service.applications.update(
        .with {
          $0.requestId = freshID()
          $0.application = .with {
            $0.name = TestZone.application
            $0.planSummary = "补正后的方案"
          }
          $0.updateMask = .with { $0.paths = ["plan_summary"] }
        }, by: TestZone.wuhan)
      #expect(draft.planSummary == "补正后的方案" && draft.materials.count == 1 && draft.transitions.count == 6)
      let cancelled = try await service.move(.cancelled, on: "2025-06-30")
      #expect(cancelled.state == .cancelled)
      await expect(forbidden("ZONE-steps"), "it has ended") { try await service.move(.submitted, on: "2025-06-30") }
      #expect(try await service.apply().name == "applications/2")
    }
  }

  @Test("every state but the final ones has a step out, and every state can be reached")
  func machine() {
    let states = (1...16).map { Zone.ApplicationState(rawValue: $0) }
    for state in states {
      let isFinal = [.withdrawn, .refused, .cancelled].contains(state)
      #expect(ApplicationSteps.possible(from: state).isEmpty == isFinal, "\(state)")
      #expect(state == .draft || ApplicationSteps.all.contains { $0.to == state }, "\(state)")
    }
    let pairs = ApplicationSteps.all.map { [$0.from, $0.to] }
    #expect(Set(pairs).count == pairs.count, "no step is there twice")
  }

  @Test("a period of working days: pauses lengthen it by what they hold, holidays and make-up days count as they are")
  func periods() async throws {
    let book = try RuleBook(directory: TestZone.ruleDirectory)
    let rule = try book.rule("ZONE-notice", on: CivilDate("2025-01-01")!)
    for (start, end) in [
      ("2024-09-26", "2024-10-09"), ("2025-01-20", "2025-01-26"), ("2025-04-29", "2025-05-09"),
      ("2024-04-30", "2024-05-10"), ("2026-02-10", "2026-02-24"), ("2022-12-28", "2023-01-05"),
    ] {
      let period = try Zone.WorkingPeriod(rule, start: CivilDate(start)!, book.workCalendar)
      #expect(period.endDate == Samples.date(end), "\(start)")
    }
    #expect(throws: RuleViolation.self) {
      try Zone.WorkingPeriod(rule, start: CivilDate("2026-12-28")!, book.workCalendar)
    }
    // A pause of any length moves the end by exactly the working days in it that would have counted.
    var random = SeededRandom()
    for _ in 0..<2_000 {
      let start = CivilDate("2022-01-03")!.adding(days: Int.random(in: 0...1_600, using: &random))
      var period = try Zone.WorkingPeriod(rule, start: start, book.workCalendar)
      let from = start.adding(days: Int.random(in: 1...7, using: &random))
      guard let before = period.endDate?.civilDate, from <= before else { continue }
      let to = from.adding(days: Int.random(in: 0...40, using: &random))
      period.pauses = [.with { $0.fromDate = .init(from) }]
      try period.setEnd(book.workCalendar)
      #expect(period.endDate == nil && period.isSuspended)
      period.pauses[0].toDate = .init(to)
      try period.setEnd(book.workCalendar)
      let end = try #require(period.endDate?.civilDate)
      var counted = 0
      var day = start.adding(days: 1)
      while day <= end {
        if try book.workCalendar.isWorkingDay(day), !(from...to).contains(day) { counted += 1 }
        day = day.adding(days: 1)
      }
      let endCounts = try book.workCalendar.isWorkingDay(end)
      #expect(counted == 5 && endCounts && end >= before && !(from...to).contains(end), "\(start) \(from) \(to)")
    }
  }
}
