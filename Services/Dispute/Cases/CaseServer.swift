import DisputeAPI
import RPC
import Records
import Schema
import Service

extension Dispute.ImportCasesRequest: ImportRequest {}

/// The methods of ipmesh.dispute.v1.CaseService.
struct CaseServer: Dispute.CaseService {
  private let service: RecordService<DisputeRules>

  init(_ service: RecordService<DisputeRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var cases: Cases { Cases(store: service.store, rules: service.rules.current) }
  private var reports: QuarterReports { QuarterReports(store: service.store, rules: service.rules.current) }

  private func draws(_ context: ServerContext) -> GuidanceDraws {
    GuidanceDraws(store: service.store, peers: service.peers, options: CallOptions(for: context))
  }

  func getCase(_ request: Dispute.GetCaseRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.get(request, by: context.caller.identity)
  }

  func listCases(_ request: Dispute.ListCasesRequest, _ context: ServerContext) async throws
    -> Dispute.ListCasesResponse
  {
    try await cases.list(request, by: context.caller.identity)
  }

  func submitCase(_ request: Dispute.SubmitCaseRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.submit(request, by: context.caller.identity)
  }

  func updateCase(_ request: Dispute.UpdateCaseRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.update(request, by: context.caller.identity)
  }

  func registerCase(_ request: Dispute.RegisterCaseRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.register(request, by: context.caller.identity)
  }

  func rejectCase(_ request: Dispute.RejectCaseRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.reject(request, by: context.caller.identity)
  }

  func triageCase(_ request: Dispute.TriageCaseRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.triage(request, by: context.caller.identity)
  }

  func recordCaseEvent(_ request: Dispute.RecordCaseEventRequest, _ context: ServerContext) async throws -> Dispute.Case
  {
    try await cases.recordEvent(request, by: context.caller.identity)
  }

  func meetDeadline(_ request: Dispute.MeetDeadlineRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.meetDeadline(request, by: context.caller.identity)
  }

  func requestExperts(_ request: Dispute.RequestExpertsRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.requestExperts(request, draws(context), by: context.caller.identity)
  }

  func assignExperts(_ request: Dispute.AssignExpertsRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.assignExperts(request, draws(context), by: context.caller.identity)
  }

  func confirmExpert(_ request: Dispute.ConfirmExpertRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.confirmExpert(request, draws(context), by: context.caller.identity)
  }

  func replaceExpert(_ request: Dispute.ReplaceExpertRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.replaceExpert(request, draws(context), by: context.caller.identity)
  }

  func issueGuidance(_ request: Dispute.IssueGuidanceRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.issueGuidance(request, by: context.caller.identity)
  }

  func recordFollowUp(_ request: Dispute.RecordFollowUpRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.recordFollowUp(request, by: context.caller.identity)
  }

  func checkEvidenceExport(_ request: Dispute.CheckEvidenceExportRequest, _ context: ServerContext) async throws
    -> Dispute.Case
  {
    try await cases.checkExport(request, by: context.caller.identity)
  }

  func recordEvidenceExport(_ request: Dispute.RecordEvidenceExportRequest, _ context: ServerContext) async throws
    -> Dispute.Case
  {
    try await cases.recordExport(request, by: context.caller.identity)
  }

  func closeCase(_ request: Dispute.CloseCaseRequest, _ context: ServerContext) async throws -> Dispute.Case {
    try await cases.close(request, by: context.caller.identity)
  }

  func getQuarterReport(_ request: Dispute.GetQuarterReportRequest, _ context: ServerContext) async throws
    -> Dispute.QuarterReport
  {
    try await reports.get(request, by: context.caller.identity)
  }

  func submitQuarterReport(_ request: Dispute.SubmitQuarterReportRequest, _ context: ServerContext) async throws
    -> Dispute.QuarterReport
  {
    try await reports.submit(request, by: context.caller.identity)
  }

  func watchDeadlines(
    _ request: Dispute.WatchDeadlinesRequest, _ responses: ResponseWriter<Dispute.WatchDeadlinesResponse>,
    _ context: ServerContext
  ) async throws {
    try await DeadlineWatch.follow(request, service.store, service.rules.current, by: context.caller.identity) {
      try await responses.send($0)
    }
  }

  func importCases(
    _ requests: RequestStream<Dispute.ImportCasesRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(requests, service.store, CaseImporter(cases: cases), by: context.caller.identity)
  }

  func exportCases(
    _ request: Dispute.ExportCasesRequest, _ responses: ResponseWriter<Dispute.ExportCasesResponse>,
    _ context: ServerContext
  ) async throws {
    let (cases, caller) = (cases, try context.caller.identity)
    let filter = request.filter ?? Dispute.CaseFilter()
    try await CSVExport.run(
      CaseImporter.columns, { CaseImporter.cells($0.record) }, number: { $0.number },
      page: { after in try await cases.rows(filter, after, CSVExport.pageRows, caller) },
      send: { bytes in try await responses.send(.with { $0.data = bytes }) })
  }
}
