// Generated from ipmesh/zone/v1/zone_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// Calls `ipmesh.zone.v1.ZoneService`.
  public struct ZoneServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one zone.
    public func getZone(_ request: Zone.GetZoneRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ClusterZone
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/GetZone", request, options)
    }

    /// Lists zones in the order of their entry.
    public func listZones(_ request: Zone.ListZonesRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ListZonesResponse
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/ListZones", request, options)
    }

    /// Adds a zone. ALREADY_EXISTS when the id is taken.
    public func createZone(_ request: Zone.CreateZoneRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ClusterZone
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/CreateZone", request, options)
    }

    /// Changes fields of a zone.
    public func updateZone(_ request: Zone.UpdateZoneRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ClusterZone
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/UpdateZone", request, options)
    }

    /// Closes a zone for good. FAILED_PRECONDITION while its designation is in force, an application of it is open, or an
    /// institution resides in it.
    public func closeZone(_ request: Zone.CloseZoneRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ClusterZone
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/CloseZone", request, options)
    }

    /// Adds and changes zones from a CSV file (UTF-8, header in Chinese or English). The id is the key. Bad rows are refused
    /// and reported, good ones kept; importing a file twice changes nothing the second time.
    public func importZones(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Zone.ImportZonesRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.zone.v1.ZoneService/ImportZones", options, send)
    }

    /// Sends zones as a CSV file that ImportZones takes back.
    public func exportZones(_ request: Zone.ExportZonesRequest, options: CallOptions = CallOptions()) async throws
      -> ResponseStream<Zone.ExportZonesResponse>
    {
      try await channel.serverStreaming("/ipmesh.zone.v1.ZoneService/ExportZones", request, options)
    }

    /// Counts the designated zones against the plan's target on a day.
    public func getPlanTarget(_ request: Zone.GetPlanTargetRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.PlanTarget
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/GetPlanTarget", request, options)
    }

    /// Returns one park.
    public func getPark(_ request: Zone.GetParkRequest, options: CallOptions = CallOptions()) async throws -> Zone.Park
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/GetPark", request, options)
    }

    /// Lists the parks of a zone, or of all (`zones/-`), in the order of their entry.
    public func listParks(_ request: Zone.ListParksRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ListParksResponse
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/ListParks", request, options)
    }

    /// Adds a park. ALREADY_EXISTS when the id is taken in the zone.
    public func createPark(_ request: Zone.CreateParkRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Park
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/CreatePark", request, options)
    }

    /// Changes fields of a park.
    public func updatePark(_ request: Zone.UpdateParkRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Park
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/UpdatePark", request, options)
    }

    /// Closes a park. FAILED_PRECONDITION while an institution resides in it.
    public func closePark(_ request: Zone.CloseParkRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Park
    {
      try await channel.unary("/ipmesh.zone.v1.ZoneService/ClosePark", request, options)
    }
  }
}
