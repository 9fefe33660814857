import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import TestRandom
import Testing

@testable import ipmesh_statistics

@Suite("Quality of patent and trademark work, and the feedback to the source")
struct QualityTests {
  @Test(
    "values at the threshold make no finding, one beyond does; thresholds are exact and say that they are provisional")
  func thresholds() async throws {
    try await TestStatistics.run { statistics in
      func failing(_ change: (inout Statistics.QualityCount) -> Void) throws -> [String] {
        var count = QualitySamples.count
        change(&count)
        return try QualityRules(rules: statistics.rules).readings(count, on: TestStatistics.today)
          .filter { $0.condition?.outcome == .fail }.map(\.measureId)
      }
      #expect(try failing { _ in } == [])
      #expect(try failing { $0.abnormalCount = 51 } == ["abnormal-share"])
      #expect(try failing { ($0.filedCount, $0.abnormalCount) = (19, 19) } == [], "too few to say anything")
      #expect(try failing { $0.withdrawnCount = 201 } == ["withdrawal-rate"])
      #expect(try failing { $0.grantedCount = 199 } == ["grant-rate"])
      #expect(try failing { $0.maliciousCount = 3 } == ["malicious-share"])
      func ofTwo(_ filed: Int64, in period: String) throws -> [String] {
        try failing {
          $0.period = period
          ($0.attorneyCount, $0.filedCount, $0.withdrawnCount, $0.abnormalCount) = (2, filed, 0, 0)
        }
      }
      #expect(try ofTwo(800, in: "2024") == [] && ofTwo(801, in: "2024") == ["volume"])
      #expect(try ofTwo(200, in: "2024Q2") == [] && ofTwo(201, in: "2024Q2") == ["volume"], "a quarter of the year's")
      let measures = try statistics.counts.measures().qualityMeasures
      #expect(measures.count == 5 && measures.allSatisfy { $0.rule?.provisional == true })
    }
  }

