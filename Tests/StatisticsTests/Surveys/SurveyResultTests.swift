import Domain
import RPC
import RecordTestSupport
import Records
import RegistryAPI
import Schema
import StatisticsAPI
import Storage
import TestRandom
import Testing

@testable import ipmesh_statistics

@Suite("Completeness and results of a survey")
struct SurveyResultTests {
  // MARK: Completeness

  @Test("2942 of 3775 are 77.93 percent, 2918 of 2942 are 99.18 percent")
  func rates() {
    #expect(Statistics.SurveyRate(2_942, of: 3_775).hundredthsOfPercent == 7_793)
    #expect(Statistics.SurveyRate(2_918, of: 2_942).hundredthsOfPercent == 9_918)
    #expect(Statistics.SurveyRate(1, of: 8).hundredthsOfPercent == 1_250)
    #expect(Statistics.SurveyRate(1, of: 16_000).hundredthsOfPercent == 1, "0.625 of a hundredth")
    #expect(Statistics.SurveyRate(1, of: 20_000).hundredthsOfPercent == 1, "a half is rounded up")
    #expect(Statistics.SurveyRate(1, of: 20_001).hundredthsOfPercent == 0)
    #expect(Statistics.SurveyRate(0, of: 0).hundredthsOfPercent == 0)
    #expect(Statistics.SurveyRate(7, of: 7).hundredthsOfPercent == 10_000)
  }

