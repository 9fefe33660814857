import RPC
import Records
import ZoneAPI

/// A state that people read: with a token in English and a name in Chinese.
protocol StateName: Sendable, Hashable {
  static var names: ValueNames<Self> { get }
}

extension Zone.ApplicationState: StateName {
  static var names: ValueNames<Self> { Names.applicationState }
}

extension Zone.NavigationState: StateName {
  static var names: ValueNames<Self> { Names.navigationState }
}

extension RPCError {
  /// FAILED_PRECONDITION for a step that a state does not allow, with the steps that it allows.
  static func refusedStep<State: StateName>(
    _ rule: String, _ resource: String, _ from: State, to: State, _ possible: [State]
  ) -> RPCError {
    let names = State.names
    let (english, chinese) =
      possible.isEmpty
      ? ("none: it has ended", "无(已结束)")
      : (possible.map(names.token).joined(separator: ", "), possible.map(names.chinese).joined(separator: "、"))
    return .precondition(
      rule, resource,
      en: "no step leads from \(names.token(from)) to \(names.token(to)); possible steps: \(english)",
      zh: "不能由“\(names.chinese(from))”变为“\(names.chinese(to))”;可进入:\(chinese)")
  }
}
