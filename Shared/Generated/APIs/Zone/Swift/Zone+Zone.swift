// Generated from ipmesh/zone/v1/zone.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// A provincial designation in force or ended (省级知识产权服务业集聚发展区). It comes from an application.
  public struct Designation: Message {
    /// The application it comes from, `applications/{application}`.
    public var application: String = ""
    /// Day of the notice that named the zone.
    public var designationDate: GoogleType.Date?
    /// Last day of the present construction term.
    public var constructionEndDate: GoogleType.Date?
    /// Day on which the designation was withdrawn; unset while it is in force.
    public var withdrawalDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A zone in which IP service institutions gather (知识产权服务业集聚区).
  public struct ClusterZone: Message {
    /// Resource name, `zones/{zone}`. Output only.
    public var name: String = ""
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// GB/T 2260 code of the division it sits in: one of the 17, or a district of Wuhan. Required. Development zones have no
    /// code of their own; theirs is the city's.
    public var division: String = ""
    /// Address, at most 200 characters.
    public var address: String = ""
    /// Organisation that runs it, 2 to 120 characters. Required: it is whom an application speaks for.
    public var operatorName: String = ""
    /// Unified social credit code of the operator, both check characters right; may be empty.
    public var operatorCode: String = ""
    /// Key industries by their 51020 codes (`P01`…`P05`, `A01`…`A10`, `C01`…`C20`), without repetition, at most 35.
    public var industries: [String] = []
    /// Day on which it was set up; not in the future.
    public var establishedDate: GoogleType.Date?
    /// Title given by CNIPA.
    public var nationalTitle: NationalTitle = .unspecified
    /// Day on which the national title was given; required with one, unset without.
    public var nationalTitleDate: GoogleType.Date?
    /// How to reach it.
    public var contact: Common.Contact?
    /// True for records made by a generator, for trials and tours.
    public var synthetic: Bool = false
    /// Whether it exists. Output only.
    public var state: ZoneState = .unspecified
    /// Day of closing; unset while it is open. Output only.
    public var closeDate: GoogleType.Date?
    /// The latest provincial designation; unset when there was none. Output only.
    public var designation: Designation?
    /// Version of the record; hand it back with a change to be refused (ABORTED) when somebody was faster. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A park (园区) inside a zone: premises in which institutions sit.
  public struct Park: Message {
    /// Resource name, `zones/{zone}/parks/{park}`. Output only.
    public var name: String = ""
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// GB/T 2260 code of its division, in the prefecture of the zone. Required.
    public var division: String = ""
    /// Address, at most 200 characters.
    public var address: String = ""
    /// Floor area in square metres, 0 to 10^8; 0 when not known.
    public var areaSquareMeters: Int64 = 0
    /// Leading industries by their 51020 codes, without repetition.
    public var industries: [String] = []
    /// Day on which it opened; not in the future.
    public var openedDate: GoogleType.Date?
    /// Day of closing; unset while it is open. Output only.
    public var closeDate: GoogleType.Date?
    /// How to reach it.
    public var contact: Common.Contact?
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The plan's target of provincial demonstration zones (省级知识产权服务业集聚示范区) and how far it is reached.
  public struct PlanTarget: Message {
    /// The rule: the range, and whether national zones count.
    public var rule: Common.Rule?
    /// The day for which it was counted.
    public var targetDate: GoogleType.Date?
    /// Fewest zones asked.
    public var countMin: Int32 = 0
    /// Most zones planned.
    public var countMax: Int32 = 0
    /// Zones that count on that day.
    public var designatedCount: Int32 = 0
    /// The outcome.
    public var outcome: TargetOutcome = .unspecified
    /// The zones counted, `zones/{zone}`, in the order of their entry.
    public var zones: [String] = []
    /// True when the result rests on a rule that is not confirmed.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// National title of a zone, given by CNIPA; the provincial one comes from an application.
  public enum NationalTitle: Sendable, Hashable {
    /// None; in requests the same as unset.
    case unspecified
    /// National IP service cluster of the line of 2012 (国家知识产权服务业集聚发展区).
    case cluster
    /// Pilot zone of the line of 2023 (试验区).
    case pilot
    /// Demonstration zone of the line of 2023 (示范区).
    case demonstration
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .cluster
      case 2: self = .pilot
      case 3: self = .demonstration
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .cluster: 1
      case .pilot: 2
      case .demonstration: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Whether a zone still exists.
  public enum ZoneState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Exists.
    case open
    /// Closed for good; kept for the record, read-only.
    case closed
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .open
      case 2: self = .closed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .closed: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// How the number of designated zones stands to the plan.
  public enum TargetOutcome: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Fewer than asked.
    case notMet
    /// Within the range.
    case met
    /// More than the range: met, and worth a look.
    case metOverRange
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .notMet
      case 2: self = .met
      case 3: self = .metOverRange
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .notMet: 1
      case .met: 2
      case .metOverRange: 3
      case .unrecognized(let number): number
      }
    }
  }
}
