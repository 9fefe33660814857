import DisputeAPI
import Domain
import Foundation
import RPC
import Records
import RegistryAPI
import StatisticsAPI
import Storage
import TalentAPI
import TestRandom
import Testing
import ZoneAPI

@testable import ipmesh_statistics

@Suite("Live counts out of the feeds")
struct LiveCountTests {
  @Test("any changes, in any batches, with failed writes, restarts and feeds that begin again, equal a recount")
  func property() async throws {
    var random = SeededRandom()
    for _ in 0..<6 {
      try await TestStatistics.run { statistics in
        var run = FeedRun(statistics, random)
        try await run.go(steps: 120)
        random = run.sources.random
      }
    }
  }

  @Test("a record that comes again changes nothing, and nothing is announced")
  func again() async throws {
    try await TestStatistics.run { statistics in
      let store = statistics.feedStore
      try await store.begin(following: Set(FollowedService.allCases))
      let divisions = statistics.rules.divisions
      let change = try #require(
        FollowedChange(
          Registry.WatchChangesResponse.with {
            $0.resource = .institution(
              .with {
                $0.name = "institutions/1"
                $0.division = "420106"
                $0.state = .open
                $0.employeeCount = 30_000
              })
          }, divisions))
      try await statistics.apply([change], of: .registry)
      let before = try await statistics.allChanges()
      #expect(!before.isEmpty)
      try await statistics.apply([change, change, nil], of: .registry)
      #expect(try await statistics.allChanges() == before)
      let counts = try await statistics.store.read { try LiveCountTable.counts($0) }
      #expect(counts.total(.practitionersEmployed) == 30_000 && counts[.institutionsOpen, "420100"] == 1)
    }
  }

  @Test("what an older version made of a feed is forgotten, so that it is followed again from the first change")
  func newVersion() async throws {
    try await TestStatistics.run { statistics in
      let store = statistics.feedStore
      try await store.begin(following: [.registry])
      try await statistics.apply(
        [FollowedChange(record: "a", contributions: [Contribution(.attorneysFiled)])], of: .registry)
      try await statistics.store.database.write { transaction in
        try transaction.execute("INSERT INTO followed_feed (feed, resume_token) VALUES ('registry', 'here')")
        try transaction.execute("UPDATE feed_state SET version = version - 1")
      }
      try await store.begin(following: [.registry])
      let known = try await statistics.store.read { try TargetKnowledge.stored([], statistics.rules, $0) }
      #expect(known.counts == LiveCounts() && known.feed(.registry).resumeToken.isEmpty)
      #expect(known.feed(.registry).followed && !known.feed(.zone).followed)
    }
  }

  @Test("a hundred thousand changes: figure")
  func speed() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.feedStore.begin(following: Set(FollowedService.allCases))
      let divisions = statistics.rules.divisions
      let changes = (0..<100_000).map { number -> FollowedChange? in
        FollowedChange(
          Registry.WatchChangesResponse.with {
            $0.resource = .institution(
              .with {
                $0.name = "institutions/\(number)"
                $0.unifiedSocialCreditCode = "\(number)"
                $0.division = divisions.prefectures[number % 17].code
                $0.state = .open
                $0.employeeCount = 7
                $0.annualRevenueFen = 1_000_000
              })
          }, divisions)
      }
      let time = try await ContinuousClock().measure {
        for start in stride(from: 0, to: changes.count, by: 1_000) {
          try await statistics.apply(Array(changes[start..<start + 1_000]), of: .registry)
        }
      }
      let rules = statistics.rules
      let reading = try await ContinuousClock().measure {
        let readings = try await statistics.store.read { try TargetReadings.all(rules, $0) }
        #expect(readings.first { $0.target.id == "practitioners" }?.value?.numerator == 700_000)
      }
      print("100,000 changes applied in \(time); all targets read in \(reading)")
    }
  }
}

extension TestStatistics {
  /// Applies changes as followers do.
  var feedStore: FeedStore {
    FeedStore(records: store) { [rules] in try TargetHistory.note(rules.targets.followed, rules, $1, $0) }
  }

  func apply(_ changes: [FollowedChange?], of service: FollowedService) async throws {
    let (feeds, now) = (feedStore, store.clock.now())
    try await store.database.write { transaction in
      try feeds.apply(changes, of: service, lastCommitted: 1, now, transaction)
    }
  }
}

/// A run of random changes: what was applied, and what plain counting makes of the same records.
private struct FeedRun {
  private struct Undone: Error {}

  let statistics: TestStatistics
  var sources: RandomSources
  var truth = PlainTruth()
  /// All changes of each service so far, for feeds that begin again.
  var history: [FollowedService: [FollowedChange?]] = [:]

  init(_ statistics: TestStatistics, _ random: SeededRandom) {
    self.statistics = statistics
    sources = RandomSources(statistics.rules.divisions, random)
  }

  mutating func go(steps: Int) async throws {
    try await statistics.feedStore.begin(following: Set(FollowedService.allCases))
    for _ in 0..<steps {
      switch Int.random(in: 0..<10, using: &sources.random) {
      case 0: try await fail()
      case 1: try await replay()
      case 2: try await statistics.feedStore.begin(following: Set(FollowedService.allCases))
      default: try await batch()
      }
      try await check()
    }
    try await checkHistory()
  }

