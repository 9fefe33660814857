import DisputeAPI
import RPC
import Records
import Schema
import Service

extension Dispute.ImportProtectionCentersRequest: ImportRequest {}

/// The methods of ipmesh.dispute.v1.ProtectionService.
struct ProtectionServer: Dispute.ProtectionService {
  private let service: RecordService<DisputeRules>

  init(_ service: RecordService<DisputeRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var centers: ProtectionCenters { ProtectionCenters(store: service.store, rules: service.rules.current) }
  private var filings: PreExaminations { PreExaminations(store: service.store, rules: service.rules.current) }

  func createProtectionCenter(_ request: Dispute.CreateProtectionCenterRequest, _ context: ServerContext) async throws
    -> Dispute.ProtectionCenter
  {
    try await centers.create(request, by: context.caller.identity)
  }

  func getProtectionCenter(_ request: Dispute.GetProtectionCenterRequest, _ context: ServerContext) async throws
    -> Dispute.ProtectionCenter
  {
    try await centers.get(request)
  }

  func listProtectionCenters(_ request: Dispute.ListProtectionCentersRequest, _ context: ServerContext) async throws
    -> Dispute.ListProtectionCentersResponse
  {
    try await centers.list(request)
  }

  func updateProtectionCenter(_ request: Dispute.UpdateProtectionCenterRequest, _ context: ServerContext) async throws
    -> Dispute.ProtectionCenter
  {
    try await centers.update(request, by: context.caller.identity)
  }

  func importProtectionCenters(
    _ requests: RequestStream<Dispute.ImportProtectionCentersRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(
      requests, service.store, CenterImporter(rules: service.rules.current), by: context.caller.identity)
  }

  func exportProtectionCenters(
    _ request: Dispute.ExportProtectionCentersRequest,
    _ responses: ResponseWriter<Dispute.ExportProtectionCentersResponse>, _ context: ServerContext
  ) async throws {
    try await centers.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }

  func getQuotaUse(_ request: Dispute.GetQuotaUseRequest, _ context: ServerContext) async throws
    -> Dispute.GetQuotaUseResponse
  {
    try await centers.quotaUse(request)
  }

  func filePreExamination(_ request: Dispute.FilePreExaminationRequest, _ context: ServerContext) async throws
    -> Dispute.PreExamination
  {
    try await filings.file(request, by: context.caller.identity)
  }

  func getPreExamination(_ request: Dispute.GetPreExaminationRequest, _ context: ServerContext) async throws
    -> Dispute.PreExamination
  {
    try await filings.get(request, by: context.caller.identity)
  }

  func listPreExaminations(_ request: Dispute.ListPreExaminationsRequest, _ context: ServerContext) async throws
    -> Dispute.ListPreExaminationsResponse
  {
    try await filings.list(request, by: context.caller.identity)
  }

  func advancePreExamination(_ request: Dispute.AdvancePreExaminationRequest, _ context: ServerContext) async throws
    -> Dispute.PreExamination
  {
    try await filings.advance(request, by: context.caller.identity)
  }
}
