// ipmesh-registry: the register of IP service institutions, practitioners, grading and public outlets.
//
// One folder a capability: its rules (pure), its table, its methods; `Support` holds what they share, `Import` the
// reading of files. It may import Service and what Service stands on, never another service.

import Domain
import Identity
import Service
import Storage

/// What the process serves: opened from its settings, closed at its end.
struct RegistryServices: Sendable {
  /// Settings beside the common ones.
  static let settings = [
    Setting("rules", "DIRECTORY", "the rule files", fallback: "deploy/rules"),
    Setting(
      "personal-data-key", "FILE", "the key of the digests of identity numbers, made at the first start; back it up",
      fallback: nil),
  ]

  /// 100,000 institutions with their index take 50 MiB: reads at random then come from memory, not from the file.
  private static var options: DatabaseOptions {
    var options = DatabaseOptions()
    options.cacheKibibytes = 65_536
    return options
  }

  private let store: RegistryStore

  init(store: RegistryStore) { self.store = store }

  /// Reads the rules, opens the database and checks the key.
  static func open(_ configuration: ServiceConfiguration) async throws -> RegistryServices {
    let path = try configuration.requiredDatabase()
    let rules = try RuleBook(directory: try configuration.settings.required("rules"))
    let key = try DigestKey(file: configuration.settings.text("personal-data-key") ?? path + ".key")
    let database = try Database.open(
      path, migrations: RegistrySchema.migrations, timeMicroseconds: Clock.system.now().microseconds, options: options)
    let store = try await RegistryStore(
      database: database, ruleBook: rules, clock: .system, personalDataKey: key)
    return RegistryServices(store: store)
  }

  /// What the process hosts.
  var hosted: HostedService {
    var hosted = HostedService([
      InstitutionServer(store: store), PractitionerServer(store: store), GradingServer(store: store),
      OutletServer(store: store), ChangeServer(store: store),
    ])
    let database = store.database
    let housekeeping = Task { await Housekeeping(database: database, clock: store.clock).run() }
    hosted.close = {
      housekeeping.cancel()
      await database.close()
    }
    return hosted
  }
}
