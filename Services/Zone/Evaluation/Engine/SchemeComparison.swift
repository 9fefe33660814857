/// The same values under two schemes.
public struct SchemeComparison: Sendable, Hashable {
  /// A zone under both.
  public struct Row: Sendable, Hashable {
    /// The zone under each scheme.
    public let first: ZoneScore, second: ZoneScore
    /// Its rank under each scheme.
    public let firstRank: Int, secondRank: Int
  }

  /// Every zone, in the order given.
  public let rows: [Row]
  /// Pairs of zones that are ordered one way by the first scheme and the other way by the second.
  public let swappedPairs: Int

  /// Scores every zone under both schemes. Throws ``MissingValue`` when either needs a value that is not there.
  public init(_ zones: [ZoneValues], _ first: EvaluationScheme, _ second: EvaluationScheme) throws(MissingValue) {
    var scores: [(ZoneScore, ZoneScore)] = []
    for zone in zones { scores.append((try first.score(zone), try second.score(zone))) }
    let firstRanks = Ranking.ranks(scores.map(\.0.total))
    let secondRanks = Ranking.ranks(scores.map(\.1.total))
    rows = scores.indices.map {
      Row(first: scores[$0].0, second: scores[$0].1, firstRank: firstRanks[$0], secondRank: secondRanks[$0])
    }
    swappedPairs = scores.indices.reduce(0) { count, a in
      count
        + scores.indices.prefix(a).count { b in
          (firstRanks[a] - firstRanks[b]) * (secondRanks[a] - secondRanks[b]) < 0
        }
    }
  }
}
