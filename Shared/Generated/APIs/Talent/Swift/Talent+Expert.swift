// Generated from ipmesh/talent/v1/expert.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// A tie to a unit that lasts or has ended. For three years after its end the expert is not drawn for that unit's affairs.
  public struct UnitTie: Message {
    /// What the tie is. Required.
    public var kind: UnitTieKind = .unspecified
    /// Unified social credit code of the unit, 18 characters. Required.
    public var unitCode: String = ""
    /// Name of the unit, at most 120 characters.
    public var unitName: String = ""
    /// First day; not in the future. Required.
    public var startDate: GoogleType.Date?
    /// Last day, not before the first; unset while the tie lasts.
    public var endDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An interest in a unit besides employment, advice and shares: a licence, a contract, a family holding.
  public struct Stake: Message {
    /// Unified social credit code of the unit, 18 characters. Required.
    public var unitCode: String = ""
    /// What the interest is, 1 to 120 characters. Required.
    public var description: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A title or qualification that an expert holds.
  public struct Qualification: Message {
    /// What it attests. Required; one of each kind at most, OTHER excepted.
    public var kind: QualificationKind = .unspecified
    /// Its name, at most 64 characters; required for OTHER.
    public var title: String = ""
    /// Day from which it is held; not in the future. Required.
    public var sinceDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Days on which an expert cannot review.
  public struct UnavailablePeriod: Message {
    /// First day. Required.
    public var startDate: GoogleType.Date?
    /// Last day, not before the first. Required.
    public var endDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An objection to an application.
  public struct Objection: Message {
    /// Number among the objections of the application, from 1.
    public var number: Int32 = 0
    /// What is objected, without names of the person who objects.
    public var text: String = ""
    /// Day on which it came in.
    public var receivedDate: GoogleType.Date?
    /// Last day for the decision, 10 working days later.
    public var dueDate: GoogleType.Date?
    /// True when it is decided.
    public var resolved: Bool = false
    /// True when it was found right: the application is refused.
    public var upheld: Bool = false
    /// Why it was decided so.
    public var resolution: String = ""
    /// Day of the decision.
    public var resolvedDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An application to join the pool.
  public struct Application: Message {
    /// Day of the application.
    public var applicationDate: GoogleType.Date?
    /// Last day for objections: 10 working days after the application.
    public var noticeEndDate: GoogleType.Date?
    /// The conditions as they were found on that day.
    public var conditions: [Common.Condition] = []
    /// Objections, in the order in which they came in.
    public var objections: [Objection] = []
    /// Why the application was refused; empty otherwise.
    public var refusalReason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The evaluation of an expert for a year.
  public struct ExpertEvaluation: Message {
    /// The year.
    public var year: Int32 = 0
    /// What it came to.
    public var result: EvaluationResult = .unspecified
    /// Remarks, at most 500 characters.
    public var remarks: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A seat that an expert declined.
  public struct SeatRefusal: Message {
    /// `draws/{number}`.
    public var draw: String = ""
    /// Day of the refusal.
    public var refusalDate: GoogleType.Date?
    /// True when a reason was accepted: the refusal does not count against the expert.
    public var excused: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An expert of the province's IP expert pool (专家库).
  public struct Expert: Message {
    /// Resource name, `experts/{number}`. Output only.
    public var name: String = ""
    /// Name of the person, 1 to 64 characters. Required.
    public var displayName: String = ""
    /// Resident identity number (GB 11643-1999), 18 characters. Input only: required when the expert is added, unique,
    /// immutable. Kept as a keyed digest, with the day of birth for the age limits; never returned, logged or put into a
    /// message.
    public var identityNumber: String = ""
    /// The region part of the identity number, for example `420106************`. Output only.
    public var maskedIdentityNumber: String = ""
    /// What the expert is expert in: 1 to 11 categories. Required.
    public var categories: [ExpertCategory] = []
    /// Sub-fields, each of a category in `categories`; at most 22.
    public var fields: [ExpertField] = []
    /// 51020 codes of industries, for example `P01`; required with E9, at most 35.
    public var industries: [String] = []
    /// Jurisdictions of work abroad: ISO 3166 codes of two letters, `EP` for the European patent, `WO` for the PCT;
    /// required with E10, at most 32.
    public var jurisdictions: [String] = []
    /// Working languages besides Chinese: ISO 639 codes of two letters, for example `en`; required with E10, at most 32.
    public var languages: [String] = []
    /// GB/T 2260 code of the division in which the expert works: one of the 17 or a district of Wuhan. Required.
    public var division: String = ""
    /// Unified social credit code of the unit where the expert works, 18 characters. Required.
    public var unitCode: String = ""
    /// Name of the unit, 2 to 120 characters. Required.
    public var unitName: String = ""
    /// First day there; not in the future. Required. A change of `unit_code` keeps the old unit in `ties`.
    public var unitSinceDate: GoogleType.Date?
    /// Other units: earlier employment, advice, shares; at most 64. A tie that lasts or ended within three years stays.
    public var ties: [UnitTie] = []
    /// Other interests in units; at most 64.
    public var stakes: [Stake] = []
    /// Identity numbers of close relatives (spouse, lineal, collateral within three generations, close affinity); at most
    /// 64. Input only; kept as keyed digests.
    public var relativeIdentityNumbers: [String] = []
    /// How many relatives are on record. Output only.
    public var relativeCount: Int32 = 0
    /// Titles and qualifications, at most 16.
    public var qualifications: [Qualification] = []
    /// Day since which the expert has worked in the field; not in the future. Required.
    public var practiceSinceDate: GoogleType.Date?
    /// Day on which the unit consented; unset while it has not.
    public var unitConsentDate: GoogleType.Date?
    /// What the record of integrity says.
    public var integrity: IntegrityRecord = .unspecified
    /// True for a civil servant, who is never paid for a review.
    public var civilServant: Bool = false
    /// Days on which the expert cannot review, at most 32.
    public var unavailablePeriods: [UnavailablePeriod] = []
    /// Where the expert stands. Output only.
    public var state: ExpertState = .unspecified
    /// The last application. Output only; ListExperts leaves it out.
    public var application: Application?
    /// First day of the present term. Output only.
    public var termStartDate: GoogleType.Date?
    /// Last day of the present term of three years. Output only.
    public var termEndDate: GoogleType.Date?
    /// Annual evaluations since admission, by year. Output only.
    public var evaluations: [ExpertEvaluation] = []
    /// Seats declined since admission. Output only.
    public var refusals: [SeatRefusal] = []
    /// Why the expert is out; set in state OUT only. Output only.
    public var exitReason: ExitReason = .unspecified
    /// Last day on which no application is possible; unset without a bar. Output only.
    public var barredUntilDate: GoogleType.Date?
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

  /// A fee that was paid to an expert by bank transfer (专家劳务费).
  public struct Fee: Message {
    /// Resource name, `experts/{number}/fees/{number}`. Output only.
    public var name: String = ""
    /// `draws/{number}` of the review that it was paid for; an expert is paid once for a draw. Required.
    public var draw: String = ""
    /// How it is reckoned. Required.
    public var basis: FeeBasis = .unspecified
    /// Reviews or days, 1 to 100. Required.
    public var units: Int32 = 0
    /// Amount before tax in fen, 1 to 10,000,000. Required.
    public var grossFen: Int64 = 0
    /// Income tax withheld in fen, 0 to `gross_fen`.
    public var taxFen: Int64 = 0
    /// Day of the payment: not before the review, not in the future. Required.
    public var paymentDate: GoogleType.Date?
    /// When it was recorded. Output only.
    public var createTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What an expert is expert in (E1 to E11).
  public enum ExpertCategory: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// E1 law: litigation, arbitration, administrative procedure (法律).
    case law
    /// E2 patent agency and examination (专利代理与审查).
    case patent
    /// E3 trademarks and geographical indications (商标、地理标志).
    case trademark
    /// E4 copyright and trade secrets (版权、商业秘密).
    case copyright
    /// E5 patent navigation and information analysis (专利导航与信息分析).
    case navigation
    /// E6 operation, trading and valuation (运营、交易、评估).
    case operation
    /// E7 finance, insurance and securitisation (金融、保险、证券化).
    case finance
    /// E8 financial audit (财务审计).
    case audit
    /// E9 technology of an industry, with its 51020 codes (产业技术).
    case industry
    /// E10 enforcement abroad, with jurisdictions and languages (海外维权).
    case overseas
    /// E11 strategy and management (战略规划与管理).
    case strategy
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .law
      case 2: self = .patent
      case 3: self = .trademark
      case 4: self = .copyright
      case 5: self = .navigation
      case 6: self = .operation
      case 7: self = .finance
      case 8: self = .audit
      case 9: self = .industry
      case 10: self = .overseas
      case 11: self = .strategy
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .law: 1
      case .patent: 2
      case .trademark: 3
      case .copyright: 4
      case .navigation: 5
      case .operation: 6
      case .finance: 7
      case .audit: 8
      case .industry: 9
      case .overseas: 10
      case .strategy: 11
      case .unrecognized(let number): number
      }
    }
  }

  /// A sub-field of a category. The number without its last digit is that of the category.
  public enum ExpertField: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// E1: litigation (诉讼).
    case litigation
    /// E1: arbitration (仲裁).
    case arbitration
    /// E1: administrative procedure (行政).
    case administrativeProcedure
    /// E2: patent agency (专利代理).
    case patentAgency
    /// E2: patent examination (专利审查).
    case patentExamination
    /// E3: trademarks (商标).
    case trademarks
    /// E3: geographical indications (地理标志).
    case geographicalIndications
    /// E4: copyright (版权).
    case copyright
    /// E4: trade secrets (商业秘密).
    case tradeSecrets
    /// E5: patent navigation (专利导航).
    case patentNavigation
    /// E5: information analysis (信息分析).
    case informationAnalysis
    /// E6: operation (运营).
    case operation
    /// E6: trading (交易).
    case trading
    /// E6: valuation (评估).
    case valuation
    /// E7: finance (金融).
    case finance
    /// E7: insurance (保险).
    case insurance
    /// E7: securitisation (证券化).
    case securitization
    /// E8: financial audit (财务审计).
    case financialAudit
    /// E9: technology of an industry (产业技术).
    case industryTechnology
    /// E10: enforcement abroad (海外维权).
    case overseasEnforcement
    /// E11: strategic planning (战略规划).
    case strategicPlanning
    /// E11: management (管理).
    case management
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 11: self = .litigation
      case 12: self = .arbitration
      case 13: self = .administrativeProcedure
      case 21: self = .patentAgency
      case 22: self = .patentExamination
      case 31: self = .trademarks
      case 32: self = .geographicalIndications
      case 41: self = .copyright
      case 42: self = .tradeSecrets
      case 51: self = .patentNavigation
      case 52: self = .informationAnalysis
      case 61: self = .operation
      case 62: self = .trading
      case 63: self = .valuation
      case 71: self = .finance
      case 72: self = .insurance
      case 73: self = .securitization
      case 81: self = .financialAudit
      case 91: self = .industryTechnology
      case 101: self = .overseasEnforcement
      case 111: self = .strategicPlanning
      case 112: self = .management
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .litigation: 11
      case .arbitration: 12
      case .administrativeProcedure: 13
      case .patentAgency: 21
      case .patentExamination: 22
      case .trademarks: 31
      case .geographicalIndications: 32
      case .copyright: 41
      case .tradeSecrets: 42
      case .patentNavigation: 51
      case .informationAnalysis: 52
      case .operation: 61
      case .trading: 62
      case .valuation: 63
      case .finance: 71
      case .insurance: 72
      case .securitization: 73
      case .financialAudit: 81
      case .industryTechnology: 91
      case .overseasEnforcement: 101
      case .strategicPlanning: 111
      case .management: 112
      case .unrecognized(let number): number
      }
    }
  }

  /// How an expert is tied to a unit.
  public enum UnitTieKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Employed there (任职).
    case employee
    /// Adviser of it (顾问).
    case adviser
    /// Shareholder or partner of it (股东、合伙人).
    case shareholder
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .employee
      case 2: self = .adviser
      case 3: self = .shareholder
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .employee: 1
      case .adviser: 2
      case .shareholder: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// What a qualification attests.
  public enum QualificationKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Deputy senior title of any series (副高级职称).
    case deputySeniorTitle
    /// Senior title of any series (正高级职称).
    case seniorTitle
    /// Senior intellectual property specialist (高级知识产权师).
    case ipSenior
    /// Professor-level intellectual property specialist (正高级知识产权师).
    case ipProfessor
    /// Practising patent attorney; the date is the first day of practice (专利代理师).
    case patentAttorney
    /// Practising lawyer (律师).
    case lawyer
    /// Certified public accountant (注册会计师).
    case accountant
    /// Asset valuer (资产评估师).
    case valuer
    /// Member of an academy of the state; the age limits do not bind (院士).
    case academician
    /// Another one (其他).
    case other
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .deputySeniorTitle
      case 2: self = .seniorTitle
      case 3: self = .ipSenior
      case 4: self = .ipProfessor
      case 5: self = .patentAttorney
      case 6: self = .lawyer
      case 7: self = .accountant
      case 8: self = .valuer
      case 9: self = .academician
      case 10: self = .other
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .deputySeniorTitle: 1
      case .seniorTitle: 2
      case .ipSenior: 3
      case .ipProfessor: 4
      case .patentAttorney: 5
      case .lawyer: 6
      case .accountant: 7
      case .valuer: 8
      case .academician: 9
      case .other: 10
      case .unrecognized(let number): number
      }
    }
  }

  /// What the record of integrity (诚信记录) says of an expert.
  public enum IntegrityRecord: Sendable, Hashable {
    /// Not looked up yet: admission cannot be decided.
    case unspecified
    /// Nothing against the expert.
    case clean
    /// A breach of trust is on record.
    case breach
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .clean
      case 2: self = .breach
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .clean: 1
      case .breach: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// Where an expert stands.
  public enum ExpertState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// On record, no application.
    case recorded
    /// The application passed the conditions and is open to objections (公示).
    case notice
    /// In the pool; drawn only until `term_end_date`.
    case inPool
    /// The application was turned down; a new one is possible.
    case refused
    /// Left or removed; a new application is possible after `barred_until`.
    case out
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .recorded
      case 2: self = .notice
      case 3: self = .inPool
      case 4: self = .refused
      case 5: self = .out
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .recorded: 1
      case .notice: 2
      case .inPool: 3
      case .refused: 4
      case .out: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// What an annual evaluation came to.
  public enum EvaluationResult: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Qualified (合格).
    case qualified
    /// Unqualified (不合格).
    case unqualified
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .qualified
      case 2: self = .unqualified
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .qualified: 1
      case .unqualified: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// Why an expert is out of the pool.
  public enum ExitReason: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Own wish.
    case ownRequest
    /// Two unqualified evaluations.
    case unqualified
    /// Three refusals without reason in a year.
    case refusals
    /// Breach of confidentiality; a bar of 3 to 5 years.
    case confidentiality
    /// False review; a bar of 3 to 5 years.
    case falseReview
    /// A breach of trust came on record.
    case integrity
    /// Health, death, moving away and the like.
    case other
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .ownRequest
      case 2: self = .unqualified
      case 3: self = .refusals
      case 4: self = .confidentiality
      case 5: self = .falseReview
      case 6: self = .integrity
      case 7: self = .other
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .ownRequest: 1
      case .unqualified: 2
      case .refusals: 3
      case .confidentiality: 4
      case .falseReview: 5
      case .integrity: 6
      case .other: 7
      case .unrecognized(let number): number
      }
    }
  }

  /// How a fee is reckoned.
  public enum FeeBasis: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// By review (按件).
    case review
    /// By day (按日).
    case day
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .review
      case 2: self = .day
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .review: 1
      case .day: 2
      case .unrecognized(let number): number
      }
    }
  }
}
