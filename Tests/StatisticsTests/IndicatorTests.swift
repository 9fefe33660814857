import Domain
import RPC
import RecordTestSupport
import Records
import StatisticsAPI
import Testing

@testable import StatisticsFigures
@testable import ipmesh_statistics

@Suite("Indicators", .timeLimit(.minutes(2)))
struct IndicatorTests {
  private static func fact(
    _ measure: String, _ division: String, _ year: Int, _ value: Int64, industry: String = "", subject: String = ""
  ) -> Fact {
    Fact(
      measure: measure, division: division, period: Period(year: year), industry: industry, subject: subject,
      value: value)
  }

  @Test("high-value patents per 10,000 people are never rounded before they are compared")
  func highValuePatents() async throws {
    for (patents, people, text, meets) in [
      (70_128, 58_440_000, "12.0000", true), (70_127, 58_440_000, "11.9998", false),
      (1_324_000, 1_412_600_000, "9.3728", false), (2_292_000, 1_408_280_000, "16.2752", true),
    ] as [(Int64, Int64, String, Bool)] {
      try await TestStatistics.run { statistics in
        try await statistics.store([
          Self.fact("high-value-patents", "420000", 2022, patents), Self.fact("population", "420000", 2022, people),
        ])
        let exact = try await statistics.store.read {
          try Indicators(statistics.rules.indicators).value(
            "high-value-patents-per-10000", division: "420000", period: Period(year: 2022), $0)
        }
        let value = try #require(exact)
        #expect(value.text == text && (value.value >= Fraction(12)) == meets)
        #expect(value.isProvisional, "the definition was not read")
        #expect(value.operands.map(\.sum) == [patents, people] && value.sources == ["import/test"])
      }
    }
    // The figures as domain.md shows them.
    #expect(Fraction(1_324_000 * 10_000, over: 1_412_600_000)?.text(decimals: 2) == "9.37")
    #expect(Fraction(70_128 * 10_000, over: 58_440_000)?.text(decimals: 2) == "12.00")
    #expect(Fraction(2_292_000 * 10_000, over: 1_408_280_000)?.text(decimals: 0) == "16")
  }

