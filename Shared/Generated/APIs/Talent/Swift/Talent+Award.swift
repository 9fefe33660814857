// Generated from ipmesh/talent/v1/award.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// What a reviewer scores.
  public struct ContestCriterion: Message {
    /// Stable name, `a-z`, `0-9`, `-`, 2 to 63 characters. Required.
    public var id: String = ""
    /// What is judged, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// Most points, 1 to 100. Required; those of all criteria add up to 100.
    public var pointsMax: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A grade of prizes.
  public struct ContestPrize: Message {
    /// Name, 1 to 60 characters, for example 一等奖. Required.
    public var displayName: String = ""
    /// How many there are, 1 to 10,000. Required.
    public var places: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A contest whose entries are scored blind by two reviewers each, a third when they disagree.
  public struct Contest: Message {
    /// Resource name, `contests/{number}`. Output only.
    public var name: String = ""
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// What is compared. Required.
    public var kind: ContestKind = .unspecified
    /// GB/T 2260 code of the division that holds it. Required.
    public var division: String = ""
    /// Last day for entries. Required; not in the past when the contest opens.
    public var entryEndDate: GoogleType.Date?
    /// What reviewers score, 1 to 20 criteria. Required.
    public var criteria: [ContestCriterion] = []
    /// Prizes from the highest, at most 20. Equal scores share a rank; nobody is left out of a prize for a tie.
    public var prizes: [ContestPrize] = []
    /// Where it stands. Output only.
    public var state: ContestState = .unspecified
    /// Entries that are not withdrawn. Output only.
    public var entryCount: Int32 = 0
    /// `draws/{number}` of the reviewers. Output only.
    public var draw: String = ""
    /// The rule of the third review, as it was in force when scoring began. Output only.
    public var thirdReviewRule: Common.Rule?
    /// Two scores that differ by more than this, in tenths of a point, call a third. Output only.
    public var thirdReviewTenths: Int32 = 0
    /// Tasks given to reviewers. Output only.
    public var taskCount: Int32 = 0
    /// Tasks that were scored. Output only.
    public var scoredTaskCount: Int32 = 0
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

  /// An entry of a contest. Reviewers never see it: they see a task with number and document only.
  public struct ContestEntry: Message {
    /// Resource name, `contestEntries/{number}`. Output only.
    public var name: String = ""
    /// The contest, `contests/{number}`. Required, immutable.
    public var contest: String = ""
    /// Title, 2 to 200 characters. Required.
    public var title: String = ""
    /// Unified social credit code of the unit that enters; its people do not review the entry. Required.
    public var unitCode: String = ""
    /// Name of the unit, 2 to 120 characters. Required.
    public var unitName: String = ""
    /// GB/T 2260 code of the division of the unit. Required.
    public var division: String = ""
    /// Names of the people behind it, 1 to 20 of at most 64 characters. Required.
    public var authors: [String] = []
    /// SHA-256 of the anonymised document, 64 lower-case hexadecimal digits. Required; unique in the contest. Not told again
    /// before the results are published: reviewers know it, and must not learn whose document it is.
    public var documentSha256: String = ""
    /// Where the entry stands. Output only.
    public var state: ContestEntryState = .unspecified
    /// Number under which it was scored; 0 before the results are published. Output only.
    public var blindNumber: Int32 = 0
    /// Final score in hundredths of a point; only once the results are published. Output only.
    public var finalHundredths: Int32 = 0
    /// Rank from 1; equal scores share it; only once the results are published. Output only.
    public var rank: Int32 = 0
    /// Prize; empty for none; only once the results are published. Output only.
    public var prize: String = ""
    /// Scores in the order in which they were asked for, two or three, in tenths of a point; only once the results
    /// are published. Output only.
    public var scoreTenths: [Int32] = []
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

  /// The points of one criterion.
  public struct CriterionScore: Message {
    /// The criterion. Required.
    public var criterion: String = ""
    /// Points in tenths, 0 to ten times `points_max`. Required.
    public var tenths: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// One entry before one reviewer. It tells neither who entered, nor whether others scored, nor how.
  public struct ReviewTask: Message {
    /// Resource name, `reviewTasks/{number}`. Output only.
    public var name: String = ""
    /// The contest, `contests/{number}`.
    public var contest: String = ""
    /// The reviewer, `experts/{number}`.
    public var reviewer: String = ""
    /// Number of the entry; says nothing about who entered or when.
    public var blindNumber: Int32 = 0
    /// SHA-256 of the anonymised document.
    public var documentSha256: String = ""
    /// Where the task stands.
    public var state: ReviewTaskState = .unspecified
    /// The reviewer's own points.
    public var scores: [CriterionScore] = []
    /// Their sum in tenths of a point.
    public var totalTenths: Int32 = 0
    /// The reviewer's comment.
    public var comment: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a contest compares.
  public enum ContestKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// An award for people or institutions (评选).
    case award
    /// A review of patent application documents (文件评查).
    case documentReview
    /// A comparison of cases handled (案件评比).
    case caseReview
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .award
      case 2: self = .documentReview
      case 3: self = .caseReview
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .award: 1
      case .documentReview: 2
      case .caseReview: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a contest stands.
  public enum ContestState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Being prepared; can be changed.
    case draft
    /// Takes entries.
    case open
    /// Being scored, blind.
    case scoring
    /// Every entry has its final score; ranks are known to the organiser.
    case concluded
    /// Results are public. Final.
    case published
    /// Called off. Final.
    case cancelled
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .draft
      case 2: self = .open
      case 3: self = .scoring
      case 4: self = .concluded
      case 5: self = .published
      case 6: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .draft: 1
      case .open: 2
      case .scoring: 3
      case .concluded: 4
      case .published: 5
      case .cancelled: 6
      case .unrecognized(let number): number
      }
    }
  }

  /// Where an entry stands.
  public enum ContestEntryState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Takes part.
    case entered
    /// Taken back before scoring.
    case withdrawn
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .entered
      case 2: self = .withdrawn
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .entered: 1
      case .withdrawn: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a task stands.
  public enum ReviewTaskState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// To be scored.
    case open
    /// Scored; final.
    case scored
    /// Handed back; another reviewer has it.
    case declined
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .open
      case 2: self = .scored
      case 3: self = .declined
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .scored: 2
      case .declined: 3
      case .unrecognized(let number): number
      }
    }
  }
}
