// Generated from ipmesh/dispute/v1/deadline_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Dispute {
  /// Request of ComputeDeadlines.
  public struct ComputeDeadlinesRequest: Message {
    /// The forum, for example `US_DC`; ListForumRules names all. Required.
    public var forum: String = ""
    /// The event, for example `COMPLAINT_SERVED`. Required.
    public var event: String = ""
    /// Its day, in 1950 to 2199. Required.
    public var eventDate: GoogleType.Date?
    /// How the document was served.
    public var serviceMethod: ServiceMethod = .unspecified
    /// Days on which the terms did not run, at most 20 spans.
    public var suspensions: [Suspension] = []
    /// True when the longer terms that can be had on request were granted.
    public var extended: Bool = false
    /// Where the court sits, for a forum with seats (UPC: `DE`, `FR`, …; ListForumRules names all): its holidays move a
    /// last day. Empty when it is not known: weekends alone move it then, and the answer says so.
    public var seat: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ComputeDeadlines.
  public struct ComputeDeadlinesResponse: Message {
    /// The terms, one for each rule; two where it is not known which version of a rule applies.
    public var deadlines: [Deadline] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListForumRules.
  public struct ListForumRulesRequest: Message {
    /// This forum alone; empty for all.
    public var forum: String = ""
    /// Only versions in force on this day; unset for all.
    public var inForceDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListForumRules.
  public struct ListForumRulesResponse: Message {
    /// The forums, by name.
    public var forums: [Forum] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
