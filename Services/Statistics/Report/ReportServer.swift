import RPC
import Records
import Service
import StatisticsAPI

/// The methods of ipmesh.statistics.v1.ReportService.
struct ReportServer: Statistics.ReportService {
  private let service: RecordService<StatisticsRules>

  init(_ service: RecordService<StatisticsRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var reports: Reports { Reports(store: service.store, rules: service.rules.current) }

  func renderReport(
    _ request: Statistics.RenderReportRequest, _ responses: ResponseWriter<Statistics.RenderReportResponse>,
    _ context: ServerContext
  ) async throws {
    try await reports.render(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }

  func createReportEdition(_ request: Statistics.CreateReportEditionRequest, _ context: ServerContext) async throws
    -> Statistics.ReportEdition
  {
    try await reports.create(request, by: context.caller.identity)
  }

  func getReportEdition(_ request: Statistics.GetReportEditionRequest, _ context: ServerContext) async throws
    -> Statistics.ReportEdition
  {
    try await reports.get(request)
  }

  func listReportEditions(_ request: Statistics.ListReportEditionsRequest, _ context: ServerContext) async throws
    -> Statistics.ListReportEditionsResponse
  {
    try await reports.list(request)
  }

  func exportReport(
    _ request: Statistics.ExportReportRequest, _ responses: ResponseWriter<Statistics.ExportReportResponse>,
    _ context: ServerContext
  ) async throws {
    try await reports.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }

  func verifyReportEdition(
    _ request: Statistics.VerifyReportEditionRequest, _ context: ServerContext
  ) async throws -> Statistics.VerifyReportEditionResponse {
    try await reports.verify(request)
  }
}
