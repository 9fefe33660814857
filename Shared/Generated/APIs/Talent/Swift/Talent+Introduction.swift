// Generated from ipmesh/talent/v1/introduction.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// What an employer looks for (人才需求).
  public struct TalentNeed: Message {
    /// Resource name, `talentNeeds/{number}`. Output only.
    public var name: String = ""
    /// Unified social credit code of the employer. Required.
    public var employerCode: String = ""
    /// Name of the employer, 2 to 120 characters. Required.
    public var employerName: String = ""
    /// GB/T 2260 code of the division of the employer. Required.
    public var division: String = ""
    /// The post, 2 to 120 characters. Required.
    public var position: String = ""
    /// What the work is. Required.
    public var profile: TalentProfile = .unspecified
    /// Posts, 1 to 1,000; never less than those filled. Required.
    public var posts: Int32 = 0
    /// Yearly pay offered in fen, 0 for not said.
    public var yearlyPayFen: Int64 = 0
    /// Where the need stands. Output only.
    public var state: TalentNeedState = .unspecified
    /// Posts filled by people who are there now. Output only.
    public var filledCount: Int32 = 0
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

  /// A person who was won for an employer (引进人才).
  public struct Introduction: Message {
    /// Resource name, `introductions/{number}`. Output only.
    public var name: String = ""
    /// The need that is met, `talentNeeds/{number}`; open. Required, immutable.
    public var need: String = ""
    /// Name of the person, 1 to 64 characters. Required.
    public var displayName: String = ""
    /// Resident identity number (GB 11643-1999). Input only: required when the person is added, immutable; kept as keyed
    /// digest and masked text. A person has one active introduction at most.
    public var identityNumber: String = ""
    /// The identity number with birth date and order hidden. Output only.
    public var maskedIdentityNumber: String = ""
    /// Class of the talent. Required.
    public var talentClass: TalentClass = .unspecified
    /// Where the person came from: place or institution, 2 to 120 characters. Required.
    public var origin: String = ""
    /// First day of work; not in the future. Required.
    public var startDate: GoogleType.Date?
    /// Last day of the contract, after the first. Required.
    public var contractEndDate: GoogleType.Date?
    /// Where the person stands. Output only.
    public var state: IntroductionState = .unspecified
    /// Last day of work. Output only.
    public var endDate: GoogleType.Date?
    /// Support paid so far in fen. Output only.
    public var supportFen: Int64 = 0
    /// GB/T 2260 code of the division of the employer. Output only.
    public var division: String = ""
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

  /// Support paid for an introduced person or a leading talent. Entries are never changed; a wrong one is reversed.
  public struct Support: Message {
    /// Resource name, `supports/{number}`. Output only.
    public var name: String = ""
    /// For whom: `introductions/{number}` or `leadingTalents/{number}`. Required.
    public var beneficiary: String = ""
    /// What it is for. Required; not `REWARD` for an introduction.
    public var kind: SupportKind = .unspecified
    /// Amount in fen, 1 to 10,000,000,000; negative in a reversal only. Required.
    public var amountFen: Int64 = 0
    /// Day of payment; not in the future, within the time of work or the term. Required.
    public var paidDate: GoogleType.Date?
    /// Number of the document that decided it, 4 to 64 characters. Required; each pays a beneficiary once.
    public var documentNumber: String = ""
    /// The entry that this one reverses, `supports/{number}`. Output only.
    public var reverses: String = ""
    /// GB/T 2260 code of the division of the beneficiary. Output only.
    public var division: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// True when the rule of the ceiling is provisional. Output only.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A selection of leading talents (领军人才选拔).
  public struct LeadingSelection: Message {
    /// Resource name, `leadingSelections/{number}`. Output only.
    public var name: String = ""
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// GB/T 2260 code of the division that holds it. Required.
    public var division: String = ""
    /// Most people selected, 1 to 1,000. Required.
    public var places: Int32 = 0
    /// Last day for nominations; not in the past. Required.
    public var nominationEndDate: GoogleType.Date?
    /// Where it stands. Output only.
    public var state: LeadingSelectionState = .unspecified
    /// Nominations. Output only.
    public var nominatedCount: Int32 = 0
    /// People selected. Output only.
    public var selectedCount: Int32 = 0
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

  /// The evaluation of a leading talent for a year of the term.
  public struct LeadingEvaluation: Message {
    /// The year; within the term, not in the future, each once. Required.
    public var year: Int32 = 0
    /// What it came to. Required.
    public var grade: LeadingGrade = .unspecified
    /// Remarks, at most 500 characters.
    public var remarks: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A person who was nominated as leading talent (领军人才).
  public struct LeadingTalent: Message {
    /// Resource name, `leadingTalents/{number}`. Output only.
    public var name: String = ""
    /// The selection, `leadingSelections/{number}`; open. Required, immutable.
    public var selection: String = ""
    /// Name of the person, 1 to 64 characters. Required.
    public var displayName: String = ""
    /// Resident identity number (GB 11643-1999). Input only: required, immutable; kept as keyed digest and masked text. A
    /// person is nominated once in a selection, and not while a term runs.
    public var identityNumber: String = ""
    /// The identity number with birth date and order hidden. Output only.
    public var maskedIdentityNumber: String = ""
    /// Unified social credit code of the unit. Required.
    public var unitCode: String = ""
    /// Name of the unit, 2 to 120 characters. Required.
    public var unitName: String = ""
    /// GB/T 2260 code of the division of the unit. Required.
    public var division: String = ""
    /// What the person leads in. Required.
    public var profile: TalentProfile = .unspecified
    /// What the nomination rests on, 10 to 2,000 characters. Required.
    public var merits: String = ""
    /// Where the person stands. Output only.
    public var state: LeadingTalentState = .unspecified
    /// First day of the term. Output only.
    public var termStartDate: GoogleType.Date?
    /// Last day of the term. Output only.
    public var termEndDate: GoogleType.Date?
    /// Annual evaluations, by year. Output only.
    public var evaluations: [LeadingEvaluation] = []
    /// Why the person was removed. Output only.
    public var removalReason: String = ""
    /// Support paid so far in fen. Output only.
    public var supportFen: Int64 = 0
    /// True for records made by a generator, for trials and tours.
    public var synthetic: Bool = false
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// True when a rule that term or removal rest on is provisional. Output only.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Where a need stands.
  public enum TalentNeedState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Posts are free.
    case open
    /// Every post is filled.
    case filled
    /// Closed by the employer. Final.
    case closed
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .open
      case 2: self = .filled
      case 3: self = .closed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .filled: 2
      case .closed: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Class of introduced talent, from the highest; the support depends on it.
  public enum TalentClass: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Class A: leading talent (领军人才).
    case a
    /// Class B: senior talent (高层次人才).
    case b
    /// Class C: key staff (骨干人才).
    case c
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .a
      case 2: self = .b
      case 3: self = .c
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .a: 1
      case .b: 2
      case .c: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Where an introduced person stands.
  public enum IntroductionState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Works for the employer.
    case active
    /// Left.
    case ended
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .active
      case 2: self = .ended
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .active: 1
      case .ended: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// What support is for.
  public enum SupportKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Settling in (安家补贴).
    case settling
    /// Housing (住房补贴).
    case housing
    /// Research and projects (科研经费).
    case research
    /// Reward for an evaluation (评价奖励).
    case reward
    /// Training (培训资助).
    case training
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .settling
      case 2: self = .housing
      case 3: self = .research
      case 4: self = .reward
      case 5: self = .training
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .settling: 1
      case .housing: 2
      case .research: 3
      case .reward: 4
      case .training: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a selection stands.
  public enum LeadingSelectionState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Takes nominations.
    case open
    /// Decided. Final.
    case concluded
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .open
      case 2: self = .concluded
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .concluded: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a nominated person stands.
  public enum LeadingTalentState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Nominated.
    case nominated
    /// Selected; a leading talent until the end of the term.
    case selected
    /// Not selected. Final.
    case notSelected
    /// Removed before the end of the term. Final.
    case removed
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .nominated
      case 2: self = .selected
      case 3: self = .notSelected
      case 4: self = .removed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .nominated: 1
      case .selected: 2
      case .notSelected: 3
      case .removed: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// What an annual evaluation came to.
  public enum LeadingGrade: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Excellent (优秀): a reward may be paid.
    case excellent
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
      case 1: self = .excellent
      case 2: self = .qualified
      case 3: self = .unqualified
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .excellent: 1
      case .qualified: 2
      case .unqualified: 3
      case .unrecognized(let number): number
      }
    }
  }
}
