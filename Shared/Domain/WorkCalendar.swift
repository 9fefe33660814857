/// Which days are working days: the yearly holiday and make-up sets that the State Council publishes.
///
/// Guarantees: a day in a year without published set is refused with `CALENDAR_MISSING`, never guessed.
public struct WorkCalendar: Sendable {
  private struct Year: Sendable {
    var holidays: Set<CivilDate> = []
    var makeUpDays: Set<CivilDate> = []
  }

  /// The file form, `deploy/rules/work-calendar.json`: for each year, holidays and make-up working days as `MMDD` or
  /// `MMDD-MMDD`.
  struct File: Decodable {
    struct Year: Decodable {
      var off: [String]
      var work: [String]
    }
    var years: [String: Year]
  }

  private let years: [Int: Year]

  /// Checks and indexes the file.
  init(_ file: File) throws(RuleFileError) {
    var years: [Int: Year] = [:]
    for (name, set) in file.years {
      guard let number = Int(name), (1949...9999).contains(number) else {
        throw RuleFileError(place: "years.\(name)", problem: "is no year")
      }
      years[number] = Year(
        holidays: try Self.days(set.off, in: number), makeUpDays: try Self.days(set.work, in: number))
    }
    self.years = years
  }

  private static func days(_ ranges: [String], in year: Int) throws(RuleFileError) -> Set<CivilDate> {
    var days: Set<CivilDate> = []
    for range in ranges {
      let ends = range.split(separator: "-").map { Int($0).flatMap { CivilDate(number: year * 10_000 + $0) } }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last else {
        throw RuleFileError(place: "years.\(year)", problem: "\(range) is no day MMDD or range MMDD-MMDD")
      }
      var day = first
      while day <= last {
        days.insert(day)
        day = day.adding(days: 1)
      }
    }
    return days
  }

  /// Whether `day` is a working day: a make-up day, or Monday to Friday without holiday.
  public func isWorkingDay(_ day: CivilDate) throws(RuleViolation) -> Bool {
    guard let year = years[day.year] else {
      throw RuleViolation(
        "CALENDAR_MISSING", en: "the work calendar of \(day.year) is not loaded; add it to work-calendar.json",
        zh: "缺少\(day.year)年的工作日历,请补充work-calendar.json")
    }
    return year.makeUpDays.contains(day) || (day.weekday <= 5 && !year.holidays.contains(day))
  }

  /// The day on which a term of `workingDays` ends that an event on `day` starts: the day of the event is not counted
  /// (专利法实施细则 art. 5; 民法典 art. 201).
  public func adding(workingDays: Int, to day: CivilDate) throws(RuleViolation) -> CivilDate {
    var day = day
    var left = workingDays
    while left > 0 {
      day = day.adding(days: 1)
      if try isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// How many days from `first` to `last`, both included, are working days; 0 when `last` is earlier.
  public func workingDays(from first: CivilDate, through last: CivilDate) throws(RuleViolation) -> Int {
    var count = 0
    var day = first
    while day <= last {
      if try isWorkingDay(day) { count += 1 }
      day = day.adding(days: 1)
    }
    return count
  }

  /// `day` itself when it is a working day, else the next one.
  public func rollingForward(_ day: CivilDate) throws(RuleViolation) -> CivilDate {
    var day = day
    while try !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }
}
