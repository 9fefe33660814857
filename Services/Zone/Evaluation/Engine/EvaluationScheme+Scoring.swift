/// Scoring. Everything is exact until the score is rounded, half up, to hundredths.
extension EvaluationScheme {
  /// Scores a zone. Throws ``MissingValue`` for the first measure of the scheme that has no value.
  public func score(_ zone: ZoneValues) throws(MissingValue) -> ZoneScore {
    for measure in measures where zone.values[measure.code] == nil {
      throw MissingValue(zone: zone.zone, measure: measure.code)
    }
    let items = indicators.map { item($0, zone.values) }
    let checks = deductions.map { Self.check($0, zone.values) }
    let gross = gross(items.map(\.share))
    let total = max(0, gross - checks.reduce(0) { $0 + $1.points })
    return ZoneScore(
      zone: zone.zone, items: items, groups: groupPoints(items.map(\.share)), deductions: checks, gross: gross,
      total: total, level: level(for: total))
  }

  private func item(_ indicator: Indicator, _ values: [String: Fraction]) -> ZoneScore.Item {
    let (measured, base) = (values[indicator.measure] ?? .zero, indicator.per.map { values[$0] ?? .zero })
    let value = Self.value(measured, base)
    let target = indicator.normalisation.targetMeasure.flatMap { values[$0] }
    let share = share(of: value, indicator, target: target)
    return ZoneScore.Item(
      indicator: indicator, measured: measured, base: base, value: value, target: target, share: share,
      points: share.times(indicator.weight),
      factor: aggregation == .weightedGeometricMean ? factor(share, indicator.weight) : nil)
  }

  private static func check(_ deduction: Deduction, _ values: [String: Fraction]) -> ZoneScore.DeductionCheck {
    let (measured, base) = (values[deduction.measure] ?? .zero, deduction.per.map { values[$0] ?? .zero })
    let value = value(measured, base)
    return ZoneScore.DeductionCheck(
      deduction: deduction, measured: measured, base: base, value: value, points: points(of: value, deduction))
  }

  /// The value that counts: what was measured, or its share of the base in basis points; a share of nothing is 0.
  static func value(_ measured: Fraction, _ base: Fraction?) -> Fraction {
    guard let base else { return measured }
    guard base > .zero else { return .zero }
    return Fraction(measured.numerator * 10_000 * base.denominator, measured.denominator * base.numerator)
  }

  /// The share that the value brings, not less than the floor.
  func share(of value: Fraction, _ indicator: Indicator, target: Fraction?) -> Fraction {
    max(indicator.normalisation.share(of: value, target: target), Fraction(Int128(shareFloor), 10_000))
  }

  /// The points that the value takes off.
  static func points(of value: Fraction, _ deduction: Deduction) -> Int {
    value > Fraction(deduction.over) ? deduction.points : 0
  }

  // MARK: Aggregation

  /// The score before deductions that shares of all indicators, in order, come to.
  func gross(_ shares: [Fraction]) -> Int {
    switch aggregation {
    case .weightedSum: sum(shares).rounded(limit: Self.scoreMax)
    case .weightedGeometricMean: geometricMean(shares)
    }
  }

  private func sum(_ shares: [Fraction]) -> ExactSum {
    var total = ExactSum()
    for (group, sum) in zip(groups, groupSums(shares)) { total.add(sum.capped(at: group.most)) }
    return total
  }

  private func groupPoints(_ shares: [Fraction]) -> [ZoneScore.GroupPoints] {
    zip(groups, groupSums(shares)).map { group, sum in
      let points = sum.capped(at: group.most).rounded(limit: Self.scoreMax)
      return ZoneScore.GroupPoints(group: group, points: points, isCapped: sum.exceeds(group.most))
    }
  }

  private func groupSums(_ shares: [Fraction]) -> [ExactSum] {
    var rest = shares[...]
    return groups.map { group in
      var sum = ExactSum()
      for indicator in group.indicators { sum.add(rest.removeFirst(), times: indicator.weight) }
      return sum
    }
  }

  /// 100.00 times the product of share^(weight / 100.00), rounded half up: the greatest score whose lower edge, raised
  /// to the power that makes every exponent whole, is not more than the product.
  private func geometricMean(_ shares: [Fraction]) -> Int {
    let unit = weightUnit
    var (numerator, denominator) = (BigNatural(1), BigNatural(1))
    for (share, indicator) in zip(shares, indicators) {
      numerator = numerator * BigNatural(share.numerator.magnitude).power(indicator.weight / unit)
      denominator = denominator * BigNatural(share.denominator.magnitude).power(indicator.weight / unit)
    }
    let degree = Self.scoreMax / unit
    return Self.roundedRoot(numerator, denominator, degree: degree, scale: Self.scoreMax)
  }

  /// `share^(weight / 100.00)` in millionths, rounded half up.
  private func factor(_ share: Fraction, _ weight: Int) -> Int {
    let unit = weightUnit
    return Self.roundedRoot(
      BigNatural(share.numerator.magnitude).power(weight / unit),
      BigNatural(share.denominator.magnitude).power(weight / unit), degree: Self.scoreMax / unit, scale: 1_000_000)
  }

  /// `scale × (numerator / denominator)^(1 / degree)`, rounded half up, for a fraction from 0 to 1.
  private static func roundedRoot(
    _ numerator: BigNatural, _ denominator: BigNatural, degree: Int, scale: Int
  ) -> Int {
    let most = numerator * BigNatural(UInt128(2 * scale)).power(degree)
    return greatest(in: 0...scale) { whole in
      whole == 0 || !(most < BigNatural(UInt128(2 * whole - 1)).power(degree) * denominator)
    }
  }

  /// The greatest number that divides every weight and the greatest score.
  private var weightUnit: Int {
    indicators.reduce(Self.scoreMax) { unit, indicator in
      var (a, b) = (unit, indicator.weight)
      while b != 0 { (a, b) = (b, a % b) }
      return a
    }
  }
}
