// ipmesh-dispute: disputes abroad with their terms and drawn experts, risk alerts, protection centres.
//
// One folder a capability: its rules (pure), its table, its methods; `Records` keeps every kind of record in the same
// way. It may import Deadlines, Records, Service and what they stand on, and the APIs of other services; never another
// service.

import Deadlines
import Domain
import Records
import Service

extension RecordService<DisputeRules> {
  /// Reads the rules and opens the database.
  static func open(_ configuration: ServiceConfiguration) async throws -> Self {
    try await open(configuration, migrations: DisputeSchema.migrations) { directory in
      try DisputeRules(directory: directory)
    }
  }

  /// What the process hosts; terms that come near are looked for beside the calls.
  func hosted(_ log: Log) -> HostedService {
    let watch = DeadlineWatch(service: self, log: log)
    return hosted(
      [
        DeadlineServer(self), CaseServer(self), AlertServer(self), ProtectionServer(self), ChangeServer(store: store),
      ], background: [{ await watch.run() }])
  }
}
