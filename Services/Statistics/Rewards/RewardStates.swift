import Domain
import RPC
import Records
import Schema
import StatisticsAPI

/// What happens to a reward.
enum RewardEvent: Sendable, Hashable, BilingualName {
  case announce, approve, refuse, withdraw, payPart, payRest, reverse

  var name: LocalizedText {
    switch self {
    case .announce: LocalizedText(zh: "公示", en: "to announce")
    case .approve: LocalizedText(zh: "审定", en: "to approve")
    case .refuse: LocalizedText(zh: "不予奖励", en: "to refuse")
    case .withdraw: LocalizedText(zh: "撤回", en: "to withdraw")
    case .payPart: LocalizedText(zh: "部分拨付", en: "to pay a part")
    case .payRest: LocalizedText(zh: "拨付", en: "to pay")
    case .reverse: LocalizedText(zh: "退回款项", en: "to reverse a payment")
    }
  }
}

/// The states of a reward.
enum RewardStates {
  /// The states in which a reward takes from the budget.
  static let live: Set<Statistics.RewardState> = [.proposed, .publicNotice, .approved, .paid]

  private static let machine = StateMachine<Statistics.RewardState, RewardEvent>(
    rule: "REWARD-transition",
    [
      .init(.announce, from: .proposed, to: .publicNotice),
      .init(.approve, from: .publicNotice, to: .approved),
      .init(.refuse, from: .publicNotice, to: .refused),
      .init(.withdraw, from: .proposed, .publicNotice, .approved, to: .withdrawn),
      .init(.payRest, from: .approved, to: .paid),
      .init(.payPart, from: .approved, to: .approved),
      .init(.reverse, from: .approved, .paid, to: .approved),
    ])

  /// Takes a reward through an event, and notes a state that it had not before. Throws FAILED_PRECONDITION, `REWARD-transition`.
  static func move(
    _ reward: inout Statistics.Reward, _ event: RewardEvent, on day: CivilDate, reason: String = ""
  ) throws(RPCError) {
    let state = try machine.state(after: event, in: reward.state, of: reward.name)
    guard state != reward.state else { return }
    enter(state, &reward, on: day, reason: reason)
  }

  /// Puts a reward into a state.
  static func enter(
    _ state: Statistics.RewardState, _ reward: inout Statistics.Reward, on day: CivilDate, reason: String = ""
  ) {
    reward.state = state
    reward.steps.append(
      .with {
        $0.state = state
        $0.reachDate = GoogleType.Date(day)
        $0.reason = reason
      })
  }
}

extension Statistics.RewardState: NamedValue {
  /// What states are called in files and messages.
  public static let names = ValueNames<Self>([
    (.proposed, "拟奖励", "proposed"), (.publicNotice, "公示中", "public notice"), (.approved, "已审定", "approved"),
    (.paid, "已拨付", "paid"), (.refused, "不予奖励", "refused"), (.withdrawn, "已撤回", "withdrawn"),
  ])
}
