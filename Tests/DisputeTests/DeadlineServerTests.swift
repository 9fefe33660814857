import DisputeAPI
import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Testing

@testable import ipmesh_dispute

@Suite("Methods of deadlines")
struct DeadlineServerTests {
  private static func bad(_ reasons: String...) -> Refusal {
    var refusal = Refusal(.invalidArgument)
    refusal.reasons = reasons
    return refusal
  }

  @Test("ComputeDeadlines and ListForumRules refuse what they do not know and answer the rest")
  func compute() async throws {
    let rules = try DisputeRules(directory: TestDispute.ruleDirectory).forums
    var request = Dispute.ComputeDeadlinesRequest.with {
      $0.forum = "US_DC"
      $0.event = "COMPLAINT_SERVED"
      $0.eventDate = Samples.date("2025-06-13")
    }
    let answer = try DeadlineServer.compute(request, rules)
    #expect(answer.deadlines.first { $0.rule?.id == "US-DC-1" }?.lastDate == Samples.date("2025-07-07"))
    request.forum = ""
    request.event = " "
    request.eventDate = nil
    let bad = request
    await expect(Self.bad("forum REQUIRED", "event REQUIRED", "event_date REQUIRED"), "nothing") {
      _ = try DeadlineServer.compute(bad, rules)
    }
    request = .with {
      ($0.forum, $0.event, $0.seat) = ("UPC", "STATEMENT_OF_CLAIM_SERVED", "fr")
      $0.eventDate = Samples.date("2025-04-08")
    }
    let french = try DeadlineServer.compute(request, rules).deadlines.first { $0.rule?.id == "UPC-1" }
    #expect(french?.lastDate == Samples.date("2025-05-09"))
    request.seat = "US"
    let elsewhere = request
    await expect(Refusal(.invalidArgument, "seat SEAT_KNOWN"), "a court in Washington") {
      _ = try DeadlineServer.compute(elsewhere, rules)
    }
    let seats = try DeadlineServer.list(.with { $0.forum = "UPC" }, rules).forums.first?.seats ?? []
    #expect(seats.count == 12 && seats.allSatisfy { !$0.calendarSource.isEmpty && $0.title?.zh.isEmpty == false })
    let listed = try DeadlineServer.list(.with { $0.forum = "KR" }, rules)
    #expect(listed.forums.first?.rules.count == 2)
    let inForce = try DeadlineServer.list(
      .with {
        $0.forum = "KR"
        $0.inForceDate = Samples.date("2025-07-22")
      }, rules)
    #expect(inForce.forums.first?.rules.map { $0.terms.first?.en } == ["30 calendar days"])
    #expect(try DeadlineServer.list(.init(), rules).forums.count == rules.forums.count)
    await expect(Self.bad("forum FORUM_KNOWN"), "Mars") {
      _ = try DeadlineServer.list(.with { $0.forum = "MARS" }, rules)
    }
  }
}
