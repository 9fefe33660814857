import Domain
import RPC
import Records
import Schema
import Storage
import ZoneAPI
import ZoneEvaluation

/// Questions to a frozen result: what would change a rank, another scheme, ranks under uncertain weights. Each is
/// computed away from the caller's thread.
struct EvaluationAnalysis: Sendable {
  /// Draws when the caller names no number.
  private static let drawsDefault = 10_000
  /// First places when the caller names no number.
  private static let placesDefault = 3

  let store: RecordStore
  let rules: ZoneRules

  // MARK: What would change a rank

  @concurrent
  func rankChange(_ request: Zone.FindRankChangeRequest) async throws -> Zone.FindRankChangeResponse {
    let (name, zone) = try EvaluationResults.names(request.name)
    var problems = FieldProblems()
    problems.choice("goal", request.goal.rawValue, 1...2)
    try problems.check()
    let frozen = try await frozen(name)
    guard let result = frozen.results.first(where: { $0.zone == zone }) else { throw RPCError.notFound(request.name) }
    let total = Int(result.scoreHundredths)
    let better =
      request.goal == .nextRank
      ? frozen.results.map { Int($0.scoreHundredths) } : frozen.scheme.levels.map(\.scoreAtLeast)
    var response = Zone.FindRankChangeResponse()
    response.provisional = frozen.evaluation.provisional
    guard let goal = better.filter({ $0 > total }).min() else {
      response.summary = Common.LocalizedText(
        request.goal == .nextRank
          ? Domain.LocalizedText(zh: "已是第一名", en: "the zone has the best rank already")
          : Domain.LocalizedText(zh: "已是最高等级", en: "the zone has the best level already"))
      return response
    }
    let change = try Self.change(ScoredZone(result).engineValues, goal, frozen.scheme)
    let others = frozen.results.filter { $0.zone != zone }.map { Int($0.scoreHundredths) }
    response.goalScoreHundredths = Int32(goal)
    response.changes = change.options.map { option in
      let rank = 1 + others.count { $0 > option.total }
      return Zone.ValueChange(option, rank: rank, level: frozen.scheme.level(for: option.total).code)
    }
    response.summary = Common.LocalizedText(Self.summary(change, total: total))
    return response
  }

  private static func change(
    _ values: ZoneValues, _ goal: Int, _ scheme: EvaluationScheme
  ) throws(RPCError) -> RankChange {
    do {
      return try RankChange(values, goal: goal, scheme)
    } catch {
      throw RPCError(.internal, "\(error.zone): the result does not hold \(error.measure)")
    }
  }

  private static func summary(_ change: RankChange, total: Int) -> Domain.LocalizedText {
    let (now, goal) = (points(total), points(change.goal))
    guard let option = change.options.first else {
      return Domain.LocalizedText(
        zh: "现为\(now)分,需\(goal)分;单独改变任何一项数值都达不到",
        en: "the score is \(now), \(goal) is needed; no change of a single value reaches it")
    }
    return Domain.LocalizedText(
      zh:
        "现为\(now)分,需\(goal)分;最小的单项变化:\(option.measure.title.zh)由\(option.from)变为\(option.to),得\(points(option.total))分",
      en: "the score is \(now), \(goal) is needed; the smallest single change: \(option.measure.title.en) from "
        + "\(option.from) to \(option.to), which gives \(points(option.total))")
  }

