/// What would bring a zone to a score: for each value that counts, the smallest change of it alone.
///
/// Every other value, of this zone and of the others, stays as it is. A scheme lets a measure count in one place only, so
/// the score moves one way with it and the smallest change is found by bisection.
public struct RankChange: Sendable, Hashable {
  /// A change of one value that reaches the goal.
  public struct Option: Sendable, Hashable {
    /// The measure to change.
    public let measure: Measure
    /// Code of the indicator or deduction in which it counts.
    public let code: String
    /// The value now and the nearest one that reaches the goal.
    public let from: Fraction, to: Int64
    /// The score then, in hundredths.
    public let total: Int
    /// How large the change is against the scale of the indicator (its target, from worst to best, the limit of the
    /// deduction): what makes changes of different units comparable.
    public let size: Fraction
  }

  /// The score that is needed, in hundredths.
  public let goal: Int
  /// Every single value whose change can reach it, the smallest change first. Empty when none can.
  public let options: [Option]

  /// Looks for the changes that bring `zone` to `goal`, a score greater than its own.
  public init(_ zone: ZoneValues, goal: Int, _ scheme: EvaluationScheme) throws(MissingValue) {
    self.goal = goal
    var options: [Option] = []
    for role in Self.roles(in: try scheme.score(zone), scheme) {
      if let option = try Self.option(zone, goal, role, scheme) { options.append(option) }
    }
    // Stable: equal sizes stay in the order of the scheme.
    self.options = options.enumerated().sorted { ($0.element.size, $0.offset) < ($1.element.size, $1.offset) }
      .map(\.element)
  }

  private static func option(
    _ zone: ZoneValues, _ goal: Int, _ role: Role, _ scheme: EvaluationScheme
  ) throws(MissingValue) -> Option? {
    let current = role.current
    func total(at value: Int64) throws(MissingValue) -> Int {
      var changed = zone
      changed.values[role.measure.code] = Fraction(value)
      return try scheme.score(changed).total
    }
    // Bisection between the value now, rounded away from what is better, and the best possible one.
    let isUp = role.direction == .up
    var missing = isUp ? current.floor : current.ceiling
    var reaching = isUp ? role.measure.maximum : role.measure.minimum
    guard isUp ? missing < reaching : missing > reaching, try total(at: reaching) >= goal else { return nil }
    while abs(reaching - missing) > 1 {
      let middle = missing + (reaching - missing) / 2
      if try total(at: middle) >= goal { reaching = middle } else { missing = middle }
    }
    return Option(
      measure: role.measure, code: role.code, from: current, to: reaching, total: try total(at: reaching),
      size: role.size(of: Fraction(reaching).distance(to: current)))
  }

  /// A measure in the one place where it counts.
  private struct Role {
    let measure: Measure
    let code: String
    let current: Fraction
    let direction: Normalisation.Direction
    /// What the measure is divided by, if it is.
    let base: Fraction?
    /// The range of the value over which it makes a difference, 1 or more.
    let scale: Int64

    /// A distance of the measure against the scale.
    func size(of distance: Fraction) -> Fraction {
      guard let base, base > .zero else { return distance.divided(by: scale) }
      let inBasisPoints = Fraction(
        distance.numerator * 10_000 * base.denominator, distance.denominator * base.numerator)
      return inBasisPoints.divided(by: scale)
    }
  }

  private static func roles(in score: ZoneScore, _ scheme: EvaluationScheme) -> [Role] {
    let counted = score.items.compactMap { item in
      scheme.measure(item.indicator.measure).map {
        Role(
          measure: $0, code: item.indicator.code, current: item.measured,
          direction: item.indicator.normalisation.direction, base: item.base,
          scale: scale(item.indicator.normalisation, target: item.target))
      }
    }
    let deducted = score.deductions.compactMap { check in
      scheme.measure(check.deduction.measure).map {
        Role(
          measure: $0, code: check.deduction.code, current: check.measured, direction: .down, base: check.base,
          scale: max(1, check.deduction.over))
      }
    }
    return counted + deducted
  }

  private static func scale(_ normalisation: Normalisation, target: Fraction?) -> Int64 {
    switch normalisation {
    case .target(.fixed(let target)), .inverse(let target): target
    case .target(.measure): max(1, (target ?? .one).floor)
    case .minMax(let worst, let best): max(worst, best) - min(worst, best)
    case .steps(let steps): max(1, steps[steps.count - 1].atLeast - steps[0].atLeast)
    case .yesNo: 1
    }
  }
}
