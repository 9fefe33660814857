import Digests
import Domain
import Identity
import Service
import Storage

/// What the capabilities of a record-keeping service share: its store, its rules in the version in force, and
/// its way to other services.
///
/// A server makes a capability for each call, with the rules that are in force then, so that a call that runs during a
/// reload sees one consistent set: `Experts(store: service.store, rules: service.rules.current)`.
public struct RecordService<Rules: Sendable>: Sendable {
  /// The database, the time and the key of personal data.
  public let store: RecordStore
  /// The rules, read again at SIGHUP.
  public let rules: Reloadable<Rules>
  /// The services that this one calls.
  public let peers: Peers

  /// A service over a store that is open already.
  public init(store: RecordStore, rules: Reloadable<Rules>, peers: Peers = Peers()) {
    self.store = store
    self.rules = rules
    self.peers = peers
  }

  /// Reads the rules, opens the database and checks that its key is the one it was made with.
  /// - Parameters:
  ///   - configuration: of a process that has ``RecordSettings/all`` among its own settings.
  ///   - migrations: the history of the schema, with ``RecordTables/personalDataKey``.
  ///   - rules: makes the rules out of the files of a directory; throws when something that the code needs is missing.
  public static func open(
    _ configuration: ServiceConfiguration, migrations: [Migration], options: DatabaseOptions = DatabaseOptions(),
    rules: @escaping @Sendable (_ directory: String) throws -> Rules
  ) async throws -> RecordService {
    let path = try configuration.requiredDatabase()
    let directory = try configuration.settings.required("rules")
    let reloadable = try Reloadable { try rules(directory) }
    let key = try DigestKey(file: configuration.settings.text("personal-data-key") ?? path + ".key")
    let clock = Clock.system
    let database = try Database.open(
      path, migrations: migrations, timeMicroseconds: clock.now().microseconds, options: options)
    let store = try await RecordStore(
      service: configuration.process, database: database, clock: clock, personalDataKey: key)
    return RecordService(store: store, rules: reloadable, peers: try await Peers(configuration))
  }

  /// What the process hosts: the services, housekeeping, the reload of rules and certificates, and the orderly end.
  /// - Parameter background: work that goes on beside the calls until its task is cancelled, such as `FeedFollower.run`.
  public func hosted(
    _ services: [any ServiceImplementation], background: [@Sendable () async -> Void] = []
  ) -> HostedService {
    var hosted = HostedService(services)
    let (database, rules, peers) = (store.database, rules, peers)
    let housekeeping = Housekeeping(database: database, clock: store.clock)
    let tasks = (background + [housekeeping.run]).map { work in Task { await work() } }
    hosted.reload = {
      try rules.reload()
      try peers.reloadTLS()
    }
    hosted.ending = { database.endFollowing() }
    hosted.close = {
      for task in tasks { task.cancel() }
      for task in tasks { await task.value }
      peers.close()
      await database.close()
    }
    return hosted
  }
}

/// The settings that every record-keeping process has beside the common ones.
public enum RecordSettings {
  /// For `ServiceProcess.run(_:own:)`.
  public static let all = [
    Setting("rules", "DIRECTORY", "the rule files, read again at SIGHUP", fallback: "deploy/rules"),
    Setting(
      "personal-data-key", "FILE", "the key of the digests of identity numbers, made at the first start; back it up",
      fallback: nil),
  ]
}
