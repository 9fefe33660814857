import RPC
import Records
import Schema
import Service
import TalentAPI

extension Talent.ImportExpertsRequest: ImportRequest {}

/// The methods of ipmesh.talent.v1.ExpertService.
struct ExpertServer: Talent.ExpertService {
  private let service: RecordService<TalentRules>

  init(_ service: RecordService<TalentRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var experts: Experts { Experts(store: service.store, rules: service.rules.current) }
  private var fees: Fees { Fees(store: service.store, rules: service.rules.current) }

  func getExpert(_ request: Talent.GetExpertRequest, _ context: ServerContext) async throws -> Talent.Expert {
    try await experts.get(request)
  }

  func lookupExpert(_ request: Talent.LookupExpertRequest, _ context: ServerContext) async throws -> Talent.Expert {
    try await experts.lookup(request)
  }

  func listExperts(_ request: Talent.ListExpertsRequest, _ context: ServerContext) async throws
    -> Talent.ListExpertsResponse
  {
    try await experts.list(request)
  }

  func createExpert(_ request: Talent.CreateExpertRequest, _ context: ServerContext) async throws -> Talent.Expert {
    try await experts.create(request, by: context.caller.identity)
  }

  func updateExpert(_ request: Talent.UpdateExpertRequest, _ context: ServerContext) async throws -> Talent.Expert {
    try await experts.update(request, by: context.caller.identity)
  }

  func checkAdmission(_ request: Talent.CheckAdmissionRequest, _ context: ServerContext) async throws
    -> Talent.CheckAdmissionResponse
  {
    try await experts.checkAdmission(request)
  }

  func submitApplication(_ request: Talent.SubmitApplicationRequest, _ context: ServerContext) async throws
    -> Talent.Expert
  {
    try await experts.submit(request, by: context.caller.identity)
  }

  func recordObjection(_ request: Talent.RecordObjectionRequest, _ context: ServerContext) async throws
    -> Talent.Expert
  {
    try await experts.object(request, by: context.caller.identity)
  }

  func resolveObjection(_ request: Talent.ResolveObjectionRequest, _ context: ServerContext) async throws
    -> Talent.Expert
  {
    try await experts.resolve(request, by: context.caller.identity)
  }

  func concludeApplication(_ request: Talent.ConcludeApplicationRequest, _ context: ServerContext) async throws
    -> Talent.Expert
  {
    try await experts.conclude(request, by: context.caller.identity)
  }

  func renewTerm(_ request: Talent.RenewTermRequest, _ context: ServerContext) async throws -> Talent.Expert {
    try await experts.renew(request, by: context.caller.identity)
  }

  func recordEvaluation(_ request: Talent.RecordEvaluationRequest, _ context: ServerContext) async throws
    -> Talent.Expert
  {
    try await experts.evaluate(request, by: context.caller.identity)
  }

  func removeExpert(_ request: Talent.RemoveExpertRequest, _ context: ServerContext) async throws -> Talent.Expert {
    try await experts.remove(request, by: context.caller.identity)
  }

  func recordFee(_ request: Talent.RecordFeeRequest, _ context: ServerContext) async throws -> Talent.Fee {
    try await fees.record(request, by: context.caller.identity)
  }

  func listFees(_ request: Talent.ListFeesRequest, _ context: ServerContext) async throws -> Talent.ListFeesResponse {
    try await fees.list(request)
  }

  func importExperts(
    _ requests: RequestStream<Talent.ImportExpertsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(
      requests, service.store, ExpertImporter(experts: experts), by: context.caller.identity)
  }

  func exportExperts(
    _ request: Talent.ExportExpertsRequest, _ responses: ResponseWriter<Talent.ExportExpertsResponse>,
    _ context: ServerContext
  ) async throws {
    try await experts.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }
}
