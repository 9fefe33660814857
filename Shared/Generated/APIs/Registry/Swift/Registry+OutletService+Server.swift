// Generated from ipmesh/registry/v1/outlet_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Registry {
  /// Public-service outlets and their coverage of the province (S17, S28). Errors and request ids as in
  /// InstitutionService.
  public protocol OutletService: ServiceImplementation {
    /// Returns one outlet.
    func getOutlet(_ request: Registry.GetOutletRequest, _ context: ServerContext) async throws -> Registry.Outlet

    /// Lists outlets in the order of their entry.
    func listOutlets(_ request: Registry.ListOutletsRequest, _ context: ServerContext) async throws
      -> Registry.ListOutletsResponse

    /// Adds an outlet. ALREADY_EXISTS when the id is taken.
    func createOutlet(_ request: Registry.CreateOutletRequest, _ context: ServerContext) async throws -> Registry.Outlet

    /// Changes fields of an outlet.
    func updateOutlet(_ request: Registry.UpdateOutletRequest, _ context: ServerContext) async throws -> Registry.Outlet

    /// Counts the coverage of prefecture-level divisions.
    func getCoverage(_ request: Registry.GetCoverageRequest, _ context: ServerContext) async throws -> Registry.Coverage

    /// Adds and changes outlets from a CSV file; see InstitutionService.ImportInstitutions. The id is the key.
    func importOutlets(_ requests: RequestStream<Registry.ImportOutletsRequest>, _ context: ServerContext) async throws
      -> Common.ImportReport

    /// Sends outlets as a CSV file that ImportOutlets takes back.
    func exportOutlets(
      _ request: Registry.ExportOutletsRequest, _ responses: ResponseWriter<Registry.ExportOutletsResponse>,
      _ context: ServerContext) async throws
  }
}

extension Registry.OutletService {
  public static var serviceName: String { "ipmesh.registry.v1.OutletService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.registry.v1.OutletService/GetOutlet", requests: .single) { call in
        try await call.respond(self.getOutlet(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.OutletService/ListOutlets", requests: .single) { call in
        try await call.respond(self.listOutlets(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.OutletService/CreateOutlet", requests: .single) { call in
        try await call.respond(self.createOutlet(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.OutletService/UpdateOutlet", requests: .single) { call in
        try await call.respond(self.updateOutlet(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.OutletService/GetCoverage", requests: .single) { call in
        try await call.respond(self.getCoverage(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.OutletService/ImportOutlets", requests: .stream) { call in
        try await call.respond(self.importOutlets(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.OutletService/ExportOutlets", requests: .single) { call in
        try await self.exportOutlets(call.request(), call.responses(), call.context)
      },
    ]
  }
}
