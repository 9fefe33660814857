/// How sure the ranks are when the weights are not: a Monte-Carlo simulation.
///
/// Each draw multiplies the weight of every first-level indicator by its own factor, drawn evenly from
/// `1 - spread ... 1 + spread` in steps of 1/2^16, and scales them to 100.00 again; then the same inside each first-level
/// indicator, scaled to its new weight (and its cap with it). All zones are scored with the drawn weights, deductions
/// taken off, scores rounded to hundredths, and ranked as ``Ranking`` ranks.
///
/// Guarantees: whole numbers only, so the same scores, draws, seed and spread give the same counts on every machine.
/// A drawn score differs from an exact one by less than 10^-5 points before it is rounded.
public struct RankSimulation: Sendable, Hashable {
  /// Most draws of a simulation.
  public static let drawsMax = 100_000
  private static let drawsBetweenChecks = 256

  /// What came of one zone.
  public struct Row: Sendable, Hashable {
    /// The zone.
    public let zone: String
    /// In how many draws it had each rank; the first is rank 1.
    public let counts: [Int]

    /// The best rank such that at least `share` basis points of the draws are at it or better.
    public func rank(at share: Int) -> Int {
      let draws = counts.reduce(0, +)
      var reached = 0
      for (index, count) in counts.enumerated() {
        reached += count
        if reached * 10_000 >= share * draws && reached > 0 { return index + 1 }
      }
      return counts.count
    }

    /// In how many draws it was among the first `places`.
    public func count(amongFirst places: Int) -> Int { counts.prefix(places).reduce(0, +) }
  }

  /// Every zone, in the order given.
  public let rows: [Row]

  /// Simulates `draws` rankings of scores that were made with `scheme`. `spread` is in basis points, 0 to 9,999.
  public init(_ scores: [ZoneScore], _ scheme: EvaluationScheme, draws: Int, seed: UInt64, spread: Int) {
    self.init(scores, scheme, draws: draws, seed: seed, spread: spread, whileRunning: {})
  }

  /// The same; `whileRunning` is called now and then, and what it throws ends the simulation.
  public init(
    _ scores: [ZoneScore], _ scheme: EvaluationScheme, draws: Int, seed: UInt64, spread: Int,
    whileRunning: () throws -> Void
  ) rethrows {
    precondition((0...9_999).contains(spread) && draws <= Self.drawsMax, "the caller checks spread and draws")
    var weights = WeightDraw(scheme, seed: seed, spread: spread)
    let field = Field(scores, scheme)
    var counts = [Int](repeating: 0, count: scores.count * scores.count)
    var order = [Int](repeating: 0, count: scores.count)
    for draw in 0..<draws {
      if draw % Self.drawsBetweenChecks == 0 { try whileRunning() }
      weights.next()
      // Score and zone in one number, so that sorting compares one.
      for zone in scores.indices { order[zone] = field.total(of: zone, weights) << 32 | zone }
      order.sort(by: >)
      var (rank, last) = (0, -1)
      for (position, entry) in order.enumerated() {
        if entry >> 32 != last { (rank, last) = (position, entry >> 32) }
        counts[(entry & 0xFFFF_FFFF) * scores.count + rank] += 1
      }
    }
    rows = scores.indices.map { zone in
      Row(zone: scores[zone].zone, counts: Array(counts[zone * scores.count..<(zone + 1) * scores.count]))
    }
  }
}

/// The scores of the zones prepared for many weightings.
private struct Field {
  private let aggregation: EvaluationScheme.Aggregation
  /// Under the sum the shares in units of ``FixedPoint/one``, zone after zone; under the geometric mean the negative
  /// logarithms with 20 binary places.
  private let values: [Int64]
  private let indicatorCount: Int
  private let deductions: [Int]
  /// Zones with a share of 0 under the geometric mean: their score is 0 whatever the weights.
  private let isErased: [Bool]

