// Generated from ipmesh/registry/v1/institution_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Registry {
  /// Request of GetInstitution.
  public struct GetInstitutionRequest: Message {
    /// `institutions/{unified_social_credit_code}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of LookupInstitution.
  public struct LookupInstitutionRequest: Message {
    /// Patent agency code, five digits.
    public var agencyCode: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which institutions are meant. Fields that are set must all hold.
  public struct InstitutionFilter: Message {
    /// Part of the name, at least one character, at most 64: any substring, Chinese or Latin, case not minded.
    public var query: String = ""
    /// Kind.
    public var kind: InstitutionKind = .unspecified
    /// Division: a prefecture's code also finds the districts in it.
    public var division: String = ""
    /// A form of service it offers.
    public var serviceForm: ServiceForm = .unspecified
    /// State of its patent agency licence.
    public var licenceState: LicenceState = .unspecified
    /// Brand tier.
    public var brandTier: BrandTier = .unspecified
    /// Only specialised enterprises (专精特新).
    public var specializedOnly: Bool = false
    /// Closed institutions too.
    public var includeClosed: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListInstitutions.
  public struct ListInstitutionsRequest: Message {
    /// Which institutions.
    public var filter: InstitutionFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter; empty for the first page.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListInstitutions.
  public struct ListInstitutionsResponse: Message {
    /// The institutions of this page.
    public var institutions: [Institution] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateInstitution.
  public struct CreateInstitutionRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// The institution; output-only fields are ignored.
    public var institution: Institution?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateInstitution.
  public struct UpdateInstitutionRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// The institution: `name` says which, `etag` (if set) which version.
    public var institution: Institution?
    /// The fields to change, for example `display_name,contact.phone`; required. `*` means all that can change.
    /// Immutable, output-only and unknown fields are refused.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CloseInstitution.
  public struct CloseInstitutionRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `institutions/{unified_social_credit_code}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Day of closing; not in the future, not before it was established. Required.
    public var closeDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ChangeLicenceState.
  public struct ChangeLicenceStateRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `institutions/{unified_social_credit_code}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The state to enter.
    public var state: LicenceState = .unspecified
    /// Day on which it is entered; not in the future, not before the state it leaves. Required.
    public var effectiveDate: GoogleType.Date?
    /// Agency code; required with the move to ACTIVE of a licence that has none yet.
    public var agencyCode: String = ""
    /// Number of the decision, at most 64 characters.
    public var decisionNumber: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A person in an agency to be established.
  public struct Member: Message {
    /// `practitioners/{practitioner}`; certificate and practice are then taken from the archive. May be empty.
    public var practitioner: String = ""
    /// What the person is.
    public var role: MemberRole = .unspecified
    /// Whether a shareholder is also the legal representative.
    public var legalRepresentative: Bool = false
    /// Holds the patent attorney certificate; ignored when `practitioner` is set.
    public var certified: Bool = false
    /// First day of practice as patent attorney; ignored when `practitioner` is set; unset for none.
    public var practiceDate: GoogleType.Date?
    /// Reasons that bar the person.
    public var bars: [MemberBar] = []
    /// Day of the decision that withdrew a licence obtained by bribery or fraud, in an agency in which the person was
    /// partner, shareholder or legal representative: bars three years. Unset for none.
    public var fraudRevocationDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CheckEstablishmentConditions.
  public struct CheckEstablishmentConditionsRequest: Message {
    /// Partnership, company or law firm.
    public var organizationForm: OrganizationForm = .unspecified
    /// Name asked for.
    public var displayName: String = ""
    /// Written partnership agreement or articles of association exist; not asked of a law firm.
    public var hasFoundingDocument: Bool = false
    /// Independent premises exist.
    public var hasPremises: Bool = false
    /// Partners, shareholders, legal representative, full-time lawyers; at most 500.
    public var members: [Member] = []
    /// Day for which to check; unset means today.
    public var checkDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of CheckEstablishmentConditions.
  public struct CheckEstablishmentConditionsResponse: Message {
    /// FAIL when a condition fails, else UNKNOWN when one cannot be decided, else PASS.
    public var outcome: Common.Outcome = .unspecified
    /// Every condition, in the order of the articles.
    public var conditions: [Common.Condition] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CheckBranchConditions.
  public struct CheckBranchConditionsRequest: Message {
    /// The agency, `institutions/{unified_social_credit_code}`.
    public var institution: String = ""
    /// Name of the planned branch.
    public var displayName: String = ""
    /// Planned head, `practitioners/{practitioner}`.
    public var head: String = ""
    /// Practising attorneys who will work at the branch, `practitioners/{practitioner}`; at most 500.
    public var attorneys: [String] = []
    /// Days of penalties for patent agency business known to the caller, in addition to what the register knows.
    public var penaltyDates: [GoogleType.Date] = []
    /// Planned day of the set-up; unset means today.
    public var setupDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of CheckBranchConditions.
  public struct CheckBranchConditionsResponse: Message {
    /// FAIL when a condition fails, else UNKNOWN when one cannot be decided, else PASS.
    public var outcome: Common.Outcome = .unspecified
    /// Every condition, in the order of the article.
    public var conditions: [Common.Condition] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetBranch.
  public struct GetBranchRequest: Message {
    /// `institutions/{institution}/branches/{branch}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListBranches.
  public struct ListBranchesRequest: Message {
    /// `institutions/{institution}`, or `institutions/-` for all.
    public var parent: String = ""
    /// Closed branches too.
    public var includeClosed: Bool = false
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListBranches.
  public struct ListBranchesResponse: Message {
    /// The branches of this page.
    public var branches: [Branch] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateBranch.
  public struct CreateBranchRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `institutions/{institution}`.
    public var parent: String = ""
    /// The branch; output-only fields are ignored.
    public var branch: Branch?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CloseBranch.
  public struct CloseBranchRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `institutions/{institution}/branches/{branch}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Day of the cancellation; not in the future, not before the registration. Required.
    public var closeDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetRepresentativeOffice.
  public struct GetRepresentativeOfficeRequest: Message {
    /// `representativeOffices/{id}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListRepresentativeOffices.
  public struct ListRepresentativeOfficesRequest: Message {
    /// Only this direction; unset for both.
    public var direction: RepresentativeOfficeDirection = .unspecified
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListRepresentativeOffices.
  public struct ListRepresentativeOfficesResponse: Message {
    /// The offices of this page.
    public var representativeOffices: [RepresentativeOffice] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateRepresentativeOffice.
  public struct CreateRepresentativeOfficeRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// Last part of the resource name: 2 to 63 of lower-case letters, digits, `-`; begins with a letter. Required.
    public var representativeOfficeId: String = ""
    /// The office; output-only fields are ignored.
    public var representativeOffice: RepresentativeOffice?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CloseRepresentativeOffice.
  public struct CloseRepresentativeOfficeRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `representativeOffices/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Day of closing; not in the future, not before it opened. Required.
    public var closeDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportInstitutions: one file in any number of pieces.
  public struct ImportInstitutionsRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file; any length, a piece may end inside a character.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportInstitutions.
  public struct ExportInstitutionsRequest: Message {
    /// Which institutions.
    public var filter: InstitutionFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportInstitutions.
  public struct ExportInstitutionsResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a person is in an agency to be established.
  public enum MemberRole: Sendable, Hashable {
    /// Not set; refused.
    case unspecified
    /// Partner (合伙人), of a partnership or law firm.
    case partner
    /// Shareholder (股东) of a company.
    case shareholder
    /// Legal representative (法定代表人) who is not a shareholder.
    case legalRepresentative
    /// Full-time lawyer (专职律师) of a law firm.
    case fullTimeLawyer
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .partner
      case 2: self = .shareholder
      case 3: self = .legalRepresentative
      case 4: self = .fullTimeLawyer
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .partner: 1
      case .shareholder: 2
      case .legalRepresentative: 3
      case .fullTimeLawyer: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// A reason that bars a person from being partner or shareholder (专利代理管理办法 art. 13).
  public enum MemberBar: Sendable, Hashable {
    /// Not set; refused.
    case unspecified
    /// No full civil capacity.
    case noFullCapacity
    /// Criminal punishment for an intentional crime.
    case intentionalCrime
    /// Cannot work there full time.
    case notFullTime
    /// A former agency was dissolved or revoked with business unsettled.
    case unsettledBusiness
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .noFullCapacity
      case 2: self = .intentionalCrime
      case 3: self = .notFullTime
      case 4: self = .unsettledBusiness
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .noFullCapacity: 1
      case .intentionalCrime: 2
      case .notFullTime: 3
      case .unsettledBusiness: 4
      case .unrecognized(let number): number
      }
    }
  }
}
