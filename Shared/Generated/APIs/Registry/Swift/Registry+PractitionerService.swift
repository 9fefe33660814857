// Generated from ipmesh/registry/v1/practitioner_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Registry {
  /// Request of GetPractitioner.
  public struct GetPractitionerRequest: Message {
    /// `practitioners/{number}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of LookupPractitioner.
  public struct LookupPractitionerRequest: Message {
    /// Resident identity number, 18 characters. Input only.
    public var identityNumber: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which practitioners are meant. Fields that are set must all hold.
  public struct PractitionerFilter: Message {
    /// Part of the name: any substring, at most 64 characters.
    public var query: String = ""
    /// What the person does.
    public var kind: PractitionerKind = .unspecified
    /// Present agency, `institutions/{institution}`.
    public var institution: String = ""
    /// State of the practice filing.
    public var filingState: FilingState = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListPractitioners.
  public struct ListPractitionersRequest: Message {
    /// Which practitioners.
    public var filter: PractitionerFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListPractitioners.
  public struct ListPractitionersResponse: Message {
    /// The practitioners of this page.
    public var practitioners: [Practitioner] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreatePractitioner.
  public struct CreatePractitionerRequest: Message {
    /// Id of this write; see InstitutionService.
    public var requestId: String = ""
    /// The person; output-only fields are ignored.
    public var practitioner: Practitioner?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdatePractitioner.
  public struct UpdatePractitionerRequest: Message {
    /// Id of this write; see InstitutionService.
    public var requestId: String = ""
    /// The person: `name` says who, `etag` (if set) which version.
    public var practitioner: Practitioner?
    /// The fields to change: `display_name`, `kind`, `education`, `certificates`, or `*` for all of them. Required.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of StartEmployment.
  public struct StartEmploymentRequest: Message {
    /// Id of this write; see InstitutionService.
    public var requestId: String = ""
    /// `practitioners/{number}`.
    public var practitioner: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// `institutions/{institution}`; open.
    public var institution: String = ""
    /// First day; not in the future, not before the end of an earlier employment. Required.
    public var startDate: GoogleType.Date?
    /// Position, at most 64 characters.
    public var position: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of EndEmployment.
  public struct EndEmploymentRequest: Message {
    /// Id of this write; see InstitutionService.
    public var requestId: String = ""
    /// `practitioners/{number}`.
    public var practitioner: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Last day; not in the future, not before the first. Required.
    public var endDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of FilePractice.
  public struct FilePracticeRequest: Message {
    /// Id of this write; see InstitutionService.
    public var requestId: String = ""
    /// `practitioners/{number}`.
    public var practitioner: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The agency, `institutions/{institution}`; the one of the open employment.
    public var institution: String = ""
    /// First day on which all conditions were met; not before the certificate. Required. When the person practised at
    /// another agency before, the earlier day stays on record.
    public var practiceDate: GoogleType.Date?
    /// Day of the filing; not in the future, not before `practice_date`. Required.
    public var filedDate: GoogleType.Date?
    /// Practice number; may be empty.
    public var practiceNumber: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ChangeFilingState.
  public struct ChangeFilingStateRequest: Message {
    /// Id of this write; see InstitutionService.
    public var requestId: String = ""
    /// `practitioners/{number}`.
    public var practitioner: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The state to enter.
    public var state: FilingState = .unspecified
    /// Day on which it is entered; not in the future, not before the state it leaves. Required.
    public var effectiveDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportPractitioners: one file in any number of pieces.
  public struct ImportPractitionersRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportPractitioners.
  public struct ExportPractitionersRequest: Message {
    /// Which practitioners.
    public var filter: PractitionerFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportPractitioners.
  public struct ExportPractitionersResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
