// Generated from ipmesh/type/v1/division.proto by deploy/generate; do not edit.

import Messages

extension Common {
  /// An administrative division of Hubei Province (GB/T 2260).
  public struct Division: Message {
    /// Six-digit code, such as `420100`.
    public var code: String = ""
    /// Chinese name, such as `武汉市`.
    public var name: String = ""
    /// Level of the division.
    public var kind: DivisionKind = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Level of an administrative division.
  public enum DivisionKind: Sendable, Hashable {
    /// Not given.
    case unspecified
    /// The province itself (省).
    case province
    /// A prefecture-level city (地级市).
    case prefectureCity
    /// An autonomous prefecture (自治州).
    case autonomousPrefecture
    /// A county-level city under the province (省直管市).
    case provincialCity
    /// A forestry district under the province (林区).
    case forestryDistrict
    /// A district, county or county-level city below the 17 divisions (区县).
    case county
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .province
      case 2: self = .prefectureCity
      case 3: self = .autonomousPrefecture
      case 4: self = .provincialCity
      case 5: self = .forestryDistrict
      case 6: self = .county
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .province: 1
      case .prefectureCity: 2
      case .autonomousPrefecture: 3
      case .provincialCity: 4
      case .forestryDistrict: 5
      case .county: 6
      case .unrecognized(let number): number
      }
    }
  }
}
