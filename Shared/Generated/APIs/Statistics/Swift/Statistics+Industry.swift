// Generated from ipmesh/statistics/v1/industry.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// A category of the patent-intensive industries.
  public struct IntensiveCategory: Message {
    /// `PI1` to `PI7`.
    public var id: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The statistical classification of the patent-intensive industries.
  public struct IntensiveClassification: Message {
    /// Version of the rule file.
    public var version: String = ""
    /// The classification as a rule, with its source and time of force.
    public var rule: Common.Rule?
    /// The categories.
    public var categories: [IntensiveCategory] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An industry in a catalogue.
  public struct IntensiveEntry: Message {
    /// Code of the class in GB/T 4754, four digits; unique in the catalogue.
    public var classCode: String = ""
    /// Name of the class, 1 to 120 characters.
    public var displayName: String = ""
    /// Category, `PI1` to `PI7`.
    public var category: String = ""
    /// Invention patents per 10,000 people employed, in hundredths; 0 when it is not known.
    public var densityHundredths: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The catalogue of the patent-intensive industries of a year (知识产权密集型产业目录清单).
  public struct IntensiveCatalog: Message {
    /// Resource name, `intensiveCatalogs/{year}`. Output only.
    public var name: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// The year. Set at creation.
    public var year: Int32 = 0
    /// Title, 2 to 120 characters.
    public var title: String = ""
    /// What it rests on, 2 to 500 characters.
    public var source: String = ""
    /// The industries, by their codes; at most 2,000.
    public var entries: [IntensiveEntry] = []
    /// State. Output only.
    public var state: IntensiveCatalogState = .unspecified
    /// When it was published. Output only.
    public var publishTime: GoogleProtobuf.Timestamp?
    /// SHA-256 of year and entries in hexadecimal, of what was published. Output only.
    public var sha256: String = ""
    /// True for a catalogue that was made up to try the system.
    public var synthetic: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A category in a year.
  public struct IntensiveCategoryYear: Message {
    /// `PI1` to `PI7`.
    public var category: String = ""
    /// Value added.
    public var valueAdded: IndicatorValue?
    /// Share in the patent-intensive industries.
    public var share: IndicatorValue?
    /// Change against the year before in per cent; unset when it cannot be told.
    public var growthPercent: ExactNumber?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The patent-intensive industries in a year.
  public struct IntensiveYear: Message {
    /// The year.
    public var year: Int32 = 0
    /// The categories, in their order.
    public var categories: [IntensiveCategoryYear] = []
    /// Value added of all: as published, or else the sum of the categories.
    public var total: IndicatorValue?
    /// Change of the total against the year before in per cent; unset when it cannot be told.
    public var growthPercent: ExactNumber?
    /// Share in GDP.
    public var gdpShare: IndicatorValue?
    /// Sum of the categories; unset when one is missing.
    public var categorySum: ExactNumber?
    /// Sum of the categories less the total; unset when either is missing.
    public var difference: ExactNumber?
    /// Whether the sum of the categories is the total, but for at most half a unit of rounding in each.
    public var addsUp: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// State of a yearly catalogue.
  public enum IntensiveCatalogState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Being put together.
    case draft
    /// Published; never changes again.
    case published
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .draft
      case 2: self = .published
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .draft: 1
      case .published: 2
      case .unrecognized(let number): number
      }
    }
  }
}
