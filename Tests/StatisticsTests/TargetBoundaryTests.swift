import Domain
import RegistryAPI
import StatisticsAPI
import Testing

@testable import ipmesh_statistics

@Suite("The targets of the plan at their bounds")
struct TargetBoundaryTests {
  private static let rules = try! StatisticsRules(directory: TestStatistics.ruleDirectory)

  /// A target that counts: what is counted, what the value is, what it says. From the plan: 5 至 8, 达到, 超过.
  private static let bounds: [(target: String, counts: [Contribution], value: String, outcome: TargetOutcome)] = [
    ("zones", [], "0", .notMet),
    ("zones", [Contribution(.zonesDesignated, "420100", 4)], "4", .notMet),
    ("zones", [Contribution(.zonesDesignated, "420100", 2), Contribution(.zonesDesignated, "420500", 3)], "5", .met),
    ("zones", [Contribution(.zonesDesignated, "420100", 8)], "8", .met),
    ("zones", [Contribution(.zonesDesignated, "420100", 9)], "9", .metOverRange),
    ("practitioners", [Contribution(.practitionersEmployed, "420100", 29_999)], "29999", .notMet),
    ("practitioners", [Contribution(.practitionersEmployed, "420100", 30_000)], "30000", .met),
    // Persons in the archive are not what the plan calls practitioners.
    ("practitioners", [Contribution(.practitionersArchived, "", 40_000)], "0", .notMet),
    ("attorneys", [Contribution(.attorneysFiled, "", 1_000)], "1000", .notMet),
    ("attorneys", [Contribution(.attorneysFiled, "", 1_001)], "1001", .met),
    ("brands", [Contribution(.brandInstitutions, "national", 100)], "100", .notMet),
    (
      "brands",
      ["national", "provincial", "municipal"].map { Contribution(.brandInstitutions, $0, $0 == "national" ? 1 : 50) },
      "101", .met
    ),
    ("revenue", [Contribution(.revenueFen, "420100", 999_999_999_999)], "99.9999", .notMet),
    ("revenue", [Contribution(.revenueFen, "420100", 1_000_000_000_000)], "100", .met),
    // Ten thousand institutions with the largest revenue there can be.
    (
      "revenue", (0..<10_000).map { _ in Contribution(.revenueFen, "420100", 1_000_000_000_000_000) }, "1000000000",
      .met
    ),
    ("coverage", outlets(8), "47.0588", .notMet),
    ("coverage", outlets(9), "52.9411", .met),
    // Neither a workstation nor a second outlet in the same prefecture covers anything more.
    ("coverage", outlets(8) + outlets(8) + [Contribution(.outletsOpen, "429021/workstation")], "47.0588", .notMet),
    (
      "2026-guidance", [Contribution(.guidanceCases, "2026", 39), Contribution(.guidanceCases, "2025", 9)], "39",
      .notMet
    ),
    ("2026-guidance", [Contribution(.guidanceCases, "2026", 40)], "40", .met),
  ]

  private static func outlets(_ count: Int) -> [Contribution] {
    rules.divisions.prefectures.prefix(count).map { Contribution(.outletsOpen, "\($0.code)/tisc") }
  }

  /// What is known when all services are followed and these records are there.
  private static func knowledge(_ contributions: [Contribution]) -> TargetKnowledge {
    var known = TargetKnowledge()
    for contribution in contributions {
      known.counts.add(contribution.measure, contribution.key, Int128(contribution.amount))
    }
    for place in known.feeds.indices { known.feeds[place].followed = true }
    return known
  }

  private static func reading(_ id: String, _ known: TargetKnowledge) throws -> TargetReading {
    let target = try #require(rules.targets.target(id))
    return TargetReadings.reading(of: target, known, rules.divisions)
  }

