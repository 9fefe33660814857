import RPC
import Records
import Service
import StatisticsAPI

/// The methods of ipmesh.statistics.v1.IndicatorService.
struct IndicatorServer: Statistics.IndicatorService {
  private let service: RecordService<StatisticsRules>

  init(_ service: RecordService<StatisticsRules>) { self.service = service }

  // Made for each call, with the rules in force then.
  private var queries: IndicatorQueries { IndicatorQueries(store: service.store, rules: service.rules.current) }
  private var regions: RegionAnalysis { RegionAnalysis(store: service.store, rules: service.rules.current) }

  func getIndicator(_ request: Statistics.GetIndicatorRequest, _ context: ServerContext) async throws
    -> Statistics.Indicator
  {
    try queries.get(request)
  }

  func listIndicators(_ request: Statistics.ListIndicatorsRequest, _ context: ServerContext) async throws
    -> Statistics.ListIndicatorsResponse
  {
    queries.list()
  }

  func queryIndicator(_ request: Statistics.QueryIndicatorRequest, _ context: ServerContext) async throws
    -> Statistics.QueryIndicatorResponse
  {
    try await queries.query(request)
  }

  func analyseRegion(_ request: Statistics.AnalyseRegionRequest, _ context: ServerContext) async throws
    -> Statistics.AnalyseRegionResponse
  {
    try await regions.analyse(request)
  }
}
