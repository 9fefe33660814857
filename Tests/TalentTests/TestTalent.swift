import Digests
import Domain
import Foundation
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import Storage
import Synchronization
import TalentAPI

@testable import ipmesh_talent

/// A talent service over a real database in a directory of its own, with a clock that tests own.
final class TestTalent: Sendable {
  /// The day on which tests begin.
  static let today = CivilDate(number: 2025_06_30)!

  let store: RecordStore
  let rules: TalentRules
  let directory: URL
  private let clock: TestClock

  var experts: Experts { Experts(store: store, rules: rules) }
  var fees: Fees { Fees(store: store, rules: rules) }

  init(key: UInt8 = 7, directory: URL? = nil) async throws {
    self.directory =
      directory ?? FileManager.default.temporaryDirectory.appending(path: "talent-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: self.directory, withIntermediateDirectories: true)
    let clock = TestClock()
    self.clock = clock
    let database = try Database.open(
      self.directory.appending(path: "talent.db").path, migrations: TalentSchema.migrations,
      timeMicroseconds: clock.now)
    rules = try TalentRules(RuleBook(directory: Self.ruleDirectory))
    store = try await RecordStore(
      service: "talent", database: database, clock: Clock { Moment(microseconds: clock.now) },
      personalDataKey: DigestKey(bytes: [UInt8](repeating: key, count: 32)))
  }

  /// Runs a test on a new service and removes it afterwards.
  static func run(_ body: (TestTalent) async throws -> Void) async throws {
    let talent = try await TestTalent()
    do {
      try await body(talent)
    } catch {
      await talent.remove()
      throw error
    }
    await talent.remove()
  }

  func remove() async {
    await store.database.close()
    try? FileManager.default.removeItem(at: directory)
  }

  /// Makes it noon of a day.
  func setDay(_ text: String) { clock.set(CivilDate(text)!) }

  /// The checkout.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let ruleDirectory = root.appending(path: "deploy/rules").path

  /// The provincial bureau.
  static let province = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420000"), reach: .province)
  /// A bureau that may touch its own division only.
  static let wuhan = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420100"), reach: .ownAndBelow)
  /// Another such bureau.
  static let yichang = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420500"), reach: .ownAndBelow)
  /// Another service of the mesh.
  static let zone = CallerIdentity(identity: try! SPIFFEIdentity(kind: .service, name: "zone"), reach: .province)

  /// All changes there are.
  func allChanges() async throws -> [Change] {
    try await store.database.read { try $0.changes(after: 0, limit: 1_000_000) }
  }

  /// The change feed from its beginning.
  func feed() async throws -> [Talent.WatchChangesResponse] {
    var seen: [Talent.WatchChangesResponse] = []
    try await ChangeFeed(store: store).watch(Talent.WatchChangesRequest.with { $0.untilNow = true }) {
      (response: Talent.WatchChangesResponse) in seen.append(response)
    }
    return seen
  }
}

/// A clock that stands at noon of a day until it is moved.
final class TestClock: Sendable {
  private let time = Mutex(TestClock.noon(TestTalent.today))

  var now: Int64 { time.withLock { $0 } }

  func set(_ day: CivilDate) { time.withLock { $0 = Self.noon(day) } }

  private static func noon(_ day: CivilDate) -> Int64 {
    Int64(day.daysSinceEpoch) * 86_400_000_000 + 4 * 3_600_000_000
  }
}
