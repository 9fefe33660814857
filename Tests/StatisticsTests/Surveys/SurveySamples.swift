import Domain
import Identity
import RPC
import RecordTestSupport
import Records
import RegistryAPI
import Schema
import StatisticsAPI
import StatisticsFigures
import Storage
import Testing

@testable import ipmesh_statistics

/// A request that is wrong in one way, and how it is refused.
typealias SurveyBadCase<Request> = (what: String, refusal: Refusal, change: (inout Request) -> Void)

/// Records of a survey that keep every rule, for tests to change one field of.
enum SurveySamples {
  static let round2024 = "surveyRounds/hubei-2024"

  static func day(_ text: String) -> GoogleType.Date { GoogleType.Date(CivilDate(text)!) }

  /// A valid credit code for each number.
  static func code(_ number: Int) -> String {
    let digits = String(number)
    return UnifiedSocialCreditCode.completing("91420100MA" + String(repeating: "0", count: 6 - digits.count) + digits)!
      .description
  }

  static func institution(
    _ number: Int, division: String = "420100", kind: Registry.InstitutionKind = .patentAgency,
    brand: Registry.BrandTier = .none, employees: Int = 20, revenueFen: Int64 = 600_000_000, open: Bool = true
  ) -> FollowedInstitution {
    FollowedInstitution(
      code: code(number), displayName: "第\(number)知识产权代理有限公司", division: division,
      prefecture: division.hasPrefix("4201") ? "420100" : division, kind: kind, open: open, brandTier: brand,
      employees: employees, revenueFen: revenueFen)
  }

  /// A return without error or query: 20 people, 6 million yuan.
  static let values: [String: Int64] = [
    "J02": 2, "J03": 2015_03_01,
    "P01": 20, "P02": 5, "P03": 10, "P04": 3, "P05": 2, "P06": 8, "P07": 4, "P08": 1, "P09": 6, "P10": 3,
    "F01": 600_000_000, "F02": 400_000_000, "F03": 50_000_000, "F04": 20_000_000, "F05": 60_000_000,
    "F06": 30_000_000, "F07": 25_000_000, "F08": 15_000_000, "F09": 90_000_000, "F10": 500_000_000,
    "F11": 36_000_000,
    "B01": 300, "B02": 400, "B03": 100, "B04": 12, "B05": 3, "B06": 250, "B07": 40, "B08": 9, "B09": 15, "B10": 2,
    "B11": 1, "B12": 600,
  ]

  static func messages(_ values: [String: Int64]) -> [Statistics.SurveyValue] {
    values.sorted { $0.key < $1.key }.map { code, value in
      .with {
        $0.code = code
        $0.value = value
      }
    }
  }

  static func explanation(_ check: String, _ code: String, _ text: String = "年内并购一家机构") -> Statistics.SurveyExplanation
  {
    .with {
      $0.checkId = check
      $0.code = code
      $0.text = text
    }
  }
}

extension TestStatistics {
  var rounds: SurveyRounds { SurveyRounds(store: store, allRules: rules) }
  var returns: SurveyReturns { SurveyReturns(store: store, rules: rules.surveys) }
  var versions: SurveyReturnVersions { SurveyReturnVersions(returns: returns) }
  var completeness: SurveyCompleteness { SurveyCompleteness(store: store, rules: rules.surveys) }
  var surveyResults: SurveyResults { SurveyResults(store: store, rules: rules.surveys) }
  var form: Questionnaire { rules.surveys.forms[0] }

  /// Puts institutions where the register's change feed puts them.
  func follow(_ institutions: [FollowedInstitution]) async throws {
    try await store.database.write { transaction in
      for institution in institutions { try FollowedInstitutions.store(institution, transaction) }
    }
  }

  /// Plans a round; for the year 2024, opening on 2025-03-01, unless changed.
  func plan(
    _ id: String = "hubei-2024", _ change: (inout Statistics.SurveyRound) -> Void = { _ in }
  ) async throws -> Statistics.SurveyRound {
    var round = Statistics.SurveyRound.with {
      $0.displayName = "2024年湖北省知识产权服务业统计调查"
      $0.year = 2024
      $0.form = "surveyForms/hubei-2024-1"
      $0.openDate = SurveySamples.day("2025-03-01")
    }
    change(&round)
    let planned = round
    return try await rounds.create(
      .with {
        $0.requestId = freshID()
        $0.surveyRoundId = id
        $0.surveyRound = planned
      }, by: TestStatistics.province)
  }

