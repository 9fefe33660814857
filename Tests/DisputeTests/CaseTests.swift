import DisputeAPI
import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Testing

@testable import ipmesh_dispute

@Suite("Cases from intake to report")
struct CaseTests {
  @Test(
    "a case goes through its states; each step has its day, its due day by the work calendar, and says when it was late"
  )
  func life() async throws {
    try await TestDispute.run { dispute in
      let submitted = try await dispute.submit()
      #expect(submitted.name == "cases/1" && submitted.state == .received && submitted.etag == "1")
      #expect(submitted.nextStep?.state == .registered && submitted.nextStep?.dueDate == Samples.date("2025-06-17"))
      #expect(submitted.rules.allSatisfy(\.provisional) && submitted.rules.count == 7)
      dispute.go(to: "2025-06-19")
      let registered = try await dispute.cases.register(
        .with {
          $0.requestId = freshID()
          $0.name = submitted.name
        }, by: TestDispute.wuhan)
      #expect(registered.steps.last?.late == true && registered.steps.last?.dueDate == Samples.date("2025-06-17"))
      let triaged = try await dispute.cases.triage(
        .with {
          $0.requestId = freshID()
          $0.name = submitted.name
          $0.events = [Samples.served]
        }, by: TestDispute.wuhan)
      #expect(triaged.steps.last?.late == false)
      let answer = try #require(triaged.deadlines.first { $0.deadline?.rule?.id == "US-DC-1" })
      #expect(answer.deadlineId == "US-DC-1.20091201.20250613")
      #expect(answer.deadline?.lastDate == Samples.date("2025-07-07") && answer.urgency == .calm)
      #expect(answer.deadline?.steps.map(\.kind) == [.rule, .dayZero, .term, .roll, .roll, .roll, .result])
      #expect(triaged.deadlines.allSatisfy { $0.deadline?.steps.allSatisfy { $0.text?.zh.isEmpty == false } == true })
      let closed = try await dispute.cases.close(
        .with {
          $0.requestId = freshID()
          $0.name = submitted.name
          $0.result = .withdrawn
        }, by: TestDispute.wuhan)
      #expect(closed.state == .closed && closed.nextStep == nil)
      #expect(closed.steps.map(\.state) == [.received, .registered, .triaged, .closed])
    }
  }

  @Test("a rejected case tells why, and is final")
  func rejection() async throws {
    try await TestDispute.run { dispute in
      let submitted = try await dispute.submit()
      let rejected = try await dispute.cases.reject(
        .with {
          $0.requestId = freshID()
          $0.name = submitted.name
          $0.reason = "不属于海外知识产权纠纷"
        }, by: TestDispute.wuhan)
      #expect(rejected.state == .rejected && rejected.rejectReason == "不属于海外知识产权纠纷")
      await expect(Refusal(.failedPrecondition, "CASE-transition"), "register a rejected case") {
        _ = try await dispute.cases.register(
          .with {
            $0.requestId = freshID()
            $0.name = submitted.name
          }, by: TestDispute.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "CASE-over"), "change a rejected case") {
        _ = try await dispute.cases.update(
          .with {
            $0.requestId = freshID()
            $0.case = .with { $0.name = submitted.name }
            $0.updateMask = .with { $0.paths = ["has_counsel"] }
          }, by: TestDispute.wuhan)
      }
    }
  }

  @Test("a repeated request gets the first answer; the id does not serve another one")
  func repeated() async throws {
    try await TestDispute.run { dispute in
      let first = try await dispute.submit(Samples.lawsuit, "id-1")
      #expect(try await dispute.submit(Samples.lawsuit, "id-1") == first)
      #expect(try await dispute.allChanges().count == 1)
      let reused = await #expect(throws: RPCError.self) { _ = try await dispute.submit(Samples.fair, "id-1") }
      #expect(reused?.code == .invalidArgument)
    }
  }

  @Test("a case is told only to who reaches its division, and its contact is not in the change feed")
  func confidential() async throws {
    try await TestDispute.run { dispute in
      let submitted = try await dispute.submit()
      let request = Dispute.GetCaseRequest.with { $0.name = submitted.name }
      #expect(try await dispute.cases.get(request, by: TestDispute.wuhan) == submitted)
      await expect(Refusal(.permissionDenied), "Yichang reads") {
        _ = try await dispute.cases.get(request, by: TestDispute.yichang)
      }
      #expect(try await dispute.cases.list(.init(), by: TestDispute.yichang).cases.isEmpty, "none of its own")
      await expect(Refusal(.permissionDenied), "Yichang lists Wuhan") {
        _ = try await dispute.cases.list(
          .with { $0.filter = .with { $0.division = "420100" } }, by: TestDispute.yichang)
      }
      #expect(try await dispute.cases.list(.init(), by: TestDispute.wuhan).cases == [submitted])
      let listed = try await dispute.cases.list(
        .with { $0.filter = .with { $0.division = "420100" } }, by: TestDispute.wuhan)
      #expect(listed.cases == [submitted])
      let payload = try #require(try await dispute.allChanges().first?.payload)
      let change = try Dispute.WatchChangesResponse(serialized: payload)
      guard case .case(let announced) = change.resource else { throw RPCError(.internal, "no case") }
      #expect(announced.contact == nil && announced.companyName == submitted.companyName)
    }
  }

