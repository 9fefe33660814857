// Generated from ipmesh/statistics/v1/fact.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// What facts count, and in which unit.
  public struct Measure: Message {
    /// Stable id, for example `population`.
    public var id: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?
    /// The unit in which values are written and shown, for example 万人.
    public var unit: Common.LocalizedText?
    /// Decimals of the unit that are stored: a stored value is the unit × 10^scale. 4 for 万人, so that it is persons.
    public var scale: Int32 = 0
    /// Whether values can be below zero.
    public var canBeNegative: Bool = false
    /// Which industry codes facts can have, beside none: `51020`, `patent-intensive`.
    public var splits: [String] = []
    /// The definition as a rule, with its source and time of force.
    public var rule: Common.Rule?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Where imported facts come from.
  public struct FactSource: Message {
    /// Resource name, `factSources/{id}`. Output only.
    public var name: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// What to look up: title, author, number and date of the publication.
    public var citation: String = ""
    /// How sure we are that the figures are those of the publication.
    public var provenance: Common.Provenance = .unspecified
    /// True when figures that rest on it are provisional.
    public var provisional: Bool = false
    /// True for data that were made up to try the system.
    public var synthetic: Bool = false
    /// Division of the bureau that imported it first: who reaches it may add to it and withdraw it. Output only.
    public var division: String = ""
    /// Facts stored. Output only.
    public var factCount: Int64 = 0
    /// How often facts of it changed: up by one with each write that did. Output only.
    public var revision: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// One number about one subject.
  public struct Fact: Message {
    /// Where it comes from: `factSources/{id}`, or a record of this service such as `surveys/2024`.
    public var source: String = ""
    /// Id of the measure.
    public var measure: String = ""
    /// GB/T 2260 code; `000000` for the nation, `420000` for the province as a whole.
    public var division: String = ""
    /// `2023` or `2023-Q2`.
    public var period: String = ""
    /// 51020 code, or category of the patent-intensive industries; empty for all industries together.
    public var industry: String = ""
    /// Whom it is about, for example a unified social credit code; empty for a figure about the whole division.
    public var subject: String = ""
    /// The value, in the measure's unit × 10^scale.
    public var value: Int64 = 0
    /// The value in the measure's unit.
    public var text: String = ""
    /// How exact it is.
    public var qualifier: FactQualifier = .unspecified
    /// What the source adds to it.
    public var note: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How exact a figure is, as its source says.
  public enum FactQualifier: Sendable, Hashable {
    /// Not set; in a file, the same as EXACT.
    case unspecified
    /// As it stands.
    case exact
    /// 约: rounded by the source.
    case about
    /// 超过: the true figure is larger.
    case moreThan
    /// 不足: the true figure is smaller.
    case lessThan
    /// 推算: estimated for those who did not report.
    case estimated
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .exact
      case 2: self = .about
      case 3: self = .moreThan
      case 4: self = .lessThan
      case 5: self = .estimated
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .exact: 1
      case .about: 2
      case .moreThan: 3
      case .lessThan: 4
      case .estimated: 5
      case .unrecognized(let number): number
      }
    }
  }
}
