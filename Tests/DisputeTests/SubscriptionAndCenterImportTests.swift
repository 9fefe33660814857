import DisputeAPI
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import Testing

@testable import ipmesh_dispute

@Suite("Import and export of subscriptions and protection centres")
struct SubscriptionAndCenterImportTests {
  private func subscriptions(
    _ dispute: TestDispute, _ text: String, by caller: CallerIdentity = TestDispute.province
  ) async throws -> Common.ImportReport {
    let piece = Dispute.ImportAlertSubscriptionsRequest.with {
      $0.requestId = freshID()
      $0.data = Array(text.utf8)
    }
    return try await ImportRun.run(
      Pieces(requests: [piece]), dispute.store, SubscriptionImporter(rules: dispute.rules), by: caller)
  }

  private func centers(
    _ dispute: TestDispute, _ text: String, by caller: CallerIdentity = TestDispute.province
  ) async throws -> Common.ImportReport {
    let piece = Dispute.ImportProtectionCentersRequest.with {
      $0.requestId = freshID()
      $0.data = Array(text.utf8)
    }
    return try await ImportRun.run(
      Pieces(requests: [piece]), dispute.store, CenterImporter(rules: dispute.rules), by: caller)
  }

  private func problems(_ report: Common.ImportReport) -> [String] {
    report.problems.map { "\($0.line) \($0.field) \($0.rule)" }
  }

  private static let subscriptionHeader = SubscriptionImporter.columns.map(\.headers[0]).joined(separator: ",")
  private static let centerHeader = CenterImporter.columns.map(\.headers[0]).joined(separator: ",")

