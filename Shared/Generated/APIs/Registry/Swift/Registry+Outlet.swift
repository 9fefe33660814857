// Generated from ipmesh/registry/v1/outlet.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Registry {
  /// A public-service outlet.
  public struct Outlet: Message {
    /// Resource name, `outlets/{outlet}`. Output only.
    public var name: String = ""
    /// What it is. Required.
    public var kind: OutletKind = .unspecified
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// Level it was named on.
    public var level: OutletLevel = .unspecified
    /// GB/T 2260 code of its division: one of the 17, or a district of Wuhan. Required.
    public var division: String = ""
    /// The organisation that runs it, at most 120 characters.
    public var hostOrganization: String = ""
    /// Address, at most 200 characters.
    public var address: String = ""
    /// State. Required.
    public var state: OutletState = .unspecified
    /// Day on which it opened; required unless PLANNED; not in the future.
    public var openedDate: GoogleType.Date?
    /// Day on which it closed; required when CLOSED; not before it opened.
    public var closeDate: GoogleType.Date?
    /// How to reach it.
    public var contact: Common.Contact?
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

  /// Coverage of prefecture-level divisions by public-service institutions (地市级公共服务机构覆盖率).
  public struct Coverage: Message {
    /// The rule: which outlets count, the denominator, the target.
    public var rule: Common.Rule?
    /// The denominator that was used.
    public var denominator: CoverageDenominator = .unspecified
    /// The day for which it was counted.
    public var coverageDate: GoogleType.Date?
    /// Divisions counted, each with its outlets; in the order of their codes.
    public var divisions: [DivisionCoverage] = []
    /// How many of them are covered.
    public var coveredCount: Int32 = 0
    /// How many there are: 17 or 13.
    public var divisionCount: Int32 = 0
    /// Covered share in hundredths of a percent, rounded down.
    public var shareBasisPoints: Int32 = 0
    /// Target share in hundredths of a percent.
    public var targetBasisPoints: Int32 = 0
    /// Whether the target is reached, decided on the exact numbers.
    public var targetReached: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Coverage of one division.
  public struct DivisionCoverage: Message {
    /// The division.
    public var division: Common.Division?
    /// Whether an outlet that counts works in it.
    public var covered: Bool = false
    /// Working outlets that count.
    public var countingOutlets: Int32 = 0
    /// All working outlets.
    public var openOutlets: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a public-service outlet is (S17, S28).
  public enum OutletKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Technology and innovation support centre (TISC, 技术与创新支持中心).
    case tisc
    /// National IP information service centre of a university (高校国家知识产权信息服务中心).
    case universityCenter
    /// National IP information public-service outlet (国家知识产权信息公共服务网点).
    case nationalOutlet
    /// IP protection centre (知识产权保护中心).
    case protectionCenter
    /// Fast rights-protection centre (快速维权中心).
    case rapidRightsCenter
    /// Workstation (工作站).
    case workstation
    /// Innovation and start-up service base (双创服务基地).
    case startupBase
    /// Comprehensive public-service institution of a division (综合性公共服务机构).
    case comprehensive
    /// Overseas rights-protection centre (海外维权服务中心).
    case overseasCenter
    /// Patent examination cooperation centre (专利审查协作中心).
    case examinationCenter
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .tisc
      case 2: self = .universityCenter
      case 3: self = .nationalOutlet
      case 4: self = .protectionCenter
      case 5: self = .rapidRightsCenter
      case 6: self = .workstation
      case 7: self = .startupBase
      case 8: self = .comprehensive
      case 9: self = .overseasCenter
      case 10: self = .examinationCenter
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .tisc: 1
      case .universityCenter: 2
      case .nationalOutlet: 3
      case .protectionCenter: 4
      case .rapidRightsCenter: 5
      case .workstation: 6
      case .startupBase: 7
      case .comprehensive: 8
      case .overseasCenter: 9
      case .examinationCenter: 10
      case .unrecognized(let number): number
      }
    }
  }

  /// The level that an outlet was named on.
  public enum OutletLevel: Sendable, Hashable {
    /// Not known.
    case unspecified
    /// National.
    case national
    /// Provincial.
    case provincial
    /// Municipal.
    case municipal
    /// County.
    case county
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .national
      case 2: self = .provincial
      case 3: self = .municipal
      case 4: self = .county
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .national: 1
      case .provincial: 2
      case .municipal: 3
      case .county: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// State of an outlet.
  public enum OutletState: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Planned or being built; covers nothing yet.
    case planned
    /// Working.
    case open
    /// Closed.
    case closed
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .planned
      case 2: self = .open
      case 3: self = .closed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .planned: 1
      case .open: 2
      case .closed: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Which divisions the coverage counts.
  public enum CoverageDenominator: Sendable, Hashable {
    /// Not set: the default of the coverage rule, ALL_DIVISIONS.
    case unspecified
    /// All 17 divisions.
    case allDivisions
    /// The 13 prefectures: 12 cities and the autonomous prefecture.
    case prefectures
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .allDivisions
      case 2: self = .prefectures
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .allDivisions: 1
      case .prefectures: 2
      case .unrecognized(let number): number
      }
    }
  }
}
