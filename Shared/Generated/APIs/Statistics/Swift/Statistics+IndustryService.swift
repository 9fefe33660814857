// Generated from ipmesh/statistics/v1/industry_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of GetIntensiveClassification.
  public struct GetIntensiveClassificationRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetIntensiveCatalog.
  public struct GetIntensiveCatalogRequest: Message {
    /// `intensiveCatalogs/{year}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListIntensiveCatalogs.
  public struct ListIntensiveCatalogsRequest: Message {
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListIntensiveCatalogs.
  public struct ListIntensiveCatalogsResponse: Message {
    /// The catalogues of this page.
    public var intensiveCatalogs: [IntensiveCatalog] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateIntensiveCatalog.
  public struct CreateIntensiveCatalogRequest: Message {
    /// Id of this write; see FactService.
    public var requestId: String = ""
    /// The catalogue; output-only fields are ignored.
    public var intensiveCatalog: IntensiveCatalog?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of UpdateIntensiveCatalog.
  public struct UpdateIntensiveCatalogRequest: Message {
    /// Id of this write; see FactService.
    public var requestId: String = ""
    /// The catalogue: `name` says which, `etag` (if set) which version.
    public var intensiveCatalog: IntensiveCatalog?
    /// The fields to change; required: `title`, `source`, `entries`, `synthetic`. `*` means all of them.
    public var updateMask: GoogleProtobuf.FieldMask?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportIntensiveEntries: one file in any number of pieces.
  public struct ImportIntensiveEntriesRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportIntensiveEntries.
  public struct ExportIntensiveEntriesRequest: Message {
    /// `intensiveCatalogs/{year}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportIntensiveEntries.
  public struct ExportIntensiveEntriesResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of PublishIntensiveCatalog.
  public struct PublishIntensiveCatalogRequest: Message {
    /// Id of this write; see FactService.
    public var requestId: String = ""
    /// `intensiveCatalogs/{year}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of MonitorIntensiveIndustries.
  public struct MonitorIntensiveIndustriesRequest: Message {
    /// GB/T 2260 code; `000000` is the nation.
    public var division: String = ""
    /// First year.
    public var yearFrom: Int32 = 0
    /// Last year; not before the first, at most 30 years.
    public var yearTo: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of MonitorIntensiveIndustries.
  public struct MonitorIntensiveIndustriesResponse: Message {
    /// The years, the earliest first.
    public var years: [IntensiveYear] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
