import RPC
import Records
import Schema
import Service
import StatisticsAPI

extension Statistics.ImportFactsRequest: ImportRequest {}

/// The methods of ipmesh.statistics.v1.FactService.
struct FactServer: Statistics.FactService {
  private let service: RecordService<StatisticsRules>

  init(_ service: RecordService<StatisticsRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var facts: Facts { Facts(store: service.store, rules: service.rules.current) }

  func listMeasures(_ request: Statistics.ListMeasuresRequest, _ context: ServerContext) async throws
    -> Statistics.ListMeasuresResponse
  {
    facts.measures()
  }

  func getFactSource(_ request: Statistics.GetFactSourceRequest, _ context: ServerContext) async throws
    -> Statistics.FactSource
  {
    try await facts.get(request)
  }

  func listFactSources(_ request: Statistics.ListFactSourcesRequest, _ context: ServerContext) async throws
    -> Statistics.ListFactSourcesResponse
  {
    try await facts.list(request)
  }

  func listFacts(_ request: Statistics.ListFactsRequest, _ context: ServerContext) async throws
    -> Statistics.ListFactsResponse
  {
    try await facts.list(request, by: context.caller.identity)
  }

  func importFacts(
    _ requests: RequestStream<Statistics.ImportFactsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(requests, service.store, FactImporter(facts: facts), by: context.caller.identity)
  }

  func exportFacts(
    _ request: Statistics.ExportFactsRequest, _ responses: ResponseWriter<Statistics.ExportFactsResponse>,
    _ context: ServerContext
  ) async throws {
    try await facts.export(request, by: context.caller.identity) { bytes in
      try await responses.send(.with { $0.data = bytes })
    }
  }

  func withdrawFacts(_ request: Statistics.WithdrawFactsRequest, _ context: ServerContext) async throws
    -> Statistics.FactSource
  {
    try await facts.withdraw(request, by: context.caller.identity)
  }
}
