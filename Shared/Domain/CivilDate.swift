/// A day of the Gregorian calendar, without time or zone.
///
/// Guarantees: the day exists; years 1 to 9999.
public struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before.
  public let daysSinceEpoch: Int

  /// The day `daysSinceEpoch` days after 1970-01-01; `nil` outside the years 1 to 9999.
  public init?(daysSinceEpoch: Int) {
    guard (-719_162...2_932_896).contains(daysSinceEpoch) else { return nil }
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// `nil` when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(existingYear: year, month: month, day: day)
  }

  /// From a number `yyyymmdd`; `nil` when there is no such day.
  public init?(number: Int) {
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// From `2025-01-31`, `2025/1/31`, `2025.1.31`, `2025年1月31日` or `20250131`; `nil` for anything else.
  public init?(_ text: String) {
    if let iso = Self.number(ofISO: text.utf8) {
      self.init(number: iso)
      return
    }
    let digits = text.utf8.allSatisfy { (48...57).contains($0) }
    if digits, text.utf8.count == 8, let number = Int(text) {
      self.init(number: number)
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { "-/.年月日".contains($0) }
    let isChinese = text.hasSuffix("日")
    guard parts.count == (isChinese ? 4 : 3), !isChinese || parts[3].isEmpty,
      parts[0].utf8.count == 4, parts[1...2].allSatisfy({ (1...2).contains($0.utf8.count) }),
      parts[..<3].allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number `yyyymmdd` of a text `yyyy-mm-dd`, the form that files hold by the hundred thousand; `nil` for others.
  private static func number(ofISO text: String.UTF8View) -> Int? {
    guard text.count == 10 else { return nil }
    var number = 0
    for (place, byte) in text.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (48...57).contains(byte) else { return nil }
        number = number * 10 + Int(byte) - 48
      }
    }
    return number
  }

  private init(existingYear year: Int, month: Int, day: Int) {
    // Days from civil (H. Hinnant): years begin in March so that the leap day is the last of them.
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    daysSinceEpoch = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Year, month (1-12) and day (1-31).
  public var components: (year: Int, month: Int, day: Int) {
    let z = daysSinceEpoch + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The year.
  public var year: Int { components.year }

  /// The date as a number `yyyymmdd`, which sorts like the date.
  public var number: Int {
    let (year, month, day) = components
    return year * 10_000 + month * 100 + day
  }

  /// Day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int { (daysSinceEpoch + 719_162) % 7 + 1 }

  /// `2025-01-31`.
  public var description: String {
    let (year, month, day) = components
    let padded = { (number: Int, width: Int) in
      String(repeating: "0", count: max(0, width - String(number).utf8.count)) + String(number)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (a: Self, b: Self) -> Bool { a.daysSinceEpoch < b.daysSinceEpoch }

  /// The day `days` days later (earlier when negative), held inside the years 1 to 9999.
  public func adding(days: Int) -> CivilDate {
    let sum = daysSinceEpoch.addingReportingOverflow(days)
    let limit = days < 0 ? -719_162 : 2_932_896
    return CivilDate(daysSinceEpoch: sum.overflow ? limit : sum.partialValue) ?? CivilDate(clamped: limit)
  }

  /// The same day number `months` months later (earlier when negative), or the last day of that month when it is
  /// shorter (专利法实施细则 art. 5), held inside the years 1 to 9999.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let sum = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !sum.overflow, (12...119_999).contains(sum.partialValue) else {
      return CivilDate(clamped: months < 0 ? -719_162 : 2_932_896)
    }
    let (newYear, newMonth) = (sum.partialValue / 12, sum.partialValue % 12 + 1)
    return CivilDate(
      existingYear: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, year: newYear)))
  }

  /// Whole months from this day to `other`; 0 when `other` is not later.
  public func wholeMonths(until other: CivilDate) -> Int {
    guard other > self else { return 0 }
    let (a, b) = (components, other.components)
    let months = (b.year - a.year) * 12 + b.month - a.month
    return adding(months: months) > other ? months - 1 : months
  }

  private init(clamped days: Int) { daysSinceEpoch = days }

  private static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
