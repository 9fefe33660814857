import TestRandom
import Testing
import ZoneEvaluation

@Suite("Evaluation: ranks")
struct RankTests {
  private static let geometric = "hubei-balanced-2022.1"

  private func zones(
    _ scheme: EvaluationScheme, _ count: Int, _ random: inout SeededRandom
  ) -> [ZoneValues] {
    (0..<count).map { EvaluationSamples.zone(scheme, "zones/z\($0)", &random) }
  }

  @Test("equal scores share a rank and the ranks after them are left out")
  func ties() {
    #expect(Ranking.ranks([7_000, 9_000, 7_000, 5_000, 9_000]) == [3, 1, 3, 5, 1])
    #expect(Ranking.ranks([]) == [])
  }

  // MARK: What would change a rank

  @Test(
    "a change that is said to reach a goal reaches it when applied, and nothing smaller does",
    arguments: EvaluationSamples.ids)
  func changeIsProved(id: String) throws {
    var random = SeededRandom()
    let scheme = try EvaluationSamples.scheme(id)
    for _ in 0..<(id == Self.geometric ? 1 : 5) {
      let field = zones(scheme, 6, &random)
      let totals = try field.map { try scheme.score($0).total }
      for (zone, total) in zip(field, totals) {
        let goals = [totals.filter { $0 > total }.min(), scheme.levels.map(\.scoreAtLeast).filter { $0 > total }.min()]
        for goal in goals.compactMap(\.self) {
          let change = try RankChange(zone, goal: goal, scheme)
          for option in change.options {
            var changed = zone
            changed.values[option.measure.code] = Fraction(option.to)
            #expect(try scheme.score(changed).total == option.total && option.total >= goal, "seed \(random.seed)")
            let step: Int64 = Fraction(option.to) > option.from ? -1 : 1
            changed.values[option.measure.code] = Fraction(option.to + step)
            #expect(try scheme.score(changed).total < goal, "\(option.code), seed \(random.seed)")
          }
          #expect(change.options.map(\.size) == change.options.map(\.size).sorted())
          try expectNoOther(zone, goal, scheme, change, random.seed)
        }
      }
    }
  }

  /// Every value that is not among the options fails even at its best.
  private func expectNoOther(
    _ zone: ZoneValues, _ goal: Int, _ scheme: EvaluationScheme, _ change: RankChange, _ seed: UInt64
  ) throws {
    let found = Set(change.options.map(\.measure.code))
    for indicator in scheme.indicators where !found.contains(indicator.measure) {
      let measure = try #require(scheme.measure(indicator.measure))
      var changed = zone
      changed.values[measure.code] = Fraction(
        indicator.normalisation.direction == .up ? measure.maximum : measure.minimum)
      #expect(try scheme.score(changed).total < goal, "\(indicator.code), seed \(seed)")
    }
  }

  @Test("a deduction that need not be is an option: one D-level agency less")
  func deductionOption() throws {
    let scheme = try EvaluationSamples.scheme()
    let zone = EvaluationSamples.zone(
      scheme, "z", ["resident_agencies": 40, "graded_agencies": 100, "d_level_agencies": 6])
    let change = try RankChange(zone, goal: 800, scheme)
    let option = try #require(change.options.first { $0.code == "N1" })
    #expect(option.to == 5 && option.total == 800 && option.from == Fraction(6))
  }

  @Test("where no single value can reach the goal there is no option")
  func outOfReach() throws {
    let scheme = try EvaluationSamples.scheme()
    #expect(try RankChange(EvaluationSamples.zone(scheme), goal: 6_000, scheme).options.isEmpty)
  }

  @Test("a mean of experts' scores moves to the next whole score")
  func expertOption() throws {
    let scheme = try EvaluationSamples.scheme("hubei-midterm-2025.1")
    var zone = EvaluationSamples.zone(scheme)
    zone.values["plan_quality"] = Fraction(121, 2)
    // 7.00 × (60.5 - 40) / 60 = 2.39…; 3.00 takes a mean of 65.7….
    let change = try RankChange(zone, goal: 300, scheme)
    #expect(change.options.first { $0.code == "A4" }?.to == 66)
  }

  // MARK: Comparison

