// Generated from ipmesh/statistics/v1/fact_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of ListMeasures.
  public struct ListMeasuresRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListMeasures.
  public struct ListMeasuresResponse: Message {
    /// All measures, in the order of the rule file.
    public var measures: [Measure] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetFactSource.
  public struct GetFactSourceRequest: Message {
    /// `factSources/{id}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListFactSources.
  public struct ListFactSourcesRequest: Message {
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListFactSources.
  public struct ListFactSourcesResponse: Message {
    /// The sources of this page.
    public var factSources: [FactSource] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Which facts are meant. `source` or `subject` is required; fields that are set must all hold.
  public struct FactFilter: Message {
    /// `factSources/{id}`, or a record of this service such as `surveys/2024`.
    public var source: String = ""
    /// Whom the facts are about.
    public var subject: String = ""
    /// Id of a measure.
    public var measure: String = ""
    /// GB/T 2260 code; exactly this division.
    public var division: String = ""
    /// `2023` or `2023-Q2`.
    public var period: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListFacts.
  public struct ListFactsRequest: Message {
    /// Which facts.
    public var filter: FactFilter?
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, with the same filter.
    public var pageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListFacts.
  public struct ListFactsResponse: Message {
    /// The facts of this page.
    public var facts: [Fact] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ImportFacts: one file in any number of pieces.
  public struct ImportFactsRequest: Message {
    /// Id of this import; in the first message.
    public var requestId: String = ""
    /// The next bytes of the file.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportFacts.
  public struct ExportFactsRequest: Message {
    /// Which facts; `source` of imported facts is required.
    public var filter: FactFilter?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportFacts.
  public struct ExportFactsResponse: Message {
    /// The next bytes of the file, whole rows; the first begins with a byte order mark and the header.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of WithdrawFacts.
  public struct WithdrawFactsRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// `factSources/{id}`.
    public var name: String = ""
    /// Version expected; may be empty.
    public var etag: String = ""
    /// The period whose facts go, `2023` or `2023-Q2`; empty for all.
    public var period: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }
}
