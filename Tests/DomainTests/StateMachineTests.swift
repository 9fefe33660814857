import Domain
import Testing

/// The states of a case of the service hall (domain.md 9.4).
private enum CaseState: String, BilingualName, CaseIterable {
  case received, correction, accepted, review, decided
  var name: LocalizedText {
    let zh: [CaseState: String] = [
      .received: "收件", .correction: "补正", .accepted: "受理", .review: "审查", .decided: "决定",
    ]
    return LocalizedText(zh: zh[self] ?? "", en: rawValue)
  }
}

private enum CaseEvent: String, BilingualName, CaseIterable {
  case accept, askForCorrection, begin, decide
  var name: LocalizedText {
    let names: [CaseEvent: (String, String)] = [
      .accept: ("受理", "to accept"), .askForCorrection: ("要求补正", "to ask for corrections"), .begin: ("开始审查", "to begin"),
      .decide: ("作出决定", "to decide"),
    ]
    return LocalizedText(zh: names[self]?.0 ?? "", en: names[self]?.1 ?? "")
  }
}

@Suite("State machines")
struct StateMachineTests {
  private let machine = StateMachine<CaseState, CaseEvent>(
    rule: "CASE-transition",
    [
      .init(.accept, from: .received, .correction, to: .accepted),
      .init(.askForCorrection, from: .received, to: .correction),
      .init(.begin, from: .accepted, to: .review),
      .init(.decide, from: .review, to: .decided),
    ])

  @Test("an event of the table leads to its state")
  func allowed() throws {
    #expect(try machine.state(after: .accept, in: .received) == .accepted)
    #expect(try machine.state(after: .accept, in: .correction) == .accepted)
    #expect(machine.events(in: .received) == [.accept, .askForCorrection])
    #expect(machine.events(in: .decided) == [])
  }

  @Test("every other event is refused by name, with what is possible instead, in both languages")
  func refused() throws {
    let allowed: Set<[String]> = [
      ["received", "accept"], ["correction", "accept"], ["received", "askForCorrection"], ["accepted", "begin"],
      ["review", "decide"],
    ]
    for state in CaseState.allCases {
      for event in CaseEvent.allCases where !allowed.contains([state.rawValue, event.rawValue]) {
        let violation = #expect(throws: RuleViolation.self) { try machine.state(after: event, in: state) }
        #expect(violation?.rule == "CASE-transition")
      }
    }
    let text = #expect(throws: RuleViolation.self) { try machine.state(after: .decide, in: .received) }?.text
    #expect(
      text?.en == "to decide is not possible in the state received; possible: to accept, to ask for corrections")
    #expect(text?.zh == "“收件”状态下不能进行“作出决定”;可进行的操作:受理、要求补正")
    let final = #expect(throws: RuleViolation.self) { try machine.state(after: .begin, in: .decided) }?.text
    #expect(final?.en == "to begin is not possible in the state decided; that state is final")
    #expect(final?.zh == "“决定”状态下不能进行“开始审查”;该状态为终态")
  }
}
