// Generated from ipmesh/registry/v1/outlet_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Registry {
  /// Calls `ipmesh.registry.v1.OutletService`.
  public struct OutletServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one outlet.
    public func getOutlet(_ request: Registry.GetOutletRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.Outlet
    {
      try await channel.unary("/ipmesh.registry.v1.OutletService/GetOutlet", request, options)
    }

    /// Lists outlets in the order of their entry.
    public func listOutlets(_ request: Registry.ListOutletsRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.ListOutletsResponse
    {
      try await channel.unary("/ipmesh.registry.v1.OutletService/ListOutlets", request, options)
    }

    /// Adds an outlet. ALREADY_EXISTS when the id is taken.
    public func createOutlet(_ request: Registry.CreateOutletRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.Outlet
    {
      try await channel.unary("/ipmesh.registry.v1.OutletService/CreateOutlet", request, options)
    }

    /// Changes fields of an outlet.
    public func updateOutlet(_ request: Registry.UpdateOutletRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.Outlet
    {
      try await channel.unary("/ipmesh.registry.v1.OutletService/UpdateOutlet", request, options)
    }

    /// Counts the coverage of prefecture-level divisions.
    public func getCoverage(_ request: Registry.GetCoverageRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.Coverage
    {
      try await channel.unary("/ipmesh.registry.v1.OutletService/GetCoverage", request, options)
    }

    /// Adds and changes outlets from a CSV file; see InstitutionService.ImportInstitutions. The id is the key.
    public func importOutlets(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Registry.ImportOutletsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.registry.v1.OutletService/ImportOutlets", options, send)
    }

    /// Sends outlets as a CSV file that ImportOutlets takes back.
    public func exportOutlets(_ request: Registry.ExportOutletsRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Registry.ExportOutletsResponse>
    {
      try await channel.serverStreaming("/ipmesh.registry.v1.OutletService/ExportOutlets", request, options)
    }
  }
}
