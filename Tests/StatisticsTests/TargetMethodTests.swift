import RPC
import RecordTestSupport
import Records
import StatisticsAPI
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
}
