// Generated from ipmesh/talent/v1/training.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// A training base (培训基地).
  public struct TrainingBase: Message {
    /// Resource name, `trainingBases/{number}`. Output only.
    public var name: String = ""
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// Unified social credit code of the host. Required; a host has one base at most.
    public var hostCode: String = ""
    /// GB/T 2260 code of the division in which it sits. Required.
    public var division: String = ""
    /// Address, at most 200 characters.
    public var address: String = ""
    /// What it trains people for, 1 to 8 profiles, each once. Required.
    public var profiles: [TalentProfile] = []
    /// Day of recognition; not in the future. Required.
    public var recognizedDate: GoogleType.Date?
    /// Where it stands. Required.
    public var state: TrainingBaseState = .unspecified
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

  /// A course of a base (培训班).
  public struct TrainingCourse: Message {
    /// Resource name, `trainingCourses/{number}`. Output only.
    public var name: String = ""
    /// The base, `trainingBases/{number}`; open. Required, immutable.
    public var trainingBase: String = ""
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// What it forms people for; one of the profiles of the base. Required.
    public var profile: TalentProfile = .unspecified
    /// What it counts for. Required.
    public var subject: TrainingSubject = .unspecified
    /// Credit hours (学时) of the whole course, 1 to 1,000. Required.
    public var creditHours: Int32 = 0
    /// Most participants, 1 to 10,000; never less than the places taken. Required.
    public var capacity: Int32 = 0
    /// First day. Required.
    public var startDate: GoogleType.Date?
    /// Last day, not before the first, in the same year: credits count for one year. Required.
    public var endDate: GoogleType.Date?
    /// Where it stands. Output only.
    public var state: TrainingCourseState = .unspecified
    /// Participants enrolled. Output only.
    public var enrolledCount: Int32 = 0
    /// Places kept for orders and not yet used. Output only.
    public var reservedCount: Int32 = 0
    /// GB/T 2260 code of the division of the base. Output only.
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

  /// An order of an employer for trained people (订单式培养).
  public struct TrainingOrder: Message {
    /// Resource name, `trainingOrders/{number}`. Output only.
    public var name: String = ""
    /// Unified social credit code of the employer. Required.
    public var employerCode: String = ""
    /// Name of the employer, 2 to 120 characters. Required.
    public var employerName: String = ""
    /// GB/T 2260 code of the division of the employer. Required.
    public var division: String = ""
    /// What the people are to be formed for. Required.
    public var profile: TalentProfile = .unspecified
    /// Places ordered, 1 to 10,000. Required.
    public var places: Int32 = 0
    /// Day until which the training must be over; not in the past. Required.
    public var neededByDate: GoogleType.Date?
    /// Where the order stands. Output only.
    public var state: TrainingOrderState = .unspecified
    /// The course that keeps the places, `trainingCourses/{number}`. Output only.
    public var course: String = ""
    /// Places used by enrolments. Output only.
    public var enrolledCount: Int32 = 0
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

  /// The hours that a participant was there on a day.
  public struct TrainingAttendance: Message {
    /// Day of the course; not in the future. Required.
    public var date: GoogleType.Date?
    /// Hours, 0 to 24; 0 takes back what was recorded for the day.
    public var hours: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The place of a participant in a course (报名).
  public struct TrainingEnrolment: Message {
    /// Resource name, `trainingEnrolments/{number}`. Output only.
    public var name: String = ""
    /// The course, `trainingCourses/{number}`. Required.
    public var course: String = ""
    /// The order whose place is used, `trainingOrders/{number}`; empty for a free place. The participant works for the
    /// employer that ordered.
    public var order: String = ""
    /// Name of the participant, 1 to 64 characters. Required.
    public var displayName: String = ""
    /// Resident identity number (GB 11643-1999) of the participant. Input only: required when enrolling; kept as keyed
    /// digest and masked text.
    public var identityNumber: String = ""
    /// The identity number with birth date and order hidden. Output only.
    public var maskedIdentityNumber: String = ""
    /// Unified social credit code of the unit where the participant works; may be empty, required with `order`.
    public var unitCode: String = ""
    /// The participant, `trainingParticipants/{number}`; the same person always gets the same one. Output only.
    public var participant: String = ""
    /// Where the enrolment stands. Output only.
    public var state: TrainingEnrolmentState = .unspecified
    /// Hours attended, by day. Output only.
    public var attendances: [TrainingAttendance] = []
    /// Hours attended in all. Output only.
    public var attendedHours: Int32 = 0
    /// Credit hours given. Output only.
    public var creditHours: Int32 = 0
    /// Number of the training certificate. Output only.
    public var certificateNumber: String = ""
    /// Day on which the course was concluded for the participant. Output only.
    public var concludedDate: GoogleType.Date?
    /// GB/T 2260 code of the division of the base. Output only.
    public var division: String = ""
    /// True for records made by a generator, for trials and tours.
    public var synthetic: Bool = false
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// True when the rule by which it was concluded is provisional. Output only.
    public var provisional: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What IP work a course forms people for, and what an employer orders.
  public enum TalentProfile: Sendable, Hashable {
    /// Not set; refused in requests that need one.
    case unspecified
    /// Patent agency (专利代理).
    case patentAgency
    /// Trademark agency (商标代理).
    case trademarkAgency
    /// Information analysis and patent navigation (信息分析与导航).
    case analysis
    /// Operation and commercialisation (运营转化).
    case operation
    /// Law and dispute resolution (法律与纠纷应对).
    case law
    /// Valuation and finance (评估与金融).
    case finance
    /// IP management in enterprises (企业知识产权管理).
    case management
    /// Enforcement abroad (海外维权).
    case overseas
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .patentAgency
      case 2: self = .trademarkAgency
      case 3: self = .analysis
      case 4: self = .operation
      case 5: self = .law
      case 6: self = .finance
      case 7: self = .management
      case 8: self = .overseas
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .patentAgency: 1
      case .trademarkAgency: 2
      case .analysis: 3
      case .operation: 4
      case .law: 5
      case .finance: 6
      case .management: 7
      case .overseas: 8
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a base stands.
  public enum TrainingBaseState: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Recognised; it may hold courses.
    case open
    /// No longer recognised; new courses are refused.
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

  /// Which part of continuing education a course counts for.
  public enum TrainingSubject: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Professional subject (专业科目).
    case professional
    /// Public subject (公需科目).
    case `public`
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .professional
      case 2: self = .`public`
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .professional: 1
      case .`public`: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a course stands.
  public enum TrainingCourseState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Takes enrolments until its first day; attendance is recorded from then on.
    case open
    /// Over; credits and certificates were given.
    case completed
    /// Called off; its enrolments are cancelled.
    case cancelled
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .open
      case 2: self = .completed
      case 3: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .completed: 2
      case .cancelled: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Where an order stands.
  public enum TrainingOrderState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Waits for a course.
    case open
    /// A course keeps its places.
    case matched
    /// Every place was used and the course is over.
    case fulfilled
    /// Taken back; unused places are free again.
    case cancelled
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .open
      case 2: self = .matched
      case 3: self = .fulfilled
      case 4: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .matched: 2
      case .fulfilled: 3
      case .cancelled: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// Where an enrolment stands.
  public enum TrainingEnrolmentState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Holds a place.
    case enrolled
    /// Attended enough; credits and certificate were given.
    case completed
    /// Did not attend enough; no credits.
    case incomplete
    /// Gave up the place, or the course was called off.
    case cancelled
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .enrolled
      case 2: self = .completed
      case 3: self = .incomplete
      case 4: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .enrolled: 1
      case .completed: 2
      case .incomplete: 3
      case .cancelled: 4
      case .unrecognized(let number): number
      }
    }
  }
}
