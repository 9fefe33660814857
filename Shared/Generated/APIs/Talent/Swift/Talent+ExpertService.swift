// Generated from ipmesh/talent/v1/expert_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// Request of GetExpert.
  public struct GetExpertRequest: Message {
    /// `experts/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of LookupExpert.
  public struct LookupExpertRequest: Message {
    /// Resident identity number, 18 characters. Input only.
    public var identityNumber: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which experts are meant. Fields that are set must all hold.
  public struct ExpertFilter: Message {
    /// Part of the name of the person or of the unit: any substring, at most 64 characters.
    public var query: String = ""
    /// Has this category.
    public var category: ExpertCategory = .unspecified
    /// Has this sub-field.
    public var field: ExpertField = .unspecified
    /// Has this 51020 industry.
    public var industry: String = ""
    /// Works in this jurisdiction.
    public var jurisdiction: String = ""
    /// Works in this language.
    public var language: String = ""
    /// GB/T 2260 code: experts of this division and of those below it.
    public var division: String = ""
    /// Unified social credit code of the present unit.
    public var unitCode: String = ""
    /// Where the expert stands.
    public var state: ExpertState = .unspecified
    /// In the pool on this day: state IN_POOL and the day within the term.
    public var inPoolDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListExperts.
  public struct ListExpertsRequest: Message {
    /// Which experts.
    public var filter: ExpertFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListExperts.
  public struct ListExpertsResponse: Message {
    /// The experts of this page.
    public var experts: [Expert] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateExpert.
  public struct CreateExpertRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The expert; output-only fields are ignored.
    public var expert: Expert?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateExpert.
  public struct UpdateExpertRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The expert: `name` says who, `etag` (if set) which version.
    public var expert: Expert?
    /// The fields to change, or `*` for all that can change. Required. `identity_number` and output-only fields cannot;
    /// `*` leaves `relative_identity_numbers` alone, which changes only when it is named.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CheckAdmission.
  public struct CheckAdmissionRequest: Message {
    /// `experts/{number}`.
    public var name: String = ""
    /// Day of the check; unset means today.
    public var checkDate: GoogleType.Date?
    /// True to check for award reviews, whose age limit is lower.
    public var awardReview: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of CheckAdmission.
  public struct CheckAdmissionResponse: Message {
    /// The conditions.
    public var conditions: [Common.Condition] = []
    /// PASS when every condition is met, FAIL when one is not, else UNKNOWN.
    public var outcome: Common.Outcome = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of SubmitApplication.
  public struct SubmitApplicationRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `experts/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordObjection.
  public struct RecordObjectionRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `experts/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// What is objected, 1 to 1,000 characters. Required.
    public var text: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ResolveObjection.
  public struct ResolveObjectionRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `experts/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Number of the objection. Required.
    public var number: Int32 = 0
    /// True when it is found right.
    public var upheld: Bool = false
    /// Why, 1 to 1,000 characters. Required.
    public var resolution: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ConcludeApplication.
  public struct ConcludeApplicationRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `experts/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RenewTerm.
  public struct RenewTermRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `experts/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordEvaluation.
  public struct RecordEvaluationRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `experts/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The evaluation: a year of the expert's membership, once each. Required.
    public var evaluation: ExpertEvaluation?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RemoveExpert.
  public struct RemoveExpertRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `experts/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why. Required.
    public var reason: ExitReason = .unspecified
    /// Years of the bar: 3 to 5 for CONFIDENTIALITY and FALSE_REVIEW, 0 for other reasons.
    public var barYears: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordFee.
  public struct RecordFeeRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `experts/{number}`.
    public var parent: String = ""
    /// The fee.
    public var fee: Fee?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListFees.
  public struct ListFeesRequest: Message {
    /// `experts/{number}`.
    public var parent: String = ""
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same parent.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListFees.
  public struct ListFeesResponse: Message {
    /// The fees of this page.
    public var fees: [Fee] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportExperts: one file in any number of pieces.
  public struct ImportExpertsRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportExperts.
  public struct ExportExpertsRequest: Message {
    /// Which experts.
    public var filter: ExpertFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportExperts.
  public struct ExportExpertsResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
