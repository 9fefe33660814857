import Domain
import RPC
import Records
import Schema
import StatisticsAPI

/// What happens to a task of the plan.
enum PlanEvent: Sendable, Hashable, BilingualName {
  case assign, setMilestones, report, submit, accept, sendBack, suspend, resume, urge

  var name: LocalizedText {
    switch self {
    case .assign: LocalizedText(zh: "分解任务", en: "to assign")
    case .setMilestones: LocalizedText(zh: "设置节点", en: "to set milestones")
    case .report: LocalizedText(zh: "报告进展", en: "to report")
    case .submit: LocalizedText(zh: "提请验收", en: "to submit")
    case .accept: LocalizedText(zh: "验收通过", en: "to accept")
    case .sendBack: LocalizedText(zh: "退回", en: "to return")
    case .suspend: LocalizedText(zh: "中止", en: "to suspend")
    case .resume: LocalizedText(zh: "恢复", en: "to resume")
    case .urge: LocalizedText(zh: "督办", en: "to urge")
    }
  }
}

/// The states of a task of the plan.
enum PlanStates {
  private static let machine = StateMachine<Statistics.PlanTaskState, PlanEvent>(
    rule: "PLAN-transition",
    [
      .init(.assign, from: .open, .assigned, to: .assigned),
      .init(.assign, from: .underWay, to: .underWay),
      .init(.assign, from: .returned, to: .returned),
      .init(.setMilestones, from: .assigned, to: .assigned),
      .init(.setMilestones, from: .underWay, to: .underWay),
      .init(.setMilestones, from: .returned, to: .returned),
      .init(.report, from: .assigned, .underWay, .returned, to: .underWay),
      .init(.submit, from: .underWay, to: .submitted),
      .init(.accept, from: .submitted, to: .accepted),
      .init(.sendBack, from: .submitted, to: .returned),
      .init(.suspend, from: .assigned, .underWay, .returned, to: .suspended),
      .init(.resume, from: .suspended, to: .assigned),
      .init(.urge, from: .assigned, to: .assigned),
      .init(.urge, from: .underWay, to: .underWay),
      .init(.urge, from: .returned, to: .returned),
    ])

  /// Takes a task through an event, and notes a state that it had not before. Throws FAILED_PRECONDITION, `PLAN-transition`.
  static func move(
    _ task: inout Statistics.PlanTask, _ event: PlanEvent, on day: CivilDate, reason: String = ""
  ) throws(RPCError) {
    let state = try machine.state(after: event, in: task.state, of: task.name)
    guard state != task.state else { return }
    task.state = state
    task.steps.append(
      .with {
        $0.state = state
        $0.reachDate = GoogleType.Date(day)
        $0.reason = reason
      })
  }
}

extension Statistics.PlanTaskState: NamedValue {
  /// What states are called in files and messages.
  public static let names = ValueNames<Self>([
    (.open, "待分解", "open"), (.assigned, "已分解", "assigned"), (.underWay, "推进中", "under way"),
    (.submitted, "待验收", "submitted"), (.accepted, "已验收", "accepted"), (.returned, "已退回", "returned"),
    (.suspended, "已中止", "suspended"),
  ])
}
