/// A term that can be stopped: a budget of time and a ledger of the days on which the clock ran and stood still.
///
/// Guarantees: the spans of the ledger follow one another day by day, without gap or overlap, running and stopped in turn,
/// each with its reason. There is no due date in it: the due day follows from budget and ledger, and moves with every
/// stop. The day of the event that starts the period is not counted (民法典 art. 201). A question that reaches into a year
/// without work calendar is refused with `CALENDAR_MISSING`.
public struct SuspendablePeriod: Sendable, Hashable {
  /// How much time there is, 1 or more.
  public enum Budget: Sendable, Hashable {
    /// Days on which offices work.
    case workingDays(Int)
    /// Days.
    case calendarDays(Int)
    /// Months from the day of the event, to the same day number or the last day of the month. Stopped days are added one
    /// by one, so that what has elapsed and what remains is told in days.
    case months(Int)

    fileprivate var amount: Int {
      switch self {
      case .workingDays(let amount), .calendarDays(let amount), .months(let amount): amount
      }
    }
  }

  /// Days in a row on which the clock ran, or on which it stood still.
  public struct Span: Sendable, Hashable {
    /// Whether the clock ran.
    public let isRunning: Bool
    /// First day.
    public let first: CivilDate
    /// Last day; `nil` while the span lasts.
    public fileprivate(set) var last: CivilDate?
    /// Why it began, for example `correction`.
    public let reason: String
  }

  /// Days on which the clock stood still, as a service keeps them.
  public struct Stop: Sendable, Hashable {
    /// First day.
    public var first: CivilDate
    /// Last day; `nil` while the clock stands still.
    public var last: CivilDate?
    /// Why.
    public var reason: String

    /// The clock stood still from `first` to `last` for `reason`.
    public init(first: CivilDate, last: CivilDate?, reason: String) {
      self.first = first
      self.last = last
      self.reason = reason
    }
  }

  /// How much time there is.
  public let budget: Budget
  /// The day of the event that starts the period; the first day that counts is the next.
  public let eventDay: CivilDate
  /// Whether a last day on which offices are closed gives way to the next working day (民法典 art. 203).
  public let rollsForward: Bool
  /// The ledger, in the order of time; never empty.
  public private(set) var spans: [Span]
  /// Last day of the ledger; `nil` while the period is open.
  public private(set) var endDay: CivilDate?

  /// Starts the clock. Throws `PERIOD-budget` for a budget below 1.
  public init(
    _ budget: Budget, after eventDay: CivilDate, reason: String = "start", rollsForward: Bool = true
  ) throws(RuleViolation) {
    guard budget.amount >= 1 else {
      throw RuleViolation("PERIOD-budget", en: "a period lasts 1 day or month at least", zh: "期限至少为1日或1个月")
    }
    self.budget = budget
    self.eventDay = eventDay
    self.rollsForward = rollsForward
    spans = [Span(isRunning: true, first: eventDay.adding(days: 1), last: nil, reason: reason)]
  }

  /// Starts the clock and stops it as often as it was stopped; the rules are those of ``stop(from:reason:)`` and
  /// ``resume(from:reason:)``.
  public init(
    _ budget: Budget, after eventDay: CivilDate, stops: [Stop], rollsForward: Bool = true
  ) throws(RuleViolation) {
    try self.init(budget, after: eventDay, rollsForward: rollsForward)
    for stop in stops {
      try self.stop(from: stop.first, reason: stop.reason)
      if let last = stop.last { try resume(from: last.adding(days: 1), reason: "resumed") }
    }
  }

  // MARK: The ledger

  /// Whether the clock runs at the end of the ledger.
  public var isRunning: Bool { endDay == nil && spans[spans.count - 1].isRunning }

  /// The clock stands still from `day` on. Throws `PERIOD-running` when it stands still already or the period has ended,
  /// `PERIOD-order` for a day before the clock began to run.
  public mutating func stop(from day: CivilDate, reason: String) throws(RuleViolation) {
    guard isRunning else {
      throw RuleViolation("PERIOD-running", en: "the period is stopped or has ended", zh: "期限已中止或已终结")
    }
    try begin(Span(isRunning: false, first: day, last: nil, reason: reason))
  }

  /// The clock runs again from `day` on. Throws `PERIOD-stopped` when it is not stopped, `PERIOD-order` for a day before
  /// the one on which it was stopped.
  public mutating func resume(from day: CivilDate, reason: String) throws(RuleViolation) {
    guard endDay == nil, !isRunning else {
      throw RuleViolation("PERIOD-stopped", en: "the period is not stopped", zh: "期限未处于中止状态")
    }
    try begin(Span(isRunning: true, first: day, last: nil, reason: reason))
  }

