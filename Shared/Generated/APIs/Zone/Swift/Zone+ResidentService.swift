// Generated from ipmesh/zone/v1/resident_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// Request of GetResident.
  public struct GetResidentRequest: Message {
    /// `zones/{zone}/residents/{unified_social_credit_code}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which residents are meant. Fields that are set must all hold.
  public struct ResidentFilter: Message {
    /// `zones/{zone}`; empty or `zones/-` for all zones.
    public var zone: String = ""
    /// Part of the institution's registered name: any substring, at most 64 characters.
    public var query: String = ""
    /// `zones/{zone}/parks/{park}`.
    public var park: String = ""
    /// Those that moved out too.
    public var includeLeft: Bool = false
    /// Only brand institutions of the register (national, provincial or municipal).
    public var brandOnly: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListResidents.
  public struct ListResidentsRequest: Message {
    /// Which residents.
    public var filter: ResidentFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListResidents.
  public struct ListResidentsResponse: Message {
    /// The residents of this page.
    public var residents: [Resident] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateResident.
  public struct CreateResidentRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `zones/{zone}`.
    public var parent: String = ""
    /// The resident; output-only fields are ignored.
    public var resident: Resident?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateResident.
  public struct UpdateResidentRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// The resident: `name` says which, `etag` (if set) which version.
    public var resident: Resident?
    /// The fields to change; required. `*` means all that can change.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of MoveOutResident.
  public struct MoveOutResidentRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `zones/{zone}/residents/{unified_social_credit_code}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Day on which it moved out; not in the future, not before it moved in. Required.
    public var movedOutDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportResidents: one file in any number of pieces.
  public struct ImportResidentsRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportResidents.
  public struct ExportResidentsRequest: Message {
    /// Which residents.
    public var filter: ResidentFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportResidents.
  public struct ExportResidentsResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetAlliance.
  public struct GetAllianceRequest: Message {
    /// `alliances/{alliance}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which alliances are meant. Fields that are set must all hold.
  public struct AllianceFilter: Message {
    /// Part of the name: any substring, at most 64 characters.
    public var query: String = ""
    /// `zones/{zone}`.
    public var zone: String = ""
    /// Those in which this institution is a member now, `institutions/{unified_social_credit_code}`.
    public var member: String = ""
    /// Dissolved ones too.
    public var includeDissolved: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListAlliances.
  public struct ListAlliancesRequest: Message {
    /// Which alliances.
    public var filter: AllianceFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListAlliances.
  public struct ListAlliancesResponse: Message {
    /// The alliances of this page.
    public var alliances: [Alliance] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateAlliance.
  public struct CreateAllianceRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// Last part of the resource name: 2 to 63 of lower-case letters, digits, `-`; begins with a letter. Required.
    public var allianceId: String = ""
    /// The alliance; output-only fields are ignored.
    public var alliance: Alliance?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateAlliance.
  public struct UpdateAllianceRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// The alliance: `name` says which, `etag` (if set) which version.
    public var alliance: Alliance?
    /// The fields to change; required. `*` means all that can change.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AddAllianceMember.
  public struct AddAllianceMemberRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `alliances/{alliance}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The member; output-only fields are ignored.
    public var member: AllianceMember?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RemoveAllianceMember.
  public struct RemoveAllianceMemberRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `alliances/{alliance}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The member, `institutions/{unified_social_credit_code}`.
    public var institution: String = ""
    /// Day on which it left; not in the future, not before it joined. Required.
    public var leftDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of DissolveAlliance.
  public struct DissolveAllianceRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `alliances/{alliance}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Day on which it was dissolved; not in the future, not before the founding. Required.
    public var dissolvedDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }
}
