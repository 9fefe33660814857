import Domain
import RPC
import Records
import TalentAPI

/// What can happen to an application for a title in which state, and where it leads.
enum TitleCourse {
  /// What happens.
  enum Event: Hashable, Sendable {
    case change, submit, accept, sendBack, refuse, assignPanel, vote, carry, lose, publish, publishUnreviewed, object
    case dismiss, uphold, grant, revoke, withdraw
  }

  private static let machine = StateMachine<Talent.TitleState, Event>(
    rule: "TITLE-transition",
    [
      .init(.change, from: .draft, to: .draft),
      .init(.change, from: .correction, to: .correction),
      .init(.submit, from: .draft, .correction, to: .submitted),
      .init(.accept, from: .submitted, to: .accepted),
      .init(.sendBack, from: .submitted, to: .correction),
      .init(.refuse, from: .submitted, to: .rejected),
      .init(.assignPanel, from: .accepted, to: .review),
      .init(.vote, from: .review, to: .review),
      .init(.carry, from: .review, to: .passed),
      .init(.lose, from: .review, to: .rejected),
      .init(.publish, from: .passed, to: .notice),
      .init(.publishUnreviewed, from: .accepted, to: .notice),
      .init(.object, from: .notice, to: .notice),
      .init(.dismiss, from: .notice, to: .notice),
      .init(.uphold, from: .notice, to: .rejected),
      .init(.grant, from: .notice, to: .granted),
      .init(.revoke, from: .granted, to: .revoked),
      .init(
        .withdraw, from: .draft, .submitted, .correction, .accepted, .review, .passed, .notice, to: .withdrawn),
    ])

  /// The state after an event. Throws FAILED_PRECONDITION (`TITLE-transition`) with what is possible instead.
  @discardableResult
  static func state(
    after event: Event, _ application: Talent.TitleApplication
  ) throws(RPCError) -> Talent.TitleState {
    try machine.state(after: event, in: application.state, of: application.name)
  }
}

extension TitleCourse.Event: BilingualName {
  var name: LocalizedText {
    switch self {
    case .change: LocalizedText(zh: "修改", en: "to change")
    case .submit: LocalizedText(zh: "提交", en: "to submit")
    case .accept: LocalizedText(zh: "受理", en: "to accept")
    case .sendBack: LocalizedText(zh: "退回补正", en: "to send back for correction")
    case .refuse: LocalizedText(zh: "不予受理", en: "to refuse")
    case .assignPanel: LocalizedText(zh: "提交评审组", en: "to assign a panel")
    case .vote: LocalizedText(zh: "投票", en: "to vote")
    case .carry, .lose: LocalizedText(zh: "结束投票", en: "to close the ballot")
    case .publish, .publishUnreviewed: LocalizedText(zh: "公示", en: "to publish the notice")
    case .object: LocalizedText(zh: "提出异议", en: "to object")
    case .dismiss, .uphold: LocalizedText(zh: "处理异议", en: "to decide an objection")
    case .grant: LocalizedText(zh: "授予", en: "to grant")
    case .revoke: LocalizedText(zh: "撤销", en: "to revoke")
    case .withdraw: LocalizedText(zh: "撤回", en: "to withdraw")
    }
  }
}

extension Talent.TitleState: NamedValue {
  public static var names: ValueNames<Self> { TitleNames.state }
}
