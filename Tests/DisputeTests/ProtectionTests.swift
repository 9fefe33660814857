import DisputeAPI
import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Testing

@testable import ipmesh_dispute

@Suite("Protection centres and filings for pre-examination")
struct ProtectionTests {
  private static let center = Dispute.ProtectionCenter.with {
    $0.displayName = "中国(武汉)知识产权保护中心"
    $0.kind = .protection
    $0.division = "420100"
    $0.industries = ["C11", "C19"]
    $0.filingKinds = [.design, .invention]
    $0.quotas = [
      .with {
        $0.year = 2025
        $0.kind = .invention
        $0.count = 2
      }
    ]
  }

  private static func digest(_ number: Int) -> String {
    String(repeating: "0", count: 64 - "\(number)".count) + "\(number)"
  }

  private func create(
    _ dispute: TestDispute, _ id: String = "wuhan", _ change: (inout Dispute.ProtectionCenter) -> Void = { _ in }
  ) async throws -> Dispute.ProtectionCenter {
    var center = Self.center
    change(&center)
    let input = center
    return try await dispute.centers.create(
      .with {
        $0.requestId = freshID()
        $0.protectionCenterId = id
        $0.protectionCenter = input
      }, by: TestDispute.wuhan)
  }

  private func update(
    _ dispute: TestDispute, _ paths: [String], _ change: (inout Dispute.ProtectionCenter) -> Void
  ) async throws -> Dispute.ProtectionCenter {
    var center = Self.center
    center.name = "protectionCenters/wuhan"
    change(&center)
    let input = center
    return try await dispute.centers.update(
      .with {
        $0.requestId = freshID()
        $0.protectionCenter = input
        if !paths.isEmpty { $0.updateMask = .with { $0.paths = paths } }
      }, by: TestDispute.wuhan)
  }

  private func file(
    _ dispute: TestDispute, _ number: Int, _ change: (inout Dispute.PreExamination) -> Void = { _ in }
  ) async throws -> Dispute.PreExamination {
    var filing = Dispute.PreExamination.with {
      $0.protectionCenter = "protectionCenters/wuhan"
      $0.applicantName = "武汉光谷激光有限公司"
      $0.applicantCode = "91420100MA4K00010R"
      $0.kind = .invention
      $0.industry = "C11"
      $0.documentSha256 = Self.digest(number)
    }
    change(&filing)
    let input = filing
    return try await dispute.filings.file(
      .with {
        $0.requestId = freshID()
        $0.preExamination = input
      }, by: TestDispute.wuhan)
  }

  private func advance(
    _ dispute: TestDispute, _ name: String, _ state: Dispute.PreExaminationState,
    _ change: (inout Dispute.AdvancePreExaminationRequest) -> Void = { _ in }
  ) async throws -> Dispute.PreExamination {
    var request = Dispute.AdvancePreExaminationRequest()
    request.requestId = freshID()
    request.name = name
    request.state = state
    change(&request)
    return try await dispute.filings.advance(request, by: TestDispute.wuhan)
  }

  @Test("a filing goes through its states with the working days that each may take")
  func life() async throws {
    try await TestDispute.run { dispute in
      _ = try await create(dispute)
      let filed = try await file(dispute, 1)
      #expect(filed.state == .filed && filed.countsAgainstQuota && filed.dueDate == Samples.date("2025-06-19"))
      #expect(filed.rules.map(\.id) == ["PREEXAM-accept"] && filed.rules.allSatisfy(\.provisional))
      #expect(try await advance(dispute, filed.name, .accepted).dueDate == Samples.date("2025-06-25"))
      #expect(try await advance(dispute, filed.name, .passed).dueDate == Samples.date("2025-06-23"))
      let submitted = try await advance(dispute, filed.name, .submitted) { $0.applicationNumber = "202210000001.0" }
      #expect(submitted.dueDate == nil && !submitted.applicationNumber.isEmpty)
      let decided = try await advance(dispute, filed.name, .decided) {
        $0.granted = true
        $0.decisionDate = Samples.date("2025-06-16")
      }
      #expect(decided.granted && decided.state == .decided && decided.etag == "5")
    }
  }

