import Digests
import Domain
import Foundation
import Identity
import Records
import RegistryAPI
import Schema
import Storage
import Testing

@testable import ipmesh_registry

/// A registry over a real database in a directory of its own, with a clock that tests own.
final class TestRegistry: Sendable {
  /// The day on which tests take place.
  static let today = CivilDate(number: 2025_06_30)!

  let store: RecordStore
  let rules: RegistryRules
  let directory: URL

  var institutions: Institutions { Institutions(store: store, rules: rules) }
  var branches: Branches { Branches(store: store, rules: rules) }
  var offices: RepresentativeOffices { RepresentativeOffices(store: store, rules: rules) }
  var checks: ConditionChecks { ConditionChecks(store: store, rules: rules) }
  var practitioners: Practitioners { Practitioners(store: store, rules: rules) }
  var outlets: Outlets { Outlets(store: store, rules: rules) }
  var indicators: Indicators { Indicators(store: store) }
  var gradings: GradingRuns { GradingRuns(store: store, rules: rules) }

  init(key: UInt8 = 7, directory: URL? = nil) async throws {
    self.directory =
      directory ?? FileManager.default.temporaryDirectory.appending(path: "registry-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: self.directory, withIntermediateDirectories: true)
    let noon = Int64(Self.today.daysSinceEpoch) * 86_400_000_000 + 4 * 3_600_000_000
    let database = try Database.open(
      self.directory.appending(path: "registry.db").path, migrations: RegistrySchema.migrations,
      timeMicroseconds: noon)
    rules = try RegistryRules(RuleBook(directory: Self.ruleDirectory))
    store = try await RecordStore(
      service: "registry", database: database, clock: Clock { Moment(microseconds: noon) },
      personalDataKey: DigestKey(bytes: [UInt8](repeating: key, count: 32)))
  }

  /// Runs a test on a new registry and removes it afterwards.
  static func run(_ body: (TestRegistry) async throws -> Void) async throws {
    let registry = try await TestRegistry()
    do {
      try await body(registry)
    } catch {
      await registry.remove()
      throw error
    }
    await registry.remove()
  }

  func remove() async {
    await store.database.close()
    try? FileManager.default.removeItem(at: directory)
  }

  /// The checkout.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let ruleDirectory = root.appending(path: "deploy/rules").path

  /// A bureau that may touch the whole province.
  static let province = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420000"), reach: .province)
  /// A bureau that may touch its own division only.
  static let wuhan = CallerIdentity(
    identity: try! SPIFFEIdentity(kind: .agency, name: "420100"), reach: .ownAndBelow)

  /// Follows the change feed.
  func watch(
    _ request: Registry.WatchChangesRequest, _ send: (Registry.WatchChangesResponse) async throws -> Void
  ) async throws {
    try await ChangeFeed(store: store).watch(request, send)
  }

  /// All changes there are.
  func allChanges() async throws -> [Change] {
    try await store.database.read { try $0.changes(after: 0, limit: 1_000_000) }
  }
}
