import Records
import ZoneAPI

extension Zone.NavigationState: NamedValue {
  public static var names: ValueNames<Self> { Names.navigationState }
}

/// The steps of a navigation project. Pure.
enum NavigationSteps {
  /// A step and what it needs.
  struct Step: Sendable {
    let to: Zone.NavigationState
    /// A reason is given: steps back, and giving up.
    var needsReason = false
    /// Files prove it.
    var needsEvidence = false
  }

  /// The steps that a state allows, in the order of the work.
  static func possible(from state: Zone.NavigationState) -> [Step] {
    let back = back[state].map { Step(to: $0, needsReason: true) }
    let giveUp = Step(to: .terminated, needsReason: true)
    switch state {
    case .filed, .terminated: return []
    case .adopted: return [Step(to: .filed, needsEvidence: true)]
    default: return [forward[state], back, giveUp].compactMap(\.self)
    }
  }

  private static let forward: [Zone.NavigationState: Step] = [
    .plan: Step(to: .team), .team: Step(to: .data), .data: Step(to: .analysis), .analysis: Step(to: .report),
    .report: Step(to: .expertReview), .expertReview: Step(to: .adopted, needsEvidence: true),
  ]

  /// Data that turn out too thin are collected again; a report that experts do not accept is written again.
  private static let back: [Zone.NavigationState: Zone.NavigationState] = [.analysis: .data, .expertReview: .report]
}
