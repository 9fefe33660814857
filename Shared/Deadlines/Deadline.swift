import Domain

/// What is asked: which terms an event starts, and when they end.
public struct DeadlineQuestion: Sendable {
  /// The forum, for example `US_DC`.
  public var forum: String
  /// The event, for example `COMPLAINT_SERVED`.
  public var event: String
  /// Its day.
  public var day: CivilDate
  /// How the document was served; `nil` adds nothing.
  public var serviceMethod: ServiceMethod?
  /// Days on which the terms did not run.
  public var suspensions: [Suspension] = []
  /// Whether the longer terms that can be had on request were granted.
  public var isExtended = false
  /// Where the forum sits, for example `FR`; `nil` when that is not known, or the forum sits in one country.
  public var seat: String?

  public init(forum: String, event: String, day: CivilDate) {
    self.forum = forum
    self.event = event
    self.day = day
  }
}

/// One step of a computation.
public struct DeadlineStep: Sendable, Hashable {
  /// What the step does.
  public enum Kind: String, Sendable, Hashable {
    /// Names the rule with source and provenance.
    case rule
    /// Fixes day 0.
    case dayZero
    /// Finds the last day of the term.
    case term
    /// Adds what the way of service adds.
    case addition
    /// Adds the days on which the term did not run.
    case suspension
    /// Leaves a closed day.
    case roll
    /// Says the answer.
    case result
  }

  /// What it does.
  public let kind: Kind
  /// The day it leads to; `nil` when it leads to none.
  public let day: CivilDate?
  /// The step in words, complete enough to be done by hand.
  public let text: LocalizedText
}

/// When a term ends, and how that was found.
public struct Deadline: Sendable, Hashable {
  /// The rule, in the version that was applied.
  public let rule: ForumRule
  /// Day 0.
  public let dayZero: CivilDate
  /// The last day of the term before any roll; acting by then is in time whatever days are closed. `nil` when even that
  /// is not known.
  public let termEnd: CivilDate?
  /// The last day; `nil` when it cannot be known: see `refusal`.
  public let lastDay: CivilDate?
  /// Why there is no last day.
  public let refusal: RuleViolation?
  /// The computation.
  public let steps: [DeadlineStep]
  /// Why the answer is provisional; empty when it is not.
  public let reservations: [LocalizedText]
  /// Whether another version of the rule may apply instead: its answer is there too.
  public let hasAlternative: Bool

  /// Whether the answer rests on something that must be confirmed.
  public var isProvisional: Bool { !reservations.isEmpty }
}
