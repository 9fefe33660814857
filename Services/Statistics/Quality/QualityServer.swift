import RPC
import Records
import Schema
import Service
import StatisticsAPI

extension Statistics.ImportQualityCountsRequest: ImportRequest {}

/// The methods of ipmesh.statistics.v1.QualityService.
struct QualityServer: Statistics.QualityService {
  private let service: RecordService<StatisticsRules>

  init(_ service: RecordService<StatisticsRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var counts: QualityCounts { QualityCounts(store: service.store, rules: service.rules.current) }
  private var findings: QualityFindings { QualityFindings(store: service.store, rules: service.rules.current) }

  func listQualityMeasures(
    _ request: Statistics.ListQualityMeasuresRequest, _ context: ServerContext
  ) async throws -> Statistics.ListQualityMeasuresResponse {
    try counts.measures()
  }

  func recordQualityCount(
    _ request: Statistics.RecordQualityCountRequest, _ context: ServerContext
  ) async throws -> Statistics.QualityCount {
    try await counts.record(request, by: context.caller.identity)
  }

  func getQualityCount(
    _ request: Statistics.GetQualityCountRequest, _ context: ServerContext
  ) async throws -> Statistics.QualityCount {
    try await counts.get(request, by: context.caller.identity)
  }

  func listQualityCounts(
    _ request: Statistics.ListQualityCountsRequest, _ context: ServerContext
  ) async throws -> Statistics.ListQualityCountsResponse {
    try await counts.list(request, by: context.caller.identity)
  }

  func explainQuality(
    _ request: Statistics.ExplainQualityRequest, _ context: ServerContext
  ) async throws -> Statistics.ExplainQualityResponse {
    try await counts.explain(request, by: context.caller.identity)
  }

  func evaluateQuality(
    _ request: Statistics.EvaluateQualityRequest, _ context: ServerContext
  ) async throws -> Statistics.EvaluateQualityResponse {
    try await QualityEvaluation(store: service.store, rules: service.rules.current)
      .evaluate(request, by: context.caller.identity)
  }

  func getQualityFinding(
    _ request: Statistics.GetQualityFindingRequest, _ context: ServerContext
  ) async throws -> Statistics.QualityFinding {
    try await findings.get(request, by: context.caller.identity)
  }

  func listQualityFindings(
    _ request: Statistics.ListQualityFindingsRequest, _ context: ServerContext
  ) async throws -> Statistics.ListQualityFindingsResponse {
    try await findings.list(request, by: context.caller.identity)
  }

  func sendQualityFeedback(
    _ request: Statistics.SendQualityFeedbackRequest, _ context: ServerContext
  ) async throws -> Statistics.QualityFinding {
    try await findings.send(request, by: context.caller.identity)
  }

  func answerQualityFeedback(
    _ request: Statistics.AnswerQualityFeedbackRequest, _ context: ServerContext
  ) async throws -> Statistics.QualityFinding {
    try await findings.answer(request, by: context.caller.identity)
  }

  func closeQualityFinding(
    _ request: Statistics.CloseQualityFindingRequest, _ context: ServerContext
  ) async throws -> Statistics.QualityFinding {
    try await findings.close(request, by: context.caller.identity)
  }

  func escalateQualityFinding(
    _ request: Statistics.EscalateQualityFindingRequest, _ context: ServerContext
  ) async throws -> Statistics.QualityFinding {
    try await findings.escalate(request, by: context.caller.identity)
  }

  func importQualityCounts(
    _ requests: RequestStream<Statistics.ImportQualityCountsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(requests, service.store, QualityImporter(counts: counts), by: context.caller.identity)
  }

  func exportQualityCounts(
    _ request: Statistics.ExportQualityCountsRequest,
    _ responses: ResponseWriter<Statistics.ExportQualityCountsResponse>, _ context: ServerContext
  ) async throws {
    let filter = try counts.filter(request.division, request.period, by: context.caller.identity)
    try await CSVExport.run(QualityImporter.columns, QualityImporter.cells, filter, in: service.store) { bytes in
      try await responses.send(.with { $0.data = bytes })
    }
  }
}
