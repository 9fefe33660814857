import Domain

extension ForumRuleBook {
  /// The years in which events are looked at.
  public static let years = 1950...2199

  /// The terms that the event starts, one for each rule, two where it is not known which version of a rule applies; in
  /// the order of the rules. Throws for an unknown forum or event, and for a day on which no rule is in force.
  public func deadlines(_ question: DeadlineQuestion) throws(RuleViolation) -> [Deadline] {
    let forum = try forum(question.forum)
    let calendar = try forum.calendar(at: question.seat)
    guard Self.years.contains(question.day.year) else {
      throw RuleViolation("event-year", en: "a day of the years 1950 to 2199 is expected", zh: "应为1950年至2199年的日期")
    }
    guard question.suspensions.allSatisfy({ Self.years.contains($0.first.year) && Self.years.contains($0.last.year) })
    else {
      throw RuleViolation("suspension-year", en: "days of the years 1950 to 2199 are expected", zh: "应为1950年至2199年的日期")
    }
    let known = forum.rules.filter { $0.event == question.event }
    guard !known.isEmpty else {
      let events = Set(forum.rules.map(\.event)).sorted()
      throw RuleViolation(
        "event-known", en: "an event of \(forum.id) is expected: \(events.joined(separator: ", "))",
        zh: "应为\(forum.id)的起算事件之一:\(events.joined(separator: "、"))")
    }
    let answers = known.filter { $0.isInForce(on: question.day) }.flatMap { rule in
      versionAnswers(rule, among: known, calendar, question)
    }
    guard !answers.isEmpty else {
      throw RuleViolation(
        "RULE_NOT_IN_FORCE", en: "no version of a rule for this event is known for \(question.day)",
        zh: "\(question.day)没有适用于该事件的规则版本")
    }
    return answers
  }

  /// The answer of a version, and that of the next one when the term still runs on its first day and the law does not
  /// say which of them applies.
  private func versionAnswers(
    _ rule: ForumRule, among versions: [ForumRule], _ calendar: ForumCalendar, _ question: DeadlineQuestion
  ) -> [Deadline] {
    let answer = DeadlineComputation(rule, calendar, question).run(with: nil)
    let next = versions.first { $0.id == rule.id && rule.effectiveFrom < $0.effectiveFrom }
    guard let next, next.transition == .unclear, let end = answer.lastDay ?? answer.termEnd, next.effectiveFrom <= end
    else { return [answer] }
    return [
      DeadlineComputation(rule, calendar, question).run(with: next),
      DeadlineComputation(next, calendar, question).run(with: rule),
    ]
  }
}

/// The computation of one term; see the module's main file for the order of its steps.
struct DeadlineComputation {
  private let rule: ForumRule
  private let calendar: ForumCalendar
  private let question: DeadlineQuestion
  private let addition: ServiceAddition?
  private let suspended: SuspendedDays
  private var steps: [DeadlineStep] = []
  private var usesCalendar = false

  init(_ rule: ForumRule, _ calendar: ForumCalendar, _ question: DeadlineQuestion) {
    self.rule = rule
    self.calendar = calendar
    self.question = question
    addition = rule.additions.first { $0.method == question.serviceMethod }
    suspended = SuspendedDays(question.suspensions)
  }

  /// The answer. `alternative` is the version that may apply instead.
  consuming func run(with alternative: ForumRule?) -> Deadline {
    note(.rule, nil, StepText.rule(rule))
    let start = dayZero()
    var termEnd: CivilDate?
    var lastDay: CivilDate?
    var refusal: RuleViolation?
    do throws(RuleViolation) {
      let end = try term(from: start)
      termEnd = end
      lastDay = try expiry(of: end)
    } catch {
      refusal = error
    }
    let reservations = reservations(alternative)
    note(.result, lastDay, StepText.result(rule, lastDay, refusal, reservations))
    return Deadline(
      rule: rule, dayZero: start, termEnd: termEnd, lastDay: lastDay, refusal: refusal, steps: steps,
      reservations: reservations, hasAlternative: alternative != nil)
  }

  private mutating func dayZero() -> CivilDate {
    guard let addition, addition.stage == .dayZero else {
      note(.dayZero, question.day, StepText.dayZero(question.day, rule.dayZero))
      return question.day
    }
    let served = shifted(question.day, by: addition.term)
    note(.dayZero, served, StepText.presumedService(question.day, addition, served, rule.dayZero))
    return served
  }

