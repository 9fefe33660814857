// Generated from ipmesh/dispute/v1/alert.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Dispute {
  /// A warning of a risk abroad (海外风险预警): new law, litigation wave, squatting, customs practice. Open to everybody.
  public struct RiskAlert: Message {
    /// Resource name, `riskAlerts/{number}`. Output only.
    public var name: String = ""
    /// Title in both languages, 2 to 120 characters each; Chinese is required.
    public var title: Common.LocalizedText?
    /// What happens and what to do, 2 to 5,000 characters; Chinese is required.
    public var text: Common.LocalizedText?
    /// How much it matters. Required.
    public var level: AlertLevel = .unspecified
    /// ISO 3166 codes of the markets, `EU` for the Union; empty for all; at most 32.
    public var markets: [String] = []
    /// 51020 codes of the industries; empty for all; at most 35.
    public var industries: [String] = []
    /// Rights concerned; empty for all.
    public var rights: [RightKind] = []
    /// Where it was read, `http://` or `https://`, at most 2,048 characters. Required.
    public var sourceUri: String = ""
    /// Day of what it tells; not in the future. Required.
    public var eventDate: GoogleType.Date?
    /// How many subscriptions it reached. Output only.
    public var deliveryCount: Int32 = 0
    /// When it was published. Output only.
    public var publishTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Who wants which alerts. An alert reaches a subscription when each list shares a value with the alert's, or either is
  /// empty, and its level is high enough.
  public struct AlertSubscription: Message {
    /// Resource name, `alertSubscriptions/{id}`. Output only.
    public var name: String = ""
    /// Who it is for, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// Unified social credit code of the enterprise; may be empty.
    public var unifiedSocialCreditCode: String = ""
    /// GB/T 2260 code of its division. Required.
    public var division: String = ""
    /// Markets; empty for all; at most 32.
    public var markets: [String] = []
    /// Industries; empty for all; at most 35.
    public var industries: [String] = []
    /// Rights; empty for all.
    public var rights: [RightKind] = []
    /// Lowest level; unset for all.
    public var levelMin: AlertLevel = .unspecified
    /// False once it was ended. Output only.
    public var active: Bool = false
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// True for records made by a generator, for trials and tours.
    public var synthetic: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An alert that reached a subscription.
  public struct AlertDelivery: Message {
    /// Resource name, `alertDeliveries/{number}`.
    public var name: String = ""
    /// `riskAlerts/{number}`.
    public var riskAlert: String = ""
    /// `alertSubscriptions/{id}`.
    public var alertSubscription: String = ""
    /// Division of the subscription.
    public var division: String = ""
    /// When it was delivered.
    public var deliverTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How much an alert matters.
  public enum AlertLevel: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// For information.
    case notice
    /// Something may come.
    case warning
    /// Act now.
    case urgent
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .notice
      case 2: self = .warning
      case 3: self = .urgent
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .notice: 1
      case .warning: 2
      case .urgent: 3
      case .unrecognized(let number): number
      }
    }
  }
}
