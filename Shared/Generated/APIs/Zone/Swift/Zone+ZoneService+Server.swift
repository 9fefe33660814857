// Generated from ipmesh/zone/v1/zone_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// Cluster zones and their parks (S7, S8), and the plan's target of 5 to 8 of them.
  ///
  /// Every method answers INVALID_ARGUMENT with `google.rpc.BadRequest` (field, rule, what was seen) for bad input,
  /// NOT_FOUND for an unknown name, PERMISSION_DENIED for a record outside the caller's divisions, ABORTED for an outdated
  /// etag, FAILED_PRECONDITION with the rule when the state of a record forbids the change. Every change carries a
  /// `request_id`: 1 to 64 of letters, digits, `-`, `_`, `.`; a UUID is best. A repeated id with the same request gets the
  /// first answer, for seven days; with another request, INVALID_ARGUMENT.
  public protocol ZoneService: ServiceImplementation {
    /// Returns one zone.
    func getZone(_ request: Zone.GetZoneRequest, _ context: ServerContext) async throws -> Zone.ClusterZone

    /// Lists zones in the order of their entry.
    func listZones(_ request: Zone.ListZonesRequest, _ context: ServerContext) async throws -> Zone.ListZonesResponse

    /// Adds a zone. ALREADY_EXISTS when the id is taken.
    func createZone(_ request: Zone.CreateZoneRequest, _ context: ServerContext) async throws -> Zone.ClusterZone

    /// Changes fields of a zone.
    func updateZone(_ request: Zone.UpdateZoneRequest, _ context: ServerContext) async throws -> Zone.ClusterZone

    /// Closes a zone for good. FAILED_PRECONDITION while its designation is in force, an application of it is open, or an
    /// institution resides in it.
    func closeZone(_ request: Zone.CloseZoneRequest, _ context: ServerContext) async throws -> Zone.ClusterZone

    /// Adds and changes zones from a CSV file (UTF-8, header in Chinese or English). The id is the key. Bad rows are refused
    /// and reported, good ones kept; importing a file twice changes nothing the second time.
    func importZones(_ requests: RequestStream<Zone.ImportZonesRequest>, _ context: ServerContext) async throws
      -> Common.ImportReport

    /// Sends zones as a CSV file that ImportZones takes back.
    func exportZones(
      _ request: Zone.ExportZonesRequest, _ responses: ResponseWriter<Zone.ExportZonesResponse>,
      _ context: ServerContext) async throws

    /// Counts the designated zones against the plan's target on a day.
    func getPlanTarget(_ request: Zone.GetPlanTargetRequest, _ context: ServerContext) async throws -> Zone.PlanTarget

    /// Returns one park.
    func getPark(_ request: Zone.GetParkRequest, _ context: ServerContext) async throws -> Zone.Park

    /// Lists the parks of a zone, or of all (`zones/-`), in the order of their entry.
    func listParks(_ request: Zone.ListParksRequest, _ context: ServerContext) async throws -> Zone.ListParksResponse

    /// Adds a park. ALREADY_EXISTS when the id is taken in the zone.
    func createPark(_ request: Zone.CreateParkRequest, _ context: ServerContext) async throws -> Zone.Park

    /// Changes fields of a park.
    func updatePark(_ request: Zone.UpdateParkRequest, _ context: ServerContext) async throws -> Zone.Park

    /// Closes a park. FAILED_PRECONDITION while an institution resides in it.
    func closePark(_ request: Zone.CloseParkRequest, _ context: ServerContext) async throws -> Zone.Park
  }
}

extension Zone.ZoneService {
  public static var serviceName: String { "ipmesh.zone.v1.ZoneService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.zone.v1.ZoneService/GetZone", requests: .single) { call in
        try await call.respond(self.getZone(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/ListZones", requests: .single) { call in
        try await call.respond(self.listZones(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/CreateZone", requests: .single) { call in
        try await call.respond(self.createZone(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/UpdateZone", requests: .single) { call in
        try await call.respond(self.updateZone(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/CloseZone", requests: .single) { call in
        try await call.respond(self.closeZone(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/ImportZones", requests: .stream) { call in
        try await call.respond(self.importZones(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/ExportZones", requests: .single) { call in
        try await self.exportZones(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/GetPlanTarget", requests: .single) { call in
        try await call.respond(self.getPlanTarget(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/GetPark", requests: .single) { call in
        try await call.respond(self.getPark(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/ListParks", requests: .single) { call in
        try await call.respond(self.listParks(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/CreatePark", requests: .single) { call in
        try await call.respond(self.createPark(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/UpdatePark", requests: .single) { call in
        try await call.respond(self.updatePark(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ZoneService/ClosePark", requests: .single) { call in
        try await call.respond(self.closePark(call.request(), call.context))
      },
    ]
  }
}
