import RPC
import Records
import RegistryAPI
import Schema
import Service

extension Registry.ImportPractitionersRequest: ImportRequest {}

/// The methods of ipmesh.registry.v1.PractitionerService.
struct PractitionerServer: Registry.PractitionerService {
  private let service: RecordService<RegistryRules>

  init(_ service: RecordService<RegistryRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var practitioners: Practitioners { Practitioners(store: service.store, rules: service.rules.current) }

  func getPractitioner(_ request: Registry.GetPractitionerRequest, _ context: ServerContext) async throws
    -> Registry.Practitioner
  {
    try await practitioners.get(request)
  }

  func lookupPractitioner(_ request: Registry.LookupPractitionerRequest, _ context: ServerContext) async throws
    -> Registry.Practitioner
  {
    try await practitioners.lookup(request)
  }

  func listPractitioners(_ request: Registry.ListPractitionersRequest, _ context: ServerContext) async throws
    -> Registry.ListPractitionersResponse
  {
    try await practitioners.list(request)
  }

  func createPractitioner(_ request: Registry.CreatePractitionerRequest, _ context: ServerContext) async throws
    -> Registry.Practitioner
  {
    try await practitioners.create(request, by: context.caller.identity)
  }

  func updatePractitioner(_ request: Registry.UpdatePractitionerRequest, _ context: ServerContext) async throws
    -> Registry.Practitioner
  {
    try await practitioners.update(request, by: context.caller.identity)
  }

  func startEmployment(_ request: Registry.StartEmploymentRequest, _ context: ServerContext) async throws
    -> Registry.Practitioner
  {
    try await practitioners.startEmployment(request, by: context.caller.identity)
  }

  func endEmployment(_ request: Registry.EndEmploymentRequest, _ context: ServerContext) async throws
    -> Registry.Practitioner
  {
    try await practitioners.endEmployment(request, by: context.caller.identity)
  }

  func filePractice(_ request: Registry.FilePracticeRequest, _ context: ServerContext) async throws
    -> Registry.Practitioner
  {
    try await practitioners.filePractice(request, by: context.caller.identity)
  }

  func changeFilingState(_ request: Registry.ChangeFilingStateRequest, _ context: ServerContext) async throws
    -> Registry.Practitioner
  {
    try await practitioners.changeFilingState(request, by: context.caller.identity)
  }

  func importPractitioners(
    _ requests: RequestStream<Registry.ImportPractitionersRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(
      requests, service.store, PractitionerImporter(practitioners: practitioners), by: context.caller.identity)
  }

  func exportPractitioners(
    _ request: Registry.ExportPractitionersRequest,
    _ responses: ResponseWriter<Registry.ExportPractitionersResponse>, _ context: ServerContext
  ) async throws {
    try await practitioners.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }
}
