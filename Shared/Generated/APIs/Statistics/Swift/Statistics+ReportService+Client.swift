// Generated from ipmesh/statistics/v1/report_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.ReportService`.
  public struct ReportServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Draws the report without keeping it. With the same releases it is the same, byte for byte.
    public func renderReport(_ request: Statistics.RenderReportRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Statistics.RenderReportResponse>
    {
      try await channel.serverStreaming("/ipmesh.statistics.v1.ReportService/RenderReport", request, options)
    }

    /// Makes an edition: chooses the releases, draws the documents and keeps them.
    public func createReportEdition(
      _ request: Statistics.CreateReportEditionRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.ReportEdition {
      try await channel.unary("/ipmesh.statistics.v1.ReportService/CreateReportEdition", request, options)
    }

    /// Returns one edition.
    public func getReportEdition(_ request: Statistics.GetReportEditionRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ReportEdition
    {
      try await channel.unary("/ipmesh.statistics.v1.ReportService/GetReportEdition", request, options)
    }

    /// Lists editions in the order of their making.
    public func listReportEditions(
      _ request: Statistics.ListReportEditionsRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.ListReportEditionsResponse {
      try await channel.unary("/ipmesh.statistics.v1.ReportService/ListReportEditions", request, options)
    }

    /// Sends a document of an edition as it was made; DATA_LOSS when its bytes no longer have their digest.
    public func exportReport(_ request: Statistics.ExportReportRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Statistics.ExportReportResponse>
    {
      try await channel.serverStreaming("/ipmesh.statistics.v1.ReportService/ExportReport", request, options)
    }

    /// Draws an edition again from its releases and compares.
    public func verifyReportEdition(
      _ request: Statistics.VerifyReportEditionRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.VerifyReportEditionResponse {
      try await channel.unary("/ipmesh.statistics.v1.ReportService/VerifyReportEdition", request, options)
    }
  }
}
