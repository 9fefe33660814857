import Domain
import RPC
import Records
import Schema
import StatisticsAPI

/// What happens to a finding.
enum QualityEvent: Sendable, Hashable, BilingualName {
  case send, answer, close, escalate, lift

  var name: LocalizedText {
    switch self {
    case .send: LocalizedText(zh: "反馈", en: "to send feedback")
    case .answer: LocalizedText(zh: "答复", en: "to answer")
    case .close: LocalizedText(zh: "办结", en: "to close")
    case .escalate: LocalizedText(zh: "移送处理", en: "to escalate")
    case .lift: LocalizedText(zh: "撤销", en: "to lift")
    }
  }
}

/// The states of a finding.
enum QualityStates {
  private static let machine = StateMachine<Statistics.QualityFindingState, QualityEvent>(
    rule: "QUALITY-transition",
    [
      .init(.send, from: .found, to: .sent),
      .init(.lift, from: .found, to: .lifted),
      .init(.answer, from: .sent, to: .answered),
      .init(.close, from: .answered, .escalated, to: .closed),
      .init(.escalate, from: .sent, .answered, to: .escalated),
    ])

  /// Takes a finding through an event and notes the step. Throws FAILED_PRECONDITION, `QUALITY-transition`.
  static func move(
    _ finding: inout Statistics.QualityFinding, _ event: QualityEvent, on day: CivilDate, reason: String = ""
  ) throws(RPCError) {
    enter(try machine.state(after: event, in: finding.state, of: finding.name), &finding, on: day, reason: reason)
  }

  /// Puts a finding into a state.
  static func enter(
    _ state: Statistics.QualityFindingState, _ finding: inout Statistics.QualityFinding, on day: CivilDate,
    reason: String = ""
  ) {
    finding.state = state
    finding.steps.append(
      .with {
        $0.state = state
        $0.reachDate = GoogleType.Date(day)
        $0.reason = reason
      })
  }
}

extension Statistics.QualityFindingState: NamedValue {
  /// What states are called in files and messages.
  public static let names = ValueNames<Self>([
    (.found, "已发现", "found"), (.sent, "已反馈", "sent"), (.answered, "已答复", "answered"), (.closed, "已办结", "closed"),
    (.escalated, "已移送", "escalated"), (.lifted, "已撤销", "lifted"),
  ])
}
