// Generated from ipmesh/statistics/v1/release.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// A published table. Name, contents, day, correction and note never change; a mistake is corrected by a new release that
  /// supersedes this one, which stays readable: what quotes a release can be traced to it for ever.
  public struct Release: Message {
    /// Resource name, `releases/{number}`. Output only.
    public var name: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// What was published.
    public var contents: ReleaseTable?
    /// Day of publication.
    public var publishDate: GoogleType.Date?
    /// The release that this one corrects, `releases/{number}`; empty when it is the first of its series and period.
    public var supersedes: String = ""
    /// What was corrected and why; empty without a correction.
    public var correctionNote: String = ""
    /// The release that corrects this one, `releases/{number}`; empty while this one is in force.
    public var supersededBy: String = ""
    /// The planned day that it met, `releaseSchedules/{id}`; empty when it was not planned.
    public var schedule: String = ""
    /// SHA-256 in lower-case hexadecimal of this message in the wire form, fields in the order of their numbers, default
    /// values left out, without `etag`, `create_time`, `update_time`, `superseded_by` and this field: what the
    /// deterministic serialization of every protobuf library gives. VerifyRelease makes it again.
    public var sha256: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A number as it was published: `value` ÷ 10^`decimals`, never a binary fraction.
  public struct ReleaseNumber: Message {
    /// The digits, for example 305 for 30.5; from -10^17 to 10^17.
    public var value: Int64 = 0
    /// Digits behind the point, 0 to 6; a trailing zero is printed.
    public var decimals: Int32 = 0
    /// How exact it is. Required.
    public var kind: NumberKind = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A column of numbers.
  public struct ReleaseColumn: Message {
    /// Its heading, 1 to 60 characters each; both languages are required. CreateRelease takes the indicator's name when it
    /// is left out.
    public var label: Common.LocalizedText?
    /// Unit of the numbers, for example 亿元 and 100 million yuan, at most 30 characters; empty for mere counts.
    /// CreateRelease takes the indicator's when it is left out.
    public var unit: Common.LocalizedText?
    /// The indicator that its numbers are values of, `indicators/{id}`; empty when they were given.
    public var indicator: String = ""
    /// The year of its numbers where the columns differ in it; 0 for that of each row.
    public var year: Int32 = 0
    /// Digits behind the point to which CreateRelease rounds the indicator, half away from zero, 1 to 6; 0 for those that
    /// the indicator is shown with, fewer where they tell every value exactly.
    public var decimals: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A row: what it is about and its numbers.
  public struct ReleaseRow: Message {
    /// What it is about, 1 to 60 characters each; both languages are required.
    public var label: Common.LocalizedText?
    /// One number for each column, in their order.
    public var cells: [ReleaseNumber] = []
    /// The year it is about; 0 for the last year of the table.
    public var year: Int32 = 0
    /// GB/T 2260 code of the division it is about, `000000` for the nation; empty for that of the table.
    public var division: String = ""
    /// 51020 code or patent-intensive category; empty for none.
    public var industry: String = ""
    /// Unit of this row's numbers where the rows differ; empty for those of the columns.
    public var unit: Common.LocalizedText?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A drawing of the table in reports.
  public struct ReleaseChart: Message {
    /// How. Required.
    public var kind: ChartKind = .unspecified
    /// Which columns, from 1, of one unit. Required; one for shares and tiles, at most 4 for the others.
    public var columns: [Int32] = []
    /// What it shows, 1 to 80 characters each; both languages are required.
    public var title: Common.LocalizedText?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// The place of a number in a table; written `r2c4`.
  public struct CellPlace: Message {
    /// The row, from 1.
    public var row: Int32 = 0
    /// The column, from 1.
    public var column: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A table of numbers with all that a reader needs to judge it.
  public struct ReleaseTable: Message {
    /// The series to which it belongs, which goes on year after year: 2 to 63 of lower-case letters, digits, `-`; begins
    /// with a letter. Required.
    public var series: String = ""
    /// What it is about. Required.
    public var topic: ReleaseTopic = .unspecified
    /// Title, 2 to 100 characters each; both languages are required.
    public var title: Common.LocalizedText?
    /// First year that it tells of, 1980 to this year. Required.
    public var firstYear: Int32 = 0
    /// Last year that it tells of. Required.
    public var lastYear: Int32 = 0
    /// GB/T 2260 code of the division it is about, `000000` for the nation. Required.
    public var division: String = ""
    /// Columns, 1 to 12.
    public var columns: [ReleaseColumn] = []
    /// Rows, 1 to 300.
    public var rows: [ReleaseRow] = []
    /// Who counted and where it can be read, 2 to 500 characters each; both languages are required.
    public var source: Common.LocalizedText?
    /// How sure we are of it. Required.
    public var provenance: Common.Provenance = .unspecified
    /// What readers must know, at most 1,000 characters each; may be empty.
    public var note: Common.LocalizedText?
    /// What it was made from: survey rounds (`surveys/2024`), sources of facts, indicators; at most 100.
    public var origins: [String] = []
    /// How reports draw it, at most 3.
    public var charts: [ReleaseChart] = []
    /// Its key figures, which reports show first, at most 4.
    public var keyCells: [CellPlace] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A planned publication. Until its day, a table of this series and year is refused.
  public struct ReleaseSchedule: Message {
    /// Resource name, `releaseSchedules/{series}-{year}`. Output only.
    public var name: String = ""
    /// Version of the record. Output only.
    public var etag: String = ""
    /// When the record was made. Output only.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When the record last changed. Output only.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// The series. Required.
    public var series: String = ""
    /// The last year that the table will tell of. Required.
    public var year: Int32 = 0
    /// Title, 2 to 100 characters each; both languages are required.
    public var title: Common.LocalizedText?
    /// What it is. Required.
    public var kind: ReleaseKind = .unspecified
    /// The day when the data became final; required for shared data, not for others.
    public var finalDataDate: GoogleType.Date?
    /// The day of publication. Required; for shared data not after `due_date`; for survey results in the fourth quarter of a
    /// later year.
    public var plannedDate: GoogleType.Date?
    /// The last day that the rule allows; unset without such a rule. Output only.
    public var dueDate: GoogleType.Date?
    /// The release that met it, `releases/{number}`; empty until then. Output only.
    public var release: String = ""
    /// Where it stood on the day for which it was asked. Output only; not part of what is stored.
    public var state: ScheduleState = .unspecified
    /// The rules that it rests on. Output only.
    public var rules: [Common.Rule] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a table is about; the yearly report has a chapter for each.
  public enum ReleaseTopic: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// IP services (知识产权服务业): institutions, people, revenue.
    case services
    /// People: attorneys, titles, training (人才).
    case talent
    /// Patents, trademarks and their quality (创造与质量).
    case rights
    /// Patent-intensive industries (专利密集型产业).
    case industries
    /// The divisions of the province compared (区域).
    case regions
    /// The targets of the action plan (行动计划目标).
    case plan
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .services
      case 2: self = .talent
      case 3: self = .rights
      case 4: self = .industries
      case 5: self = .regions
      case 6: self = .plan
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .services: 1
      case .talent: 2
      case .rights: 3
      case .industries: 4
      case .regions: 5
      case .plan: 6
      case .unrecognized(let number): number
      }
    }
  }

  /// How exact a number is; tables print it with the number.
  public enum NumberKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// The number itself.
    case exact
    /// Rounded by its source: `约`, about.
    case about
    /// The source says only that it is more: `>`.
    case moreThan
    /// The source says only that it is less: `<`.
    case lessThan
    /// Estimated, for example for units that did not answer.
    case estimated
    /// There is no number: `value` and `decimals` are 0.
    case missing
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .exact
      case 2: self = .about
      case 3: self = .moreThan
      case 4: self = .lessThan
      case 5: self = .estimated
      case 6: self = .missing
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .exact: 1
      case .about: 2
      case .moreThan: 3
      case .lessThan: 4
      case .estimated: 5
      case .missing: 6
      case .unrecognized(let number): number
      }
    }
  }

  /// How a chart shows columns of the table.
  public enum ChartKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// A bar for each row, one colour for each column; from zero.
    case bars
    /// A line for each column over the rows, which are years in their order.
    case lines
    /// The rows as parts of a whole, for one column: a divided bar.
    case share
    /// The 17 divisions as tiles in their places, for one column.
    case tiles
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .bars
      case 2: self = .lines
      case 3: self = .share
      case 4: self = .tiles
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .bars: 1
      case .lines: 2
      case .share: 3
      case .tiles: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// What is to be published.
  public enum ReleaseKind: Sendable, Hashable {
    /// Not set; refused in requests.
    case unspecified
    /// Results of the statistical survey of IP services: published in the fourth quarter.
    case surveyResults
    /// Final data for other departments: within 10 working days of the day when it became final.
    case sharedData
    /// Any other table, on the day that was planned.
    case other
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .surveyResults
      case 2: self = .sharedData
      case 3: self = .other
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .surveyResults: 1
      case .sharedData: 2
      case .other: 3
      case .unrecognized(let number): number
      }
    }
  }

  /// Where a planned publication stands.
  public enum ScheduleState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Its day has not passed.
    case planned
    /// Its day has passed without publication.
    case overdue
    /// It was published.
    case published
    /// It was published after its day.
    case publishedLate
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .planned
      case 2: self = .overdue
      case 3: self = .published
      case 4: self = .publishedLate
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .planned: 1
      case .overdue: 2
      case .published: 3
      case .publishedLate: 4
      case .unrecognized(let number): number
      }
    }
  }
}