  /// Plans, freezes and opens a round over the institutions that are followed.
  func openRound(
    _ id: String = "hubei-2024", _ change: (inout Statistics.SurveyRound) -> Void = { _ in }
  ) async throws -> Statistics.SurveyRound {
    let planned = try await plan(id, change)
    _ = try await rounds.freeze(
      .with {
        $0.requestId = freshID()
        $0.name = planned.name
      }, by: TestStatistics.province)
    return try await rounds.open(
      .with {
        $0.requestId = freshID()
        $0.name = planned.name
        $0.nonce = "0042-1117"
      }, by: TestStatistics.province)
  }

  /// A round with three units of Wuhan and one of Yichang.
  func openSampleRound() async throws -> Statistics.SurveyRound {
    try await follow(
      (1...3).map { SurveySamples.institution($0) } + [SurveySamples.institution(4, division: "420500")])
    return try await openRound()
  }

  /// The name of the return of a unit of a round.
  func returnName(_ number: Int, _ round: String = SurveySamples.round2024) -> String {
    "\(round)/returns/\(SurveySamples.code(number))"
  }

  @discardableResult
  func fill(
    _ name: String, _ values: [String: Int64] = SurveySamples.values,
    _ explanations: [Statistics.SurveyExplanation] = [], by caller: CallerIdentity = TestStatistics.province
  ) async throws -> Statistics.SurveyReturn {
    try await returns.fill(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.values = SurveySamples.messages(values)
        $0.explanations = explanations
      }, by: caller)
  }

  @discardableResult
  func submit(
    _ name: String, by caller: CallerIdentity = TestStatistics.province
  ) async throws -> Statistics.SurveyReturn {
    try await returns.submit(
      .with {
        $0.requestId = freshID()
        $0.name = name
      }, by: caller)
  }

  @discardableResult
  func take(
    _ event: Statistics.SurveyReturnEvent, _ name: String, reason: String = "",
    by caller: CallerIdentity = TestStatistics.province
  ) async throws -> Statistics.SurveyReturn {
    try await returns.changeState(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.event = event
        $0.reason = reason
      }, by: caller)
  }

  /// Fills a return in and takes it all the way to its lock.
  @discardableResult
  func lock(
    _ name: String, _ values: [String: Int64] = SurveySamples.values,
    _ explanations: [Statistics.SurveyExplanation] = []
  ) async throws -> Statistics.SurveyReturn {
    try await fill(name, values, explanations)
    try await submit(name)
    try await take(.beginCityCheck, name)
    try await take(.passCityCheck, name)
    return try await take(.lock, name)
  }

  func close(_ round: String = SurveySamples.round2024) async throws -> Statistics.SurveyRound {
    try await rounds.close(
      .with {
        $0.requestId = freshID()
        $0.name = round
      }, by: TestStatistics.province)
  }

  func publish(_ round: String = SurveySamples.round2024) async throws -> Statistics.SurveyRound {
    try await rounds.publish(
      .with {
        $0.requestId = freshID()
        $0.name = round
      }, by: TestStatistics.province)
  }

  /// The facts of an item for 2024, added up.
  func factSum(_ measure: String, year: Int = 2024) async throws -> Int64 {
    try await store.database.read { reader in
      try FactTable.totals(of: measure, periods: year...year, divisions: nil, industries: [""], reader)
        .map(\.sum).reduce(0, +)
    }
  }

  /// Expects each change of a good request to be refused in its way, and nothing to be stored.
  func refuseAll<Request>(
    _ good: Request, _ cases: [SurveyBadCase<Request>], sourceLocation: SourceLocation = #_sourceLocation,
    _ call: (Request) async throws -> Void
  ) async throws {
    let before = try await allChanges().count
    for (what, refusal, change) in cases {
      var request = good
      change(&request)
      let changed = request
      await expect(refusal, what, sourceLocation: sourceLocation) { try await call(changed) }
    }
    #expect(try await allChanges().count == before, sourceLocation: sourceLocation)
  }
}

extension Refusal {
  /// INVALID_ARGUMENT with fields and their rules, `field RULE`.
  static func survey(_ reasons: String...) -> Refusal {
    var refusal = Refusal(.invalidArgument)
    refusal.reasons = reasons
    return refusal
  }
}
