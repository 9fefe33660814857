import Domain
import Records
import Schema
import ZoneAPI

extension Zone.WorkingPeriod {
  /// A period that an event on `start` begins. Throws when it reaches into a year without a calendar.
  init(_ rule: Rule, start: CivilDate, _ calendar: WorkCalendar) throws(RuleViolation) {
    self.init()
    self.rule = Common.Rule(rule)
    workingDays = Int32(rule["working_days"])
    startDate = GoogleType.Date(start)
    try setEnd(calendar)
  }

  /// Whether a pause lasts.
  var isSuspended: Bool { pauses.last.map { $0.toDate == nil } ?? false }

  /// Sets the last day: the one on which as many working days outside of pauses have passed as the period has; none
  /// while it is suspended. Throws `PERIOD-order` for pauses that overlap or begin before the period.
  mutating func setEnd(_ calendar: WorkCalendar) throws(RuleViolation) {
    endDate = nil
    guard !isSuspended, let start = startDate?.civilDate else { return }
    var stops: [SuspendablePeriod.Stop] = []
    for pause in pauses {
      guard let first = pause.fromDate?.civilDate else { continue }
      stops.append(.init(first: first, last: pause.toDate?.civilDate, reason: pause.reason))
    }
    let period = try SuspendablePeriod(.workingDays(Int(workingDays)), after: start, stops: stops)
    let known = (stops.last?.last ?? start).adding(days: 1)
    endDate = GoogleType.Date(try period.dueDay(asOf: known, calendar))
  }
}
