import Deadlines
import DisputeAPI
import Domain
import Records
import Schema

extension Dispute.Deadline {
  /// The answer as the API tells it.
  init(_ deadline: Deadlines.Deadline) {
    self.init()
    rule = Common.Rule(deadline.rule)
    kind = Dispute.DeadlineKind(deadline.rule.kind)
    dayZero = GoogleType.Date(deadline.dayZero)
    termEndDate = deadline.termEnd.map(GoogleType.Date.init)
    lastDate = deadline.lastDay.map(GoogleType.Date.init)
    refusalRule = deadline.refusal?.rule ?? ""
    refusal = deadline.refusal.map { Common.LocalizedText($0.text) }
    steps = deadline.steps.map { step in
      .with {
        $0.kind = Dispute.DeadlineStepKind(step.kind)
        $0.resultDate = step.day.map(GoogleType.Date.init)
        $0.text = Common.LocalizedText(step.text)
      }
    }
    provisional = deadline.isProvisional
    reservations = deadline.reservations.map(Common.LocalizedText.init)
    hasAlternative = deadline.hasAlternative
  }
}

extension Dispute.Forum {
  /// The forum as the API tells it, with the versions of its rules that are wanted.
  init(_ forum: Deadlines.Forum, rules wanted: [ForumRule]) {
    self.init()
    forumId = forum.id
    title = Common.LocalizedText(forum.title)
    calendarId = forum.calendar.id
    calendarSource = forum.calendar.source
    calendarProvenance = Common.Provenance(forum.calendar.provenance)
    seats = forum.seats.map { seat in
      .with {
        $0.seatId = seat.id
        $0.title = Common.LocalizedText(seat.title)
        $0.calendarId = seat.calendar.id
        $0.calendarSource = seat.calendar.source
        $0.calendarProvenance = Common.Provenance(seat.calendar.provenance)
      }
    }
    rules = wanted.map(Dispute.ForumRule.init)
  }
}

extension Dispute.ForumRule {
  init(_ rule: Deadlines.ForumRule) {
    self.init()
    self.rule = Common.Rule(rule)
    event = rule.event
    kind = Dispute.DeadlineKind(rule.kind)
    terms = rule.terms.map { Common.LocalizedText($0.text) }
    countsDayZero = rule.dayZero == .counted
    rolls = rule.roll == .nextOpenDay
    additions = rule.additions.map { addition in
      .with {
        $0.method = Dispute.ServiceMethod(addition.method)
        $0.term = Common.LocalizedText(addition.term.text)
        $0.stage = addition.stage.rawValue
        $0.source = addition.source
        $0.provenance = Common.Provenance(addition.provenance)
      }
    }
    extendedTerm = rule.longerTerm.map { Common.LocalizedText($0.term.text) }
    extensionCondition = rule.longerTerm.map { Common.LocalizedText($0.condition) }
  }
}

extension Dispute.DeadlineKind {
  init(_ kind: Deadlines.ForumRule.Kind) {
    self =
      switch kind {
      case .act: .act
      case .authority: .authority
      case .opens: .opens
      case .expires: .expires
      case .expected: .expected
      }
  }
}

extension Dispute.DeadlineStepKind {
  init(_ kind: DeadlineStep.Kind) {
    self =
      switch kind {
      case .rule: .rule
      case .dayZero: .dayZero
      case .term: .term
      case .addition: .addition
      case .suspension: .suspension
      case .roll: .roll
      case .result: .result
      }
  }
}

extension Dispute.Urgency {
  init(_ urgency: Deadlines.Urgency) {
    self =
      switch urgency {
      case .calm: .calm
      case .yellow: .yellow
      case .red: .red
      case .overdue: .overdue
      }
  }
}

extension Dispute.ServiceMethod {
  init(_ method: Deadlines.ServiceMethod) {
    self =
      switch method {
      case .personal: .personal
      case .mail: .mail
      case .mailAbroad: .mailAbroad
      case .email: .email
      case .electronic: .electronic
      case .hague: .hague
      case .waiver: .waiver
      case .platform: .platform
      case .publicNotice: .publicNotice
      }
  }

  /// The way of service as the rules know it; `nil` when it is not known.
  var known: Deadlines.ServiceMethod? { Deadlines.ServiceMethod.allCases.first { Self($0) == self } }
}
