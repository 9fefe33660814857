import RPC
import Records
import Service
import StatisticsAPI

/// The methods of ipmesh.statistics.v1.WarningService.
struct WarningServer: Statistics.WarningService {
  private let service: RecordService<StatisticsRules>

  init(_ service: RecordService<StatisticsRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var warnings: Warnings { Warnings(store: service.store, rules: service.rules.current) }

  func runWarnings(
    _ request: Statistics.RunWarningsRequest, _ context: ServerContext
  ) async throws -> Statistics.RunWarningsResponse {
    try await warnings.run(request, by: context.caller.identity)
  }

  func getWarning(
    _ request: Statistics.GetWarningRequest, _ context: ServerContext
  ) async throws -> Statistics.Warning {
    try await warnings.get(request)
  }

  func listWarnings(
    _ request: Statistics.ListWarningsRequest, _ context: ServerContext
  ) async throws -> Statistics.ListWarningsResponse {
    try await warnings.list(request)
  }

  func acknowledgeWarning(
    _ request: Statistics.AcknowledgeWarningRequest, _ context: ServerContext
  ) async throws -> Statistics.Warning {
    try await warnings.acknowledge(request, by: context.caller.identity)
  }
}
