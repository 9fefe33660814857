import Domain
import TestRandom
import Testing
import ZoneEvaluation

@Suite("Evaluation: scoring")
struct ScoringTests {
  private func points(_ score: ZoneScore, _ code: String) -> Int? {
    score.items.first { $0.indicator.code == code }?.points
  }

  @Test(
    "the worked example: agencies 40 of 50, coverage 5 of 7, growth 9 % against 6 % bring 8.00 + 5.00 + 8.00 = 21.00")
  func workedExample() throws {
    let scheme = try EvaluationSamples.scheme()
    let score = try scheme.score(
      EvaluationSamples.zone(
        scheme, "z",
        ["resident_agencies": 40, "service_kinds": 5, "service_revenue_growth": 900, "gdp_growth": 600]))
    #expect(points(score, "B1") == 800 && points(score, "B4") == 500 && points(score, "C1") == 800)
    #expect(score.total == 2_100 && score.gross == 2_100)
    #expect(score.items.first { $0.indicator.code == "B4" }?.share == Fraction(5, 7))
    #expect(score.level.code == "FAIL")
  }

  @Test("weights come to 100.00 and a zone at its best reaches them, in every scheme", arguments: EvaluationSamples.ids)
  func best(id: String) throws {
    let scheme = try EvaluationSamples.scheme(id)
    #expect(scheme.groups.reduce(0) { $0 + $1.most } == 10_000)
    var zone = EvaluationSamples.zone(scheme, "z")
    for indicator in scheme.indicators {
      let measure = try #require(scheme.measure(indicator.measure))
      zone.values[measure.code] = Fraction(
        indicator.normalisation.direction == .up ? measure.maximum : measure.minimum)
    }
    zone.values["graded_agencies"] = Fraction(10)
    #expect(try scheme.score(zone).total == 10_000)
    #expect(try scheme.score(zone).level.code == "EXCELLENT")
  }

  @Test("levels hold from 60.00, 75.00 and 90.00 on, not a hundredth before")
  func levels() throws {
    let scheme = try EvaluationSamples.scheme()
    for (score, level) in [
      (0, "FAIL"), (5_999, "FAIL"), (6_000, "PASS"), (7_499, "PASS"), (7_500, "GOOD"), (8_999, "GOOD"),
      (9_000, "EXCELLENT"), (10_000, "EXCELLENT"),
    ] {
      #expect(scheme.level(for: score).code == level, "\(score)")
    }
  }

  @Test("more than 5 % of D-level agencies take off 5.00, exactly 5 % take off nothing, and the score stays at least 0")
  func deduction() throws {
    let scheme = try EvaluationSamples.scheme()
    let base = ["resident_agencies": Int64(40), "graded_agencies": 100]
    func total(_ more: [String: Int64]) throws -> Int {
      try scheme.score(EvaluationSamples.zone(scheme, "z", base.merging(more) { $1 })).total
    }
    #expect(try total(["d_level_agencies": 5]) == 800)
    #expect(try total(["d_level_agencies": 6]) == 300)
    // 1 of 19 is 5.26 %, 1 of 20 is 5 %: compared as fractions.
    #expect(try total(["d_level_agencies": 1, "graded_agencies": 19]) == 300)
    #expect(try total(["d_level_agencies": 1, "graded_agencies": 20]) == 800)
    #expect(try total(["d_level_agencies": 6, "resident_agencies": 10]) == 0)
    #expect(try total(["d_level_agencies": 0, "graded_agencies": 0]) == 800)
  }

  @Test("a target that is not positive leaves no ratio: full when growth is not less, else nothing")
  func shrinkingEconomy() throws {
    let scheme = try EvaluationSamples.scheme()
    for (growth, gdp, expected) in [(-100, -200, 800), (-200, -200, 800), (-300, -200, 0), (0, 0, 800), (-1, 0, 0)] {
      let values = ["service_revenue_growth": Int64(growth), "gdp_growth": Int64(gdp)]
      #expect(try points(scheme.score(EvaluationSamples.zone(scheme, "z", values)), "C1") == expected)
    }
  }