  /// Changes of one service that share a transaction.
  private mutating func batch() async throws {
    let records = (0..<Int.random(in: 1...20, using: &sources.random)).map { _ in sources.next() }
    for service in FollowedService.allCases {
      let own = records.filter { $0.service == service }
      guard !own.isEmpty else { continue }
      for record in own { truth.apply(record) }
      let changes = own.map { $0.meaning(statistics.rules.divisions) }
      history[service, default: []] += changes
      try await statistics.apply(changes, of: service)
    }
  }

  /// A transaction that is undone, as by a crash: it leaves nothing.
  private mutating func fail() async throws {
    let changes = (0..<5).map { _ in sources.next() }.filter { $0.service == .registry }.map {
      $0.meaning(statistics.rules.divisions)
    }
    let feeds = statistics.feedStore
    await #expect(throws: Undone.self) {
      try await statistics.store.database.write { transaction in
        try feeds.apply(changes, of: .registry, lastCommitted: 1, Moment(microseconds: 1), transaction)
        throw Undone()
      }
    }
  }

  /// A feed begins again: everything comes once more, in other batches; sometimes what was known is forgotten before.
  private mutating func replay() async throws {
    let service = FollowedService.allCases.randomElement(using: &sources.random)!
    if Bool.random(using: &sources.random) {
      let feeds = statistics.feedStore
      try await statistics.store.database.write { try feeds.forget(service, $0) }
    }
    var rest = (history[service] ?? [])[...]
    while !rest.isEmpty {
      let next = rest.prefix(Int.random(in: 1...50, using: &sources.random))
      rest = rest.dropFirst(next.count)
      try await statistics.apply(Array(next), of: service)
    }
  }

  private func check() async throws {
    let rules = statistics.rules
    let (readings, counts, institutions) = try await statistics.store.read { reader in
      (
        try TargetReadings.all(rules, reader), try LiveCountTable.counts(reader),
        try FollowedInstitutions.all(division: nil, reader)
      )
    }
    let values = Dictionary(uniqueKeysWithValues: readings.map { ($0.target.id, $0.value) })
    func value(_ id: String) -> Int128? { values[id]??.numerator }
    #expect(value("zones") == Int128(truth.zones))
    #expect(value("practitioners") == Int128(truth.employees))
    #expect(value("attorneys") == Int128(truth.attorneys))
    #expect(value("brands") == Int128(truth.brands))
    #expect(value("revenue") == truth.revenueFen)
    #expect(value("coverage") == Int128(truth.covered(rules.divisions) * 100))
    #expect(value("2026-guidance") == Int128(truth.guidanceOf2026))
    #expect(counts.total(.expertsInPool) == Int128(truth.expertsInPool))
    #expect(counts.total(.titlesGranted) == Int128(truth.titlesGranted))
    let expected = truth.institutions.map { FollowedInstitution($0, rules.divisions) }.sorted { $0.code < $1.code }
    #expect(institutions == expected)
  }

  /// The last reading of every target is the present one, and no two readings in a row say the same.
  private func checkHistory() async throws {
    let rules = statistics.rules
    for reading in try await statistics.store.read({ try TargetReadings.all(rules, $0) }) where reading.value != nil {
      let series = try await statistics.store.read {
        try TargetHistory.list(reading.target, after: 0, limit: 100_000, $0).map(\.reading)
      }
      #expect(series.last?.numerator == reading.value.map { Int64(clamping: $0.numerator) })
      for (before, after) in zip(series, series.dropFirst()) {
        #expect((before.numerator, before.outcome) != (after.numerator, after.outcome), "\(reading.target.id)")
      }
    }
    let announced = try await statistics.allChanges().count
    let stored: Int = try await statistics.store.read {
      try $0.first("SELECT count(*) FROM target_reading") { try $0[0] } ?? 0
    }
    #expect(announced == stored && stored > 0)
  }
}

extension SourceRecord {
  fileprivate var service: FollowedService {
    switch self {
    case .institution, .practitioner, .outlet, .branch: .registry
    case .zone: .zone
    case .expert, .title: .talent
    case .dispute: .dispute
    }
  }

  /// What the change of this record means, out of the message that its service would send.
  fileprivate func meaning(_ divisions: Divisions) -> FollowedChange? {
    switch self {
    case .institution(let record):
      FollowedChange(Registry.WatchChangesResponse.with { $0.resource = .institution(record) }, divisions)
    case .practitioner(let record):
      FollowedChange(Registry.WatchChangesResponse.with { $0.resource = .practitioner(record) }, divisions)
    case .outlet(let record):
      FollowedChange(Registry.WatchChangesResponse.with { $0.resource = .outlet(record) }, divisions)
    case .branch(let record):
      FollowedChange(Registry.WatchChangesResponse.with { $0.resource = .branch(record) }, divisions)
    case .zone(let record): FollowedChange(Zone.WatchChangesResponse.with { $0.resource = .zone(record) }, divisions)
    case .expert(let record):
      FollowedChange(Talent.WatchChangesResponse.with { $0.resource = .expert(record) }, divisions)
    case .title(let record):
      FollowedChange(Talent.WatchChangesResponse.with { $0.resource = .titleApplication(record) }, divisions)
    case .dispute(let record):
      FollowedChange(Dispute.WatchChangesResponse.with { $0.resource = .case(record) }, divisions)
    }
  }
}
