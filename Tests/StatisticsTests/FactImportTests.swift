import Identity
import Messages
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import Testing

@testable import StatisticsFigures
@testable import ipmesh_statistics

@Suite("Facts from files", .timeLimit(.minutes(2)))
struct FactImportTests {
  private static let header = "来源编号,指标,行政区划,时期,产业,统计对象,数值,限定,备注,来源,依据,合成数据\n"
  private static let good = "bureau-2023,population,420100,2023,,,1377.40,,,武汉市统计公报,,否\n"

  private static func file(_ rows: String...) -> String { header + rows.map { $0 + "\n" }.joined() }

  @Test("a file with Chinese or English headers becomes facts, once")
  func importing() async throws {
    try await TestStatistics.run { statistics in
      let file = Self.file(
        "bureau-2023,常住人口,武汉,2023年,,,\"1,377.40\",约,年末数,武汉市统计公报,未核对原文,否",
        "bureau-2023,high-value-patents,420100,2023,,,40000,,,武汉市统计公报,未核对原文,否",
        "bureau-2023,high-value-patents,420100,2023,c19,,1200,more than,,武汉市统计公报,memory,no",
        "bureau-2023,P01,420100,2023-Q2,,91420100MA4K00010R,12,,,武汉市统计公报,未核对原文,否")
      let first = try await statistics.importFacts(file, by: TestStatistics.wuhan)
      #expect(first.rowsCreated == 4 && first.problems.isEmpty, "\(first)")
      let changes = try await statistics.allChanges().count
      let again = try await statistics.importFacts(file, by: TestStatistics.wuhan)
      #expect(again.rowsUnchanged == 4 && again.rowsCreated == 0)
      #expect(try await statistics.allChanges().count == changes, "nothing to announce")
      let source = try await statistics.facts.get(.with { $0.name = "factSources/bureau-2023" })
      #expect(source.factCount == 4 && source.revision == 1 && source.provisional && source.division == "420100")
      let facts = try await statistics.facts.list(
        .with { $0.filter = .with { $0.source = "factSources/bureau-2023" } }, by: TestStatistics.wuhan
      ).facts
      #expect(facts.map(\.value) == [13_774_000, 40_000, 1_200, 12])
      #expect(facts.map(\.text) == ["1377.4", "40000", "1200", "12"])
      #expect(facts.map(\.qualifier) == [.about, .exact, .moreThan, .exact])
      #expect(facts.map(\.industry) == ["", "", "C19", ""] && facts[0].note == "年末数" && facts[3].period == "2023-Q2")
      let corrected = try await statistics.importFacts(
        "source,measure,division,period,value,citation,provenance\n"
          + "bureau-2023,population,420100,2023,1377.41,武汉市统计公报,memory\n", by: TestStatistics.wuhan)
      #expect(corrected.rowsUpdated == 1)
      #expect(try await statistics.text("population", "420100", 2023) == "1377.41")
      let last = try #require(try await statistics.allChanges().last)
      let announced = try Statistics.WatchChangesResponse(serialized: last.payload)
      #expect(announced.resourceName == "factSources/bureau-2023" && announced.kind == .updated)
    }
  }

