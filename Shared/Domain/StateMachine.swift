/// A state or an event that has a name in both languages.
public protocol BilingualName {
  /// The name as it reads in a sentence: a state as `in review`, an event as `to submit`; 审查中, 提交.
  var name: LocalizedText { get }
}

/// Which event leads from which state to which; a refused event is named with its reason and what is possible instead.
///
/// Guarantees: an event has one target in a state. Who may cause an event and what it needs are questions for the
/// service that owns the record; the table only knows the order of things.
public struct StateMachine<State: Hashable & Sendable & BilingualName, Event: Hashable & Sendable & BilingualName>:
  Sendable
{
  /// One line of the table.
  public struct Transition: Sendable, Hashable {
    /// What happens.
    public let event: Event
    /// In which states it can.
    public let sources: [State]
    /// The state afterwards.
    public let target: State

    /// `event` leads from each of `sources` to `target`.
    public init(_ event: Event, from sources: State..., to target: State) {
      self.event = event
      self.sources = sources
      self.target = target
    }
  }

  private struct Key: Hashable {
    let state: State
    let event: Event
  }

  private let rule: String
  private let targets: [Key: State]
  private let eventsByState: [State: [Event]]

  /// A machine whose refusals carry the name `rule`. Of two lines for the same state and event, the first holds.
  public init(rule: String, _ transitions: [Transition]) {
    var targets: [Key: State] = [:]
    var eventsByState: [State: [Event]] = [:]
    for transition in transitions {
      for state in transition.sources where targets[Key(state: state, event: transition.event)] == nil {
        targets[Key(state: state, event: transition.event)] = transition.target
        eventsByState[state, default: []].append(transition.event)
      }
    }
    self.rule = rule
    self.targets = targets
    self.eventsByState = eventsByState
  }

  /// What can happen in `state`, in the order of the table; nothing in a final state.
  public func events(in state: State) -> [Event] { eventsByState[state] ?? [] }

  /// The state after `event`. Throws the machine's rule: which event is refused in which state, and what is possible
  /// instead.
  public func state(after event: Event, in state: State) throws(RuleViolation) -> State {
    if let target = targets[Key(state: state, event: event)] { return target }
    throw RuleViolation(rule, refused: event, in: state, possible: events(in: state))
  }
}

extension RuleViolation {
  /// What is wrong with an event that a state does not allow: its name, and what is possible instead.
  public init<Event: BilingualName>(
    _ rule: String, refused event: Event, in state: some BilingualName, possible: [Event]
  ) {
    let names = possible.map(\.name)
    let instead =
      names.isEmpty
      ? LocalizedText(zh: "该状态为终态", en: "that state is final")
      : LocalizedText(
        zh: "可进行的操作:" + names.map(\.zh).joined(separator: "、"),
        en: "possible: " + names.map(\.en).joined(separator: ", "))
    self.init(
      rule, en: "\(event.name.en) is not possible in the state \(state.name.en); \(instead.en)",
      zh: "“\(state.name.zh)”状态下不能进行“\(event.name.zh)”;\(instead.zh)")
  }
}
