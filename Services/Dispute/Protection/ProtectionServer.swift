import DisputeAPI
import RPC
import Records
import Service

/// The methods of ipmesh.dispute.v1.ProtectionService.
struct ProtectionServer: Dispute.ProtectionService {
  private let service: RecordService<DisputeRules>

  init(_ service: RecordService<DisputeRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var protection: Protection { Protection(store: service.store, rules: service.rules.current) }

  func createProtectionCenter(_ request: Dispute.CreateProtectionCenterRequest, _ context: ServerContext) async throws
    -> Dispute.ProtectionCenter
  {
    try await protection.create(request, by: context.caller.identity)
  }

  func getProtectionCenter(_ request: Dispute.GetProtectionCenterRequest, _ context: ServerContext) async throws
    -> Dispute.ProtectionCenter
  {
    try await protection.get(request)
  }

  func listProtectionCenters(_ request: Dispute.ListProtectionCentersRequest, _ context: ServerContext) async throws
    -> Dispute.ListProtectionCentersResponse
  {
    try await protection.list(request)
  }

  func updateProtectionCenter(_ request: Dispute.UpdateProtectionCenterRequest, _ context: ServerContext) async throws
    -> Dispute.ProtectionCenter
  {
    try await protection.update(request, by: context.caller.identity)
  }

  func getQuotaUse(_ request: Dispute.GetQuotaUseRequest, _ context: ServerContext) async throws
    -> Dispute.GetQuotaUseResponse
  {
    try await protection.quotaUse(request)
  }

  func filePreExamination(_ request: Dispute.FilePreExaminationRequest, _ context: ServerContext) async throws
    -> Dispute.PreExamination
  {
    try await protection.file(request, by: context.caller.identity)
  }

  func getPreExamination(_ request: Dispute.GetPreExaminationRequest, _ context: ServerContext) async throws
    -> Dispute.PreExamination
  {
    try await protection.get(request, by: context.caller.identity)
  }

  func listPreExaminations(_ request: Dispute.ListPreExaminationsRequest, _ context: ServerContext) async throws
    -> Dispute.ListPreExaminationsResponse
  {
    try await protection.list(request, by: context.caller.identity)
  }

  func advancePreExamination(_ request: Dispute.AdvancePreExaminationRequest, _ context: ServerContext) async throws
    -> Dispute.PreExamination
  {
    try await protection.advance(request, by: context.caller.identity)
  }
}
