import Records
import RegistryAPI
import Service
import Storage
import Synchronization
import TestRandom
import TestSupport
import Testing

@testable import ipmesh_registry

@Suite("Following another service's change feed", .timeLimit(.minutes(2)))
struct FeedFollowerTests {
  @Test("every change is applied once and in order, whatever side goes away and comes back")
  func exactlyOnce() async throws {
    var random = SeededRandom()
    let source = try await FeedSource()
    var target = try await FeedTarget(source)
    for _ in 0..<40 {
      try await source.add(Int.random(in: 1...60, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: try await source.restart(gap: .milliseconds(Int.random(in: 0...30, using: &random)))
      case 1: target = try await target.reopened()
      case 2: try await Task.sleep(for: .milliseconds(Int.random(in: 0...20, using: &random)))
      default: break
      }
    }
    let (last, names) = (target, source.names)
    #expect(await eventually(within: .seconds(30)) { (try? await last.count()) ?? 0 >= names.count })
    #expect(try await last.applied() == names)
    await last.close()
    await source.close()
  }

  @Test("a change that cannot be applied is tried again, not skipped")
  func retry() async throws {
    let source = try await FeedSource()
    let failures = Counter()
    let target = try await FeedTarget(source) { change in
      guard change.resourceName == "institutions/2", failures.value < 3 else { return }
      failures.add()
      throw RPCError(.internal, "not now")
    }
    try await source.add(5)
    let names = source.names
    #expect(await eventually { (try? await target.count()) == names.count })
    #expect(try await target.applied() == names)
    #expect(failures.value == 3)
    await target.close()
    await source.close()
  }

  @Test("after the other service lost its history the feed begins again")
  func otherDatabase() async throws {
    let source = try await FeedSource()
    let target = try await FeedTarget(source)
    try await source.add(3)
    #expect(await eventually { (try? await target.count()) == 3 })
    try await source.replaceDatabase()
    try await source.add(2)
    #expect(await eventually { (try? await target.count()) == 5 })
    #expect(try await Array(target.applied().suffix(2)) == source.names)
    await target.close()
    await source.close()
  }

  @Test("who gives up what was made of a feed that begins again keeps nothing of the lost history")
  func forgetting() async throws {
    let source = try await FeedSource()
    let target = try await FeedTarget(source, forgets: true)
    try await source.add(3)
    #expect(await eventually { (try? await target.count()) == 3 })
    try await source.replaceDatabase()
    try await source.add(2)
    #expect(await eventually { (try? await target.count()) == 2 })
    #expect(try await target.applied() == source.names)
    await target.close()
    await source.close()
  }
}

/// A registry that announces changes, over mutual TLS on a port that it keeps.
private final class FeedSource: Sendable {
  private struct State {
    var store: RecordStore
    var server: Loopback
    var names: [String] = []
  }

  let certificates: TestCertificates
  let address: SocketAddress
  private let folder = TemporaryFolder()
  private let state: Mutex<State>

  var names: [String] { state.withLock { $0.names } }

  init() async throws {
    certificates = try TestCertificates()
    let store = try await Self.store("\(folder.path)/source.db")
    let server = try await Self.serve(store, certificates, SocketAddress(host: "127.0.0.1", port: 0))
    address = server.server.address
    state = Mutex(State(store: store, server: server))
  }

  private static func store(_ path: String) async throws -> RecordStore {
    try await openStore(path, RegistrySchema.migrations)
  }

  private static func serve(
    _ store: RecordStore, _ certificates: TestCertificates, _ address: SocketAddress
  ) async throws -> Loopback {
    try await Loopback(
      [], services: [ChangeServer(store: store)], certificates: certificates, address: address,
      admit: { Admission().refusal($0) })
  }

  /// Announces changes of institutions that are numbered on.
  func add(_ count: Int) async throws {
    let (store, first) = state.withLock { ($0.store, $0.names.count + 1) }
    let names = (first..<first + count).map { "institutions/\($0)" }
    for name in names {
      try await store.database.write { transaction in
        let institution = Registry.Institution.with { $0.name = name }
        try ChangeRecord.append(.created, name, .institution(institution), at: 1, transaction)
      }
    }
    state.withLock { $0.names += names }
  }

  func restart(gap: Duration) async throws {
    let (store, server) = state.withLock { ($0.store, $0.server) }
    await server.stop()
    try await Task.sleep(for: gap)
    let next = try await Self.serve(store, certificates, address)
    state.withLock { $0.server = next }
  }

  /// Goes on with an empty database, as after a disaster.
  func replaceDatabase() async throws {
    await close()
    let store = try await Self.store("\(folder.path)/other.db")
    let server = try await Self.serve(store, certificates, address)
    state.withLock { $0 = State(store: store, server: server) }
  }

  func close() async {
    let (store, server) = state.withLock { ($0.store, $0.server) }
    await server.stop()
    await store.database.close()
  }
}

/// A service that follows the registry and notes what it was told.
private final class FeedTarget: Sendable {
  private static let migrations = [
    Migration(
      "notes",
      """
      \(RecordTables.personalDataKey)
      \(RecordTables.followedFeeds)
      CREATE TABLE note (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      """)
  ]

  private let source: FeedSource
  private let folder: TemporaryFolder
  private let store: RecordStore
  private let channel: Channel
  private let task: Task<Void, Never>

  init(
    _ source: FeedSource, folder: TemporaryFolder = TemporaryFolder(), forgets: Bool = false,
    check: @escaping @Sendable (Registry.WatchChangesResponse) throws -> Void = { _ in }
  ) async throws {
    self.source = source
    self.folder = folder
    store = try await openStore("\(folder.path)/target.db", Self.migrations)
    var configuration = ChannelConfiguration(
      addresses: [source.address], serverName: "127.0.0.1", tls: try source.certificates.server("zone"))
    configuration.backoffMax = .milliseconds(50)
    channel = try await Channel(configuration)
    let client = Registry.ChangeServiceClient(channel)
    let log = Log(level: .error, descriptor: -1)
    let watch = { @Sendable (token: String, options: CallOptions) in
      try await client.watchChanges(.with { $0.resumeToken = token }, options: options)
    }
    let note = { @Sendable (change: Registry.WatchChangesResponse, transaction: borrowing Transaction) in
      try check(change)
      _ = try transaction.execute("INSERT INTO note (name) VALUES ($1)", [change.resourceName])
    }
    let follower =
      forgets
      ? FeedFollower("registry", store: store, log: log, watch: watch) { changes, transaction, _ in
        for change in changes { try note(change, transaction) }
      } forget: { transaction in
        try transaction.execute("DELETE FROM note")
      }
      : FeedFollower("registry", store: store, log: log, watch: watch) { change, transaction, _ in
        try note(change, transaction)
      }
    task = Task { await follower.run() }
  }

  func count() async throws -> Int {
    try await store.read { try $0.first("SELECT count(*) FROM note", []) { try $0[0] } ?? 0 }
  }

  func applied() async throws -> [String] {
    try await store.read { try $0.all("SELECT name FROM note ORDER BY id", []) { try $0[0] } }
  }

  /// The same service after it was stopped and started again.
  func reopened() async throws -> FeedTarget {
    await close()
    return try await FeedTarget(source, folder: folder)
  }

  func close() async {
    task.cancel()
    await task.value
    channel.close()
    await store.database.close()
  }
}
