import Domain
import RPC
import RecordTestSupport
import Records
import RegistryAPI
import Schema
import Service
import StatisticsAPI
import Storage
import Synchronization
import TestRandom
import TestSupport
import Testing

@testable import ipmesh_statistics

@Suite("Targets over the feeds of a real register and a real zone service", .timeLimit(.minutes(2)))
struct FollowedSourceTests {
  @Test("they are what the services themselves count, whatever goes away and comes back, and equal a recount")
  func live() async throws {
    var random = SeededRandom()
    try await Sources.run { sources in
      let divisions = sources.statistics.rules.divisions.prefectures.map(\.code)
      for step in 0..<60 {
        let number = Int.random(in: 0..<20, using: &random)
        let division = divisions.randomElement(using: &random)!
        switch Int.random(in: 0..<8, using: &random) {
        case 0: try await sources.registry.close(number)
        case 1: try await sources.registry.open("outlet-\(step)", division, .tisc)
        case 2: try await sources.zone.add(step, division, designated: Bool.random(using: &random))
        case 3:
          await sources.registry.stop()
          try await sources.registry.start()
        case 4: await sources.restartStatistics()
        default:
          let tier = Registry.BrandTier(rawValue: Int32.random(in: 1...4, using: &random))
          // A closed institution cannot change.
          try? await sources.registry.set(
            number, division, employees: .random(in: 0...9_000, using: &random), brand: tier)
        }
      }
      try await sources.settle()
      let (employees, brands, covered) = try await sources.registry.truth()
      #expect(try await sources.value("practitioners") == Int64(employees))
      #expect(try await sources.value("brands") == Int64(brands))
      #expect(try await sources.value("coverage") == Int64(covered * 100))
      #expect(try await sources.value("zones") == Int64(sources.zone.truth()))
      let recount = try await sources.recount()
      #expect(recount.equal && recount.differences.isEmpty, "\(recount)")
      #expect(recount.feeds.map(\.service) == ["registry", "zone"] && recount.feeds.allSatisfy { $0.changeCount > 0 })
    }
  }

  @Test("a recount finds a count that is not what the sources say")
  func spoilt() async throws {
    try await Sources.run { sources in
      try await sources.registry.set(1, "420500", employees: 12, brand: .national)
      try await sources.settle()
      try await sources.statistics.store.database.write { transaction in
        try transaction.execute("UPDATE live_count SET low = low + 1 WHERE measure = 'practitioners_employed'")
      }
      let recount = try await sources.recount()
      #expect(!recount.equal)
      #expect(
        recount.differences == [
          .with {
            $0.measure = "practitioners_employed"
            $0.key = "420500"
            $0.live = 13
            $0.recounted = 12
          }
        ])
      let target = try #require(recount.targets.first { $0.target == "targets/practitioners" })
      #expect(target.live?.numerator == 13 && target.recounted?.numerator == 12)
    }
  }

  @Test("a recount ends at the change that was applied, however many have come since")
  func atAnyMoment() async throws {
    try await Sources.run { sources in
      try await sources.registry.set(1, "420500", employees: 12, brand: .national)
      try await sources.settle()
      await sources.stopStatistics()
      try await sources.registry.set(2, "420500", employees: 5, brand: .national)
      let recount = try await sources.recount()
      #expect(recount.equal && recount.feeds.first?.changeCount == 1)
      let dashboard = try await sources.dashboards.get(.init(timeout: .seconds(20)))
      let feed = try #require(dashboard.feeds.first)
      #expect(feed.service == "registry" && feed.reachable && feed.changesBehind == 1 && feed.changeCount == 1)
    }
  }

  @Test(
    "a service that cannot be reached: its targets keep their values, the dashboard says so, a recount says why not")
  func unreachable() async throws {
    try await Sources.run { sources in
      try await sources.registry.set(1, "420500", employees: 12, brand: .national)
      try await sources.settle()
      await sources.registry.stop()
      let dashboard = try await sources.dashboards.get(.init(timeout: .seconds(20)))
      let feed = try #require(dashboard.feeds.first)
      #expect(feed.followed && !feed.reachable && feed.changeCount == 1 && feed.changeTime != nil)
      #expect(try await sources.value("practitioners") == 12)
      await expect(Refusal(.unavailable), "the source is gone") { _ = try await sources.recount() }
      // Talent and dispute were never among the peers.
      #expect(dashboard.feeds.map(\.followed) == [true, false, true, false])
      let guidance = try #require(dashboard.targets.first { $0.name == "targets/2026-guidance" })
      #expect(guidance.reading?.outcome == .notAvailable)
      #expect(
        dashboard.metCount + dashboard.notMetCount + dashboard.notAvailableCount == Int32(dashboard.targets.count))
      try await sources.registry.start()
    }
  }

  @Test("watchers get the readings as they are, then every move once, and go on from a token")
  func watch() async throws {
    try await Sources.run { sources in
      try await sources.registry.set(1, "420500", employees: 12, brand: .national)
      try await sources.settle()
      var now: [Statistics.WatchTargetsResponse] = []
      try await sources.dashboards.watch(.with { $0.untilNow = true }) { now.append($0) }
      #expect(now.count == sources.statistics.rules.targets.targets.count)
      #expect(now.first { $0.reading?.target == "targets/practitioners" }?.reading?.numerator == 12)
      let token = try #require(now.last).resumeToken
      try await sources.registry.set(1, "420500", employees: 30_000, brand: .unspecified)
      try await sources.settle()
      var moves: [Statistics.WatchTargetsResponse] = []
      let after = Statistics.WatchTargetsRequest.with {
        $0.resumeToken = token
        $0.untilNow = true
      }
      try await sources.dashboards.watch(after) { moves.append($0) }
      #expect(
        moves.compactMap(\.reading).map(\.target).sorted() == [
          "targets/brands", "targets/practitioners", "targets/revenue",
        ])
      #expect(moves.first { $0.reading?.target == "targets/practitioners" }?.reading?.outcome == .met)
      var rest = 0
      let last = Statistics.WatchTargetsRequest.with {
        $0.resumeToken = moves.last?.resumeToken ?? ""
        $0.untilNow = true
      }
      try await sources.dashboards.watch(last) { _ in rest += 1 }
      #expect(rest == 0)
    }
  }
}

