import RPC
import Records
import Schema
import Service
import StatisticsAPI

extension Statistics.ImportIntensiveEntriesRequest: ImportRequest {}

/// The methods of ipmesh.statistics.v1.IndustryService.
struct IndustryServer: Statistics.IndustryService {
  private let service: RecordService<StatisticsRules>

  init(_ service: RecordService<StatisticsRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var catalogs: IntensiveCatalogs { IntensiveCatalogs(store: service.store, rules: service.rules.current) }
  private var monitoring: IntensiveMonitoring {
    IntensiveMonitoring(store: service.store, rules: service.rules.current)
  }

  func getIntensiveClassification(
    _ request: Statistics.GetIntensiveClassificationRequest, _ context: ServerContext
  ) async throws -> Statistics.IntensiveClassification {
    catalogs.classification()
  }

  func getIntensiveCatalog(
    _ request: Statistics.GetIntensiveCatalogRequest, _ context: ServerContext
  ) async throws -> Statistics.IntensiveCatalog {
    try await catalogs.get(request)
  }

  func listIntensiveCatalogs(
    _ request: Statistics.ListIntensiveCatalogsRequest, _ context: ServerContext
  ) async throws -> Statistics.ListIntensiveCatalogsResponse {
    try await catalogs.list(request)
  }

  func createIntensiveCatalog(
    _ request: Statistics.CreateIntensiveCatalogRequest, _ context: ServerContext
  ) async throws -> Statistics.IntensiveCatalog {
    try await catalogs.create(request, by: context.caller.identity)
  }

  func updateIntensiveCatalog(
    _ request: Statistics.UpdateIntensiveCatalogRequest, _ context: ServerContext
  ) async throws -> Statistics.IntensiveCatalog {
    try await catalogs.update(request, by: context.caller.identity)
  }

  func importIntensiveEntries(
    _ requests: RequestStream<Statistics.ImportIntensiveEntriesRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(
      requests, service.store, IntensiveEntryImporter(catalogs: catalogs), by: context.caller.identity)
  }

  func exportIntensiveEntries(
    _ request: Statistics.ExportIntensiveEntriesRequest,
    _ responses: ResponseWriter<Statistics.ExportIntensiveEntriesResponse>, _ context: ServerContext
  ) async throws {
    try await catalogs.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }

  func publishIntensiveCatalog(
    _ request: Statistics.PublishIntensiveCatalogRequest, _ context: ServerContext
  ) async throws -> Statistics.IntensiveCatalog {
    try await catalogs.publish(request, by: context.caller.identity)
  }

  func monitorIntensiveIndustries(
    _ request: Statistics.MonitorIntensiveIndustriesRequest, _ context: ServerContext
  ) async throws -> Statistics.MonitorIntensiveIndustriesResponse {
    try await monitoring.monitor(request)
  }
}