  @Test("an exhibition has its checklist and the hour of its answer, a squatted mark the day from which non-use counts")
  func kinds() async throws {
    try await TestDispute.run { dispute in
      let fair = try await dispute.submit(Samples.fair)
      #expect(fair.advice.count == 5 && fair.exhibition?.answerDueTime?.seconds == 1_750_750_000 + 48 * 3_600)
      let mark = try await dispute.submit(Samples.squatting)
      #expect(mark.squatting?.nonUseDate == Samples.date("2029-02-28"))
      let other = try await dispute.submit(
        .with {
          $0 = Samples.squatting
          $0.squatting?.jurisdiction = "VN"
        })
      #expect(other.squatting?.nonUseDate == Samples.date("2027-02-28"))
    }
  }

  @Test(
    "a mark that was published may be opposed until the day that its office's rule gives, where that is known",
    arguments: [
      // 30 days end on Saturday 2025-05-31; Korea shortened its two months on 2025-07-22.
      ("US", "2025-05-01", "2025-06-02"), ("VN", "2025-05-01", "2025-10-01"), ("KR", "2025-05-01", "2025-07-01"),
      ("EU", "2025-05-01", "2025-08-01"), ("ZA", "2025-05-01", nil),
    ])
  func oppositions(_ jurisdiction: String, _ published: String, _ lastDay: String?) async throws {
    try await TestDispute.run { dispute in
      let mark = try await dispute.submit(
        .with {
          $0 = Samples.squatting
          $0.squatting?.jurisdiction = jurisdiction
          $0.squatting?.publicationDate = Samples.date(published)
        })
      let found = mark.squatting?.oppositionDeadlines ?? []
      #expect(found.map(\.lastDate) == [lastDay.map(Samples.date)].filter { $0 != nil })
      #expect(found.allSatisfy { $0.steps.count > 2 })
      let announced = try await dispute.allChanges().map { try ChangeRecord(serialized: $0.payload) }.last
      guard case .case(let told) = announced?.resource else { return #expect(Bool(false), "no case in the feed") }
      #expect(told.squatting?.oppositionDeadlines.allSatisfy(\.steps.isEmpty) == true)
    }
  }

  @Test("evidence leaves only when all four laws were checked and allow it")
  func evidence() async throws {
    try await TestDispute.run { dispute in
      let submitted = try await dispute.submit(
        .with {
          $0 = Samples.lawsuit
          $0.exportsEvidence = true
        })
      func send() async throws {
        _ = try await dispute.cases.recordExport(
          .with {
            $0.requestId = freshID()
            $0.name = submitted.name
            $0.exportDate = Samples.date("2025-06-16")
          }, by: TestDispute.wuhan)
      }
      func check(_ law: Dispute.ExportLaw, _ cleared: Bool = true) async throws -> Dispute.Case {
        try await dispute.cases.checkExport(
          .with {
            $0.requestId = freshID()
            $0.name = submitted.name
            $0.check = .with {
              $0.law = law
              $0.cleared = cleared
              $0.basis = "法务部审查意见2025-17"
            }
          }, by: TestDispute.wuhan)
      }
      #expect(submitted.clearance == .pending)
      for law in EvidenceClearance.laws.dropLast() { _ = try await check(law) }
      await expect(Refusal(.failedPrecondition, "FOR25-13"), "one check is missing", send)
      #expect(try await check(.technologyExport, false).clearance == .refused)
      await expect(Refusal(.failedPrecondition, "FOR25-13"), "one check forbids it", send)
      #expect(try await check(.technologyExport).clearance == .cleared)
      try await send()
    }
  }

  @Test("an event starts its terms; recorded again with a suspension it moves them, what was met stays so")
  func events() async throws {
    try await TestDispute.run { dispute in
      let triaged = try await dispute.triaged()
      func record(_ event: Dispute.CaseEvent) async throws -> Dispute.Case {
        try await dispute.cases.recordEvent(
          .with {
            $0.requestId = freshID()
            $0.name = triaged.name
            $0.event = event
          }, by: TestDispute.wuhan)
      }
      let met = try await dispute.cases.meetDeadline(
        .with {
          $0.requestId = freshID()
          $0.name = triaged.name
          $0.deadlineId = "US-DC-7-default.20091201.20250613"
          $0.metDate = Samples.date("2025-06-16")
        }, by: TestDispute.wuhan)
      #expect(met.deadlines.count { $0.metDate != nil } == 1)
      let suspended = try await record(
        .with {
          $0 = Samples.served
          $0.suspensions = [
            .with {
              $0.firstDate = Samples.date("2025-06-20")
              $0.lastDate = Samples.date("2025-06-29")
            }
          ]
        })
      #expect(suspended.events.count == 1 && suspended.deadlines.count == triaged.deadlines.count)
      #expect(suspended.deadlines.count { $0.metDate != nil } == 1)
      let answer = suspended.deadlines.first { $0.deadline?.rule?.id == "US-DC-1" }
      #expect(answer?.deadline?.lastDate == Samples.date("2025-07-14"))
      let more = try await record(
        .with {
          $0.event = "COMPLAINT_SERVED"
          $0.forum = "US_PTAB"
          $0.eventDate = Samples.date("2025-06-13")
        })
      #expect(more.deadlines.contains { $0.deadline?.rule?.id == "US-PTAB-1" } && more.events.count == 2)
    }
  }

  @Test("steps beyond the published calendars are taken, without a due day that nobody knows")
  func unknownYear() async throws {
    try await TestDispute.run { dispute in
      dispute.go(to: "2026-12-31")
      let submitted = try await dispute.submit()
      #expect(submitted.nextStep?.state == .registered && submitted.nextStep?.dueDate == nil)
    }
  }
}
