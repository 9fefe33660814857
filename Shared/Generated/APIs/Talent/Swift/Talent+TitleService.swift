// Generated from ipmesh/talent/v1/title_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// Request of CheckTitleConditions.
  public struct CheckTitleConditionsRequest: Message {
    /// The facts. Required.
    public var facts: TitleFacts?
    /// Day of the application; unset means today.
    public var applicationDate: GoogleType.Date?
    /// True to ask for the terms of entry to the national examination, without the certificate that it leads to.
    public var examEntry: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetTitleApplication.
  public struct GetTitleApplicationRequest: Message {
    /// `titleApplications/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which applications are meant. Fields that are set must all hold.
  public struct TitleApplicationFilter: Message {
    /// Level applied for.
    public var level: TitleLevel = .unspecified
    /// Where the application stands.
    public var state: TitleState = .unspecified
    /// GB/T 2260 code: applications of this division and of those below it.
    public var division: String = ""
    /// Unified social credit code of the unit.
    public var unitCode: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListTitleApplications.
  public struct ListTitleApplicationsRequest: Message {
    /// Which applications.
    public var filter: TitleApplicationFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListTitleApplications.
  public struct ListTitleApplicationsResponse: Message {
    /// The applications of this page.
    public var titleApplications: [TitleApplication] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateTitleApplication.
  public struct CreateTitleApplicationRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The application; output-only fields are ignored.
    public var titleApplication: TitleApplication?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateTitleApplication.
  public struct UpdateTitleApplicationRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The application: `name` says which, `etag` (if set) which version.
    public var titleApplication: TitleApplication?
    /// The fields to change: `display_name`, `unit_code`, `unit_name`, `division`, `facts`, or `*` for all of them.
    /// Required.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SubmitTitleApplication.
  public struct SubmitTitleApplicationRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of DecideTitleMaterials.
  public struct DecideTitleMaterialsRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// What is decided. Required.
    public var decision: TitleMaterialsDecision = .unspecified
    /// Why, at most 500 characters; required unless accepted.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AssignTitlePanel.
  public struct AssignTitlePanelRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// `draws/{number}`. Required.
    public var draw: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CastTitleVote.
  public struct CastTitleVoteRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// The panel member, `experts/{number}`. Required.
    public var expert: String = ""
    /// The vote. Required.
    public var vote: TitleVote = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CloseTitleBallot.
  public struct CloseTitleBallotRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of PublishTitleNotice.
  public struct PublishTitleNoticeRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RaiseTitleObjection.
  public struct RaiseTitleObjectionRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// What is objected, 1 to 500 characters. Required.
    public var text: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ResolveTitleObjection.
  public struct ResolveTitleObjectionRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Number of the objection. Required.
    public var number: Int32 = 0
    /// True when it is found right.
    public var upheld: Bool = false
    /// Reason, 1 to 500 characters. Required.
    public var resolution: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GrantTitle.
  public struct GrantTitleRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RevokeTitle.
  public struct RevokeTitleRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 1 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of WithdrawTitleApplication.
  public struct WithdrawTitleApplicationRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `titleApplications/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, at most 500 characters.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetTitleCertificate.
  public struct GetTitleCertificateRequest: Message {
    /// `titleCertificates/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportTitleApplications: one file in any number of pieces.
  public struct ImportTitleApplicationsRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportTitleApplications.
  public struct ExportTitleApplicationsRequest: Message {
    /// Which applications.
    public var filter: TitleApplicationFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportTitleApplications.
  public struct ExportTitleApplicationsResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What is decided on the materials of an application.
  public enum TitleMaterialsDecision: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// They are in order.
    case accept
    /// They are to be corrected.
    case correct
    /// They are refused.
    case reject
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .accept
      case 2: self = .correct
      case 3: self = .reject
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .accept: 1
      case .correct: 2
      case .reject: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// A vote.
  public enum TitleVote: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// For the title.
    case `for`
    /// Against it.
    case against
    /// Neither.
    case abstain
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .`for`
      case 2: self = .against
      case 3: self = .abstain
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .`for`: 1
      case .against: 2
      case .abstain: 3
      case .unrecognized(let number): number
      }
    }
  }
}
