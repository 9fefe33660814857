// Generated from ipmesh/talent/v1/draw.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Talent {
  /// Whose affair the panel reviews, and who must not sit on it.
  public struct DrawSubject: Message {
    /// Unified social credit codes of the applicants, at most 200. Experts with a tie to one of them are excluded.
    public var applicantCodes: [String] = []
    /// What is reviewed, at most 200 characters.
    public var description: String = ""
    /// Experts who apply themselves or belong to the project, `experts/{number}`; at most 200.
    public var involvedExperts: [String] = []
    /// Identity numbers of applicants, heads, shareholders and project members; at most 200. Input only; kept as keyed
    /// digests. These persons and their relatives are excluded.
    public var involvedIdentityNumbers: [String] = []
    /// How many persons `involved_identity_numbers` named. Output only.
    public var involvedPersonCount: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// From which experts of the pool is drawn. Fields that are set must all hold.
  public struct DrawPool: Message {
    /// Has one of these categories. Required, at most 11.
    public var categories: [ExpertCategory] = []
    /// Has one of these sub-fields; at most 22.
    public var fields: [ExpertField] = []
    /// Has one of these 51020 industries; at most 35.
    public var industries: [String] = []
    /// Works in this jurisdiction.
    public var jurisdiction: String = ""
    /// Works in this language.
    public var language: String = ""
    /// Works in one of these divisions or below it, GB/T 2260; at most 32.
    public var divisions: [String] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How many seats go to a category. An expert counts for the first stratum of the list whose category the expert has; an
  /// expert without any of them is not drawn.
  public struct DrawStratum: Message {
    /// The category. Required, once in a draw.
    public var category: ExpertCategory = .unspecified
    /// Seats of it, 1 to 99. Required.
    public var count: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An identity whose secret goes into the seed.
  public struct SeedParty: Message {
    /// The identity, `spiffe://ipmesh/agency/420100` or of a service; once in a draw. Required.
    public var identity: String = ""
    /// SHA-256 of the secret, 64 hexadecimal digits; may come later by CommitSecret. See CommitSecretRequest.
    public var commitment: String = ""
    /// When the commitment came. Output only.
    public var commitTime: GoogleProtobuf.Timestamp?
    /// The secret, once it is revealed. Output only.
    public var secret: String = ""
    /// When it was revealed. Output only.
    public var revealTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A public value that nobody can know beforehand, for example a round of a randomness beacon or a lottery drawing that
  /// takes place after the commitment.
  public struct Beacon: Message {
    /// Which source, 1 to 64 letters, digits, `.`, `-` and `_`. Required.
    public var source: String = ""
    /// Which value of it, 1 to 64 letters, digits, `.`, `-` and `_`; fixed before the value is known. Required.
    public var round: String = ""
    /// The value as the source published it, 1 to 200 letters, digits, `.`, `-` and `_`; given to CloseSeed. Output only.
    public var value: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A place on the panel and who was drawn for it.
  public struct Seat: Message {
    /// `experts/{number}`.
    public var expert: String = ""
    /// Name of the expert.
    public var displayName: String = ""
    /// Name of the expert's unit.
    public var unitName: String = ""
    /// Member or backup.
    public var role: SeatRole = .unspecified
    /// Where the seat stands.
    public var state: SeatState = .unspecified
    /// SHA-256 of `seed|code`, 64 hexadecimal digits; the lowest are drawn first.
    public var rank: String = ""
    /// The stratum that the expert counts for; unset in a draw without strata.
    public var stratum: ExpertCategory = .unspecified
    /// Why the seat was refused; set in state REFUSED only.
    public var refusalReason: RefusalReason = .unspecified
    /// Remarks on the refusal.
    public var refusalRemarks: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An expert of the pool who could not be drawn, and the rule that forbids it.
  public struct Exclusion: Message {
    /// `experts/{number}`.
    public var expert: String = ""
    /// Id of the rule, for example `RECUSAL-unit`.
    public var rule: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The draw of a panel of experts, and all that anyone needs to check it.
  ///
  /// First everything is fixed and its hash is public (`commitment`), then the seed is made from secrets that had been
  /// committed before, then rank and selection follow by computation. Who was drawn, who was excluded and the seed stay
  /// confidential until the draw is published: before that, only the organiser, the supervisor, the provincial bureau and
  /// services get them; for others those fields are empty.
  public struct Draw: Message {
    /// Resource name, `draws/{number}`. Output only.
    public var name: String = ""
    /// What the panel is for. Required.
    public var purpose: DrawPurpose = .unspecified
    /// Title, 1 to 120 characters. Required.
    public var title: String = ""
    /// GB/T 2260 code of the division whose affair it is, `420000` for the province. Required.
    public var division: String = ""
    /// The identity that made the draw; it closes the seed, confirms, refuses and publishes. Output only.
    public var organizer: String = ""
    /// The identity that supervises, another one than the organiser: once the secrets are revealed it alone can cancel, so
    /// that no organiser discards a panel that it does not like. Required.
    public var supervisor: String = ""
    /// Day on which the panel meets, not in the past: ties, availability and the limit a quarter are judged on it.
    /// Required.
    public var reviewDate: GoogleType.Date?
    /// Whose affair it is.
    public var subject: DrawSubject?
    /// From whom is drawn. Required.
    public var pool: DrawPool?
    /// Members of the panel, at most 99; see `purpose`. Required.
    public var count: Int32 = 0
    /// Backups, at most 99.
    public var backupCount: Int32 = 0
    /// Seats by category; their counts add up to `count`. Empty for a draw without strata.
    public var strata: [DrawStratum] = []
    /// Most members of one prefecture-level division; 0 for no limit. A unit counts for the division of its first expert.
    public var divisionMax: Int32 = 0
    /// Who gives a secret to the seed, 1 to 32, in the order in which the secrets are used. One alone could choose the
    /// result, so that a single party needs a beacon. Required.
    public var parties: [SeedParty] = []
    /// Secrets that are needed, 1 to the number of parties; the first to be revealed count. Who sees the others' secrets
    /// before revealing its own can choose between giving and withholding it; a beacon whose value comes out after the
    /// secrets takes that choice away.
    public var threshold: Int32 = 0
    /// A public value that goes into the seed too; unset for none.
    public var beacon: Beacon?
    /// Where the draw stands. Output only.
    public var state: DrawState = .unspecified
    /// How many experts can be drawn. Output only.
    public var candidateCount: Int32 = 0
    /// How many experts of the pool were excluded. Output only.
    public var excludedCount: Int32 = 0
    /// SHA-256 of the specification, 64 hexadecimal digits: candidates, exclusions, rules, count, parties. Empty while
    /// COLLECTING. Output only.
    public var commitment: String = ""
    /// The seed, 64 hexadecimal digits. Output only; confidential until published.
    public var seed: String = ""
    /// Members by rank, then backups by rank, then the seats refused in the order of time. Output only; confidential until
    /// published.
    public var seats: [Seat] = []
    /// Who was excluded, by expert: the first 100, the transcript has all; ListDraws leaves them out. Output only;
    /// confidential until published.
    public var exclusions: [Exclusion] = []
    /// The rules applied, in the versions of the day of the draw; the result is provisional when one of them is. Output
    /// only.
    public var rules: [Common.Rule] = []
    /// True when one of `rules` is provisional. Output only.
    public var provisional: Bool = false
    /// Why the draw was cancelled. Output only.
    public var cancelReason: String = ""
    /// When the seed was closed. Output only.
    public var drawTime: GoogleProtobuf.Timestamp?
    /// When the draw was published. Output only.
    public var publishTime: GoogleProtobuf.Timestamp?
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a panel is drawn for; the rules for its size hang on it.
  public enum DrawPurpose: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Awards and funded projects (奖励、项目评审): odd, 5 or more; members are 60 or younger.
    case award
    /// Guidance, for example of an overseas dispute (指导): 3 or more.
    case guidance
    /// Evaluation of a cluster zone (集聚区评价): odd, 5 or more.
    case zoneEvaluation
    /// Review for a title (职称评审): odd, 5 or more.
    case titleReview
    /// Review of patent documents and cases (文件评查、案件评比): odd, 5 or more.
    case caseReview
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .award
      case 2: self = .guidance
      case 3: self = .zoneEvaluation
      case 4: self = .titleReview
      case 5: self = .caseReview
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .award: 1
      case .guidance: 2
      case .zoneEvaluation: 3
      case .titleReview: 4
      case .caseReview: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a draw stands.
  public enum DrawState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// The candidates are fixed; commitments of secrets are still missing.
    case collecting
    /// The commitment of the draw is public and nothing in it can change; secrets may be revealed.
    case committed
    /// The seed is known and the panel is drawn; seats may be confirmed and refused.
    case drawn
    /// The panel and the transcript are public; final.
    case published
    /// Given up with a reason; final.
    case cancelled
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .collecting
      case 2: self = .committed
      case 3: self = .drawn
      case 4: self = .published
      case 5: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .collecting: 1
      case .committed: 2
      case .drawn: 3
      case .published: 4
      case .cancelled: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// What an expert is in a panel.
  public enum SeatRole: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// A member of the panel.
    case member
    /// Next in rank, to take a seat that becomes free.
    case backup
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .member
      case 2: self = .backup
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .member: 1
      case .backup: 2
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a seat stands.
  public enum SeatState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Drawn; the answer of the expert is awaited.
    case drawn
    /// The expert takes part.
    case confirmed
    /// The expert does not take part; another one was drawn by rank.
    case refused
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .drawn
      case 2: self = .confirmed
      case 3: self = .refused
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .drawn: 1
      case .confirmed: 2
      case .refused: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Why a drawn expert does not take the seat.
  public enum RefusalReason: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// The expert declares a conflict of interest (回避).
    case recusal
    /// Leave, illness, other duties (请假).
    case leave
    /// Left the post or the pool (离岗).
    case left
    /// Declined without a reason that was accepted; counts against the expert.
    case declined
    /// The expert reached the limit of reviews a quarter after the draw was committed. Set by the service alone.
    case quarterLimit
    /// The expert left the pool or became unavailable after the draw was committed. Set by the service alone.
    case unavailable
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .recusal
      case 2: self = .leave
      case 3: self = .left
      case 4: self = .declined
      case 5: self = .quarterLimit
      case 6: self = .unavailable
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .recusal: 1
      case .leave: 2
      case .left: 3
      case .declined: 4
      case .quarterLimit: 5
      case .unavailable: 6
      case .unrecognized(let number): number
      }
    }
  }
}
