import Domain
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import Storage
import Testing

@testable import ipmesh_statistics

@Suite("Returns from files and into files")
struct SurveyImportTests {
  private func load(
    _ statistics: TestStatistics, _ text: String, _ id: String = freshID(),
    by caller: CallerIdentity = TestStatistics.province
  ) async throws -> Common.ImportReport {
    let pieces = AsyncStream<Statistics.ImportSurveyReturnsRequest> { stream in
      stream.yield(
        .with {
          $0.requestId = id
          $0.data = Array(text.utf8)
        })
      stream.finish()
    }
    return try await ImportRun.run(pieces, statistics.store, statistics.returns.importer(), by: caller)
  }

  private func export(_ statistics: TestStatistics, _ round: String) async throws -> String {
    let collected = Collected()
    try await statistics.returns.export(
      .with { $0.filter = .with { $0.surveyRound = round } }, by: TestStatistics.province
    ) { collected.bytes += $0 }
    return String(decoding: collected.bytes, as: UTF8.self)
  }

  private final class Collected { var bytes: [UInt8] = [] }

  /// A row of the sample return, with cells changed.
  private func row(
    _ number: Int, _ statistics: TestStatistics, submit: String = "是", _ changes: [String: String] = [:]
  ) -> String {
    let items = statistics.form.items.filter(\.isFilledIn).map { item in
      changes[item.code] ?? SurveySamples.values[item.code].map { value in
        item.type == .money ? MoneyText.tenThousandYuan(value) : "\(value)"
      } ?? ""
    }
    return ([SurveySamples.code(number), changes["round"] ?? "hubei-2024", changes["text"] ?? "", submit] + items)
      .joined(separator: ",")
  }

  private func header(_ statistics: TestStatistics) -> String {
    (["统一社会信用代码", "调查轮次", "说明", "提交"] + statistics.form.items.filter(\.isFilledIn).map(\.code))
      .joined(separator: ",")
  }

  @Test("good rows are filled in and handed in, bad ones refused with line, field and rule")
  func rows() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.follow((1...9).map { SurveySamples.institution($0) })
      let round = try await statistics.openRound { $0.dueDate = SurveySamples.day("2025-06-30") }
      let units = try await statistics.rounds.units(.with { $0.parent = round.name }).surveyUnits
      let drawn = (1...9).filter { units[$0 - 1].selected }
      let left = (1...9).first { !units[$0 - 1].selected }!
      #expect(drawn.count == 5)
      let file = [
        header(statistics),
        row(drawn[0], statistics),
        row(drawn[1], statistics, submit: "", ["F01": "600.5"]),
        row(drawn[2], statistics, ["F01": "720", "F02": "520", "text": "承接大型项目"]),
        row(drawn[3], statistics, ["P02": "6"]),
        row(drawn[4], statistics, ["F01": "1.1234567", "J03": "2023-02-30", "P05": "-1", "J02": "股份"]),
        row(left, statistics),
        row(drawn[4], statistics, ["round": "hubei-2030"]),
        SurveySamples.code(3).dropLast() + "0,hubei-2024",
      ].joined(separator: "\n")
      let report = try await load(statistics, file)
      #expect(report.rowsRead == 8 && report.rowsUpdated == 3 && report.rowsRefused == 5)
      #expect(
        report.problems.map { "\($0.line) \($0.field) \($0.rule)" } == [
          "5 unified_social_credit_code SURVEY-P01-sum", "6 J02 survey-value", "6 J03 survey-value",
          "6 P05 survey-range", "6 F01 survey-value", "7 unified_social_credit_code survey-unit",
          "8 survey_round survey-round", "9 unified_social_credit_code GB32100-check",
        ])
      func stored(_ number: Int) async throws -> Statistics.SurveyReturn {
        try await statistics.returns.get(
          .with { $0.name = statistics.returnName(number) }, by: TestStatistics.province)
      }
      #expect(try await stored(drawn[0]).state == .submitted)
      let saved = try await stored(drawn[1])
      #expect(saved.state == .filling && saved.valuesByCode["F01"] == 600_500_000, "saved, errors and all")
      let explained = try await stored(drawn[2])
      #expect(explained.state == .submitted && explained.findings.map(\.explanation) == ["承接大型项目"])
      #expect(try await stored(drawn[3]).state == .issued, "a refused row leaves nothing")
    }
  }

  @Test("an export comes back as it was and changes nothing, locked returns too")
  func roundTrip() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.follow((1...5).map { SurveySamples.institution($0) })
      let round = try await statistics.openRound()
      try await statistics.lock(statistics.returnName(1))
      var values = SurveySamples.values
      values["F09"] = -123_456_789
      values["F12"] = 0
      try await statistics.fill(statistics.returnName(2), values)
      let file = try await export(statistics, round.name)
      #expect(file.contains("P01(从业人员期末数)") && file.contains("-123.456789") && file.contains("公司制企业"))
      let before = try await statistics.allChanges().count
      let report = try await load(statistics, file)
      #expect(report.problems.isEmpty && report.unknownColumns.isEmpty)
      #expect(report.rowsUnchanged == 5)
      #expect(try await statistics.allChanges().count == before)
      #expect(try await export(statistics, round.name) == file)
    }
  }

  @Test("an approved return is not changed by a file")
  func locked() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.follow((1...2).map { SurveySamples.institution($0) })
      _ = try await statistics.openRound()
      try await statistics.lock(statistics.returnName(1))
      let file = [header(statistics), row(1, statistics, ["P10": "4"])].joined(separator: "\n")
      let report = try await load(statistics, file)
      #expect(report.problems.map(\.rule) == ["SURVEY-steps"])
      let denied = try await load(
        statistics, [header(statistics), row(2, statistics)].joined(separator: "\n"), by: TestStatistics.yichang)
      #expect(denied.problems.map(\.rule) == ["caller-reach"])
    }
  }
}
