import RPC
import Records
import Schema
import Service
import ZoneAPI

extension Zone.ImportNavigationProjectsRequest: ImportRequest {}

/// The methods of ipmesh.zone.v1.NavigationService.
struct NavigationServer: Zone.NavigationService {
  private let service: RecordService<ZoneRules>
  private let registry: RegistryPeer

  init(_ service: RecordService<ZoneRules>, registry: RegistryPeer) {
    self.service = service
    self.registry = registry
  }

  // Made for each call, with the rules in force then.
  private var projects: NavigationProjects {
    NavigationProjects(store: service.store, rules: service.rules.current, registry: registry)
  }
  private var industries: Industries { Industries(store: service.store, rules: service.rules.current) }

  func listIndustries(_ request: Zone.ListIndustriesRequest, _ context: ServerContext) async throws
    -> Zone.ListIndustriesResponse
  {
    try await industries.list(request)
  }

  func getNavigationProject(_ request: Zone.GetNavigationProjectRequest, _ context: ServerContext) async throws
    -> Zone.NavigationProject
  {
    try await projects.get(request)
  }

  func listNavigationProjects(_ request: Zone.ListNavigationProjectsRequest, _ context: ServerContext) async throws
    -> Zone.ListNavigationProjectsResponse
  {
    try await projects.list(request)
  }

  func createNavigationProject(_ request: Zone.CreateNavigationProjectRequest, _ context: ServerContext) async throws
    -> Zone.NavigationProject
  {
    try await projects.create(request, by: context.caller.identity, CallOptions(for: context))
  }

  func updateNavigationProject(_ request: Zone.UpdateNavigationProjectRequest, _ context: ServerContext) async throws
    -> Zone.NavigationProject
  {
    try await projects.update(request, by: context.caller.identity, CallOptions(for: context))
  }

  func changeNavigationProjectState(
    _ request: Zone.ChangeNavigationProjectStateRequest, _ context: ServerContext
  ) async throws -> Zone.NavigationProject {
    try await projects.changeState(request, by: context.caller.identity)
  }

  func importNavigationProjects(
    _ requests: RequestStream<Zone.ImportNavigationProjectsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await RegistryFeed(store: service.store, registry: registry).catchUp(CallOptions(for: context))
    return try await ImportRun.run(
      requests, service.store, NavigationImporter(projects: projects), by: context.caller.identity)
  }

  func exportNavigationProjects(
    _ request: Zone.ExportNavigationProjectsRequest,
    _ responses: ResponseWriter<Zone.ExportNavigationProjectsResponse>, _ context: ServerContext
  ) async throws {
    try await projects.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }
}
