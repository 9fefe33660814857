import Domain
import RPC
import Records
import TalentAPI

/// What can happen to a draw.
enum DrawEvent: Sendable, Hashable, BilingualName {
  case commit, reveal, close, confirm, refuse, publish, cancel

  var name: LocalizedText {
    switch self {
    case .commit: LocalizedText(zh: "提交承诺值", en: "to commit to a secret")
    case .reveal: LocalizedText(zh: "公开秘密数", en: "to reveal a secret")
    case .close: LocalizedText(zh: "生成种子", en: "to close the seed")
    case .confirm: LocalizedText(zh: "确认参加", en: "to confirm a seat")
    case .refuse: LocalizedText(zh: "拒绝参加", en: "to refuse a seat")
    case .publish: LocalizedText(zh: "公布", en: "to publish")
    case .cancel: LocalizedText(zh: "取消", en: "to cancel")
    }
  }
}

extension Talent.DrawState: NamedValue {
  public static var names: ValueNames<Self> { DrawNames.state }
}

/// What leads a draw from where to where.
enum DrawStates {
  private static let machine = StateMachine<Talent.DrawState, DrawEvent>(
    rule: "DRAW-transition",
    [
      .init(.commit, from: .collecting, to: .collecting),
      .init(.reveal, from: .committed, to: .committed),
      .init(.close, from: .committed, to: .drawn),
      .init(.confirm, from: .drawn, to: .drawn),
      .init(.refuse, from: .drawn, to: .drawn),
      .init(.publish, from: .drawn, to: .published),
      .init(.cancel, from: .collecting, .committed, .drawn, to: .cancelled),
    ])

  /// The state after an event. Throws FAILED_PRECONDITION (`DRAW-transition`) when the event is not possible.
  static func state(after event: DrawEvent, _ draw: Talent.Draw) throws(RPCError) -> Talent.DrawState {
    try machine.state(after: event, in: draw.state, of: draw.name)
  }
}
