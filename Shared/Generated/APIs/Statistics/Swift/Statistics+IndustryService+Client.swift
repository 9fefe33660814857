// Generated from ipmesh/statistics/v1/industry_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.IndustryService`.
  public struct IndustryServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns the classification in force.
    public func getIntensiveClassification(
      _ request: Statistics.GetIntensiveClassificationRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.IntensiveClassification {
      try await channel.unary("/ipmesh.statistics.v1.IndustryService/GetIntensiveClassification", request, options)
    }

    /// Returns the catalogue of a year.
    public func getIntensiveCatalog(
      _ request: Statistics.GetIntensiveCatalogRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.IntensiveCatalog {
      try await channel.unary("/ipmesh.statistics.v1.IndustryService/GetIntensiveCatalog", request, options)
    }

    /// Lists catalogues in the order of their entry.
    public func listIntensiveCatalogs(
      _ request: Statistics.ListIntensiveCatalogsRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.ListIntensiveCatalogsResponse {
      try await channel.unary("/ipmesh.statistics.v1.IndustryService/ListIntensiveCatalogs", request, options)
    }

    /// Begins the catalogue of a year as a draft. ALREADY_EXISTS when the year has one.
    public func createIntensiveCatalog(
      _ request: Statistics.CreateIntensiveCatalogRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.IntensiveCatalog {
      try await channel.unary("/ipmesh.statistics.v1.IndustryService/CreateIntensiveCatalog", request, options)
    }

    /// Changes fields of a draft.
    public func updateIntensiveCatalog(
      _ request: Statistics.UpdateIntensiveCatalogRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.IntensiveCatalog {
      try await channel.unary("/ipmesh.statistics.v1.IndustryService/UpdateIntensiveCatalog", request, options)
    }

    /// Adds and changes entries of drafts from a CSV file; see FactService.ImportFacts. Year and class are the key.
    public func importIntensiveEntries(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Statistics.ImportIntensiveEntriesRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.statistics.v1.IndustryService/ImportIntensiveEntries", options, send)
    }

    /// Sends the entries of a catalogue as a CSV file that ImportIntensiveEntries takes back.
    public func exportIntensiveEntries(
      _ request: Statistics.ExportIntensiveEntriesRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Statistics.ExportIntensiveEntriesResponse> {
      try await channel.serverStreaming(
        "/ipmesh.statistics.v1.IndustryService/ExportIntensiveEntries", request, options)
    }

    /// Publishes a draft; it never changes again. FAILED_PRECONDITION when it has no entries.
    public func publishIntensiveCatalog(
      _ request: Statistics.PublishIntensiveCatalogRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.IntensiveCatalog {
      try await channel.unary("/ipmesh.statistics.v1.IndustryService/PublishIntensiveCatalog", request, options)
    }

    /// Shows value added by category and year, with shares, growth and the check of the sums.
    public func monitorIntensiveIndustries(
      _ request: Statistics.MonitorIntensiveIndustriesRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.MonitorIntensiveIndustriesResponse {
      try await channel.unary("/ipmesh.statistics.v1.IndustryService/MonitorIntensiveIndustries", request, options)
    }
  }
}