  @Test("the quota of a year is never exceeded; what is refused or taken back before acceptance gives its place back")
  func quota() async throws {
    try await TestDispute.run { dispute in
      _ = try await create(dispute)
      func left() async throws -> [Int32] {
        try await dispute.centers.quotaUse(.with { $0.name = "protectionCenters/wuhan" }).uses.map(\.leftCount)
      }
      let first = try await file(dispute, 1)
      let second = try await file(dispute, 2)
      #expect(try await left() == [0])
      await expect(Refusal(.failedPrecondition, "PREEXAM-quota"), "a third") { _ = try await file(dispute, 3) }
      await expect(Refusal(.failedPrecondition, "PREEXAM-quota"), "a kind without quota") {
        _ = try await file(dispute, 3) { $0.kind = .design }
      }
      let early = try await advance(dispute, first.name, .withdrawn)
      #expect(!early.countsAgainstQuota && early.reason.isEmpty)
      #expect(try await left() == [1])
      _ = try await advance(dispute, second.name, .accepted)
      #expect(try await advance(dispute, second.name, .withdrawn).countsAgainstQuota)
      #expect(try await left() == [1], "once accepted it keeps its place")
      let third = try await file(dispute, 3)
      _ = try await advance(dispute, third.name, .refused) { $0.reason = "不属于服务领域" }
      #expect(try await left() == [1])
      await expect(Refusal(.invalidArgument, "protection_center.quotas QUOTA_USED"), "less than was used") {
        _ = try await update(dispute, ["quotas"]) { $0.quotas[0].count = 0 }
      }
      await expect(Refusal(.invalidArgument, "protection_center.quotas QUOTA_USED"), "a used quota left out") {
        _ = try await update(dispute, ["quotas"]) { $0.quotas = [] }
      }
    }
  }

  @Test("bad centres are refused field by field")
  func badCenters() async throws {
    try await TestDispute.run { dispute in
      typealias Case = (String, (inout Dispute.ProtectionCenter) -> Void)
      let cases: [Case] = [
        ("display_name REQUIRED", { $0.displayName = "" }), ("kind REQUIRED", { $0.kind = .unspecified }),
        ("division GBT2260_HUBEI", { $0.division = "110000" }), ("industries REQUIRED", { $0.industries = [] }),
        ("industries[0] 51020_CODE", { $0.industries = ["X01"] }),
        (
          "filing_kinds REQUIRED",
          {
            $0.filingKinds = []
            $0.quotas = []
          }
        ),
        ("quotas[0].year NUMBER_RANGE", { $0.quotas[0].year = 2018 }),
        ("quotas[0].kind REQUIRED", { $0.quotas[0].kind = .unspecified }),
        ("quotas[0].kind QUOTA_KIND", { $0.quotas[0].kind = .utilityModel }),
        ("quotas[0].count NUMBER_RANGE", { $0.quotas[0].count = -1 }),
        ("quotas[1] NO_REPETITION", { $0.quotas.append($0.quotas[0]) }),
      ]
      for (reason, change) in cases {
        await expect(Refusal(.invalidArgument, "protection_center.\(reason)"), reason) {
          _ = try await create(dispute, "wuhan", change)
        }
      }
      await expect(Refusal(.invalidArgument, "protection_center_id RECORD_ID"), "id") {
        _ = try await create(dispute, "Wuhan")
      }
      await expect(Refusal(.permissionDenied), "another division") {
        _ = try await create(dispute, "yichang") { $0.division = "420500" }
      }
      #expect(try await dispute.allChanges().isEmpty)
      let center = try await create(dispute)
      await expect(Refusal(.alreadyExists), "twice") { _ = try await create(dispute) }
      #expect(try await dispute.centers.list(.with { $0.industry = "C19" }).protectionCenters == [center])
      #expect(try await dispute.centers.list(.with { $0.industry = "C01" }).protectionCenters.isEmpty)
      #expect(try await dispute.centers.list(.with { $0.division = "420100" }).protectionCenters == [center])
    }
  }

