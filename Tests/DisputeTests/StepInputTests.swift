import DisputeAPI
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import Service
import Testing

@testable import ipmesh_dispute

/// What every write that changes a record is called with.
private struct StepInput: Sendable {
  var name: String
  var etag = ""
  var id = freshID()
  var caller = TestDispute.wuhan
}

/// A method that changes a record, with fields that are right; but for what every method has.
private struct Step: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What it changes.
  let record: String
  /// The field that names the record.
  var field = "name"
  let call: @Sendable (TestDispute, StepInput) async throws -> Void

  static let cases: [Step] = [
    Step(testDescription: "RegisterCase", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.register(
        .with { ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag) }, by: input.caller)
    },
    Step(testDescription: "RejectCase", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.reject(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.reason = "不属于海外纠纷"
        }, by: input.caller)
    },
    Step(testDescription: "TriageCase", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.triage(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.events = [Samples.served]
        }, by: input.caller)
    },
    Step(testDescription: "RecordCaseEvent", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.recordEvent(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.event = Samples.served
        }, by: input.caller)
    },
    Step(testDescription: "MeetDeadline", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.meetDeadline(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.deadlineId = "US-DC-1.20091201.20250613"
          $0.metDate = Samples.date("2025-06-16")
        }, by: input.caller)
    },
    Step(testDescription: "RequestExperts", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.requestExperts(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          ($0.jurisdiction, $0.language) = ("US", "en")
          $0.supervisor = "spiffe://ipmesh/agency/420000"
          ($0.beaconSource, $0.beaconRound) = ("drand", "4711")
          $0.reviewDate = Samples.date("2025-06-20")
        }, draws(dispute), by: input.caller)
    },
    Step(testDescription: "AssignExperts", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.assignExperts(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.beaconValue = "ab12"
        }, draws(dispute), by: input.caller)
    },
    Step(testDescription: "ConfirmExpert", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.confirmExpert(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.expert = "experts/1"
        }, draws(dispute), by: input.caller)
    },
    Step(testDescription: "ReplaceExpert", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.replaceExpert(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.expert = "experts/1"
          $0.reason = .leave
        }, draws(dispute), by: input.caller)
    },
    Step(testDescription: "IssueGuidance", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.issueGuidance(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.guidance = [Samples.document]
        }, by: input.caller)
    },
    Step(testDescription: "RecordFollowUp", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.recordFollowUp(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.text = "已提交答辩"
        }, by: input.caller)
    },
    Step(testDescription: "CheckEvidenceExport", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.checkExport(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.check = .with {
            $0.law = .dataSecurity
            $0.basis = "不含重要数据"
          }
        }, by: input.caller)
    },
    Step(testDescription: "RecordEvidenceExport", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.recordExport(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.exportDate = Samples.date("2025-06-16")
        }, by: input.caller)
    },
    Step(testDescription: "CloseCase", record: "cases/1") { dispute, input in
      _ = try await dispute.cases.close(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.result = .win
        }, by: input.caller)
    },
  ]

  static let others: [Step] = [
    Step(testDescription: "UpdateCase", record: "cases/1", field: "case.name") { dispute, input in
      _ = try await dispute.cases.update(
        .with {
          $0.requestId = input.id
          $0.case = .with { ($0.name, $0.etag, $0.hasCounsel) = (input.name, input.etag, true) }
          $0.updateMask = .with { $0.paths = ["has_counsel"] }
        }, by: input.caller)
    },
    Step(
      testDescription: "UpdateAlertSubscription", record: "alertSubscriptions/laser", field: "alert_subscription.name"
    ) { dispute, input in
      _ = try await dispute.subscriptions.update(
        .with {
          $0.requestId = input.id
          $0.alertSubscription = .with { ($0.name, $0.etag, $0.markets) = (input.name, input.etag, ["US"]) }
          $0.updateMask = .with { $0.paths = ["markets"] }
        }, by: input.caller)
    },
    Step(testDescription: "EndAlertSubscription", record: "alertSubscriptions/laser") { dispute, input in
      _ = try await dispute.subscriptions.end(
        .with { ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag) }, by: input.caller)
    },
    Step(
      testDescription: "UpdateProtectionCenter", record: "protectionCenters/wuhan", field: "protection_center.name"
    ) { dispute, input in
      _ = try await dispute.centers.update(
        .with {
          $0.requestId = input.id
          $0.protectionCenter = .with { ($0.name, $0.etag, $0.displayName) = (input.name, input.etag, "武汉中心") }
          $0.updateMask = .with { $0.paths = ["display_name"] }
        }, by: input.caller)
    },
    Step(testDescription: "AdvancePreExamination", record: "preExaminations/1") { dispute, input in
      _ = try await dispute.filings.advance(
        .with {
          ($0.requestId, $0.name, $0.etag) = (input.id, input.name, input.etag)
          $0.state = .accepted
        }, by: input.caller)
    },
  ]

  /// Draws of a service that has no peer: nothing here gets as far as talent.
  private static func draws(_ dispute: TestDispute) -> GuidanceDraws {
    GuidanceDraws(store: dispute.store, peers: Peers(), options: CallOptions(timeout: .seconds(1)))
  }
}

