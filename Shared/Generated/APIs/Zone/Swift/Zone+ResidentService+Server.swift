// Generated from ipmesh/zone/v1/resident_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// Institutions that reside in zones, and the alliances in which they serve (S8). Errors and request ids as in
  /// ZoneService.
  ///
  /// Institutions are those of the register, `ipmesh.registry.v1`. A method that adds one asks the register; when it cannot
  /// be reached the method answers UNAVAILABLE, says so, and stores nothing: repeat it with the same request id. Everything
  /// else works without the register, with what it last said.
  public protocol ResidentService: ServiceImplementation {
    /// Returns one resident.
    func getResident(_ request: Zone.GetResidentRequest, _ context: ServerContext) async throws -> Zone.Resident

    /// Lists residents in the order of their entry.
    func listResidents(_ request: Zone.ListResidentsRequest, _ context: ServerContext) async throws
      -> Zone.ListResidentsResponse

    /// Records that an institution moved in. FAILED_PRECONDITION when the register does not know it or has closed it;
    /// ALREADY_EXISTS while it resides there. One that moved out earlier may come back.
    func createResident(_ request: Zone.CreateResidentRequest, _ context: ServerContext) async throws -> Zone.Resident

    /// Changes fields of a resident.
    func updateResident(_ request: Zone.UpdateResidentRequest, _ context: ServerContext) async throws -> Zone.Resident

    /// Records that an institution moved out.
    func moveOutResident(_ request: Zone.MoveOutResidentRequest, _ context: ServerContext) async throws -> Zone.Resident

    /// Adds and changes residents from a CSV file; see ZoneService.ImportZones. Zone and credit code are the key.
    func importResidents(_ requests: RequestStream<Zone.ImportResidentsRequest>, _ context: ServerContext) async throws
      -> Common.ImportReport

    /// Sends residents as a CSV file that ImportResidents takes back.
    func exportResidents(
      _ request: Zone.ExportResidentsRequest, _ responses: ResponseWriter<Zone.ExportResidentsResponse>,
      _ context: ServerContext) async throws

    /// Returns one alliance.
    func getAlliance(_ request: Zone.GetAllianceRequest, _ context: ServerContext) async throws -> Zone.Alliance

    /// Lists alliances in the order of their entry.
    func listAlliances(_ request: Zone.ListAlliancesRequest, _ context: ServerContext) async throws
      -> Zone.ListAlliancesResponse

    /// Founds an alliance, without members yet.
    func createAlliance(_ request: Zone.CreateAllianceRequest, _ context: ServerContext) async throws -> Zone.Alliance

    /// Changes fields of an alliance.
    func updateAlliance(_ request: Zone.UpdateAllianceRequest, _ context: ServerContext) async throws -> Zone.Alliance

    /// Adds a member. FAILED_PRECONDITION when the register does not know it or has closed it, or a leader is there already.
    func addAllianceMember(_ request: Zone.AddAllianceMemberRequest, _ context: ServerContext) async throws
      -> Zone.Alliance

    /// Records that a member left.
    func removeAllianceMember(_ request: Zone.RemoveAllianceMemberRequest, _ context: ServerContext) async throws
      -> Zone.Alliance

    /// Dissolves an alliance for good.
    func dissolveAlliance(_ request: Zone.DissolveAllianceRequest, _ context: ServerContext) async throws
      -> Zone.Alliance
  }
}

extension Zone.ResidentService {
  public static var serviceName: String { "ipmesh.zone.v1.ResidentService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.zone.v1.ResidentService/GetResident", requests: .single) { call in
        try await call.respond(self.getResident(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/ListResidents", requests: .single) { call in
        try await call.respond(self.listResidents(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/CreateResident", requests: .single) { call in
        try await call.respond(self.createResident(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/UpdateResident", requests: .single) { call in
        try await call.respond(self.updateResident(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/MoveOutResident", requests: .single) { call in
        try await call.respond(self.moveOutResident(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/ImportResidents", requests: .stream) { call in
        try await call.respond(self.importResidents(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/ExportResidents", requests: .single) { call in
        try await self.exportResidents(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/GetAlliance", requests: .single) { call in
        try await call.respond(self.getAlliance(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/ListAlliances", requests: .single) { call in
        try await call.respond(self.listAlliances(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/CreateAlliance", requests: .single) { call in
        try await call.respond(self.createAlliance(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/UpdateAlliance", requests: .single) { call in
        try await call.respond(self.updateAlliance(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/AddAllianceMember", requests: .single) { call in
        try await call.respond(self.addAllianceMember(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/RemoveAllianceMember", requests: .single) { call in
        try await call.respond(self.removeAllianceMember(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.ResidentService/DissolveAlliance", requests: .single) { call in
        try await call.respond(self.dissolveAlliance(call.request(), call.context))
      },
    ]
  }
}
