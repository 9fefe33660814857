import Domain
import RPC
import RecordTestSupport
import RegistryAPI
import Schema
import Testing

@testable import ipmesh_registry

@Suite("Grading")
struct GradingTests {
  private static let scheme = "scoringSchemes/general-2022.1"

  private func request(_ day: String = "2025-06-30") -> Registry.RunGradingRequest {
    .with {
      $0.requestId = freshID()
      $0.scheme = Self.scheme
      $0.kind = .patentAgency
      $0.gradingDate = Samples.date(day)
    }
  }

  private func set(_ registry: TestRegistry, _ indicators: [(String, Int64, String)]) async throws {
    _ = try await registry.indicators.set(
      .with {
        $0.requestId = freshID()
        $0.parent = "institutions/\(Samples.agencyCode)"
        $0.indicators = indicators.map { name, value, day in
          .with {
            $0.indicator = name
            $0.value = value
            $0.valueDate = Samples.date(day)
            $0.evidence = "年报附件3"
          }
        }
      }, by: TestRegistry.province)
  }

  @Test("every item is scored from the register or a reported indicator and keeps its evidence")
  func items() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      try await registry.addFiledAttorney()
      try await set(
        registry,
        [
          ("fixed_premises", 1, "2025-01-01"), ("client_count", 50, "2024-01-01"), ("client_count", 100, "2025-01-01"),
          ("client_count", 200, "2025-06-30"),
        ])
      let run = try await registry.gradings.run(request("2025-06-01"), by: TestRegistry.province)
      #expect(run.institutionCount == 1 && run.provisional)
      let result = try await registry.gradings.result(.with { $0.name = "\(run.name)/results/\(Samples.agencyCode)" })
      let items = Dictionary(uniqueKeysWithValues: result.items.map { ($0.code, $0) })
      // Established 2019-05-20: 72 months on 2025-06-01.
      #expect(items["A1"]?.value == 72 && items["A1"]?.pointsHundredths == 350)
      #expect(items["A2"]?.pointsHundredths == 300 && items["A2"]?.evidence == "年报附件3")
      #expect(items["A7"]?.value == 2 && items["A7"]?.pointsHundredths == 300)
      #expect(items["E1"]?.value == 100 && items["E1"]?.pointsHundredths == 200)
      #expect(items["C4"]?.value == 333)
      #expect(items["A3"]?.missing == true && items["A3"]?.pointsHundredths == 0)
      #expect(result.pointsHundredths == result.items.reduce(0) { $0 + $1.pointsHundredths })
      let listed = try await registry.gradings.results(.with { $0.parent = run.name }).gradingResults
      #expect(listed.map(\.level) == [result.level] && listed[0].items.isEmpty)
      #expect(run.levelCounts == [result.level: 1])
    }
  }

  @Test("a run can be repeated: the same inputs give the same digest, and recorded values score to it again")
  func repeatable() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      let first = try await registry.gradings.run(request(), by: TestRegistry.province)
      let second = try await registry.gradings.run(request(), by: TestRegistry.province)
      #expect(first.resultDigest == second.resultDigest && first.name != second.name)
      try await set(registry, [("fixed_premises", 1, "2025-01-01")])
      let third = try await registry.gradings.run(request(), by: TestRegistry.province)
      #expect(third.resultDigest != first.resultDigest)
      for run in [first, second, third] {
        let answer = try await registry.gradings.verify(.with { $0.name = run.name })
        #expect(answer.same && answer.recomputedDigest == run.resultDigest)
      }
      #expect(try await registry.gradings.list(.with { $0.pageSize = 2 }).gradingRuns == [third, second])
      // A record that was tampered with does not score to the digest.
      try await registry.store.database.write { transaction in
        let record = try transaction.first("SELECT record FROM grading_result WHERE run_id = 3", []) {
          try $0[0] as [UInt8]
        }
        var result = try Registry.GradingResult(serialized: record ?? [])
        result.items[0].value += 24
        try transaction.execute("UPDATE grading_result SET record = $1 WHERE run_id = 3", [result.serialized()])
      }
      #expect(try await !registry.gradings.verify(.with { $0.name = third.name }).same)
    }
  }

  @Test("bad requests are refused with field and rule")
  func badInput() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      typealias Case = (String, Refusal, (inout Registry.RunGradingRequest) -> Void)
      let cases: [Case] = [
        ("unknown scheme", Refusal(.notFound), { $0.scheme = "scoringSchemes/none" }),
        ("no kind", Refusal(.invalidArgument, "kind REQUIRED"), { $0.kind = .unspecified }),
        ("no day", Refusal(.invalidArgument, "grading_date REQUIRED"), { $0.gradingDate = nil }),
        (
          "tomorrow", Refusal(.invalidArgument, "grading_date DATE_NOT_FUTURE"),
          { $0.gradingDate = Samples.date("2025-07-01") }
        ),
        (
          "before the scheme", Refusal(.failedPrecondition, "RULE_NOT_IN_FORCE"),
          { $0.gradingDate = Samples.date("2022-03-17") }
        ),
        ("bad division", Refusal(.invalidArgument, "division GBT2260_HUBEI"), { $0.division = "420400" }),
      ]
      for (what, refusal, change) in cases {
        var changed = request()
        change(&changed)
        let bad = changed
        await expect(refusal, what) { _ = try await registry.gradings.run(bad, by: TestRegistry.province) }
      }
      await expect(Refusal(.permissionDenied), "Wuhan grades the province") {
        _ = try await registry.gradings.run(request(), by: TestRegistry.wuhan)
      }
      typealias IndicatorCase = (String, Refusal, (inout Registry.SetIndicatorsRequest) -> Void)
      let indicatorCases: [IndicatorCase] = [
        ("none", Refusal(.invalidArgument, "indicators LIST_LENGTH"), { $0.indicators = [] }),
        (
          "bad name", Refusal(.invalidArgument, "indicators[0].indicator INDICATOR_NAME"),
          { $0.indicators[0].indicator = "Staff" }
        ),
        ("negative", Refusal(.invalidArgument, "indicators[0].value NUMBER_RANGE"), { $0.indicators[0].value = -1 }),
        (
          "no day", Refusal(.invalidArgument, "indicators[0].value_date REQUIRED"), { $0.indicators[0].valueDate = nil }
        ),
        (
          "no evidence", Refusal(.invalidArgument, "indicators[0].evidence REQUIRED"),
          { $0.indicators[0].evidence = "" }
        ),
        ("unknown institution", Refusal(.notFound), { $0.parent = "institutions/\(Samples.lawFirmCode)" }),
      ]
      for (what, refusal, change) in indicatorCases {
        var changed = Registry.SetIndicatorsRequest.with {
          $0.requestId = freshID()
          $0.parent = "institutions/\(Samples.agencyCode)"
          $0.indicators = [
            .with {
              $0.indicator = "client_count"
              $0.value = 1
              $0.valueDate = Samples.date("2025-01-01")
              $0.evidence = "x"
            }
          ]
        }
        change(&changed)
        let bad = changed
        await expect(refusal, what) { _ = try await registry.indicators.set(bad, by: TestRegistry.province) }
      }
    }
  }
}