  @Test("a share is beyond its threshold exactly when the fraction is, whatever the numbers")
  func fractions() async throws {
    try await TestStatistics.run { statistics in
      var random = SeededRandom()
      for _ in 0..<2_000 {
        var count = QualitySamples.count
        count.filedCount = .random(in: 20...QualityRules.countMax, using: &random)
        let edge = count.filedCount / 20
        count.abnormalCount = max(0, edge + .random(in: -1...1, using: &random))
        let reading = try QualityRules(rules: statistics.rules).readings(count, on: TestStatistics.today)[0]
        #expect(
          (reading.condition?.outcome == .fail) == (count.abnormalCount * 20 > count.filedCount),
          "\(count.abnormalCount)/\(count.filedCount), seed \(random.seed)")
      }
    }
  }

  @Test("evaluating finds, corrects and lifts; evaluating again changes nothing; what was sent stays as it was sent")
  func evaluation() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.count { ($0.abnormalCount, $0.grantedCount) = (60, 100) }
      _ = try await statistics.count(PlanSamples.codes[1]) { $0.division = "420500" }
      _ = try await statistics.count { $0.period = "2023" }
      let first = try await statistics.evaluate("2024")
      #expect(first == .with { ($0.countCount, $0.createdCount) = (2, 2) })
      let findings = try await statistics.findings.list(.init(), by: TestStatistics.province).qualityFindings
      #expect(findings.map { $0.reading?.measureId } == ["abnormal-share", "grant-rate"])
      let reading = findings[0].reading
      #expect(reading?.numerator == 60 && reading?.denominator == 1_000 && findings[0].provisional)
      #expect(reading?.thresholdNumerator == 5 && reading?.thresholdDenominator == 100)
      #expect(findings[0].division == "420100" && findings[0].period == "2024" && findings[0].state == .found)
      let changes = try await statistics.allChanges().count
      #expect(try await statistics.evaluate("2024") == .with { $0.countCount = 2 })
      #expect(try await statistics.allChanges().count == changes)
      _ = try await send(statistics, findings[1].name)
      _ = try await statistics.count { ($0.abnormalCount, $0.grantedCount) = (70, 300) }
      #expect(try await statistics.evaluate("2024") == .with { ($0.countCount, $0.updatedCount) = (2, 1) })
      let sent = try await statistics.findings.get(.with { $0.name = findings[1].name }, by: TestStatistics.wuhan)
      #expect(sent.state == .sent && sent.reading?.numerator == 100, "as it was sent")
      _ = try await statistics.count { ($0.abnormalCount, $0.grantedCount) = (50, 300) }
      #expect(try await statistics.evaluate("2024") == .with { ($0.countCount, $0.liftedCount) = (2, 1) })
      _ = try await statistics.count { ($0.abnormalCount, $0.grantedCount) = (51, 300) }
      #expect(try await statistics.evaluate("2024").createdCount == 1, "the cause is there again")
    }
  }

  private func send(
    _ statistics: TestStatistics, _ name: String,
    _ change: (inout Statistics.SendQualityFeedbackRequest) -> Void = { _ in }
  ) async throws -> Statistics.QualityFinding {
    var request = Statistics.SendQualityFeedbackRequest()
    request.requestId = freshID()
    request.name = name
    request.addressee = .institution
    request.feedback = "请说明非正常专利申请情况"
    change(&request)
    return try await statistics.findings.send(request, by: TestStatistics.province)
  }

  @Test("feedback is answered within ten working days and closed, or escalated when it is not")
  func feedback() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.count { $0.abnormalCount = 60 }
      _ = try await statistics.count(PlanSamples.codes[2]) { ($0.division, $0.abnormalCount) = ("420600", 60) }
      _ = try await statistics.evaluate("2024")
      statistics.go(to: "2026-02-10")
      let sent = try await send(statistics, "qualityFindings/1")
      // 14 February is a make-up working day, 15 to 23 February are holidays, 28 February is a make-up working day.
      #expect(sent.answerDueDate == PlanSamples.date("2026-03-02") && sent.addressee == .institution)
      _ = try await send(statistics, "qualityFindings/2")
      func escalate(_ name: String) async throws -> Statistics.QualityFinding {
        try await statistics.findings.escalate(
          .with { ($0.requestId, $0.name, $0.reason) = (freshID(), name, "逾期未答复") }, by: TestStatistics.province)
      }
      func close(_ name: String) async throws -> Statistics.QualityFinding {
        try await statistics.findings.close(
          .with { ($0.requestId, $0.name, $0.reason) = (freshID(), name, "整改到位") }, by: TestStatistics.province)
      }
      statistics.go(to: "2026-03-02")
      await expect(Refusal(.failedPrecondition, "QUALITY-answer"), "the last day of the answer") {
        _ = try await escalate(sent.name)
      }
      await expect(Refusal(.failedPrecondition, "QUALITY-transition"), "closed without answer") {
        _ = try await close(sent.name)
      }
      let request = Statistics.AnswerQualityFeedbackRequest.with {
        $0.requestId = freshID()
        $0.name = sent.name
        $0.answer = "已撤回并整改"
      }
      let answered = try await statistics.findings.answer(request, by: TestStatistics.wuhan)
      #expect(answered.state == .answered && !answered.late)
      #expect(try await close(sent.name).state == .closed)
      statistics.go(to: "2026-03-03")
      #expect(try await escalate("qualityFindings/2").state == .escalated)
      let closed = try await close("qualityFindings/2")
      #expect(closed.steps.map(\.state) == [.found, .sent, .escalated, .closed] && closed.steps.last?.reason == "整改到位")
    }
  }

  @Test("only these events are possible in these states")
  func transitions() {
    let possible: [Statistics.QualityFindingState: [QualityEvent: Statistics.QualityFindingState]] = [
      .found: [.send: .sent, .lift: .lifted], .sent: [.answer: .answered, .escalate: .escalated],
      .answered: [.close: .closed, .escalate: .escalated], .escalated: [.close: .closed], .closed: [:], .lifted: [:],
    ]
    for (state, targets) in possible {
      for event: QualityEvent in [.send, .answer, .close, .escalate, .lift] {
        var finding = Statistics.QualityFinding.with { $0.state = state }
        do {
          try QualityStates.move(&finding, event, on: TestStatistics.today)
          #expect(targets[event] == finding.state, "\(event) in \(state)")
        } catch {
          #expect(
            targets[event] == nil && Refusal(error) == Refusal(.failedPrecondition, "QUALITY-transition"),
            "\(event) in \(state)")
        }
      }
    }
  }

  @Test("bad counts are refused field by field")
  func badCounts() async throws {
    try await TestStatistics.run { statistics in
      typealias Case = (String, (inout Statistics.QualityCount) -> Void)
      let cases: [Case] = [
        ("unified_social_credit_code REQUIRED", { $0.unifiedSocialCreditCode = "" }),
        ("unified_social_credit_code GB32100_CHECK", { $0.unifiedSocialCreditCode = "91420100MA4K00010Q" }),
        ("display_name REQUIRED", { $0.displayName = "" }),
        ("division GBT2260_HUBEI", { $0.division = "420000" }),
        ("period REQUIRED", { $0.period = "" }),
        ("period PERIOD_FORM", { $0.period = "2024Q5" }),
        ("period PERIOD_FORM", { $0.period = "2019" }),
        ("period PERIOD_FORM", { $0.period = "24年" }),
        ("period PERIOD_BEGUN", { $0.period = "2025Q3" }),
        ("filed_count NUMBER_RANGE", { $0.filedCount = .max }),
        ("abnormal_count NUMBER_RANGE", { $0.abnormalCount = -1 }),
        ("abnormal_count COUNT_PART", { $0.abnormalCount = 1_001 }),
        ("withdrawn_count COUNT_PART", { $0.withdrawnCount = 1_001 }),
        ("granted_count COUNT_PART", { $0.grantedCount = 501 }),
        ("malicious_count COUNT_PART", { $0.maliciousCount = 101 }),
      ]
      for (reason, change) in cases {
        await expect(Refusal(.invalidArgument, "quality_count.\(reason)"), reason) {
          _ = try await statistics.count(PlanSamples.codes[0], change)
        }
      }
      await expect(Refusal(.permissionDenied), "another division records") {
        _ = try await statistics.count(by: TestStatistics.yichang)
      }
      #expect(try await statistics.allChanges().isEmpty)
      _ = try await statistics.count(by: TestStatistics.wuhan)
      await expect(Refusal(.permissionDenied), "taken over by another division") {
        _ = try await statistics.count(by: TestStatistics.yichang) { $0.division = "420500" }
      }
      await expect(Refusal(.aborted), "old version") { _ = try await statistics.count { $0.etag = "2" } }
      await expect(Refusal(.permissionDenied), "another division reads") {
        _ = try await statistics.counts.get(
          .with { $0.name = "qualityCounts/\(PlanSamples.codes[0])-2024" }, by: TestStatistics.yichang)
      }
      _ = try await statistics.count(PlanSamples.codes[1]) { $0.division = "420500" }
      await expect(Refusal(.permissionDenied), "Wuhan lists Yichang") {
        _ = try await statistics.counts.list(.with { $0.division = "420500" }, by: TestStatistics.wuhan)
      }
      let own = try await statistics.counts.list(.init(), by: TestStatistics.wuhan)
      #expect(own.qualityCounts.map(\.division) == ["420100"], "who names no division gets its own")
      #expect(try await statistics.counts.list(.init(), by: TestStatistics.province).qualityCounts.count == 2)
    }
  }

  @Test("bad evaluations and feedback are refused")
  func badFeedback() async throws {
    try await TestStatistics.run { statistics in
      for (reason, period) in [("REQUIRED", ""), ("PERIOD_FORM", "last"), ("PERIOD_BEGUN", "2026")] {
        await expect(Refusal(.invalidArgument, "period \(reason)"), reason) {
          _ = try await statistics.evaluate(period)
        }
      }
      await expect(Refusal(.permissionDenied), "Wuhan evaluates") {
        _ = try await statistics.evaluation.evaluate(
          .with { ($0.requestId, $0.period) = (freshID(), "2024") }, by: TestStatistics.wuhan)
      }
      _ = try await statistics.count { $0.abnormalCount = 60 }
      _ = try await statistics.evaluate("2024")
      let name = "qualityFindings/1"
      typealias Case = (Refusal, (inout Statistics.SendQualityFeedbackRequest) -> Void)
      let cases: [Case] = [
        (Refusal(.invalidArgument, "addressee REQUIRED"), { $0.addressee = .unspecified }),
        (Refusal(.invalidArgument, "addressee ENUM_VALUE"), { $0.addressee = .unrecognized(3) }),
        (Refusal(.invalidArgument, "feedback REQUIRED"), { $0.feedback = "" }),
        (Refusal(.invalidArgument, "name RESOURCE_NAME"), { $0.name = "findings/1" }),
        (Refusal(.notFound), { $0.name = "qualityFindings/2" }),
        (Refusal(.aborted), { $0.etag = "7" }),
      ]
      for (refusal, change) in cases {
        await expect(refusal, "\(refusal)") { _ = try await send(statistics, name, change) }
      }
      await expect(Refusal(.permissionDenied), "Wuhan sends") {
        _ = try await statistics.findings.send(
          .with { ($0.requestId, $0.name, $0.addressee, $0.feedback) = (freshID(), name, .division, "请核实") },
          by: TestStatistics.wuhan)
      }
      _ = try await send(statistics, name)
      await expect(Refusal(.invalidArgument, "answer REQUIRED"), "an empty answer") {
        _ = try await statistics.findings.answer(
          .with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.permissionDenied), "another division answers") {
        _ = try await statistics.findings.answer(
          .with { ($0.requestId, $0.name, $0.answer) = (freshID(), name, "已整改") }, by: TestStatistics.yichang)
      }
      for reason in ["close", "escalate"] {
        await expect(Refusal(.invalidArgument, "reason REQUIRED"), reason) {
          if reason == "close" {
            _ = try await statistics.findings.close(
              .with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.province)
          } else {
            _ = try await statistics.findings.escalate(
              .with { ($0.requestId, $0.name) = (freshID(), name) }, by: TestStatistics.province)
          }
        }
      }
    }
  }

  private func load(_ statistics: TestStatistics, _ text: String) async throws -> Common.ImportReport {
    let pieces = Pieces(requests: [
      Statistics.ImportQualityCountsRequest.with {
        $0.requestId = freshID()
        $0.data = Array(text.utf8)
      }
    ])
    return try await ImportRun.run(
      pieces, statistics.store, QualityImporter(counts: statistics.counts), by: TestStatistics.province)
  }

  private func export(_ statistics: TestStatistics) async throws -> String {
    var bytes: [UInt8] = []
    let filter = try statistics.counts.filter("", "", by: TestStatistics.province)
    try await CSVExport.run(QualityImporter.columns, QualityImporter.cells, filter, in: statistics.store) {
      bytes += $0
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("an export comes back as it was; bad rows are refused with line, column and rule")
  func file() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.count()
      _ = try await statistics.count { $0.period = "2025q1" }
      let text = try await export(statistics)
      try await TestStatistics.run { other in
        let report = try await load(other, text)
        #expect(report.rowsCreated == 2)
        #expect(try await export(other) == text)
        #expect(try await load(other, text).rowsUnchanged == 2)
        #expect(try await other.allChanges().count == 2)
      }
      let header = QualityImporter.columns.map(\.headers[0]).joined(separator: ",")
      let code = PlanSamples.codes[1]
      let rows = [
        "\(code),2024,宜昌代理,宜昌市,100,1,1,50,40,3,0,0", "\(code),2024,宜昌代理,宜昌市,100,1,1,50,40,3,0,0",
        "\(code),2023,宜昌代理,宜昌市,100,101,1,50,40,3,0,0", "\(code),2022,宜昌代理,宜昌市,many,1,1,50,40,3,0,0",
        "\(code),2026,宜昌代理,宜昌市,100,1,1,50,40,3,0,0",
      ]
      let report = try await load(statistics, ([header] + rows).joined(separator: "\n"))
      #expect(report.rowsCreated == 1 && report.rowsRefused == 4)
      #expect(
        report.problems.map { "\($0.line) \($0.field) \($0.rule)" } == [
          "3 unified_social_credit_code row-repeated", "4 abnormal_count count-part", "5 filed_count number-form",
          "6 period period-begun",
        ])
    }
  }
}
