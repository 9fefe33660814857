// Generated from ipmesh/dispute/v1/deadline_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Dispute {
  /// Calls `ipmesh.dispute.v1.DeadlineService`.
  public struct DeadlineServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Computes the terms that an event starts, each with its computation step by step, so that it can be done again by
    /// hand. INVALID_ARGUMENT for a forum or event without rules, and for a day on which no rule is in force. A term that
    /// ends in a year without published calendar comes back without last day (`CALENDAR_MISSING`), never guessed. Days on
    /// which a term did not run are added to its end; then a closed last day moves on.
    public func computeDeadlines(_ request: Dispute.ComputeDeadlinesRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.ComputeDeadlinesResponse
    {
      try await channel.unary("/ipmesh.dispute.v1.DeadlineService/ComputeDeadlines", request, options)
    }

    /// Lists forums with every version of their rules.
    public func listForumRules(_ request: Dispute.ListForumRulesRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.ListForumRulesResponse
    {
      try await channel.unary("/ipmesh.dispute.v1.DeadlineService/ListForumRules", request, options)
    }
  }
}
