import Domain
import Identity
import RPC
import Records
import Storage
import TalentAPI
import ZoneAPI

/// The panel and the score that a review rests on.
extension Applications {
  func assignPanel(
    _ request: Zone.AssignPanelRequest, by caller: CallerIdentity, _ options: CallOptions
  ) async throws -> Zone.Application {
    _ = try ResourceName.number(request.name, in: "applications", field: "name")
    _ = try ResourceName.number(request.draw, in: "draws", field: "draw")
    let draw = try await store.unlessAnswered(request.requestId, by: caller) {
      try await talent.draw(request.draw, options)
    }
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      try caller.requireReach(Division.provinceCode, "\(request.name): the panel")
      guard stored.record.state == .expertReview else {
        throw RPCError.precondition(
          "application-expert-review", request.name, en: "a panel is assigned in the expert review", zh: "仅在专家评审阶段指定专家组"
        )
      }
      guard let draw else { throw RPCError(.internal, "the draw was not asked for") }
      let zone = try Zones.Table.required(stored.record.zone, transaction.reader).record
      var changed = stored.record
      changed.panel = try panel(of: draw, for: zone, &changed, now)
      changed.score = nil
      try take(draw.name, for: request.name, transaction)
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  func assignEvaluation(
    _ request: Zone.AssignEvaluationRequest, by caller: CallerIdentity
  ) async throws -> Zone.Application {
    _ = try ResourceName.number(request.name, in: "applications", field: "name")
    _ = try ResourceName.number(request.evaluation, in: "evaluations", field: "evaluation")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      try caller.requireReach(Division.provinceCode, "\(request.name): the score")
      guard ApplicationSteps.possible(from: stored.record.state).contains(where: \.needsScore) else {
        throw RPCError.precondition(
          "application-assessed", request.name,
          en: "in state \(Names.applicationState.token(stored.record.state)) no step rests on a score", zh: "当前状态无需评价")
      }
      try requireFitting(request.evaluation, for: stored.record, transaction.reader)
      var changed = stored.record
      changed.score = try EvaluationOutcome.score(request.evaluation, of: stored.record.zone, transaction.reader)
      if stored.record.transitions.contains(where: { $0.score?.evaluation == request.evaluation }) {
        throw RPCError.precondition(
          "application-score-unused", request.evaluation, en: "a step of \(request.name) rests on it already",
          zh: "该评价已用于\(request.name)的前一阶段")
      }
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  /// The evaluation rests on the same panel in an expert review, and on the present term in an assessment.
  private func requireFitting(
    _ name: String, for application: Zone.Application, _ reader: borrowing Reader
  ) throws {
    let evaluation = try Evaluations.Table.required(name, reader).record
    if application.state == .expertReview {
      guard let panel = application.panel else {
        throw RPCError.precondition(
          "application-panel", application.name, en: "a panel is needed first; AssignPanel names it", zh: "须先指定评审专家组")
      }
      if !evaluation.draw.isEmpty, evaluation.draw != panel.draw {
        throw RPCError.precondition(
          "application-panel-same", name, en: "it was scored by the panel of \(evaluation.draw), not of \(panel.draw)",
          zh: "该评价由\(evaluation.draw)的专家组评分,与本申报的专家组不同")
      }
      return
    }
    if let start = application.term?.startDate?.civilDate, let end = evaluation.periodEndDate?.civilDate, end < start {
      throw RPCError.precondition(
        "application-score-period", name, en: "its period ended on \(end), before the construction term began",
        zh: "评价期(\(end)止)早于建设周期")
    }
  }

  /// The panel that a draw gives for a zone. Throws FAILED_PRECONDITION when it is none for it.
  private func panel(
    of draw: Talent.Draw, for zone: Zone.ClusterZone, _ application: inout Zone.Application, _ now: Moment
  ) throws(RPCError) -> Zone.ReviewPanel {
    let rule: Rule
    do {
      rule = try rules.rule("ZONE-panel", on: now.today)
    } catch {
      throw .precondition(error.rule, application.name, en: error.text.en, zh: error.text.zh)
    }
    guard draw.purpose == .zoneEvaluation, draw.subject?.applicantCodes.contains(zone.operatorCode) ?? false else {
      throw .precondition(
        "application-panel-subject", draw.name,
        en:
          "the draw is not for the evaluation of a zone operated by \(zone.operatorCode): experts tied to it were not "
          + "excluded", zh: "该抽取并非针对本集聚区运营单位(\(zone.operatorCode)),未对其执行回避")
    }
    guard draw.state == .drawn || draw.state == .published else {
      throw .precondition("application-panel-drawn", draw.name, en: "the draw is not drawn", zh: "该抽取尚未完成")
    }
    guard draw.count >= rule["experts_min"], rule["odd"] == 0 || draw.count % 2 == 1 else {
      throw .precondition(
        rule.id, draw.name, en: "\(draw.count) experts are no odd number of \(rule["experts_min"]) or more",
        zh: "专家人数\(draw.count)不符合\(rule["experts_min"])名以上单数的要求")
    }
    application.note(rule)
    application.provisional = application.provisional || draw.provisional
    return .with {
      $0.draw = draw.name
      $0.expertCount = draw.count
      $0.commitment = draw.commitment
    }
  }

  /// Takes a draw for an application: no panel reviews two applications, or one application twice.
  private func take(_ draw: String, for application: String, _ transaction: borrowing Transaction) throws {
    let holder = try transaction.first("SELECT application FROM application_draw WHERE draw = $1", [draw]) {
      try $0[0] as String
    }
    if let holder {
      throw RPCError.precondition(
        "application-panel-unused", draw, en: "the draw was used for \(holder)", zh: "该抽取已用于\(holder)")
    }
    try transaction.execute("INSERT INTO application_draw (draw, application) VALUES ($1, $2)", [draw, application])
  }
}
