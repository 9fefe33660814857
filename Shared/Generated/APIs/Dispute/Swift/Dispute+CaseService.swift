// Generated from ipmesh/dispute/v1/case_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Dispute {
  /// Request of GetCase.
  public struct GetCaseRequest: Message {
    /// `cases/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which cases are meant. Fields that are set must all hold.
  public struct CaseFilter: Message {
    /// Division: a prefecture's code also finds the districts in it. Empty for all that the caller reaches.
    public var division: String = ""
    /// What it is about.
    public var kind: CaseKind = .unspecified
    /// Where it stands.
    public var state: CaseState = .unspecified
    /// The forum.
    public var forum: String = ""
    /// The right in dispute.
    public var right: RightKind = .unspecified
    /// Part of the name of the enterprise, at most 64 characters.
    public var query: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListCases.
  public struct ListCasesRequest: Message {
    /// Which cases.
    public var filter: CaseFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListCases.
  public struct ListCasesResponse: Message {
    /// The cases of this page.
    public var cases: [Case] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SubmitCase.
  public struct SubmitCaseRequest: Message {
    /// Id of this write: a fresh UUID; repeat it only to retry. Required.
    public var requestId: String = ""
    /// The case; output-only fields are ignored.
    public var `case`: Case?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateCase.
  public struct UpdateCaseRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// The case: `name` says which, `etag` (if set) which version.
    public var `case`: Case?
    /// The fields to change; required. `*` means all that can change.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RegisterCase.
  public struct RegisterCaseRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RejectCase.
  public struct RejectCaseRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 2 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of TriageCase.
  public struct TriageCaseRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The events that start terms, 1 to 50; empty only for a forum without rules.
    public var events: [CaseEvent] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordCaseEvent.
  public struct RecordCaseEventRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The event. Required.
    public var event: CaseEvent?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of MeetDeadline.
  public struct MeetDeadlineRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Id of the term in the case. Required.
    public var deadlineId: String = ""
    /// Day on which the party acted; not in the future. Required.
    public var metDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RequestExperts.
  public struct RequestExpertsRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// How many experts, 3 to 9; 0 means 3.
    public var count: Int32 = 0
    /// How many in reserve, 0 to 9.
    public var backupCount: Int32 = 0
    /// Jurisdiction they work in: ISO 3166 code, `EP`, `WO`. Required.
    public var jurisdiction: String = ""
    /// Language they work in: ISO 639 code. Required.
    public var language: String = ""
    /// Who supervises the draw, an identity of the mesh; not the caller's own. Required.
    public var supervisor: String = ""
    /// A public source of randomness, 1 to 64 letters, digits, `.`, `-`, `_`. Required.
    public var beaconSource: String = ""
    /// The round of it, whose value nobody knows yet. Required.
    public var beaconRound: String = ""
    /// Day on which the experts meet; not in the past. Required.
    public var reviewDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AssignExperts.
  public struct AssignExpertsRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The value of the beacon as its source published it, 1 to 256 letters and digits. Required.
    public var beaconValue: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ConfirmExpert.
  public struct ConfirmExpertRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// `experts/{number}`. Required.
    public var expert: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ReplaceExpert.
  public struct ReplaceExpertRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// `experts/{number}`. Required.
    public var expert: String = ""
    /// Why. Required.
    public var reason: ReplacementReason = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of IssueGuidance.
  public struct IssueGuidanceRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The guidance, 1 to 20 documents. Required.
    public var guidance: [CaseDocument] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordFollowUp.
  public struct RecordFollowUpRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// What happened, 2 to 2,000 characters. Required.
    public var text: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CheckEvidenceExport.
  public struct CheckEvidenceExportRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The check; it replaces an earlier one against the same law. Required.
    public var check: ExportCheck?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordEvidenceExport.
  public struct RecordEvidenceExportRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Day on which it was sent; not in the future. Required.
    public var exportDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CloseCase.
  public struct CloseCaseRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `cases/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// How it ended. Required.
    public var result: CaseResult = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetQuarterReport.
  public struct GetQuarterReportRequest: Message {
    /// `quarterReports/{year}-Q{quarter}`, for example `quarterReports/2026-Q3`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SubmitQuarterReport.
  public struct SubmitQuarterReportRequest: Message {
    /// Id of this write.
    public var requestId: String = ""
    /// `quarterReports/{year}-Q{quarter}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of WatchDeadlines.
  public struct WatchDeadlinesRequest: Message {
    /// `resume_token` of the last notice; empty to begin with the first ever.
    public var resumeToken: String = ""
    /// End after the notices there are, instead of waiting for more.
    public var untilNow: Bool = false
    /// Division: a prefecture's code also takes the districts in it. Empty for all that the caller reaches.
    public var division: String = ""
    /// Only notices of this urgency or above; unset for all.
    public var urgencyMin: Urgency = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of WatchDeadlines.
  public struct WatchDeadlinesResponse: Message {
    /// Hand it back to go on after this notice.
    public var resumeToken: String = ""
    /// The notice.
    public var notice: DeadlineNotice?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportCases: one file in any number of pieces.
  public struct ImportCasesRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportCases.
  public struct ExportCasesRequest: Message {
    /// Which cases.
    public var filter: CaseFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportCases.
  public struct ExportCasesResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Why a drawn expert is replaced.
  public enum ReplacementReason: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// A conflict of interest.
    case recusal
    /// Leave, illness, other duties.
    case leave
    /// Left the post or the pool.
    case left
    /// Declined.
    case declined
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .recusal
      case 2: self = .leave
      case 3: self = .left
      case 4: self = .declined
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .recusal: 1
      case .leave: 2
      case .left: 3
      case .declined: 4
      case .unrecognized(let number): number
      }
    }
  }
}
