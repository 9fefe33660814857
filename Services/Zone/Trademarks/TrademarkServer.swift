import RPC
import Records
import Schema
import Service
import ZoneAPI

extension Zone.ImportTrademarksRequest: ImportRequest {}

/// The methods of ipmesh.zone.v1.TrademarkService.
struct TrademarkServer: Zone.TrademarkService {
  private let service: RecordService<ZoneRules>

  init(_ service: RecordService<ZoneRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var trademarks: Trademarks { Trademarks(store: service.store, rules: service.rules.current) }

  func getTrademark(_ request: Zone.GetTrademarkRequest, _ context: ServerContext) async throws -> Zone.KeyTrademark {
    try await trademarks.get(request)
  }

  func listTrademarks(_ request: Zone.ListTrademarksRequest, _ context: ServerContext) async throws
    -> Zone.ListTrademarksResponse
  {
    try await trademarks.list(request)
  }

  func createTrademark(_ request: Zone.CreateTrademarkRequest, _ context: ServerContext) async throws
    -> Zone.KeyTrademark
  {
    try await trademarks.create(request, by: context.caller.identity)
  }

  func updateTrademark(_ request: Zone.UpdateTrademarkRequest, _ context: ServerContext) async throws
    -> Zone.KeyTrademark
  {
    try await trademarks.update(request, by: context.caller.identity)
  }

  func removeTrademark(_ request: Zone.RemoveTrademarkRequest, _ context: ServerContext) async throws
    -> Zone.KeyTrademark
  {
    try await trademarks.remove(request, by: context.caller.identity)
  }

  func importTrademarks(
    _ requests: RequestStream<Zone.ImportTrademarksRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(
      requests, service.store, TrademarkImporter(trademarks: trademarks), by: context.caller.identity)
  }

  func exportTrademarks(
    _ request: Zone.ExportTrademarksRequest, _ responses: ResponseWriter<Zone.ExportTrademarksResponse>,
    _ context: ServerContext
  ) async throws {
    try await trademarks.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }
}
