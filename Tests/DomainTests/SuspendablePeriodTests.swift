import Domain
import DomainSupport
import TestRandom
import Testing

private func date(_ text: String) -> CivilDate { CivilDate(text)! }

@Suite("Periods that can be suspended (domain.md 9.4)")
struct SuspendablePeriodTests {
  let calendar: WorkCalendar

  init() throws { calendar = try RuleBook(directory: ruleDirectory).workCalendar }

  private func rule(_ body: () throws -> Void) -> String? {
    #expect(throws: RuleViolation.self, performing: body)?.rule
  }

  @Test(
    "a period that is never stopped ends where the working days do",
    arguments: [
      ("2024-09-26", 5, "2024-10-09"), ("2025-01-24", 10, "2025-02-13"), ("2025-04-29", 5, "2025-05-09"),
      ("2023-09-27", 7, "2023-10-12"), ("2024-09-26", 20, "2024-10-29"), ("2025-09-26", 20, "2025-10-30"),
      ("2026-02-10", 20, "2026-03-16"),
    ])
  func examples(_ from: String, _ days: Int, _ to: String) throws {
    let period = try SuspendablePeriod(.workingDays(days), after: date(from))
    #expect(try period.dueDay(asOf: date(from), calendar) == date(to))
    #expect(try period.elapsed(on: date(to), calendar) == days)
    #expect(try period.remaining(on: date(from), calendar) == days)
  }

  @Test("six working days of suspension move the end by six working days")
  func suspension() throws {
    var period = try SuspendablePeriod(.workingDays(20), after: date("2025-03-03"))
    let before = try period.dueDay(asOf: date("2025-03-03"), calendar)
    // Stopped from Thursday 6 to Thursday 13 March: 6, 7, 10, 11, 12, 13.
    try period.stop(from: date("2025-03-06"), reason: "expert review")
    #expect(!period.isRunning)
    try period.resume(from: date("2025-03-14"), reason: "review ended")
    #expect(try period.dueDay(asOf: date("2025-03-14"), calendar) == calendar.adding(workingDays: 6, to: before))
    #expect(period.spans.map(\.isRunning) == [true, false, true])
    #expect(period.spans.map(\.reason) == ["start", "expert review", "review ended"])
    #expect(period.spans.map(\.last) == [date("2025-03-05"), date("2025-03-13"), nil])
  }

  @Test("while the clock stands still nothing elapses, and the end is as far away as if it ran again tomorrow")
  func standingStill() throws {
    let period = try SuspendablePeriod(
      .workingDays(5), after: date("2025-03-03"),
      stops: [SuspendablePeriod.Stop(first: date("2025-03-06"), last: nil, reason: "correction")])
    for day in ["2025-03-05", "2025-03-06", "2025-03-31", "2026-12-31"] {
      #expect(try period.elapsed(on: date(day), calendar) == 2)
      #expect(try period.remaining(on: date(day), calendar) == 3)
      #expect(try !period.isOverdue(on: date(day), calendar))
    }
    #expect(try period.dueDay(asOf: date("2025-03-31"), calendar) == date("2025-04-03"))
    // As the ledger stood on the day before the stop, the clock ran on.
    #expect(try period.dueDay(asOf: date("2025-03-05"), calendar) == date("2025-03-10"))
  }

  @Test("yellow when a fifth or less is left, red after the due day, for working days")
  func lights() throws {
    let period = try SuspendablePeriod(.workingDays(10), after: date("2025-03-03"))
    let lights: [(String, PeriodLight)] = [
      ("2025-03-03", .green), ("2025-03-12", .green), ("2025-03-13", .yellow), ("2025-03-16", .yellow),
      ("2025-03-17", .yellow), ("2025-03-18", .red),
    ]
    for (day, light) in lights {
      #expect(try period.light(on: date(day), yellowPercent: 20, calendar) == light, "\(day)")
    }
  }

  @Test("a period that was ended stays as it was")
  func ending() throws {
    var kept = try SuspendablePeriod(.workingDays(10), after: date("2025-03-03"))
    try kept.end(on: date("2025-03-17"))
    #expect(try kept.light(on: date("2026-01-05"), yellowPercent: 20, calendar) == .yellow)
    #expect(try kept.elapsed(on: date("2026-01-05"), calendar) == 10)
    var missed = try SuspendablePeriod(.workingDays(10), after: date("2025-03-03"))
    try missed.end(on: date("2025-03-18"))
    #expect(try missed.isOverdue(on: date("2025-12-01"), calendar))
    #expect(rule { try missed.end(on: date("2025-03-19")) } == "PERIOD-ended")
    #expect(rule { try missed.stop(from: date("2025-03-19"), reason: "x") } == "PERIOD-running")
    #expect(rule { try missed.resume(from: date("2025-03-19"), reason: "x") } == "PERIOD-stopped")
    var atOnce = try SuspendablePeriod(.workingDays(10), after: date("2025-03-03"))
    try atOnce.end(on: date("2025-03-03"))
    #expect(try atOnce.elapsed(on: date("2025-06-03"), calendar) == 0)
  }