  @Test("the score is rounded once, half up, from the exact sum")
  func rounding() throws {
    let scheme = try EvaluationSamples.scheme()
    // 10.00 × 33 / 50 + 7.00 × 1 / 7 + 8.00 × 200 / 600 + 7.00 × 1 / 500 = 6.60 + 1.00 + 2.6666… + 0.014 = 10.2806…
    let values: [String: Int64] = [
      "resident_agencies": 33, "service_kinds": 1, "service_revenue_growth": 200, "enterprises_served": 1,
    ]
    #expect(try scheme.score(EvaluationSamples.zone(scheme, "z", values)).total == 1_028)
    // 0.004 + 0.004 = 0.008 is 0.01, though each part alone is 0.00.
    let parts = try scheme.score(
      EvaluationSamples.zone(scheme, "z", ["transactions_fen": 40_000_000, "support_funds_fen": 800_000]))
    #expect(parts.total == 1 && parts.items.allSatisfy { $0.points == 0 })
    // 10.00 × 50,000,000 / 10^11 = 0.005: half up; a fen less is below the half.
    func total(_ fen: Int64) throws -> Int {
      try scheme.score(EvaluationSamples.zone(scheme, "z", ["transactions_fen": fen])).total
    }
    #expect(try total(50_000_000) == 1)
    #expect(try total(49_999_999) == 0)
  }

  @Test("a capped group brings its cap and says so")
  func cap() throws {
    let scheme = try EvaluationSamples.scheme("hubei-midterm-2025.1")
    let full: [String: Int64] = [
      "resident_agencies": 50, "brand_agencies": 10, "patent_attorneys": 100, "service_kinds": 7,
    ]
    var score = try scheme.score(EvaluationSamples.zone(scheme, "z", full))
    #expect(score.groups[1].points == 2_800 && score.groups[1].isCapped)
    // And 3.00 × 15 / 1,000 for complaints settled in 1,000 days.
    #expect(score.gross == 2_805)
    score = try scheme.score(EvaluationSamples.zone(scheme, "z", full.merging(["service_kinds": 5]) { $1 }))
    // 9.00 + 6.00 + 7.00 + 7.00 × 5 / 7.
    #expect(score.groups[1].points == 2_700 && !score.groups[1].isCapped)
  }

  @Test("steps, inverse and min-max bring the shares of the scheme")
  func normalisations() throws {
    let scheme = try EvaluationSamples.scheme("hubei-midterm-2025.1")
    func share(_ code: String, _ measure: String, _ value: Int64) throws -> Fraction? {
      try scheme.score(EvaluationSamples.zone(scheme, "z", [measure: value])).items
        .first { $0.indicator.code == code }?.share
    }
    for (value, expected) in [
      (99_999_999, Fraction.zero), (100_000_000, Fraction(3, 10)), (999_999_999, Fraction(7, 10)),
      (1_000_000_000, .one), (2_000_000_000, .one),
    ] {
      #expect(try share("A2", "support_funds_fen", Int64(value)) == expected)
    }
    for (value, expected) in [(1, Fraction.one), (15, .one), (16, Fraction(15, 16)), (60, Fraction(1, 4))] {
      #expect(try share("E3", "complaint_days", Int64(value)) == expected)
    }
    for (value, expected) in [(0, Fraction.zero), (40, .zero), (55, Fraction(1, 4)), (100, .one)] {
      #expect(try share("A4", "plan_quality", Int64(value)) == expected)
    }
    for (value, expected) in [(0, Fraction.one), (1, .zero), (2, .zero)] {
      #expect(try share("F2", "listed_agencies", Int64(value)) == expected)
    }
  }

