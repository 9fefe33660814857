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
  /// while it is suspended. The day of the event is not counted (民法典 art. 201).
  mutating func setEnd(_ calendar: WorkCalendar) throws(RuleViolation) {
    endDate = nil
    guard !isSuspended, var day = startDate?.civilDate else { return }
    var left = workingDays
    while left > 0 {
      day = day.adding(days: 1)
      if try calendar.isWorkingDay(day), !isPaused(on: day) { left -= 1 }
    }
    endDate = GoogleType.Date(day)
  }

  private func isPaused(on day: CivilDate) -> Bool {
    pauses.contains { pause in
      guard let from = pause.fromDate?.civilDate, let to = pause.toDate?.civilDate else { return false }
      return from <= day && day <= to
    }
  }
}
