import Records
import ZoneAPI

extension Zone.ApplicationState: NamedValue {
  public static var names: ValueNames<Self> { Names.applicationState }
}

/// The steps of an application: which there are, who takes them, and what they need. Pure.
///
/// The order up to the designation is that of the notice of 2025-04-17 (申报推荐, 实地考察, 形式审查, 专家评审, 公示, 确定);
/// the rest is a proposal of this platform.
enum ApplicationSteps {
  /// Who takes a step.
  enum Actor: Sendable {
    /// The bureau whose divisions hold the zone.
    case city
    /// The provincial bureau.
    case province
  }

  /// A step and what it needs.
  struct Step: Sendable {
    let from: Zone.ApplicationState
    let to: Zone.ApplicationState
    let actor: Actor
    /// A reason is given.
    var needsReason = false
    /// Files prove it.
    var needsEvidence = false
    /// It rests on the score of a published evaluation.
    var needsScore = false
  }

  /// The steps that a state allows.
  static func possible(from state: Zone.ApplicationState) -> [Step] { all.filter { $0.from == state } }

  static let all: [Step] =
    application + designation + endings

  private static let application: [Step] = [
    Step(from: .draft, to: .submitted, actor: .city),
    Step(from: .submitted, to: .draft, actor: .city, needsReason: true),
    Step(from: .submitted, to: .recommended, actor: .city),
    Step(from: .recommended, to: .siteVisit, actor: .province),
    Step(from: .siteVisit, to: .formCheck, actor: .province, needsEvidence: true),
    Step(from: .formCheck, to: .draft, actor: .province, needsReason: true),
    Step(from: .formCheck, to: .expertReview, actor: .province),
    Step(from: .expertReview, to: .publicNotice, actor: .province, needsScore: true),
    Step(from: .publicNotice, to: .expertReview, actor: .province, needsReason: true),
    Step(from: .publicNotice, to: .designated, actor: .province, needsEvidence: true, needsScore: true),
  ]

  private static let designation: [Step] = [
    Step(from: .designated, to: .midtermPassed, actor: .province, needsEvidence: true, needsScore: true),
    Step(
      from: .designated, to: .midtermRectify, actor: .province, needsReason: true, needsEvidence: true, needsScore: true
    ),
    Step(from: .midtermRectify, to: .midtermPassed, actor: .province, needsEvidence: true, needsScore: true),
    Step(from: .midtermRectify, to: .finalEval, actor: .province, needsScore: true),
    Step(from: .midtermPassed, to: .finalEval, actor: .province, needsScore: true),
    Step(from: .finalEval, to: .finalRectify, actor: .province, needsReason: true),
    Step(from: .finalRectify, to: .finalEval, actor: .province, needsEvidence: true, needsScore: true),
    Step(from: .finalEval, to: .renewed, actor: .province, needsEvidence: true),
    Step(from: .renewed, to: .midtermPassed, actor: .province, needsEvidence: true, needsScore: true),
    Step(
      from: .renewed, to: .midtermRectify, actor: .province, needsReason: true, needsEvidence: true, needsScore: true),
  ]

  private static let endings: [Step] =
    [
      Step(from: .finalEval, to: .withdrawn, actor: .province, needsReason: true, needsEvidence: true),
      Step(from: .finalRectify, to: .withdrawn, actor: .province, needsReason: true, needsEvidence: true),
    ]
    + [.submitted, .recommended, .siteVisit, .formCheck, .expertReview, .publicNotice].map {
      Step(from: $0, to: .refused, actor: .province, needsReason: true)
    }
    + [.draft, .submitted, .recommended, .siteVisit, .formCheck, .expertReview].map {
      Step(from: $0, to: .cancelled, actor: .city, needsReason: true)
    }
}
