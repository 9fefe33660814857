import Locking
import RPC
import Records
import Service
import StatisticsAPI

/// The methods of ipmesh.statistics.v1.TargetService.
struct TargetServer: Statistics.TargetService {
  private let service: RecordService<StatisticsRules>
  private let feeds: Feeds
  /// Whether a recount runs: it holds every record of the sources in memory, so that one at a time is enough.
  private let isRecounting = Locked(false)

  init(_ service: RecordService<StatisticsRules>, feeds: Feeds) {
    self.service = service
    self.feeds = feeds
  }

  // Made for each call, with the rules in force then.
  private var targets: Targets { Targets(store: service.store, rules: service.rules.current) }
  private var dashboards: Dashboards {
    Dashboards(store: service.store, rules: service.rules.current, feeds: feeds)
  }

  func getTarget(_ request: Statistics.GetTargetRequest, _ context: ServerContext) async throws -> Statistics.Target {
    try await targets.get(request)
  }

  func listTargets(_ request: Statistics.ListTargetsRequest, _ context: ServerContext) async throws
    -> Statistics.ListTargetsResponse
  {
    try await targets.list(request)
  }

  func getDashboard(_ request: Statistics.GetDashboardRequest, _ context: ServerContext) async throws
    -> Statistics.Dashboard
  {
    try await dashboards.get(CallOptions(for: context))
  }

  func listTargetHistory(_ request: Statistics.ListTargetHistoryRequest, _ context: ServerContext) async throws
    -> Statistics.ListTargetHistoryResponse
  {
    try await targets.history(request)
  }

  func recountTargets(_ request: Statistics.RecountTargetsRequest, _ context: ServerContext) async throws
    -> Statistics.RecountTargetsResponse
  {
    let mayRun = isRecounting.withLock { isRunning in
      defer { isRunning = true }
      return !isRunning
    }
    guard mayRun else { throw RPCError(.resourceExhausted, "another recount runs; try again when it is done") }
    defer { isRecounting.withLock { $0 = false } }
    return try await TargetRecount(store: service.store, rules: service.rules.current, feeds: feeds).run(
      CallOptions(for: context))
  }

  func watchTargets(
    _ request: Statistics.WatchTargetsRequest, _ responses: ResponseWriter<Statistics.WatchTargetsResponse>,
    _ context: ServerContext
  ) async throws {
    try await dashboards.watch(request) { try await responses.send($0) }
  }
}
