// Generated from ipmesh/statistics/v1/warning.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// An early warning: raised once for a cause, lifted when the cause is gone (监测预警, S41, S42).
  public struct Warning: Message {
    /// Resource name, `warnings/{number}`.
    public var name: String = ""
    /// What it is about.
    public var kind: WarningKind = .unspecified
    /// The cause, for example `quality/abnormal-share/420100/2025Q2`: of all warnings of a cause one at most is not lifted.
    public var cause: String = ""
    /// How grave it is; it follows the cause.
    public var level: WarningLevel = .unspecified
    /// GB/T 2260 code of the division that it concerns; `420000` for the province.
    public var division: String = ""
    /// What was seen when it was raised or its level changed.
    public var text: Common.LocalizedText?
    /// The rule that raises it.
    public var rule: Common.Rule?
    /// The rule, or one that the figures rest on, is not official.
    public var provisional: Bool = false
    /// Where it stands.
    public var state: WarningState = .unspecified
    /// The day on which it was raised.
    public var raiseDate: GoogleType.Date?
    /// What is done about it, as whoever acknowledged it said.
    public var note: String = ""
    /// The day on which it was acknowledged.
    public var acknowledgeDate: GoogleType.Date?
    /// The day on which its cause was gone.
    public var liftDate: GoogleType.Date?
    /// Version of the record.
    public var etag: String = ""
    /// When the record was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a warning is about.
  public enum WarningKind: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// A target lies behind its straight path.
    case targetBehind
    /// An indicator fell against the year before.
    case indicatorFall
    /// A measure of quality of a whole division lies beyond its threshold.
    case quality
    /// The feed of another service brings nothing any more.
    case feedStale
    /// Milestones of an action of the plan are overdue.
    case planOverdue
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .targetBehind
      case 2: self = .indicatorFall
      case 3: self = .quality
      case 4: self = .feedStale
      case 5: self = .planOverdue
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .targetBehind: 1
      case .indicatorFall: 2
      case .quality: 3
      case .feedStale: 4
      case .planOverdue: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// How grave a warning is.
  public enum WarningLevel: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Look at it.
    case yellow
    /// Act on it.
    case red
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .yellow
      case 2: self = .red
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .yellow: 1
      case .red: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a warning stands.
  public enum WarningState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Raised.
    case raised
    /// Somebody deals with it.
    case acknowledged
    /// Its cause is gone; final.
    case lifted
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .raised
      case 2: self = .acknowledged
      case 3: self = .lifted
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .raised: 1
      case .acknowledged: 2
      case .lifted: 3
      case .unrecognized(let number): number
      }
    }
  }
}
