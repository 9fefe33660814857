// Generated from ipmesh/zone/v1/zone_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// Request of GetZone.
  public struct GetZoneRequest: Message {
    /// `zones/{zone}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which zones are meant. Fields that are set must all hold.
  public struct ZoneFilter: Message {
    /// Part of the name: any substring, at most 64 characters.
    public var query: String = ""
    /// Division: a prefecture's code also finds the districts in it.
    public var division: String = ""
    /// A key industry by its 51020 code.
    public var industry: String = ""
    /// Only zones whose provincial designation is in force today.
    public var designatedOnly: Bool = false
    /// National title.
    public var nationalTitle: NationalTitle = .unspecified
    /// Closed zones too.
    public var includeClosed: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListZones.
  public struct ListZonesRequest: Message {
    /// Which zones.
    public var filter: ZoneFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListZones.
  public struct ListZonesResponse: Message {
    /// The zones of this page.
    public var zones: [ClusterZone] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateZone.
  public struct CreateZoneRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// Last part of the resource name: 2 to 63 of lower-case letters, digits, `-`; begins with a letter. Required.
    public var zoneId: String = ""
    /// The zone; output-only fields are ignored.
    public var zone: ClusterZone?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateZone.
  public struct UpdateZoneRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// The zone: `name` says which, `etag` (if set) which version.
    public var zone: ClusterZone?
    /// The fields to change; required. `*` means all that can change.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CloseZone.
  public struct CloseZoneRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `zones/{zone}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Day of closing; not in the future, not before the zone was set up. Required.
    public var closeDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportZones: one file in any number of pieces.
  public struct ImportZonesRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportZones.
  public struct ExportZonesRequest: Message {
    /// Which zones.
    public var filter: ZoneFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportZones.
  public struct ExportZonesResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetPlanTarget.
  public struct GetPlanTargetRequest: Message {
    /// The day for which to count; unset means today; not in the future.
    public var targetDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetPark.
  public struct GetParkRequest: Message {
    /// `zones/{zone}/parks/{park}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListParks.
  public struct ListParksRequest: Message {
    /// `zones/{zone}`, or `zones/-` for all.
    public var parent: String = ""
    /// Closed parks too.
    public var includeClosed: Bool = false
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListParks.
  public struct ListParksResponse: Message {
    /// The parks of this page.
    public var parks: [Park] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreatePark.
  public struct CreateParkRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `zones/{zone}`.
    public var parent: String = ""
    /// Last part of the resource name, as in CreateZoneRequest. Required.
    public var parkId: String = ""
    /// The park; output-only fields are ignored.
    public var park: Park?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdatePark.
  public struct UpdateParkRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// The park: `name` says which, `etag` (if set) which version.
    public var park: Park?
    /// The fields to change; required. `*` means all that can change.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ClosePark.
  public struct CloseParkRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `zones/{zone}/parks/{park}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Day of closing; not in the future, not before it opened. Required.
    public var closeDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }
}
