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

@Suite("Patent-intensive industries", .timeLimit(.minutes(2)))
struct IntensiveIndustryTests {
  private static let entry = Statistics.IntensiveEntry.with {
    $0.classCode = "3911"
    $0.displayName = "计算机整机制造"
    $0.category = "PI1"
    $0.densityHundredths = 12_345
  }

  private static func creation(_ year: Int32 = 2024) -> Statistics.CreateIntensiveCatalogRequest {
    .with {
      $0.requestId = freshID()
      $0.intensiveCatalog = .with {
        $0.year = year
        $0.title = "湖北省专利密集型产业目录(示例)"
        $0.source = "示例数据"
        $0.entries = [entry]
        $0.synthetic = true
      }
    }
  }

  private static func publication(_ name: String) -> Statistics.PublishIntensiveCatalogRequest {
    .with {
      $0.requestId = freshID()
      $0.name = name
    }
  }

  private static func importEntries(
    _ text: String, _ statistics: TestStatistics, by caller: CallerIdentity = TestStatistics.province
  ) async throws -> Common.ImportReport {
    let pieces: [Statistics.ImportIntensiveEntriesRequest] = [
      .with {
        $0.requestId = freshID()
        $0.data = Array(text.utf8)
      }
    ]
    return try await ImportRun.run(
      Pieces(requests: pieces), statistics.store, IntensiveEntryImporter(catalogs: statistics.intensiveCatalogs),
      by: caller)
  }

