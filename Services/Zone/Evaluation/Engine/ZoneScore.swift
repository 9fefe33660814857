/// The values of a zone by measure: whole numbers, and fractions where experts' scores were averaged.
public struct ZoneValues: Sendable, Hashable {
  /// The zone.
  public let zone: String
  /// Values by code of the measure.
  public var values: [String: Fraction]

  public init(zone: String, values: [String: Fraction]) {
    self.zone = zone
    self.values = values
  }
}

/// A value that a scheme needs and nobody gave.
public struct MissingValue: Error, Sendable, Hashable {
  /// The zone.
  public let zone: String
  /// Code of the measure.
  public let measure: String
}

/// The score of a zone with every value on the way to it. Points are hundredths.
public struct ZoneScore: Sendable, Hashable {
  /// An indicator as it was scored.
  public struct Item: Sendable, Hashable {
    /// The indicator.
    public let indicator: Indicator
    /// What was measured, and what it was divided by, if it was.
    public let (measured, base): (Fraction, Fraction?)
    /// The value that counts: measured, or measured / base in basis points.
    public let value: Fraction
    /// The value of the measure that sets the target, if one does.
    public let target: Fraction?
    /// The normalised value, 0 to 1.
    public let share: Fraction
    /// Weight times share, rounded half up. Under the sum these are the points; the score is rounded from the exact sum
    /// and may differ from the sum of these by a few hundredths.
    public let points: Int
    /// What the share multiplies the score by under the geometric mean, in millionths, rounded half up; `nil` under the sum.
    public let factor: Int?
  }

  /// A first-level indicator with the points of its indicators, not more than its cap.
  public struct GroupPoints: Sendable, Hashable {
    /// The first-level indicator.
    public let group: Group
    /// Points, rounded half up.
    public let points: Int
    /// Whether the cap took something off.
    public let isCapped: Bool
  }

  /// An entry of the negative list as it was checked.
  public struct DeductionCheck: Sendable, Hashable {
    /// The entry.
    public let deduction: Deduction
    /// What was measured, and what it was divided by, if it was.
    public let (measured, base): (Fraction, Fraction?)
    /// The value that was compared with the limit.
    public let value: Fraction
    /// Points taken off; 0 when it does not apply.
    public let points: Int
  }

  /// The zone.
  public let zone: String
  /// Every indicator, in the order of the scheme.
  public let items: [Item]
  /// Every first-level indicator, in the order of the scheme.
  public let groups: [GroupPoints]
  /// The negative list, in the order of the scheme.
  public let deductions: [DeductionCheck]
  /// The score before deductions, rounded half up.
  public let gross: Int
  /// The score: gross less deductions, at least 0.
  public let total: Int
  /// The level that holds from the score.
  public let level: EvaluationScheme.Level
}