@Suite("What every change of a record refuses")
struct StepInputTests {
  /// A case, a subscription, a centre and a filing, all of Wuhan.
  private func fill(_ dispute: TestDispute) async throws {
    _ = try await dispute.submit()
    _ = try await dispute.subscriptions.subscribe(
      .with {
        $0.requestId = freshID()
        $0.alertSubscriptionId = "laser"
        $0.alertSubscription = .with { ($0.displayName, $0.division) = ("武汉光谷激光有限公司", "420100") }
      }, by: TestDispute.wuhan)
    _ = try await dispute.centers.create(
      .with {
        $0.requestId = freshID()
        $0.protectionCenterId = "wuhan"
        $0.protectionCenter = .with {
          ($0.displayName, $0.kind, $0.division) = ("中国(武汉)知识产权保护中心", .protection, "420100")
          ($0.industries, $0.filingKinds) = (["C11"], [.design])
          $0.quotas = [.with { ($0.year, $0.kind, $0.count) = (2025, .design, 5) }]
        }
      }, by: TestDispute.province)
    _ = try await dispute.filings.file(
      .with {
        $0.requestId = freshID()
        $0.preExamination = .with {
          $0.protectionCenter = "protectionCenters/wuhan"
          ($0.applicantName, $0.applicantCode) = ("武汉光谷激光有限公司", "91420100MA4K00010R")
          ($0.kind, $0.industry, $0.documentSha256) = (.design, "C11", Samples.digest)
        }
      }, by: TestDispute.wuhan)
  }

  @Test("request id, name, reach and version", arguments: Step.cases + Step.others)
  fileprivate func everyStep(_ step: Step) async throws {
    try await TestDispute.run { dispute in
      try await fill(dispute)
      let before = try await dispute.allChanges().count
      let collection = step.record.prefix { $0 != "/" }
      let unknown = collection == "cases" || collection == "preExaminations" ? "\(collection)/99" : "\(collection)/none"
      let table: [(String, Refusal, StepInput)] = [
        ("no id", Refusal(.invalidArgument, "request_id REQUIRED"), StepInput(name: step.record, id: "")),
        ("blank in id", Refusal(.invalidArgument, "request_id REQUEST_ID"), StepInput(name: step.record, id: "a b")),
        ("no name", Refusal(.invalidArgument, "\(step.field) REQUIRED"), StepInput(name: "")),
        ("other collection", Refusal(.invalidArgument, "\(step.field) RESOURCE_NAME"), StepInput(name: "zones/1")),
        ("nobody's", Refusal(.notFound), StepInput(name: unknown)),
        ("Yichang", Refusal(.permissionDenied), StepInput(name: step.record, caller: TestDispute.yichang)),
        ("old version", Refusal(.aborted), StepInput(name: step.record, etag: "99")),
      ]
      for (what, refusal, input) in table {
        await expect(refusal, "\(step.testDescription): \(what)") { try await step.call(dispute, input) }
      }
      #expect(try await dispute.allChanges().count == before)
    }
  }

  @Test(
    "a case that has just come in takes one step only, one that was rejected none",
    arguments: Step.cases + Step.others.prefix(1))
  fileprivate func states(_ step: Step) async throws {
    try await TestDispute.run { dispute in
      try await fill(dispute)
      let name = step.testDescription
      let tooEarly: String? =
        switch name {
        case "RegisterCase", "RejectCase", "UpdateCase", "CheckEvidenceExport": nil
        case "ConfirmExpert", "ReplaceExpert": "CASE-experts"
        case "RecordEvidenceExport": "FOR25-13"
        default: "CASE-transition"
        }
      if let tooEarly, name != "MeetDeadline" {
        await expect(Refusal(.failedPrecondition, tooEarly), "\(name) when received") {
          try await step.call(dispute, StepInput(name: "cases/1"))
        }
      }
      try await #require(Step.cases.first { $0.testDescription == "RejectCase" }).call(
        dispute, StepInput(name: "cases/1"))
      let before = try await dispute.allChanges().count
      let over =
        switch name {
        case "UpdateCase", "RecordCaseEvent", "MeetDeadline", "CheckEvidenceExport", "RecordEvidenceExport": "CASE-over"
        case "ConfirmExpert", "ReplaceExpert": "CASE-experts"
        default: "CASE-transition"
        }
      await expect(Refusal(.failedPrecondition, over), "\(name) when rejected") {
        try await step.call(dispute, StepInput(name: "cases/1"))
      }
      #expect(try await dispute.allChanges().count == before)
    }
  }
}
