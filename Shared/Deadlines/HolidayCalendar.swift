import Domain

/// A holiday as a law states it: a rule from which its day in each year is computed.
public struct Holiday: Sendable, Hashable, Decodable {
  /// How its day is found.
  enum Occurrence: Sendable, Hashable {
    /// The same month and day each year.
    case fixed(month: Int, day: Int)
    /// The `number`th `weekday` (1 Monday to 7 Sunday) of a month; -1 for the last.
    case weekday(month: Int, weekday: Int, number: Int)
    /// Days after Easter Sunday of the western churches.
    case easter(days: Int)
    /// One day only.
    case once(CivilDate)
  }

  /// Name.
  public let name: LocalizedText
  let occurrence: Occurrence
  /// First year of the holiday.
  let firstYear: Int
  /// Whether a Saturday is observed on the Friday before and a Sunday on the Monday after (5 U.S.C. 6103(b)).
  let isObservedOnNearestWeekday: Bool

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case name, fixed, month, weekday, number, easter, once
    case firstYear = "first_year"
    case isObservedOnNearestWeekday = "observed_on_nearest_weekday"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    name = try values.decode(LocalizedText.self, forKey: .name)
    firstYear = try values.decodeIfPresent(Int.self, forKey: .firstYear) ?? 1
    isObservedOnNearestWeekday =
      try values.decodeIfPresent(Bool.self, forKey: .isObservedOnNearestWeekday) ?? false
    if let text = try values.decodeIfPresent(String.self, forKey: .fixed) {
      // A leap year, so that 29 February is a day.
      guard text.utf8.count == 4, let number = Int(text), let day = CivilDate(number: 2000_00_00 + number) else {
        throw DecodingError.dataCorruptedError(forKey: .fixed, in: values, debugDescription: "\(text) is no day MMDD")
      }
      occurrence = .fixed(month: day.components.month, day: day.components.day)
    } else if let days = try values.decodeIfPresent(Int.self, forKey: .easter) {
      occurrence = .easter(days: days)
    } else if let day = try values.decodeIfPresent(CivilDate.self, forKey: .once) {
      occurrence = .once(day)
    } else {
      let (month, weekday, number) = (
        try values.decode(Int.self, forKey: .month), try values.decode(Int.self, forKey: .weekday),
        try values.decode(Int.self, forKey: .number)
      )
      guard (1...12).contains(month), (1...7).contains(weekday), (1...4).contains(number) || number == -1 else {
        throw DecodingError.dataCorruptedError(
          forKey: .month, in: values, debugDescription: "month 1-12, weekday 1-7, number 1-4 or -1 are expected")
      }
      occurrence = .weekday(month: month, weekday: weekday, number: number)
    }
  }

  /// The day in `year`; `nil` in a year without it.
  func day(in year: Int) -> CivilDate? {
    guard year >= firstYear else { return nil }
    switch occurrence {
    case .fixed(let month, let day): return CivilDate(year: year, month: month, day: day)
    case .once(let day): return day.year == year ? day : nil
    case .easter(let days): return Self.easterSunday(year)?.adding(days: days)
    case .weekday(let month, let weekday, let number):
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      if number == -1 {
        let last = first.adding(months: 1).adding(days: -1)
        return last.adding(days: -((last.weekday - weekday + 7) % 7))
      }
      return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    }
  }

  /// The weekday on which the holiday of `year` is observed, when it is not the day itself.
  func observedDay(in year: Int) -> CivilDate? {
    guard isObservedOnNearestWeekday, let day = day(in: year) else { return nil }
    switch day.weekday {
    case 6: return day.adding(days: -1)
    case 7: return day.adding(days: 1)
    default: return nil
    }
  }

  /// Easter Sunday by the Gregorian computus (O. Beattie, 1940).
  private static func easterSunday(_ year: Int) -> CivilDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CivilDate(year: year, month: n / 31, day: n % 31 + 1)
  }
}

/// A calendar that is computed: days of rest each week, and holidays.
public struct HolidayCalendar: Sendable, Hashable, Decodable {
  /// Name, for example `US-FEDERAL`.
  public let id: String
  /// What it is.
  public let title: LocalizedText
  /// Law and section.
  public let source: String
  /// How sure we are of it; provisional when holidays are missing.
  public let provenance: Provenance
  /// Days of rest, 1 Monday to 7 Sunday.
  let restDays: Set<Int>
  /// Holidays.
  public let holidays: [Holiday]

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, title, source, provenance, holidays
    case restDays = "rest_days"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    title = try values.decode(LocalizedText.self, forKey: .title)
    source = try values.decode(String.self, forKey: .source)
    provenance = try values.decode(Provenance.self, forKey: .provenance)
    restDays = try values.decode(Set<Int>.self, forKey: .restDays)
    holidays = try values.decode([Holiday].self, forKey: .holidays)
    guard restDays.isSubset(of: 1...7), restDays.count < 7 else {
      throw DecodingError.dataCorruptedError(
        forKey: .restDays, in: values, debugDescription: "at most six of the weekdays 1 to 7 are expected")
    }
  }

  /// Why the forum is closed on `day`; `nil` when it is open.
  func closure(on day: CivilDate) -> LocalizedText? {
    if restDays.contains(day.weekday) { return Self.weekdays[day.weekday - 1] }
    let year = day.year
    for holiday in holidays {
      if holiday.day(in: year) == day { return holiday.name }
      // New Year's Day on a Saturday is observed in the year before.
      for observed in [year, year + 1] where holiday.observedDay(in: observed) == day {
        return LocalizedText(zh: "\(holiday.name.zh)(补休)", en: "\(holiday.name.en) (observed)")
      }
    }
    return nil
  }

  private static let weekdays = [
    LocalizedText(zh: "星期一", en: "Monday"), LocalizedText(zh: "星期二", en: "Tuesday"),
    LocalizedText(zh: "星期三", en: "Wednesday"), LocalizedText(zh: "星期四", en: "Thursday"),
    LocalizedText(zh: "星期五", en: "Friday"), LocalizedText(zh: "星期六", en: "Saturday"),
    LocalizedText(zh: "星期日", en: "Sunday"),
  ]
}