  @Test("each target is met exactly from its bound on", arguments: bounds.indices)
  func bound(_ place: Int) throws {
    let row = Self.bounds[place]
    let reading = try Self.reading(row.target, Self.knowledge(row.counts))
    #expect(reading.outcome == row.outcome, "\(reading.statement.en)")
    #expect(reading.value?.decimal == row.value)
  }

  @Test("values are compared as they are: what rounds to the bound does not reach it")
  func noRounding() throws {
    let target = try #require(Self.rules.targets.target("high-value"))
    // 常住人口 5844 万: 70,127 patents are 11.9998 for 10,000 people, 70,128 are 12.
    let below = TargetReading(target, TargetValue(numerator: 70_127, denominator: 5_844), inputs: [])
    let exact = TargetReading(target, TargetValue(numerator: 70_128, denominator: 5_844), inputs: [])
    #expect(below.outcome == .notMet && below.value?.decimal == "11.9998")
    #expect(exact.outcome == .met && exact.value?.decimal == "12")
  }

  @Test("half of the 13 prefectures is 7, when the rule divides by 13")
  func otherDenominator() throws {
    let target = try #require(Self.rules.targets.target("coverage"))
    let thirteen = Target(
      plan: target.plan, id: target.id, rule: target.rule, readingRule: try Self.rule(dividingBy: 13),
      comparison: target.comparison, bound: target.bound, upperBound: 0, unit: target.unit, dividedBy: 1,
      source: .coverage, due: target.due)
    // The first 13 of the codes are the prefectures; the last four stand directly under the province.
    for (count, outcome) in [(6, TargetOutcome.notMet), (7, .met)] {
      let reading = TargetReadings.reading(
        of: thirteen, Self.knowledge(Self.outlets(count)), Self.rules.divisions)
      #expect(
        reading.outcome == outcome && reading.value == TargetValue(numerator: Int128(count * 100), denominator: 13))
    }
    let direct = Self.rules.divisions.prefectures.suffix(4).map { Contribution(.outletsOpen, "\($0.code)/tisc") }
    #expect(TargetReadings.reading(of: thirteen, Self.knowledge(direct), Self.rules.divisions).value?.numerator == 0)
  }

  private static func rule(dividingBy denominator: Int) throws -> Rule {
    let text = """
      {"id": "PLAN-coverage", "title": {"zh": "覆盖率", "en": "coverage"}, "source": "test", "provenance": "design",
       "effective_from": "2022-03-18", "parameters": {"denominator": \(denominator), "counts_tisc": 1}}
      """
    return try RuleFile.decode(Array(text.utf8), "test") { (rule: Rule) in rule }
  }

  @Test("a service that is not among the peers leaves its targets without value, and they say so")
  func notFollowed() throws {
    for service in FollowedService.allCases {
      var known = Self.knowledge([Contribution(.attorneysFiled, "", 5_000)])
      for place in known.feeds.indices where known.feeds[place].service == service {
        known.feeds[place].followed = false
      }
      for target in Self.rules.targets.targets where !target.source.services.isEmpty {
        let reading = TargetReadings.reading(of: target, known, Self.rules.divisions)
        let isMissing = target.source.services.contains(service)
        #expect((reading.outcome == .notAvailable) == isMissing, "\(target.id) without \(service)")
        #expect(!isMissing || reading.missing?.en.contains("\(service) is not among the peers") == true)
      }
    }
  }

  @Test("the file holds what the plan and the notice of 2026 ask, each with source and provenance")
  func file() throws {
    let asked = Self.rules.targets.targets.map { target in
      let sign = [TargetComparison.atLeast: "≥", .moreThan: ">", .range: "∈"][target.comparison]!
      let upper = target.upperBound == 0 ? "" : "…\(target.upperBound)"
      return "\(target.id) \(sign) \(target.bound)\(upper) \(target.unit.zh)"
    }
    #expect(
      asked == [
        "zones ∈ 5…8 个", "practitioners ≥ 30000 人", "attorneys > 1000 人", "brands > 100 家", "revenue ≥ 100 亿元",
        "high-value ≥ 12 件/万人", "coverage ≥ 50 %", "2026-guidance ≥ 40 件", "2026-high-value ≥ 15 件/万人",
        "2026-invention-patents ≥ 230000 件", "2026-trademarks ≥ 1400000 件", "2026-transfers ≥ 60000 次",
        "2026-pledges ≥ 500 亿元", "2026-geographical-indications ≥ 1100 亿元",
      ])
    // The bounds were read; how a value is found is a proposal, which every reading says.
    #expect(Self.rules.targets.targets.allSatisfy { $0.rule.provenance == .found && $0.isProvisional })
  }

  @Test("the targets say what the services' own rules say")
  func sameAsServices() throws {
    let book = Self.rules.book
    let zones = try #require(Self.rules.targets.target("zones"))
    let range = try book.rule("PLAN-zones", on: zones.due)
    #expect(zones.bound == range.parameters["count_min"] && zones.upperBound == range.parameters["count_max"])
    let coverage = try #require(Self.rules.targets.target("coverage"))
    #expect(coverage.bound * 100 == coverage.readingRule.parameters["target_basis_points"])
    for target in Self.rules.targets.targets {
      guard case .indicator(let id) = target.source else { continue }
      let unit = try #require(Self.rules.indicators.versions(of: id)?.last, "\(target.id)").unit
      #expect(unit.zh == target.unit.zh, "\(target.id)")
    }
    // Every kind of outlet is decided on, so that none is left out by a misspelt name.
    for number in 1...10 {
      let kind = Registry.OutletKind(rawValue: Int32(number))
      #expect(coverage.readingRule.parameters["counts_\(kind.token)"] != nil, "\(kind)")
    }
  }

  @Test("a file with an error is refused with the place of it")
  func badFiles() throws {
    let target = """
      {"id": "x", "rule": {"id": "X", "title": {"zh": "甲", "en": "x"}, "source": "s", "provenance": "found",
       "effective_from": "2022-03-18"}, "comparison": "at_least", "bound": 5, "unit": {"zh": "个", "en": "x"},
       "reads": {"coverage": true}, "reading_rule": "PLAN-coverage", "due": "2025-12-31"}
      """
    let cases: [(what: String, from: String, to: String)] = [
      ("no comparison", "\"at_least\"", "\"about\""), ("a bound of 0", "\"bound\": 5", "\"bound\": 0"),
      ("a range without upper bound", "\"at_least\"", "\"range\""),
      ("an upper bound without range", "\"bound\": 5", "\"bound\": 5, \"upper_bound\": 8"),
      ("division by 0", "\"bound\": 5", "\"bound\": 5, \"divided_by\": 0"),
      ("an unknown measure", "\"coverage\": true", "\"measure\": \"luck\""),
      ("two sources", "\"coverage\": true", "\"coverage\": true, \"indicator\": \"y\""),
      ("no source", "\"coverage\": true", "\"part\": \"y\""),
      ("an unknown reading rule", "PLAN-coverage", "PLAN-luck"),
      ("a reading rule that is not in force yet", "2025-12-31", "2020-12-31"),
      ("a reading rule without denominator", "PLAN-coverage", "READING-zones"), ("no day", "2025-12-31", "2025-13-31"),
    ]
    func load(_ text: String) throws -> [Target] {
      let file = #"{"id": "p", "version": "1", "title": {"zh": "甲", "en": "p"}, "targets": [\#(text)]}"#
      return try RuleFile.decode(Array(file.utf8), "targets-test.json") { (plan: TargetFile) in
        try plan.targets(Self.rules.book)
      }
    }
    #expect(try load(target).count == 1)
    for (what, from, to) in cases {
      #expect(throws: RuleFileError.self, "\(what)") { try load(target.replacing(from, with: to)) }
    }
  }
}
