// Generated from ipmesh/type/v1/rule.proto by deploy/generate; do not edit.

import Messages

extension Common {
  /// A rule of the field, as the versioned rule files of the platform hold it.
  public struct Rule: Message {
    /// Stable identifier, for example `PAM-10-partners`.
    public var id: String = ""
    /// What the rule asks.
    public var title: LocalizedText?
    /// Law and article it comes from, for example `专利代理管理办法 art. 10`.
    public var source: String = ""
    /// How sure we are of it.
    public var provenance: Provenance = .unspecified
    /// True when the result that rests on this rule is provisional (provenance is not FOUND or COMPUTED).
    public var provisional: Bool = false
    /// First day on which the rule applies.
    public var effectiveFrom: GoogleType.Date?
    /// Last day on which the rule applies; unset while it is in force.
    public var effectiveTo: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// One condition with its rule, what was found, and the outcome.
  public struct Condition: Message {
    /// The rule that sets the condition.
    public var rule: Rule?
    /// What was found: numbers and names, never personal identity numbers.
    public var found: LocalizedText?
    /// Whether the condition is met.
    public var outcome: Outcome = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How sure we are of a rule.
  public enum Provenance: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// The text of the law or notice was read.
    case found
    /// Known, but the text was not read: confirm it before relying on it.
    case memory
    /// Proposed by this platform so that the rule can be applied; not official.
    case design
    /// Computed from found rules.
    case computed
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .found
      case 2: self = .memory
      case 3: self = .design
      case 4: self = .computed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .found: 1
      case .memory: 2
      case .design: 3
      case .computed: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// What a check of one condition came to.
  public enum Outcome: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// The condition is met.
    case pass
    /// The condition is not met.
    case fail
    /// The facts to decide it are missing; `found` says which.
    case unknown
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .pass
      case 2: self = .fail
      case 3: self = .unknown
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .pass: 1
      case .fail: 2
      case .unknown: 3
      case .unrecognized(let number): number
      }
    }
  }
}
