import Domain
import RecordTestSupport
import Schema
import StatisticsAPI
import StatisticsFigures
import Storage
import Testing

@testable import ipmesh_statistics

@Suite("Tables of indicators")
struct ReleaseFillingTests {
  /// The 17 divisions with one column, and facts for it.
  private var table: Statistics.ReleaseTable {
    .with {
      $0.series = "services"
      $0.topic = .services
      $0.title = both("服务业", "Services")
      ($0.firstYear, $0.lastYear) = (2020, 2023)
      $0.division = Fact.nation
      $0.columns = [
        .with { $0.indicator = "indicators/revenue" }, .with { $0.indicator = "indicators/revenue-per-practitioner" },
      ]
      $0.rows = [2020, 2023].map { year in
        .with {
          $0.label = both("\(year)年", "\(year)")
          $0.year = Int32(year)
        }
      }
      $0.source = both("来源", "source")
      $0.provenance = .found
    }
  }

  private func add(_ statistics: TestStatistics, _ facts: [Fact], source: String = "surveys/2023") async throws {
    try await statistics.store.database.write { transaction in
      for (period, facts) in Dictionary(grouping: facts, by: \.period) {
        try FactTable.replace(source: "\(source)/\(period)", subject: "", period: period, by: facts, transaction)
      }
    }
  }

  /// A figure of the nation, in the measure's unit × 10^scale.
  private func fact(_ measure: String, _ year: Int, _ value: Int64, _ qualifier: FactQualifier = .exact) -> Fact {
    var fact = Fact(measure: measure, division: Fact.nation, period: Period(year: year), value: value)
    fact.qualifier = qualifier
    return fact
  }

  private func scaled(_ statistics: TestStatistics, _ measure: String, _ tenths: Int64) -> Int64 {
    let scale = statistics.rules.indicators.measure(measure)?.scale ?? 0
    return (0..<scale).reduce(tenths) { value, _ in value * 10 } / 10
  }

  @Test("numbers, names, units, sources come from the indicators; rounded exactly, missing where there are no facts")
  func filled() async throws {
    try await TestStatistics.run { statistics in
      try await add(
        statistics,
        [
          fact("revenue", 2020, scaled(statistics, "revenue", 22_500), .moreThan),
          fact("revenue", 2023, scaled(statistics, "revenue", 28_500), .about),
          fact("practitioners", 2023, scaled(statistics, "practitioners", 984)),
        ])
      let release = try await statistics.publish(table)
      let filled = try #require(release.contents)
      #expect(
        filled.columns.map(\.label) == [
          both("知识产权服务业营业收入", "Revenue of IP services"), both("人均营业收入", "Revenue per head"),
        ])
      #expect(filled.columns.map(\.unit?.zh) == ["亿元", "万元/人"])
      #expect(filled.rows[0].cells == [number(">2250"), number("-")])
      // 2,850 / 98.4 = 28.963…
      #expect(filled.rows[1].cells == [number("~2850"), number("~29.0")])
      #expect(
        filled.origins == [
          "indicators/revenue", "indicators/revenue-per-practitioner", "surveys/2023/2020", "surveys/2023/2023",
        ])
      #expect(filled.provenance == .found)
      // What changes afterwards does not change what was published.
      try await add(statistics, [fact("revenue", 2023, 1)])
      #expect(try await statistics.releases.get(.with { $0.name = release.name }).contents == filled)
      #expect(try await statistics.releases.verify(.with { $0.name = release.name }).intact)
    }
  }

  @Test("a column rounds half away from zero to the decimals that it asks for")
  func rounded() async throws {
    try await TestStatistics.run { statistics in
      try await add(
        statistics,
        [
          fact("revenue", 2020, scaled(statistics, "revenue", 10)),
          fact("practitioners", 2020, scaled(statistics, "practitioners", 80)),
          fact("revenue", 2023, scaled(statistics, "revenue", 20)),
          fact("practitioners", 2023, scaled(statistics, "practitioners", 30)),
        ])
      var asked = table
      (asked.columns[0].decimals, asked.columns[1].decimals) = (2, 2)
      let cells = try await statistics.publish(asked).contents?.rows.map(\.cells)
      // 1 / 8 = 0.125, 2 / 3 = 0.666…
      #expect(cells == [[number("1.00"), number("0.13")], [number("2.00"), number("0.67")]])
    }
  }

  @Test("a repeated request gets the first answer although the facts are gone")
  func repeated() async throws {
    try await TestStatistics.run { statistics in
      let id = freshID()
      let facts = [2020, 2023].map { fact("revenue", $0, scaled(statistics, "revenue", 10)) }
      try await add(statistics, facts)
      let first = try await statistics.publish(table) { $0.requestId = id }
      try await statistics.store.database.write { transaction in
        for fact in facts {
          try FactTable.replace(
            source: "surveys/2023/\(fact.period)", subject: "", period: fact.period, by: [], transaction)
        }
      }
      #expect(try await statistics.publish(table) { $0.requestId = id } == first)
    }
  }

  @Test("what cannot be filled is refused, and leaves nothing")
  func refused() async throws {
    try await TestStatistics.run { statistics in
      await expect(Refusal(.failedPrecondition, "RELEASE-facts"), "no facts at all") {
        try await statistics.publish(table)
      }
      try await add(
        statistics,
        [2020, 2023].flatMap { [fact("revenue", $0, 10_000), fact("practitioners", $0, 0)] })
      await expect(Refusal(.failedPrecondition, "RELEASE-facts"), "a denominator of zero") {
        try await statistics.publish(table)
      }
      typealias Case = (String, (inout Statistics.ReleaseTable) -> Void)
      let cases: [Case] = [
        ("table.columns[1].indicator INDICATOR", { $0.columns[1].indicator = "indicators/none" }),
        ("table.columns[1].indicator INDICATOR", { $0.columns[1].indicator = "revenue" }),
        ("table.columns[1].indicator INDICATOR", { $0.columns[1].indicator = "" }),
        ("table.rows[0].cells GIVEN_NUMBERS", { $0.rows[0].cells = [number("1"), number("2")] }),
        ("table.columns[0].decimals NUMBER_RANGE", { $0.columns[0].decimals = 7 }),
        ("table.series REQUIRED", { ($0.series, $0.columns) = ("", [$0.columns[0]]) }),
        ("table.rows[1].division GBT2260_HUBEI", { $0.rows[1].division = "420400" }),
        ("table.rows[1].year TABLE_YEAR", { $0.rows[1].year = .max }),
        ("table.rows LIST_LENGTH", { $0.rows = Array(repeating: $0.rows[0], count: 301) }),
        ("table.columns[0].label.en REQUIRED", { $0.columns[0].label = both("营收", "") }),
      ]
      for (reason, change) in cases {
        var changed = table
        change(&changed)
        await expect(Refusal(.invalidArgument, reason), reason) { try await statistics.publish(changed) }
      }
      let releases = try await statistics.releases.list(.init()).releases
      #expect(releases.isEmpty)
    }
  }
}
