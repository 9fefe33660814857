// Generated from ipmesh/talent/v1/title.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// One achievement that an applicant names (业绩成果).
  public struct TitleAchievement: Message {
    /// What it is. Required.
    public var kind: TitleAchievementKind = .unspecified
    /// What it is called, 2 to 120 characters. Required.
    public var title: String = ""
    /// Day on which it was completed; not in the future. Required.
    public var completionDate: GoogleType.Date?
    /// SHA-256 of the evidence file, 64 lower-case hexadecimal digits; empty when none was handed in.
    public var evidenceSha256: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The facts about a person on which the conditions of a title rest.
  public struct TitleFacts: Message {
    /// Level applied for. Required.
    public var level: TitleLevel = .unspecified
    /// Highest education.
    public var education: TitleEducation = .unspecified
    /// First day of work in IP; not in the future.
    public var workSinceDate: GoogleType.Date?
    /// Title held now; unset for none.
    public var heldLevel: TitleLevel = .unspecified
    /// Day from which it is held; required with `held_level`, not in the future.
    public var heldSinceDate: GoogleType.Date?
    /// Day of the patent attorney qualification (专利代理师资格); unset for none, not in the future.
    public var attorneySinceDate: GoogleType.Date?
    /// Number of the national examination certificate for `level`: 4 to 32 letters, digits and `-`; empty for none.
    public var examCertificateNumber: String = ""
    /// Day of that certificate; required with the number, not in the future.
    public var examCertificateDate: GoogleType.Date?
    /// Achievements, at most 32.
    public var achievements: [TitleAchievement] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What the conditions of a title came to on a day, each with its rule and what was found.
  public struct TitleCheck: Message {
    /// Conditions that must all be met.
    public var conditions: [Common.Condition] = []
    /// Ways to fulfil the term of service, by education or qualification; one must be met.
    public var routes: [Common.Condition] = []
    /// PASS when every condition and one route are met, FAIL when a condition or every route fails, else UNKNOWN.
    public var outcome: Common.Outcome = .unspecified
    /// The day that was checked.
    public var checkDate: GoogleType.Date?
    /// True when a rule that the outcome rests on is provisional.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An objection raised while the notice runs.
  public struct TitleObjection: Message {
    /// Number among the objections of the application, from 1. Output only.
    public var number: Int32 = 0
    /// What is objected, 1 to 500 characters, without personal numbers.
    public var text: String = ""
    /// Day on which it was raised. Output only.
    public var raisedDate: GoogleType.Date?
    /// True once it was decided. Output only.
    public var resolved: Bool = false
    /// True when it was found right: the application is then rejected. Output only.
    public var upheld: Bool = false
    /// Reason of the decision. Output only.
    public var resolution: String = ""
    /// Day of the decision. Output only.
    public var resolvedDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a closed ballot came to. The vote is secret: who voted how is stored nowhere.
  public struct TitleBallot: Message {
    /// Members of the panel.
    public var panelSize: Int32 = 0
    /// Members who voted.
    public var cast: Int32 = 0
    /// Votes for the title.
    public var votesFor: Int32 = 0
    /// Votes against it.
    public var votesAgainst: Int32 = 0
    /// Abstentions.
    public var abstentions: Int32 = 0
    /// The rule that decided: quorum and majority.
    public var rule: Common.Rule?
    /// True when the quorum was there and the majority reached.
    public var passed: Bool = false
    /// Day on which the ballot was closed.
    public var closedDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An application for a title (职称申报).
  public struct TitleApplication: Message {
    /// Resource name, `titleApplications/{number}`. Output only.
    public var name: String = ""
    /// Name of the applicant, 1 to 64 characters. Required.
    public var displayName: String = ""
    /// Resident identity number (GB 11643-1999) of the applicant. Input only: required when the application is made,
    /// immutable; kept as keyed digest and masked text.
    public var identityNumber: String = ""
    /// The identity number with birth date and order hidden. Output only.
    public var maskedIdentityNumber: String = ""
    /// Unified social credit code of the unit where the applicant works. Required. No panel member may belong to it.
    public var unitCode: String = ""
    /// Name of the unit, 2 to 120 characters. Required.
    public var unitName: String = ""
    /// GB/T 2260 code of the division of the unit. Required.
    public var division: String = ""
    /// The facts on which the conditions rest. Required.
    public var facts: TitleFacts?
    /// Where the application stands. Output only.
    public var state: TitleState = .unspecified
    /// The conditions on the day on which the application was handed in. Output only.
    public var check: TitleCheck?
    /// Day on which it was handed in. Output only.
    public var submittedDate: GoogleType.Date?
    /// `draws/{number}` of the panel. Output only.
    public var draw: String = ""
    /// Votes cast so far; how they were cast is not known before the ballot is closed. Output only.
    public var ballotsCast: Int32 = 0
    /// The closed ballot. Output only.
    public var ballot: TitleBallot?
    /// First day of the notice. Output only.
    public var noticeStartDate: GoogleType.Date?
    /// Last day of the notice: working days as the rule asks. Output only.
    public var noticeEndDate: GoogleType.Date?
    /// Objections, at most 100. Output only.
    public var objections: [TitleObjection] = []
    /// Why it was sent back, turned down, withdrawn or revoked. Output only.
    public var reason: String = ""
    /// Number of the title certificate. Output only.
    public var certificateNumber: String = ""
    /// Day of the grant. Output only.
    public var grantedDate: GoogleType.Date?
    /// True for records made by a generator, for trials and tours.
    public var synthetic: Bool = false
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// True when a rule that the present state rests on is provisional. Output only.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a title certificate attests, for anyone who is shown one.
  public struct TitleCertificate: Message {
    /// Resource name, `titleCertificates/{number}`.
    public var name: String = ""
    /// Name of the holder.
    public var displayName: String = ""
    /// The title.
    public var level: TitleLevel = .unspecified
    /// Day of the grant.
    public var grantedDate: GoogleType.Date?
    /// False once the title was withdrawn.
    public var valid: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The four levels of the titles of IP professionals (知识产权专业职称).
  public enum TitleLevel: Sendable, Hashable {
    /// Not set; refused in requests that need a level.
    case unspecified
    /// Assistant intellectual property specialist (助理知识产权师).
    case assistant
    /// Intellectual property specialist (知识产权师).
    case intermediate
    /// Senior intellectual property specialist (高级知识产权师).
    case senior
    /// Professor-level intellectual property specialist (正高级知识产权师).
    case professor
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .assistant
      case 2: self = .intermediate
      case 3: self = .senior
      case 4: self = .professor
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .assistant: 1
      case .intermediate: 2
      case .senior: 3
      case .professor: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// Highest education, as far as the terms of service before a title depend on it.
  public enum TitleEducation: Sendable, Hashable {
    /// Not known: a term that depends on it cannot be decided.
    case unspecified
    /// Senior high school or technical secondary school (高中、中专).
    case highSchool
    /// Junior college (大专).
    case juniorCollege
    /// Bachelor (本科).
    case bachelor
    /// Second bachelor's degree or graduate class (双学位、研究生班).
    case secondBachelor
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
      case 1: self = .highSchool
      case 2: self = .juniorCollege
      case 3: self = .bachelor
      case 4: self = .secondBachelor
      case 5: self = .master
      case 6: self = .doctor
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .highSchool: 1
      case .juniorCollege: 2
      case .bachelor: 3
      case .secondBachelor: 4
      case .master: 5
      case .doctor: 6
      case .unrecognized(let number): number
      }
    }
  }

  /// What an achievement is.
  public enum TitleAchievementKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// A project led or carried out (项目).
    case project
    /// A standard drafted (标准).
    case standard
    /// A plan or scheme drawn up (规划、方案).
    case plan
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .project
      case 2: self = .standard
      case 3: self = .plan
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .project: 1
      case .standard: 2
      case .plan: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Where an application stands.
  public enum TitleState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Being written; can be changed.
    case draft
    /// Handed in; the materials are being looked through.
    case submitted
    /// Sent back for correction; can be changed and handed in again.
    case correction
    /// Accepted; waits for a panel, or for the notice when the level is not reviewed.
    case accepted
    /// Before a panel that votes in secret.
    case review
    /// The panel agreed.
    case passed
    /// Open to objections (公示).
    case notice
    /// The title was granted.
    case granted
    /// Turned down: materials refused, vote lost, or objection upheld. Final.
    case rejected
    /// Taken back by the applicant. Final.
    case withdrawn
    /// The title was withdrawn after it was granted. Final.
    case revoked
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
      case 5: self = .review
      case 6: self = .passed
      case 7: self = .notice
      case 8: self = .granted
      case 9: self = .rejected
      case 10: self = .withdrawn
      case 11: self = .revoked
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
      case .review: 5
      case .passed: 6
      case .notice: 7
      case .granted: 8
      case .rejected: 9
      case .withdrawn: 10
      case .revoked: 11
      case .unrecognized(let number): number
      }
    }
  }
}
