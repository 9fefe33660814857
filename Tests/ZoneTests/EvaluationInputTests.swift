import RPC
import RecordTestSupport
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("Evaluations: bad input", .timeLimit(.minutes(5)))
struct EvaluationInputTests {
  /// A good request of a bureau whose divisions do not hold the record.
  private func elsewhere<Request>() -> [BadCase<Request>] {
    [("another division", Refusal(.permissionDenied), { _ in })]
  }

  @Test("CreateEvaluation")
  func create() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      try await service.addZone("shut")
      _ = try await service.zones.close(
        .with {
          $0.requestId = freshID()
          $0.name = "zones/shut"
          $0.closeDate = Samples.date("2025-01-01")
        }, by: TestZone.province)
      try await service.addZone("xiaogan") { $0.division = "420900" }
      let good = TestZone.evaluationRequest(["zones/jingkai"])
      let createCases: [BadCase<Zone.CreateEvaluationRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("a bad request id", bad("request_id REQUEST_ID"), { $0.requestId = "a b" }),
        ("no title", bad("evaluation.display_name REQUIRED"), { $0.evaluation?.displayName = " " }),
        (
          "a long title", bad("evaluation.display_name TEXT_LENGTH"),
          { $0.evaluation?.displayName = String(repeating: "评", count: 121) }
        ),
        ("no zones", bad("evaluation.zones LIST_LENGTH"), { $0.evaluation?.zones = [] }),
        (
          "too many zones", bad("evaluation.zones LIST_LENGTH"),
          { $0.evaluation?.zones = (0...200).map { "zones/z\($0)" } }
        ),
        (
          "a zone twice", bad("evaluation.zones[1] REPEATED"),
          { $0.evaluation?.zones = ["zones/jingkai", "zones/jingkai"] }
        ),
        ("no zone name", bad("evaluation.zones[0] RESOURCE_NAME"), { $0.evaluation?.zones = ["jingkai"] }),
        ("unknown zone", Refusal(.notFound), { $0.evaluation?.zones = ["zones/none"] }),
        ("a closed zone", forbidden("zone-open"), { $0.evaluation?.zones = ["zones/shut"] }),
        ("no start", bad("evaluation.period_start_date REQUIRED"), { $0.evaluation?.periodStartDate = nil }),
        ("no end", bad("evaluation.period_end_date REQUIRED"), { $0.evaluation?.periodEndDate = nil }),
        (
          "no such day", bad("evaluation.period_start_date DATE_EXISTS"),
          { $0.evaluation?.periodStartDate = Samples.noSuchDay }
        ),
        (
          "an end in the future", bad("evaluation.period_end_date DATE_NOT_FUTURE"),
          { $0.evaluation?.periodEndDate = Samples.date("2025-07-01") }
        ),
        (
          "an end before the start", bad("evaluation.period_end_date DATE_ORDER"),
          { $0.evaluation?.periodEndDate = Samples.date("2023-12-31") }
        ),
        ("no scheme", bad("evaluation.scheme REQUIRED"), { $0.evaluation?.scheme = "" }),
        ("a bad scheme name", bad("evaluation.scheme RESOURCE_NAME"), { $0.evaluation?.scheme = "hubei-2022.1" }),
        ("unknown scheme", Refusal(.notFound), { $0.evaluation?.scheme = "evaluationSchemes/none" }),
        (
          "before the scheme", forbidden("RULE_NOT_IN_FORCE"),
          {
            $0.evaluation?.periodStartDate = Samples.date("2021-01-01")
            $0.evaluation?.periodEndDate = Samples.date("2021-12-31")
          }
        ),
        (
          "nothing",
          Refusal(
            .invalidArgument, "evaluation.display_name REQUIRED", "evaluation.zones LIST_LENGTH",
            "evaluation.period_start_date REQUIRED", "evaluation.period_end_date REQUIRED"), { $0.evaluation = nil }
        ),
      ]
      try await service.refuse(good, createCases) {
        _ = try await service.evaluations.create($0, by: TestZone.province)
      }
      let beyond: [BadCase<Zone.CreateEvaluationRequest>] = [
        ("zones beyond one's own", Refusal(.permissionDenied), { $0.evaluation?.zones.append("zones/xiaogan") })
      ]
      try await service.refuse(good, beyond) { _ = try await service.evaluations.create($0, by: TestZone.wuhan) }
      #expect(try await service.evaluations.create(good, by: TestZone.wuhan).division == "420100")
      // Another request with the id of one that was answered.
      var other = good
      other.evaluation?.displayName = "另一评价"
      let reused = other
      let error = await #expect(throws: RPCError.self) {
        _ = try await service.evaluations.create(reused, by: TestZone.wuhan)
      }
      #expect(error?.code == .invalidArgument)
      #expect(try await service.evaluations.create(good, by: TestZone.wuhan).name == "evaluations/1")
    }
  }

  @Test("SetIndicatorValues")
  func values() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let name = try await service.addEvaluation().name
      let good = Zone.SetIndicatorValuesRequest.with {
        $0.requestId = freshID()
        $0.name = "\(name)/sheets/jingkai"
        $0.values = [
          .with {
            $0.measure = "ip_plan"
            $0.value = 1
            $0.evidence = Samples.evidence()
          }
        ]
      }
      let evidence: [BadCase<Zone.SetIndicatorValuesRequest>] = Samples.badEvidence.map { what, reason, change in
        (
          what, bad("values[0].evidence.\(reason)"),
          { request in
            var file = Samples.evidence()
            change(&file)
            request.values[0].evidence = file
          }
        )
      }
      let valueCases: [BadCase<Zone.SetIndicatorValuesRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("a bad name", bad("name RESOURCE_NAME"), { $0.name = "evaluations/1" }),
        ("another zone", Refusal(.notFound), { $0.name = "evaluations/1/sheets/other" }),
        ("another evaluation", Refusal(.notFound), { $0.name = "evaluations/9/sheets/jingkai" }),
        ("an old version", Refusal(.aborted), { $0.etag = "0" }),
        ("no values", bad("values LIST_LENGTH"), { $0.values = [] }),
        ("too many values", bad("values LIST_LENGTH"), { $0.values = Array(repeating: $0.values[0], count: 201) }),
        ("no measure", bad("values[0].measure REQUIRED"), { $0.values[0].measure = "" }),
        ("an unknown measure", bad("values[0].measure MEASURE_KNOWN"), { $0.values[0].measure = "none" }),
        (
          "a measure that is counted", bad("values[0].measure MEASURE_KNOWN"),
          { $0.values[0].measure = "resident_agencies" }
        ),
        ("a measure twice", bad("values[1].measure REPEATED"), { $0.values.append($0.values[0]) }),
        ("too little", bad("values[0].value NUMBER_RANGE"), { $0.values[0].value = -1 }),
        ("too much", bad("values[0].value NUMBER_RANGE"), { $0.values[0].value = 2 }),
        ("no evidence", bad("values[0].evidence REQUIRED"), { $0.values[0].evidence = nil }),
      ]
      try await service.refuse(good, valueCases + evidence) { _ = try await service.sheets.set($0, by: TestZone.wuhan) }
      try await service.refuse(good, elsewhere()) {
        _ = try await service.sheets.set($0, by: TestZone.xiaogan)
      }
      let set = try await service.sheets.set(good, by: TestZone.wuhan)
      #expect(set.etag == "2" && set.values.map(\.measure) == ["ip_plan"])
      #expect(try await service.sheets.set(good, by: TestZone.wuhan) == set)
      #expect(try await service.sheets.get(.with { $0.name = good.name }) == set)
    }
  }

  @Test("AssignEvaluationPanel and SubmitExpertScores")
  func experts() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let name = try await service.addEvaluation(scheme: TestZone.withExperts).name
      service.peers.set(TestZone.panel())
      let assign = Zone.AssignEvaluationPanelRequest.with {
        $0.requestId = freshID()
        $0.name = name
        $0.draw = "draws/1"
      }
      let assignCases: [BadCase<Zone.AssignEvaluationPanelRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("a bad name", bad("name RESOURCE_NAME"), { $0.name = "evaluations/x" }),
        ("another evaluation", Refusal(.notFound), { $0.name = "evaluations/9" }),
        ("an old version", Refusal(.aborted), { $0.etag = "0" }),
        ("no draw", bad("draw REQUIRED"), { $0.draw = "" }),
        ("a bad draw", bad("draw RESOURCE_NAME"), { $0.draw = "draws/x" }),
      ]
      let draw = TestZone.panel()
      try await service.refuse(assign, assignCases) {
        _ = try await service.evaluations.assignPanel($0, by: TestZone.province) { draw }
      }
      try await service.refuse(assign, elsewhere()) {
        _ = try await service.evaluations.assignPanel($0, by: TestZone.xiaogan) { draw }
      }
      _ = try await service.evaluations.assignPanel(assign, by: TestZone.province) { draw }

      let good = TestZone.scores(name, "jingkai", expert: 1)
      let scoreCases: [BadCase<Zone.SubmitExpertScoresRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no parent", bad("parent REQUIRED"), { $0.parent = "" }),
        ("a bad parent", bad("parent RESOURCE_NAME"), { $0.parent = "evaluations/1" }),
        ("another evaluation", Refusal(.notFound), { $0.parent = "evaluations/9/sheets/jingkai" }),
        ("another zone", Refusal(.notFound), { $0.parent = "evaluations/1/sheets/other" }),
        ("no expert", bad("expert_sheet.expert REQUIRED"), { $0.expertSheet?.expert = "" }),
        ("a bad expert", bad("expert_sheet.expert RESOURCE_NAME"), { $0.expertSheet?.expert = "experts/x" }),
        ("not on the panel", forbidden("evaluation-panel-member"), { $0.expertSheet?.expert = "experts/6" }),
        (
          "a missing score", bad("expert_sheet.scores SCORE_MISSING"), { $0.expertSheet?.scores.removeLast() }
        ),
        (
          "too little", bad("expert_sheet.scores[0].score NUMBER_RANGE"), { $0.expertSheet?.scores[0].score = -1 }
        ),
        (
          "too much", bad("expert_sheet.scores[1].score NUMBER_RANGE"), { $0.expertSheet?.scores[1].score = 101 }
        ),
        (
          "a declared measure",
          Refusal(
            .invalidArgument, "expert_sheet.scores[0].measure MEASURE_KNOWN", "expert_sheet.scores SCORE_MISSING"),
          { $0.expertSheet?.scores[0].measure = "ip_plan" }
        ),
        (
          "a measure twice", bad("expert_sheet.scores[2].measure REPEATED"),
          { $0.expertSheet?.scores.append(.with { $0.measure = "plan_quality" }) }
        ),
        (
          "long remarks", bad("expert_sheet.scores[0].remarks TEXT_LENGTH"),
          { $0.expertSheet?.scores[0].remarks = String(repeating: "长", count: 1_001) }
        ),
        (
          "recused without reason",
          Refusal(.invalidArgument, "expert_sheet.recusal_reason REQUIRED", "expert_sheet.scores RECUSED"),
          { $0.expertSheet?.recused = true }
        ),
        (
          "a reason without recusal", bad("expert_sheet.recusal_reason TEXT_LENGTH"),
          { $0.expertSheet?.recusalReason = "亲属" }
        ),
      ]
      try await service.refuse(good, scoreCases) {
        _ = try await service.expertSheets.submit($0, by: TestZone.province)
      }
      try await service.refuse(good, elsewhere()) {
        _ = try await service.expertSheets.submit($0, by: TestZone.xiaogan)
      }
      let sheet = try await service.expertSheets.submit(good, by: TestZone.province)
      #expect(sheet.name == "\(name)/sheets/jingkai/experts/1" && sheet.etag == "1" && sheet.scores.count == 2)
      await expect(Refusal(.aborted), "an old version") {
        var old = TestZone.scores(name, "jingkai", expert: 1, 50)
        old.expertSheet?.etag = "7"
        _ = try await service.expertSheets.submit(old, by: TestZone.province)
      }
    }
  }

  @Test("RunEvaluation, ReopenEvaluation, PublishEvaluation")
  func states() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let name = try await service.addEvaluation().name
      try await service.declare(name, "jingkai")
      let run = Zone.RunEvaluationRequest.with {
        $0.requestId = freshID()
        $0.name = name
      }
      let runCases: [BadCase<Zone.RunEvaluationRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("a bad name", bad("name RESOURCE_NAME"), { $0.name = "zones/1" }),
        ("another evaluation", Refusal(.notFound), { $0.name = "evaluations/9" }),
        ("an old version", Refusal(.aborted), { $0.etag = "0" }),
      ]
      try await service.refuse(run, runCases) { _ = try await service.runs.run($0, by: TestZone.province) }
      try await service.refuse(run, elsewhere()) {
        _ = try await service.runs.run($0, by: TestZone.xiaogan)
      }
      let publish = Zone.PublishEvaluationRequest.with {
        $0.requestId = freshID()
        $0.name = name
      }
      let publishCases: [BadCase<Zone.PublishEvaluationRequest>] = [
        ("not scored", forbidden("evaluation-state"), { _ in }),
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("another evaluation", Refusal(.notFound), { $0.name = "evaluations/9" }),
        ("an old version", Refusal(.aborted), { $0.etag = "0" }),
      ]
      try await service.refuse(publish, publishCases) {
        _ = try await service.evaluations.publish($0, by: TestZone.province)
      }
      let reopen = Zone.ReopenEvaluationRequest.with {
        $0.requestId = freshID()
        $0.name = name
        $0.reason = "补正"
      }
      let reopenCases: [BadCase<Zone.ReopenEvaluationRequest>] = [
        ("not scored", forbidden("evaluation-state"), { _ in }),
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no reason", bad("reason REQUIRED"), { $0.reason = "" }),
        ("a long reason", bad("reason TEXT_LENGTH"), { $0.reason = String(repeating: "因", count: 1_001) }),
        ("another evaluation", Refusal(.notFound), { $0.name = "evaluations/9" }),
        ("an old version", Refusal(.aborted), { $0.etag = "0" }),
      ]
      try await service.refuse(reopen, reopenCases) {
        _ = try await service.evaluations.reopen($0, by: TestZone.province)
      }
      let first = try await service.runs.run(run, by: TestZone.province)
      #expect(try await service.runs.run(run, by: TestZone.province) == first)
      try await service.refuse(publish, elsewhere()) {
        _ = try await service.evaluations.publish($0, by: TestZone.xiaogan)
      }
      try await service.refuse(reopen, elsewhere()) {
        _ = try await service.evaluations.reopen($0, by: TestZone.xiaogan)
      }
    }
  }

  @Test("questions")
  func questions() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let name = try await service.addEvaluation().name
      let intervals = Zone.GetRankIntervalsRequest.with { $0.name = name }
      await expect(forbidden("evaluation-scored"), "ranks of an open evaluation") {
        _ = try await service.analysis.rankIntervals(intervals)
      }
      try await service.declare(name, "jingkai")
      _ = try await service.run(name)
      let intervalCases: [BadCase<Zone.GetRankIntervalsRequest>] = [
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("unknown", Refusal(.notFound), { $0.name = "evaluations/9" }),
        ("negative draws", bad("draws NUMBER_RANGE"), { $0.draws = -1 }),
        ("too many draws", bad("draws NUMBER_RANGE"), { $0.draws = 100_001 }),
        ("too wide", bad("spread_basis_points NUMBER_RANGE"), { $0.spreadBasisPoints = 10_000 }),
        ("more places than zones", bad("places NUMBER_RANGE"), { $0.places = 2 }),
      ]
      try await service.refuse(intervals, intervalCases) { _ = try await service.analysis.rankIntervals($0) }
      let changeCases: [BadCase<Zone.FindRankChangeRequest>] = [
        ("no goal", bad("goal REQUIRED"), { $0.goal = .unspecified }),
        ("an unknown goal", bad("goal ENUM_VALUE"), { $0.goal = .init(rawValue: 9) }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("another zone", Refusal(.notFound), { $0.name = "\(name)/results/other" }),
      ]
      try await service.refuse(
        Zone.FindRankChangeRequest.with {
          $0.name = "\(name)/results/jingkai"
          $0.goal = .nextLevel
        }, changeCases
      ) { _ = try await service.analysis.rankChange($0) }
      let compareCases: [BadCase<Zone.CompareSchemesRequest>] = [
        ("no scheme", bad("scheme REQUIRED"), { $0.scheme = "" }),
        ("unknown scheme", Refusal(.notFound), { $0.scheme = "evaluationSchemes/none" }),
        ("a scheme that needs more", forbidden("evaluation-value-missing"), { $0.scheme = TestZone.withExperts }),
        ("unknown evaluation", Refusal(.notFound), { $0.name = "evaluations/9" }),
      ]
      try await service.refuse(
        Zone.CompareSchemesRequest.with {
          $0.name = name
          $0.scheme = TestZone.geometric
        }, compareCases
      ) { _ = try await service.analysis.compare($0) }
      await expect(Refusal(.notFound), "explain another zone") {
        _ = try await service.results.explain(.with { $0.name = "\(name)/results/other" })
      }
    }
  }
}
