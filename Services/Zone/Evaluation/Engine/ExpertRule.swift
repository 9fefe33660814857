/// How the scores that experts give independently become one value.
public struct ExpertRule: Sendable, Hashable {
  /// Most experts of a panel.
  public static let panelMax = 100

  /// Least number of scores for a zone, after recusals.
  public let scoresMin: Int
  /// From this number of scores on the extremes are left out; below it the mean of all counts.
  public let trimFrom: Int
  /// How many are left out at each end then.
  public let trimEachSide: Int

  /// The value of scores: the mean, without the extremes when there are enough. `nil` when there are too few.
  public func value(of scores: [Int64]) -> Fraction? {
    guard scores.count >= max(scoresMin, 1) else { return nil }
    let kept = kept(of: scores)
    return Fraction(kept.reduce(0) { $0 + Int128($1) }, Int128(kept.count))
  }

  /// The scores that count, in ascending order.
  public func kept(of scores: [Int64]) -> ArraySlice<Int64> {
    let ordered = scores.sorted()
    return scores.count >= trimFrom ? ordered.dropFirst(trimEachSide).dropLast(trimEachSide) : ordered[...]
  }
}

extension ExpertRule: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case scoresMin = "scores_min"
    case trimFrom = "trim_from"
    case trimEachSide = "trim_each_side"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    scoresMin = try values.decode(Int.self, forKey: .scoresMin)
    trimFrom = try values.decode(Int.self, forKey: .trimFrom)
    trimEachSide = try values.decode(Int.self, forKey: .trimEachSide)
  }
}
