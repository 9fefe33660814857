// Generated from ipmesh/zone/v1/resident_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// Calls `ipmesh.zone.v1.ResidentService`.
  public struct ResidentServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one resident.
    public func getResident(_ request: Zone.GetResidentRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Resident
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/GetResident", request, options)
    }

    /// Lists residents in the order of their entry.
    public func listResidents(_ request: Zone.ListResidentsRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ListResidentsResponse
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/ListResidents", request, options)
    }

    /// Records that an institution moved in. FAILED_PRECONDITION when the register does not know it or has closed it;
    /// ALREADY_EXISTS while it resides there. One that moved out earlier may come back.
    public func createResident(_ request: Zone.CreateResidentRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Resident
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/CreateResident", request, options)
    }

    /// Changes fields of a resident.
    public func updateResident(_ request: Zone.UpdateResidentRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Resident
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/UpdateResident", request, options)
    }

    /// Records that an institution moved out.
    public func moveOutResident(_ request: Zone.MoveOutResidentRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Resident
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/MoveOutResident", request, options)
    }

    /// Adds and changes residents from a CSV file; see ZoneService.ImportZones. Zone and credit code are the key.
    public func importResidents(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Zone.ImportResidentsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.zone.v1.ResidentService/ImportResidents", options, send)
    }

    /// Sends residents as a CSV file that ImportResidents takes back.
    public func exportResidents(_ request: Zone.ExportResidentsRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Zone.ExportResidentsResponse>
    {
      try await channel.serverStreaming("/ipmesh.zone.v1.ResidentService/ExportResidents", request, options)
    }

    /// Returns one alliance.
    public func getAlliance(_ request: Zone.GetAllianceRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Alliance
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/GetAlliance", request, options)
    }

    /// Lists alliances in the order of their entry.
    public func listAlliances(_ request: Zone.ListAlliancesRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ListAlliancesResponse
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/ListAlliances", request, options)
    }

    /// Founds an alliance, without members yet.
    public func createAlliance(_ request: Zone.CreateAllianceRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Alliance
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/CreateAlliance", request, options)
    }

    /// Changes fields of an alliance.
    public func updateAlliance(_ request: Zone.UpdateAllianceRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.Alliance
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/UpdateAlliance", request, options)
    }

    /// Adds a member. FAILED_PRECONDITION when the register does not know it or has closed it, or a leader is there already.
    public func addAllianceMember(_ request: Zone.AddAllianceMemberRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Alliance
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/AddAllianceMember", request, options)
    }

    /// Records that a member left.
    public func removeAllianceMember(_ request: Zone.RemoveAllianceMemberRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Alliance
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/RemoveAllianceMember", request, options)
    }

    /// Dissolves an alliance for good.
    public func dissolveAlliance(_ request: Zone.DissolveAllianceRequest, options: CallOptions = CallOptions())
      async throws -> Zone.Alliance
    {
      try await channel.unary("/ipmesh.zone.v1.ResidentService/DissolveAlliance", request, options)
    }
  }
}
