import Domain
import Records

/// A year or a quarter that quality is counted in: `2025` or `2025Q2`.
struct QualityPeriod: Sendable, Hashable, CustomStringConvertible {
  /// The first year with counts.
  static let yearMin = 2020

  let year: Int
  /// 1 to 4; `nil` for the whole year.
  let quarter: Int?
  /// The first day.
  let first: CivilDate

  /// `nil` for a text of any other form, and before ``yearMin``.
  init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 4 || digits.count == 6, digits[..<4].allSatisfy({ (48...57).contains($0) }),
      let year = Int(text.prefix(4)), year >= Self.yearMin
    else { return nil }
    var quarter: Int?
    if digits.count == 6 {
      guard digits[4] == UInt8(ascii: "Q"), (49...52).contains(digits[5]) else { return nil }
      quarter = Int(digits[5]) - 48
    }
    guard let first = CivilDate(year: year, month: (quarter ?? 1) * 3 - 2, day: 1) else { return nil }
    (self.year, self.quarter, self.first) = (year, quarter, first)
  }

  var description: String { quarter.map { "\(year)Q\($0)" } ?? "\(year)" }
}

extension FieldProblems {
  /// A period that has begun.
  mutating func qualityPeriod(_ field: String, _ input: String, _ today: CivilDate) -> QualityPeriod? {
    let text = input.halfWidth.trimmed.uppercased()
    guard !text.isEmpty else {
      required(field)
      return nil
    }
    guard let period = QualityPeriod(text) else {
      add(
        field, "period-form", en: "a year 2025 or a quarter 2025Q2 is expected, from \(QualityPeriod.yearMin) on",
        zh: "应为年度2025或季度2025Q2,不早于\(QualityPeriod.yearMin)年", seen: text)
      return nil
    }
    if period.first > today {
      add(field, "period-begun", en: "the period has not begun yet", zh: "统计期尚未开始", seen: text)
    }
    return period
  }
}
