import Digests
import DisputeAPI
import Domain
import Foundation
import Identity
import RecordTestSupport
import Records
import Schema
import Storage
import Synchronization
import Testing

@testable import ipmesh_dispute

/// A dispute service over a real database in a directory of its own, with a clock that tests own.
final class TestDispute: Sendable {
  /// The day on which tests begin.
  static let today = CivilDate(number: 2025_06_16)!

  let store: RecordStore
  let rules: DisputeRules
  let directory: URL
  private let day: Day

  var cases: Cases { Cases(store: store, rules: rules) }
  var alerts: Alerts { Alerts(store: store, rules: rules) }
  var subscriptions: Subscriptions { Subscriptions(store: store, rules: rules) }
  var centers: ProtectionCenters { ProtectionCenters(store: store, rules: rules) }
  var filings: PreExaminations { PreExaminations(store: store, rules: rules) }
  var reports: QuarterReports { QuarterReports(store: store, rules: rules) }

  init() async throws {
    directory = FileManager.default.temporaryDirectory.appending(path: "dispute-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let database = try Database.open(
      directory.appending(path: "dispute.db").path, migrations: DisputeSchema.migrations, timeMicroseconds: 0)
    let day = Day(Self.today)
    self.day = day
    rules = try DisputeRules(directory: Self.ruleDirectory)
    store = try await RecordStore(
      service: "dispute", database: database, clock: Clock { day.moment },
      personalDataKey: DigestKey(bytes: [UInt8](repeating: 7, count: 32)))
  }

  /// Lets the clock of the service stand at noon of a day.
  func go(to date: String) { day.set(CivilDate(date)!) }

  /// Runs a test on a new service and removes it afterwards.
  static func run(_ body: (TestDispute) async throws -> Void) async throws {
    let dispute = try await TestDispute()
    do {
      try await body(dispute)
    } catch {
      await dispute.remove()
      throw error
    }
    await dispute.remove()
  }

  func remove() async {
    await store.database.close()
    try? FileManager.default.removeItem(at: directory)
  }

  static let ruleDirectory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "deploy/rules").path

  /// A bureau that may touch the whole province.
  static let province = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420000"), reach: .province)
  /// A bureau that may touch its own division only.
  static let wuhan = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420100"), reach: .ownAndBelow)
  static let yichang = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420500"), reach: .ownAndBelow)

  /// All changes there are.
  func allChanges() async throws -> [Change] {
    try await store.database.read { try $0.changes(after: 0, limit: 1_000_000) }
  }

  /// The notices there are, as a follower for the whole province gets them.
  func notices(
    after token: String = "", _ change: (inout Dispute.WatchDeadlinesRequest) -> Void = { _ in },
    by caller: CallerIdentity = TestDispute.province
  ) async throws -> [Dispute.WatchDeadlinesResponse] {
    var request = Dispute.WatchDeadlinesRequest()
    request.resumeToken = token
    request.untilNow = true
    change(&request)
    var notices: [Dispute.WatchDeadlinesResponse] = []
    try await DeadlineWatch.follow(request, store, rules, by: caller) { notices.append($0) }
    return notices
  }
}

/// The day of a clock that tests own.
private final class Day: Sendable {
  private let day: Mutex<CivilDate>
  init(_ day: CivilDate) { self.day = Mutex(day) }
  func set(_ next: CivilDate) { day.withLock { $0 = next } }
  var moment: Moment {
    Moment(microseconds: Int64(day.withLock { $0 }.daysSinceEpoch) * 86_400_000_000 + 4 * 3_600_000_000)
  }
}
