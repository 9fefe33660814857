import Deadlines
import DisputeAPI
import Domain
import RPC
import Records
import Service

/// The methods of ipmesh.dispute.v1.DeadlineService.
struct DeadlineServer: Dispute.DeadlineService {
  private let service: RecordService<DisputeRules>

  init(_ service: RecordService<DisputeRules>) { self.service = service }

  func computeDeadlines(_ request: Dispute.ComputeDeadlinesRequest, _ context: ServerContext) async throws
    -> Dispute.ComputeDeadlinesResponse
  {
    try Self.compute(request, service.rules.current.forums)
  }

  func listForumRules(_ request: Dispute.ListForumRulesRequest, _ context: ServerContext) async throws
    -> Dispute.ListForumRulesResponse
  {
    try Self.list(request, service.rules.current.forums)
  }

  /// Answers ComputeDeadlines. Throws INVALID_ARGUMENT with every bad field.
  static func compute(
    _ request: Dispute.ComputeDeadlinesRequest, _ rules: ForumRuleBook
  ) throws(RPCError) -> Dispute.ComputeDeadlinesResponse {
    let event = Dispute.CaseEvent.with {
      $0.forum = request.forum
      $0.event = request.event
      $0.eventDate = request.eventDate
      $0.serviceMethod = request.serviceMethod
      $0.suspensions = request.suspensions
      $0.extended = request.extended
      $0.seat = request.seat
    }
    var problems = FieldProblems()
    let question = problems.question(event, forum: "")
    let deadlines = question.map { problems.deadlines($0, rules) } ?? []
    try problems.check()
    return .with { $0.deadlines = deadlines.map(Dispute.Deadline.init) }
  }

  /// Answers ListForumRules. Throws INVALID_ARGUMENT for an unknown forum.
  static func list(
    _ request: Dispute.ListForumRulesRequest, _ rules: ForumRuleBook
  ) throws(RPCError) -> Dispute.ListForumRulesResponse {
    var problems = FieldProblems()
    let day = problems.date("in_force_date", request.inForceDate)
    var forums = rules.forums
    if !request.forum.isEmpty {
      let forum = problems.checking("forum", seen: request.forum) { () throws(RuleViolation) in
        try rules.forum(request.forum)
      }
      forums = forum.map { [$0] } ?? []
    }
    try problems.check()
    return .with {
      $0.forums = forums.map { forum in
        Dispute.Forum(forum, rules: forum.rules.filter { rule in day.map(rule.isInForce) ?? true })
      }
    }
  }
}
