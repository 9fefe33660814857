import RPC
import Records
import Schema
import Service
import ZoneAPI

extension Zone.ImportZonesRequest: ImportRequest {}

/// The methods of ipmesh.zone.v1.ZoneService.
struct ZoneServer: Zone.ZoneService {
  private let service: RecordService<ZoneRules>

  init(_ service: RecordService<ZoneRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var zones: Zones { Zones(store: service.store, rules: service.rules.current) }
  private var parks: Parks { Parks(store: service.store, rules: service.rules.current) }
  private var targets: PlanTargets { PlanTargets(store: service.store, rules: service.rules.current) }

  func getZone(_ request: Zone.GetZoneRequest, _ context: ServerContext) async throws -> Zone.ClusterZone {
    try await zones.get(request)
  }

  func listZones(_ request: Zone.ListZonesRequest, _ context: ServerContext) async throws -> Zone.ListZonesResponse {
    try await zones.list(request)
  }

  func createZone(_ request: Zone.CreateZoneRequest, _ context: ServerContext) async throws -> Zone.ClusterZone {
    try await zones.create(request, by: context.caller.identity)
  }

  func updateZone(_ request: Zone.UpdateZoneRequest, _ context: ServerContext) async throws -> Zone.ClusterZone {
    try await zones.update(request, by: context.caller.identity)
  }

  func closeZone(_ request: Zone.CloseZoneRequest, _ context: ServerContext) async throws -> Zone.ClusterZone {
    try await zones.close(request, by: context.caller.identity)
  }

  func importZones(
    _ requests: RequestStream<Zone.ImportZonesRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(requests, service.store, ZoneImporter(zones: zones), by: context.caller.identity)
  }

  func exportZones(
    _ request: Zone.ExportZonesRequest, _ responses: ResponseWriter<Zone.ExportZonesResponse>, _ context: ServerContext
  ) async throws {
    try await zones.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }

  func getPlanTarget(_ request: Zone.GetPlanTargetRequest, _ context: ServerContext) async throws -> Zone.PlanTarget {
    try await targets.get(request)
  }

  func getPark(_ request: Zone.GetParkRequest, _ context: ServerContext) async throws -> Zone.Park {
    try await parks.get(request)
  }

  func listParks(_ request: Zone.ListParksRequest, _ context: ServerContext) async throws -> Zone.ListParksResponse {
    try await parks.list(request)
  }

  func createPark(_ request: Zone.CreateParkRequest, _ context: ServerContext) async throws -> Zone.Park {
    try await parks.create(request, by: context.caller.identity)
  }

  func updatePark(_ request: Zone.UpdateParkRequest, _ context: ServerContext) async throws -> Zone.Park {
    try await parks.update(request, by: context.caller.identity)
  }

  func closePark(_ request: Zone.CloseParkRequest, _ context: ServerContext) async throws -> Zone.Park {
    try await parks.close(request, by: context.caller.identity)
  }
}
