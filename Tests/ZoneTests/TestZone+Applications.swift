import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing
import ZoneAPI

@testable import ipmesh_zone

extension TestZone {
  static let application = "applications/1"

  /// Begins an application of the zone `jingkai`, ready to be handed in.
  @discardableResult
  func apply(_ change: (inout Zone.Application) -> Void = { _ in }) async throws -> Zone.Application {
    var application = Zone.Application.with {
      $0.zone = "zones/jingkai"
      $0.planSummary = "三年建设方案:引进高端服务机构,\n建设一站式服务平台。"
      $0.materials = [Samples.evidence()]
    }
    change(&application)
    let input = application
    return try await applications.create(
      .with {
        $0.requestId = freshID()
        $0.application = input
      }, by: Self.wuhan)
  }

  /// Takes a step on a day, with reason and evidence.
  @discardableResult
  func move(
    _ state: Zone.ApplicationState, on day: String, id: String = freshID(), _ name: String = TestZone.application
  ) async throws -> Zone.Application {
    let isCity = [.submitted, .recommended, .cancelled].contains(state)
    return try await applications.changeState(
      .with {
        $0.requestId = id
        $0.name = name
        $0.state = state
        $0.effectiveDate = Samples.date(day)
        $0.reason = "理由"
        $0.evidence = [Samples.evidence(7)]
      }, by: isCity ? Self.wuhan : Self.province, .init(timeout: .seconds(20)))
  }

  /// Brings a new application into expert review on a day.
  func reachReview(on day: String) async throws {
    let today = store.clock.now().today
    setDay(day)
    try await apply()
    setDay("\(today)")
    for state in [Zone.ApplicationState.submitted, .recommended, .siteVisit, .formCheck, .expertReview] {
      try await move(state, on: day)
    }
  }

  @discardableResult
  func assignDraw(_ draw: String = "draws/1", id: String = freshID()) async throws -> Zone.Application {
    try await applications.assignPanel(
      .with {
        $0.requestId = id
        $0.name = Self.application
        $0.draw = draw
      }, by: Self.province, .init(timeout: .seconds(20)))
  }

  @discardableResult
  func assign(evaluation: String) async throws -> Zone.Application {
    try await applications.assignEvaluation(
      .with {
        $0.requestId = freshID()
        $0.name = Self.application
        $0.evaluation = evaluation
      }, by: Self.province)
  }

  /// Names a published evaluation with this score for the stage that comes next.
  @discardableResult
  func assign(score: Int32) async throws -> Zone.Application {
    try await assign(evaluation: publishedEvaluation(score: score))
  }

  /// A published evaluation that gave the zone a score, in hundredths of a point; its period ends today.
  func publishedEvaluation(
    score: Int32, draw: String = "", ends: GoogleType.Date? = nil,
    _ change: @Sendable (inout Zone.Evaluation) -> Void = { _ in }
  ) async throws -> String {
    var given = Zone.Evaluation.with {
      $0.displayName = "评价"
      $0.scheme = "evaluationSchemes/hubei-2022.1"
      $0.zones = ["zones/jingkai"]
      $0.state = .published
      $0.draw = draw
      $0.division = "420100"
      $0.periodEndDate = ends ?? GoogleType.Date(store.clock.now().today)
    }
    change(&given)
    let (input, now, rules) = (given, store.clock.now(), rules)
    return try await store.database.write { transaction in
      let file = try rules.evaluationSchemes.known(input.scheme, field: "scheme")
      try SchemeTable.store(file, transaction)
      var evaluation = input
      evaluation.schemeSha256 = file.sha256
      evaluation.name = "evaluations/\(try Evaluations.Table.nextNumber(transaction.reader))"
      let added = try Evaluations.Table.insert(evaluation, rules.divisions, now, transaction)
      let results = added.zones.map { zone in
        Zone.EvaluationResult.with {
          $0.name = Zone.EvaluationResult.name(of: zone, in: added.name)
          $0.zone = zone
          $0.scoreHundredths = score
          $0.level = score >= 9_000 ? "EXCELLENT" : score >= 7_500 ? "GOOD" : score >= 6_000 ? "PASS" : "FAIL"
          $0.provisional = true
        }
      }
      try ResultTable.insert(results, of: added.name, transaction)
      return added.name
    }
  }

  /// Brings a new application to the designation on 2025-04-17.
  func designate() async throws {
    try await addZone()
    peers.set(Samples.draw)
    try await reachReview(on: "2025-03-03")
    try await assignDraw()
    try await assign(score: 7_605)
    try await move(.publicNotice, on: "2025-04-09")
    try await move(.designated, on: "2025-04-17")
  }

  func objection(on day: String) -> Zone.CreateObjectionRequest {
    .with {
      $0.requestId = freshID()
      $0.parent = Self.application
      $0.objection = .with {
        $0.organization = "武汉示例协会"
        $0.content = "材料与事实不符"
        $0.filedDate = Samples.date(day)
        $0.evidence = [Samples.evidence(3)]
      }
    }
  }

  func decision(_ state: Zone.ObjectionState, on day: String, _ number: Int = 1) -> Zone.DecideObjectionRequest {
    .with {
      $0.requestId = freshID()
      $0.name = "\(Self.application)/objections/\(number)"
      $0.state = state
      $0.decisionDate = Samples.date(day)
      $0.decision = "经核查"
    }
  }
}
