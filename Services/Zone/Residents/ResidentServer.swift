import RPC
import Records
import Schema
import Service
import ZoneAPI

extension Zone.ImportResidentsRequest: ImportRequest {}

/// The methods of ipmesh.zone.v1.ResidentService.
struct ResidentServer: Zone.ResidentService {
  private let service: RecordService<ZoneRules>
  private let registry: RegistryPeer

  init(_ service: RecordService<ZoneRules>, registry: RegistryPeer) {
    self.service = service
    self.registry = registry
  }

  // Made for each call, with the rules in force then.
  private var residents: Residents {
    Residents(store: service.store, rules: service.rules.current, registry: registry)
  }
  private var alliances: Alliances {
    Alliances(store: service.store, rules: service.rules.current, registry: registry)
  }

  func getResident(_ request: Zone.GetResidentRequest, _ context: ServerContext) async throws -> Zone.Resident {
    try await residents.get(request)
  }

  func listResidents(_ request: Zone.ListResidentsRequest, _ context: ServerContext) async throws
    -> Zone.ListResidentsResponse
  {
    try await residents.list(request)
  }

  func createResident(_ request: Zone.CreateResidentRequest, _ context: ServerContext) async throws -> Zone.Resident {
    try await residents.create(request, by: context.caller.identity, CallOptions(for: context))
  }

  func updateResident(_ request: Zone.UpdateResidentRequest, _ context: ServerContext) async throws -> Zone.Resident {
    try await residents.update(request, by: context.caller.identity)
  }

  func moveOutResident(_ request: Zone.MoveOutResidentRequest, _ context: ServerContext) async throws -> Zone.Resident {
    try await residents.moveOut(request, by: context.caller.identity)
  }

  func importResidents(
    _ requests: RequestStream<Zone.ImportResidentsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await RegistryFeed(store: service.store, registry: registry).catchUp(CallOptions(for: context))
    return try await ImportRun.run(
      requests, service.store, ResidentImporter(residents: residents), by: context.caller.identity)
  }

  func exportResidents(
    _ request: Zone.ExportResidentsRequest, _ responses: ResponseWriter<Zone.ExportResidentsResponse>,
    _ context: ServerContext
  ) async throws {
    try await residents.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }

  func getAlliance(_ request: Zone.GetAllianceRequest, _ context: ServerContext) async throws -> Zone.Alliance {
    try await alliances.get(request)
  }

  func listAlliances(_ request: Zone.ListAlliancesRequest, _ context: ServerContext) async throws
    -> Zone.ListAlliancesResponse
  {
    try await alliances.list(request)
  }

  func createAlliance(_ request: Zone.CreateAllianceRequest, _ context: ServerContext) async throws -> Zone.Alliance {
    try await alliances.create(request, by: context.caller.identity)
  }

  func updateAlliance(_ request: Zone.UpdateAllianceRequest, _ context: ServerContext) async throws -> Zone.Alliance {
    try await alliances.update(request, by: context.caller.identity)
  }

  func addAllianceMember(_ request: Zone.AddAllianceMemberRequest, _ context: ServerContext) async throws
    -> Zone.Alliance
  {
    try await alliances.addMember(request, by: context.caller.identity, CallOptions(for: context))
  }

  func removeAllianceMember(_ request: Zone.RemoveAllianceMemberRequest, _ context: ServerContext) async throws
    -> Zone.Alliance
  {
    try await alliances.removeMember(request, by: context.caller.identity)
  }

  func dissolveAlliance(_ request: Zone.DissolveAllianceRequest, _ context: ServerContext) async throws
    -> Zone.Alliance
  {
    try await alliances.dissolve(request, by: context.caller.identity)
  }
}
