// ipmesh-registry: the register of IP service institutions, practitioners, grading and public outlets.
//
// One folder a capability: its rules (pure), its table, its methods. It may import Records, Service and what they stand
// on, never another service.

import Digests
import Domain
import Records
import Service
import Storage

extension RecordService<RegistryRules> {
  /// 100,000 institutions with their index take 50 MiB: reads at random then come from memory, not from the file.
  private static var options: DatabaseOptions {
    var options = DatabaseOptions()
    options.cacheKibibytes = 65_536
    return options
  }

  /// Reads the rules and opens the database.
  static func open(_ configuration: ServiceConfiguration) async throws -> Self {
    try await open(configuration, migrations: RegistrySchema.migrations, options: options) { directory in
      try RegistryRules(RuleBook(directory: directory))
    }
  }

  /// What the process hosts.
  var hosted: HostedService {
    hosted([
      InstitutionServer(self), PractitionerServer(self), GradingServer(self), OutletServer(self),
      ChangeServer(store: store),
    ])
  }
}
