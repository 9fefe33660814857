import TestRandom
import Testing
import ZoneEvaluation

@Suite("Evaluation: why this score")
struct ExplanationTests {
  @Test("each item says its formula with numbers, in both languages")
  func formulas() throws {
    let scheme = try EvaluationSamples.scheme()
    let score = try scheme.score(
      EvaluationSamples.zone(
        scheme, "z",
        [
          "resident_agencies": 40, "service_kinds": 5, "service_revenue_growth": 900, "graded_agencies": 40,
          "a_level_agencies": 12, "d_level_agencies": 3,
        ]))
    let explanation = Explanation(score, scheme)
    let items = Dictionary(uniqueKeysWithValues: explanation.items.map { ($0.code, $0) })
    #expect(items["B1"]?.text.en == "agencies: min(1, 40 / 50) = 4/5; 4/5 × 10.00 = 8.00 points")
    #expect(items["B1"]?.text.zh == "服务机构:min(1, 40 / 50) = 4/5;4/5 × 10.00 = 8.00分")
    #expect(items["B1"]?.points == 800 && items["B1"]?.lost == 200)
    #expect(items["C1"]?.text.en.contains("min(1, 9% / 6%) = 1; 1 × 8.00 = 8.00") == true)
    #expect(items["F1"]?.text.en.contains("12 / 40 = 30%; min(1, 30% / 50%) = 3/5; 3/5 × 3.00 = 1.80") == true)
    #expect(items["N1"]?.text.en == "share of D-level agencies over 5 %: 3 / 40 = 7.50%; 7.50% > 5%; -5.00 points")
    #expect(items["N1"]?.points == -500 && items["N1"]?.lost == 500)
    #expect(
      explanation.summary.en
        == "0.00 + 13.00 + 8.00 + 0.00 + 0.00 + 1.80 = 22.80; max(0, 22.80 - 5.00) = 17.80; ≥ 0.00: fail")
    #expect(explanation.summary.zh.hasSuffix("≥ 0.00:不合格"))
  }

  @Test("what an item says it lost is what the score gains when it is made good", arguments: EvaluationSamples.ids)
  func lostIsExact(id: String) throws {
    var random = SeededRandom()
    let scheme = try EvaluationSamples.scheme(id)
    for _ in 0..<10 {
      let zone = EvaluationSamples.zone(scheme, "z", &random)
      let score = try scheme.score(zone)
      let explanation = Explanation(score, scheme)
      for (item, scored) in zip(explanation.items, score.items) {
        let measure = try #require(scheme.measure(scored.indicator.measure))
        let direction = scored.indicator.normalisation.direction
        var changed = zone
        changed.values[measure.code] = Fraction(direction == .up ? measure.maximum : measure.minimum)
        if let per = scored.indicator.per, zone.values[per] == .zero { continue }
        #expect(try scheme.score(changed).total - score.total == item.lost, "\(item.code), seed \(random.seed)")
      }
      #expect(explanation.items.count == scheme.indicators.count + scheme.deductions.count)
    }
  }

  @Test("under the geometric mean the factors multiply to the score")
  func factors() throws {
    var random = SeededRandom()
    let scheme = try EvaluationSamples.scheme("hubei-balanced-2022.1")
    for _ in 0..<20 {
      let score = try scheme.score(EvaluationSamples.zone(scheme, "z", &random))
      let product = score.items.reduce(100.0) { $0 * Double($1.factor ?? 0) / 1_000_000 }
      #expect(abs(product - Double(score.gross) / 100) < 0.01, "seed \(random.seed)")
      #expect(Explanation(score, scheme).summary.en.hasPrefix("100 × "))
    }
  }
}