  @Test(
    "UpdateProtectionCenter refuses bad fields one by one and changes nothing; a good one changes what the mask names")
  func badUpdates() async throws {
    try await TestDispute.run { dispute in
      _ = try await create(dispute)
      typealias Case = (String, String, (inout Dispute.ProtectionCenter) -> Void)
      let cases: [Case] = [
        ("update_mask REQUIRED", "", { _ in }), ("update_mask FIELD_MASK", "etag", { _ in }),
        ("protection_center.display_name REQUIRED", "display_name", { $0.displayName = "" }),
        ("protection_center.kind ENUM_VALUE", "kind", { $0.kind = .unrecognized(3) }),
        ("protection_center.division GBT2260_HUBEI", "division", { $0.division = "110000" }),
        ("protection_center.industries REQUIRED", "industries", { $0.industries = [] }),
        ("protection_center.filing_kinds REQUIRED", "filing_kinds", { $0.filingKinds = [] }),
        ("protection_center.quotas[0].count NUMBER_RANGE", "quotas", { $0.quotas[0].count = -1 }),
      ]
      for (reason, path, change) in cases {
        let expected =
          path == "filing_kinds"
          ? Refusal(.invalidArgument, reason, "protection_center.quotas[0].kind QUOTA_KIND")
          : Refusal(.invalidArgument, reason)
        await expect(expected, reason) {
          _ = try await update(dispute, path.isEmpty ? [] : [path], change)
        }
      }
      await expect(Refusal(.permissionDenied), "given away") {
        _ = try await update(dispute, ["division"]) { $0.division = "420500" }
      }
      let count = try await dispute.allChanges().count
      #expect(count == 1)
      let changed = try await update(dispute, ["industries"]) {
        $0.industries = ["C01"]
        $0.displayName = "别的名称"
      }
      #expect(changed.industries == ["C01"] && changed.displayName == Self.center.displayName && changed.etag == "2")
    }
  }

  private static func bad(_ reason: String) -> Refusal { Refusal(.invalidArgument, "pre_examination.\(reason)") }

  @Test("bad filings are refused field by field, and what no state allows")
  func badFilings() async throws {
    try await TestDispute.run { dispute in
      _ = try await create(dispute)
      let before = try await dispute.allChanges().count
      typealias Case = (Refusal, (inout Dispute.PreExamination) -> Void)
      let cases: [Case] = [
        (Self.bad("protection_center REQUIRED"), { $0.protectionCenter = "" }),
        (Refusal(.notFound), { $0.protectionCenter = "protectionCenters/none" }),
        (Self.bad("applicant_name REQUIRED"), { $0.applicantName = "" }),
        (Self.bad("applicant_code REQUIRED"), { $0.applicantCode = "" }),
        (Self.bad("applicant_code GB32100_CHECK"), { $0.applicantCode = "91420100MA4K00010Q" }),
        (Self.bad("kind REQUIRED"), { $0.kind = .unspecified }),
        (Self.bad("kind CENTER_KIND"), { $0.kind = .utilityModel }),
        (Self.bad("industry REQUIRED"), { $0.industry = "" }),
        (Self.bad("industry CENTER_INDUSTRY"), { $0.industry = "C01" }),
        (Self.bad("document_sha256 SHA256_FORM"), { $0.documentSha256 = "abc" }),
      ]
      for (refusal, change) in cases {
        await expect(refusal, "\(refusal)") { _ = try await file(dispute, 1, change) }
      }
      #expect(try await dispute.allChanges().count == before)
      let filed = try await file(dispute, 1)
      await expect(Refusal(.alreadyExists), "the same application") { _ = try await file(dispute, 1) }
      await expect(Refusal(.failedPrecondition, "PREEXAM-transition"), "decided before it was accepted") {
        _ = try await advance(dispute, filed.name, .decided)
      }
      await expect(Refusal(.invalidArgument, "state REQUIRED"), "no state") {
        _ = try await advance(dispute, filed.name, .unspecified)
      }
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "refused without reason") {
        _ = try await advance(dispute, filed.name, .refused)
      }
      await expect(Refusal(.aborted), "old version") {
        _ = try await advance(dispute, filed.name, .accepted) { $0.etag = "9" }
      }
      _ = try await advance(dispute, filed.name, .accepted)
      _ = try await advance(dispute, filed.name, .passed)
      await expect(Refusal(.invalidArgument, "application_number REQUIRED"), "submitted without number") {
        _ = try await advance(dispute, filed.name, .submitted)
      }
      _ = try await advance(dispute, filed.name, .submitted) { $0.applicationNumber = "202210000001.0" }
      await expect(Refusal(.invalidArgument, "decision_date REQUIRED"), "decided without day") {
        _ = try await advance(dispute, filed.name, .decided)
      }
      await expect(Refusal(.permissionDenied), "Yichang reads") {
        _ = try await dispute.filings.get(.with { $0.name = filed.name }, by: TestDispute.yichang)
      }
      #expect(
        try await dispute.filings.list(.init(), by: TestDispute.wuhan).preExaminations.map(\.name) == [filed.name])
      #expect(try await dispute.filings.list(.init(), by: TestDispute.yichang).preExaminations.isEmpty)
    }
  }
}
