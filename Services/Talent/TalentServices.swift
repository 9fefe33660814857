// ipmesh-talent: the pool of IP experts, draws of panels, titles, training, awards, support of talents.
//
// One folder a capability: its rules (pure), its table, its methods. It may import Records, Service and what they stand
// on, never another service.

import Domain
import Records
import Service
import Storage

extension RecordService<TalentRules> {
  /// A draw reads the whole pool: 64 MiB keep some ten thousand experts in memory.
  private static var options: DatabaseOptions {
    var options = DatabaseOptions()
    options.cacheKibibytes = 65_536
    return options
  }

  /// Reads the rules and opens the database.
  static func open(_ configuration: ServiceConfiguration) async throws -> Self {
    try await open(configuration, migrations: TalentSchema.migrations, options: options) { directory in
      try TalentRules(RuleBook(directory: directory))
    }
  }

  /// What the process hosts.
  var hosted: HostedService {
    hosted([
      ExpertServer(self), DrawServer(self), TitleServer(self), TrainingServer(self), AwardServer(self),
      IntroductionServer(self), ChangeServer(store: store),
    ])
  }
}
