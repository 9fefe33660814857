// Generated from ipmesh/statistics/v1/report.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// A release that a report rests on.
  public struct ReportSource: Message {
    /// `releases/{number}`.
    public var release: String = ""
    /// Its digest, see Release.
    public var sha256: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A document of an edition.
  public struct ReportDocument: Message {
    /// Its language.
    public var language: ReportLanguage = .unspecified
    /// SHA-256 of its bytes in lower-case hexadecimal.
    public var sha256: String = ""
    /// Its size.
    public var sizeBytes: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An edition of the yearly industry report (年度行业发展蓝皮书, S2): which releases it rests on and what came of them. It
  /// never changes; its documents are kept, so that they are the same bytes after any upgrade.
  public struct ReportEdition: Message {
    /// Resource name, `reportEditions/{year}-{edition}`, for example `reportEditions/2024-1`. Output only.
    public var name: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// The year it reports on.
    public var year: Int32 = 0
    /// The date of the report: what was published by this day is in it.
    public var asOfDate: GoogleType.Date?
    /// The releases, in the order of the chapters.
    public var sources: [ReportSource] = []
    /// Its documents, one for each language.
    public var documents: [ReportDocument] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Language of a report.
  public enum ReportLanguage: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Simplified Chinese.
    case chinese
    /// English.
    case english
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .chinese
      case 2: self = .english
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .chinese: 1
      case .english: 2
      case .unrecognized(let number): number
      }
    }
  }
}
