import Identity
import RPC
import Records
import Storage
import TalentAPI
import ZoneAPI

/// The panel of experts of an evaluation.
extension Evaluations {
  func assignPanel(
    _ request: Zone.AssignEvaluationPanelRequest, by caller: CallerIdentity, draw ask: () async throws -> Talent.Draw
  ) async throws -> Zone.Evaluation {
    _ = try ResourceName.number(request.name, in: "evaluations", field: "name")
    _ = try ResourceName.number(request.draw, in: "draws", field: "draw")
    let draw = try await store.unlessAnswered(request.requestId, by: caller, ask)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      try Self.require(.open, stored.record)
      guard let draw else { throw RPCError(.internal, "the draw was not asked for") }
      try requireFit(draw, for: stored.record, transaction.reader)
      var changed = stored.record
      changed.draw = request.draw
      changed.experts = Self.members(of: draw)
      changed.expertCount = Int32(changed.experts.count)
      changed.panelProvisional = draw.provisional
      try requireHandedIn(on: changed, transaction.reader)
      let scheme = try SchemeTable.scheme(of: changed, rules.evaluationSchemes, transaction.reader)
      changed.provisional = scheme.isProvisional || draw.provisional
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction).visible
    }
  }

  /// The experts who take part, in the order in which they were drawn.
  private static func members(of draw: Talent.Draw) -> [String] {
    draw.seats.filter { $0.role == .member && $0.state == .confirmed }.map(\.expert)
  }

  /// Throws FAILED_PRECONDITION when the draw is none for the evaluation.
  private func requireFit(
    _ draw: Talent.Draw, for evaluation: Zone.Evaluation, _ reader: borrowing Reader
  ) throws {
    let scheme = try SchemeTable.scheme(of: evaluation, rules.evaluationSchemes, reader)
    func require(_ holds: Bool, _ rule: String, en: String, zh: String) throws(RPCError) {
      if !holds { throw .precondition(rule, draw.name, en: en, zh: zh) }
    }
    try require(
      !scheme.expertMeasures.isEmpty, "evaluation-panel-needed", en: "the scheme has nothing that experts score",
      zh: "该方案没有专家评分项")
    try require(
      draw.purpose == .zoneEvaluation && (draw.state == .drawn || draw.state == .published), "evaluation-panel-drawn",
      en: "a draw for the evaluation of zones that is drawn is expected", zh: "应为已完成的集聚区评价专家抽取")
    let members = Self.members(of: draw)
    try require(
      members.count == draw.count && members.count >= scheme.experts.scoresMin, "evaluation-panel-confirmed",
      en:
        "\(members.count) of \(draw.count) members are confirmed; all, and at least \(scheme.experts.scoresMin), are needed",
      zh: "已确认专家\(members.count)名(共\(draw.count)名),应全部确认且不少于\(scheme.experts.scoresMin)名")
    for name in evaluation.zones {
      let code = try RecordTable<Zone.ClusterZone>.required(name, reader).record.operatorCode
      try require(
        code.isEmpty || draw.subject?.applicantCodes.contains(code) == true, "evaluation-panel-subject",
        en: "the draw does not name \(code), which operates \(name): experts tied to it were not excluded",
        zh: "该抽取未列入\(name)的运营单位(\(code)),未对其执行回避")
    }
    let holder = try reader.first(
      "SELECT name FROM evaluation WHERE draw = $1 AND name <> $2", [draw.name, evaluation.name]
    ) { try $0[0] as String }
    try require(
      holder == nil, "evaluation-panel-unused", en: "the draw serves \(holder ?? "")", zh: "该抽取已用于\(holder ?? "")")
  }

  /// Throws FAILED_PRECONDITION when an expert who handed in scores is not on the panel.
  private func requireHandedIn(on evaluation: Zone.Evaluation, _ reader: borrowing Reader) throws {
    let sheets = try ExpertSheets.all(of: evaluation.name, reader)
    for sheet in sheets where !evaluation.experts.contains(sheet.expert) {
      throw RPCError.precondition(
        "evaluation-panel-handed-in", sheet.name, en: "the expert handed in scores and is not on this panel",
        zh: "已提交评分的专家不在该专家组")
    }
  }
}
