// Generated from ipmesh/zone/v1/navigation_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// The 51020 catalogue and its patent navigation projects (S4). Errors and request ids as in ZoneService; the undertaker
  /// of a project is checked against the register as in ResidentService.
  public protocol NavigationService: ServiceImplementation {
    /// Lists the 35 industries of the 51020 catalogue with what is known of each.
    func listIndustries(_ request: Zone.ListIndustriesRequest, _ context: ServerContext) async throws
      -> Zone.ListIndustriesResponse

    /// Returns one project.
    func getNavigationProject(_ request: Zone.GetNavigationProjectRequest, _ context: ServerContext) async throws
      -> Zone.NavigationProject

    /// Lists projects in the order of their entry.
    func listNavigationProjects(_ request: Zone.ListNavigationProjectsRequest, _ context: ServerContext) async throws
      -> Zone.ListNavigationProjectsResponse

    /// Adds a project. ALREADY_EXISTS when the id is taken.
    func createNavigationProject(_ request: Zone.CreateNavigationProjectRequest, _ context: ServerContext) async throws
      -> Zone.NavigationProject

    /// Changes fields of a project that is not ended.
    func updateNavigationProject(_ request: Zone.UpdateNavigationProjectRequest, _ context: ServerContext) async throws
      -> Zone.NavigationProject

    /// Takes a step: enters another state. FAILED_PRECONDITION with the possible steps when no such step exists.
    func changeNavigationProjectState(_ request: Zone.ChangeNavigationProjectStateRequest, _ context: ServerContext)
      async throws -> Zone.NavigationProject

    /// Adds and changes projects from a CSV file; see ZoneService.ImportZones. The id is the key. The state of a known
    /// project is not changed by a file: a row that names another is refused.
    func importNavigationProjects(
      _ requests: RequestStream<Zone.ImportNavigationProjectsRequest>, _ context: ServerContext
    ) async throws -> Common.ImportReport

    /// Sends projects as a CSV file that ImportNavigationProjects takes back.
    func exportNavigationProjects(
      _ request: Zone.ExportNavigationProjectsRequest,
      _ responses: ResponseWriter<Zone.ExportNavigationProjectsResponse>, _ context: ServerContext) async throws
  }
}

extension Zone.NavigationService {
  public static var serviceName: String { "ipmesh.zone.v1.NavigationService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.zone.v1.NavigationService/ListIndustries", requests: .single) { call in
        try await call.respond(self.listIndustries(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.NavigationService/GetNavigationProject", requests: .single) { call in
        try await call.respond(self.getNavigationProject(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.NavigationService/ListNavigationProjects", requests: .single) { call in
        try await call.respond(self.listNavigationProjects(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.NavigationService/CreateNavigationProject", requests: .single) { call in
        try await call.respond(self.createNavigationProject(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.NavigationService/UpdateNavigationProject", requests: .single) { call in
        try await call.respond(self.updateNavigationProject(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.NavigationService/ChangeNavigationProjectState", requests: .single) { call in
        try await call.respond(self.changeNavigationProjectState(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.NavigationService/ImportNavigationProjects", requests: .stream) { call in
        try await call.respond(self.importNavigationProjects(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.NavigationService/ExportNavigationProjects", requests: .single) { call in
        try await self.exportNavigationProjects(call.request(), call.responses(), call.context)
      },
    ]
  }
}
