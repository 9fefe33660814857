import DisputeAPI
import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Testing

@testable import ipmesh_dispute

@Suite("Bad input to the steps of cases")
struct CaseStepInputTests {
  private static func bad(_ reasons: String...) -> Refusal {
    var refusal = Refusal(.invalidArgument)
    refusal.reasons = reasons
    return refusal
  }

  @Test("TriageCase and RecordCaseEvent refuse bad events one by one, and a case that is not there yet")
  func events() async throws {
    try await TestDispute.run { dispute in
      let registered = try await dispute.registered()
      let before = try await dispute.allChanges().count
      func triage(_ events: [Dispute.CaseEvent], name: String) async throws {
        _ = try await dispute.cases.triage(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.events = events
          }, by: TestDispute.wuhan)
      }
      typealias Case = (String, @Sendable (inout Dispute.CaseEvent) -> Void)
      let cases: [Case] = [
        ("event REQUIRED", { $0.event = "" }),
        ("event EVENT_KNOWN", { $0.event = "PICNIC" }),
        ("forum FORUM_KNOWN", { $0.forum = "MARS" }),
        ("seat SEAT_KNOWN", { $0.seat = "DE" }),
        ("event_date REQUIRED", { $0.eventDate = nil }),
        ("event_date DATE_EXISTS", { $0.eventDate = .with { $0.year = 2025 } }),
        ("event_date EVENT_YEAR", { $0.eventDate = Samples.date("1949-12-31") }),
        ("event_date RULE_NOT_IN_FORCE", { $0.eventDate = Samples.date("2009-11-30") }),
        ("service_method ENUM_VALUE", { $0.serviceMethod = .unrecognized(77) }),
        (
          "suspensions[0].last_date REQUIRED",
          { $0.suspensions = [.with { $0.firstDate = Samples.date("2025-06-20") }] }
        ),
        (
          "suspensions[0].last_date DATE_ORDER",
          {
            $0.suspensions = [
              .with {
                $0.firstDate = Samples.date("2025-06-20")
                $0.lastDate = Samples.date("2025-06-19")
              }
            ]
          }
        ),
        (
          "suspensions SUSPENSION_YEAR",
          {
            $0.suspensions = [
              .with {
                $0.firstDate = Samples.date("2025-06-20")
                $0.lastDate = Samples.date("9999-12-31")
              }
            ]
          }
        ),
        (
          "suspensions LIST_LENGTH",
          {
            $0.suspensions = Array(
              repeating: .with {
                $0.firstDate = Samples.date("2025-06-20")
                $0.lastDate = Samples.date("2025-06-21")
              }, count: 21)
          }
        ),
      ]
      for (reason, change) in cases {
        var event = Samples.served
        change(&event)
        let changed = event
        await expect(Self.bad("events[0].\(reason)"), reason) { try await triage([changed], name: registered.name) }
      }
      await expect(Self.bad("events REQUIRED"), "no events") { try await triage([], name: registered.name) }
      await expect(Self.bad("events LIST_LENGTH"), "51 events") {
        try await triage(Array(repeating: Samples.served, count: 51), name: registered.name)
      }
      await expect(Refusal(.notFound), "no case") { try await triage([Samples.served], name: "cases/77") }
      await expect(Self.bad("name RESOURCE_NAME"), "no name of a case") {
        try await triage([Samples.served], name: "cases/x")
      }
      await expect(Refusal(.failedPrecondition, "CASE-transition"), "an event before triage") {
        _ = try await dispute.cases.recordEvent(
          .with {
            $0.requestId = freshID()
            $0.name = registered.name
            $0.event = Samples.served
          }, by: TestDispute.wuhan)
      }
      #expect(try await dispute.allChanges().count == before)
    }
  }

  @Test("the other steps refuse what is missing, unknown, too early or out of reach")
  func steps() async throws {
    try await TestDispute.run { dispute in
      let name = try await dispute.triaged().name
      let before = try await dispute.allChanges().count
      let cases = dispute.cases
      await expect(Self.bad("reason REQUIRED"), "rejection without reason") {
        _ = try await cases.reject(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, by: TestDispute.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "CASE-transition"), "rejection after triage") {
        _ = try await cases.reject(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.reason = "重复"
          }, by: TestDispute.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "CASE-transition"), "registration again") {
        _ = try await cases.register(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, by: TestDispute.wuhan)
      }
      await expect(Refusal(.permissionDenied), "registration from Yichang") {
        _ = try await cases.register(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, by: TestDispute.yichang)
      }
      await expect(Refusal(.failedPrecondition, "CASE-transition"), "guidance without experts") {
        _ = try await cases.issueGuidance(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.guidance = [Samples.document]
          }, by: TestDispute.wuhan)
      }
      await expect(Self.bad("text REQUIRED"), "follow-up without text") {
        _ = try await cases.recordFollowUp(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, by: TestDispute.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "CASE-transition"), "follow-up without guidance") {
        _ = try await cases.recordFollowUp(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.text = "开庭"
          }, by: TestDispute.wuhan)
      }
      await expect(Self.bad("result REQUIRED"), "end without result") {
        _ = try await cases.close(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, by: TestDispute.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "CASE-transition"), "won before guidance") {
        _ = try await cases.close(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.result = .win
          }, by: TestDispute.wuhan)
      }
      await expect(Self.bad("met_date REQUIRED", "deadline_id DEADLINE_KNOWN"), "a term that is not there") {
        _ = try await cases.meetDeadline(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.deadlineId = "US-DC-1"
          }, by: TestDispute.wuhan)
      }
      await expect(Self.bad("met_date DATE_NOT_FUTURE", "deadline_id REQUIRED"), "met tomorrow") {
        _ = try await cases.meetDeadline(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.metDate = Samples.date("2025-06-17")
          }, by: TestDispute.wuhan)
      }
      await expect(Self.bad("check.law REQUIRED", "check.basis REQUIRED"), "an empty check") {
        _ = try await cases.checkExport(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, by: TestDispute.wuhan)
      }
      await expect(Self.bad("export_date REQUIRED"), "evidence without day") {
        _ = try await cases.recordExport(
          .with {
            $0.requestId = freshID()
            $0.name = name
          }, by: TestDispute.wuhan)
      }
      await expect(Refusal(.failedPrecondition, "FOR25-13"), "evidence that nobody announced") {
        _ = try await cases.recordExport(
          .with {
            $0.requestId = freshID()
            $0.name = name
            $0.exportDate = Samples.date("2025-06-16")
          }, by: TestDispute.wuhan)
      }
      #expect(try await dispute.allChanges().count == before)
    }
  }
}
