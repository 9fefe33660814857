import DisputeAPI
import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import TestRandom
import TestSupport
import Testing

@testable import ipmesh_dispute

@Suite("Reports of a quarter")
struct QuarterReportTests {
  private func get(_ dispute: TestDispute, _ quarter: String) async throws -> Dispute.QuarterReport {
    try await dispute.reports.get(.with { $0.name = "quarterReports/\(quarter)" }, by: TestDispute.province)
  }

  private func submit(_ dispute: TestDispute, _ quarter: String) async throws -> Dispute.QuarterReport {
    try await dispute.reports.submit(
      .with {
        $0.requestId = freshID()
        $0.name = "quarterReports/\(quarter)"
      }, by: TestDispute.province)
  }

  @Test(
    "whatever comes and goes, opening, received, rejected, closed and closing add up, in total and in every breakdown")
  func addsUp() async throws {
    try await TestDispute.run { dispute in
      var random = SeededRandom()
      let days = ["2025-06-16", "2025-06-30", "2025-07-01", "2025-08-20", "2025-09-30", "2025-10-01", "2025-12-31"]
      for (number, day) in days.flatMap({ Array(repeating: $0, count: 6) }).enumerated() {
        dispute.go(to: day)
        var record = [Samples.lawsuit, Samples.fair, Samples.squatting].randomElement(using: &random)!
        record.division = ["420100", "420102", "420500"].randomElement(using: &random)!
        record.consentsToReport = .random(using: &random)
        record.caseNumber = "\(number)"
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          let name = try await dispute.submit(record).name
          _ = try await dispute.cases.reject(
            .with {
              $0.requestId = freshID()
              $0.name = name
              $0.reason = "不予受理"
            }, by: TestDispute.province)
        case 1: _ = try await dispute.withdrawn(record)
        case 2: _ = try await dispute.registered(record)
        default: _ = try await dispute.submit(record)
        }
      }
      var closing: Int32 = 0
      for quarter in ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"] {
        let report = try await get(dispute, quarter)
        let total = try #require(report.total)
        #expect(total.openingCount == closing, "\(quarter), seed \(random.seed)")
        for count in [total] + report.byKind + report.byDivision + report.byForum + report.byRight {
          let sum = count.openingCount + count.receivedCount - count.rejectedCount - count.closedCount
          #expect(sum == count.closingCount, "\(quarter) \(count.key), seed \(random.seed)")
        }
        for breakdown in [report.byKind, report.byDivision, report.byForum, report.byRight] {
          #expect(breakdown.reduce(0) { $0 + $1.openingCount } == total.openingCount)
          #expect(breakdown.reduce(0) { $0 + $1.receivedCount } == total.receivedCount)
          #expect(breakdown.reduce(0) { $0 + $1.rejectedCount } == total.rejectedCount)
          #expect(breakdown.reduce(0) { $0 + $1.closedCount } == total.closedCount)
          #expect(breakdown.reduce(0) { $0 + $1.closingCount } == total.closingCount)
        }
        #expect(report.byResult.reduce(0) { $0 + $1.closedCount } == total.closedCount)
        #expect(report.namedCases.count <= Int(total.closedCount))
        #expect(report.byDivision.allSatisfy { $0.key.hasSuffix("00") }, "districts count under their city")
        closing = total.closingCount
      }
    }
  }

  @Test("a report names the closed cases that agreed, in the order of their entry, and counts the steps that came late")
  func namedAndLate() async throws {
    try await TestDispute.run { dispute in
      for number in 1...12 {
        dispute.go(to: "2025-06-16")
        let name = try await dispute.submit(
          .with {
            $0 = Samples.lawsuit
            $0.caseNumber = "\(number)"
            $0.consentsToReport = number != 5
          }
        ).name
        // One working day to register: from the third case on it comes late, and so does the end of the twelfth.
        dispute.go(to: number > 2 ? "2025-06-18" : "2025-06-17")
        _ = try await dispute.cases.register(
          .with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestDispute.province)
        dispute.go(to: number == 12 ? "2025-07-01" : "2025-06-19")
        _ = try await dispute.cases.close(
          .with { ($0.requestId, $0.name, $0.result) = (freshID(), name, .withdrawn) }, by: TestDispute.province)
      }
      let report = try await get(dispute, "2025-Q2")
      #expect(report.namedCases == [1, 2, 3, 4, 6, 7, 8, 9, 10, 11].map { "cases/\($0)" })
      #expect(report.total?.closedCount == 11 && report.total?.closingCount == 1)
      #expect(report.lateStepCount == 10)
      #expect(try await get(dispute, "2025-Q3").lateStepCount == 1)
    }
  }

  @Test("a submitted report never changes, and its closed cases become REPORTED")
  func submitted() async throws {
    try await TestDispute.run { dispute in
      let closed = try await dispute.withdrawn(Samples.lawsuit)
      await expect(Refusal(.failedPrecondition, "REPORT-quarter"), "before it is over") {
        _ = try await submit(dispute, "2025-Q2")
      }
      dispute.go(to: "2025-07-01")
      let report = try await submit(dispute, "2025-Q2")
      #expect(report.submitted && report.total?.closedCount == 1 && report.namedCases == [closed.name])
      let after = try await dispute.cases.get(.with { $0.name = closed.name }, by: TestDispute.wuhan)
      #expect(after.state == .reported && after.quarterReport == report.name)
      dispute.go(to: "2025-06-30")
      _ = try await dispute.submit(Samples.fair)
      #expect(try await get(dispute, "2025-Q2") == report)
      dispute.go(to: "2025-07-02")
      await expect(Refusal(.alreadyExists), "twice") { _ = try await submit(dispute, "2025-Q2") }
    }
  }

  @Test(
    "names that are no quarter are refused",
    arguments: ["2025-Q5", "2025-Q0", "2025", "2018-Q4", "2101-Q1", "2025-q1", "25-Q1", "2025-Q1-"])
  func names(_ quarter: String) async throws {
    try await TestDispute.run { dispute in
      await expect(Refusal(.invalidArgument, "name QUARTER_FORM"), quarter) { _ = try await get(dispute, quarter) }
    }
  }

  @Test("only the provincial bureau reads and submits")
  func reach() async throws {
    try await TestDispute.run { dispute in
      let request = Dispute.GetQuarterReportRequest.with { $0.name = "quarterReports/2025-Q2" }
      await expect(Refusal(.permissionDenied), "Wuhan") {
        _ = try await dispute.reports.get(request, by: TestDispute.wuhan)
      }
    }
  }
}
