// ipmesh-zone: cluster zones of IP services, their parks, residents and alliances, their applications for designation,
// the patent navigation projects and the key trademarks of the 51020 industries, and the evaluation of zones.
//
// One folder a capability: its rules (pure), its table, its methods; `Records` keeps every kind of record in the same
// way, `Peers` asks other services. It may import Records, Service and what they stand on, and the APIs of other
// services; never another service.

import Domain
import Records
import Service

extension RecordService<ZoneRules> {
  /// Reads the rules and opens the database.
  static func open(_ configuration: ServiceConfiguration) async throws -> Self {
    try await open(configuration, migrations: ZoneSchema.migrations) { try ZoneRules(directory: $0) }
  }

  /// What the process hosts; it follows the register for as long as it runs.
  func hosted(_ log: Log) throws -> HostedService {
    let registry = RegistryPeer(try peers.channel(to: "registry"))
    let talent = TalentPeer(try peers.channel(to: "talent"))
    let follower = RegistryFeed(store: store, registry: registry).follower(log)
    return hosted(
      [
        ZoneServer(self), ResidentServer(self, registry: registry), ApplicationServer(self, talent: talent),
        NavigationServer(self, registry: registry), TrademarkServer(self), EvaluationServer(self, talent: talent),
        ChangeServer(store: store),
      ], background: [follower.run])
  }
}