  @Test("two schemes over the same values: scores and ranks of both, and the pairs that change places")
  func comparison() throws {
    let (sum, product) = (try EvaluationSamples.scheme(), try EvaluationSamples.scheme(Self.geometric))
    // One zone is strong in little, the other weak in all: the sum prefers the one, the product the other.
    var uneven: [String: Int64] = [:]
    var even: [String: Int64] = ["graded_agencies": 10, "a_level_agencies": 2]
    for indicator in sum.indicators {
      guard case .target(.fixed(let target)) = indicator.normalisation, indicator.per == nil else { continue }
      uneven[indicator.measure] = indicator.code < "D" ? target : 0
      even[indicator.measure] = target * 2 / 5
    }
    let field = [
      EvaluationSamples.zone(sum, "zones/uneven", uneven), EvaluationSamples.zone(sum, "zones/even", even),
    ]
    let comparison = try SchemeComparison(field, sum, product)
    #expect(comparison.rows.map(\.firstRank) == [1, 2] && comparison.rows.map(\.secondRank) == [2, 1])
    #expect(comparison.swappedPairs == 1)
    #expect(try comparison.rows.map(\.first.total) == field.map { try sum.score($0).total })
    let same = try SchemeComparison(field, sum, sum)
    #expect(same.swappedPairs == 0 && same.rows.allSatisfy { $0.first == $0.second })
  }

  // MARK: Simulation

  @Test("the simulation is the same every time, and another one with another seed", arguments: EvaluationSamples.ids)
  func reproducible(id: String) throws {
    var random = SeededRandom()
    let scheme = try EvaluationSamples.scheme(id)
    let scores = try zones(scheme, 12, &random).map { try scheme.score($0) }
    let first = RankSimulation(scores, scheme, draws: 500, seed: 7, spread: 2_500)
    #expect(first == RankSimulation(scores, scheme, draws: 500, seed: 7, spread: 2_500))
    #expect(first != RankSimulation(scores, scheme, draws: 500, seed: 8, spread: 2_500))
    #expect(first.rows.allSatisfy { $0.counts.reduce(0, +) == 500 })
    // The order in which zones are given does not matter.
    let reversed = RankSimulation(scores.reversed(), scheme, draws: 500, seed: 7, spread: 2_500)
    #expect(Set(reversed.rows) == Set(first.rows))
  }

  @Test("a known seed gives known counts: on every machine")
  func knownAnswer() throws {
    let scheme = try EvaluationSamples.scheme()
    let fields: [[String: Int64]] = [
      ["resident_agencies": 50], ["transactions_fen": 99_000_000_000],
      ["patent_attorneys": 100, "service_activities": 5],
    ]
    let scores = try fields.enumerated().map {
      try scheme.score(EvaluationSamples.zone(scheme, "z\($0.offset)", $0.element))
    }
    let rows = RankSimulation(scores, scheme, draws: 1_000, seed: 20_250_630, spread: 2_500).rows
    #expect(rows.map(\.counts) == [[319, 360, 321], [357, 247, 396], [328, 392, 280]])
  }

  @Test("with weights that do not move, ranks are those of the exact scores", arguments: EvaluationSamples.ids)
  func noSpread(id: String) throws {
    var random = SeededRandom()
    let scheme = try EvaluationSamples.scheme(id)
    let scores = try zones(scheme, 30, &random).map { try scheme.score($0) }
    let simulation = RankSimulation(scores, scheme, draws: 3, seed: 1, spread: 0)
    let exact = Ranking.ranks(scores.map(\.total))
    for (row, rank) in zip(simulation.rows, exact) {
      // A score that lies on the edge of two hundredths may fall to either side, so that a tie opens or closes.
      #expect(abs(row.rank(at: 5_000) - rank) <= 1, "seed \(random.seed)")
    }
    let agreeing = zip(simulation.rows, exact).count { $0.rank(at: 5_000) == $1 }
    #expect(agreeing >= 26, "seed \(random.seed)")
  }

  @Test("a zone that is better in everything is first in every draw")
  func dominance() throws {
    var random = SeededRandom()
    for id in EvaluationSamples.ids {
      let scheme = try EvaluationSamples.scheme(id)
      var field = zones(scheme, 9, &random)
      var best = EvaluationSamples.zone(scheme, "zones/best", ["graded_agencies": 10])
      for indicator in scheme.indicators {
        let measure = try #require(scheme.measure(indicator.measure))
        best.values[measure.code] = Fraction(
          indicator.normalisation.direction == .up ? measure.maximum : measure.minimum)
      }
      field.append(best)
      let scores = try field.map { try scheme.score($0) }
      let row = RankSimulation(scores, scheme, draws: 300, seed: 3, spread: 9_999).rows[9]
      #expect(row.count(amongFirst: 1) == 300 && row.rank(at: 9_500) == 1, "seed \(random.seed)")
    }
  }

  @Test("intervals and probabilities are read off the counts")
  func intervals() throws {
    let scheme = try EvaluationSamples.scheme()
    let tied = try ["a", "b"].map { try scheme.score(EvaluationSamples.zone(scheme, $0)) }
    let rows = RankSimulation(tied, scheme, draws: 100, seed: 1, spread: 2_500).rows
    #expect(rows.map(\.counts) == [[100, 0], [100, 0]])
    #expect(rows[0].rank(at: 500) == 1 && rows[0].rank(at: 9_500) == 1 && rows[0].count(amongFirst: 2) == 100)
  }
}
