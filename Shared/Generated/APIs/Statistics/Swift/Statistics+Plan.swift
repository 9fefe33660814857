// Generated from ipmesh/statistics/v1/plan.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// One of the six actions of the plan (六大行动).
  public struct PlanAction: Message {
    /// Code, `A1` to `A6`.
    public var code: String = ""
    /// Name as the plan has it, and its translation.
    public var displayName: Common.LocalizedText?
    /// How many tasks it has.
    public var taskCount: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A department that is responsible for a task.
  public struct PlanDepartment: Message {
    /// Name, 2 to 120 characters without `、` and `;`. Required.
    public var displayName: String = ""
    /// GB/T 2260 code of the division whose department it is; `420000` for one of the province. Required.
    public var division: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A file that proves something. The file itself stays with whoever holds it.
  public struct PlanEvidence: Message {
    /// What it is, 2 to 120 characters. Required.
    public var title: String = ""
    /// SHA-256 of the file, 64 lower-case hexadecimal digits. Required.
    public var sha256: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Something that must be shown by a day.
  public struct PlanMilestone: Message {
    /// Id inside the task: 2 to 63 of lower-case letters, digits, `-`; begins with a letter. Required.
    public var milestoneId: String = ""
    /// What must be shown, 2 to 500 characters. Required.
    public var text: String = ""
    /// The day by which it must be shown; inside the time of the plan, not after the day of the task. Required.
    public var dueDate: GoogleType.Date?
    /// The last day on which it is in time: `due_date`, or the next working day when offices are closed then (rule
    /// `PLAN-roll`). Output only.
    public var lastDate: GoogleType.Date?
    /// The day on which it was met; unset while it is not. Output only.
    public var metDate: GoogleType.Date?
    /// What was shown. Output only.
    public var evidence: [PlanEvidence] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A report on the progress of a task.
  public struct PlanProgress: Message {
    /// The day of the report.
    public var reportDate: GoogleType.Date?
    /// How far the task is, 0 to 100 per cent, as the department says.
    public var percent: Int32 = 0
    /// What was done.
    public var text: String = ""
    /// What proves it.
    public var evidence: [PlanEvidence] = []
    /// Ids of the milestones that were met with it.
    public var metMilestones: [String] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An urge (督办): the provincial bureau asks a department to answer for a task by a day.
  public struct PlanUrge: Message {
    /// Number inside the task, from 1.
    public var number: Int32 = 0
    /// The day of the urge.
    public var urgeDate: GoogleType.Date?
    /// What must be answered.
    public var text: String = ""
    /// Ids of the milestones and the word `task` for the task itself that were overdue on the day of the urge.
    public var overdue: [String] = []
    /// Last day of the answer, in working days by rule `PLAN-urge-answer`; unset when the work calendar of that year is not
    /// published.
    public var answerDueDate: GoogleType.Date?
    /// The answer; empty while it is awaited.
    public var answer: String = ""
    /// The day of the answer.
    public var answerDate: GoogleType.Date?
    /// The answer came after its last day.
    public var late: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A state that a task reached.
  public struct PlanStep: Message {
    /// The state.
    public var state: PlanTaskState = .unspecified
    /// The day on which it was reached.
    public var reachDate: GoogleType.Date?
    /// Why: what is missing, why it was suspended; empty where no reason is asked.
    public var reason: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A task of the action plan: one measure of one of its paragraphs (任务分解), with who is responsible, what must be shown
  /// by when, and how it goes (S47).
  public struct PlanTask: Message {
    /// Resource name, `planTasks/{id}`, for example `planTasks/a1-1-5`.
    public var name: String = ""
    /// Code of its action, for example `A1`.
    public var action: String = ""
    /// The paragraph of the plan, for example 二、(一)第1段.
    public var source: String = ""
    /// The measure: `zh` quotes the plan, `en` translates it.
    public var text: Common.LocalizedText?
    /// Numbers of the systems that serve it, for example `S2`.
    public var systems: [String] = []
    /// Ids of the targets that it works towards.
    public var targets: [String] = []
    /// Where it stands.
    public var state: PlanTaskState = .unspecified
    /// The department in the lead; unset while OPEN.
    public var leadDepartment: PlanDepartment?
    /// Departments that take part.
    public var cooperatingDepartments: [PlanDepartment] = []
    /// Whom to ask.
    public var contact: Common.Contact?
    /// The day by which it must be done; the last day of the plan unless the assignment names an earlier one.
    public var dueDate: GoogleType.Date?
    /// The last day on which it is in time, as for a milestone.
    public var lastDate: GoogleType.Date?
    /// What must be shown by when, in the order of the days.
    public var milestones: [PlanMilestone] = []
    /// The reports, in the order of time.
    public var reports: [PlanProgress] = []
    /// Per cent of the last report.
    public var percent: Int32 = 0
    /// The urges, in the order of time.
    public var urges: [PlanUrge] = []
    /// The states that it went through, in the order of time.
    public var steps: [PlanStep] = []
    /// The rules that its days rest on.
    public var rules: [Common.Rule] = []
    /// Version of the record; `0` for a task that nobody has touched.
    public var etag: String = ""
    /// When it was first touched.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When it last changed.
    public var updateTime: GoogleProtobuf.Timestamp?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Where a task stands.
  public enum PlanTaskState: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Nobody is responsible for it yet.
    case open
    /// A department is responsible for it; it has not reported yet.
    case assigned
    /// It was reported on.
    case underWay
    /// The department holds it to be done and asks for acceptance.
    case submitted
    /// Accepted as done; final.
    case accepted
    /// Sent back from acceptance with what is missing.
    case returned
    /// Stopped for a reason; nothing of it becomes overdue.
    case suspended
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .open
      case 2: self = .assigned
      case 3: self = .underWay
      case 4: self = .submitted
      case 5: self = .accepted
      case 6: self = .returned
      case 7: self = .suspended
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .assigned: 2
      case .underWay: 3
      case .submitted: 4
      case .accepted: 5
      case .returned: 6
      case .suspended: 7
      case .unrecognized(let number): number
      }
    }
  }
}