  @Test("returns are counted by prefecture: sent, handed in, in time, late, missing, approved")
  func completeness() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.follow(
        [
          SurveySamples.institution(1), SurveySamples.institution(2), SurveySamples.institution(3, division: "420106"),
          SurveySamples.institution(4, division: "420500"), SurveySamples.institution(5, division: "420500"),
        ])
      let round = try await statistics.openRound()
      try await statistics.lock(statistics.returnName(1))
      for number in [3, 4] {
        try await statistics.fill(statistics.returnName(number))
        if number == 4 { statistics.go(to: "2025-06-30") }
        try await statistics.submit(statistics.returnName(number))
      }
      let ask = Statistics.GetSurveyCompletenessRequest.with { $0.name = round.name }
      #expect(try await statistics.completeness.get(ask).total?.missingCount == 0, "the due day is not over")
      statistics.go(to: "2025-07-01")
      try await statistics.fill(statistics.returnName(5))
      try await statistics.submit(statistics.returnName(5))
      let counted = try await statistics.completeness.get(ask)
      #expect(counted.divisions.map(\.division) == ["420100", "420500"])
      let (wuhan, yichang) = (counted.divisions[0], counted.divisions[1])
      #expect(wuhan.returned?.numerator == 2 && wuhan.returned?.denominator == 3 && wuhan.valid?.numerator == 1)
      #expect(wuhan.missingCount == 1 && wuhan.lateCount == 0)
      #expect(yichang.returned?.numerator == 2 && yichang.timely?.numerator == 1 && yichang.lateCount == 1)
      #expect(counted.total?.division == "420000" && counted.total?.returned?.hundredthsOfPercent == 8_000)
      #expect(counted.penalties.map(\.id) == ["STAT24-44", "STAT24-45"])
      let late = try await statistics.returns.list(
        .with {
          $0.filter = .with {
            $0.surveyRound = round.name
            $0.lateOnly = true
          }
        }, by: TestStatistics.province
      ).surveyReturns
      #expect(late.map(\.unit) == [SurveySamples.code(2), SurveySamples.code(5)], "the missing one and the late one")
    }
  }

  // MARK: Estimation

  private static func unit(
    _ number: Int, _ present: Int64?, before: Int64? = nil, prefecture: String = "420100", kind: Int32 = 1,
    isKey: Bool = false
  ) -> SurveyEstimation.Unit {
    SurveyEstimation.Unit(
      unit: FrameUnit(
        code: SurveySamples.code(number), name: "\(number)", division: prefecture, prefecture: prefecture, kind: kind,
        isKey: isKey),
      present: present.map { ["P01": $0] }, before: before.map { ["P01": $0] })
  }

  @Test("a missing unit is its value of last year times the growth of its stratum, else the mean of the stratum")
  func estimates() {
    // Reported 30 and 25, last year 20 and 20 of these: growth 55/40. Missing: 10 before → 13.75 → 14; none before →
    // mean 55/2 = 27.5 → 28.
    let sum = SurveyEstimation(
      [
        Self.unit(1, 30, before: 20), Self.unit(2, 25, before: 20), Self.unit(3, nil, before: 10), Self.unit(4, nil),
      ]
    ).sums(of: "P01")["420100/1"]
    #expect(sum?.reported == 55 && sum?.reportedUnits == 2)
    #expect(sum?.estimated == 14 + 28 && sum?.estimatedUnits == 2)
    #expect(sum?.methods == [.growth, .stratumMean])
  }

  @Test("without report in its stratum a unit counts as the mean of its kind, key organisations apart, or not at all")
  func fallBack() {
    let sums = SurveyEstimation(
      [
        Self.unit(1, 10), Self.unit(2, 21), Self.unit(3, 900, isKey: true),
        Self.unit(4, nil, prefecture: "420500"), Self.unit(5, nil, prefecture: "420500"),
        Self.unit(6, nil, prefecture: "420500", kind: 2), Self.unit(7, nil, prefecture: "420500", isKey: true),
      ]
    ).sums(of: "P01")
    #expect(sums["420500/1"]?.estimated == 31 && sums["420500/1"]?.methods == [.kindMean], "2 × 31/2")
    #expect(sums["420500/2"]?.unestimatedUnits == 1 && sums["420500/2"]?.estimatedUnits == 0)
    #expect(sums["420500/1/key"]?.estimated == 900)
  }

  @Test("a growth beyond what a unit can report is not believed: the mean is taken")
  func absurdGrowth() {
    let sum = SurveyEstimation(
      [Self.unit(1, Questionnaire.valueMax, before: 1), Self.unit(2, nil, before: Questionnaire.valueMax)]
    ).sums(of: "P01")["420100/1"]
    #expect(sum?.estimated == Questionnaire.valueMax && sum?.methods == [.stratumMean])
  }

  @Test("every unit is counted once, and reported values are never touched by estimates")
  func conservation() {
    var random = SeededRandom()
    for _ in 0..<300 {
      let units = (0..<Int.random(in: 1...60, using: &random)).map { number in
        Self.unit(
          number, Bool.random(using: &random) ? .random(in: 0...Questionnaire.valueMax, using: &random) : nil,
          before: Bool.random(using: &random) ? .random(in: 0...Questionnaire.valueMax, using: &random) : nil,
          prefecture: ["420100", "420500", "420600"].randomElement(using: &random)!,
          kind: .random(in: 1...2, using: &random), isKey: .random(using: &random))
      }
      let total = SurveyEstimation(units).sums(of: "P01").values.reduce(into: SurveyEstimation.Sum()) { $0 += $1 }
      let reported = units.compactMap { $0.present?["P01"] }
      #expect(total.reported == reported.reduce(0, +) && Int(total.reportedUnits) == reported.count)
      #expect(
        Int(total.reportedUnits + total.estimatedUnits + total.unestimatedUnits) == units.count, "seed \(random.seed)")
      #expect(total.estimatedUnits > 0 || total.estimated == 0)
    }
  }

  @Test("scaling is exact and rounds once, half away from zero")
  func scaling() {
    #expect(SurveyEstimation.scaled(7, 1, 2) == 4 && SurveyEstimation.scaled(-7, 1, 2) == -4)
    #expect(SurveyEstimation.scaled(10, 1, 3) == 3 && SurveyEstimation.scaled(20, 1, 3) == 7)
    #expect(SurveyEstimation.scaled(1_000_000_000_000_000, 999, 1_000) == 999_000_000_000_000)
  }

  // MARK: Results

  @Test("results add up over groups, reported and estimated apart; groups of fewer than three are shown together")
  func results() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.follow(
        (1...6).map { SurveySamples.institution($0) }
          + (7...10).map { SurveySamples.institution($0, division: "420500", kind: .trademarkAgency) }
          + (11...12).map { SurveySamples.institution($0, division: "420600") }
          + [SurveySamples.institution(13, division: "420700")])
      let round = try await statistics.openRound()
      // All five are surveyed in the strata with six and fewer; the sixth of Wuhan stands for those not drawn.
      let issued = try await statistics.returns.list(
        .with { $0.filter = .with { $0.surveyRound = round.name } }, by: TestStatistics.province
      ).surveyReturns
      #expect(issued.count == 12)
      for record in issued where record.unit != SurveySamples.code(10) { try await statistics.lock(record.name) }
      let ask = { (grouping: Statistics.SurveyGrouping) in
        try await statistics.surveyResults.get(
          .with {
            $0.name = round.name
            $0.grouping = grouping
          }, by: TestStatistics.province)
      }
      let province = try await ask(.province)
      #expect(province.provisional && province.rules.contains { $0.id == "SURVEY-estimation" })
      let staff = province.results.first { $0.code == "P01" }
      #expect(staff?.reported == 11 * 20 && staff?.reportedUnits == 11)
      #expect(staff?.estimated == 2 * 20 && staff?.estimatedUnits == 2 && staff?.methods == [.stratumMean])
      let divisions = try await ask(.division)
      #expect(
        Set(divisions.results.map(\.group)) == ["420100", "420500", "other"], "Xiangyang and Ezhou have 3 together")
      for grouping in [Statistics.SurveyGrouping.division, .kind] {
        let results = try await ask(grouping).results
        for item in statistics.form.summableItems {
          let (all, parts) = (province.results.first { $0.code == item.code }, results.filter { $0.code == item.code })
          #expect(parts.map(\.reported).reduce(0, +) == all?.reported, "\(item.code)")
          #expect(parts.map(\.estimated).reduce(0, +) == all?.estimated, "\(item.code)")
          #expect(parts.allSatisfy { item.isOptional || $0.reportedUnits >= 3 }, "\(item.code)")
        }
      }
      await expect(Refusal(.permissionDenied), "a city before the publication") {
        _ = try await statistics.surveyResults.get(
          .with {
            $0.name = round.name
            $0.grouping = .kind
          }, by: TestStatistics.wuhan)
      }
      await expect(.survey("grouping REQUIRED"), "no grouping") { _ = try await ask(.unspecified) }
    }
  }
}
