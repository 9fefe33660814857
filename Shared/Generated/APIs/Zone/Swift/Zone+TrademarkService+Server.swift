// Generated from ipmesh/zone/v1/trademark_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// The key-trademark catalogue of the 51020 clusters (S6). Errors and request ids as in ZoneService.
  public protocol TrademarkService: ServiceImplementation {
    /// Returns one trademark.
    func getTrademark(_ request: Zone.GetTrademarkRequest, _ context: ServerContext) async throws -> Zone.KeyTrademark

    /// Lists trademarks in the order of their entry.
    func listTrademarks(_ request: Zone.ListTrademarksRequest, _ context: ServerContext) async throws
      -> Zone.ListTrademarksResponse

    /// Lists a trademark in the catalogue. ALREADY_EXISTS when it is in it, or was.
    func createTrademark(_ request: Zone.CreateTrademarkRequest, _ context: ServerContext) async throws
      -> Zone.KeyTrademark

    /// Changes fields of a listed trademark.
    func updateTrademark(_ request: Zone.UpdateTrademarkRequest, _ context: ServerContext) async throws
      -> Zone.KeyTrademark

    /// Takes a trademark off the catalogue for good.
    func removeTrademark(_ request: Zone.RemoveTrademarkRequest, _ context: ServerContext) async throws
      -> Zone.KeyTrademark

    /// Adds and changes trademarks from a CSV file; see ZoneService.ImportZones. Number and class are the key.
    func importTrademarks(_ requests: RequestStream<Zone.ImportTrademarksRequest>, _ context: ServerContext)
      async throws -> Common.ImportReport

    /// Sends trademarks as a CSV file that ImportTrademarks takes back.
    func exportTrademarks(
      _ request: Zone.ExportTrademarksRequest, _ responses: ResponseWriter<Zone.ExportTrademarksResponse>,
      _ context: ServerContext) async throws
  }
}

extension Zone.TrademarkService {
  public static var serviceName: String { "ipmesh.zone.v1.TrademarkService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.zone.v1.TrademarkService/GetTrademark", requests: .single) { call in
        try await call.respond(self.getTrademark(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.TrademarkService/ListTrademarks", requests: .single) { call in
        try await call.respond(self.listTrademarks(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.TrademarkService/CreateTrademark", requests: .single) { call in
        try await call.respond(self.createTrademark(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.TrademarkService/UpdateTrademark", requests: .single) { call in
        try await call.respond(self.updateTrademark(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.TrademarkService/RemoveTrademark", requests: .single) { call in
        try await call.respond(self.removeTrademark(call.request(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.TrademarkService/ImportTrademarks", requests: .stream) { call in
        try await call.respond(self.importTrademarks(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.zone.v1.TrademarkService/ExportTrademarks", requests: .single) { call in
        try await self.exportTrademarks(call.request(), call.responses(), call.context)
      },
    ]
  }
}