  init(_ scores: [ZoneScore], _ scheme: EvaluationScheme) {
    aggregation = scheme.aggregation
    indicatorCount = scheme.indicators.count
    deductions = scores.map { $0.deductions.reduce(0) { $0 + $1.points } }
    isErased = scores.map { score in
      scheme.aggregation == .weightedGeometricMean && score.items.contains { $0.share == .zero }
    }
    values = scores.flatMap(\.items).map { item in
      let share = Int64(item.share.times(Int(FixedPoint.one)))
      return switch scheme.aggregation {
      case .weightedSum: share
      case .weightedGeometricMean: FixedPoint.negativeLog2(max(share, 1)) >> 12
      }
    }
  }

  /// The score of a zone in hundredths.
  func total(of zone: Int, _ weights: WeightDraw) -> Int {
    isErased[zone] ? 0 : max(0, gross(of: zone, weights) - deductions[zone])
  }

  private func gross(of zone: Int, _ weights: WeightDraw) -> Int {
    let start = zone * indicatorCount
    switch aggregation {
    case .weightedSum:
      var sum: Int64 = 0
      for group in weights.groups {
        var points: Int64 = 0
        for indicator in group.indicators { points += weights.values[indicator] * values[start + indicator] }
        sum += min(points, group.most * FixedPoint.one)
      }
      // 2^60 is a score of 100.00; 20 of its places are dropped to make room for the factor.
      return Int(((sum >> 20) * Int64(EvaluationScheme.scoreMax) + (1 << 39)) >> 40)
    case .weightedGeometricMean:
      var exponent: Int64 = 0
      for indicator in 0..<indicatorCount { exponent += weights.values[indicator] * values[start + indicator] }
      let share = FixedPoint.negativePower2(exponent >> 18)
      return Int((share * Int64(EvaluationScheme.scoreMax) + (1 << 29)) >> 30)
    }
  }
}

/// Weights that change from draw to draw, in units of ``FixedPoint/one`` for 100.00.
private struct WeightDraw {
  struct Group {
    let indicators: Range<Int>
    /// Weight in the scheme, and what the group counts for: less when it is capped.
    let weight: Int64, counted: Int64
    /// The most that the group brings in this draw, in units of ``FixedPoint/one``.
    var most: Int64 = 0
  }

  private(set) var groups: [Group] = []
  private(set) var values: [Int64]
  private let scheme: [Int64]
  private var random: SplitMix64
  private let spread: UInt64
  /// Parts of 1 in which factors are drawn.
  private static let factorOne: Int64 = 1 << 16

  init(_ scheme: EvaluationScheme, seed: UInt64, spread: Int) {
    self.scheme = scheme.indicators.map { Int64($0.weight) }
    values = self.scheme
    random = SplitMix64(seed: seed)
    self.spread = UInt64(spread) * UInt64(Self.factorOne) / 10_000
    for group in scheme.groups {
      let start = groups.last?.indicators.upperBound ?? 0
      groups.append(
        Group(
          indicators: start..<start + group.indicators.count, weight: Int64(group.weight), counted: Int64(group.most)))
    }
  }

  mutating func next() {
    var sum: Int64 = 0
    for index in groups.indices {
      groups[index].most = groups[index].counted * factor()
      sum += groups[index].most
    }
    for index in groups.indices {
      let most = Self.part(groups[index].most, of: sum, in: FixedPoint.one)
      groups[index].most = most
      drawIndicators(of: groups[index], sharing: most * groups[index].weight / groups[index].counted)
    }
  }

  private mutating func drawIndicators(of group: Group, sharing weight: Int64) {
    var sum: Int64 = 0
    for indicator in group.indicators {
      values[indicator] = scheme[indicator] * factor()
      sum += values[indicator]
    }
    for indicator in group.indicators { values[indicator] = Self.part(values[indicator], of: sum, in: weight) }
  }

  /// A factor in units of ``factorOne``.
  private mutating func factor() -> Int64 {
    Self.factorOne - Int64(spread) + Int64(random.next(below: 2 * spread + 1))
  }

  /// `whole × part / sum`, rounded half up. The part is at most 20,000 × 2^17, the whole 2^31, a cap being at least half
  /// of its group's weight: the product stays below 2^63.
  private static func part(_ part: Int64, of sum: Int64, in whole: Int64) -> Int64 {
    Int64((UInt64(part) * UInt64(whole) + UInt64(sum) / 2) / UInt64(sum))
  }
}
