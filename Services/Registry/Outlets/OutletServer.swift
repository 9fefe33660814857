import RPC
import Records
import RegistryAPI
import Schema
import Service

extension Registry.ImportOutletsRequest: ImportRequest {}

/// The methods of ipmesh.registry.v1.OutletService.
struct OutletServer: Registry.OutletService {
  private let service: RecordService<RegistryRules>

  init(_ service: RecordService<RegistryRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var outlets: Outlets { Outlets(store: service.store, rules: service.rules.current) }

  func getOutlet(_ request: Registry.GetOutletRequest, _ context: ServerContext) async throws -> Registry.Outlet {
    try await outlets.get(request)
  }

  func listOutlets(_ request: Registry.ListOutletsRequest, _ context: ServerContext) async throws
    -> Registry.ListOutletsResponse
  {
    try await outlets.list(request)
  }

  func createOutlet(_ request: Registry.CreateOutletRequest, _ context: ServerContext) async throws
    -> Registry.Outlet
  {
    try await outlets.create(request, by: context.caller.identity)
  }

  func updateOutlet(_ request: Registry.UpdateOutletRequest, _ context: ServerContext) async throws
    -> Registry.Outlet
  {
    try await outlets.update(request, by: context.caller.identity)
  }

  func getCoverage(_ request: Registry.GetCoverageRequest, _ context: ServerContext) async throws -> Registry.Coverage {
    try await outlets.coverage(request)
  }

  func importOutlets(
    _ requests: RequestStream<Registry.ImportOutletsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(requests, service.store, OutletImporter(outlets: outlets), by: context.caller.identity)
  }

  func exportOutlets(
    _ request: Registry.ExportOutletsRequest, _ responses: ResponseWriter<Registry.ExportOutletsResponse>,
    _ context: ServerContext
  ) async throws {
    try await outlets.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }
}