  /// `8.05` for 805.
  private static func points(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  // MARK: Another scheme

  @concurrent
  func compare(_ request: Zone.CompareSchemesRequest) async throws -> Zone.CompareSchemesResponse {
    _ = try ResourceName.number(request.name, in: "evaluations", field: "name")
    let other = try rules.evaluationSchemes.known(request.scheme, field: "scheme").scheme
    let frozen = try await frozen(request.name)
    let zones = frozen.results.map { ScoredZone($0).engineValues }
    // Names what is missing before anything is compared.
    for zone in zones { _ = try other.scored(zone) }
    let comparison = try SchemeComparison(zones, frozen.scheme, other)
    return .with {
      $0.zones = comparison.rows.map { row in
        .with {
          $0.zone = row.first.zone
          $0.recorded = Zone.SchemeOutcome(row.first, rank: row.firstRank)
          $0.other = Zone.SchemeOutcome(row.second, rank: row.secondRank)
        }
      }
      $0.swappedPairs = Int32(comparison.swappedPairs)
      $0.scheme = frozen.evaluation.scheme
      $0.otherScheme = request.scheme
      $0.provisional = frozen.evaluation.provisional || other.isProvisional
    }
  }

  // MARK: Uncertain weights

  @concurrent
  func rankIntervals(_ request: Zone.GetRankIntervalsRequest) async throws -> Zone.GetRankIntervalsResponse {
    _ = try ResourceName.number(request.name, in: "evaluations", field: "name")
    var problems = FieldProblems()
    problems.number("draws", Int64(request.draws), 0...Int64(RankSimulation.drawsMax))
    problems.number("spread_basis_points", Int64(request.spreadBasisPoints), 0...9_999)
    try problems.check()
    let frozen = try await frozen(request.name)
    problems.number("places", Int64(request.places), 0...Int64(frozen.results.count))
    try problems.check()
    var response = Zone.GetRankIntervalsResponse()
    response.draws = request.draws == 0 ? Int32(Self.drawsDefault) : request.draws
    response.seed = request.seed == 0 ? frozen.seed : request.seed
    response.spreadBasisPoints =
      request.spreadBasisPoints == 0 ? Int32(frozen.scheme.weightSpread) : request.spreadBasisPoints
    response.places = Int32(
      request.places == 0 ? min(Self.placesDefault, frozen.results.count) : Int(request.places))
    response.provisional = frozen.evaluation.provisional
    let simulation = try RankSimulation(
      try frozen.scores(), frozen.scheme, draws: Int(response.draws), seed: response.seed,
      spread: Int(response.spreadBasisPoints), whileRunning: { try Task.checkCancellation() })
    response.rankIntervals = zip(simulation.rows, frozen.results).map { row, result in
      Zone.RankInterval(row, rank: result.rank, places: Int(response.places))
    }
    return response
  }

  private func frozen(_ name: String) async throws -> FrozenEvaluation {
    try await store.scan { try FrozenEvaluation(name, rules.evaluationSchemes, $0) }
  }
}

extension FrozenEvaluation {
  /// The first 8 bytes of the result digest: a seed that nobody chooses.
  fileprivate var seed: UInt64 { UInt64(evaluation.resultDigest.prefix(16), radix: 16) ?? 0 }
}

extension Zone.ValueChange {
  fileprivate init(_ option: RankChange.Option, rank: Int, level: String) {
    self.init()
    code = option.code
    measure = option.measure.code
    fromValue = "\(option.from)"
    toValue = option.to
    scoreHundredths = Int32(option.total)
    self.rank = Int32(rank)
    self.level = level
    sizeMillionths = Int64(clamping: option.size.times(1_000_000))
  }
}

extension Zone.SchemeOutcome {
  fileprivate init(_ score: ZoneScore, rank: Int) {
    self.init()
    scoreHundredths = Int32(score.total)
    self.rank = Int32(rank)
    level = score.level.code
  }
}

extension Zone.RankInterval {
  fileprivate init(_ row: RankSimulation.Row, rank: Int32, places: Int) {
    self.init()
    zone = row.zone
    self.rank = rank
    bestRank = Int32(row.rank(at: 500))
    medianRank = Int32(row.rank(at: 5_000))
    worstRank = Int32(row.rank(at: 9_500))
    placesCount = Int32(row.count(amongFirst: places))
    rankCounts = row.counts.map(Int32.init)
  }
}
