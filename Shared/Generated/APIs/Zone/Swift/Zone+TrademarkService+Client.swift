// Generated from ipmesh/zone/v1/trademark_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// Calls `ipmesh.zone.v1.TrademarkService`.
  public struct TrademarkServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one trademark.
    public func getTrademark(_ request: Zone.GetTrademarkRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.KeyTrademark
    {
      try await channel.unary("/ipmesh.zone.v1.TrademarkService/GetTrademark", request, options)
    }

    /// Lists trademarks in the order of their entry.
    public func listTrademarks(_ request: Zone.ListTrademarksRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ListTrademarksResponse
    {
      try await channel.unary("/ipmesh.zone.v1.TrademarkService/ListTrademarks", request, options)
    }

    /// Lists a trademark in the catalogue. ALREADY_EXISTS when it is in it, or was.
    public func createTrademark(_ request: Zone.CreateTrademarkRequest, options: CallOptions = CallOptions())
      async throws -> Zone.KeyTrademark
    {
      try await channel.unary("/ipmesh.zone.v1.TrademarkService/CreateTrademark", request, options)
    }

    /// Changes fields of a listed trademark.
    public func updateTrademark(_ request: Zone.UpdateTrademarkRequest, options: CallOptions = CallOptions())
      async throws -> Zone.KeyTrademark
    {
      try await channel.unary("/ipmesh.zone.v1.TrademarkService/UpdateTrademark", request, options)
    }

    /// Takes a trademark off the catalogue for good.
    public func removeTrademark(_ request: Zone.RemoveTrademarkRequest, options: CallOptions = CallOptions())
      async throws -> Zone.KeyTrademark
    {
      try await channel.unary("/ipmesh.zone.v1.TrademarkService/RemoveTrademark", request, options)
    }

    /// Adds and changes trademarks from a CSV file; see ZoneService.ImportZones. Number and class are the key.
    public func importTrademarks(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Zone.ImportTrademarksRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.zone.v1.TrademarkService/ImportTrademarks", options, send)
    }

    /// Sends trademarks as a CSV file that ImportTrademarks takes back.
    public func exportTrademarks(_ request: Zone.ExportTrademarksRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Zone.ExportTrademarksResponse>
    {
      try await channel.serverStreaming("/ipmesh.zone.v1.TrademarkService/ExportTrademarks", request, options)
    }
  }
}
