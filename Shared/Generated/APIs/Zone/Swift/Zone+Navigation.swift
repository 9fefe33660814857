// Generated from ipmesh/zone/v1/navigation.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Zone {
  /// An industry of the 51020 catalogue and what this service knows of it.
  public struct Industry: Message {
    /// Code: `P01`…`P05`, `A01`…`A10`, `C01`…`C20`. The codes are this platform's, the names the plan's.
    public var code: String = ""
    /// Name.
    public var displayName: Common.LocalizedText?
    /// Tier.
    public var tier: IndustryTier = .unspecified
    /// Open zones that name it as key industry.
    public var zoneCount: Int32 = 0
    /// Navigation projects for it, those that were given up not counted.
    public var navigationProjectCount: Int32 = 0
    /// Of these, projects whose result was adopted.
    public var adoptedProjectCount: Int32 = 0
    /// Key trademarks listed for it.
    public var trademarkCount: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A step that a navigation project has taken.
  public struct NavigationTransition: Message {
    /// State left; unset for the first entry.
    public var fromState: NavigationState = .unspecified
    /// State entered.
    public var toState: NavigationState = .unspecified
    /// Day on which it was entered.
    public var effectiveDate: GoogleType.Date?
    /// Who recorded it: a SPIFFE identity.
    public var actor: String = ""
    /// Why, as given.
    public var reason: String = ""
    /// Files that prove it.
    public var evidence: [Evidence] = []
    /// When it was recorded.
    public var recordTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A patent navigation project for a 51020 industry (专利导航项目).
  public struct NavigationProject: Message {
    /// Resource name, `navigationProjects/{project}`. Output only.
    public var name: String = ""
    /// Name, 2 to 120 characters. Required.
    public var displayName: String = ""
    /// What it navigates. Required.
    public var kind: NavigationKind = .unspecified
    /// 51020 code of the industry. Required.
    public var industry: String = ""
    /// GB/T 2260 code of the division that it serves: one of the 17, or a district of Wuhan. Required.
    public var division: String = ""
    /// The zone it serves, `zones/{zone}`; empty for none.
    public var zone: String = ""
    /// Organisation that commissions it, 2 to 120 characters. Required.
    public var commissioner: String = ""
    /// Institution that carries it out, `institutions/{unified_social_credit_code}` of the register; empty while not known.
    public var undertaker: String = ""
    /// Name of the undertaker in the register, as last heard; empty in the change feed. Output only.
    public var undertakerName: String = ""
    /// Budget in fen, 0 to 10^13.
    public var budgetFen: Int64 = 0
    /// First day planned.
    public var plannedStartDate: GoogleType.Date?
    /// Last day planned; not before the first.
    public var plannedEndDate: GoogleType.Date?
    /// Search formula of the data, at most 4,000 characters; required before the analysis.
    public var searchFormula: String = ""
    /// Where it stands. In a new project PLAN when unset, or any state that a project begun before this platform is in;
    /// after that ChangeNavigationProjectState moves it.
    public var state: NavigationState = .unspecified
    /// Day on which `state` was entered; not in the future; in a new project today when unset.
    public var stateDate: GoogleType.Date?
    /// Every step so far, in order. Output only.
    public var transitions: [NavigationTransition] = []
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

  /// Tier of an industry in the province's 「51020」 system of modern industrial clusters.
  public enum IndustryTier: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// One of the 5 pillars of a trillion yuan (万亿级支柱产业).
    case pillar
    /// One of the 10 strong industries of 500 billion yuan (五千亿级优势产业).
    case advantage
    /// One of the 20 special clusters of 100 billion yuan (千亿级特色产业集群).
    case characteristic
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .pillar
      case 2: self = .advantage
      case 3: self = .characteristic
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .pillar: 1
      case .advantage: 2
      case .characteristic: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// What a navigation project navigates (GB/T 39551-2020, parts 2 to 6).
  public enum NavigationKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Regional planning (区域规划), part 2.
    case region
    /// Industrial planning (产业规划), part 3.
    case industry
    /// Operation of an enterprise (企业经营), part 4.
    case enterprise
    /// Research and development (研发活动), part 5.
    case research
    /// Management of talent (人才管理), part 6.
    case talent
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .region
      case 2: self = .industry
      case 3: self = .enterprise
      case 4: self = .research
      case 5: self = .talent
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .region: 1
      case .industry: 2
      case .enterprise: 3
      case .research: 4
      case .talent: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a navigation project stands.
  public enum NavigationState: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Planned (立项).
    case plan
    /// The team is set up (组建团队).
    case team
    /// Data are collected; ends with a search formula (信息采集).
    case data
    /// Data are analysed (专利分析).
    case analysis
    /// The report is written (形成报告).
    case report
    /// Experts review the report (专家评审).
    case expertReview
    /// The result is put to use (成果运用).
    case adopted
    /// Filed with the bureau (备案). Final.
    case filed
    /// Given up. Final.
    case terminated
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .plan
      case 2: self = .team
      case 3: self = .data
      case 4: self = .analysis
      case 5: self = .report
      case 6: self = .expertReview
      case 7: self = .adopted
      case 8: self = .filed
      case 9: self = .terminated
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .plan: 1
      case .team: 2
      case .data: 3
      case .analysis: 4
      case .report: 5
      case .expertReview: 6
      case .adopted: 7
      case .filed: 8
      case .terminated: 9
      case .unrecognized(let number): number
      }
    }
  }
}
