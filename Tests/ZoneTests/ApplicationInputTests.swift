import RPC
import RecordTestSupport
import Schema
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("Bad input to the methods of applications", .timeLimit(.minutes(2)))
struct ApplicationInputTests {
  private static let options = CallOptions(timeout: .seconds(20))

  @Test("CreateApplication and UpdateApplication")
  func drafts() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let good = Zone.CreateApplicationRequest.with {
        $0.requestId = freshID()
        $0.application = .with {
          $0.zone = "zones/jingkai"
          $0.planSummary = "方案"
          $0.materials = [Samples.evidence()]
        }
      }
      let taken: @Sendable (inout Zone.CreateApplicationRequest) -> Void = {
        $0.application?.state = .designated
        $0.designationDate = Samples.date("2025-04-17")
        $0.evidence = [Samples.evidence()]
      }
      let cases: [BadCase<Zone.CreateApplicationRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no zone", bad("application.zone REQUIRED"), { $0.application?.zone = "" }),
        ("another collection", bad("application.zone RESOURCE_NAME"), { $0.application?.zone = "parks/a" }),
        ("no such zone", Refusal(.notFound), { $0.application?.zone = "zones/other" }),
        (
          "a plan of 4,001 characters", bad("application.plan_summary TEXT_LENGTH"),
          { $0.application?.planSummary = String(repeating: "案", count: 4_001) }
        ),
        ("begun in another state", bad("application.state APPLICATION_BEGINS"), { $0.application?.state = .submitted }),
        (
          "a day without designation", bad("designation_date APPLICATION_TAKEN_OVER"),
          { $0.designationDate = Samples.date("2025-04-17") }
        ),
        ("files without designation", bad("evidence APPLICATION_TAKEN_OVER"), { $0.evidence = [Samples.evidence()] }),
        (
          "taken over without day", bad("designation_date REQUIRED"),
          {
            taken(&$0)
            $0.designationDate = nil
          }
        ),
        (
          "taken over tomorrow", bad("designation_date DATE_NOT_FUTURE"),
          {
            taken(&$0)
            $0.designationDate = Samples.date("2025-07-01")
          }
        ),
        (
          "taken over without file", bad("evidence REQUIRED"),
          {
            taken(&$0)
            $0.evidence = []
          }
        ),
        (
          "before any rule", bad("effective_date RULE_NOT_IN_FORCE"),
          {
            taken(&$0)
            $0.designationDate = Samples.date("2021-01-01")
          }
        ),
      ]
      let badFiles: [BadCase<Zone.CreateApplicationRequest>] = Samples.badEvidence.map { file in
        (
          file.what, bad("application.materials[0].\(file.reason)"),
          {
            var evidence = Samples.evidence()
            file.change(&evidence)
            $0.application?.materials = [evidence]
          }
        )
      }
      try await service.refuse(good, cases + badFiles) {
        _ = try await service.applications.create($0, by: TestZone.province)
      }
      await expect(Refusal(.permissionDenied), "not Xiaogan's zone") {
        _ = try await service.applications.create(good, by: TestZone.xiaogan)
      }
      try await service.apply()
      let update = Zone.UpdateApplicationRequest.with {
        $0.requestId = freshID()
        $0.application = .with { $0.name = TestZone.application }
        $0.updateMask = .with { $0.paths = ["plan_summary"] }
      }
      let updates: [BadCase<Zone.UpdateApplicationRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", bad("update_mask REQUIRED"), { $0.updateMask = nil }),
        ("the state", bad("update_mask FIELD_MASK"), { $0.updateMask?.paths = ["state"] }),
        ("no name", bad("application.name REQUIRED"), { $0.application?.name = "" }),
        ("a name without number", bad("application.name RESOURCE_NAME"), { $0.application?.name = "applications/a" }),
        ("nothing there", Refusal(.notFound), { $0.application?.name = "applications/9" }),
        ("an old etag", Refusal(.aborted), { $0.application?.etag = "9" }),
        (
          "a bad file", bad("application.materials[0].sha256 SHA256_FORM"),
          {
            $0.updateMask?.paths = ["materials"]
            $0.application?.materials = [
              .with {
                $0 = Samples.evidence()
                $0.sha256 = "x"
              }
            ]
          }
        ),
      ]
      try await service.refuse(update, updates) { _ = try await service.applications.update($0, by: TestZone.wuhan) }
      try await service.move(.submitted, on: "2025-06-30")
      await expect(forbidden("application-draft"), "no draft any more") {
        _ = try await service.applications.update(update, by: TestZone.wuhan)
      }
    }
  }

  @Test("ChangeApplicationState")
  func steps() async throws {
    try await TestZone.run { service in
      try await service.addZone { $0.operatorCode = "" }
      try await service.apply {
        $0.planSummary = ""
        $0.materials = []
      }
      let good = Zone.ChangeApplicationStateRequest.with {
        $0.requestId = freshID()
        $0.name = TestZone.application
        $0.state = .submitted
        $0.effectiveDate = Samples.date("2025-06-30")
      }
      let cases: [BadCase<Zone.ChangeApplicationStateRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "applications/9" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "9" }),
        ("no state", bad("state REQUIRED"), { $0.state = .unspecified }),
        ("an unknown state", bad("state ENUM_VALUE"), { $0.state = .unrecognized(17) }),
        ("no such step", forbidden("ZONE-steps"), { $0.state = .renewed }),
        ("no day", bad("effective_date REQUIRED"), { $0.effectiveDate = nil }),
        ("30 February", bad("effective_date DATE_EXISTS"), { $0.effectiveDate = Samples.noSuchDay }),
        ("tomorrow", bad("effective_date DATE_NOT_FUTURE"), { $0.effectiveDate = Samples.date("2025-07-01") }),
        ("cancelled without reason", bad("reason REQUIRED"), { $0.state = .cancelled }),
        (
          "a bad file",
          bad(
            "evidence[0].sha256 REQUIRED", "evidence[0].file_name REQUIRED", "evidence[0].size_bytes NUMBER_RANGE",
            "evidence[0].media_type MEDIA_TYPE"), { $0.evidence = [.init()] }
        ),
        ("handed in without plan", forbidden("application-complete"), { _ in }),
      ]
      try await service.refuse(good, cases) {
        _ = try await service.applications.changeState($0, by: TestZone.wuhan, Self.options)
      }
      await expect(Refusal(.permissionDenied), "not Xiaogan's") {
        _ = try await service.applications.changeState(good, by: TestZone.xiaogan, Self.options)
      }
      _ = try await service.applications.update(
        .with {
          $0.requestId = freshID()
          $0.application = .with {
            $0.name = TestZone.application
            $0.planSummary = "方案"
            $0.materials = [Samples.evidence()]
          }
          $0.updateMask = .with { $0.paths = ["*"] }
        }, by: TestZone.wuhan)
      await expect(forbidden("application-operator"), "an operator without credit code") {
        try await service.move(.submitted, on: "2025-06-30")
      }
    }
  }

  @Test("a step is not dated before the one it follows; a draft may have been handed in on paper before its entry")
  func order() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.apply()
      try await service.move(.submitted, on: "2025-06-20")
      await expect(bad("effective_date DATE_ORDER"), "before the present state") {
        try await service.move(.recommended, on: "2025-06-19")
      }
      try await service.move(.recommended, on: "2025-06-20")
    }
  }

  @Test("CreateObjection and DecideObjection")
  func objections() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      service.peers.set(Samples.draw)
      try await service.reachReview(on: "2025-03-03")
      await expect(forbidden("ZONE-objection"), "no notice yet") {
        _ = try await service.objections.create(service.objection(on: "2025-04-10"), by: TestZone.wuhan)
      }
      try await service.assignDraw()
      try await service.assign(score: 7_000)
      try await service.move(.publicNotice, on: "2025-04-09")
      let good = service.objection(on: "2025-04-10")
      let cases: [BadCase<Zone.CreateObjectionRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no parent", bad("parent REQUIRED"), { $0.parent = "" }),
        ("nothing there", Refusal(.notFound), { $0.parent = "applications/9" }),
        ("no content", bad("objection.content REQUIRED"), { $0.objection?.content = "" }),
        (
          "a long name", bad("objection.organization TEXT_LENGTH"),
          { $0.objection?.organization = String(repeating: "会", count: 121) }
        ),
        ("no day", bad("objection.filed_date REQUIRED"), { $0.objection?.filedDate = nil }),
        (
          "before the notice", bad("objection.filed_date DATE_ORDER"),
          { $0.objection?.filedDate = Samples.date("2025-04-08") }
        ),
        (
          "after the notice", bad("objection.filed_date ZONE_OBJECTION"),
          { $0.objection?.filedDate = Samples.date("2025-04-17") }
        ),
        (
          "tomorrow", bad("objection.filed_date DATE_NOT_FUTURE", "objection.filed_date ZONE_OBJECTION"),
          { $0.objection?.filedDate = Samples.date("2025-07-01") }
        ),
        (
          "a file twice", bad("objection.evidence[1].sha256 REPEATED"),
          { $0.objection?.evidence = [Samples.evidence(), Samples.evidence()] }
        ),
      ]
      try await service.refuse(good, cases) { _ = try await service.objections.create($0, by: TestZone.wuhan) }
      await expect(Refusal(.permissionDenied), "not Xiaogan's zone") {
        _ = try await service.objections.create(good, by: TestZone.xiaogan)
      }
      _ = try await service.objections.create(good, by: TestZone.wuhan)
      let decision = service.decision(.dismissed, on: "2025-04-20")
      let decisions: [BadCase<Zone.DecideObjectionRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "applications/1/objections/9" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "9" }),
        ("no state", bad("state REQUIRED"), { $0.state = .unspecified }),
        ("no decision", bad("state OBJECTION_DECISION"), { $0.state = .filed }),
        ("an unknown state", bad("state ENUM_VALUE"), { $0.state = .unrecognized(5) }),
        ("no day", bad("decision_date REQUIRED"), { $0.decisionDate = nil }),
        ("before the filing", bad("decision_date DATE_ORDER"), { $0.decisionDate = Samples.date("2025-04-09") }),
        ("no reasons", bad("decision REQUIRED"), { $0.decision = "" }),
      ]
      try await service.refuse(decision, decisions) {
        _ = try await service.objections.decide($0, by: TestZone.province)
      }
      await expect(Refusal(.permissionDenied), "the province decides") {
        _ = try await service.objections.decide(decision, by: TestZone.wuhan)
      }
      let retracted = try await service.objections.decide(
        service.decision(.retracted, on: "2025-04-11"), by: TestZone.wuhan)
      #expect(retracted.state == .retracted)
      await expect(forbidden("objection-filed"), "it is over") {
        _ = try await service.objections.decide(decision, by: TestZone.province)
      }
    }
  }
}
