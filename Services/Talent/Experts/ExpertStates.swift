import Domain
import RPC
import Records
import TalentAPI

/// What can happen to an expert.
enum ExpertEvent: Sendable, Hashable, BilingualName {
  case submit, object, resolve, conclude, turnDown, renew, evaluate, remove

  var name: LocalizedText {
    switch self {
    case .submit: LocalizedText(zh: "申请入库", en: "to apply")
    case .object: LocalizedText(zh: "提出异议", en: "to object")
    case .resolve: LocalizedText(zh: "处理异议", en: "to decide an objection")
    case .conclude: LocalizedText(zh: "结束公示", en: "to conclude the application")
    case .turnDown: LocalizedText(zh: "不予入库", en: "to turn down the application")
    case .renew: LocalizedText(zh: "续聘", en: "to renew the term")
    case .evaluate: LocalizedText(zh: "年度考核", en: "to evaluate")
    case .remove: LocalizedText(zh: "退出", en: "to remove")
    }
  }
}

extension Talent.ExpertState: NamedValue {
  public static var names: ValueNames<Self> { ExpertNames.state }
}

/// What leads an expert from where to where.
enum ExpertStates {
  private static let machine = StateMachine<Talent.ExpertState, ExpertEvent>(
    rule: "EXPERT-transition",
    [
      .init(.submit, from: .recorded, .refused, .out, to: .notice),
      .init(.object, from: .notice, to: .notice),
      .init(.resolve, from: .notice, to: .notice),
      .init(.conclude, from: .notice, to: .inPool),
      .init(.turnDown, from: .notice, to: .refused),
      .init(.renew, from: .inPool, to: .inPool),
      .init(.evaluate, from: .inPool, to: .inPool),
      .init(.remove, from: .inPool, .notice, to: .out),
    ])

  /// The state after an event. Throws FAILED_PRECONDITION (`EXPERT-transition`) when the event is not possible.
  static func state(
    after event: ExpertEvent, _ expert: Talent.Expert, today: CivilDate
  ) throws(RPCError) -> Talent.ExpertState {
    // Who let the term pass is a member no more and applies anew.
    let hasLapsed = expert.state == .inPool && expert.termEndDate?.civilDate.map { $0 < today } ?? false
    let state = event == .submit && hasLapsed ? Talent.ExpertState.recorded : expert.state
    return try machine.state(after: event, in: state, of: expert.name)
  }
}
