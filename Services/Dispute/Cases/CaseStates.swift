import DisputeAPI
import Domain
import RPC
import Records
import Schema

extension Dispute.CaseState: NamedValue {
  public static var names: ValueNames<Self> { Names.caseState }
}

/// The states of a case, and the time that each step may take.
struct CaseStates: Sendable {
  let rules: DisputeRules

  /// The moves between the states. A case that is followed stays so with each further note.
  private static let next: [Dispute.CaseState: [Dispute.CaseState]] = [
    .unspecified: [.received],
    .received: [.registered, .rejected],
    .registered: [.triaged, .closed],
    .triaged: [.expertAssigned, .closed],
    .expertAssigned: [.guidanceIssued, .closed],
    .guidanceIssued: [.followUp, .closed],
    .followUp: [.followUp, .closed],
    .closed: [.reported],
  ]

  /// The step that is awaited in a state, with the rule of its time.
  private static let awaited: [Dispute.CaseState: (state: Dispute.CaseState, rule: String)] = [
    .received: (.registered, "DISPUTE-sla-register"),
    .registered: (.triaged, "DISPUTE-sla-triage"),
    .triaged: (.expertAssigned, "DISPUTE-sla-experts"),
    .expertAssigned: (.guidanceIssued, "DISPUTE-sla-guidance"),
    .guidanceIssued: (.followUp, "DISPUTE-sla-follow-up"),
    .followUp: (.followUp, "DISPUTE-sla-follow-up"),
  ]

  /// Whether the case has ended one way or the other.
  static func isOver(_ state: Dispute.CaseState) -> Bool { [.rejected, .closed, .reported].contains(state) }

  /// Moves a case, notes the step and what is awaited next. Throws FAILED_PRECONDITION for a refused transition.
  func move(_ record: inout Dispute.Case, to state: Dispute.CaseState, on today: CivilDate) throws(RPCError) {
    let possible = Self.next[record.state] ?? []
    guard possible.contains(state) else {
      throw .refusedMove("CASE-transition", record.name, record.state, to: state, possible)
    }
    let due = record.nextStep?.dueDate
    record.state = state
    record.steps.append(
      .with {
        $0.state = state
        $0.reachDate = GoogleType.Date(today)
        $0.dueDate = due
        $0.late = (due?.civilDate).map { $0 < today } ?? false
      })
    record.nextStep = try awaited(after: record, today)
  }

  private func awaited(after record: Dispute.Case, _ today: CivilDate) throws(RPCError) -> Dispute.CaseStep? {
    guard let (state, id) = Self.awaited[record.state] else { return nil }
    let rule = try rules.rule(id, on: today, for: record.name)
    let months = rule["months"]
    let due =
      months == 0
      ? rules.day(rule["working_days"], after: today)
      : try? rules.book.workCalendar.rollingForward(today.adding(months: months))
    return .with {
      $0.state = state
      $0.dueDate = due.map(GoogleType.Date.init)
    }
  }

  /// The rules that the times of cases rest on.
  func rules(on today: CivilDate) -> [Common.Rule] {
    [
      "CASE-transition", "DISPUTE-sla-register", "DISPUTE-sla-triage", "DISPUTE-sla-experts", "DISPUTE-sla-guidance",
      "DISPUTE-sla-follow-up", "DISPUTE-alert",
    ].compactMap { try? rules.book.rule($0, on: today) }.map(Common.Rule.init)
  }
}
