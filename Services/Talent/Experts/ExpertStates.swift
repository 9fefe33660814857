import Domain
import RPC
import Records
import TalentAPI

/// What can happen to an expert in which state.
enum ExpertStates {
  /// What happens.
  enum Event: String {
    case submit, object, conclude, renew, evaluate, remove
  }

  /// Throws FAILED_PRECONDITION (`EXPERT-transition`) when the event is not possible in the expert's state.
  static func require(_ event: Event, _ expert: Talent.Expert, today: CivilDate) throws(RPCError) {
    guard !isPossible(event, expert, today: today) else { return }
    throw .precondition(
      "EXPERT-transition", expert.name,
      en: "\(event.rawValue) is not possible in state \(ExpertNames.state.token(expert.state))",
      zh: "“\(ExpertNames.state.chinese(expert.state))”状态下不能进行该操作")
  }

  private static func isPossible(_ event: Event, _ expert: Talent.Expert, today: CivilDate) -> Bool {
    switch (event, expert.state) {
    case (.submit, .recorded), (.submit, .refused), (.submit, .out): true
    // Who let the term pass applies anew.
    case (.submit, .inPool): expert.termEndDate?.civilDate.map { $0 < today } ?? false
    case (.object, .notice), (.conclude, .notice): true
    case (.renew, .inPool), (.evaluate, .inPool), (.remove, .inPool), (.remove, .notice): true
    default: false
    }
  }
}
