import DisputeAPI
import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Testing

@testable import ipmesh_dispute

@Suite("Notices of terms that come near")
struct DeadlineNoticeTests {
  /// What a notice of the answer to the complaint says; other rules of the same event are left out.
  private func told(_ notices: [Dispute.WatchDeadlinesResponse]) -> [String] {
    notices.compactMap(\.notice).filter { $0.ruleId == "US-DC-1" }.map {
      "\($0.urgency) \($0.noticeDate?.civilDate.map { "\($0)" } ?? "")"
    }
  }

  @Test("a term is announced when it turns yellow, red and overdue, once each, whatever days the service was down")
  func levels() async throws {
    try await TestDispute.run { dispute in
      _ = try await dispute.triaged()
      #expect(try await dispute.notices().isEmpty)
      // Last day 2025-07-07: yellow from 23 June, red from 30 June, overdue from 8 July.
      for day in ["2025-06-22", "2025-06-23", "2025-06-24", "2025-06-30", "2025-07-07", "2025-07-08", "2025-07-09"] {
        dispute.go(to: day)
        _ = try await DeadlineWatch.sweep(dispute.store, dispute.rules)
        _ = try await DeadlineWatch.sweep(dispute.store, dispute.rules)
      }
      let notices = try await dispute.notices()
      #expect(told(notices) == ["yellow 2025-06-23", "red 2025-06-30", "overdue 2025-07-08"])
      #expect(told(try await dispute.notices { $0.urgencyMin = .red }) == ["red 2025-06-30", "overdue 2025-07-08"])
      let token = try #require(notices.first { $0.notice?.ruleId == "US-DC-1" }?.resumeToken)
      #expect(told(try await dispute.notices(after: token)) == ["red 2025-06-30", "overdue 2025-07-08"])
      #expect(told(try await dispute.notices({ $0.division = "420100" }, by: TestDispute.wuhan)).count == 3)
      #expect(told(try await dispute.notices { $0.division = "420500" }).isEmpty)
      #expect(told(try await dispute.notices({ _ in }, by: TestDispute.wuhan)).count == 3, "all that it reaches")
      #expect(told(try await dispute.notices({ _ in }, by: TestDispute.yichang)).isEmpty)
      await expect(Refusal(.permissionDenied), "Yichang watches Wuhan") {
        _ = try await dispute.notices({ $0.division = "420100" }, by: TestDispute.yichang)
      }
    }
  }

  @Test("a term that is red when it is computed is announced in the same write, and the case says to escalate")
  func atOnce() async throws {
    try await TestDispute.run { dispute in
      let triaged = try await dispute.triaged(
        Samples.lawsuit,
        [
          .with {
            $0.event = "COMPLAINT_SERVED"
            $0.eventDate = Samples.date("2025-05-30")
          }
        ])
      #expect(triaged.deadlines.first { $0.deadline?.rule?.id == "US-DC-1" }?.urgency == .red)
      #expect(triaged.advice.map(\.zh) == ["红色期限当日上报"])
      #expect(told(try await dispute.notices()) == ["red 2025-06-16"])
    }
  }

  @Test("a service that was down tells the highest level alone")
  func down() async throws {
    try await TestDispute.run { dispute in
      _ = try await dispute.triaged()
      dispute.go(to: "2025-08-01")
      _ = try await DeadlineWatch.sweep(dispute.store, dispute.rules)
      #expect(told(try await dispute.notices()) == ["overdue 2025-08-01"])
    }
  }

  @Test("a term that was met, or of a case that ended, is announced no more; one that moves is watched anew")
  func ends() async throws {
    try await TestDispute.run { dispute in
      let triaged = try await dispute.triaged()
      dispute.go(to: "2025-06-30")
      _ = try await DeadlineWatch.sweep(dispute.store, dispute.rules)
      _ = try await dispute.cases.recordEvent(
        .with {
          $0.requestId = freshID()
          $0.name = triaged.name
          $0.event = .with {
            $0 = Samples.served
            $0.suspensions = [
              .with {
                $0.firstDate = Samples.date("2025-06-20")
                $0.lastDate = Samples.date("2025-06-29")
              }
            ]
          }
        }, by: TestDispute.wuhan)
      // Last day now 2025-07-14.
      dispute.go(to: "2025-07-07")
      _ = try await DeadlineWatch.sweep(dispute.store, dispute.rules)
      #expect(told(try await dispute.notices()) == ["red 2025-06-30", "yellow 2025-06-30", "red 2025-07-07"])
      _ = try await dispute.cases.meetDeadline(
        .with {
          $0.requestId = freshID()
          $0.name = triaged.name
          $0.deadlineId = "US-DC-1.20091201.20250613"
          $0.metDate = Samples.date("2025-07-07")
        }, by: TestDispute.wuhan)
      dispute.go(to: "2025-08-01")
      _ = try await DeadlineWatch.sweep(dispute.store, dispute.rules)
      #expect(told(try await dispute.notices()).count == 3)
    }
  }

  @Test("a term beyond the published calendars is watched by its last day before any roll")
  func unknownCalendar() async throws {
    try await TestDispute.run { dispute in
      dispute.go(to: "2026-12-24")
      let triaged = try await dispute.triaged(
        .with {
          $0 = Samples.lawsuit
          $0.forum = "CN_TRADEMARK"
          $0.serviceDate = nil
        },
        [
          .with {
            $0.event = "REJECTION_SERVED"
            $0.eventDate = Samples.date("2026-12-20")
          }
        ])
      let deadline = try #require(triaged.deadlines.first)
      #expect(deadline.deadline?.refusalRule == "CALENDAR_MISSING" && deadline.deadline?.lastDate == nil)
      #expect(deadline.urgency == .yellow)
      #expect(try await dispute.notices().compactMap(\.notice?.lastDate) == [Samples.date("2027-01-04")])
    }
  }
}
