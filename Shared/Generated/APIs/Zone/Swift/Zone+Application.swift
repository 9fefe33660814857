// Generated from ipmesh/zone/v1/application.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// A span of days in which a period does not run.
  public struct Pause: Message {
    /// First day that does not count.
    public var fromDate: GoogleType.Date?
    /// Last day that does not count; unset while the pause lasts.
    public var toDate: GoogleType.Date?
    /// Why.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A period of working days that can be suspended: days in a pause do not count, whatever the original end.
  public struct WorkingPeriod: Message {
    /// The rule that sets its length.
    public var rule: Common.Rule?
    /// Length in working days.
    public var workingDays: Int32 = 0
    /// The day of the event that starts it; not counted itself.
    public var startDate: GoogleType.Date?
    /// Pauses, in order.
    public var pauses: [Pause] = []
    /// Last day of the period; unset while it is suspended.
    public var endDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The score that an evaluation gave to the zone of an application.
  public struct ReviewScore: Message {
    /// The evaluation, `evaluations/{evaluation}`; published.
    public var evaluation: String = ""
    /// The score in hundredths of a point.
    public var scoreHundredths: Int32 = 0
    /// The score that passes, in hundredths of a point, in the scheme that was used.
    public var passHundredths: Int32 = 0
    /// Code of the level: `EXCELLENT`, `GOOD`, `PASS`, `FAIL`.
    public var level: String = ""
    /// True when the scheme, or a rule of the panel, is not confirmed.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The panel of experts that scores an application, drawn by `ipmesh.talent.v1.DrawService`.
  public struct ReviewPanel: Message {
    /// The draw, `draws/{draw}`.
    public var draw: String = ""
    /// How many experts were drawn, without backups.
    public var expertCount: Int32 = 0
    /// SHA-256 of the draw's specification, as it was committed: 64 hexadecimal digits.
    public var commitment: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A construction term of a designated zone.
  public struct ConstructionTerm: Message {
    /// 1 for the first term, 2 after the first renewal, and so on.
    public var number: Int32 = 0
    /// The day of the notice that starts it.
    public var startDate: GoogleType.Date?
    /// First day on which the midterm assessment can be made.
    public var midtermDate: GoogleType.Date?
    /// Last day of the term; from here on the final evaluation can be made.
    public var endDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A step that an application has taken.
  public struct Transition: Message {
    /// State left; unset for the first entry.
    public var fromState: ApplicationState = .unspecified
    /// State entered.
    public var toState: ApplicationState = .unspecified
    /// Day on which it was entered.
    public var effectiveDate: GoogleType.Date?
    /// Who recorded it: a SPIFFE identity such as `spiffe://ipmesh/agency/420100`.
    public var actor: String = ""
    /// Why, as given.
    public var reason: String = ""
    /// Files that prove it.
    public var evidence: [Evidence] = []
    /// When it was recorded.
    public var recordTime: GoogleProtobuf.Timestamp?
    /// The panel that the step rests on; unset for steps without one.
    public var panel: ReviewPanel?
    /// The score that the step rests on; unset for steps without one.
    public var score: ReviewScore?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An application of a zone for provincial designation, from the draft to the end of the designation.
  public struct Application: Message {
    /// Resource name, `applications/{number}`. Output only.
    public var name: String = ""
    /// The zone, `zones/{zone}`. Required; immutable. A zone has one application at a time that is not ended.
    public var zone: String = ""
    /// GB/T 2260 code of the zone's division. Output only.
    public var division: String = ""
    /// Summary of the construction plan, at most 4,000 characters; required before it is handed in.
    public var planSummary: String = ""
    /// Files of the application; at least one is required before it is handed in; at most 50.
    public var materials: [Evidence] = []
    /// Where it stands. In a new application DRAFT (or unset); DESIGNATED for a zone named before this platform.
    public var state: ApplicationState = .unspecified
    /// Every step so far, in order. Output only.
    public var transitions: [Transition] = []
    /// The panel of the expert review; unset again when the review begins anew. Output only; AssignPanel sets it.
    public var panel: ReviewPanel?
    /// The score of the review or assessment that comes next; the steps keep the scores that they rest on. Output only;
    /// AssignEvaluation sets it.
    public var score: ReviewScore?
    /// The public notice; unset before it. Output only.
    public var notice: WorkingPeriod?
    /// The construction term; unset before the designation. Output only.
    public var term: ConstructionTerm?
    /// Last day of a rectification; unset without one. Output only.
    public var rectificationEndDate: GoogleType.Date?
    /// Result of the latest final evaluation of the term. Output only.
    public var finalResult: FinalResult = .unspecified
    /// Final evaluations made in this term. Output only.
    public var finalEvaluations: Int32 = 0
    /// The next day that somebody must watch: end of the notice, midterm, end of the term or of a rectification; unset for
    /// none. Output only.
    public var nextDueDate: GoogleType.Date?
    /// The rules that periods and terms rest on. Output only.
    public var rules: [Common.Rule] = []
    /// True when one of them, or the scheme of the score, is not confirmed. Output only.
    public var provisional: Bool = false
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

  /// An objection to an application in public notice.
  public struct Objection: Message {
    /// Resource name, `applications/{application}/objections/{number}`. Output only.
    public var name: String = ""
    /// Organisation that objects, at most 120 characters; empty for a person, who is not named here.
    public var organization: String = ""
    /// What is objected, 1 to 4,000 characters. Required.
    public var content: String = ""
    /// Files that support it, at most 50.
    public var evidence: [Evidence] = []
    /// Day of the filing; inside the public notice. Required.
    public var filedDate: GoogleType.Date?
    /// State. Output only.
    public var state: ObjectionState = .unspecified
    /// The period for the decision. Output only.
    public var decisionPeriod: WorkingPeriod?
    /// Day on which it was decided or taken back. Output only.
    public var decisionDate: GoogleType.Date?
    /// Reasons of the decision. Output only.
    public var decision: String = ""
    /// Files of the decision. Output only.
    public var decisionEvidence: [Evidence] = []
    /// True when the decision came after the period. Output only.
    public var decidedLate: Bool = false
    /// Who decided: a SPIFFE identity. Output only.
    public var decidedBy: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Where an application stands (湖北省知识产权服务业集聚发展区实施办法(试行): 申报推荐, 实地考察, 形式审查, 专家评审, 公示, 确定).
  public enum ApplicationState: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Being written.
    case draft
    /// Handed in to the city bureau.
    case submitted
    /// Recommended to the province by the city bureau.
    case recommended
    /// The province visits the site (实地考察).
    case siteVisit
    /// The province checks the papers (形式审查).
    case formCheck
    /// Experts score it (专家评审).
    case expertReview
    /// Public notice, open to objections (公示).
    case publicNotice
    /// Designated; the construction term runs (确定).
    case designated
    /// The midterm assessment was passed.
    case midtermPassed
    /// The midterm assessment asked for rectification.
    case midtermRectify
    /// The final evaluation was made; `final_result` says with which result.
    case finalEval
    /// The final evaluation failed once; rectification runs until it is repeated.
    case finalRectify
    /// Renewed for another construction term, which has its own midterm and final evaluation.
    case renewed
    /// The designation was withdrawn. Final.
    case withdrawn
    /// Not designated. Final.
    case refused
    /// Taken back by the applicant. Final.
    case cancelled
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .draft
      case 2: self = .submitted
      case 3: self = .recommended
      case 4: self = .siteVisit
      case 5: self = .formCheck
      case 6: self = .expertReview
      case 7: self = .publicNotice
      case 8: self = .designated
      case 9: self = .midtermPassed
      case 10: self = .midtermRectify
      case 11: self = .finalEval
      case 12: self = .finalRectify
      case 13: self = .renewed
      case 14: self = .withdrawn
      case 15: self = .refused
      case 16: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .draft: 1
      case .submitted: 2
      case .recommended: 3
      case .siteVisit: 4
      case .formCheck: 5
      case .expertReview: 6
      case .publicNotice: 7
      case .designated: 8
      case .midtermPassed: 9
      case .midtermRectify: 10
      case .finalEval: 11
      case .finalRectify: 12
      case .renewed: 13
      case .withdrawn: 14
      case .refused: 15
      case .cancelled: 16
      case .unrecognized(let number): number
      }
    }
  }

  /// Result of a final evaluation.
  public enum FinalResult: Sendable, Hashable {
    /// None yet.
    case unspecified
    /// Excellent.
    case excellent
    /// Passed.
    case passed
    /// Failed.
    case failed
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .excellent
      case 2: self = .passed
      case 3: self = .failed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .excellent: 1
      case .passed: 2
      case .failed: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Where an objection stands.
  public enum ObjectionState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Filed; the period for the decision runs.
    case filed
    /// Upheld: the application goes back to expert review or is refused.
    case upheld
    /// Dismissed.
    case dismissed
    /// Taken back by whoever filed it.
    case retracted
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .filed
      case 2: self = .upheld
      case 3: self = .dismissed
      case 4: self = .retracted
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .filed: 1
      case .upheld: 2
      case .dismissed: 3
      case .retracted: 4
      case .unrecognized(let number): number
      }
    }
  }
}
