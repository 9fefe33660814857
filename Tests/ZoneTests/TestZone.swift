import Digests
import Domain
import Foundation
import Identity
import RPC
import RecordTestSupport
import Records
import Storage
import Synchronization
import TestSupport
import ZoneAPI

@testable import ipmesh_zone

/// A zone service over a real database in a directory of its own, with a clock that tests own and with the other
/// services on real sockets.
final class TestZone: Sendable {
  let store: RecordStore
  let rules: ZoneRules
  let peers: TestPeers
  let directory: URL
  private let clock: TestClock
  private let registryChannel: Channel
  private let talentChannel: Channel

  var zones: Zones { Zones(store: store, rules: rules) }
  var parks: Parks { Parks(store: store, rules: rules) }
  var targets: PlanTargets { PlanTargets(store: store, rules: rules) }
  var residents: Residents { Residents(store: store, rules: rules, registry: registry) }
  var alliances: Alliances { Alliances(store: store, rules: rules, registry: registry) }
  var applications: Applications { Applications(store: store, rules: rules, talent: TalentPeer(talentChannel)) }
  var objections: Objections { Objections(store: store, rules: rules) }
  var periods: Periods { Periods(store: store, rules: rules) }
  var projects: NavigationProjects { NavigationProjects(store: store, rules: rules, registry: registry) }
  var industries: Industries { Industries(store: store, rules: rules) }
  var trademarks: Trademarks { Trademarks(store: store, rules: rules) }
  var feed: RegistryFeed { RegistryFeed(store: store, registry: registry) }

  private var registry: RegistryPeer { RegistryPeer(registryChannel) }

  init() async throws {
    directory = FileManager.default.temporaryDirectory.appending(path: "zone-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let clock = TestClock()
    self.clock = clock
    let now = Clock { Moment(microseconds: clock.now) }
    let database = try Database.open(
      directory.appending(path: "zone.db").path, migrations: ZoneSchema.migrations, timeMicroseconds: clock.now)
    rules = try ZoneRules(directory: Self.ruleDirectory)
    store = try await RecordStore(
      service: "zone", database: database, clock: now,
      personalDataKey: DigestKey(bytes: [UInt8](repeating: 7, count: 32)))
    peers = try await TestPeers(directory, now)
    registryChannel = try await peers.registryChannel()
    talentChannel = try await peers.talentChannel()
  }

  /// Runs a test on a new service and removes it afterwards.
  static func run(_ body: (TestZone) async throws -> Void) async throws {
    let zone = try await TestZone()
    do {
      try await body(zone)
    } catch {
      await zone.remove()
      throw error
    }
    await zone.remove()
  }

  private func remove() async {
    registryChannel.close()
    talentChannel.close()
    await peers.close()
    await store.database.close()
    try? FileManager.default.removeItem(at: directory)
  }

  /// Makes it noon of a day. Tests begin on 2025-06-30.
  func setDay(_ text: String) { clock.set(CivilDate(text)!) }

  /// The checkout.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let ruleDirectory = root.appending(path: "deploy/rules").path

  /// The provincial bureau.
  static let province = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420000"), reach: .province)
  /// Bureaus that may touch their own divisions only.
  static let wuhan = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420100"), reach: .ownAndBelow)
  static let xiaogan = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420900"), reach: .ownAndBelow)

  /// All changes there are.
  func allChanges() async throws -> [Change] {
    try await store.database.read { try $0.changes(after: 0, limit: 1_000_000) }
  }
}

/// A clock that stands at noon of a day.
final class TestClock: Sendable {
  private let microseconds = Mutex(TestClock.noon(CivilDate(number: 2025_06_30)!))

  var now: Int64 { microseconds.withLock { $0 } }

  func set(_ day: CivilDate) { microseconds.withLock { $0 = Self.noon(day) } }

  private static func noon(_ day: CivilDate) -> Int64 {
    Int64(day.daysSinceEpoch) * 86_400_000_000 + 4 * 3_600_000_000
  }
}
