// Generated from ipmesh/statistics/v1/target_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// The targets of the action plan, computed live from the change feeds of the register, of talent, of zones and of
  /// disputes, and from facts. Nothing is written by callers. INVALID_ARGUMENT names each bad field with its rule in both
  /// languages; NOT_FOUND for an unknown target.
  public protocol TargetService: ServiceImplementation {
    /// Returns one target with its reading and every number that it was computed from.
    func getTarget(_ request: Statistics.GetTargetRequest, _ context: ServerContext) async throws -> Statistics.Target

    /// Lists the targets, plan by plan; they are few, all come at once.
    func listTargets(_ request: Statistics.ListTargetsRequest, _ context: ServerContext) async throws
      -> Statistics.ListTargetsResponse

    /// Returns all targets with their readings from one snapshot, and how fresh it is: the services are asked for changes
    /// that are not applied yet.
    func getDashboard(_ request: Statistics.GetDashboardRequest, _ context: ServerContext) async throws
      -> Statistics.Dashboard

    /// Lists the readings of a target in the order in which its value changed.
    func listTargetHistory(_ request: Statistics.ListTargetHistoryRequest, _ context: ServerContext) async throws
      -> Statistics.ListTargetHistoryResponse

    /// Reads every change of the followed services again from the first, up to those that are applied, and compares what
    /// they come to with what is kept. UNAVAILABLE when one of them cannot be reached, RESOURCE_EXHAUSTED while another
    /// recount runs.
    func recountTargets(_ request: Statistics.RecountTargetsRequest, _ context: ServerContext) async throws
      -> Statistics.RecountTargetsResponse

    /// Sends every move of a target after the token, then waits for more; without a token first the readings as they are.
    /// UNAVAILABLE when the service ends: go on from the last token. OUT_OF_RANGE for a token that is not of this service.
    func watchTargets(
      _ request: Statistics.WatchTargetsRequest, _ responses: ResponseWriter<Statistics.WatchTargetsResponse>,
      _ context: ServerContext) async throws
  }
}

extension Statistics.TargetService {
  public static var serviceName: String { "ipmesh.statistics.v1.TargetService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.TargetService/GetTarget", requests: .single) { call in
        try await call.respond(self.getTarget(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.TargetService/ListTargets", requests: .single) { call in
        try await call.respond(self.listTargets(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.TargetService/GetDashboard", requests: .single) { call in
        try await call.respond(self.getDashboard(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.TargetService/ListTargetHistory", requests: .single) { call in
        try await call.respond(self.listTargetHistory(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.TargetService/RecountTargets", requests: .single) { call in
        try await call.respond(self.recountTargets(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.TargetService/WatchTargets", requests: .single) { call in
        try await self.watchTargets(call.request(), call.responses(), call.context)
      },
    ]
  }
}
