// Generated from ipmesh/zone/v1/resident.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// What the register of institutions (`ipmesh.registry.v1`) says about an institution, as this service last heard.
  public struct RegisteredFacts: Message {
    /// Registered name.
    public var displayName: String = ""
    /// What it is listed as; the numbers of `ipmesh.registry.v1.InstitutionKind`.
    public var kind: Int32 = 0
    /// Forms of service; the numbers of `ipmesh.registry.v1.ServiceForm`.
    public var serviceForms: [Int32] = []
    /// Brand tier; the numbers of `ipmesh.registry.v1.BrandTier`.
    public var brandTier: Int32 = 0
    /// State of the patent agency licence; the numbers of `ipmesh.registry.v1.LicenceState`.
    public var licenceState: Int32 = 0
    /// GB/T 2260 code of its division.
    public var division: String = ""
    /// Whether the register lists it as open.
    public var open: Bool = false
    /// When the register last changed it.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An IP service institution that resides in a zone (园区入驻机构).
  public struct Resident: Message {
    /// Resource name, `zones/{zone}/residents/{unified_social_credit_code}`. Output only.
    public var name: String = ""
    /// The institution, `institutions/{unified_social_credit_code}` of the register. Required; immutable.
    public var institution: String = ""
    /// The park it sits in, `zones/{zone}/parks/{park}`; empty for none.
    public var park: String = ""
    /// Day on which it moved in; not in the future. Required.
    public var movedInDate: GoogleType.Date?
    /// Day on which it moved out; unset while it is there. Output only.
    public var movedOutDate: GoogleType.Date?
    /// Floor area in square metres, 0 to 1,000,000; 0 when not known.
    public var areaSquareMeters: Int32 = 0
    /// Staff who work on the spot, 0 to 100,000.
    public var staffCount: Int32 = 0
    /// State. Output only.
    public var state: ResidentState = .unspecified
    /// What the register says about it; unset in the change feed, as the register has its own. Output only.
    public var facts: RegisteredFacts?
    /// True for records made by a generator, for trials and tours.
    public var synthetic: Bool = false
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed; news from the register does not count. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A member of an alliance, past or present.
  public struct AllianceMember: Message {
    /// The institution, `institutions/{unified_social_credit_code}` of the register. Required.
    public var institution: String = ""
    /// What it is. Required.
    public var role: AllianceRole = .unspecified
    /// Day on which it joined; not in the future, not before the founding. Required.
    public var joinedDate: GoogleType.Date?
    /// Day on which it left; unset while it is a member. Output only.
    public var leftDate: GoogleType.Date?
    /// Its name in the register, as last heard; empty in the change feed. Output only.
    public var displayName: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An alliance of institutions that serve a zone or an industry together (服务联盟).
  public struct Alliance: Message {
    /// Resource name, `alliances/{alliance}`. Output only.
    public var name: String = ""
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// The zone it serves, `zones/{zone}`. Required; immutable.
    public var zone: String = ""
    /// Industries it serves, by their 51020 codes, without repetition.
    public var industries: [String] = []
    /// What it is for, at most 1,000 characters.
    public var purpose: String = ""
    /// Day of the founding; not in the future. Required; immutable.
    public var foundedDate: GoogleType.Date?
    /// State. Output only.
    public var state: AllianceState = .unspecified
    /// Day on which it was dissolved; unset while it works. Output only.
    public var dissolvedDate: GoogleType.Date?
    /// Its members, those that left too, in the order in which they joined. Output only; AddAllianceMember and
    /// RemoveAllianceMember change them. At most 1,000.
    public var members: [AllianceMember] = []
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Whether an institution resides in a zone now.
  public enum ResidentState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Resides there.
    case present
    /// Moved out; kept for the record.
    case left
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .present
      case 2: self = .left
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .present: 1
      case .left: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// What a member is in an alliance.
  public enum AllianceRole: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Leads it (理事长单位); an alliance has one leader at most.
    case leader
    /// Sits on its council (理事单位).
    case council
    /// Member (成员单位).
    case member
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .leader
      case 2: self = .council
      case 3: self = .member
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .leader: 1
      case .council: 2
      case .member: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Whether an alliance exists.
  public enum AllianceState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Works.
    case active
    /// Dissolved; kept for the record, read-only.
    case dissolved
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .active
      case 2: self = .dissolved
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .active: 1
      case .dissolved: 2
      case .unrecognized(let number): number
      }
    }
  }
}
