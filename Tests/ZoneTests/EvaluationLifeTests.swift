import Foundation
import RPC
import RecordTestSupport
import Records
import Storage
import Testing
import ZoneAPI
import ZoneEvaluation

@testable import ipmesh_zone

@Suite("Evaluations: from the beginning to the publication", .timeLimit(.minutes(5)))
struct EvaluationLifeTests {
  @Test("the worked example through the service: 40 institutions, 5 forms, growth 9 % against 6 % come to 21.00")
  func workedExample() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.addResidents(40, forms: 5)
      let evaluation = try await service.addEvaluation()
      try await service.declare(evaluation.name, "jingkai", ["service_revenue_growth": 900, "gdp_growth": 600])
      let scored = try await service.run(evaluation.name)
      #expect(scored.state == .scored && scored.provisional)
      let result = try await service.result(evaluation.name, "jingkai")
      let points = Dictionary(uniqueKeysWithValues: result.indicators.map { ($0.code, $0.pointsHundredths) })
      #expect(points["B1"] == 800 && points["B4"] == 500 && points["C1"] == 800)
      #expect(result.scoreHundredths == 2_100 && result.level == "FAIL" && result.rank == 1 && result.provisional)
      let values = Dictionary(uniqueKeysWithValues: result.values.map { ($0.measure, $0) })
      #expect(values["resident_agencies"]?.numerator == 40 && values["resident_agencies"]?.source == .fact)
      #expect(values["resident_agencies"]?.countBasis?.zh == "2024-12-31在驻机构40家")
      #expect(values["gdp_growth"]?.evidence == Samples.evidence())
      #expect(result.indicators.first { $0.code == "B4" }?.share == "5/7")
      #expect(result.indicators.first { $0.code == "B4" }?.shareMillionths == 714_286)
    }
  }

  @Test("open, scored, reopened, scored again to the same bytes, published for good; each change is announced")
  func life() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      var evaluation = try await service.addEvaluation()
      let name = evaluation.name
      #expect(name == "evaluations/1" && evaluation.state == .open && evaluation.division == "420100")
      let sheet = try await service.declare(name, "jingkai", ["ip_plan": 1], only: true)
      #expect(sheet.values.count == 1 && sheet.missingMeasures.count == 14 && sheet.etag == "2")
      await expectGaps(14, "evaluations/1/sheets/jingkai") { _ = try await service.run(name) }
      try await service.declare(name, "jingkai", ["support_funds_fen": 500_000_000])
      evaluation = try await service.run(name)
      let first = try await service.storedResults(name)
      #expect(evaluation.resultDigest.count == 64 && first.count == 1)
      await expect(forbidden("evaluation-state"), "values after the run") {
        try await service.declare(name, "jingkai", ["ip_plan": 0], only: true)
      }
      await expect(forbidden("evaluation-state"), "a second run") { _ = try await service.run(name) }

      let reopened = try await service.reopen(name)
      #expect(reopened.state == .open && reopened.resultDigest.isEmpty && reopened.runTime == nil)
      #expect(reopened.reopenings.map(\.resultDigest) == [evaluation.resultDigest])
      #expect(reopened.reopenings[0].actor == "spiffe://ipmesh/agency/420000")
      await expect(Refusal(.notFound), "the result that was put aside") {
        _ = try await service.result(name, "jingkai")
      }
      let again = try await service.run(name)
      #expect(again.resultDigest == evaluation.resultDigest)
      #expect(try await service.storedResults(name) == first)

      let published = try await service.publish(name)
      #expect(published.state == .published && published.publishTime != nil)
      await expect(forbidden("evaluation-state"), "published twice") { _ = try await service.publish(name) }
      await expect(forbidden("evaluation-state"), "reopened") { _ = try await service.reopen(name) }
      let verified = try await service.runs.verify(.with { $0.name = name })
      #expect(verified.same && verified.recomputedDigest == published.resultDigest)

      let changes = try await service.allChanges().map { try Zone.WatchChangesResponse(serialized: $0.payload) }
      let sheetName = "\(name)/sheets/jingkai"
      let announcedNames: [String] = [
        "zones/jingkai", name, sheetName, sheetName, sheetName, name, name, name, name, "\(name)/results/jingkai",
      ]
      #expect(changes.map(\.resourceName) == announcedNames)
      guard case .evaluationResult(let announced) = changes.last?.resource else {
        Issue.record("the result was not announced")
        return
      }
      let result = try await service.result(name, "jingkai")
      #expect(announced == result)
    }
  }

  /// Expects FAILED_PRECONDITION that names a number of missing values.
  private func expectGaps(_ count: Int, _ subject: String, _ call: () async throws -> Void) async {
    let error = await #expect(throws: RPCError.self) { try await call() }
    #expect(error?.code == .failedPrecondition)
    #expect(Refusal(error ?? RPCError(.ok, "")).reasons == Array(repeating: "evaluation-value-missing", count: count))
    #expect(error?.message.contains(subject) == true)
  }

  @Test("the same inputs give the same bytes: in another evaluation, and after a restart")
  func repeatable() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.addZone("gaoxin") { $0.division = "420900" }
      try await service.addResidents(12, brands: 3, forms: 4)
      var names: [String] = []
      for _ in 0..<2 {
        let evaluation = try await service.addEvaluation(["zones/gaoxin", "zones/jingkai"])
        try await service.declare(evaluation.name, "jingkai", ["dedicated_staff": 3, "patent_projects": 7])
        try await service.declare(evaluation.name, "gaoxin", ["one_stop_items": 11, "gdp_growth": 550])
        names.append(evaluation.name)
      }
      var digests: [String] = []
      for name in names { digests.append(try await service.run(name).resultDigest) }
      #expect(digests[0] == digests[1])
      let stored = try await service.storedResults(names[0])
      let other = try await service.storedResults(names[1]).map { bytes in
        var result = try Zone.EvaluationResult(serialized: bytes)
        result.name = "evaluations/1/results/\(result.zone.dropFirst(6))"
        return result.serialized()
      }
      #expect(stored == other && stored.count == 2)

      await service.store.database.close()
      let database = try Database.open(
        service.directory.appending(path: "zone.db").path, migrations: ZoneSchema.migrations,
        timeMicroseconds: service.store.clock.now().microseconds)
      let store = try await RecordStore(
        service: "zone", database: database, clock: service.store.clock,
        personalDataKey: service.store.personalDataKey)
      let verified = try await EvaluationRuns(store: store, rules: service.rules).verify(.with { $0.name = names[0] })
      #expect(verified.same && verified.recomputedDigest == digests[0])
      let third = try await Evaluations(store: store, rules: service.rules).reopen(
        .with {
          $0.requestId = freshID()
          $0.name = names[0]
          $0.reason = "复核"
        }, by: TestZone.province)
      let again = try await EvaluationRuns(store: store, rules: service.rules).run(
        .with {
          $0.requestId = freshID()
          $0.name = third.name
        }, by: TestZone.province)
      #expect(again.resultDigest == digests[0])
      let firstName = names[0]
      let after = try await store.read { try ResultTable.list(of: firstName, limit: 10, $0) }
      #expect(after.map { $0.result.serialized() } == stored)
      await database.close()
    }
  }

  @Test("a scheme file that changes or goes away changes nothing that was begun with it")
  func keptScheme() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let evaluation = try await service.addEvaluation()
      let directory = service.directory.appending(path: "rules")
      try FileManager.default.copyItem(at: URL(filePath: TestZone.ruleDirectory), to: directory)
      try FileManager.default.removeItem(at: directory.appending(path: "zone-scheme-hubei-2022.1.json"))
      let rules = try ZoneRules(directory: directory.path)
      try await service.declare(evaluation.name, "jingkai")
      let runs = EvaluationRuns(store: service.store, rules: rules)
      _ = try await runs.run(
        .with {
          $0.requestId = freshID()
          $0.name = evaluation.name
        }, by: TestZone.province)
      #expect(try await runs.verify(.with { $0.name = evaluation.name }).same)
      #expect(try await service.runs.verify(.with { $0.name = evaluation.name }).same)
    }
  }

  @Test("tampering with a stored value is found")
  func tampering() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let name = try await service.addEvaluation().name
      try await service.declare(name, "jingkai", ["dedicated_staff": 1])
      _ = try await service.run(name)
      var result = try await service.result(name, "jingkai")
      let place = try #require(result.values.firstIndex { $0.measure == "dedicated_staff" })
      result.values[place].numerator = 5
      let bytes = result.serialized()
      try await service.store.database.write { transaction in
        _ = try transaction.execute("UPDATE evaluation_result SET record = $1", [bytes])
      }
      let verified = try await service.runs.verify(.with { $0.name = name })
      #expect(!verified.same && verified.recordedDigest != verified.recomputedDigest)
    }
  }

  @Test("zones are ranked, equal scores share a rank, and pages go on where they ended")
  func ranking() async throws {
    try await TestZone.run { service in
      let zones = ["a1", "b2", "c3", "d4"]
      for zone in zones { try await service.addZone(zone) }
      let name = try await service.addEvaluation(zones.map { "zones/\($0)" }).name
      for (zone, staff) in zip(zones, [3, 5, 3, 0]) {
        try await service.declare(name, zone, ["dedicated_staff": Int64(staff)])
      }
      _ = try await service.run(name)
      var request = Zone.ListEvaluationResultsRequest()
      (request.parent, request.pageSize) = (name, 3)
      let page = try await service.results.list(request)
      #expect(page.evaluationResults.map(\.zone) == ["zones/b2", "zones/a1", "zones/c3"])
      #expect(page.evaluationResults.map(\.rank) == [1, 2, 2])
      #expect(page.evaluationResults.map(\.scoreHundredths) == [500, 300, 300])
      #expect(page.evaluationResults.allSatisfy { $0.values.isEmpty && $0.indicators.isEmpty && $0.groups.count == 6 })
      request.pageToken = page.nextPageToken
      let rest = try await service.results.list(request)
      #expect(rest.evaluationResults.map(\.rank) == [4] && rest.nextPageToken.isEmpty)
      #expect(try await service.evaluations.list(.init()).evaluations.map(\.name) == [name])
    }
  }

  @Test("this service counts its records as of the last day of the period")
  func facts() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.addResidents(3, brands: 2, forms: 2, since: "2024-12-31")
      // One more comes a day too late, one is gone a day too early.
      let divisions = service.rules.divisions
      try await service.store.database.write { transaction in
        for number in 0..<2 {
          _ = try RecordTable<Zone.Resident>.insert(
            .with {
              $0.name = "zones/jingkai/residents/late\(number)"
              $0.institution = "institutions/late\(number)"
              $0.movedInDate = Samples.date(number == 0 ? "2025-01-01" : "2023-01-01")
              if number == 1 { $0.movedOutDate = Samples.date("2024-12-31") }
            }, divisions, Moment(microseconds: 0), transaction)
        }
        _ = try RecordTable<Zone.Alliance>.insert(
          .with {
            $0.name = "alliances/a"
            $0.zone = "zones/jingkai"
            $0.foundedDate = Samples.date("2024-03-01")
            $0.members = ["x", "y", "z"].map { id in
              .with {
                $0.institution = "institutions/\(id)"
                $0.joinedDate = Samples.date(id == "z" ? "2025-02-01" : "2024-03-01")
                if id == "y" { $0.leftDate = Samples.date("2025-01-01") }
              }
            }
          }, divisions, Moment(microseconds: 0), transaction)
        _ = try RecordTable<Zone.NavigationProject>.insert(
          .with {
            $0.name = "navigationProjects/n"
            $0.zone = "zones/jingkai"
            $0.transitions = [
              .with {
                $0.toState = .adopted
                $0.effectiveDate = Samples.date("2024-06-01")
              }
            ]
          }, divisions, Moment(microseconds: 0), transaction)
      }
      func counts(_ day: String) async throws -> [Int] {
        try await service.store.read { reader in
          let counts = try FactCounts("zones/jingkai", on: .init(day)!, reader)
          let measures = [
            "resident_agencies", "brand_agencies", "service_kinds", "alliance_members", "cluster_navigation_projects",
          ]
          return measures.map { counts[$0]?.value ?? -1 }
        }
      }
      #expect(try await counts("2024-12-31") == [3, 2, 2, 2, 1])
      #expect(try await counts("2024-12-30") == [1, 0, 0, 2, 1])
      #expect(try await counts("2025-02-01") == [4, 2, 2, 2, 1])
      #expect(try await counts("2024-05-31") == [1, 0, 0, 2, 0])
      #expect(try await counts("2022-01-01") == [0, 0, 0, 0, 0])
    }
  }

  @Test("what an application rests on: score, level and the score that passes, of a published evaluation only")
  func outcome() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let name = try await service.addEvaluation().name
      try await service.declare(name, "jingkai", ["dedicated_staff": 5])
      _ = try await service.run(name)
      await expect(forbidden("evaluation-state"), "before the publication") {
        _ = try await service.store.read { try EvaluationOutcome.score(name, of: "zones/jingkai", $0) }
      }
      _ = try await service.publish(name)
      let score = try await service.store.read { try EvaluationOutcome.score(name, of: "zones/jingkai", $0) }
      #expect(
        score.scoreHundredths == 500 && score.passHundredths == 6_000 && score.level == "FAIL" && score.provisional)
      await expect(forbidden("evaluation-zone"), "another zone") {
        _ = try await service.store.read { try EvaluationOutcome.score(name, of: "zones/other", $0) }
      }
      await expect(Refusal(.notFound), "another evaluation") {
        _ = try await service.store.read { try EvaluationOutcome.score("evaluations/9", of: "zones/jingkai", $0) }
      }
    }
  }
}