  @Test("value added by category adds up to what was published, with shares, growth and the share in GDP")
  func monitoring() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.importSample("facts-national.csv")
      let years = try await statistics.intensiveMonitoring.monitor(
        .with {
          $0.division = "000000"
          $0.yearFrom = 2018
          $0.yearTo = 2023
        }
      ).years
      #expect(years.map(\.year) == [2018, 2019, 2020, 2021, 2022, 2023])
      #expect(years.map { $0.categorySum?.text ?? "-" } == ["107090.0", "114630.7", "-", "-", "153176.0", "168713.0"])
      #expect(years.map { $0.difference?.text ?? "-" } == ["0.0", "-0.3", "-", "-", "0.0", "0.0"])
      #expect(years.map(\.addsUp) == [true, true, false, false, true, true])
      #expect(
        years[1].categories.map { $0.share?.value?.text ?? "-" } == [
          "20.1", "29.7", "12.2", "8.7", "2.3", "19.9", "7.2",
        ])
      #expect(
        years[5].categories.map { $0.share?.value?.text ?? "-" } == [
          "19.0", "28.9", "10.3", "8.1", "2.3", "23.3", "8.1",
        ])
      #expect(years[1].gdpShare?.value?.text == "11.62" && years[5].gdpShare?.value?.text == "13.04")
      #expect(years[5].gdpShare?.provisional == true, "GDP was not read in its source")
      // What the announcements say of growth: 7.0 % in 2019, 5.8 in 2020, 17.9 in 2021, 7.1 in 2022.
      #expect(years.map { $0.growthPercent?.text ?? "-" } == ["-", "7.04", "5.81", "17.89", "7.13", "10.14"])
      #expect(years[5].categories[1].growthPercent?.text == "17.21")
      #expect(years[3].categories[2].valueAdded?.missingReason == .noFacts)
    }
  }

  @Test("without a published total the categories make it, if all are there")
  func totals() async throws {
    try await TestStatistics.run { statistics in
      let values: [Int64] = [230_205, 340_041, 139_834, 99_743, 25_996, 228_229, 82_259]
      let facts = values.enumerated().map { place, value in
        Fact(
          measure: "pi-value-added", division: "000000", period: Period(year: 2019), industry: "PI\(place + 1)",
          value: value * 1_000_000_000)
      }
      try await statistics.store(Array(facts.dropLast()))
      #expect(
        try await statistics.text("pi-value-added", "000000", 2019)
          == "missing: 6 of 7 parts of pi-value-added were reported")
      try await statistics.store([facts[6]])
      #expect(try await statistics.text("pi-value-added", "000000", 2019) == "114630.7")
      #expect(try await statistics.text("pi-share", "000000", 2019, "PI2") == "29.7")
      // A total that does not fit its parts is shown as such.
      try await statistics.store([
        Fact(
          measure: "pi-value-added", division: "000000", period: Period(year: 2019), value: 1_200_000 * 1_000_000_000)
      ])
      let year = try await statistics.intensiveMonitoring.monitor(
        .with {
          $0.division = "000000"
          $0.yearFrom = 2019
          $0.yearTo = 2019
        }
      ).years[0]
      #expect(year.total?.value?.text == "120000.0" && year.difference?.text == "-5369.3" && !year.addsUp)
    }
  }

  @Test("a catalogue is drafted, filled from a file, published, and never changes again")
  func life() async throws {
    try await TestStatistics.run { statistics in
      let created = try await statistics.intensiveCatalogs.create(Self.creation(), by: TestStatistics.province)
      #expect(created.name == "intensiveCatalogs/2024" && created.state == .draft && created.etag == "1")
      await expect(Refusal(.alreadyExists), "the year again") {
        _ = try await statistics.intensiveCatalogs.create(Self.creation(), by: TestStatistics.province)
      }
      let file = """
        年度,行业小类代码,行业小类名称,密集型产业类别,发明专利密集度
        2024,3915,计算机外围设备制造,PI1,88.5
        2024,2720,化学药品制剂制造,医药医疗产业,101
        2024,3911,计算机整机制造,PI1,123.45

        """
      let report = try await Self.importEntries(file, statistics)
      #expect(report.rowsCreated == 2 && report.rowsUnchanged == 1 && report.problems.isEmpty, "\(report)")
      #expect(try await Self.importEntries(file, statistics).rowsUnchanged == 3)
      let bad = try await Self.importEntries(
        file
          + "2023,3911,甲,PI1,1\n2024,39,乙,PI1,1\n2024,3912,,PI1,1\n2024,3913,丁,PI8,1\n2024,3914,戊,PI1,-1\n2010,3914,己,PI1,1\n",
        statistics)
      #expect(
        bad.problems.map { "\($0.line) \($0.field) \($0.rule)" } == [
          "5 year catalog-draft", "6 class_code GBT4754-class", "7 display_name required",
          "8 category industry-category", "9 density_hundredths money-form", "10 year number-range",
        ])
      let denied = try await Self.importEntries(file, statistics, by: TestStatistics.wuhan)
      #expect(denied.problems.map(\.rule) == ["caller-reach", "caller-reach", "caller-reach"])
      var exported: [UInt8] = []
      try await statistics.intensiveCatalogs.export(.with { $0.name = created.name }) { exported += $0 }
      #expect(try await Self.importEntries(String(decoding: exported, as: UTF8.self), statistics).rowsUnchanged == 3)

      let published = try await statistics.intensiveCatalogs.publish(
        Self.publication(created.name), by: TestStatistics.province)
      #expect(published.state == .published && published.sha256.utf8.count == 64 && published.publishTime != nil)
      #expect(published.entries.map(\.classCode) == ["2720", "3911", "3915"])
      #expect(published.entries.map(\.densityHundredths) == [10_100, 12_345, 8_850])
      for (what, call) in [
        (
          "publishing again",
          {
            _ = try await statistics.intensiveCatalogs.publish(
              Self.publication(created.name), by: TestStatistics.province)
          }
        ),
        (
          "changing",
          {
            _ = try await statistics.intensiveCatalogs.update(
              .with {
                $0.requestId = freshID()
                $0.intensiveCatalog = .with { $0.name = created.name }
                $0.updateMask = .with { $0.paths = ["entries"] }
              }, by: TestStatistics.province)
          }
        ),
      ] as [(String, () async throws -> Void)] {
        await expect(Refusal(.failedPrecondition, "catalog-draft"), what, call)
      }
      let late = try await Self.importEntries(file, statistics)
      #expect(Set(late.problems.map(\.rule)) == ["catalog-draft"] && late.problems.count == 3)
      #expect(try await statistics.intensiveCatalogs.get(.with { $0.name = created.name }) == published)
      #expect(try await statistics.intensiveCatalogs.list(.init()).intensiveCatalogs == [published])
    }
  }

  @Test("bad input to every method that changes catalogues")
  func badInput() async throws {
    try await TestStatistics.run { statistics in
      typealias Creation = Statistics.CreateIntensiveCatalogRequest
      let creations: [FactBadCase<Creation>] = [
        ("no request id", badFields("request_id REQUIRED"), { $0.requestId = "" }),
        (
          "before the classification", badFields("intensive_catalog.year NUMBER_RANGE"),
          { $0.intensiveCatalog?.year = 2018 }
        ),
        ("next year", badFields("intensive_catalog.year NUMBER_RANGE"), { $0.intensiveCatalog?.year = 2026 }),
        ("no title", badFields("intensive_catalog.title REQUIRED"), { $0.intensiveCatalog?.title = "" }),
        ("no source", badFields("intensive_catalog.source REQUIRED"), { $0.intensiveCatalog?.source = " " }),
        (
          "no class", badFields("intensive_catalog.entries[0].class_code REQUIRED"),
          { $0.intensiveCatalog?.entries[0].classCode = "" }
        ),
        (
          "a group instead of a class", badFields("intensive_catalog.entries[0].class_code GBT4754_CLASS"),
          { $0.intensiveCatalog?.entries[0].classCode = "391" }
        ),
        (
          "no name", badFields("intensive_catalog.entries[0].display_name REQUIRED"),
          { $0.intensiveCatalog?.entries[0].displayName = "" }
        ),
        (
          "no category", badFields("intensive_catalog.entries[0].category REQUIRED"),
          { $0.intensiveCatalog?.entries[0].category = "" }
        ),
        (
          "an eighth category", badFields("intensive_catalog.entries[0].category INDUSTRY_CATEGORY"),
          { $0.intensiveCatalog?.entries[0].category = "PI8" }
        ),
        (
          "less than nothing", badFields("intensive_catalog.entries[0].density_hundredths NUMBER_RANGE"),
          { $0.intensiveCatalog?.entries[0].densityHundredths = -1 }
        ),
        (
          "a class twice", badFields("intensive_catalog.entries[1].class_code ROW_REPEATED"),
          { $0.intensiveCatalog?.entries.append(Self.entry) }
        ),
      ]
      let creation = Self.creation()
      try await statistics.refuseEach(creation, creations) {
        _ = try await statistics.intensiveCatalogs.create($0, by: TestStatistics.province)
      }
      await expect(Refusal(.permissionDenied), "a bureau") {
        _ = try await statistics.intensiveCatalogs.create(creation, by: TestStatistics.wuhan)
      }
      _ = try await statistics.intensiveCatalogs.create(creation, by: TestStatistics.province)
      let update = Statistics.UpdateIntensiveCatalogRequest.with {
        $0.requestId = freshID()
        $0.intensiveCatalog = .with { $0.name = "intensiveCatalogs/2024" }
        $0.updateMask = .with { $0.paths = ["entries"] }
      }
      let updates: [FactBadCase<Statistics.UpdateIntensiveCatalogRequest>] = [
        ("no request id", badFields("request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", badFields("update_mask REQUIRED"), { $0.updateMask = nil }),
        ("the year", badFields("update_mask FIELD_MASK"), { $0.updateMask?.paths = ["year"] }),
        ("no name", badFields("intensive_catalog.name REQUIRED"), { $0.intensiveCatalog?.name = "" }),
        (
          "no year", badFields("intensive_catalog.name RESOURCE_NAME"),
          { $0.intensiveCatalog?.name = "intensiveCatalogs/x" }
        ),
        ("nothing there", Refusal(.notFound), { $0.intensiveCatalog?.name = "intensiveCatalogs/2022" }),
        ("an old etag", Refusal(.aborted), { $0.intensiveCatalog?.etag = "4" }),
        ("no title", badFields("intensive_catalog.title REQUIRED"), { $0.updateMask?.paths = ["title"] }),
      ]
      try await statistics.refuseEach(update, updates) {
        _ = try await statistics.intensiveCatalogs.update($0, by: TestStatistics.province)
      }
      let emptied = try await statistics.intensiveCatalogs.update(update, by: TestStatistics.province)
      #expect(emptied.entries.isEmpty && emptied.title == creation.intensiveCatalog?.title && emptied.etag == "2")
      let publications: [FactBadCase<Statistics.PublishIntensiveCatalogRequest>] = [
        ("no request id", badFields("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", badFields("name REQUIRED"), { $0.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "intensiveCatalogs/2022" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "1" }),
        ("no entries", Refusal(.failedPrecondition, "catalog-entries"), { _ in }),
      ]
      try await statistics.refuseEach(Self.publication("intensiveCatalogs/2024"), publications) {
        _ = try await statistics.intensiveCatalogs.publish($0, by: TestStatistics.province)
      }
      await expect(Refusal(.permissionDenied), "a bureau publishes") {
        _ = try await statistics.intensiveCatalogs.publish(
          Self.publication("intensiveCatalogs/2024"), by: TestStatistics.wuhan)
      }
    }
  }

  @Test("bad questions to monitoring are refused; the classification has seven categories")
  func questions() async throws {
    try await TestStatistics.run { statistics in
      let good = Statistics.MonitorIntensiveIndustriesRequest.with {
        $0.division = "000000"
        $0.yearFrom = 2019
        $0.yearTo = 2023
      }
      let cases: [FactBadCase<Statistics.MonitorIntensiveIndustriesRequest>] = [
        ("no division", badFields("division FACT_DIVISION"), { $0.division = "" }),
        ("no years", badFields("year_from NUMBER_RANGE"), { $0.yearFrom = 0 }),
        ("years the wrong way round", badFields("year_to YEAR_ORDER"), { $0.yearTo = 2018 }),
        ("too many years", badFields("year_to YEAR_ORDER"), { $0.yearTo = 2049 }),
      ]
      try await statistics.refuseEach(good, cases) { _ = try await statistics.intensiveMonitoring.monitor($0) }
      let classification = statistics.intensiveCatalogs.classification()
      #expect(classification.categories.map(\.id) == (1...7).map { "PI\($0)" })
      #expect(classification.rule?.provisional == false)
    }
  }
}
