// Generated from ipmesh/registry/v1/practitioner.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Registry {
  /// A certificate a practitioner holds.
  public struct Certificate: Message {
    /// What it attests. Required; one of each type at most.
    public var type: CertificateType = .unspecified
    /// Its number: 4 to 32 letters, digits and `-`. Unique among certificates of its type. Required.
    public var number: String = ""
    /// Day of issue; not in the future. Required.
    public var issueDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The practice filing of a patent attorney (专利代理管理办法 arts. 26-29).
  public struct Filing: Message {
    /// State of the filing. Output only.
    public var state: FilingState = .unspecified
    /// Practice number: agency code (5), year (2), serial (3), `.`, check character (1). Empty when not known.
    public var practiceNumber: String = ""
    /// The agency where it is filed, `institutions/{institution}`.
    public var institution: String = ""
    /// First day on which all conditions to practise were met.
    public var practiceDate: GoogleType.Date?
    /// Day of the filing; due within 30 days of `practice_date` (art. 28).
    public var filedDate: GoogleType.Date?
    /// True when the filing came after the 30 days. Output only.
    public var filedLate: Bool = false
    /// Day on which `state` was entered. Output only.
    public var stateDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A time of work at one agency. A person has one open employment at most (专利代理条例 art. 16).
  public struct Employment: Message {
    /// `institutions/{institution}`.
    public var institution: String = ""
    /// First day.
    public var startDate: GoogleType.Date?
    /// Last day; unset while it lasts.
    public var endDate: GoogleType.Date?
    /// Position, at most 64 characters.
    public var position: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A person who works in IP services (从业人员信息档案).
  public struct Practitioner: Message {
    /// Resource name, `practitioners/{number}`. Output only.
    public var name: String = ""
    /// Name of the person, 1 to 64 characters. Required.
    public var displayName: String = ""
    /// Resident identity number (GB 11643-1999), 18 characters. Input only: required when the person is added, unique,
    /// immutable. Kept only as a keyed digest; never returned, logged or put into a message.
    public var identityNumber: String = ""
    /// The identity number with birth date and order hidden, for example `420106********1238`. Output only.
    public var maskedIdentityNumber: String = ""
    /// What the person does. Required.
    public var kind: PractitionerKind = .unspecified
    /// Highest education.
    public var education: Education = .unspecified
    /// Certificates held, at most 16; returned in the order of their types.
    public var certificates: [Certificate] = []
    /// Practice filing; FilePractice and ChangeFilingState move it. Output only.
    public var filing: Filing?
    /// Where the person works now, `institutions/{institution}`; empty when nowhere. Output only.
    public var currentInstitution: String = ""
    /// Employment history, the latest first, at most 200. Output only; ListPractitioners leaves it out.
    public var employments: [Employment] = []
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

  /// What a practitioner does.
  public enum PractitionerKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Patent attorney (专利代理师).
    case patentAttorney
    /// Trademark agent (商标代理从业人员).
    case trademarkAgent
    /// Lawyer (律师).
    case lawyer
    /// Information analyst (信息分析).
    case analyst
    /// Consultant (咨询).
    case consultant
    /// Operation and commercialisation (运营).
    case `operator`
    /// Other (其他).
    case other
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .patentAttorney
      case 2: self = .trademarkAgent
      case 3: self = .lawyer
      case 4: self = .analyst
      case 5: self = .consultant
      case 6: self = .`operator`
      case 7: self = .other
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .patentAttorney: 1
      case .trademarkAgent: 2
      case .lawyer: 3
      case .analyst: 4
      case .consultant: 5
      case .`operator`: 6
      case .other: 7
      case .unrecognized(let number): number
      }
    }
  }

  /// Highest education.
  public enum Education: Sendable, Hashable {
    /// Not known.
    case unspecified
    /// Below junior college.
    case other
    /// Junior college (大专).
    case juniorCollege
    /// Bachelor (本科).
    case bachelor
    /// Master (硕士).
    case master
    /// Doctor (博士).
    case doctor
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .other
      case 2: self = .juniorCollege
      case 3: self = .bachelor
      case 4: self = .master
      case 5: self = .doctor
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .other: 1
      case .juniorCollege: 2
      case .bachelor: 3
      case .master: 4
      case .doctor: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// What a certificate attests.
  public enum CertificateType: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Patent attorney qualification (专利代理师资格证).
    case patentAttorney
    /// Legal profession qualification (法律职业资格证).
    case legalProfession
    /// Assistant intellectual property specialist (助理知识产权师).
    case titleAssistant
    /// Intellectual property specialist (知识产权师).
    case titleIntermediate
    /// Senior intellectual property specialist (高级知识产权师).
    case titleSenior
    /// Professor-level intellectual property specialist (正高级知识产权师).
    case titleProfessor
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .patentAttorney
      case 2: self = .legalProfession
      case 3: self = .titleAssistant
      case 4: self = .titleIntermediate
      case 5: self = .titleSenior
      case 6: self = .titleProfessor
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .patentAttorney: 1
      case .legalProfession: 2
      case .titleAssistant: 3
      case .titleIntermediate: 4
      case .titleSenior: 5
      case .titleProfessor: 6
      case .unrecognized(let number): number
      }
    }
  }

  /// State of the practice filing (执业备案) of a patent attorney.
  public enum FilingState: Sendable, Hashable {
    /// Not set: not a patent attorney, or no certificate yet.
    case unspecified
    /// Internship of one year (实习).
    case intern
    /// May practise, not filed yet.
    case eligible
    /// Filed and practising.
    case filed
    /// Moved to another agency; to be filed there.
    case transferred
    /// Left practice.
    case left
    /// Ordered to take no new business, 6 to 12 months.
    case suspended
    /// Certificate revoked; final.
    case revoked
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .intern
      case 2: self = .eligible
      case 3: self = .filed
      case 4: self = .transferred
      case 5: self = .left
      case 6: self = .suspended
      case 7: self = .revoked
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .intern: 1
      case .eligible: 2
      case .filed: 3
      case .transferred: 4
      case .left: 5
      case .suspended: 6
      case .revoked: 7
      case .unrecognized(let number): number
      }
    }
  }
}