  @Test("subscriptions come back as they were; a row changes what the file has columns for")
  func subscriptionsRoundTrip() async throws {
    try await TestDispute.run { dispute in
      let file = """
        \(Self.subscriptionHeader)
        laser,武汉光谷激光有限公司,91420100MA4K00010R,武汉市,us、DE,C11,发明专利、design,预警,是
        everything,宜昌某公司,,420500,,,,,否
        """
      let report = try await subscriptions(dispute, file)
      #expect(report.rowsCreated == 2 && report.rowsRefused == 0, "\(report.problems)")
      var exported: [UInt8] = []
      try await dispute.subscriptions.export(.init(), by: TestDispute.province) { exported += $0 }
      let text = String(decoding: exported, as: UTF8.self)
      #expect(text.contains("laser,武汉光谷激光有限公司,91420100MA4K00010R,420100,DE、US,C11,发明专利、外观设计,预警,是"))
      #expect(try await subscriptions(dispute, text).rowsUnchanged == 2)
      #expect(try await dispute.allChanges().count == 2)
      #expect(try await subscriptions(dispute, "订阅编号,订阅单位,行政区划\nlaser,光谷激光,420100").rowsUpdated == 1)
      let listed = try await dispute.subscriptions.list(.with { $0.division = "420100" }, by: TestDispute.wuhan)
      #expect(listed.alertSubscriptions.map(\.displayName) == ["光谷激光"])
      #expect(
        listed.alertSubscriptions.first?.markets == ["DE", "US"] && listed.alertSubscriptions.first?.synthetic == true)
      #expect(try await dispute.subscriptions.list(.init(), by: TestDispute.wuhan) == listed, "all that it reaches")
      #expect(try await dispute.subscriptions.list(.init(), by: TestDispute.province).alertSubscriptions.count == 2)
      await expect(Refusal(.permissionDenied), "those of Wuhan, for Yichang") {
        _ = try await dispute.subscriptions.list(.with { $0.division = "420100" }, by: TestDispute.yichang)
      }
      await expect(Refusal(.permissionDenied), "a file of them, for Yichang") {
        try await dispute.subscriptions.export(.with { $0.division = "420100" }, by: TestDispute.yichang) { _ in }
      }
    }
  }

  @Test("bad rows of subscriptions are refused with line, column and rule; good ones kept")
  func badSubscriptions() async throws {
    try await TestDispute.run { dispute in
      _ = try await subscriptions(dispute, "\(Self.subscriptionHeader)\nended,某公司,,420100,,,,,")
      _ = try await dispute.subscriptions.end(
        .with { ($0.requestId, $0.name) = (freshID(), "alertSubscriptions/ended") }, by: TestDispute.wuhan)
      let rows = [
        "good,某公司,,420100,,,,,", ",某公司,,420100,,,,,", "no-name,,,420100,,,,,", "code,某公司,123,420100,,,,,",
        "changsha,某公司,,430100,,,,,", "market,某公司,,420100,USA,,,,", "industry,某公司,,420100,,C99,,,",
        "right,某公司,,420100,,,口角,,", "level,某公司,,420100,,,,高,", "yichang,某公司,,420500,,,,,", "ended,某公司,,420100,,,,,",
        "good,某公司,,420100,,,,,",
      ]
      let report = try await subscriptions(
        dispute, ([Self.subscriptionHeader] + rows).joined(separator: "\n"), by: TestDispute.wuhan)
      #expect(report.rowsCreated == 1 && report.rowsRefused == 11)
      #expect(
        problems(report) == [
          "3 alert_subscription_id required", "4 display_name required",
          "5 unified_social_credit_code GB32100-length", "6 division GBT2260-hubei", "7 markets place-code",
          "8 industries[0] 51020-code", "9 rights enum-value", "10 level_min enum-value",
          "11 alert_subscription_id caller-reach", "12 alert_subscription_id SUBSCRIPTION-ended",
          "13 alert_subscription_id row-repeated",
        ])
    }
  }

  @Test("centres come back as they were, quotas of every year in one cell")
  func centersRoundTrip() async throws {
    try await TestDispute.run { dispute in
      let file = """
        \(Self.centerHeader)
        wuhan,中国(武汉)知识产权保护中心,知识产权保护中心,武汉市,C11、C19,发明、外观设计,"2025发明500、2025:design:300,2026发明600",否
        auto,武汉快速维权中心,rapid_rights,420100,P02,外观设计,,是
        """
      let report = try await centers(dispute, file)
      #expect(report.rowsCreated == 2 && report.rowsRefused == 0, "\(report.problems)")
      var exported: [UInt8] = []
      try await dispute.centers.export(.init()) { exported += $0 }
      let text = String(decoding: exported, as: UTF8.self)
      #expect(text.contains("2025发明500、2025外观设计300、2026发明600"))
      #expect(try await centers(dispute, text).rowsUnchanged == 2)
      #expect(try await dispute.allChanges().count == 2)
      _ = try await dispute.filings.file(
        .with {
          $0.requestId = freshID()
          $0.preExamination = .with {
            $0.protectionCenter = "protectionCenters/wuhan"
            ($0.applicantName, $0.applicantCode) = ("武汉光谷激光有限公司", "91420100MA4K00010R")
            ($0.kind, $0.industry, $0.documentSha256) = (.design, "C11", Samples.digest)
          }
        }, by: TestDispute.wuhan)
      let less = text.replacing("2025外观设计300、", with: "")
      #expect(try await problems(centers(dispute, less)) == ["2 quotas quota-used"])
      let uses = try await dispute.centers.quotaUse(.with { ($0.name, $0.year) = ("protectionCenters/wuhan", 2025) })
        .uses
      #expect(uses.map(\.leftCount) == [500, 299])
    }
  }

  @Test("bad rows of centres are refused with line, column and rule; good ones kept")
  func badCenters() async throws {
    try await TestDispute.run { dispute in
      let rows = [
        "good,某中心,知识产权保护中心,420100,C11,发明,2025发明5,", "A,某中心,知识产权保护中心,420100,C11,发明,,",
        "no-kind,某中心,,420100,C11,发明,,", "kind,某中心,维权站,420100,C11,发明,,", "nowhere,某中心,知识产权保护中心,,C11,发明,,",
        "industry,某中心,知识产权保护中心,420100,C99,发明,,", "filing,某中心,知识产权保护中心,420100,C11,植物,,",
        "quota,某中心,知识产权保护中心,420100,C11,发明,二零二五发明5,", "quota-kind,某中心,知识产权保护中心,420100,C11,发明,2025外观设计5,",
        "year,某中心,知识产权保护中心,420100,C11,发明,1999发明5,", "yichang,某中心,知识产权保护中心,420500,C11,发明,,",
      ]
      let report = try await centers(
        dispute, ([Self.centerHeader] + rows).joined(separator: "\n"), by: TestDispute.wuhan)
      #expect(report.rowsCreated == 1 && report.rowsRefused == 10)
      #expect(
        problems(report) == [
          "3 protection_center_id record-id", "4 kind required", "5 kind enum-value", "6 division required",
          "7 industries[0] 51020-code", "8 filing_kinds enum-value", "9 quotas quota-form",
          "10 quotas[0].kind quota-kind",
          "11 quotas[0].year number-range", "12 protection_center_id caller-reach",
        ])
    }
  }
}
