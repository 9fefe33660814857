import Domain

/// The time that a figure is about: a year, or a quarter of one.
public struct Period: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Years that figures can be about.
  public static let years = 1949...2199

  /// The year, in ``years``.
  public let year: Int
  /// 1 to 4; 0 for the whole year.
  public let quarter: Int

  /// A year in ``years``, and a quarter of it.
  public init(year: Int, quarter: Int = 0) {
    self.year = year
    self.quarter = quarter
  }

  /// A period as people write it: `2023`, `2023年`, `2023-Q2`, `2023Q2`; `nil` for anything else.
  public init?(_ text: String) {
    var digits = Substring(text.halfWidth.trimmed.uppercased())
    var quarter = 0
    if let mark = digits.firstIndex(of: "Q") {
      let number = digits[digits.index(after: mark)...]
      guard number.utf8.count == 1, let known = Int(number), (1...4).contains(known) else { return nil }
      quarter = known
      digits = digits[..<mark]
      if digits.last == "-" { digits.removeLast() }
    } else if digits.last == "年" {
      digits.removeLast()
    }
    guard digits.utf8.count == 4, let year = Int(digits), Self.years.contains(year) else { return nil }
    self.init(year: year, quarter: quarter)
  }

  /// The period of a ``number``; `nil` for a number that is none.
  public init?(number: Int) {
    guard Self.years.contains(number / 10), (0...4).contains(number % 10) else { return nil }
    self.init(year: number / 10, quarter: number % 10)
  }

  /// The year and the digit of the quarter, `20230` or `20232`: what the database holds.
  public var number: Int { year * 10 + quarter }

  /// The last day of the period: figures of holdings are taken on it, and the rules of that day apply.
  public var lastDay: CivilDate {
    let month = quarter == 0 ? 12 : quarter * 3
    let day = [3: 31, 6: 30, 9: 30, 12: 31][month] ?? 31
    return CivilDate(number: year * 10_000 + month * 100 + day) ?? CivilDate(daysSinceEpoch: 0)!
  }

  /// The same period of the year before.
  public var yearBefore: Period { Period(year: year - 1, quarter: quarter) }

  /// `2023` or `2023-Q2`.
  public var description: String { quarter == 0 ? "\(year)" : "\(year)-Q\(quarter)" }

  public static func < (a: Period, b: Period) -> Bool { a.number < b.number }
}
