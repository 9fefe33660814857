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

@Suite("Frame and sample of a survey")
struct SurveySampleTests {
  private static let sample = SurveySample(permille: 300, unitsMin: 5)

  private static func unit(
    _ number: Int, _ division: String = "420100", kind: Int32 = 1, isKey: Bool = false
  ) -> FrameUnit {
    FrameUnit(
      code: SurveySamples.code(number), name: "\(number)", division: division, prefecture: division, kind: kind,
      isKey: isKey)
  }

  @Test("three tenths of a stratum are surveyed, rounded up, five at least, and never more than there are")
  func sizes() {
    #expect([0, 1, 4, 5, 16, 17, 20, 100, 101].map(Self.sample.size) == [0, 1, 4, 5, 5, 6, 6, 30, 31])
  }

  @Test("the digest of a frame is that of its lines in the order of codes")
  func digest() {
    // printf '91420100MA000001XX|420100|1|0\n…' | sha256sum, over the codes of institutions 1 and 2.
    let lines = [Self.unit(1), Self.unit(2, isKey: true)].map { "\($0.code)|420100|1|\($0.isKey ? 1 : 0)\n" }
    let expected = SurveyOracle.sha256(lines.sorted().joined())
    #expect(SurveySample.digest(of: [Self.unit(2, isKey: true), Self.unit(1)]) == expected)
    #expect(SurveySample.digest(of: [Self.unit(2), Self.unit(1)]) != expected, "who is key is part of it")
  }

  @Test("the same frame and seed give the same sample, whatever the order; another seed another one")
  func deterministic() {
    var random = SeededRandom()
    var frame = (1...400).map { number in
      Self.unit(
        number, ["420100", "420500", "429004"][number % 3], kind: Int32(number % 4 + 1), isKey: number % 17 == 0)
    }
    let selected = Self.sample.selected(of: frame, seed: "hubei-2024-42")
    for _ in 0..<20 {
      frame.shuffle(using: &random)
      #expect(Self.sample.selected(of: frame, seed: "hubei-2024-42") == selected)
    }
    #expect(Self.sample.selected(of: frame, seed: "hubei-2024-43") != selected)
    for (stratum, units) in Dictionary(grouping: frame, by: \.stratum) {
      let drawn = units.filter { selected.contains($0.code) }
      #expect(drawn.count == (units[0].isKey ? units.count : Self.sample.size(of: units.count)), "\(stratum)")
      // Nobody left out has a lower rank than somebody drawn.
      let ranks = { (units: [FrameUnit]) in units.map { DrawRank.rank($0.code, seed: "hubei-2024-42") } }
      let left = ranks(units.filter { !selected.contains($0.code) })
      if let most = ranks(drawn).max(), let least = left.min() { #expect(most < least, "\(stratum)") }
    }
  }

  @Test("brands, large staffs and large revenues are key; closed institutions are not in the frame")
  func frame() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.follow([
        SurveySamples.institution(1, brand: .national), SurveySamples.institution(2, brand: .provincial),
        SurveySamples.institution(3, brand: .municipal), SurveySamples.institution(4, employees: 50),
        SurveySamples.institution(5, employees: 49), SurveySamples.institution(6, revenueFen: 1_000_000_000),
        SurveySamples.institution(7, revenueFen: 999_999_999), SurveySamples.institution(8, open: false),
        SurveySamples.institution(9, division: "420106"),
      ])
      let round = try await statistics.openRound()
      let units = try await statistics.rounds.units(.with { $0.parent = round.name }).surveyUnits
      #expect(round.unitCount == 8 && round.keyCount == 4 && round.sampleCount == 4)
      #expect(units.map(\.key) == [true, true, false, true, false, true, false, false])
      #expect(units.last?.stratum == "420100/1", "a district counts under its city")
      #expect(round.seed == "hubei-2024-0042-1117")
    }
  }

  @Test("digest and sample can be verified, and a changed frame or sample is found")
  func verification() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.follow((1...40).map { SurveySamples.institution($0) })
      let planned = try await statistics.plan()
      await expect(Refusal(.failedPrecondition, "SURVEY-sample"), "before the draw") {
        _ = try await statistics.rounds.verify(.with { $0.name = planned.name })
      }
      let freeze = Statistics.FreezeSurveyFrameRequest.with {
        $0.requestId = freshID()
        $0.name = planned.name
      }
      let framed = try await statistics.rounds.freeze(freeze, by: TestStatistics.province)
      // The frame is frozen: what the register says later changes nothing.
      try await statistics.follow([SurveySamples.institution(41), SurveySamples.institution(1, open: false)])
      _ = try await statistics.rounds.open(
        .with {
          $0.requestId = freshID()
          $0.name = planned.name
          $0.nonce = "7777"
        }, by: TestStatistics.province)
      let verified = try await statistics.rounds.verify(.with { $0.name = planned.name })
      #expect(verified.frameUnchanged && verified.sampleReproduced && verified.frameDigest == framed.frameDigest)
      let issued = try await statistics.returns.list(
        .with { $0.filter = .with { $0.surveyRound = planned.name } }, by: TestStatistics.province)
      #expect(issued.surveyReturns.count == 12)

      try await statistics.store.database.write { transaction in
        try transaction.execute(
          "UPDATE survey_unit SET selected = NOT selected WHERE code = $1", [SurveySamples.code(3)])
      }
      let swapped = try await statistics.rounds.verify(.with { $0.name = planned.name })
      #expect(swapped.frameUnchanged && !swapped.sampleReproduced)
      try await statistics.store.database.write { transaction in
        try transaction.execute("UPDATE survey_unit SET division = '420500' WHERE code = $1", [SurveySamples.code(3)])
      }
      #expect(try await !statistics.rounds.verify(.with { $0.name = planned.name }).frameUnchanged)
    }
  }
}
