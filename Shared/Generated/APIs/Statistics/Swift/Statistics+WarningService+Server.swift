// Generated from ipmesh/statistics/v1/warning_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Early warnings over targets, indicators, quality, feeds and the plan. The service looks for causes by itself every few
  /// minutes; a warning is raised once for a cause and announced in the change feed.
  ///
  /// Errors and request ids as in PlanService.
  public protocol WarningService: ServiceImplementation {
    /// Looks for causes now: raises what is new, follows the level of what lasts, lifts what is gone; a warning about a target
    /// without value stays as it is. The same records on the same day give the same warnings. For the provincial bureau.
    func runWarnings(_ request: Statistics.RunWarningsRequest, _ context: ServerContext) async throws
      -> Statistics.RunWarningsResponse

    /// Returns one warning.
    func getWarning(_ request: Statistics.GetWarningRequest, _ context: ServerContext) async throws
      -> Statistics.Warning

    /// Lists warnings in the order of their entry.
    func listWarnings(_ request: Statistics.ListWarningsRequest, _ context: ServerContext) async throws
      -> Statistics.ListWarningsResponse

    /// Says what is done about a RAISED warning: ACKNOWLEDGED. FAILED_PRECONDITION otherwise (`WARNING-transition`).
    func acknowledgeWarning(_ request: Statistics.AcknowledgeWarningRequest, _ context: ServerContext) async throws
      -> Statistics.Warning
  }
}

extension Statistics.WarningService {
  public static var serviceName: String { "ipmesh.statistics.v1.WarningService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.WarningService/RunWarnings", requests: .single) { call in
        try await call.respond(self.runWarnings(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.WarningService/GetWarning", requests: .single) { call in
        try await call.respond(self.getWarning(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.WarningService/ListWarnings", requests: .single) { call in
        try await call.respond(self.listWarnings(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.WarningService/AcknowledgeWarning", requests: .single) { call in
        try await call.respond(self.acknowledgeWarning(call.request(), call.context))
      },
    ]
  }
}