  @Test("spans that overlap or are out of order are refused and change nothing")
  func order() throws {
    #expect(rule { _ = try SuspendablePeriod(.workingDays(0), after: date("2025-03-03")) } == "PERIOD-budget")
    #expect(rule { _ = try SuspendablePeriod(.months(-1), after: date("2025-03-03")) } == "PERIOD-budget")
    var period = try SuspendablePeriod(.workingDays(5), after: date("2025-03-03"))
    #expect(rule { try period.stop(from: date("2025-03-03"), reason: "x") } == "PERIOD-order")
    #expect(rule { try period.resume(from: date("2025-03-05"), reason: "x") } == "PERIOD-stopped")
    try period.stop(from: date("2025-03-05"), reason: "x")
    let stopped = period
    #expect(rule { try period.stop(from: date("2025-03-06"), reason: "x") } == "PERIOD-running")
    #expect(rule { try period.resume(from: date("2025-03-04"), reason: "x") } == "PERIOD-order")
    #expect(rule { try period.end(on: date("2025-03-03")) } == "PERIOD-order")
    #expect(period == stopped)
    #expect(
      rule {
        _ = try SuspendablePeriod(
          .workingDays(5), after: date("2025-03-03"),
          stops: [
            SuspendablePeriod.Stop(first: date("2025-03-05"), last: date("2025-03-10"), reason: "a"),
            SuspendablePeriod.Stop(first: date("2025-03-10"), last: date("2025-03-11"), reason: "b"),
          ])
      } == "PERIOD-order")
  }

  @Test("terms in months and days end on the same day number and roll over closed days (9.5)")
  func monthsAndDays() throws {
    func due(_ budget: SuspendablePeriod.Budget, _ day: String, rolls: Bool = true) throws -> String {
      let period = try SuspendablePeriod(budget, after: date(day), rollsForward: rolls)
      return try period.dueDay(asOf: date(day), calendar).description
    }
    #expect(try due(.months(4), "2025-06-01") == "2025-10-09")
    #expect(try due(.months(4), "2025-06-01", rolls: false) == "2025-10-01")
    #expect(try due(.months(3), "2024-11-30") == "2025-02-28")
    #expect(try due(.months(6), "2025-08-31", rolls: false) == "2026-02-28")
    #expect(try due(.months(18), "2025-04-17", rolls: false) == "2026-10-17")
    #expect(try due(.months(36), "2025-04-17", rolls: false) == "2028-04-17")
    #expect(try due(.calendarDays(30), "2025-09-02") == "2025-10-09")
    #expect(try due(.calendarDays(30), "2025-09-02", rolls: false) == "2025-10-02")
    let stopped = try SuspendablePeriod(
      .months(1), after: date("2025-06-30"),
      stops: [SuspendablePeriod.Stop(first: date("2025-07-10"), last: date("2025-07-12"), reason: "hearing")])
    #expect(stopped.total == 30)
    #expect(try stopped.elapsed(on: date("2025-07-15"), calendar) == 12)
    #expect(try stopped.dueDay(asOf: date("2025-07-15"), calendar) == date("2025-08-04"))  // 2 August is a Saturday
  }

  @Test("a year without calendar is refused, never guessed; what needs none is answered")
  func unknownYear() throws {
    let period = try SuspendablePeriod(.workingDays(20), after: date("2026-12-20"))
    #expect(rule { _ = try period.dueDay(asOf: date("2026-12-21"), calendar) } == "CALENDAR_MISSING")
    #expect(rule { _ = try period.elapsed(on: date("2027-01-04"), calendar) } == "CALENDAR_MISSING")
    #expect(rule { _ = try period.light(on: date("2027-01-04"), yellowPercent: 20, calendar) } == "CALENDAR_MISSING")
    #expect(try period.light(on: date("2026-12-31"), yellowPercent: 20, calendar) == .green)
    #expect(try period.elapsed(on: date("2026-12-31"), calendar) == 9)
    let months = try SuspendablePeriod(.months(2), after: date("2026-12-20"))
    #expect(rule { _ = try months.dueDay(asOf: date("2026-12-20"), calendar) } == "CALENDAR_MISSING")
    let plain = try SuspendablePeriod(.months(2), after: date("2026-12-20"), rollsForward: false)
    #expect(try plain.dueDay(asOf: date("2026-12-20"), calendar) == date("2027-02-20"))
  }

  @Test(
    "any ledger: what has elapsed is counted day by day, and the due day is the first on which the budget is used up")
  func ledgers() throws {
    var random = SeededRandom()
    for _ in 0..<300 {
      let start = date("2022-01-04").adding(days: .random(in: 0...1_100, using: &random))
      let amount = Int.random(in: 1...25, using: &random)
      let countsWork = Bool.random(using: &random)
      let budget: SuspendablePeriod.Budget = countsWork ? .workingDays(amount) : .calendarDays(amount)
      var stopped: Set<CivilDate> = []
      var stops: [SuspendablePeriod.Stop] = []
      var day = start
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let first = day.adding(days: .random(in: 1...9, using: &random))
        let last = first.adding(days: .random(in: 0...9, using: &random))
        stops.append(SuspendablePeriod.Stop(first: first, last: last, reason: "x"))
        stopped.formUnion((0...last.daysSinceEpoch - first.daysSinceEpoch).map { first.adding(days: $0) })
        day = last
      }
      let period = try SuspendablePeriod(budget, after: start, stops: stops, rollsForward: false)
      var elapsed = 0
      var due: CivilDate?
      for offset in 1...140 {
        let today = start.adding(days: offset)
        if !stopped.contains(today), try !countsWork || calendar.isWorkingDay(today) { elapsed += 1 }
        #expect(try period.elapsed(on: today, calendar) == elapsed, "seed \(random.seed)")
        if due == nil, elapsed == amount { due = today }
      }
      #expect(try period.dueDay(asOf: start.adding(days: 140), calendar) == due, "seed \(random.seed)")
    }
  }
}