  /// The last day of the term before any roll.
  private mutating func term(from start: CivilDate) throws(RuleViolation) -> CivilDate {
    var terms = rule.terms
    if question.isExtended, let longer = rule.longerTerm { terms = [longer.term] }
    var ends: [CivilDate] = []
    for term in terms {
      var end = try end(of: term, from: start)
      if let addition, addition.stage == .term {
        let longer = shifted(end, by: addition.term)
        note(.addition, longer, StepText.addition(addition, end, longer))
        end = longer
      }
      ends.append(term.unit == .openDays ? end : suspending(start, end))
    }
    let end = ends.max() ?? start
    if ends.count > 1 { note(.term, end, StepText.later(ends, end)) }
    return end
  }

  private mutating func end(of term: Term, from start: CivilDate) throws(RuleViolation) -> CivilDate {
    if term.unit == .openDays { return try openDays(term, after: start) }
    var end = shifted(start, by: term)
    // The term is full on the day before the same day number; where the month has no such day, on its last day.
    let isShortMonth = [.months, .years].contains(term.unit) && end.components.day != start.components.day
    if rule.dayZero == .counted, !isShortMonth { end = end.adding(days: -1) }
    note(.term, end, StepText.term(term, start, rule.dayZero, end))
    return end
  }

  /// Counts open days that are not suspended.
  private mutating func openDays(_ term: Term, after start: CivilDate) throws(RuleViolation) -> CivilDate {
    usesCalendar = true
    var (end, left, skipped) = (start, term.amount, 0)
    while left > 0 {
      end = end.adding(days: 1)
      guard try calendar.closure(on: end) == nil else { continue }
      if suspended.contains(end) { skipped += 1 } else { left -= 1 }
    }
    note(.term, end, StepText.openDays(term, start, skipped, calendar, end))
    return end
  }

  /// Moves the end by the days on which the term did not run, among them those that the move itself reaches.
  private mutating func suspending(_ start: CivilDate, _ end: CivilDate) -> CivilDate {
    var moved = end
    var count = 0
    while true {
      let found = suspended.count(after: start, through: moved)
      guard found > count else { break }
      count = found
      moved = end.adding(days: count)
    }
    if count > 0 { note(.suspension, moved, StepText.suspension(count, end, moved)) }
    return moved
  }

  /// The last day: the end of the term after rolls and after what is added at its expiry.
  private mutating func expiry(of end: CivilDate) throws(RuleViolation) -> CivilDate {
    let rolled = try roll(end)
    guard let addition, addition.stage == .expiry else { return rolled }
    let longer = shifted(rolled, by: addition.term)
    note(.addition, longer, StepText.addition(addition, rolled, longer))
    return try roll(longer)
  }

  private mutating func roll(_ end: CivilDate) throws(RuleViolation) -> CivilDate {
    guard rule.roll == .nextOpenDay else { return end }
    usesCalendar = true
    var day = end
    while let reason = try calendar.closure(on: day) {
      let next = day.adding(days: 1)
      note(.roll, next, StepText.roll(day, reason, next))
      day = next
    }
    return day
  }

  private func shifted(_ day: CivilDate, by term: Term) -> CivilDate {
    switch term.unit {
    case .weeks: day.adding(days: 7 * term.amount)
    case .months: day.adding(months: term.amount)
    case .years: day.adding(months: 12 * term.amount)
    case .days, .openDays: day.adding(days: term.amount)
    }
  }

  private func reservations(_ alternative: ForumRule?) -> [LocalizedText] {
    var list: [LocalizedText] = []
    if rule.provenance.isProvisional { list.append(StepText.provisional("rule \(rule.id)", "规则\(rule.id)")) }
    if let addition, addition.provenance.isProvisional {
      list.append(StepText.provisional("the addition for the way of service", "送达方式的附加期限"))
    }
    if usesCalendar, calendar.provenance.isProvisional {
      list.append(StepText.provisional("the calendar \(calendar.id)", "日历\(calendar.id)"))
    }
    if let alternative { list.append(StepText.transition(rule, alternative)) }
    return list
  }

  private mutating func note(_ kind: DeadlineStep.Kind, _ day: CivilDate?, _ text: LocalizedText) {
    steps.append(DeadlineStep(kind: kind, day: day, text: text))
  }
}
