// Generated from ipmesh/statistics/v1/report_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Which releases a report rests on.
  public struct ReportSelection: Message {
    /// The year it reports on, 2000 to 2100. Required.
    public var year: Int32 = 0
    /// The date of the report, not in the future; unset means today.
    public var asOfDate: GoogleType.Date?
    /// The releases, `releases/{number}`, published by that day, each series once; empty for the newest of each series that
    /// was in force on that day and tells of no later year. At most 100.
    public var releases: [String] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of RenderReport.
  public struct RenderReportRequest: Message {
    /// What it rests on.
    public var selection: ReportSelection?
    /// Its language. Required.
    public var language: ReportLanguage = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of RenderReport.
  public struct RenderReportResponse: Message {
    /// The next bytes of the document.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of CreateReportEdition.
  public struct CreateReportEditionRequest: Message {
    /// Id of this write; see the service.
    public var requestId: String = ""
    /// What it rests on.
    public var selection: ReportSelection?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of GetReportEdition.
  public struct GetReportEditionRequest: Message {
    /// `reportEditions/{year}-{edition}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListReportEditions.
  public struct ListReportEditionsRequest: Message {
    /// How many to return at most: 1 to 1,000; 0 means 50.
    public var pageSize: Int32 = 0
    /// `next_page_token` of the page before, for the same year.
    public var pageToken: String = ""
    /// The year they report on; 0 for all.
    public var year: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListReportEditions.
  public struct ListReportEditionsResponse: Message {
    /// The editions of this page.
    public var reportEditions: [ReportEdition] = []
    /// Token of the next page; empty after the last.
    public var nextPageToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ExportReport.
  public struct ExportReportRequest: Message {
    /// `reportEditions/{year}-{edition}`. Required.
    public var name: String = ""
    /// Its language; unset means Chinese.
    public var language: ReportLanguage = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ExportReport.
  public struct ExportReportResponse: Message {
    /// The next bytes of the document.
    public var data: [UInt8] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of VerifyReportEdition.
  public struct VerifyReportEditionRequest: Message {
    /// `reportEditions/{year}-{edition}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of VerifyReportEdition.
  public struct VerifyReportEditionResponse: Message {
    /// Whether the releases and the kept documents have the digests of the edition.
    public var intact: Bool = false
    /// Whether the documents drawn now are the same bytes; false after an upgrade that changed how reports look.
    public var reproduced: Bool = false
    /// What is different, one line each.
    public var differences: [String] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