  @Test("the geometric mean is exact: a power computed by hand, a zero held by the floor")
  func geometricMean() throws {
    let scheme = try EvaluationSamples.scheme("hubei-balanced-2022.1")
    var zone = EvaluationSamples.zone(scheme, "z")
    for indicator in scheme.indicators {
      let measure = try #require(scheme.measure(indicator.measure))
      zone.values[measure.code] = Fraction(
        indicator.normalisation.direction == .up ? measure.maximum : measure.minimum)
    }
    zone.values["graded_agencies"] = Fraction(10)
    zone.values["resident_agencies"] = Fraction(25)
    // 100 × 0.5^0.10 = 93.303299…
    var score = try scheme.score(zone)
    #expect(score.total == 9_330)
    #expect(score.items.first { $0.indicator.code == "B1" }?.factor == 933_033)
    zone.values["resident_agencies"] = Fraction(0)
    // 100 × 0.01^0.10 = 63.095734…
    score = try scheme.score(zone)
    #expect(score.total == 6_310)
  }

  @Test("a missing value is refused with zone and measure")
  func missing() throws {
    let scheme = try EvaluationSamples.scheme()
    var zone = EvaluationSamples.zone(scheme, "zones/a")
    zone.values["gdp_growth"] = nil
    let missing = #expect(throws: MissingValue.self) { try scheme.score(zone) }
    #expect(missing?.zone == "zones/a" && missing?.measure == "gdp_growth")
  }

  @Test("experts: the mean below 5 scores, without highest and lowest from 5 on, none below 3")
  func experts() throws {
    let rule = try EvaluationSamples.scheme("hubei-midterm-2025.1").experts
    #expect(rule.value(of: [80, 90]) == nil)
    #expect(rule.value(of: [80, 90, 91]) == Fraction(87))
    #expect(rule.value(of: [80, 90, 91, 92]) == Fraction(353, 4))
    #expect(rule.value(of: [0, 100, 90, 80, 85]) == Fraction(85))
    #expect(rule.value(of: [70, 70, 100, 80, 85, 81]) == Fraction(316, 4))
  }

  @Test("a better value never brings a lower score, in any indicator of any scheme", arguments: EvaluationSamples.ids)
  func monotone(id: String) throws {
    var random = SeededRandom()
    let scheme = try EvaluationSamples.scheme(id)
    for _ in 0..<(id == "hubei-balanced-2022.1" ? 3 : 12) {
      let zone = EvaluationSamples.zone(scheme, "z", &random)
      let before = try scheme.score(zone).total
      for indicator in scheme.indicators {
        let measure = try #require(scheme.measure(indicator.measure))
        let now = try #require(zone.values[measure.code]).numerator
        let better =
          indicator.normalisation.direction == .up
          ? Int64(now)...measure.maximum : measure.minimum...Int64(now)
        var changed = zone
        // Half of the changes are small, where thresholds lie.
        let far = Bool.random(using: &random)
        let near =
          indicator.normalisation.direction == .up
          ? Int64(now)...min(measure.maximum, Int64(now) + 3) : max(measure.minimum, Int64(now) - 3)...Int64(now)
        changed.values[measure.code] = Fraction(.random(in: far ? better : near, using: &random))
        let after = try scheme.score(changed).total
        #expect(
          after >= before,
          "\(indicator.code): \(now) → \(changed.values[measure.code] ?? .zero); seed \(random.seed)")
      }
      for deduction in scheme.deductions {
        var changed = zone
        changed.values[deduction.measure] = .zero
        #expect(try scheme.score(changed).total >= before, "\(deduction.code), seed \(random.seed)")
      }
    }
  }

  @Test("every indicator with a positive weight can move the score", arguments: EvaluationSamples.ids)
  func everyIndicatorCounts(id: String) throws {
    let scheme = try EvaluationSamples.scheme(id)
    for indicator in scheme.indicators {
      let measure = try #require(scheme.measure(indicator.measure))
      var zone = EvaluationSamples.zone(scheme, "z", ["graded_agencies": 10])
      let up = indicator.normalisation.direction == .up
      zone.values[measure.code] = Fraction(up ? measure.minimum : measure.maximum)
      let worst = try scheme.score(zone).total
      zone.values[measure.code] = Fraction(up ? measure.maximum : measure.minimum)
      #expect(try scheme.score(zone).total > worst, "\(indicator.code)")
    }
  }
}
