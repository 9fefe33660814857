// Generated from ipmesh/talent/v1/introduction_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// Request of GetTalentNeed.
  public struct GetTalentNeedRequest: Message {
    /// `talentNeeds/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which needs are meant. Fields that are set must all hold.
  public struct TalentNeedFilter: Message {
    /// Unified social credit code of the employer.
    public var employerCode: String = ""
    /// What the work is.
    public var profile: TalentProfile = .unspecified
    /// Where the need stands.
    public var state: TalentNeedState = .unspecified
    /// GB/T 2260 code: needs of employers of this division and of those below it.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListTalentNeeds.
  public struct ListTalentNeedsRequest: Message {
    /// Which needs.
    public var filter: TalentNeedFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListTalentNeeds.
  public struct ListTalentNeedsResponse: Message {
    /// The needs of this page.
    public var talentNeeds: [TalentNeed] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateTalentNeed.
  public struct CreateTalentNeedRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The need; output-only fields are ignored.
    public var talentNeed: TalentNeed?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateTalentNeed.
  public struct UpdateTalentNeedRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The need: `name` says which, `etag` (if set) which version.
    public var talentNeed: TalentNeed?
    /// The fields to change: `employer_name`, `position`, `posts`, `yearly_pay_fen`, or `*` for all of them. Required.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CloseTalentNeed.
  public struct CloseTalentNeedRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `talentNeeds/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetIntroduction.
  public struct GetIntroductionRequest: Message {
    /// `introductions/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which introductions are meant. Fields that are set must all hold.
  public struct IntroductionFilter: Message {
    /// The need, `talentNeeds/{number}`.
    public var need: String = ""
    /// Class of the talent.
    public var talentClass: TalentClass = .unspecified
    /// Where the person stands.
    public var state: IntroductionState = .unspecified
    /// GB/T 2260 code: introductions in this division and in those below it.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListIntroductions.
  public struct ListIntroductionsRequest: Message {
    /// Which introductions.
    public var filter: IntroductionFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListIntroductions.
  public struct ListIntroductionsResponse: Message {
    /// The introductions of this page.
    public var introductions: [Introduction] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateIntroduction.
  public struct CreateIntroductionRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The introduction; output-only fields are ignored.
    public var introduction: Introduction?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of EndIntroduction.
  public struct EndIntroductionRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `introductions/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Last day of work; not before the first, not in the future. Required.
    public var endDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of EndIntroduction.
  public struct EndIntroductionResponse: Message {
    /// The introduction.
    public var introduction: Introduction?
    /// Settling and housing support to be claimed back in fen, for the part of the service time that is missing.
    public var clawbackFen: Int64 = 0
    /// True when the rule of the claim is provisional.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordSupport.
  public struct RecordSupportRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The entry; output-only fields are ignored.
    public var support: Support?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ReverseSupport.
  public struct ReverseSupportRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `supports/{number}`; not a reversal, not reversed.
    public var name: String = ""
    /// Number of the document that decided it, 4 to 64 characters. Required.
    public var documentNumber: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which support is meant. Fields that are set must all hold.
  public struct SupportFilter: Message {
    /// For whom: `introductions/{number}` or `leadingTalents/{number}`.
    public var beneficiary: String = ""
    /// What it is for.
    public var kind: SupportKind = .unspecified
    /// GB/T 2260 code: beneficiaries in this division and in those below it.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListSupports.
  public struct ListSupportsRequest: Message {
    /// Which entries.
    public var filter: SupportFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListSupports.
  public struct ListSupportsResponse: Message {
    /// The entries of this page.
    public var supports: [Support] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetLeadingSelection.
  public struct GetLeadingSelectionRequest: Message {
    /// `leadingSelections/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which selections are meant. Fields that are set must all hold.
  public struct LeadingSelectionFilter: Message {
    /// Where the selection stands.
    public var state: LeadingSelectionState = .unspecified
    /// GB/T 2260 code: selections of this division and of those below it.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListLeadingSelections.
  public struct ListLeadingSelectionsRequest: Message {
    /// Which selections.
    public var filter: LeadingSelectionFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListLeadingSelections.
  public struct ListLeadingSelectionsResponse: Message {
    /// The selections of this page.
    public var leadingSelections: [LeadingSelection] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateLeadingSelection.
  public struct CreateLeadingSelectionRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The selection; output-only fields are ignored.
    public var leadingSelection: LeadingSelection?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ConcludeLeadingSelection.
  public struct ConcludeLeadingSelectionRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `leadingSelections/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Who is selected, `leadingTalents/{number}`; at most as many as there are places, each once.
    public var selected: [String] = []
    /// First day of the term; not before the last day for nominations. Required.
    public var termStartDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetLeadingTalent.
  public struct GetLeadingTalentRequest: Message {
    /// `leadingTalents/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which people are meant. Fields that are set must all hold.
  public struct LeadingTalentFilter: Message {
    /// The selection, `leadingSelections/{number}`.
    public var selection: String = ""
    /// What the person leads in.
    public var profile: TalentProfile = .unspecified
    /// Where the person stands.
    public var state: LeadingTalentState = .unspecified
    /// GB/T 2260 code: people of units of this division and of those below it.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListLeadingTalents.
  public struct ListLeadingTalentsRequest: Message {
    /// Which people.
    public var filter: LeadingTalentFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListLeadingTalents.
  public struct ListLeadingTalentsResponse: Message {
    /// The people of this page.
    public var leadingTalents: [LeadingTalent] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateLeadingTalent.
  public struct CreateLeadingTalentRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// The nomination; output-only fields are ignored.
    public var leadingTalent: LeadingTalent?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RecordLeadingEvaluation.
  public struct RecordLeadingEvaluationRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `leadingTalents/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The evaluation. Required.
    public var evaluation: LeadingEvaluation?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RemoveLeadingTalent.
  public struct RemoveLeadingTalentRequest: Message {
    /// Id of this write; see ExpertService.
    public var requestId: String = ""
    /// `leadingTalents/{number}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Why, 1 to 500 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
