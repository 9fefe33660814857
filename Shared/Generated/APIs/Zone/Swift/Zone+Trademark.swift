// Generated from ipmesh/zone/v1/trademark.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// A registered trademark in the key-trademark catalogue of a 51020 cluster (重点商标目录).
  public struct KeyTrademark: Message {
    /// Resource name, `trademarks/{registration_number}-{nice_class}`. Output only.
    public var name: String = ""
    /// Registration number: 1 to 8 digits, not beginning with 0; it has no check digit. Required; immutable.
    public var registrationNumber: String = ""
    /// Class of the Nice classification, 1 to 45. Required; immutable. With the number it identifies the trademark.
    public var niceClass: Int32 = 0
    /// The mark as text, 1 to 120 characters. Required.
    public var displayName: String = ""
    /// Registered name of the holder, 2 to 120 characters. Required.
    public var holderName: String = ""
    /// Unified social credit code of the holder, both check characters right. Required.
    public var holderCode: String = ""
    /// GB/T 2260 code of the holder's division: one of the 17, or a district of Wuhan. Required.
    public var division: String = ""
    /// 51020 code of the cluster. Required.
    public var industry: String = ""
    /// The zone in which the holder sits, `zones/{zone}`; empty for none.
    public var zone: String = ""
    /// Goods or services, at most 1,000 characters.
    public var goods: String = ""
    /// First day of the present term: of the registration or of its last renewal; not in the future. Required.
    public var termStartDate: GoogleType.Date?
    /// Last day of the term (商标法 art. 39: ten years). Output only.
    public var termEndDate: GoogleType.Date?
    /// Last day on which renewal can still be asked for (商标法 art. 40: six months more). Output only.
    public var graceEndDate: GoogleType.Date?
    /// Recognised as well known (驰名商标).
    public var wellKnown: Bool = false
    /// State. Output only.
    public var state: TrademarkState = .unspecified
    /// Day on which it was taken off; unset while it is listed. Output only.
    public var removedDate: GoogleType.Date?
    /// Why it was taken off. Output only.
    public var removalReason: String = ""
    /// The rule of its term. Output only.
    public var termRule: Common.Rule?
    /// True for records made by a generator, for trials and tours.
    public var synthetic: Bool = false
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Whether a trademark is in the catalogue.
  public enum TrademarkState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Listed.
    case listed
    /// Taken off the catalogue; kept for the record.
    case removed
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .listed
      case 2: self = .removed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .listed: 1
      case .removed: 2
      case .unrecognized(let number): number
      }
    }
  }
}
