// Generated from ipmesh/type/v1/division.proto by deploy/generate; do not edit.

import Messages

extension Common {
  /// An administrative division of Hubei by its GB/T 2260 code.
  public struct Division: Message {
    /// Six digits, for example `420100`.
    public var code: String = ""
    /// Name, for example 武汉市 and Wuhan.
    public var displayName: LocalizedText?
    /// What it is.
    public var kind: DivisionKind = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What an administrative division is.
  public enum DivisionKind: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// The province itself (420000).
    case province
    /// A prefecture-level city (地级市); Hubei has 12.
    case prefectureCity
    /// An autonomous prefecture (自治州); Hubei has 1, Enshi.
    case autonomousPrefecture
    /// A city directly under the province (直管市); Hubei has 3.
    case directCity
    /// The forestry district Shennongjia (林区).
    case forestryDistrict
    /// An urban district (市辖区).
    case district
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .province
      case 2: self = .prefectureCity
      case 3: self = .autonomousPrefecture
      case 4: self = .directCity
      case 5: self = .forestryDistrict
      case 6: self = .district
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
      case .directCity: 4
      case .forestryDistrict: 5
      case .district: 6
      case .unrecognized(let number): number
      }
    }
  }
}
