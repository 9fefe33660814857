// Generated from ipmesh/zone/v1/navigation_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Zone {
  /// Calls `ipmesh.zone.v1.NavigationService`.
  public struct NavigationServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Lists the 35 industries of the 51020 catalogue with what is known of each.
    public func listIndustries(_ request: Zone.ListIndustriesRequest, options: CallOptions = CallOptions()) async throws
      -> Zone.ListIndustriesResponse
    {
      try await channel.unary("/ipmesh.zone.v1.NavigationService/ListIndustries", request, options)
    }

    /// Returns one project.
    public func getNavigationProject(_ request: Zone.GetNavigationProjectRequest, options: CallOptions = CallOptions())
      async throws -> Zone.NavigationProject
    {
      try await channel.unary("/ipmesh.zone.v1.NavigationService/GetNavigationProject", request, options)
    }

    /// Lists projects in the order of their entry.
    public func listNavigationProjects(
      _ request: Zone.ListNavigationProjectsRequest, options: CallOptions = CallOptions()
    ) async throws -> Zone.ListNavigationProjectsResponse {
      try await channel.unary("/ipmesh.zone.v1.NavigationService/ListNavigationProjects", request, options)
    }

    /// Adds a project. ALREADY_EXISTS when the id is taken.
    public func createNavigationProject(
      _ request: Zone.CreateNavigationProjectRequest, options: CallOptions = CallOptions()
    ) async throws -> Zone.NavigationProject {
      try await channel.unary("/ipmesh.zone.v1.NavigationService/CreateNavigationProject", request, options)
    }

    /// Changes fields of a project that is not ended.
    public func updateNavigationProject(
      _ request: Zone.UpdateNavigationProjectRequest, options: CallOptions = CallOptions()
    ) async throws -> Zone.NavigationProject {
      try await channel.unary("/ipmesh.zone.v1.NavigationService/UpdateNavigationProject", request, options)
    }

    /// Takes a step: enters another state. FAILED_PRECONDITION with the possible steps when no such step exists.
    public func changeNavigationProjectState(
      _ request: Zone.ChangeNavigationProjectStateRequest, options: CallOptions = CallOptions()
    ) async throws -> Zone.NavigationProject {
      try await channel.unary("/ipmesh.zone.v1.NavigationService/ChangeNavigationProjectState", request, options)
    }

    /// Adds and changes projects from a CSV file; see ZoneService.ImportZones. The id is the key. The state of a known
    /// project is not changed by a file: a row that names another is refused.
    public func importNavigationProjects(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Zone.ImportNavigationProjectsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.zone.v1.NavigationService/ImportNavigationProjects", options, send)
    }

    /// Sends projects as a CSV file that ImportNavigationProjects takes back.
    public func exportNavigationProjects(
      _ request: Zone.ExportNavigationProjectsRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Zone.ExportNavigationProjectsResponse> {
      try await channel.serverStreaming("/ipmesh.zone.v1.NavigationService/ExportNavigationProjects", request, options)
    }
  }
}
