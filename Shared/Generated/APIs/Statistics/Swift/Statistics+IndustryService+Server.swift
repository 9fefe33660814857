// Generated from ipmesh/statistics/v1/industry_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// The patent-intensive industries: classification, yearly catalogue (S3), monitoring (S43). Errors and request ids as in
  /// FactService; changes are for the provincial bureau.
  public protocol IndustryService: ServiceImplementation {
    /// Returns the classification in force.
    func getIntensiveClassification(_ request: Statistics.GetIntensiveClassificationRequest, _ context: ServerContext)
      async throws -> Statistics.IntensiveClassification

    /// Returns the catalogue of a year.
    func getIntensiveCatalog(_ request: Statistics.GetIntensiveCatalogRequest, _ context: ServerContext) async throws
      -> Statistics.IntensiveCatalog

    /// Lists catalogues in the order of their entry.
    func listIntensiveCatalogs(_ request: Statistics.ListIntensiveCatalogsRequest, _ context: ServerContext)
      async throws -> Statistics.ListIntensiveCatalogsResponse

    /// Begins the catalogue of a year as a draft. ALREADY_EXISTS when the year has one.
    func createIntensiveCatalog(_ request: Statistics.CreateIntensiveCatalogRequest, _ context: ServerContext)
      async throws -> Statistics.IntensiveCatalog

    /// Changes fields of a draft.
    func updateIntensiveCatalog(_ request: Statistics.UpdateIntensiveCatalogRequest, _ context: ServerContext)
      async throws -> Statistics.IntensiveCatalog

    /// Adds and changes entries of drafts from a CSV file; see FactService.ImportFacts. Year and class are the key.
    func importIntensiveEntries(
      _ requests: RequestStream<Statistics.ImportIntensiveEntriesRequest>, _ context: ServerContext
    ) async throws -> Common.ImportReport

    /// Sends the entries of a catalogue as a CSV file that ImportIntensiveEntries takes back.
    func exportIntensiveEntries(
      _ request: Statistics.ExportIntensiveEntriesRequest,
      _ responses: ResponseWriter<Statistics.ExportIntensiveEntriesResponse>, _ context: ServerContext) async throws

    /// Publishes a draft; it never changes again. FAILED_PRECONDITION when it has no entries.
    func publishIntensiveCatalog(_ request: Statistics.PublishIntensiveCatalogRequest, _ context: ServerContext)
      async throws -> Statistics.IntensiveCatalog

    /// Shows value added by category and year, with shares, growth and the check of the sums.
    func monitorIntensiveIndustries(_ request: Statistics.MonitorIntensiveIndustriesRequest, _ context: ServerContext)
      async throws -> Statistics.MonitorIntensiveIndustriesResponse
  }
}

extension Statistics.IndustryService {
  public static var serviceName: String { "ipmesh.statistics.v1.IndustryService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.IndustryService/GetIntensiveClassification", requests: .single) { call in
        try await call.respond(self.getIntensiveClassification(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.IndustryService/GetIntensiveCatalog", requests: .single) { call in
        try await call.respond(self.getIntensiveCatalog(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.IndustryService/ListIntensiveCatalogs", requests: .single) { call in
        try await call.respond(self.listIntensiveCatalogs(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.IndustryService/CreateIntensiveCatalog", requests: .single) { call in
        try await call.respond(self.createIntensiveCatalog(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.IndustryService/UpdateIntensiveCatalog", requests: .single) { call in
        try await call.respond(self.updateIntensiveCatalog(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.IndustryService/ImportIntensiveEntries", requests: .stream) { call in
        try await call.respond(self.importIntensiveEntries(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.IndustryService/ExportIntensiveEntries", requests: .single) { call in
        try await self.exportIntensiveEntries(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.statistics.v1.IndustryService/PublishIntensiveCatalog", requests: .single) { call in
        try await call.respond(self.publishIntensiveCatalog(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.IndustryService/MonitorIntensiveIndustries", requests: .single) { call in
        try await call.respond(self.monitorIntensiveIndustries(call.request(), call.context))
      },
    ]
  }
}
