import Domain
import Identity
import RPC
import Records
import Storage
import TalentAPI
import ZoneAPI

/// The steps of applications.
extension Applications {
  func changeState(
    _ request: Zone.ChangeApplicationStateRequest, by caller: CallerIdentity, _ options: CallOptions
  ) async throws -> Zone.Application {
    _ = try ResourceName.number(request.name, in: "applications", field: "name")
    let draw = try await draw(for: request, by: caller, options)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      let step = try step(of: stored.record, request)
      if step.actor == .province { try caller.requireReach(Division.provinceCode, "\(request.name): this step") }
      let (day, reason) = try checked(request, step, stored.record, now)
      if step.to == .publicNotice { try requirePublished(draw, stored.record) }
      let move = ApplicationMove(
        rules: rules, step: step, day: day,
        zone: try Zones.Table.required(stored.record.zone, transaction.reader).record,
        objections: try Objections.all(to: request.name, transaction.reader))
      let moved = try move.applied(to: stored.record).recording(
        step.to, on: day, by: caller, now, reason: reason, evidence: request.evidence,
        panel: step.to == .publicNotice || step.to == .designated ? stored.record.panel : nil,
        score: step.needsScore ? stored.record.score : nil)
      let changed = try Table.replace(stored, by: moved, rules.divisions, now, transaction)
      try announceDesignation(of: changed, now, transaction)
      return changed
    }
  }

  /// The step asked for. Throws FAILED_PRECONDITION with the steps that are possible.
  private func step(
    of application: Zone.Application, _ request: Zone.ChangeApplicationStateRequest
  ) throws(RPCError) -> ApplicationSteps.Step {
    var problems = FieldProblems()
    problems.choice("state", request.state.rawValue, 1...16)
    try problems.check()
    let possible = ApplicationSteps.possible(from: application.state)
    guard let step = possible.first(where: { $0.to == request.state }) else {
      throw .refusedMove("ZONE-steps", application.name, application.state, to: request.state, possible.map(\.to))
    }
    return step
  }

  /// The day and the reason of a step.
  private func checked(
    _ request: Zone.ChangeApplicationStateRequest, _ step: ApplicationSteps.Step, _ application: Zone.Application,
    _ now: Moment
  ) throws(RPCError) -> (day: CivilDate, reason: String) {
    var problems = FieldProblems()
    let day = problems.date("effective_date", request.effectiveDate, required: true, latest: now.today)
    // A new draft is dated by its entry here, and may have been handed in on paper before that.
    let earliest = application.transitions.count > 1 ? application.stateDate : nil
    problems.order("effective_date", day, notBefore: earliest, "the present state", zh: "当前状态日期")
    let reason = problems.paragraphs("reason", request.reason, characters: (step.needsReason ? 1 : 0)...1_000)
    problems.evidence("evidence", request.evidence, required: step.needsEvidence)
    try problems.check()
    guard let day else { throw RPCError(.internal, "the day was not checked") }
    return (day, reason)
  }

  /// The draw of the panel as talent has it now, for the step that needs it; `nil` for others, and for a step that was
  /// answered before.
  private func draw(
    for request: Zone.ChangeApplicationStateRequest, by caller: CallerIdentity, _ options: CallOptions
  ) async throws -> Talent.Draw? {
    guard request.state == .publicNotice else { return nil }
    let application = try await store.read { try Table.required(request.name, $0).record }
    guard application.state == .expertReview, let panel = application.panel else { return nil }
    return try await store.unlessAnswered(request.requestId, by: caller) {
      try await talent.draw(panel.draw, options)
    } ?? nil
  }

  /// The panel is public, and the one that was assigned.
  private func requirePublished(_ draw: Talent.Draw?, _ application: Zone.Application) throws(RPCError) {
    guard let panel = application.panel else { return }
    guard let draw, draw.name == panel.draw else { throw .outdated(application.name) }
    guard draw.state == .published, draw.commitment == panel.commitment else {
      throw .precondition(
        "application-panel-published", application.name,
        en: "\(draw.name) is not published yet, so that nobody can check the panel; publish it first",
        zh: "评审专家抽取\(draw.name)尚未公布,请先公布")
    }
  }
}
