// Generated from ipmesh/registry/v1/outlet_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Registry {
  /// Request of GetOutlet.
  public struct GetOutletRequest: Message {
    /// `outlets/{outlet}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which outlets are meant. Fields that are set must all hold.
  public struct OutletFilter: Message {
    /// Part of the name: any substring, at most 64 characters.
    public var query: String = ""
    /// What it is.
    public var kind: OutletKind = .unspecified
    /// Division: a prefecture's code also finds the districts in it.
    public var division: String = ""
    /// State.
    public var state: OutletState = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListOutlets.
  public struct ListOutletsRequest: Message {
    /// Which outlets.
    public var filter: OutletFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListOutlets.
  public struct ListOutletsResponse: Message {
    /// The outlets of this page.
    public var outlets: [Outlet] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateOutlet.
  public struct CreateOutletRequest: Message {
    /// Id of this write; see InstitutionService.
    public var requestId: String = ""
    /// Last part of the resource name: 2 to 63 of lower-case letters, digits, `-`; begins with a letter. Required.
    public var outletId: String = ""
    /// The outlet; output-only fields are ignored.
    public var outlet: Outlet?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateOutlet.
  public struct UpdateOutletRequest: Message {
    /// Id of this write; see InstitutionService.
    public var requestId: String = ""
    /// The outlet: `name` says which, `etag` (if set) which version.
    public var outlet: Outlet?
    /// The fields to change; required. `*` means all that can change.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetCoverage.
  public struct GetCoverageRequest: Message {
    /// The denominator.
    public var denominator: CoverageDenominator = .unspecified
    /// The day for which to count; unset means today.
    public var coverageDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportOutlets: one file in any number of pieces.
  public struct ImportOutletsRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportOutlets.
  public struct ExportOutletsRequest: Message {
    /// Which outlets.
    public var filter: OutletFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportOutlets.
  public struct ExportOutletsResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
