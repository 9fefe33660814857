import Domain
import RPC
import Records
import TalentAPI

/// What can happen to a contest in which state, and where it leads.
enum ContestCourse {
  /// What happens.
  enum Event: Hashable, Sendable {
    case change, open, takeEntries, startScoring, score, conclude, rank, publish, cancel
  }

  private static let machine = StateMachine<Talent.ContestState, Event>(
    rule: "CONTEST-transition",
    [
      .init(.change, from: .draft, to: .draft),
      .init(.open, from: .draft, to: .open),
      .init(.takeEntries, from: .open, to: .open),
      .init(.startScoring, from: .open, to: .scoring),
      .init(.score, from: .scoring, to: .scoring),
      .init(.conclude, from: .scoring, to: .concluded),
      .init(.rank, from: .concluded, to: .concluded),
      .init(.rank, from: .published, to: .published),
      .init(.publish, from: .concluded, to: .published),
      .init(.cancel, from: .draft, .open, .scoring, to: .cancelled),
    ])

  /// The state after an event. Throws FAILED_PRECONDITION (`CONTEST-transition`) with what is possible instead.
  @discardableResult
  static func state(after event: Event, _ contest: Talent.Contest) throws(RPCError) -> Talent.ContestState {
    try machine.state(after: event, in: contest.state, of: contest.name)
  }
}

extension ContestCourse.Event: BilingualName {
  var name: LocalizedText {
    switch self {
    case .change: LocalizedText(zh: "修改", en: "to change")
    case .open: LocalizedText(zh: "开始征集", en: "to open")
    case .takeEntries: LocalizedText(zh: "参评或撤回参评", en: "to take entries")
    case .startScoring: LocalizedText(zh: "开始评审", en: "to start the scoring")
    case .score: LocalizedText(zh: "评分", en: "to score")
    case .conclude: LocalizedText(zh: "评审结束", en: "to conclude")
    case .rank: LocalizedText(zh: "查看结果", en: "to list the results")
    case .publish: LocalizedText(zh: "公布", en: "to publish")
    case .cancel: LocalizedText(zh: "取消", en: "to cancel")
    }
  }
}

extension Talent.ContestState: NamedValue {
  public static var names: ValueNames<Self> { ContestNames.state }
}
