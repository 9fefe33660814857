import Domain
import RPC

/// An enumeration of the schema whose values have names, above all the states of a record.
public protocol NamedValue: Hashable, Sendable, BilingualName {
  /// The names of its values.
  static var names: ValueNames<Self> { get }
}

extension NamedValue {
  /// The name as it reads in a sentence.
  public var name: LocalizedText { LocalizedText(zh: Self.names.chinese(self), en: Self.names.token(self)) }

  /// Throws FAILED_PRECONDITION by `rule` unless the record `resource`, which is in this state, is in one of `states`.
  public func require(_ states: Self..., rule: String, _ resource: String) throws(RPCError) {
    guard !states.contains(self) else { return }
    throw .precondition(
      rule, resource, en: "it is \(name.en); this takes \(states.map(\.name.en).joined(separator: " or "))",
      zh: "当前状态为“\(name.zh)”,须为\(states.map { "“\($0.name.zh)”" }.joined(separator: "或"))")
  }
}

extension StateMachine {
  /// The state of the record `resource` after an event. Throws FAILED_PRECONDITION with what is possible instead.
  @discardableResult
  public func state(after event: Event, in state: State, of resource: String) throws(RPCError) -> State {
    do {
      return try self.state(after: event, in: state)
    } catch {
      throw .preconditions(resource, [error])
    }
  }
}

/// The event of becoming a state, for records of which a caller names the state that comes next.
private struct Move<State: NamedValue>: BilingualName {
  let target: State

  var name: LocalizedText { LocalizedText(zh: "变更为\(target.name.zh)", en: "to become \(target.name.en)") }
}

extension RPCError {
  /// FAILED_PRECONDITION by `rule` for a record that cannot become what a caller asks for, with what it can become.
  public static func refusedMove<State: NamedValue>(
    _ rule: String, _ resource: String, _ from: State, to: State, _ possible: [State]
  ) -> RPCError {
    .preconditions(
      resource,
      [RuleViolation(rule, refused: Move(target: to), in: from, possible: possible.map(Move.init(target:)))])
  }
}
