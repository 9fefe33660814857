// Generated from ipmesh/dispute/v1/case.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Dispute {
  /// A document, by its digest: the file itself stays where it is.
  public struct CaseDocument: Message {
    /// What it is, 1 to 120 characters. Required.
    public var title: String = ""
    /// SHA-256 of the file, 64 lower-case hexadecimal digits. Required.
    public var sha256: String = ""
    /// Size in bytes, 1 to 10^12. Required.
    public var sizeBytes: Int64 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a dispute at a fair adds.
  public struct ExhibitionFacts: Message {
    /// Name of the fair, 2 to 120 characters. Required.
    public var fairName: String = ""
    /// Hall and stand, at most 60 characters.
    public var hall: String = ""
    /// First day of the fair. Required.
    public var firstDate: GoogleType.Date?
    /// Last day of the fair. Required.
    public var lastDate: GoogleType.Date?
    /// What the other side showed. Required.
    public var document: FairDocument = .unspecified
    /// ISO 639 code of its language, two letters.
    public var languageCode: String = ""
    /// When it was handed over.
    public var receiveTime: GoogleProtobuf.Timestamp?
    /// Hours to answer, 1 to 720; 0 when it names none.
    public var answerHours: Int32 = 0
    /// When the answer is due: `receive_time` and `answer_hours`. Output only.
    public var answerDueTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a squatted trade mark adds.
  public struct SquattingFacts: Message {
    /// The mark, 1 to 120 characters. Required.
    public var mark: String = ""
    /// Class of the Nice classification, 1 to 45. Required.
    public var niceClass: Int32 = 0
    /// ISO 3166 code of the country, two letters; `EU` for the Union. Required.
    public var jurisdiction: String = ""
    /// Who took it, 1 to 120 characters. Required.
    public var squatter: String = ""
    /// Day of the application; not in the future.
    public var filingDate: GoogleType.Date?
    /// Day of the registration; not before the application.
    public var registrationDate: GoogleType.Date?
    /// Evidence of earlier use; at most 50.
    public var priorUseEvidence: [CaseDocument] = []
    /// True when the squatter is or was a distributor of the enterprise.
    public var distributor: Bool = false
    /// Since when the mark may be cancelled for want of use: years after the registration by rule `SQUATTING-non-use`
    /// (US and EU five, usually three). Unset before registration. Output only.
    public var nonUseDate: GoogleType.Date?
    /// Day on which the application was published for opposition; not before the application.
    public var publicationDate: GoogleType.Date?
    /// Until when the mark may be opposed, by the rules of the office of the jurisdiction; two where it is not known which
    /// version applies. Empty before publication, and where no rule is known. Record the event `TRADEMARK_PUBLISHED` to
    /// have it watched. Output only.
    public var oppositionDeadlines: [Deadline] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An event of a dispute that starts terms.
  public struct CaseEvent: Message {
    /// The event, for example `COMPLAINT_SERVED`; ListForumRules names all. Required.
    public var event: String = ""
    /// Its forum; empty for the forum of the case.
    public var forum: String = ""
    /// Its day. Required.
    public var eventDate: GoogleType.Date?
    /// How the document was served.
    public var serviceMethod: ServiceMethod = .unspecified
    /// Days on which the terms did not run, at most 20 spans.
    public var suspensions: [Suspension] = []
    /// True when the longer terms that can be had on request were granted.
    public var extended: Bool = false
    /// Where the court sits, for a forum with seats; see ComputeDeadlines.
    public var seat: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A term of a case.
  public struct CaseDeadline: Message {
    /// Id in the case: the rule, with the first day of its version and the event day, for example
    /// `US-DC-1.20091201.20250613`.
    public var deadlineId: String = ""
    /// The event that started it.
    public var event: String = ""
    /// When it ends, with its computation.
    public var deadline: Deadline?
    /// How near its last day was when this was read; by `term_end_date` when there is no last day. Only terms of the
    /// kinds ACT and EXPIRES are watched.
    public var urgency: Urgency = .unspecified
    /// Day on which the party acted; unset while it has not.
    public var metDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The check of evidence against one law.
  public struct ExportCheck: Message {
    /// The law. Required.
    public var law: ExportLaw = .unspecified
    /// True when the evidence may be sent under it.
    public var cleared: Bool = false
    /// Why, and by whom it was approved where an approval is needed: 2 to 500 characters. Required.
    public var basis: String = ""
    /// Day of the check. Output only.
    public var checkDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An expert drawn for a case.
  public struct CaseExpert: Message {
    /// `experts/{number}` of talent.
    public var expert: String = ""
    /// Name.
    public var displayName: String = ""
    /// Unit.
    public var unitName: String = ""
    /// True when the expert has agreed.
    public var confirmed: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A step of a case with the time it may take (rules `DISPUTE-sla-*`, by the work calendar).
  public struct CaseStep: Message {
    /// The state that the case reached.
    public var state: CaseState = .unspecified
    /// When it reached it.
    public var reachDate: GoogleType.Date?
    /// By when it should have; unset when the work calendar of that year is not published.
    public var dueDate: GoogleType.Date?
    /// True when it came later.
    public var late: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What happened in a month of a case that is followed.
  public struct FollowUp: Message {
    /// Day of the note. Output only.
    public var noteDate: GoogleType.Date?
    /// What happened, 2 to 2,000 characters.
    public var text: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A dispute abroad of an enterprise of Hubei (S16, S21). What is in it is confidential: only who may touch records of
  /// its division gets it.
  public struct Case: Message {
    /// Resource name, `cases/{number}`. Output only.
    public var name: String = ""
    /// What it is about. Required.
    public var kind: CaseKind = .unspecified
    /// Name of the enterprise, 2 to 120 characters. Required.
    public var companyName: String = ""
    /// Its unified social credit code (GB 32100). Required.
    public var unifiedSocialCreditCode: String = ""
    /// GB/T 2260 code of its division. Required.
    public var division: String = ""
    /// How to reach it. Never in the change feed.
    public var contact: Common.Contact?
    /// 51020 code of its industry.
    public var industry: String = ""
    /// ISO 3166 codes of the markets concerned, `EU` for the Union; 1 to 32. Required.
    public var markets: [String] = []
    /// The right in dispute. Required.
    public var right: RightKind = .unspecified
    /// What the enterprise is in it. Required.
    public var role: PartyRole = .unspecified
    /// The forum, for example `US_DC`; one that ListForumRules names, or `CUSTOMS`, `FAIR`, `OTHER` without own rules.
    /// Required.
    public var forum: String = ""
    /// The other side, 2 to 120 characters. Required.
    public var counterparty: String = ""
    /// Number of the case at the forum, at most 60 characters.
    public var caseNumber: String = ""
    /// Day of service; not in the future.
    public var serviceDate: GoogleType.Date?
    /// How it was served.
    public var serviceMethod: ServiceMethod = .unspecified
    /// Amount in dispute in hundredths of the currency, not negative; 0 when it is not known.
    public var amountCents: Int64 = 0
    /// ISO 4217 code of the currency, required with an amount.
    public var currencyCode: String = ""
    /// HS code of the product, 4 to 10 digits.
    public var hsCode: String = ""
    /// Documents; at most 100.
    public var documents: [CaseDocument] = []
    /// True when a lawyer has been retained.
    public var hasCounsel: Bool = false
    /// True when the enterprise means to send evidence abroad.
    public var exportsEvidence: Bool = false
    /// True when the enterprise agrees that the case is reported to the national centre with its name.
    public var consentsToReport: Bool = false
    /// Facts of the fair; required with kind EXHIBITION, refused otherwise.
    public var exhibition: ExhibitionFacts?
    /// Facts of the mark; required with kind SQUATTING, refused otherwise.
    public var squatting: SquattingFacts?
    /// Where it stands. Output only.
    public var state: CaseState = .unspecified
    /// The states it went through, with their times. Output only.
    public var steps: [CaseStep] = []
    /// The state that comes next and by when; unset when nothing is awaited. Output only.
    public var nextStep: CaseStep?
    /// Why it was not taken. Output only.
    public var rejectReason: String = ""
    /// What started terms. Output only; see TriageCase and RecordCaseEvent.
    public var events: [CaseEvent] = []
    /// The terms. Output only.
    public var deadlines: [CaseDeadline] = []
    /// The draw of experts at talent, `draws/{number}`. Output only.
    public var draw: String = ""
    /// The experts. Output only.
    public var experts: [CaseExpert] = []
    /// The guidance given (纠纷应对指导意见), its documents by digest. Output only.
    public var guidance: [CaseDocument] = []
    /// What happened since. Output only.
    public var followUps: [FollowUp] = []
    /// How it ended. Output only.
    public var result: CaseResult = .unspecified
    /// Whether the evidence may be sent. Output only.
    public var clearance: ClearanceState = .unspecified
    /// The checks made. Output only.
    public var exportChecks: [ExportCheck] = []
    /// Days on which evidence was sent. Output only.
    public var exportDates: [GoogleType.Date] = []
    /// The report that it is in, `quarterReports/2026-Q3`. Output only.
    public var quarterReport: String = ""
    /// What to do at once: at a fair, at the customs, when a term is red. Output only.
    public var advice: [Common.LocalizedText] = []
    /// The rules its times rest on. Output only.
    public var rules: [Common.Rule] = []
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

  /// A term of a case came near or passed.
  public struct DeadlineNotice: Message {
    /// Resource name, `deadlineNotices/{number}`.
    public var name: String = ""
    /// `cases/{number}`.
    public var `case`: String = ""
    /// GB/T 2260 code of the division of the case.
    public var division: String = ""
    /// Id of the term in the case.
    public var deadlineId: String = ""
    /// The rule of the term.
    public var ruleId: String = ""
    /// What is to be done.
    public var title: Common.LocalizedText?
    /// Its last day; the last day of the term when the calendar of that year is missing.
    public var lastDate: GoogleType.Date?
    /// How near it came.
    public var urgency: Urgency = .unspecified
    /// Day on which this was noticed.
    public var noticeDate: GoogleType.Date?
    /// True when the term rests on something that must be confirmed.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A number of cases of a quarter, by what they have in common.
  public struct CaseCount: Message {
    /// What they have in common: the name of a value, such as `CASE_KIND_LITIGATION`, `420100` or `US_DC`.
    public var key: String = ""
    /// Open when the quarter began.
    public var openingCount: Int32 = 0
    /// Received in the quarter.
    public var receivedCount: Int32 = 0
    /// Rejected in the quarter.
    public var rejectedCount: Int32 = 0
    /// Closed in the quarter.
    public var closedCount: Int32 = 0
    /// Open when the quarter ended: opening + received - rejected - closed.
    public var closingCount: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The cases of a quarter, as they are reported to the national centre. Every breakdown adds up to the total.
  public struct QuarterReport: Message {
    /// Resource name, `quarterReports/{year}-Q{quarter}`. Output only.
    public var name: String = ""
    /// First day of the quarter.
    public var firstDate: GoogleType.Date?
    /// Last day of the quarter.
    public var lastDate: GoogleType.Date?
    /// All cases.
    public var total: CaseCount?
    /// By kind.
    public var byKind: [CaseCount] = []
    /// By right.
    public var byRight: [CaseCount] = []
    /// By forum.
    public var byForum: [CaseCount] = []
    /// By prefecture-level division.
    public var byDivision: [CaseCount] = []
    /// Closed cases by result; `closed_count` alone is set.
    public var byResult: [CaseCount] = []
    /// Closed cases whose enterprise agreed to be named, `cases/{number}`.
    public var namedCases: [String] = []
    /// Steps that came late in the quarter.
    public var lateStepCount: Int32 = 0
    /// Terms that passed in the quarter without being met.
    public var missedDeadlineCount: Int32 = 0
    /// True once it was submitted: it never changes again. Output only.
    public var submitted: Bool = false
    /// When it was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a case is about.
  public enum CaseKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// A lawsuit or proceeding abroad (涉外诉讼).
    case litigation
    /// A dispute at a fair or exhibition (展会纠纷).
    case exhibition
    /// A trade mark taken by somebody else abroad (商标抢注).
    case squatting
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .litigation
      case 2: self = .exhibition
      case 3: self = .squatting
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .litigation: 1
      case .exhibition: 2
      case .squatting: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// The right in dispute.
  public enum RightKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Invention patent.
    case patent
    /// Utility model.
    case utilityModel
    /// Design.
    case design
    /// Trade mark.
    case trademark
    /// Copyright.
    case copyright
    /// Trade secret.
    case tradeSecret
    /// Geographical indication.
    case geographicalIndication
    /// Domain name.
    case domainName
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .patent
      case 2: self = .utilityModel
      case 3: self = .design
      case 4: self = .trademark
      case 5: self = .copyright
      case 6: self = .tradeSecret
      case 7: self = .geographicalIndication
      case 8: self = .domainName
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .patent: 1
      case .utilityModel: 2
      case .design: 3
      case .trademark: 4
      case .copyright: 5
      case .tradeSecret: 6
      case .geographicalIndication: 7
      case .domainName: 8
      case .unrecognized(let number): number
      }
    }
  }

  /// What the enterprise of Hubei is in the dispute.
  public enum PartyRole: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Defendant of a lawsuit.
    case defendant
    /// Respondent of an investigation or proceeding.
    case respondent
    /// Plaintiff or complainant.
    case plaintiff
    /// Opponent of a registration.
    case opponent
    /// Owner of a mark that somebody else registered.
    case squatted
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .defendant
      case 2: self = .respondent
      case 3: self = .plaintiff
      case 4: self = .opponent
      case 5: self = .squatted
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .defendant: 1
      case .respondent: 2
      case .plaintiff: 3
      case .opponent: 4
      case .squatted: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a case stands.
  public enum CaseState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// It came in.
    case received
    /// Not taken; final. `reject_reason` says why.
    case rejected
    /// Taken.
    case registered
    /// Looked at, deadlines computed.
    case triaged
    /// Experts were drawn.
    case expertAssigned
    /// The guidance was given.
    case guidanceIssued
    /// Followed month by month.
    case followUp
    /// Ended, with a result.
    case closed
    /// Reported to the national centre; final.
    case reported
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .received
      case 2: self = .rejected
      case 3: self = .registered
      case 4: self = .triaged
      case 5: self = .expertAssigned
      case 6: self = .guidanceIssued
      case 7: self = .followUp
      case 8: self = .closed
      case 9: self = .reported
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .received: 1
      case .rejected: 2
      case .registered: 3
      case .triaged: 4
      case .expertAssigned: 5
      case .guidanceIssued: 6
      case .followUp: 7
      case .closed: 8
      case .reported: 9
      case .unrecognized(let number): number
      }
    }
  }

  /// How a case ended.
  public enum CaseResult: Sendable, Hashable {
    /// Not set.
    case unspecified
    /// Won.
    case win
    /// Settled.
    case settled
    /// Lost.
    case lost
    /// Withdrawn.
    case withdrawn
    /// Otherwise.
    case other
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .win
      case 2: self = .settled
      case 3: self = .lost
      case 4: self = .withdrawn
      case 5: self = .other
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .win: 1
      case .settled: 2
      case .lost: 3
      case .withdrawn: 4
      case .other: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// What the other side showed at a fair.
  public enum FairDocument: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// A preliminary injunction.
    case injunction
    /// A seizure order (扣押令).
    case seizure
    /// A warning letter.
    case warning
    /// A complaint to the organiser of the fair.
    case complaint
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .injunction
      case 2: self = .seizure
      case 3: self = .warning
      case 4: self = .complaint
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .injunction: 1
      case .seizure: 2
      case .warning: 3
      case .complaint: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// A law that evidence sent abroad must obey (国务院关于涉外知识产权纠纷处理的规定 art. 13).
  public enum ExportLaw: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// State secrets (保守国家秘密).
    case stateSecrets
    /// Data security (数据安全).
    case dataSecurity
    /// Personal information (个人信息保护).
    case personalInformation
    /// Export of technology (技术出口管理).
    case technologyExport
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .stateSecrets
      case 2: self = .dataSecurity
      case 3: self = .personalInformation
      case 4: self = .technologyExport
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .stateSecrets: 1
      case .dataSecurity: 2
      case .personalInformation: 3
      case .technologyExport: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// What a check of evidence for export came to.
  public enum ClearanceState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// No evidence goes abroad.
    case notNeeded
    /// Checks are missing; nothing may be sent.
    case pending
    /// Everything was cleared.
    case cleared
    /// A check forbids it.
    case refused
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .notNeeded
      case 2: self = .pending
      case 3: self = .cleared
      case 4: self = .refused
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .notNeeded: 1
      case .pending: 2
      case .cleared: 3
      case .refused: 4
      case .unrecognized(let number): number
      }
    }
  }
}
