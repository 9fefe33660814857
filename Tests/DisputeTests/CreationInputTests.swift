import DisputeAPI
import RPC
import RecordTestSupport
import Records
import Schema
import Testing

@testable import ipmesh_dispute

/// A method that adds a record, with fields that are right: the test gives the request id.
private struct Creation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let call: @Sendable (TestDispute, _ id: String) async throws -> Void

  static let all: [Creation] = [
    Creation(testDescription: "SubmitCase") { dispute, id in
      _ = try await dispute.submit(Samples.lawsuit, id)
    },
    Creation(testDescription: "CreateAlertSubscription") { dispute, id in
      _ = try await dispute.subscriptions.subscribe(
        .with {
          ($0.requestId, $0.alertSubscriptionId) = (id, "laser")
          $0.alertSubscription = .with { ($0.displayName, $0.division) = ("武汉光谷激光有限公司", "420100") }
        }, by: TestDispute.province)
    },
    Creation(testDescription: "PublishRiskAlert") { dispute, id in
      _ = try await dispute.alerts.publish(
        .with {
          $0.requestId = id
          $0.riskAlert = .with {
            $0.title = .with { $0.zh = "预警" }
            $0.text = .with { $0.zh = "请核查在售产品" }
            ($0.level, $0.sourceUri) = (.notice, "https://example.com")
            $0.eventDate = Samples.date("2025-06-10")
          }
        }, by: TestDispute.province)
    },
    Creation(testDescription: "CreateProtectionCenter") { dispute, id in
      _ = try await dispute.centers.create(
        .with {
          ($0.requestId, $0.protectionCenterId, $0.protectionCenter) = (id, "yichang", center)
        }, by: TestDispute.province)
    },
    Creation(testDescription: "FilePreExamination") { dispute, id in
      _ = try await dispute.centers.create(
        .with {
          ($0.requestId, $0.protectionCenterId, $0.protectionCenter) = ("centre-of-the-filing", "wuhan", center)
        }, by: TestDispute.province)
      _ = try await dispute.filings.file(
        .with {
          $0.requestId = id
          $0.preExamination = .with {
            $0.protectionCenter = "protectionCenters/wuhan"
            ($0.applicantName, $0.applicantCode) = ("武汉光谷激光有限公司", "91420100MA4K00010R")
            ($0.kind, $0.industry, $0.documentSha256) = (.design, "C11", Samples.digest)
          }
        }, by: TestDispute.province)
    },
    Creation(testDescription: "SubmitQuarterReport") { dispute, id in
      _ = try await dispute.reports.submit(
        .with { ($0.requestId, $0.name) = (id, "quarterReports/2025-Q1") }, by: TestDispute.province)
    },
  ]

  private static let center = Dispute.ProtectionCenter.with {
    ($0.displayName, $0.kind, $0.division) = ("知识产权保护中心", .protection, "420100")
    ($0.industries, $0.filingKinds) = (["C11"], [.design])
    $0.quotas = [.with { ($0.year, $0.kind, $0.count) = (2025, .design, 5) }]
  }
}

@Suite("What every method that adds a record does with its request id")
struct CreationInputTests {
  @Test(
    "no id, a bad one, and one that served another request are refused; a repeated request adds nothing",
    arguments: Creation.all)
  fileprivate func requestID(_ creation: Creation) async throws {
    try await TestDispute.run { dispute in
      let what = creation.testDescription
      await expect(Refusal(.invalidArgument, "request_id REQUIRED"), "\(what): no id") {
        try await creation.call(dispute, "")
      }
      await expect(Refusal(.invalidArgument, "request_id REQUEST_ID"), "\(what): blank in id") {
        try await creation.call(dispute, "a b")
      }
      _ = try await dispute.registered(
        .with {
          $0 = Samples.lawsuit
          $0.caseNumber = "another"
        })
      _ = try await dispute.cases.update(
        .with {
          $0.requestId = "taken"
          $0.case = .with { ($0.name, $0.hasCounsel) = ("cases/1", true) }
          $0.updateMask = .with { $0.paths = ["has_counsel"] }
        }, by: TestDispute.province)
      let reused = await #expect(throws: RPCError.self) { try await creation.call(dispute, "taken") }
      #expect(reused?.code == .invalidArgument, "\(what)")
      try await creation.call(dispute, "once")
      let added = try await dispute.allChanges().count
      try await creation.call(dispute, "once")
      #expect(try await dispute.allChanges().count == added, "\(what)")
    }
  }
}
