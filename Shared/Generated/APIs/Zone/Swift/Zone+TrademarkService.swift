// Generated from ipmesh/zone/v1/trademark_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// Request of GetTrademark.
  public struct GetTrademarkRequest: Message {
    /// `trademarks/{registration_number}-{nice_class}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which trademarks are meant. Fields that are set must all hold.
  public struct TrademarkFilter: Message {
    /// Part of the mark or of the holder's name: any substring, at most 64 characters.
    public var query: String = ""
    /// 51020 code of the cluster.
    public var industry: String = ""
    /// Class of the Nice classification; 0 for all.
    public var niceClass: Int32 = 0
    /// Division: a prefecture's code also finds the districts in it.
    public var division: String = ""
    /// `zones/{zone}`.
    public var zone: String = ""
    /// Credit code of the holder.
    public var holderCode: String = ""
    /// Only those whose term ends on this day or before.
    public var termEndsBy: GoogleType.Date?
    /// Those taken off too.
    public var includeRemoved: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListTrademarks.
  public struct ListTrademarksRequest: Message {
    /// Which trademarks.
    public var filter: TrademarkFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListTrademarks.
  public struct ListTrademarksResponse: Message {
    /// The trademarks of this page.
    public var trademarks: [KeyTrademark] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateTrademark.
  public struct CreateTrademarkRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// The trademark; output-only fields are ignored.
    public var trademark: KeyTrademark?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateTrademark.
  public struct UpdateTrademarkRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// The trademark: `name` says which, `etag` (if set) which version.
    public var trademark: KeyTrademark?
    /// The fields to change; required. `*` means all that can change.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RemoveTrademark.
  public struct RemoveTrademarkRequest: Message {
    /// Id of this write; see ZoneService.
    public var requestId: String = ""
    /// `trademarks/{registration_number}-{nice_class}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// Day on which it is taken off; not in the future. Required.
    public var removedDate: GoogleType.Date?
    /// Why, 1 to 1,000 characters. Required.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportTrademarks: one file in any number of pieces.
  public struct ImportTrademarksRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportTrademarks.
  public struct ExportTrademarksRequest: Message {
    /// Which trademarks.
    public var filter: TrademarkFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportTrademarks.
  public struct ExportTrademarksResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
