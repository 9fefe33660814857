import RPC
import Records
import Service
import StatisticsAPI

/// The methods of ipmesh.statistics.v1.ReleaseService.
struct ReleaseServer: Statistics.ReleaseService {
  private let service: RecordService<StatisticsRules>

  init(_ service: RecordService<StatisticsRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var releases: Releases { Releases(store: service.store, rules: service.rules.current) }
  private var schedules: ReleaseSchedules { ReleaseSchedules(store: service.store, rules: service.rules.current) }

  func createRelease(_ request: Statistics.CreateReleaseRequest, _ context: ServerContext) async throws
    -> Statistics.Release
  {
    try await releases.create(request, by: context.caller.identity)
  }

  func getRelease(_ request: Statistics.GetReleaseRequest, _ context: ServerContext) async throws
    -> Statistics.Release
  {
    try await releases.get(request)
  }

  func listReleases(_ request: Statistics.ListReleasesRequest, _ context: ServerContext) async throws
    -> Statistics.ListReleasesResponse
  {
    try await releases.list(request)
  }

  func exportRelease(
    _ request: Statistics.ExportReleaseRequest, _ responses: ResponseWriter<Statistics.ExportReleaseResponse>,
    _ context: ServerContext
  ) async throws {
    try await releases.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }

  func verifyRelease(_ request: Statistics.VerifyReleaseRequest, _ context: ServerContext) async throws
    -> Statistics.VerifyReleaseResponse
  {
    try await releases.verify(request)
  }

  func scheduleRelease(_ request: Statistics.ScheduleReleaseRequest, _ context: ServerContext) async throws
    -> Statistics.ReleaseSchedule
  {
    try await schedules.schedule(request, by: context.caller.identity)
  }

  func getReleaseSchedule(_ request: Statistics.GetReleaseScheduleRequest, _ context: ServerContext) async throws
    -> Statistics.GetReleaseScheduleResponse
  {
    try await schedules.list(request)
  }
}
