import RPC
import RecordTestSupport
import Records
import Service
import StatisticsAPI
import StatisticsFigures
import Storage
import TestSupport
import Testing

@testable import ipmesh_statistics

@Suite("Methods of the targets")
struct TargetMethodTests {
  @Test("a target tells how it was computed, a list tells all of a plan")
  func reading() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.feedStore.begin(following: [.registry])
      try await statistics.apply(
        (1...1_001).map {
          FollowedChange(record: "practitioners/\($0)", contributions: [Contribution(.attorneysFiled)])
        }, of: .registry)
      let target = try await statistics.targets.get(.with { $0.name = "targets/attorneys" })
      let reading = try #require(target.reading)
      #expect(target.comparison == .moreThan && target.bound == 1_000 && target.services == ["registry"])
      #expect(target.rule?.provisional == false && target.readingRule?.provisional == true && reading.provisional)
      #expect(reading.outcome == .met && reading.numerator == 1_001 && reading.denominator == 1)
      #expect(reading.statement?.zh == "1001 人,要求超过 1000:已达到")
      #expect(reading.statement?.en == "1001 persons, more than 1000 asked: met")
      #expect(reading.inputs.map(\.measure) == ["attorneys_filed"] && reading.inputs.first?.service == "registry")
      #expect(reading.inputs.first?.changeTime != nil && reading.progressBasisPoints == 10_010)
      let listed = try await statistics.targets.list(.with { $0.plan = "plan-2022-2025" }).targets
      #expect(listed.count == 7 && listed.allSatisfy { $0.reading?.inputs.isEmpty == true })
      #expect(try await statistics.targets.list(.init()).targets.count == 14)
    }
  }

  @Test("the history has a reading for each value, page by page, and a missing service is one")
  func history() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.feedStore.begin(following: [.registry])
      for number in 1...7 {
        let change = FollowedChange(record: "practitioners/\(number)", contributions: [Contribution(.attorneysFiled)])
        try await statistics.apply([change], of: .registry)
      }
      try await statistics.feedStore.begin(following: [])
      var values: [String] = []
      var token = ""
      repeat {
        let after = token
        let page = try await statistics.targets.history(
          .with {
            $0.parent = "targets/attorneys"
            $0.pageSize = 3
            $0.pageToken = after
          })
        values += page.readings.map { $0.outcome == .notAvailable ? "-" : $0.value }
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(values == ["0", "1", "2", "3", "4", "5", "6", "7", "-"])
    }
  }

  @Test(
    "high-value patents are read from facts, exactly, of the latest year up to the due one, and their history is kept")
  func facts() async throws {
    try await TestStatistics.run { statistics in
      let service = RecordService(
        store: statistics.store, rules: try Reloadable { try StatisticsRules(directory: TestStatistics.ruleDirectory) })
      let following = Task { await FactReadings(service: service).run(Log(level: .error, descriptor: -1)) }
      let name = "targets/high-value"
      let empty = try await statistics.targets.get(.with { $0.name = name }).reading
      #expect(empty?.outcome == .notAvailable && empty?.missing?.en.contains("no facts") == true)
      // 常住人口 5844 万.
      try await statistics.report(2024, patents: 70_127, people: 58_440_000)
      let below = try #require(try await statistics.targets.get(.with { $0.name = name }).reading)
      #expect(below.outcome == .notMet && below.value == "11.9998" && below.numerator == 70_127)
      #expect(below.inputs.map(\.measure) == ["high-value-patents", "population"])
      #expect(below.inputs.allSatisfy { $0.key == "2024" && $0.service == "statistics" })
      #expect(await eventually { await statistics.history(of: "high-value") == ["11.9998"] })
      try await statistics.report(2025, patents: 70_128, people: 58_440_000)
      let met = try #require(try await statistics.targets.get(.with { $0.name = name }).reading)
      #expect(met.outcome == .met && met.value == "12" && met.numerator == 12 && met.denominator == 1)
      // Facts of a year after the due one do not count for it, but for the target of 2026.
      try await statistics.report(2026, patents: 1, people: 58_440_000)
      #expect(try await statistics.targets.get(.with { $0.name = name }).reading?.value == "12")
      #expect(
        try await statistics.targets.get(.with { $0.name = "targets/2026-high-value" }).reading?.value == "0.0001")
      #expect(await eventually { await statistics.history(of: "high-value") == ["11.9998", "12"] })
      following.cancel()
      await following.value
    }
  }

  @Test("bad input is refused with field and rule")
  func badInput() async throws {
    try await TestStatistics.run { statistics in
      let targets = statistics.targets
      let names: [(name: String, refusal: Refusal)] = [
        ("", Refusal(.invalidArgument, "name REQUIRED")), ("targets", Refusal(.invalidArgument, "name RESOURCE_NAME")),
        ("goals/attorneys", Refusal(.invalidArgument, "name RESOURCE_NAME")),
        ("targets/attorneys/readings/1", Refusal(.invalidArgument, "name RESOURCE_NAME")),
        ("targets/" + String(repeating: "a", count: 65), Refusal(.invalidArgument, "name RESOURCE_NAME")),
        ("targets/luck", Refusal(.notFound)),
      ]
      for (name, refusal) in names {
        await expect(refusal, "get \(name)") { _ = try await targets.get(.with { $0.name = name }) }
        var parent = refusal
        parent.reasons = refusal.reasons.map { $0.replacing("name", with: "parent") }
        await expect(parent, "history of \(name)") { _ = try await targets.history(.with { $0.parent = name }) }
      }
      await expect(Refusal(.invalidArgument, "plan PLAN_KNOWN"), "an unknown plan") {
        _ = try await targets.list(.with { $0.plan = "plan-1949" })
      }
      for size: Int32 in [-1, 1_001] {
        await expect(Refusal(.invalidArgument, "page_size PAGE_SIZE"), "page size \(size)") {
          _ = try await targets.history(
            .with {
              $0.parent = "targets/zones"
              $0.pageSize = size
            })
        }
      }
      await expect(Refusal(.invalidArgument, "page_token PAGE_TOKEN"), "a token of nobody") {
        _ = try await targets.history(
          .with {
            $0.parent = "targets/zones"
            $0.pageToken = "00"
          })
      }
      let feeds = Feeds(store: statistics.feedStore, sources: [])
      let dashboards = Dashboards(store: statistics.store, rules: statistics.rules, feeds: feeds)
      await expect(Refusal(.outOfRange), "a token of another feed") {
        try await dashboards.watch(.with { $0.resumeToken = "01" }) { _ in }
      }
    }
  }
}

extension TestStatistics {
  fileprivate var targets: Targets { Targets(store: store, rules: rules) }

  /// Facts of the province for a year, announced as an import announces them.
  fileprivate func report(_ year: Int, patents: Int64, people: Int64) async throws {
    let period = Period(year: year)
    let facts = [("high-value-patents", patents), ("population", people)].map { measure, value in
      Fact(measure: measure, division: "420000", period: period, industry: "", subject: "", value: value)
    }
    try await store.database.write { transaction in
      try FactTable.replace(source: "import/test", subject: "", period: period, by: facts, transaction)
      let source = Statistics.FactSource.with { $0.name = "factSources/test" }
      try ChangeRecord.append(.created, source.name, .factSource(source), at: 1, transaction)
    }
  }

  /// The values that a target had.
  fileprivate func history(of target: String) async -> [String]? {
    try? await targets.history(.with { $0.parent = "targets/\(target)" }).readings.map(\.value)
  }
}
