// Generated from ipmesh/statistics/v1/indicator_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Indicators over the facts, and the analysis of regions (S44). Errors as in FactService; nothing here changes data.
  public protocol IndicatorService: ServiceImplementation {
    /// Returns the version of an indicator that is in force today, or the latest one.
    func getIndicator(_ request: Statistics.GetIndicatorRequest, _ context: ServerContext) async throws
      -> Statistics.Indicator

    /// Lists all versions of all indicators.
    func listIndicators(_ request: Statistics.ListIndicatorsRequest, _ context: ServerContext) async throws
      -> Statistics.ListIndicatorsResponse

    /// Computes an indicator for divisions, years and industries: each value exact, with its sources, or why it is missing.
    /// A figure that was reported for a whole division counts as it is; otherwise it is made of the facts about subjects in
    /// it and of the divisions below it, all of which must be there when any was reported as a whole.
    func queryIndicator(_ request: Statistics.QueryIndicatorRequest, _ context: ServerContext) async throws
      -> Statistics.QueryIndicatorResponse

    /// Shows how a division stands: its indicators with rank, share of the province and growth, and its 51020 clusters.
    func analyseRegion(_ request: Statistics.AnalyseRegionRequest, _ context: ServerContext) async throws
      -> Statistics.AnalyseRegionResponse
  }
}

extension Statistics.IndicatorService {
  public static var serviceName: String { "ipmesh.statistics.v1.IndicatorService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.IndicatorService/GetIndicator", requests: .single) { call in
        try await call.respond(self.getIndicator(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.IndicatorService/ListIndicators", requests: .single) { call in
        try await call.respond(self.listIndicators(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.IndicatorService/QueryIndicator", requests: .single) { call in
        try await call.respond(self.queryIndicator(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.IndicatorService/AnalyseRegion", requests: .single) { call in
        try await call.respond(self.analyseRegion(call.request(), call.context))
      },
    ]
  }
}
