// ipmesh-statistics: the plan's targets live from the feeds of the other services, indicators over facts, surveys,
// published tables and the yearly report, quality feedback and warnings, the tasks of the action plan.
//
// One folder a capability: its rules (pure), its table, its methods; `Records` keeps every kind of record in the same
// way. It may import Records, Service and what they stand on, and the APIs of other services; never another service.

import Domain
import Records
import Service

extension RecordService<StatisticsRules> {
  /// Reads the rules and opens the database.
  static func open(_ configuration: ServiceConfiguration) async throws -> Self {
    try await open(configuration, migrations: StatisticsSchema.migrations) { directory in
      try StatisticsRules(directory: directory)
    }
  }

  /// What the process hosts; it follows the services among its peers for as long as it runs.
  func hosted(_ log: Log) -> HostedService {
    let rules = rules
    let feeds = Feeds(self) { transaction, now in
      try TargetHistory.note(rules.current.targets.followed, rules.current, now, transaction)
    }
    let factReadings = FactReadings(service: self)
    let warnings = WarningWatch(service: self, log: log)
    return hosted(
      [
        TargetServer(self, feeds: feeds), FactServer(self), IndicatorServer(self), IndustryServer(self),
        ReleaseServer(self), ReportServer(self), SurveyServer(self), PlanServer(self),
        RewardServer(self), QualityServer(self), WarningServer(self), ChangeServer(store: store),
      ], background: [{ await feeds.run(log) }, { await factReadings.run(log) }, { await warnings.run() }])
  }
}
