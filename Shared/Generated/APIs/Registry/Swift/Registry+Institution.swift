// Generated from ipmesh/registry/v1/institution.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Registry {
  /// The patent agency licence of an institution.
  public struct PatentLicence: Message {
    /// Agency code: five digits, the first two the province (42 for Hubei). Unique. Empty before the licence is granted.
    public var agencyCode: String = ""
    /// Required. In a new institution any state, since the register takes over agencies that were licensed before it;
    /// after that ChangeLicenceState moves it.
    public var state: LicenceState = .unspecified
    /// Day of the grant; not in the future.
    public var grantedDate: GoogleType.Date?
    /// Day on which `state` was entered; in a new institution the day of the grant, or today, when unset.
    public var stateDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The trademark agency filing of an institution.
  public struct TrademarkFiling: Message {
    /// State of the filing.
    public var state: TrademarkFilingState = .unspecified
    /// First day of the present term; not in the future.
    public var filedDate: GoogleType.Date?
    /// Output only. Last day of the term: three years after `filed_date`, less a day (art. 5).
    public var expireDate: GoogleType.Date?
    /// Output only. First day on which renewal may be asked: six months before `expire_date` (art. 5).
    public var renewableFrom: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An institution of IP services in the register (服务机构名录).
  public struct Institution: Message {
    /// Resource name, `institutions/{unified_social_credit_code}`. Output only.
    public var name: String = ""
    /// Unified social credit code (GB 32100-2015), 18 characters, both check characters right. Unique; immutable.
    public var unifiedSocialCreditCode: String = ""
    /// Registered full name, 2 to 120 characters. A licensed patent agency that is not a law firm carries
    /// 专利代理 or 知识产权代理 in it (专利代理管理办法 art. 14).
    public var displayName: String = ""
    /// What it is listed and graded as. Required.
    public var kind: InstitutionKind = .unspecified
    /// Legal form. Required.
    public var organizationForm: OrganizationForm = .unspecified
    /// The forms of service it offers, without repetition, in any order; returned in order.
    public var serviceForms: [ServiceForm] = []
    /// GB/T 2260 code of the division it sits in: one of the 17, or a district of Wuhan. Required.
    public var division: String = ""
    /// Address of the premises, at most 200 characters.
    public var address: String = ""
    /// Day of the business registration; not in the future.
    public var establishedDate: GoogleType.Date?
    /// Licence for patent agency business. Unset when it neither holds nor seeks one.
    public var patentLicence: PatentLicence?
    /// Filing for trademark agency business. Unset when it has none.
    public var trademarkFiling: TrademarkFiling?
    /// Brand tier it was named in.
    public var brandTier: BrandTier = .unspecified
    /// Whether it is a specialised, refined, distinctive and novel enterprise (专精特新).
    public var specializedEnterprise: Bool = false
    /// How to reach it.
    public var contact: Common.Contact?
    /// Staff at the last report, 0 to 1,000,000.
    public var employeeCount: Int32 = 0
    /// Revenue of the last full year in fen, 0 to 10^15.
    public var annualRevenueFen: Int64 = 0
    /// True for records made by a generator, for trials and tours.
    public var synthetic: Bool = false
    /// Whether it still exists. Output only.
    public var state: InstitutionState = .unspecified
    /// Day of closing; unset while it is open. Output only.
    public var closeDate: GoogleType.Date?
    /// Version of the record; hand it back with a change to be refused (ABORTED) when somebody was faster. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A branch of a patent agency (分支机构), 专利代理管理办法 arts. 20-22. It cannot act in its own name.
  public struct Branch: Message {
    /// Resource name, `institutions/{institution}/branches/{unified_social_credit_code}`. Output only.
    public var name: String = ""
    /// Its own unified social credit code. Unique; immutable.
    public var unifiedSocialCreditCode: String = ""
    /// Full name of the agency, the place, then 分公司 or 分所 (art. 14).
    public var displayName: String = ""
    /// GB/T 2260 code of the division it sits in: one of the 17, or a district of Wuhan. Required.
    public var division: String = ""
    /// Address, at most 200 characters.
    public var address: String = ""
    /// Head of the branch, `practitioners/{practitioner}`; holds the certificate and heads no other branch (art. 20).
    public var head: String = ""
    /// Day of the business registration; not in the future. Required.
    public var registeredDate: GoogleType.Date?
    /// Day of the filing with the province of the branch; due within 30 days of the registration (art. 22).
    public var filedDate: GoogleType.Date?
    /// True when the filing came after the 30 days. Output only.
    public var filedLate: Bool = false
    /// State. Output only.
    public var state: BranchState = .unspecified
    /// Day of the cancellation. Output only.
    public var closeDate: GoogleType.Date?
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A representative office across the border (代表机构).
  public struct RepresentativeOffice: Message {
    /// Resource name, `representativeOffices/{id}`. Output only.
    public var name: String = ""
    /// Direction. Required; immutable.
    public var direction: RepresentativeOfficeDirection = .unspecified
    /// Name of the office, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// Name of the foreign agency; required inbound, empty outbound.
    public var foreignAgency: String = ""
    /// The institution it belongs to, `institutions/{institution}`; required outbound, empty inbound.
    public var institution: String = ""
    /// ISO 3166-1 alpha-2 code of the foreign country: home of the agency inbound, place of the office outbound.
    public var countryCode: String = ""
    /// City abroad (outbound), at most 64 characters.
    public var city: String = ""
    /// GB/T 2260 code of the division in Hubei; required inbound, empty outbound.
    public var division: String = ""
    /// Number of the approval by CNIPA; required inbound.
    public var approvalNumber: String = ""
    /// Day on which it opened; not in the future. Required.
    public var openedDate: GoogleType.Date?
    /// Day on which it closed; unset while it is open.
    public var closeDate: GoogleType.Date?
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What an institution is listed and graded as. An institution that does several things is listed under its main one;
  /// `Institution.service_forms` holds all of them.
  public enum InstitutionKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Patent agency (专利代理机构).
    case patentAgency
    /// Trademark agency (商标代理机构).
    case trademarkAgency
    /// Legal service (法律服务).
    case legal
    /// Information service (信息服务).
    case information
    /// Consulting (咨询服务).
    case consulting
    /// Operation and commercialisation (运营服务).
    case operation
    /// Training (培训服务).
    case training
    /// Evaluation and appraisal (评估服务).
    case evaluation
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .patentAgency
      case 2: self = .trademarkAgency
      case 3: self = .legal
      case 4: self = .information
      case 5: self = .consulting
      case 6: self = .operation
      case 7: self = .training
      case 8: self = .evaluation
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .patentAgency: 1
      case .trademarkAgency: 2
      case .legal: 3
      case .information: 4
      case .consulting: 5
      case .operation: 6
      case .training: 7
      case .evaluation: 8
      case .unrecognized(let number): number
      }
    }
  }

  /// Legal form of an institution.
  public enum OrganizationForm: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Partnership enterprise (合伙企业).
    case partnership
    /// Limited company (有限责任公司).
    case company
    /// Law firm (律师事务所); its credit code begins with 31.
    case lawFirm
    /// Public institution (事业单位).
    case publicInstitution
    /// Social organisation (社会组织).
    case socialOrganization
    /// Sole proprietor and others (个体及其他).
    case other
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .partnership
      case 2: self = .company
      case 3: self = .lawFirm
      case 4: self = .publicInstitution
      case 5: self = .socialOrganization
      case 6: self = .other
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .partnership: 1
      case .company: 2
      case .lawFirm: 3
      case .publicInstitution: 4
      case .socialOrganization: 5
      case .other: 6
      case .unrecognized(let number): number
      }
    }
  }

  /// The seven forms of IP service of the national survey system (知识产权服务业统计调查制度).
  public enum ServiceForm: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Agency (代理).
    case agency
    /// Legal (法律).
    case legal
    /// Information (信息).
    case information
    /// Consulting (咨询).
    case consulting
    /// Operation (运营).
    case operation
    /// Training (培训).
    case training
    /// Other (其他).
    case other
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .agency
      case 2: self = .legal
      case 3: self = .information
      case 4: self = .consulting
      case 5: self = .operation
      case 6: self = .training
      case 7: self = .other
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .agency: 1
      case .legal: 2
      case .information: 3
      case .consulting: 4
      case .operation: 5
      case .training: 6
      case .other: 7
      case .unrecognized(let number): number
      }
    }
  }

  /// Brand tier (规模品牌服务机构) the institution was named in; the plan asks for more than 100 named ones.
  public enum BrandTier: Sendable, Hashable {
    /// Not set; in requests the same as NONE.
    case unspecified
    /// Not a brand institution.
    case none
    /// National (国家级).
    case national
    /// Provincial (省级).
    case provincial
    /// Municipal (市级).
    case municipal
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .none
      case 2: self = .national
      case 3: self = .provincial
      case 4: self = .municipal
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .none: 1
      case .national: 2
      case .provincial: 3
      case .municipal: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// Whether the institution still exists in the register.
  public enum InstitutionState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Listed.
    case open
    /// Closed for good (CloseInstitution); kept for the record, read-only.
    case closed
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .open
      case 2: self = .closed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .closed: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// State of a patent agency licence (执业许可证), 专利代理条例 arts. 24-26.
  public enum LicenceState: Sendable, Hashable {
    /// Not set: the institution holds and seeks no licence.
    case unspecified
    /// Application being written.
    case draft
    /// Handed in; five working days to ask for corrections.
    case submitted
    /// Sent back for correction (补正).
    case correction
    /// Accepted (受理).
    case accepted
    /// Refused.
    case refused
    /// Granted and in good standing.
    case active
    /// Listed in the abnormal operation list (经营异常名录).
    case abnormal
    /// Listed as seriously unlawful and untrustworthy (严重违法失信名单).
    case serious
    /// Ordered to correct (责令整改).
    case rectify
    /// Ordered to take no new business, 6 to 12 months (停止承接新业务).
    case suspended
    /// Revoked as a penalty (吊销); final.
    case revoked
    /// Withdrawn because it should not have been granted (撤销); final.
    case withdrawn
    /// Cancelled at the end of business (注销); final.
    case cancelled
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .draft
      case 2: self = .submitted
      case 3: self = .correction
      case 4: self = .accepted
      case 5: self = .refused
      case 6: self = .active
      case 7: self = .abnormal
      case 8: self = .serious
      case 9: self = .rectify
      case 10: self = .suspended
      case 11: self = .revoked
      case 12: self = .withdrawn
      case 13: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .draft: 1
      case .submitted: 2
      case .correction: 3
      case .accepted: 4
      case .refused: 5
      case .active: 6
      case .abnormal: 7
      case .serious: 8
      case .rectify: 9
      case .suspended: 10
      case .revoked: 11
      case .withdrawn: 12
      case .cancelled: 13
      case .unrecognized(let number): number
      }
    }
  }

  /// State of a trademark agency filing (商标代理机构备案), 商标代理监督管理规定 arts. 5-8.
  public enum TrademarkFilingState: Sendable, Hashable {
    /// Not set: the institution is not filed.
    case unspecified
    /// Filed and valid until `expire_date`.
    case filed
    /// Ordered to stop trademark business.
    case stopped
    /// Filing cancelled.
    case cancelled
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .filed
      case 2: self = .stopped
      case 3: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .filed: 1
      case .stopped: 2
      case .cancelled: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// State of a branch.
  public enum BranchState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Working.
    case open
    /// Cancelled; kept for the record.
    case closed
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .open
      case 2: self = .closed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .closed: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// Which way a representative office crosses the border.
  public enum RepresentativeOfficeDirection: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Of a foreign agency, in Hubei; needs the approval of CNIPA (专利代理条例 art. 29).
    case inbound
    /// Of an institution in the register, abroad.
    case outbound
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .inbound
      case 2: self = .outbound
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .inbound: 1
      case .outbound: 2
      case .unrecognized(let number): number
      }
    }
  }
}
