import Domain
import Records
import TalentAPI

/// What a review for a title comes to: ballot and notice, as pure functions over the numbers of the rules.
enum TitleProcedure {
  /// Rules that the procedure asks for, with the numbers it takes from them.
  static let needed: [String: [String]] = [
    "TITLE-level-assistant": ["exam", "review"], "TITLE-level-intermediate": ["exam", "review"],
    "TITLE-level-senior": ["exam", "review"], "TITLE-level-professor": ["exam", "review"], "TITLE-transition": [],
    "TITLE-panel": ["count_min", "odd"],
    "TITLE-vote": ["quorum_numerator", "quorum_denominator", "majority_numerator", "majority_denominator"],
    "TITLE-notice": ["working_days"],
  ]

  /// Whether enough members of the panel voted. Compared by cross-multiplication: 4 of 6 is exactly two thirds.
  static func hasQuorum(cast: Int, of panel: Int, _ rule: Rule) -> Bool {
    cast * rule["quorum_denominator"] >= panel * rule["quorum_numerator"] && cast > 0
  }

  /// Whether enough of those who voted agreed.
  static func hasMajority(for agreed: Int, of cast: Int, _ rule: Rule) -> Bool {
    agreed * rule["majority_denominator"] >= cast * rule["majority_numerator"] && cast > 0
  }

  /// The last day of a notice that began on `start`: as many working days as the rule asks, the first day not counted,
  /// days on which an objection was open not counted either. An objection stops the clock on the day after it was raised
  /// and up to the day of its decision.
  static func noticeEnd(
    from start: CivilDate, workingDays: Int, objections: [Talent.TitleObjection], _ calendar: WorkCalendar
  ) throws(RuleViolation) -> CivilDate {
    let stops = stops(objections)
    let notice = try SuspendablePeriod(.workingDays(workingDays), after: start, stops: stops)
    return try notice.dueDay(asOf: (stops.last?.last ?? start).adding(days: 1), calendar)
  }

  /// The days on which at least one objection was open, as spans that neither overlap nor touch.
  private static func stops(_ objections: [Talent.TitleObjection]) -> [SuspendablePeriod.Stop] {
    let open = objections.compactMap { objection -> ClosedRange<CivilDate>? in
      guard let raised = objection.raisedDate?.civilDate, let resolved = objection.resolvedDate?.civilDate,
        raised < resolved
      else { return nil }
      return raised.adding(days: 1)...resolved
    }
    var stops: [SuspendablePeriod.Stop] = []
    for days in open.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = stops.last?.last, days.lowerBound <= last.adding(days: 1) {
        stops[stops.count - 1].last = max(last, days.upperBound)
      } else {
        stops.append(.init(first: days.lowerBound, last: days.upperBound, reason: "objection"))
      }
    }
    return stops
  }

  /// The number of a certificate: level, year and serial within both.
  static func certificateNumber(_ level: Talent.TitleLevel, year: Int, serial: Int) -> String {
    let digits = String(serial)
    return "HBZSCQ\(level.rawValue)\(year)" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }
}
