/// The JSON forms of `google.protobuf.Timestamp` and `google.protobuf.Duration`: pure functions over seconds and
/// nanoseconds.
enum JSONTime {
  /// 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z, in seconds from 1970.
  static let timestampSeconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
  /// About 10,000 years either way.
  static let durationSeconds: ClosedRange<Int64> = -315_576_000_000...315_576_000_000
  private static let nanosPerSecond: Int32 = 1_000_000_000

  // MARK: Timestamp

  /// RFC 3339 in UTC with 0, 3, 6 or 9 digits of the second; nil outside the years 1 to 9999.
  static func timestampText(seconds: Int64, nanos: Int32) -> String? {
    guard timestampSeconds.contains(seconds), (0..<nanosPerSecond).contains(nanos) else { return nil }
    let sinceYearOne = seconds - timestampSeconds.lowerBound
    let date = civilDate(daysSinceYearOne: sinceYearOne / 86_400)
    let second = sinceYearOne % 86_400
    let day = "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
    let time = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
    return "\(day)T\(time)\(fraction(nanos))Z"
  }

  /// Reads RFC 3339 with any offset and up to 9 digits of the second; nil when it is not that or out of range.
  static func timestamp(_ text: ArraySlice<UInt8>) -> (seconds: Int64, nanos: Int32)? {
    var cursor = Cursor(text)
    guard let year = cursor.number(4), cursor.take("-"), let month = cursor.number(2), cursor.take("-"),
      let day = cursor.number(2), cursor.take("T"),
      let hour = cursor.number(2), cursor.take(":"), let minute = cursor.number(2), cursor.take(":"),
      let second = cursor.number(2), let nanos = cursor.nanos(), let offset = cursor.offset(), cursor.isAtEnd,
      (1...9999).contains(year), (1...12).contains(month), (1...daysIn(month: month, year: year)).contains(day),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let days = daysSinceYearOne(year: year, month: month, day: day)
    let seconds = timestampSeconds.lowerBound + days * 86_400 + hour * 3600 + minute * 60 + second - offset
    return timestampSeconds.contains(seconds) ? (seconds, nanos) : nil
  }

  // MARK: Duration

  /// Seconds with 0, 3, 6 or 9 digits and an `s`; nil when out of range or when the signs differ.
  static func durationText(seconds: Int64, nanos: Int32) -> String? {
    guard durationSeconds.contains(seconds), nanos > -nanosPerSecond, nanos < nanosPerSecond,
      !(seconds > 0 && nanos < 0), !(seconds < 0 && nanos > 0)
    else { return nil }
    let sign = seconds < 0 || nanos < 0 ? "-" : ""
    return "\(sign)\(seconds.magnitude)\(fraction(abs(nanos)))s"
  }

  /// Reads seconds with up to 9 digits and an `s`; nil when it is not that or out of range.
  static func duration(_ text: ArraySlice<UInt8>) -> (seconds: Int64, nanos: Int32)? {
    var cursor = Cursor(text)
    let isNegative = cursor.take("-")
    guard let seconds = cursor.number(1...12), let nanos = cursor.nanos(), cursor.take("s"), cursor.isAtEnd,
      durationSeconds.contains(seconds)
    else { return nil }
    return isNegative ? (-seconds, -nanos) : (seconds, nanos)
  }

  // MARK: Calendar

  private static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func daysIn(month: Int64, year: Int64) -> Int64 {
    month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static func daysSinceYearOne(year: Int64, month: Int64, day: Int64) -> Int64 {
    let past = year - 1
    let daysBeforeYear = past * 365 + past / 4 - past / 100 + past / 400
    return (1..<month).reduce(daysBeforeYear + day - 1) { $0 + daysIn(month: $1, year: year) }
  }

  private static func civilDate(daysSinceYearOne days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    // 146,097 days are 400 years: the estimate is never too late by more than a year.
    var year = days * 400 / 146_097 + 1
    while daysSinceYearOne(year: year + 1, month: 1, day: 1) <= days { year += 1 }
    while daysSinceYearOne(year: year, month: 1, day: 1) > days { year -= 1 }
    var rest = days - daysSinceYearOne(year: year, month: 1, day: 1)
    var month: Int64 = 1
    while rest >= daysIn(month: month, year: year) {
      rest -= daysIn(month: month, year: year)
      month += 1
    }
    return (year, month, rest + 1)
  }

  // MARK: Text

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func fraction(_ nanos: Int32) -> String {
    if nanos == 0 { return "" }
    if nanos % 1_000_000 == 0 { return ".\(padded(Int64(nanos / 1_000_000), 3))" }
    if nanos % 1_000 == 0 { return ".\(padded(Int64(nanos / 1_000), 6))" }
    return ".\(padded(Int64(nanos), 9))"
  }

  private struct Cursor {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { rest = text }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: scalar) else { return false }
      rest.removeFirst()
      return true
    }

    mutating func number(_ width: Int) -> Int64? { number(width...width) }

    mutating func number(_ widths: ClosedRange<Int>) -> Int64? {
      let digits = digits()
      guard widths.contains(digits.count) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }

    /// A fraction of a second, which may be absent.
    mutating func nanos() -> Int32? {
      guard take(".") else { return 0 }
      let digits = digits()
      guard (1...9).contains(digits.count) else { return nil }
      let value = digits.reduce(Int32(0)) { $0 * 10 + Int32($1 - UInt8(ascii: "0")) }
      return (digits.count..<9).reduce(value) { value, _ in value * 10 }
    }

    /// `Z` or `+08:00`, in seconds east of UTC.
    mutating func offset() -> Int64? {
      if take("Z") { return 0 }
      let isWest = take("-")
      guard isWest || take("+"), let hours = number(2), take(":"), let minutes = number(2), hours < 24, minutes < 60
      else { return nil }
      let seconds = hours * 3600 + minutes * 60
      return isWest ? -seconds : seconds
    }

    private mutating func digits() -> ArraySlice<UInt8> {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(digits.count)
      return digits
    }
  }
}
