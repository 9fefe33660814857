// Generated from ipmesh/dispute/v1/deadline_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Dispute {
  /// Terms of courts, offices and platforms (S16): which day they end on, and why. Nothing is stored.
  public protocol DeadlineService: ServiceImplementation {
    /// Computes the terms that an event starts, each with its computation step by step, so that it can be done again by
    /// hand. INVALID_ARGUMENT for a forum or event without rules, and for a day on which no rule is in force. A term that
    /// ends in a year without published calendar comes back without last day (`CALENDAR_MISSING`), never guessed. Days on
    /// which a term did not run are added to its end; then a closed last day moves on.
    func computeDeadlines(_ request: Dispute.ComputeDeadlinesRequest, _ context: ServerContext) async throws
      -> Dispute.ComputeDeadlinesResponse

    /// Lists forums with every version of their rules.
    func listForumRules(_ request: Dispute.ListForumRulesRequest, _ context: ServerContext) async throws
      -> Dispute.ListForumRulesResponse
  }
}

extension Dispute.DeadlineService {
  public static var serviceName: String { "ipmesh.dispute.v1.DeadlineService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.dispute.v1.DeadlineService/ComputeDeadlines", requests: .single) { call in
        try await call.respond(self.computeDeadlines(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.DeadlineService/ListForumRules", requests: .single) { call in
        try await call.respond(self.listForumRules(call.request(), call.context))
      },
    ]
  }
}
