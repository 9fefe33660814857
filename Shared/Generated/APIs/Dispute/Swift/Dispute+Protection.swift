// Generated from ipmesh/dispute/v1/protection.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Dispute {
  /// How many filings of a kind a centre takes in a year.
  public struct FilingQuota: Message {
    /// First day of the year is 1 January. Required, 2019 to 2100.
    public var year: Int32 = 0
    /// The kind. Required.
    public var kind: FilingKind = .unspecified
    /// How many, 0 to 1,000,000.
    public var count: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A centre for the protection of rights (S15).
  public struct ProtectionCenter: Message {
    /// Resource name, `protectionCenters/{id}`. Output only.
    public var name: String = ""
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// What it is. Required.
    public var kind: CenterKind = .unspecified
    /// GB/T 2260 code of its division. Required.
    public var division: String = ""
    /// 51020 codes of the industries that it serves, 1 to 35. Required.
    public var industries: [String] = []
    /// Kinds of patents that it takes. Required.
    public var filingKinds: [FilingKind] = []
    /// Quotas; a kind without one in a year has none left.
    public var quotas: [FilingQuota] = []
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

  /// A patent application that a centre examines before it is filed, for the green channel (S5, S15).
  public struct PreExamination: Message {
    /// Resource name, `preExaminations/{number}`. Output only.
    public var name: String = ""
    /// The centre, `protectionCenters/{id}`. Required.
    public var protectionCenter: String = ""
    /// The applicant, 2 to 120 characters. Required.
    public var applicantName: String = ""
    /// Its unified social credit code (GB 32100). Required.
    public var applicantCode: String = ""
    /// The kind of patent; one that the centre takes. Required.
    public var kind: FilingKind = .unspecified
    /// 51020 code of its field; one that the centre serves. Required.
    public var industry: String = ""
    /// SHA-256 of the application, 64 lower-case hexadecimal digits: the same one is not filed twice. Required.
    public var documentSha256: String = ""
    /// Where it stands. Output only.
    public var state: PreExaminationState = .unspecified
    /// Day of filing at the centre. Output only.
    public var filedDate: GoogleType.Date?
    /// By when the centre takes its next step, in working days by rule `PREEXAM-*`; unset when none is awaited, and when
    /// the work calendar of that year is not published. Output only.
    public var dueDate: GoogleType.Date?
    /// Why it was refused or did not pass. Output only.
    public var reason: String = ""
    /// Number of the application at CNIPA. Output only.
    public var applicationNumber: String = ""
    /// Whether CNIPA granted it; with state DECIDED. Output only.
    public var granted: Bool = false
    /// Day of the decision of CNIPA. Output only.
    public var decisionDate: GoogleType.Date?
    /// The rules its times rest on. Output only.
    public var rules: [Common.Rule] = []
    /// GB/T 2260 code of the division of the centre. Output only.
    public var division: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// True while the filing takes from the quota of its year; false once it was refused, or withdrawn before it was
    /// accepted. Output only.
    public var countsAgainstQuota: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a centre is.
  public enum CenterKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// IP protection centre (知识产权保护中心): pre-examination, rapid confirmation and enforcement.
    case protection
    /// Rapid rights centre of one industry (快速维权中心).
    case rapidRights
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .protection
      case 2: self = .rapidRights
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .protection: 1
      case .rapidRights: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// The kind of patent that is filed.
  public enum FilingKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Invention.
    case invention
    /// Utility model.
    case utilityModel
    /// Design.
    case design
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .invention
      case 2: self = .utilityModel
      case 3: self = .design
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .invention: 1
      case .utilityModel: 2
      case .design: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a filing stands.
  public enum PreExaminationState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Filed; counts against the quota.
    case filed
    /// The centre examines it.
    case accepted
    /// Not taken; final, and no longer against the quota.
    case refused
    /// It passed: to be filed at CNIPA for rapid examination.
    case passed
    /// It did not pass; final.
    case failed
    /// Filed at CNIPA through the green channel.
    case submitted
    /// Decided by CNIPA; final.
    case decided
    /// Taken back; final. See `counts_against_quota`.
    case withdrawn
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .filed
      case 2: self = .accepted
      case 3: self = .refused
      case 4: self = .passed
      case 5: self = .failed
      case 6: self = .submitted
      case 7: self = .decided
      case 8: self = .withdrawn
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .filed: 1
      case .accepted: 2
      case .refused: 3
      case .passed: 4
      case .failed: 5
      case .submitted: 6
      case .decided: 7
      case .withdrawn: 8
      case .unrecognized(let number): number
      }
    }
  }
}
