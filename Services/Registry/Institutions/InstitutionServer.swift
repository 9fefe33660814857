import RPC
import Records
import RegistryAPI
import Schema
import Service

extension Registry.ImportInstitutionsRequest: ImportRequest {}

/// The methods of ipmesh.registry.v1.InstitutionService.
struct InstitutionServer: Registry.InstitutionService {
  private let service: RecordService<RegistryRules>

  init(_ service: RecordService<RegistryRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var institutions: Institutions { Institutions(store: service.store, rules: service.rules.current) }
  private var branches: Branches { Branches(store: service.store, rules: service.rules.current) }
  private var offices: RepresentativeOffices {
    RepresentativeOffices(store: service.store, rules: service.rules.current)
  }
  private var checks: ConditionChecks { ConditionChecks(store: service.store, rules: service.rules.current) }

  func getInstitution(_ request: Registry.GetInstitutionRequest, _ context: ServerContext) async throws
    -> Registry.Institution
  {
    try await Institutions.get(request, service.store)
  }

  func lookupInstitution(_ request: Registry.LookupInstitutionRequest, _ context: ServerContext) async throws
    -> Registry.Institution
  {
    try await Institutions.lookup(request, service.store)
  }

  func listInstitutions(_ request: Registry.ListInstitutionsRequest, _ context: ServerContext) async throws
    -> Registry.ListInstitutionsResponse
  {
    try await institutions.list(request)
  }

  func createInstitution(_ request: Registry.CreateInstitutionRequest, _ context: ServerContext) async throws
    -> Registry.Institution
  {
    try await institutions.create(request, by: context.caller.identity)
  }

  func updateInstitution(_ request: Registry.UpdateInstitutionRequest, _ context: ServerContext) async throws
    -> Registry.Institution
  {
    try await institutions.update(request, by: context.caller.identity)
  }

  func closeInstitution(_ request: Registry.CloseInstitutionRequest, _ context: ServerContext) async throws
    -> Registry.Institution
  {
    try await institutions.close(request, by: context.caller.identity)
  }

  func changeLicenceState(_ request: Registry.ChangeLicenceStateRequest, _ context: ServerContext) async throws
    -> Registry.Institution
  {
    try await institutions.changeLicenceState(request, by: context.caller.identity)
  }

  func checkEstablishmentConditions(
    _ request: Registry.CheckEstablishmentConditionsRequest, _ context: ServerContext
  ) async throws -> Registry.CheckEstablishmentConditionsResponse {
    try await checks.establishment(request)
  }

  func checkBranchConditions(_ request: Registry.CheckBranchConditionsRequest, _ context: ServerContext) async throws
    -> Registry.CheckBranchConditionsResponse
  {
    try await checks.branch(request)
  }

  func getBranch(_ request: Registry.GetBranchRequest, _ context: ServerContext) async throws -> Registry.Branch {
    try await branches.get(request)
  }

  func listBranches(_ request: Registry.ListBranchesRequest, _ context: ServerContext) async throws
    -> Registry.ListBranchesResponse
  {
    try await branches.list(request)
  }

  func createBranch(_ request: Registry.CreateBranchRequest, _ context: ServerContext) async throws
    -> Registry.Branch
  {
    try await branches.create(request, by: context.caller.identity)
  }

  func closeBranch(_ request: Registry.CloseBranchRequest, _ context: ServerContext) async throws -> Registry.Branch {
    try await branches.close(request, by: context.caller.identity)
  }

  func getRepresentativeOffice(_ request: Registry.GetRepresentativeOfficeRequest, _ context: ServerContext)
    async throws -> Registry.RepresentativeOffice
  {
    try await offices.get(request)
  }

  func listRepresentativeOffices(_ request: Registry.ListRepresentativeOfficesRequest, _ context: ServerContext)
    async throws -> Registry.ListRepresentativeOfficesResponse
  {
    try await offices.list(request)
  }

  func createRepresentativeOffice(_ request: Registry.CreateRepresentativeOfficeRequest, _ context: ServerContext)
    async throws -> Registry.RepresentativeOffice
  {
    try await offices.create(request, by: context.caller.identity)
  }

  func closeRepresentativeOffice(_ request: Registry.CloseRepresentativeOfficeRequest, _ context: ServerContext)
    async throws -> Registry.RepresentativeOffice
  {
    try await offices.close(request, by: context.caller.identity)
  }

  func importInstitutions(
    _ requests: RequestStream<Registry.ImportInstitutionsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(
      requests, service.store, InstitutionImporter(institutions: institutions), by: context.caller.identity)
  }

  func exportInstitutions(
    _ request: Registry.ExportInstitutionsRequest, _ responses: ResponseWriter<Registry.ExportInstitutionsResponse>,
    _ context: ServerContext
  ) async throws {
    try await institutions.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }
}