/// Statistics that follow a real register and a real zone service; talent and dispute are not among its peers.
private final class Sources: Sendable {
  let statistics: TestStatistics
  let registry: RegistrySource
  let zone: ZoneSource
  private let channels: [Channel]
  private let feeds: Feeds
  private let following = Mutex<Task<Void, Never>?>(nil)

  var dashboards: Dashboards { Dashboards(store: statistics.store, rules: statistics.rules, feeds: feeds) }

  private init(_ statistics: TestStatistics) async throws {
    self.statistics = statistics
    let certificates = try TestCertificates()
    registry = try await RegistrySource(statistics.directory, certificates, statistics.store.clock)
    zone = try await ZoneSource(statistics.directory, certificates, statistics.store.clock)
    channels = [try await registry.channel(), try await zone.channel()]
    let divisions = statistics.rules.divisions
    feeds = Feeds(
      store: statistics.feedStore,
      sources: [
        SourceFeed(.registry, channels[0], { divisions }), SourceFeed(.zone, channels[1], { divisions }),
      ])
    startStatistics()
  }

  static func run(_ body: (Sources) async throws -> Void) async throws {
    try await TestStatistics.run { statistics in
      let sources = try await Sources(statistics)
      do {
        try await body(sources)
      } catch {
        await sources.close()
        throw error
      }
      await sources.close()
    }
  }

  private func startStatistics() {
    let feeds = feeds
    following.withLock { $0 = Task { await feeds.run(Log(level: .error, descriptor: -1)) } }
  }

  func stopStatistics() async {
    let task = following.withLock { task in
      defer { task = nil }
      return task
    }
    task?.cancel()
    await task?.value
  }

  func restartStatistics() async {
    await stopStatistics()
    startStatistics()
  }

  /// Waits until every change is applied.
  func settle() async throws {
    let (dashboards, registry, statistics) = (dashboards, registry, statistics)
    let isSettled = await eventually(within: .seconds(30)) {
      guard let announced = try? await registry.changeCount(),
        let known = try? await statistics.store.read({ try TargetKnowledge.stored([], statistics.rules, $0) }),
        let feeds = try? await dashboards.get(.init(timeout: .seconds(5))).feeds
      else { return false }
      return known.feed(.registry).changes == announced
        && feeds.allSatisfy { !$0.followed || ($0.reachable && $0.changesBehind == 0) }
    }
    #expect(isSettled)
  }

  func value(_ target: String) async throws -> Int64? {
    try await Targets(store: statistics.store, rules: statistics.rules).get(.with { $0.name = "targets/\(target)" })
      .reading?.numerator
  }

  func recount() async throws -> Statistics.RecountTargetsResponse {
    try await TargetRecount(store: statistics.store, rules: statistics.rules, feeds: feeds).run(
      .init(timeout: .seconds(20)))
  }

  private func close() async {
    await stopStatistics()
    for channel in channels { channel.close() }
    await registry.close()
    await zone.close()
  }
}
