// Generated from ipmesh/statistics/v1/report_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// The yearly industry report (S2), made from published tables alone. Errors and request ids as in ReleaseService.
  ///
  /// A document is one HTML file without scripts and without anything from elsewhere. Every number in it names the cell that
  /// it comes from, `data-release` and `data-cell`, and links to it; an appendix lists the releases with their digests.
  public protocol ReportService: ServiceImplementation {
    /// Draws the report without keeping it. With the same releases it is the same, byte for byte.
    func renderReport(
      _ request: Statistics.RenderReportRequest, _ responses: ResponseWriter<Statistics.RenderReportResponse>,
      _ context: ServerContext) async throws

    /// Makes an edition: chooses the releases, draws the documents and keeps them.
    func createReportEdition(_ request: Statistics.CreateReportEditionRequest, _ context: ServerContext) async throws
      -> Statistics.ReportEdition

    /// Returns one edition.
    func getReportEdition(_ request: Statistics.GetReportEditionRequest, _ context: ServerContext) async throws
      -> Statistics.ReportEdition

    /// Lists editions in the order of their making.
    func listReportEditions(_ request: Statistics.ListReportEditionsRequest, _ context: ServerContext) async throws
      -> Statistics.ListReportEditionsResponse

    /// Sends a document of an edition as it was made; DATA_LOSS when its bytes no longer have their digest.
    func exportReport(
      _ request: Statistics.ExportReportRequest, _ responses: ResponseWriter<Statistics.ExportReportResponse>,
      _ context: ServerContext) async throws

    /// Draws an edition again from its releases and compares.
    func verifyReportEdition(_ request: Statistics.VerifyReportEditionRequest, _ context: ServerContext) async throws
      -> Statistics.VerifyReportEditionResponse
  }
}

extension Statistics.ReportService {
  public static var serviceName: String { "ipmesh.statistics.v1.ReportService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.ReportService/RenderReport", requests: .single) { call in
        try await self.renderReport(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.statistics.v1.ReportService/CreateReportEdition", requests: .single) { call in
        try await call.respond(self.createReportEdition(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.ReportService/GetReportEdition", requests: .single) { call in
        try await call.respond(self.getReportEdition(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.ReportService/ListReportEditions", requests: .single) { call in
        try await call.respond(self.listReportEditions(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.ReportService/ExportReport", requests: .single) { call in
        try await self.exportReport(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.statistics.v1.ReportService/VerifyReportEdition", requests: .single) { call in
        try await call.respond(self.verifyReportEdition(call.request(), call.context))
      },
    ]
  }
}
