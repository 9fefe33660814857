// Generated from ipmesh/statistics/v1/target.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// A number that a reading was computed from.
  public struct TargetInput: Message {
    /// What it is.
    public var title: Common.LocalizedText?
    /// Its name: a live count such as `attorneys_filed`, or the id of an indicator.
    public var measure: String = ""
    /// Which part of it: a division, a level, a year; empty when it has no parts.
    public var key: String = ""
    /// The number, in `unit`; the largest int64 when it is larger.
    public var value: Int64 = 0
    /// Its unit.
    public var unit: Common.LocalizedText?
    /// The service that it comes from: `registry`, `talent`, `zone`, `dispute`; `statistics` for facts.
    public var service: String = ""
    /// The last change of that service in it: hand it to WatchChanges there to go on behind it. Empty before the first.
    public var resumeToken: String = ""
    /// When that change was committed there.
    public var changeTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The value of a target at a time.
  public struct TargetReading: Message {
    /// Resource name, `targets/{target}/readings/{number}`; empty when it was computed for this answer.
    public var name: String = ""
    /// `targets/{target}`.
    public var target: String = ""
    /// When it was computed.
    public var readingTime: GoogleProtobuf.Timestamp?
    /// What it says of the target.
    public var outcome: TargetOutcome = .unspecified
    /// Why there is no value; unset when there is one.
    public var missing: Common.LocalizedText?
    /// The exact value in the unit of the target is `numerator / denominator`; the largest int64 when it is larger.
    public var numerator: Int64 = 0
    /// Above 0; 0 without a value.
    public var denominator: Int64 = 0
    /// The value for people: up to four decimals, cut, never rounded up. Decide nothing by it.
    public var value: String = ""
    /// The value in parts of the bound, in hundredths of a percent, cut; 10,000 means that it is as large.
    public var progressBasisPoints: Int32 = 0
    /// Value, comparison and outcome in words.
    public var statement: Common.LocalizedText?
    /// True when the target, how it is read (see the rules of the target) or what it is read from is not official.
    public var provisional: Bool = false
    /// True when an estimated or rounded fact is in it.
    public var estimated: Bool = false
    /// Version of the plan's file by which it was computed.
    public var planVersion: String = ""
    /// What it was computed from. Only GetTarget and RecountTargets return it.
    public var inputs: [TargetInput] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A target of the action plan or of a later notice.
  public struct Target: Message {
    /// Resource name, `targets/{target}`, for example `targets/attorneys`.
    public var name: String = ""
    /// Id of the plan, for example `plan-2022-2025`.
    public var plan: String = ""
    /// Name of the plan.
    public var planTitle: Common.LocalizedText?
    /// Version of the file that holds it.
    public var planVersion: String = ""
    /// What the plan asks, in its words, with its source.
    public var rule: Common.Rule?
    /// How this platform reads it: what counts, where it is counted, by what it is divided.
    public var readingRule: Common.Rule?
    /// How the value must stand to `bound`.
    public var comparison: TargetComparison = .unspecified
    /// The bound, in `unit`.
    public var bound: Int64 = 0
    /// The upper end of a range; 0 without one.
    public var upperBound: Int64 = 0
    /// Unit of value and bound.
    public var unit: Common.LocalizedText?
    /// Day by which it is to be reached.
    public var dueDate: GoogleType.Date?
    /// The services whose changes it is computed from; `statistics` for facts.
    public var services: [String] = []
    /// How it stands now.
    public var reading: TargetReading?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How far the changes of a service are known here.
  public struct FeedState: Message {
    /// `registry`, `talent`, `zone` or `dispute`.
    public var service: String = ""
    /// False when this process is not told where the service is: what it knows is then not read.
    public var followed: Bool = false
    /// The last change applied; empty before the first.
    public var resumeToken: String = ""
    /// Changes applied.
    public var changeCount: Int64 = 0
    /// When the last of them was committed there.
    public var changeTime: GoogleProtobuf.Timestamp?
    /// When it was applied here.
    public var applyTime: GoogleProtobuf.Timestamp?
    /// Whether the service answered just now; `changes_behind` is known only then.
    public var reachable: Bool = false
    /// Changes that it has and that are not applied yet; 1,000 stands for that or more.
    public var changesBehind: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A live number that no target asks for.
  public struct DashboardFigure: Message {
    /// Its name, for example `experts_in_pool`.
    public var measure: String = ""
    /// What it is.
    public var title: Common.LocalizedText?
    /// The number; the largest int64 when it is larger.
    public var value: Int64 = 0
    /// Its unit.
    public var unit: Common.LocalizedText?
    /// The service that it comes from.
    public var service: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// All targets at one moment: one snapshot of what is known.
  public struct Dashboard: Message {
    /// When it was made.
    public var readingTime: GoogleProtobuf.Timestamp?
    /// The targets with their readings, plan by plan.
    public var targets: [Target] = []
    /// Further live numbers; of services that are followed.
    public var figures: [DashboardFigure] = []
    /// How fresh it is.
    public var feeds: [FeedState] = []
    /// Targets that are met, over range or not.
    public var metCount: Int32 = 0
    /// Targets that are not met.
    public var notMetCount: Int32 = 0
    /// Targets without a value.
    public var notAvailableCount: Int32 = 0
    /// Hand it to WatchTargets to learn every move after this dashboard.
    public var resumeToken: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a service's changes came to when they were read again from the first.
  public struct FeedRecount: Message {
    /// The service.
    public var service: String = ""
    /// The change up to which they were read: the last one applied here.
    public var resumeToken: String = ""
    /// Changes read.
    public var changeCount: Int64 = 0
    /// Records that count, by their last change.
    public var recordCount: Int64 = 0
    /// False when the service has no such change any more: it was put back from an older backup.
    public var complete: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A live count that is not what the sources say.
  public struct CountDifference: Message {
    /// The live count.
    public var measure: String = ""
    /// Its part.
    public var key: String = ""
    /// What is kept here.
    public var live: Int64 = 0
    /// What the sources say.
    public var recounted: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A target, live and recounted.
  public struct TargetRecount: Message {
    /// `targets/{target}`.
    public var target: String = ""
    /// From the counts that are kept.
    public var live: TargetReading?
    /// From the sources.
    public var recounted: TargetReading?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How a value must stand to the bound of its target. The exact fraction is compared, nothing is rounded before.
  public enum TargetComparison: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// value >= bound (达到).
    case atLeast
    /// value > bound (超过).
    case moreThan
    /// bound <= value <= upper bound; a value above it meets the target and is flagged.
    case range
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .atLeast
      case 2: self = .moreThan
      case 3: self = .range
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .atLeast: 1
      case .moreThan: 2
      case .range: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// What a reading says of its target.
  public enum TargetOutcome: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// There is no value; `missing` says what it takes.
    case notAvailable
    /// Not met.
    case notMet
    /// Met.
    case met
    /// Met, with more than the plan foresees.
    case metOverRange
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .notAvailable
      case 2: self = .notMet
      case 3: self = .met
      case 4: self = .metOverRange
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .notAvailable: 1
      case .notMet: 2
      case .met: 3
      case .metOverRange: 4
      case .unrecognized(let number): number
      }
    }
  }
}