  @Test("30,000 people at 28.9 make 8.67 billion yuan; 10 billion need 33.3 a head")
  func revenuePerHead() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.importFacts(
        """
        source,measure,division,period,value,citation,synthetic
        plan,practitioners,420000,2024,3,示例,yes
        plan,revenue,420000,2024,86.7,示例,yes
        plan,practitioners,420000,2025,3,示例,yes
        plan,revenue,420000,2025,100,示例,yes

        """)
      #expect(try await statistics.text("revenue-per-practitioner", "420000", 2024) == "28.9")
      #expect(try await statistics.text("revenue-per-practitioner", "420000", 2025) == "33.3")
      let value = try await statistics.value("revenue-per-practitioner", "420000", 2024).result.get()
      #expect(value.value == Fraction(289, over: 10) && value.isSynthetic && !value.isProvisional)
    }
  }

  @Test("the national series comes in by the import, and says what is about or more")
  func nationalSeries() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.importSample("facts-national.csv")
      for (indicator, year, text) in [
        ("institutions", 2020, "7.3"), ("institutions", 2021, "~8.4"), ("institutions", 2023, "~8.9"),
        ("patent-agencies", 2020, "3253"), ("patent-agencies", 2021, "3934"), ("patent-agencies", 2023, "5269"),
        ("trademark-agencies", 2020, "55572"), ("trademark-agencies", 2021, "63859"),
        ("trademark-agencies", 2023, "35712"), ("practitioners", 2020, "86.5"), ("practitioners", 2021, "92.8"),
        ("practitioners", 2023, "98.4"), ("revenue", 2020, ">2250.0"), ("revenue", 2021, ">2600.0"),
        ("revenue", 2023, "~2850.0"), ("revenue-per-practitioner", 2020, ">26.0"),
        ("revenue-per-practitioner-published", 2023, "28.9"), ("licensed-attorneys", 2023, "34396"),
        ("questionnaire-return-rate", 2021, "77.93"), ("questionnaire-valid-rate", 2021, "99.18"),
        ("high-value-patents-per-10000", 2022, "~9.3728"), ("high-value-patents-per-10000", 2025, "~16.2752"),
        ("pi-gdp-share", 2019, "11.62"), ("pi-gdp-share", 2023, "13.04"), ("pi-gdp-share-published", 2022, "12.71"),
        ("institutions", 2022, "missing: no facts of institutions for 000000 in 2022"),
      ] { #expect(try await statistics.text(indicator, "000000", year) == text, "\(indicator) \(year)") }
    }
  }

  @Test("figures below make the figure of a division, unless it was reported as a whole")
  func rollUp() async throws {
    try await TestStatistics.run { statistics in
      let districts = statistics.rules.indicators.below("420100")
      #expect(districts.count == 13)
      // Returns of units, in the city and in its districts.
      try await statistics.store([
        Self.fact("P01", "420100", 2023, 5, subject: "a"), Self.fact("P01", "420102", 2023, 7, subject: "b"),
        Self.fact("P01", "420500", 2023, 11, subject: "c"),
      ])
      #expect(try await statistics.text("survey-practitioners", "420102", 2023) == "7")
      #expect(try await statistics.text("survey-practitioners", "420100", 2023) == "12")
      #expect(try await statistics.text("survey-practitioners", "420000", 2023) == "23")
      #expect(try await statistics.text("survey-practitioners", "420600", 2023).hasPrefix("missing: no facts"))
      // A figure that a bureau reports counts instead of the units.
      try await statistics.store([Self.fact("P01", "420100", 2023, 100)], source: "import/wuhan")
      #expect(try await statistics.text("survey-practitioners", "420100", 2023) == "100")
      let wanted = "missing: 2 of 17 parts of P01 were reported"
      #expect(try await statistics.text("survey-practitioners", "420000", 2023) == wanted)
      // When all are there, they add up.
      try await statistics.store(
        statistics.rules.divisions.prefectures.map(\.code).filter { $0 != "420100" && $0 != "420500" }.map {
          Self.fact("P01", $0, 2023, 1)
        }, source: "import/others")
      #expect(try await statistics.text("survey-practitioners", "420000", 2023) == "126")
      let value = try await statistics.value("survey-practitioners", "420000", 2023).result.get()
      #expect(value.sources == ["import/others", "import/test", "import/wuhan"])
      #expect(value.operands.map(\.factCount) == [17])
    }
  }

  @Test("a report of a part of a division makes the whole incomplete, however far above")
  func partsOfParts() async throws {
    try await TestStatistics.run { statistics in
      let districts = statistics.rules.indicators.below("420100")
      try await statistics.store([Self.fact("P01", districts[0], 2023, 4)])
      let part = "missing: 1 of 13 parts of P01 were reported"
      #expect(try await statistics.text("survey-practitioners", "420100", 2023) == part)
      #expect(try await statistics.text("survey-practitioners", "420000", 2023) == part)
      try await statistics.store(districts.dropFirst().map { Self.fact("P01", $0, 2023, 1) })
      #expect(try await statistics.text("survey-practitioners", "420100", 2023) == "16")
      let wanted = "missing: 1 of 17 parts of P01 were reported"
      #expect(try await statistics.text("survey-practitioners", "420000", 2023) == wanted)
    }
  }

  @Test("a value that cannot be told exactly is missing, and says why")
  func missing() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.store([
        Self.fact("population", "420100", 2023, 0), Self.fact("high-value-patents", "420100", 2023, 4),
      ])
      for (source, value) in [("a", 1), ("b", 2)] as [(String, Int64)] {
        try await statistics.store.database.write {
          let fact = Self.fact("patent-agencies", "420500", 2023, value)
          try FactTable.replace(source: source, subject: "", period: fact.period, by: [fact], $0)
        }
      }
      for (indicator, division, year, text) in [
        ("high-value-patents-per-10000", "420100", 2023, "missing: the denominator is zero"),
        (
          "high-value-patents-per-10000", "420100", 2020,
          "missing: no version of the indicator is in force at the end of 2020"
        ),
        (
          "patent-agencies", "420500", 2023,
          "missing: several sources report patent-agencies as a whole (a, b); withdraw one"
        ),
      ] { #expect(try await statistics.text(indicator, division, year) == text) }
    }
  }

  @Test("estimates are marked")
  func estimates() async throws {
    try await TestStatistics.run { statistics in
      var estimated = Self.fact("P01", "420100", 2023, 3, subject: "b")
      estimated.qualifier = .estimated
      try await statistics.store([Self.fact("P01", "420100", 2023, 5, subject: "a"), estimated])
      let value = try await statistics.value("survey-practitioners", "420100", 2023).result.get()
      #expect(value.isEstimated && value.estimatedCount == 1 && value.qualifier == .estimated && value.text == "8")
    }
  }

  @Test("a query gives all divisions, years and industries asked for, in their order")
  func queries() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.importSample("facts-divisions.csv")
      let response = try await statistics.indicatorQueries.query(
        .with {
          $0.indicator = "indicators/high-value-patents-per-10000"
          $0.yearFrom = 2021
          $0.yearTo = 2024
        })
      #expect(response.values.count == 31 * 4 && response.indicator?.numerator?.measure == "high-value-patents")
      #expect(response.values.prefix(3).map(\.division) == ["420000", "420100", "420102"])
      let province = try #require(response.values.first)
      #expect(province.value != nil && province.synthetic && province.parts.map(\.factCount) == [17, 17])
      #expect(province.sources == ["factSources/sample-divisions"])
      let district = response.values[2]
      #expect(district.value == nil && district.missingReason == .noFacts && district.missingText?.zh.isEmpty == false)
      let clusters = try await statistics.indicatorQueries.query(
        .with {
          $0.indicator = "indicators/high-value-patents"
          $0.yearFrom = 2024
          $0.yearTo = 2024
          $0.divisions = ["420500", "420600"]
          $0.industries = ["P02", ""]
        })
      #expect(clusters.values.map(\.industry) == ["P02", "P02", "", ""])
      #expect(clusters.values.map { $0.value?.text ?? "-" } == ["-", "740", "4953", "5943"])
    }
  }

  @Test("bad queries are refused with field and rule")
  func badQueries() async throws {
    try await TestStatistics.run { statistics in
      let good = Statistics.QueryIndicatorRequest.with {
        $0.indicator = "indicators/population"
        $0.yearFrom = 2020
        $0.yearTo = 2024
      }
      let cases: [FactBadCase<Statistics.QueryIndicatorRequest>] = [
        ("no indicator", badFields("indicator REQUIRED"), { $0.indicator = "" }),
        ("another collection", badFields("indicator RESOURCE_NAME"), { $0.indicator = "measures/population" }),
        ("no such indicator", Refusal(.notFound), { $0.indicator = "indicators/wealth" }),
        ("no first year", badFields("year_from NUMBER_RANGE"), { $0.yearFrom = 0 }),
        ("no last year", badFields("year_to NUMBER_RANGE"), { $0.yearTo = .max }),
        ("years the wrong way round", badFields("year_to YEAR_ORDER"), { $0.yearTo = 2019 }),
        ("too many years", badFields("year_to YEAR_ORDER"), { $0.yearTo = 2120 }),
        ("a fifth quarter", badFields("quarter NUMBER_RANGE"), { $0.quarter = 5 }),
        ("no such division", badFields("divisions FACT_DIVISION"), { $0.divisions = ["420100", "420400"] }),
        ("no such industry", badFields("industries INDUSTRY_CODE"), { $0.industries = ["P99"] }),
        (
          "too many values", badFields("divisions VALUES_MAX"),
          {
            $0.yearFrom = 1950
            $0.industries = Array(repeating: "", count: 10)
          }
        ),
        (
          "too many divisions", badFields("divisions LIST_LENGTH"),
          { $0.divisions = Array(repeating: "420100", count: 101) }
        ),
        (
          "too many industries", badFields("industries LIST_LENGTH"),
          { $0.industries = Array(repeating: "", count: 101) }
        ),
      ]
      try await statistics.refuseEach(good, cases) { _ = try await statistics.indicatorQueries.query($0) }
      for (name, refusal) in [
        ("", badFields("name REQUIRED")), ("indicators/wealth", Refusal(.notFound)),
        ("indicators/a/b", badFields("name RESOURCE_NAME")),
      ] {
        await expect(refusal, name) { _ = try statistics.indicatorQueries.get(.with { $0.name = name }) }
      }
      let regions: [FactBadCase<Statistics.AnalyseRegionRequest>] = [
        ("no division", badFields("division GBT2260_HUBEI"), { $0.division = "" }),
        ("the nation", badFields("division GBT2260_HUBEI"), { $0.division = "000000" }),
        ("no year", badFields("year NUMBER_RANGE"), { $0.year = 0 }),
        ("a fifth quarter", badFields("quarter NUMBER_RANGE"), { $0.quarter = 5 }),
      ]
      let region = Statistics.AnalyseRegionRequest.with {
        $0.division = "420100"
        $0.year = 2024
      }
      try await statistics.refuseEach(region, regions) { _ = try await statistics.regionAnalysis.analyse($0) }
    }
  }

  @Test("a region is shown with rank, share, growth and its clusters")
  func region() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.importSample("facts-divisions.csv")
      let wuhan = try await statistics.regionAnalysis.analyse(
        .with {
          $0.division = "420100"
          $0.year = 2024
        })
      #expect(wuhan.division?.displayName?.zh == "武汉市" && wuhan.period == "2024")
      func figure(_ id: String, in response: Statistics.AnalyseRegionResponse) throws -> Statistics.RegionFigure {
        try #require(response.figures.first { $0.indicator == "indicators/\(id)" })
      }
      // 1300 × 31 × 1.27 = 51,181 of the province's 119,110; 2023: 1300 × 31 × 1.18 = 47,554.
      let patents = try figure("high-value-patents", in: wuhan)
      #expect(patents.value?.value?.text == "51181" && patents.rank == 1 && patents.rankedCount == 17)
      let total = try await statistics.value("high-value-patents", "420000", 2024).result.get().numerator
      #expect(
        patents.provinceSharePercent?.text == Fraction(5_118_100, over: Int128(total))?.text(decimals: 2))
      #expect(patents.growthPercent?.text == "7.63")
      let ratio = try figure("high-value-patents-per-10000", in: wuhan)
      #expect(ratio.rank == 1 && ratio.provinceSharePercent == nil && ratio.value?.synthetic == true)
      #expect(try figure("survey-revenue", in: wuhan).value?.missingReason == .noFacts)
      let clusters = wuhan.clusters.filter { $0.indicator == "indicators/high-value-patents" }
      #expect(clusters.map(\.industry) == ["P01", "C11", "C12"])
      #expect(clusters.first?.value?.value?.text == "9300" && clusters.first?.growthPercent?.text == "3.33")
      let province = try await statistics.regionAnalysis.analyse(
        .with {
          $0.division = "420000"
          $0.year = 2024
        })
      let whole = try figure("high-value-patents", in: province)
      #expect(whole.rank == 0 && whole.provinceSharePercent?.text == "100.00")
      #expect(
        RegionAnalysis.rank(of: Fraction(5), among: [5, 7, 7, 5, 1].map { Fraction($0) }) == 3,
        "equal ones share a place")
    }
  }

  @Test("every indicator of the rule files is made of measures that are known, and the definitions are listed")
  func definitions() async throws {
    try await TestStatistics.run { statistics in
      let listed = statistics.indicatorQueries.list().indicators
      #expect(listed.count == statistics.rules.indicators.indicators.count)
      for indicator in listed {
        #expect(indicator.rule?.source.isEmpty == false && indicator.rule?.effectiveFrom != nil, "\(indicator.name)")
        let known = try statistics.indicatorQueries.get(.with { $0.name = indicator.name })
        #expect(known.version == indicator.version)
      }
      let measures = statistics.facts.measures().measures
      #expect(Set(measures.map(\.id)).isSuperset(of: ["P01", "P10", "F01", "F11", "B01", "B12", "population", "gdp"]))
    }
  }
}
