import Domain

/// How near the last day of a term is.
public enum Urgency: Int, Sendable, Hashable, Comparable {
  case calm, yellow, red, overdue

  /// - Parameters:
  ///   - redDays: so many days before the last day, or fewer, is red.
  ///   - yellowDays: so many days before it, or fewer, is yellow.
  public init(lastDay: CivilDate, today: CivilDate, redDays: Int, yellowDays: Int) {
    let left = lastDay.daysSinceEpoch - today.daysSinceEpoch
    self = left < 0 ? .overdue : left <= redDays ? .red : left <= yellowDays ? .yellow : .calm
  }

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
