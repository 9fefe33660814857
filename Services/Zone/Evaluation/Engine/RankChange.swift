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
    let options = Self.roles(in: try scheme.score(zone), scheme).compactMap { $0.option(goal) }
    // Stable: equal sizes stay in the order of the scheme.
    self.options = options.enumerated().sorted { ($0.element.size, $0.offset) < ($1.element.size, $1.offset) }
      .map(\.element)
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
    /// The score with another value of the measure.
    let total: (Int64) -> Int

    /// The nearest value that reaches the goal.
    func option(_ goal: Int) -> Option? {
      let best = direction == .up ? measure.maximum : measure.minimum
      // From the value now, rounded away from what is better, in steps that double, then by bisection.
      var missing = direction == .up ? current.floor : current.ceiling
      guard direction == .up ? missing < best : missing > best, total(best) >= goal else { return nil }
      var step = Int64(direction.rawValue)
      var reaching = limited(missing + step, best)
      while total(reaching) < goal {
        step *= 2
        (missing, reaching) = (reaching, limited(reaching + step, best))
      }
      while abs(reaching - missing) > 1 {
        let middle = missing + (reaching - missing) / 2
        if total(middle) >= goal { reaching = middle } else { missing = middle }
      }
      return Option(
        measure: measure, code: code, from: current, to: reaching, total: total(reaching),
        size: size(of: Fraction(reaching).distance(to: current)))
    }

    private func limited(_ value: Int64, _ best: Int64) -> Int64 {
      direction == .up ? min(value, best) : max(value, best)
    }

    /// A distance of the measure against the scale.
    private func size(of distance: Fraction) -> Fraction {
      guard let base, base > .zero else { return distance.divided(by: scale) }
      let inBasisPoints = Fraction(
        distance.numerator * 10_000 * base.denominator, distance.denominator * base.numerator)
      return inBasisPoints.divided(by: scale)
    }
  }

  private static func roles(in score: ZoneScore, _ scheme: EvaluationScheme) -> [Role] {
    let shares = score.items.map(\.share)
    let taken = score.deductions.reduce(0) { $0 + $1.points }
    let counted = score.items.enumerated().compactMap { index, item in
      scheme.measure(item.indicator.measure).map { measure in
        Role(
          measure: measure, code: item.indicator.code, current: item.measured,
          direction: item.indicator.normalisation.direction, base: item.base,
          scale: scale(item.indicator.normalisation, target: item.target)
        ) { value in
          var changed = shares
          changed[index] = scheme.share(
            of: EvaluationScheme.value(Fraction(value), item.base), item.indicator, target: item.target)
          return max(0, scheme.gross(changed) - taken)
        }
      }
    }
    let deducted = score.deductions.compactMap { check in
      scheme.measure(check.deduction.measure).map { measure in
        Role(
          measure: measure, code: check.deduction.code, current: check.measured, direction: .down, base: check.base,
          scale: max(1, check.deduction.over)
        ) { value in
          let points = EvaluationScheme.points(
            of: EvaluationScheme.value(Fraction(value), check.base), check.deduction)
          return max(0, score.gross - taken + check.points - points)
        }
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