  @Test("a bad row is refused with its line, field and rule, and the others are kept")
  func badRows() async throws {
    let rows: [(row: String, problem: String)] = [
      (",population,420100,2023,,,1,,,公报,,", "source required"),
      ("1st,population,420100,2023,,,1,,,公报,,", "source record-id"),
      ("s-1,,420100,2023,,,1,,,公报,,", "measure required"),
      ("s-1,wealth,420100,2023,,,1,,,公报,,", "measure measure-known"),
      ("s-1,population,,2023,,,1,,,公报,,", "division required"),
      ("s-1,population,420400,2023,,,1,,,公报,,", "division fact-division"),
      ("s-1,population,110000,2023,,,1,,,公报,,", "division fact-division"),
      ("s-1,population,420100,,,,1,,,公报,,", "period required"),
      ("s-1,population,420100,2023-05,,,1,,,公报,,", "period period-form"),
      ("s-1,population,420100,2026,,,1,,,公报,,", "period period-not-future"),
      ("s-1,population,420100,2025-Q3,,,1,,,公报,,", "period period-not-future"),
      ("s-1,high-value-patents,420100,2020,,,1,,,公报,,", "period measure-in-force"),
      ("s-1,population,420100,2023,P01,,1,,,公报,,", "industry fact-industry"),
      ("s-1,high-value-patents,420100,2023,PI1,,1,,,公报,,", "industry fact-industry"),
      ("s-1,pi-value-added,420100,2023,PI8,,1,,,公报,,", "industry fact-industry"),
      ("s-1,population,420100,2023,,11010519491231002X,1,,,公报,,", "subject fact-subject"),
      ("s-1,population,420100,2023,,,,,,公报,,", "value required"),
      ("s-1,population,420100,2023,,,many,,,公报,,", "value fact-value"),
      ("s-1,population,420100,2023,,,1.23456,,,公报,,", "value fact-value"),
      ("s-1,population,420100,2023,,,-1,,,公报,,", "value fact-value"),
      ("s-1,population,420100,2023,,,99999999999999999999,,,公报,,", "value fact-value"),
      ("s-1,population,420100,2023,,,1,大概,,公报,,", "qualifier enum-value"),
      ("s-1,population,420100,2023,,,1,,,,,", "citation required"),
      ("s-1,population,420100,2023,,,1,,,公报,传闻,", "provenance enum-value"),
      ("s-1,population,420100,2023,,,1,,,公报,,也许", "synthetic yes-no"),
      ("s-1,population,420500,2023,,,1,,,公报,,", "division caller-reach"),
      ("s-1,population,420000,2023,,,1,,,公报,,", "division caller-reach"),
      ("s-1,population,000000,2023,,,1,,,公报,,", "division caller-reach"),
      ("taken,patent-agencies,420100,2023,,,1,,,公报,,", "source caller-reach"),
      ("bureau-2023,population,420100,2022,,,1,,,另一公报,,否", "source fact-source-same"),
      ("s-1,population,420100,2023,,,1,,,公报,,", "source fact-other-source"),
      ("bureau-2023,P01,420100,2023,,unit1,4,,,武汉市统计公报,,否", ""),
      ("s-1,P01,420100,2023,,unit1,4,,,公报,,", "source fact-other-source"),
      ("bureau-2023,population,420100,2023,,,1377.40,,,武汉市统计公报,,否", "source row-repeated"),
    ]
    try await TestStatistics.run { statistics in
      _ = try await statistics.importFacts(Self.file("taken,patent-agencies,420000,2023,,,1,,,公报,,"))
      let file = Self.header + Self.good + rows.map { $0.row + "\n" }.joined()
      let report = try await statistics.importFacts(file, by: TestStatistics.wuhan)
      #expect(report.rowsCreated == 2 && report.rowsRefused == Int64(rows.count - 1))
      for (place, expected) in rows.enumerated() {
        let found = report.problems.filter { $0.line == Int64(place + 3) }.map { "\($0.field) \($0.rule)" }
        #expect(found == (expected.problem.isEmpty ? [] : [expected.problem]), "\(expected.row)")
      }
      let leaked = report.problems.first { $0.rule == "fact-subject" }
      #expect(leaked?.seen == "" && leaked?.description.contains("1949") == false)
      for problem in report.problems { #expect(!problem.description.isEmpty && !problem.descriptionZh.isEmpty) }
      // A source that was refused in every row is not there.
      await expect(Refusal(.notFound), "s-1") {
        _ = try await statistics.facts.get(.with { $0.name = "factSources/s-1" })
      }
    }
  }

  @Test("a file that cannot be read at all is refused")
  func badFiles() async throws {
    try await TestStatistics.run { statistics in
      await expect(badFields("request_id REQUIRED"), "no request id") {
        _ = try await statistics.importFacts(Self.header + Self.good, id: "")
      }
      await expect(badFields("data CSV_HEADER"), "an empty file") { _ = try await statistics.importFacts("") }
      await expect(badFields("data CSV_HEADER"), "no citation") {
        _ = try await statistics.importFacts("source,measure,division,period,value\n")
      }
    }
  }

  @Test("what was exported can be imported again and changes nothing; another system gets the same facts")
  func exporting() async throws {
    try await TestStatistics.run { statistics in
      let report = try await statistics.importSample("facts-national.csv")
      #expect(report.problems.isEmpty && report.rowsCreated == report.rowsRead, "\(report.problems)")
      var files: [String: String] = [:]
      for source in try await statistics.facts.list(Statistics.ListFactSourcesRequest()).factSources {
        var bytes: [UInt8] = []
        try await statistics.facts.export(
          .with { $0.filter = .with { $0.source = source.name } }, by: TestStatistics.province
        ) { bytes += $0 }
        files[source.name] = String(decoding: bytes, as: UTF8.self)
        let again = try await statistics.importFacts(files[source.name] ?? "")
        #expect(again.rowsUnchanged == source.factCount && again.problems.isEmpty, "\(source.name): \(again)")
      }
      let exported = files
      try await TestStatistics.run { other in
        for (name, file) in exported {
          let copied = try await other.importFacts(file)
          #expect(copied.problems.isEmpty && copied.rowsCreated == copied.rowsRead, "\(name)")
        }
        #expect(try await other.text("pi-value-added", "000000", 2023) == "168713.0")
      }
    }
  }

  @Test("facts are listed page by page, of a source or about a subject")
  func listing() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.importFacts(
        Self.header
          + (1...7).map { "s-\($0 % 2),P01,420100,2023,,unit\($0),\($0),,,公报,,\n" }.joined()
          + "s-0,P02,420500,2022,,unit2,9,,,公报,,\n")
      func values(_ change: (inout Statistics.FactFilter) -> Void) async throws -> [Int64] {
        var filter = Statistics.FactFilter()
        change(&filter)
        var (values, token) = ([Int64](), "")
        repeat {
          let (asked, after) = (filter, token)
          let page = try await statistics.facts.list(
            .with {
              $0.filter = asked
              $0.pageSize = 2
              $0.pageToken = after
            }, by: TestStatistics.province)
          #expect(page.facts.count <= 2)
          values += page.facts.map(\.value)
          token = page.nextPageToken
        } while !token.isEmpty
        return values
      }
      #expect(try await values { $0.source = "factSources/s-0" } == [2, 4, 6, 9])
      #expect(try await values { $0.source = "factSources/s-1" } == [1, 3, 5, 7])
      #expect(try await values { $0.subject = "unit2" } == [2, 9])
      #expect(
        try await values {
          $0.source = "factSources/s-0"
          $0.measure = "P01"
        } == [2, 4, 6])
      #expect(
        try await values {
          $0.source = "factSources/s-0"
          $0.division = "420500"
          $0.period = "2022"
        } == [9])
      #expect(try await values { $0.source = "surveys/2024" } == [])
      // What units report is shown to their bureau alone.
      for (caller, shown) in [(TestStatistics.wuhan, [2]), (TestStatistics.yichang, [9])] as [(CallerIdentity, [Int64])]
      {
        let facts = try await statistics.facts.list(.with { $0.filter = .with { $0.subject = "unit2" } }, by: caller)
          .facts
        #expect(facts.map(\.value) == shown)
        await expect(Refusal(.permissionDenied), "an export of the province's") {
          try await statistics.facts.export(
            .with { $0.filter = .with { $0.source = "factSources/s-0" } }, by: caller
          ) { _ in }
        }
      }
      let good = Statistics.ListFactsRequest.with { $0.filter = .with { $0.source = "factSources/s-0" } }
      let cases: [FactBadCase<Statistics.ListFactsRequest>] = [
        ("neither source nor subject", badFields("filter.source REQUIRED"), { $0.filter = nil }),
        ("no such measure", badFields("filter.measure MEASURE_KNOWN"), { $0.filter?.measure = "wealth" }),
        ("no such division", badFields("filter.division FACT_DIVISION"), { $0.filter?.division = "420400" }),
        ("no period", badFields("filter.period PERIOD_FORM"), { $0.filter?.period = "May" }),
        ("a bad name", badFields("filter.source RESOURCE_NAME"), { $0.filter?.source = "factSources/a/b" }),
        ("too large a page", badFields("page_size PAGE_SIZE"), { $0.pageSize = 1_001 }),
        ("a bad token", badFields("page_token PAGE_TOKEN"), { $0.pageToken = "x" }),
      ]
      try await statistics.refuseEach(good, cases) {
        _ = try await statistics.facts.list($0, by: TestStatistics.province)
      }
      await expect(badFields("filter.source REQUIRED"), "an export of everything") {
        try await statistics.facts.export(
          .with { $0.filter = .with { $0.subject = "unit2" } }, by: TestStatistics.province
        ) { _ in }
      }
      await expect(badFields("filter.source RESOURCE_NAME"), "an export of a survey") {
        try await statistics.facts.export(
          .with { $0.filter = .with { $0.source = "surveys/2024" } }, by: TestStatistics.province
        ) { _ in }
      }
    }
  }

  @Test("a source is withdrawn, a period of it or all, and another can take its place")
  func withdrawing() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.importFacts(
        Self.file(
          "old,population,420100,2022,,,10,,,公报,,", "old,population,420100,2023,,,11,,,公报,,",
          "old,population,420100,2024,,,12,,,公报,,"), by: TestStatistics.wuhan)
      let good = Statistics.WithdrawFactsRequest.with {
        $0.requestId = freshID()
        $0.name = "factSources/old"
        $0.period = "2023"
      }
      let cases: [FactBadCase<Statistics.WithdrawFactsRequest>] = [
        ("no request id", badFields("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", badFields("name REQUIRED"), { $0.name = "" }),
        ("another collection", badFields("name RESOURCE_NAME"), { $0.name = "surveys/2024" }),
        ("nothing there", Refusal(.notFound), { $0.name = "factSources/none" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "7" }),
        ("no period", badFields("period PERIOD_FORM"), { $0.period = "lately" }),
      ]
      try await statistics.refuseEach(good, cases) {
        _ = try await statistics.facts.withdraw($0, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.permissionDenied), "not Yichang's") {
        _ = try await statistics.facts.withdraw(good, by: TestStatistics.yichang)
      }
      let withdrawn = try await statistics.facts.withdraw(good, by: TestStatistics.wuhan)
      #expect(withdrawn.factCount == 2 && withdrawn.revision == 2 && withdrawn.etag == "2")
      #expect(try await statistics.facts.withdraw(good, by: TestStatistics.wuhan) == withdrawn, "the first answer")
      #expect(try await statistics.text("population", "420100", 2023).hasPrefix("missing: no facts"))
      #expect(try await statistics.text("population", "420100", 2024) == "12.00")
      let instead = try await statistics.importFacts(
        Self.file("new,population,420100,2023,,,11.5,,,修订公报,,", "new,population,420100,2024,,,12.5,,,修订公报,,"),
        by: TestStatistics.wuhan)
      #expect(instead.rowsCreated == 1 && instead.problems.map(\.rule) == ["fact-other-source"])
      let all = try await statistics.facts.withdraw(
        .with {
          $0.requestId = freshID()
          $0.name = "factSources/old"
        }, by: TestStatistics.wuhan)
      #expect(all.factCount == 0)
      // Without facts, its description can be changed.
      let again = try await statistics.importFacts(
        Self.file("old,population,420100,2022,,,10,,,更正后的公报,,"), by: TestStatistics.wuhan)
      #expect(again.rowsCreated == 1 && again.problems.isEmpty)
    }
  }
}
