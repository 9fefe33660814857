import Domain

/// What makes a scheme consistent. Each error names its place in the file.
extension EvaluationScheme {
  /// Most hundredths of a weight that the geometric mean takes as a common part: exponents stay below 1,000.
  private static let geometricUnit = 10

  func check() throws(RuleFileError) {
    try Self.require(Self.isIdentifier(id, also: "-."), "id", "lower-case letters, digits, -, . and _ are expected")
    try checkMeasures()
    try checkGroups()
    for deduction in deductions { try check(deduction) }
    try checkRoles()
    try checkLevels()
    try Self.require(
      (1...ExpertRule.panelMax).contains(experts.scoresMin) && (0...ExpertRule.panelMax).contains(experts.trimEachSide)
        && experts.trimFrom > 2 * experts.trimEachSide, "experts",
      "scores_min is 1 to \(ExpertRule.panelMax); trimming must leave a score: trim_from > 2 × trim_each_side")
    try Self.require((0...9_999).contains(weightSpread), "weight_spread", "0 to 9999 basis points are expected")
  }

  private func checkMeasures() throws(RuleFileError) {
    try Self.requireUnique(measures.map(\.code), "measures")
    for measure in measures {
      let place = "measures.\(measure.code)"
      try Self.require(Self.isIdentifier(measure.code), place, "a code is lower-case letters, digits and _")
      try Self.require(
        measure.minimum < measure.maximum && measure.minimum >= -Measure.valueMax
          && measure.maximum <= Measure.valueMax, place,
        "minimum must be less than maximum, both within ±\(Measure.valueMax)")
    }
  }

  private func checkGroups() throws(RuleFileError) {
    try Self.requireUnique(groups.map(\.code) + indicators.map(\.code) + deductions.map(\.code), "groups")
    for group in groups {
      let place = "groups.\(group.code)"
      try Self.require(!group.indicators.isEmpty, place, "indicators are required")
      for indicator in group.indicators { try check(indicator, place) }
      let sum = group.indicators.reduce(0) { $0 + $1.weight }
      try Self.require(sum == group.weight, place, "weight is \(group.weight), its indicators come to \(sum)")
      if let cap = group.cap {
        try Self.require(
          (1..<group.weight).contains(cap) && 2 * cap >= group.weight, place,
          "a cap is less than the weight and at least half of it")
        try Self.require(aggregation == .weightedSum, place, "a cap needs weighted_sum")
      }
    }
    let sum = groups.reduce(0) { $0 + $1.most }
    try Self.require(sum == Self.scoreMax, "groups", "weights must come to 10000 hundredths, they come to \(sum)")
    try Self.require(
      aggregation == .weightedSum ? shareFloor == 0 : (0...9_999).contains(shareFloor), "share_floor",
      "0 to 9999 basis points with weighted_geometric_mean, none with weighted_sum")
  }

  private func check(_ indicator: Indicator, _ group: String) throws(RuleFileError) {
    let place = "\(group).\(indicator.code)"
    try Self.require((1...Self.scoreMax).contains(indicator.weight), place, "weight must be 1 to 10000 hundredths")
    if aggregation == .weightedGeometricMean {
      try Self.require(
        indicator.weight % Self.geometricUnit == 0, place,
        "weights of a geometric mean are multiples of \(Self.geometricUnit) hundredths")
    }
    try requireMeasure(indicator.measure, place)
    try checkBase(indicator.per, place)
    switch indicator.normalisation {
    case .target(.fixed(let target)), .inverse(let target):
      try Self.require((1...Measure.valueMax).contains(target), place, "a target is 1 to \(Measure.valueMax)")
    case .target(.measure(let measure)):
      try requireMeasure(measure, place)
      try Self.require(
        indicator.per == nil && self.measure(measure)?.source != .expert, place,
        "a target measure excludes per and is not scored by experts")
    case .minMax(let worst, let best):
      let range = -Measure.valueMax...Measure.valueMax
      try Self.require(
        worst != best && range.contains(worst) && range.contains(best), place,
        "worst and best must differ, both within ±\(Measure.valueMax)")
    case .steps(let steps):
      try Self.require(
        steps.last?.share == 10_000 && steps.allSatisfy { (0...10_000).contains($0.share) }
          && zip(steps, steps.dropFirst()).allSatisfy { $0.atLeast < $1.atLeast && $0.share <= $1.share }, place,
        "steps must ascend and end at a share of 10000")
    case .yesNo: break
    }
  }

  private func check(_ deduction: Deduction) throws(RuleFileError) {
    let place = "deductions.\(deduction.code)"
    try requireMeasure(deduction.measure, place)
    try checkBase(deduction.per, place)
    try Self.require(
      (1...Self.scoreMax).contains(deduction.points)
        && (-Measure.valueMax...Measure.valueMax).contains(deduction.over), place,
      "points are 1 to 10000 hundredths, over is within ±\(Measure.valueMax)")
  }

  private func checkBase(_ per: String?, _ place: String) throws(RuleFileError) {
    guard let per else { return }
    try requireMeasure(per, place)
    guard let base = measure(per) else { return }
    try Self.require(
      base.minimum >= 0 && base.source != .expert, place, "per must not be negative, nor scored by experts")
  }

  /// Every measure is used, and what counts somewhere counts nowhere else: so a change of one value moves the score one
  /// way only, and what would change a rank has one answer.
  private func checkRoles() throws(RuleFileError) {
    let counted = indicators.map(\.measure) + deductions.map(\.measure)
    let compared =
      indicators.compactMap(\.per) + indicators.compactMap(\.normalisation.targetMeasure)
      + deductions.compactMap(\.per)
    try Self.requireUnique(counted, "measures")
    for measure in measures {
      try Self.require(
        counted.contains(measure.code) != compared.contains(measure.code), "measures.\(measure.code)",
        "a measure counts in one indicator or deduction, or is what others are divided by or compared with")
    }
  }

  private func checkLevels() throws(RuleFileError) {
    try Self.requireUnique(levels.map(\.code), "levels")
    try Self.require(
      levels.last?.scoreAtLeast == 0 && levels.allSatisfy { $0.scoreAtLeast <= Self.scoreMax }
        && zip(levels, levels.dropFirst()).allSatisfy { $0.scoreAtLeast > $1.scoreAtLeast }, "levels",
      "levels must descend from at most 10000 and end at 0")
  }

  private func requireMeasure(_ code: String, _ place: String) throws(RuleFileError) {
    try Self.require(measure(code) != nil, place, "no such measure: \(code)")
  }

  private static func require(_ holds: Bool, _ place: String, _ problem: String) throws(RuleFileError) {
    if !holds { throw RuleFileError(place: place, problem: problem) }
  }

  private static func requireUnique(_ codes: [String], _ place: String) throws(RuleFileError) {
    var seen = Set<String>()
    for code in codes where !seen.insert(code).inserted {
      throw RuleFileError(place: "\(place).\(code)", problem: "\(code) occurs twice")
    }
    try require(!codes.isEmpty, place, "at least one is required")
  }

  private static func isIdentifier(_ code: String, also: String = "") -> Bool {
    (1...63).contains(code.utf8.count)
      && code.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == 95 || also.utf8.contains($0)
      }
  }
}
