import RPC
import Records
import Schema
import ZoneAPI
import ZoneEvaluation

/// A zone with the values that are scored, as a result keeps them.
struct ScoredZone: Sendable {
  let zone: String
  let displayName: String
  let values: [Zone.ScoredValue]

  /// The values as the engine takes them.
  var engineValues: ZoneValues {
    ZoneValues(
      zone: zone,
      values: Dictionary(
        values.map { ($0.measure, Fraction(Int128($0.numerator), Int128(max(1, $0.denominator)))) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// The results of an evaluation, the best rank first, equal ranks in the order of the zones' names. Pure: the same
  /// values give the same bytes.
  static func results(
    _ zones: [ScoredZone], _ scheme: EvaluationScheme, of evaluation: Zone.Evaluation
  ) throws(RPCError) -> [Zone.EvaluationResult] {
    var scores: [ZoneScore] = []
    for zone in zones { scores.append(try scheme.scored(zone.engineValues)) }
    let ranks = Ranking.ranks(scores.map(\.total))
    return zones.indices.map { place in
      var result = Zone.EvaluationResult(scores[place])
      result.name = Zone.EvaluationResult.name(of: zones[place].zone, in: evaluation.name)
      result.zoneDisplayName = zones[place].displayName
      result.rank = Int32(ranks[place])
      result.values = zones[place].values
      result.provisional = evaluation.provisional
      return result
    }
    .sorted { ($0.rank, $0.zone) < ($1.rank, $1.zone) }
  }
}

extension ScoredZone {
  /// The zone of a result, for scoring it again.
  init(_ result: Zone.EvaluationResult) {
    self.init(zone: result.zone, displayName: result.zoneDisplayName, values: result.values)
  }
}

extension EvaluationScheme {
  /// Scores a zone; FAILED_PRECONDITION when a value is missing.
  func scored(_ zone: ZoneValues) throws(RPCError) -> ZoneScore {
    do {
      return try score(zone)
    } catch {
      throw .precondition(
        "evaluation-value-missing", error.zone, en: "\(id) needs \(error.measure), which the evaluation does not hold",
        zh: "方案\(id)所需的\(measure(error.measure)?.title.zh ?? error.measure)在本次评价中没有数值")
    }
  }
}

extension Zone.EvaluationResult {
  fileprivate init(_ score: ZoneScore) {
    self.init()
    zone = score.zone
    scoreHundredths = Int32(score.total)
    grossHundredths = Int32(score.gross)
    level = score.level.code
    levelDisplayName = Common.LocalizedText(score.level.title)
    indicators = score.items.map(Zone.ScoredIndicator.init)
    let isSum = score.items.allSatisfy { $0.factor == nil }
    groups = score.groups.map { group in
      .with {
        $0.code = group.group.code
        $0.pointsHundredths = isSum ? Int32(group.points) : 0
        $0.capped = group.isCapped
      }
    }
    deductions = score.deductions.map { check in
      .with {
        $0.code = check.deduction.code
        $0.value = "\(check.value)"
        $0.pointsHundredths = Int32(check.points)
      }
    }
  }
}

extension Zone.ScoredIndicator {
  fileprivate init(_ item: ZoneScore.Item) {
    self.init()
    code = item.indicator.code
    value = "\(item.value)"
    target = item.target.map { "\($0)" } ?? ""
    share = "\(item.share)"
    shareMillionths = Int32(item.share.times(1_000_000))
    weightHundredths = Int32(item.indicator.weight)
    pointsHundredths = item.factor == nil ? Int32(item.points) : 0
    factorMillionths = Int32(item.factor ?? 0)
  }
}
