// Generated from ipmesh/zone/v1/application_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// Request of GetApplication.
  public struct GetApplicationRequest: Message {
    /// `applications/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which applications are meant. Fields that are set must all hold.
  public struct ApplicationFilter: Message {
    /// `zones/{zone}`.
    public var zone: String = ""
    /// State.
    public var state: ApplicationState = .unspecified
    /// Division: a prefecture's code also finds the districts in it.
    public var division: String = ""
    /// Only those with something due on this day or before.
    public var dueBy: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListApplications.
  public struct ListApplicationsRequest: Message {
    /// Which applications.
    public var filter: ApplicationFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListApplications.
  public struct ListApplicationsResponse: Message {
    /// The applications of this page.
    public var applications: [Application] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateApplication.
  public struct CreateApplicationRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// The application; output-only fields are ignored.
    public var application: Application?
    /// Day of the notice that designated the zone; only with state DESIGNATED, required then; not in the future.
    public var designationDate: GoogleType.Date?
    /// The notice; only with state DESIGNATED, at least one then.
    public var evidence: [Evidence] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateApplication.
  public struct UpdateApplicationRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// The application: `name` says which, `etag` (if set) which version.
    public var application: Application?
    /// The fields to change, of `plan_summary` and `materials`; required. `*` means both.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ChangeApplicationState.
  public struct ChangeApplicationStateRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `applications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The state to enter.
    public var state: ApplicationState = .unspecified
    /// Day on which it is entered; not in the future, not before the state it leaves, save that a new draft may have been
    /// handed in before it was entered here. Required.
    public var effectiveDate: GoogleType.Date?
    /// Why, at most 1,000 characters; required for steps back, refusals, rectifications, withdrawals and cancellations.
    public var reason: String = ""
    /// Files that prove it, at most 50; required for the end of a site visit, midterm assessments, the end of a
    /// rectification, designations and withdrawals.
    public var evidence: [Evidence] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AssignPanel.
  public struct AssignPanelRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `applications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The draw, `draws/{draw}` of `ipmesh.talent.v1`. Required.
    public var draw: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AssignEvaluation.
  public struct AssignEvaluationRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `applications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The evaluation, `evaluations/{evaluation}`. Required.
    public var evaluation: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SuspendPeriod.
  public struct SuspendPeriodRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `applications/{number}` for its notice, `applications/{number}/objections/{number}` for its decision.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// First day that does not count; not in the future, after the start of the period and the pause before. Required.
    public var fromDate: GoogleType.Date?
    /// Why, 1 to 1,000 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of SuspendPeriod.
  public struct SuspendPeriodResponse: Message {
    /// The period as it stands now.
    public var period: WorkingPeriod?
    /// Version of the application or objection now.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ResumePeriod.
  public struct ResumePeriodRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// As in SuspendPeriodRequest.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Last day that does not count; not in the future, not before the first. Required.
    public var toDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ResumePeriod.
  public struct ResumePeriodResponse: Message {
    /// The period as it stands now.
    public var period: WorkingPeriod?
    /// Version of the application or objection now.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetObjection.
  public struct GetObjectionRequest: Message {
    /// `applications/{number}/objections/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListObjections.
  public struct ListObjectionsRequest: Message {
    /// `applications/{number}`, or `applications/-` for all.
    public var parent: String = ""
    /// Only this state; unset for all.
    public var state: ObjectionState = .unspecified
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListObjections.
  public struct ListObjectionsResponse: Message {
    /// The objections of this page.
    public var objections: [Objection] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateObjection.
  public struct CreateObjectionRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `applications/{number}`.
    public var parent: String = ""
    /// The objection; output-only fields are ignored.
    public var objection: Objection?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of DecideObjection.
  public struct DecideObjectionRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `applications/{number}/objections/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// UPHELD, DISMISSED or RETRACTED. Required.
    public var state: ObjectionState = .unspecified
    /// Day of the decision; not in the future, not before the filing. Required.
    public var decisionDate: GoogleType.Date?
    /// Reasons, 1 to 4,000 characters. Required.
    public var decision: String = ""
    /// Files of the decision, at most 50.
    public var evidence: [Evidence] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
