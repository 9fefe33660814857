// Generated from ipmesh/dispute/v1/deadline.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Dispute {
  /// Days on which a term did not run.
  public struct Suspension: Message {
    /// First day that does not count. Required.
    public var firstDate: GoogleType.Date?
    /// Last day that does not count. Required.
    public var lastDate: GoogleType.Date?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// One step of a computation, complete enough to be done by hand.
  public struct DeadlineStep: Message {
    /// What it does.
    public var kind: DeadlineStepKind = .unspecified
    /// The day it leads to; unset when it leads to none.
    public var resultDate: GoogleType.Date?
    /// The step in words.
    public var text: Common.LocalizedText?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// When a term ends, and how that was found.
  public struct Deadline: Message {
    /// The rule, in the version that was applied.
    public var rule: Common.Rule?
    /// What the end of the term means.
    public var kind: DeadlineKind = .unspecified
    /// Day 0.
    public var dayZero: GoogleType.Date?
    /// The last day of the term before any roll: acting by then is in time whatever days are closed. Unset when even that
    /// is not known.
    public var termEndDate: GoogleType.Date?
    /// The last day. Unset when it cannot be known: see `refusal_rule`.
    public var lastDate: GoogleType.Date?
    /// Why there is no last day, for example `CALENDAR_MISSING`; empty when there is one.
    public var refusalRule: String = ""
    /// The same in words.
    public var refusal: Common.LocalizedText?
    /// The computation, step by step.
    public var steps: [DeadlineStep] = []
    /// True when the answer rests on something that must be confirmed; `reservations` says on what.
    public var provisional: Bool = false
    /// Why the answer is provisional.
    public var reservations: [Common.LocalizedText] = []
    /// True when another version of the rule may apply instead: its answer is there too. Keep to the earlier day.
    public var hasAlternative: Bool = false

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A court, an office or a platform.
  public struct Forum: Message {
    /// Its name in requests, for example `US_DC`.
    public var forumId: String = ""
    /// What it is called.
    public var title: Common.LocalizedText?
    /// The name of its calendar.
    public var calendarId: String = ""
    /// Where the calendar comes from, and what is not in it.
    public var calendarSource: String = ""
    /// How sure we are of the calendar.
    public var calendarProvenance: Common.Provenance = .unspecified
    /// Every version of every rule.
    public var rules: [ForumRule] = []
    /// Where the forum sits, when it sits in several countries: each has its holidays.
    public var seats: [ForumSeat] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A place where a forum sits.
  public struct ForumSeat: Message {
    /// Its name in requests: ISO 3166 code of the country, for example `FR`.
    public var seatId: String = ""
    /// What it is called.
    public var title: Common.LocalizedText?
    /// The name of its calendar.
    public var calendarId: String = ""
    /// Where the calendar comes from, and what is not in it.
    public var calendarSource: String = ""
    /// How sure we are of the calendar.
    public var calendarProvenance: Common.Provenance = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// One version of a rule of a forum.
  public struct ForumRule: Message {
    /// The rule.
    public var rule: Common.Rule?
    /// The event that starts the term, for example `COMPLAINT_SERVED`.
    public var event: String = ""
    /// What the end of the term means.
    public var kind: DeadlineKind = .unspecified
    /// The terms in words; of several the one that ends last.
    public var terms: [Common.LocalizedText] = []
    /// True when the day of the event is the first day of the term.
    public var countsDayZero: Bool = false
    /// True when a closed last day moves to the next open day.
    public var rolls: Bool = false
    /// What ways of service add.
    public var additions: [ServiceAddition] = []
    /// The whole term with the extension that can be had; unset for none.
    public var extendedTerm: Common.LocalizedText?
    /// How the extension is had.
    public var extensionCondition: Common.LocalizedText?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// What a way of service adds.
  public struct ServiceAddition: Message {
    /// The way of service.
    public var method: ServiceMethod = .unspecified
    /// How much.
    public var term: Common.LocalizedText?
    /// To what: `day_zero` (the document counts as served later), `term` (the term is longer), `expiry` (added after the
    /// term has run out and rolled).
    public var stage: String = ""
    /// Law and article.
    public var source: String = ""
    /// How sure we are of it.
    public var provenance: Common.Provenance = .unspecified

    /// A message in which every field has its default value.
    public init() {}
  }

  /// How a document reached who must answer it.
  public enum ServiceMethod: Sendable, Hashable {
    /// Not known, or without meaning for the event: nothing is added.
    case unspecified
    /// Handed over.
    case personal
    /// By mail inside the country of the forum.
    case mail
    /// By mail to another country.
    case mailAbroad
    /// By e-mail.
    case email
    /// By the electronic system of the forum.
    case electronic
    /// Under the Hague Service Convention.
    case hague
    /// Service was waived.
    case waiver
    /// By the platform.
    case platform
    /// By public notice.
    case publicNotice
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .personal
      case 2: self = .mail
      case 3: self = .mailAbroad
      case 4: self = .email
      case 5: self = .electronic
      case 6: self = .hague
      case 7: self = .waiver
      case 8: self = .platform
      case 9: self = .publicNotice
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .personal: 1
      case .mail: 2
      case .mailAbroad: 3
      case .email: 4
      case .electronic: 5
      case .hague: 6
      case .waiver: 7
      case .platform: 8
      case .publicNotice: 9
      case .unrecognized(let number): number
      }
    }
  }

  /// What the end of a term means.
  public enum DeadlineKind: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// The party must have acted by then.
    case act
    /// The court or office decides or acts by then.
    case authority
    /// From then on the party may act.
    case opens
    /// A right or an order ends then.
    case expires
    /// What practice expects; no term of law.
    case expected
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .act
      case 2: self = .authority
      case 3: self = .opens
      case 4: self = .expires
      case 5: self = .expected
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .act: 1
      case .authority: 2
      case .opens: 3
      case .expires: 4
      case .expected: 5
      case .unrecognized(let number): number
      }
    }
  }

  /// How near a last day is.
  public enum Urgency: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
    /// Far away.
    case calm
    /// Two weeks or less are left (rule `DISPUTE-alert`).
    case yellow
    /// Seven days or less are left; whoever keeps the case is told the same day.
    case red
    /// It has passed.
    case overdue
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .calm
      case 2: self = .yellow
      case 3: self = .red
      case 4: self = .overdue
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .calm: 1
      case .yellow: 2
      case .red: 3
      case .overdue: 4
      case .unrecognized(let number): number
      }
    }
  }

  /// What a step of a computation does.
  public enum DeadlineStepKind: Sendable, Hashable {
    /// Not set; never returned.
    case unspecified
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
    /// A number that this version of the schema does not name.
    case unrecognized(Int32)

    /// The value of a number on the wire.
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .rule
      case 2: self = .dayZero
      case 3: self = .term
      case 4: self = .addition
      case 5: self = .suspension
      case 6: self = .roll
      case 7: self = .result
      default: self = .unrecognized(rawValue)
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .rule: 1
      case .dayZero: 2
      case .term: 3
      case .addition: 4
      case .suspension: 5
      case .roll: 6
      case .result: 7
      case .unrecognized(let number): number
      }
    }
  }
}