  /// Nothing counts after `day`: what was due is done. Throws `PERIOD-ended` the second time, `PERIOD-order` for a day
  /// before the last entry.
  public mutating func end(on day: CivilDate) throws(RuleViolation) {
    guard endDay == nil else {
      throw RuleViolation("PERIOD-ended", en: "the period has ended already", zh: "期限已终结")
    }
    // A period may end on the day of its event, before its first day.
    try checkOrder(of: day.adding(days: 1))
    endDay = day
    spans[spans.count - 1].last = day
  }

  private mutating func begin(_ span: Span) throws(RuleViolation) {
    try checkOrder(of: span.first)
    spans[spans.count - 1].last = span.first.adding(days: -1)
    spans.append(span)
  }

  private func checkOrder(of day: CivilDate) throws(RuleViolation) {
    let earliest = spans[spans.count - 1].first
    guard day >= earliest else {
      throw RuleViolation(
        "PERIOD-order", en: "the ledger has an entry of \(earliest); an earlier day overlaps it",
        zh: "台账已有\(earliest)的记录,不得早于该日")
    }
  }

  // MARK: Questions

  /// Days of the budget, working days or calendar days.
  public var total: Int {
    switch budget {
    case .workingDays(let days), .calendarDays(let days): days
    case .months(let months): eventDay.adding(months: months).daysSinceEpoch - eventDay.daysSinceEpoch
    }
  }

  /// Days on which the clock has run up to `day` and including it, working days or calendar days as the budget counts.
  public func elapsed(on day: CivilDate, _ calendar: WorkCalendar) throws(RuleViolation) -> Int {
    var elapsed = 0
    for span in spans where span.isRunning && span.first <= day {
      elapsed += try count(from: span.first, through: min(span.last ?? day, day), calendar)
    }
    return elapsed
  }

  /// Days that are left after `day`; 0 when the budget is used up.
  public func remaining(on day: CivilDate, _ calendar: WorkCalendar) throws(RuleViolation) -> Int {
    max(0, total - (try elapsed(on: day, calendar)))
  }

  /// The day on which the budget is used up, as the ledger stands on `day`. While the clock stands still: if it ran again
  /// from the next day on.
  public func dueDay(asOf day: CivilDate, _ calendar: WorkCalendar) throws(RuleViolation) -> CivilDate {
    var left = total
    for span in spans where span.isRunning && span.first <= max(day, spans[0].first) {
      // A span that ends later runs on, as far as is known on the day.
      let last = span.last.flatMap { $0 < day ? $0 : nil }
      let due = try add(left, before: span.first, calendar)
      guard let last, last < due else { return try rolled(due, calendar) }
      left -= try count(from: span.first, through: last, calendar)
    }
    return try rolled(add(left, before: day.adding(days: 1), calendar), calendar)
  }

  /// Whether `day` lies after the due day; after the end of the period, whether the end did. Needs no calendar of later
  /// years.
  public func isOverdue(on day: CivilDate, _ calendar: WorkCalendar) throws(RuleViolation) -> Bool {
    let day = min(day, endDay ?? day)
    guard try remaining(on: day, calendar) == 0 else { return false }
    return try dueDay(asOf: day, calendar) < day
  }

  /// How urgent the period is: red when overdue, yellow when at most `yellowPercent` of the budget is left, else green
  /// (domain.md 9.4: 20 percent).
  public func light(
    on day: CivilDate, yellowPercent: Int, _ calendar: WorkCalendar
  ) throws(RuleViolation) -> PeriodLight {
    let day = min(day, endDay ?? day)
    if try isOverdue(on: day, calendar) { return .red }
    return try remaining(on: day, calendar) * 100 <= total * yellowPercent ? .yellow : .green
  }

  private var countsWorkingDays: Bool {
    if case .workingDays = budget { true } else { false }
  }

  private func count(
    from first: CivilDate, through last: CivilDate, _ calendar: WorkCalendar
  ) throws(RuleViolation) -> Int {
    countsWorkingDays
      ? try calendar.workingDays(from: first, through: last) : max(0, last.daysSinceEpoch - first.daysSinceEpoch + 1)
  }

  /// The last of `days` days of which `first` may be the first.
  private func add(_ days: Int, before first: CivilDate, _ calendar: WorkCalendar) throws(RuleViolation) -> CivilDate {
    let dayBefore = first.adding(days: -1)
    return countsWorkingDays ? try calendar.adding(workingDays: days, to: dayBefore) : dayBefore.adding(days: days)
  }

  private func rolled(_ day: CivilDate, _ calendar: WorkCalendar) throws(RuleViolation) -> CivilDate {
    rollsForward && !countsWorkingDays ? try calendar.rollingForward(day) : day
  }
}

/// How urgent a period is.
public enum PeriodLight: Sendable, Hashable {
  /// More time is left than the share that warns.
  case green
  /// Little time is left.
  case yellow
  /// The due day is over.
  case red
}
