import Domain
import Identity
import RPC
import Records
import Storage
import ZoneAPI
import ZoneEvaluation

/// What experts hand in for the zones of an evaluation.
struct ExpertSheets: Sendable {
  let store: RecordStore
  let rules: ZoneRules

  typealias Table = RecordTable<Zone.ExpertSheet>

  /// Every sheet of an evaluation, in the order of entry.
  static func all(of evaluation: String, _ reader: borrowing Reader) throws -> [Zone.ExpertSheet] {
    var filter = RowFilter()
    filter.add("evaluation =", evaluation)
    return try Table.list(filter, after: 0, limit: Evaluations.zonesMax * ExpertRule.panelMax, reader).map(\.record)
  }

  func submit(
    _ request: Zone.SubmitExpertScoresRequest, by caller: CallerIdentity
  ) async throws -> Zone.ExpertSheet {
    let (number, zone) = try ResourceName.ids(request.parent, in: "evaluations", "sheets", field: "parent")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let evaluation = try Evaluations.Table.required("evaluations/\(number)", transaction.reader).record
      guard evaluation.zones.contains("zones/\(zone)") else { throw RPCError.notFound(request.parent) }
      try caller.requireReach(evaluation.division, evaluation.name)
      try Evaluations.require(.open, evaluation)
      let scheme = try SchemeTable.scheme(of: evaluation, rules.evaluationSchemes, transaction.reader)
      let given = request.expertSheet ?? Zone.ExpertSheet()
      let expert = try ResourceName.number(given.expert, in: "experts", field: "expert_sheet.expert")
      var sheet = try Self.checked(given, scheme)
      guard evaluation.experts.contains(given.expert) else {
        throw RPCError.precondition(
          "evaluation-panel-member", given.expert, en: "the expert is not on the panel of \(evaluation.name)",
          zh: "该专家不在本次评价的专家组")
      }
      sheet.name = "\(request.parent)/experts/\(expert)"
      sheet.zone = "zones/\(zone)"
      sheet.expert = given.expert
      guard let stored = try Table.stored(sheet.name, transaction.reader) else {
        return try Table.insert(sheet, rules.divisions, now, transaction)
      }
      guard given.etag.isEmpty || given.etag == stored.record.etag else { throw RPCError.outdated(sheet.name) }
      return try Table.replace(stored, by: sheet, rules.divisions, now, transaction)
    }
  }

  func list(
    _ request: Zone.ListExpertSheetsRequest, by caller: CallerIdentity
  ) async throws -> Zone.ListExpertSheetsResponse {
    _ = try ResourceName.number(request.parent, in: "evaluations", field: "parent")
    var query = request
    (query.pageSize, query.pageToken) = (0, "")
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let (isPublished, rows) = try await store.scan { reader in
      let evaluation = try Evaluations.Table.required(request.parent, reader).record
      if evaluation.state != .published {
        try caller.requireReach(Division.provinceCode, "\(request.parent): who is on the panel")
      }
      var filter = RowFilter()
      filter.add("evaluation =", request.parent)
      let rows = try Table.list(filter, after: page.after ?? 0, limit: page.size + 1, reader)
      return (evaluation.state == .published, rows)
    }
    return .with {
      $0.expertSheets = rows.prefix(page.size).map { isPublished ? $0.record : $0.record.blind }
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].number) }
    }
  }

  /// The scores in the order of the scheme, or the recusal.
  private static func checked(_ given: Zone.ExpertSheet, _ scheme: EvaluationScheme) throws(RPCError)
    -> Zone.ExpertSheet
  {
    var problems = FieldProblems()
    var sheet = Zone.ExpertSheet()
    sheet.recused = given.recused
    sheet.recusalReason = problems.text(
      "expert_sheet.recusal_reason", given.recusalReason, characters: given.recused ? 1...400 : 0...0)
    if given.recused && !given.scores.isEmpty {
      problems.add(
        "expert_sheet.scores", "recused", en: "an expert who is recused gives no scores", zh: "回避的专家不评分",
        seen: "\(given.scores.count)")
    }
    sheet.scores = given.recused ? [] : scores(given.scores, scheme.expertMeasures, &problems)
    try problems.check()
    return sheet
  }

  private static func scores(
    _ given: [Zone.ExpertScore], _ measures: [Measure], _ problems: inout FieldProblems
  ) -> [Zone.ExpertScore] {
    var byMeasure: [String: Zone.ExpertScore] = [:]
    for (place, score) in given.prefix(measures.count + 1).enumerated() {
      let field = "expert_sheet.scores[\(place)]"
      guard let measure = measures.first(where: { $0.code == score.measure }) else {
        problems.measure("\(field).measure", score.measure, among: measures, en: "expert", zh: "专家")
        continue
      }
      problems.number("\(field).score", score.score, measure.minimum...measure.maximum)
      var kept = score
      kept.remarks = problems.text("\(field).remarks", score.remarks, characters: 0...1_000)
      if byMeasure.updateValue(kept, forKey: score.measure) != nil {
        problems.add("\(field).measure", "repeated", en: "the measure is there twice", zh: "指标重复", seen: score.measure)
      }
    }
    for measure in measures where byMeasure[measure.code] == nil {
      problems.add(
        "expert_sheet.scores", "score-missing", en: "a score for \(measure.code) is missing",
        zh: "缺少\(measure.title.zh)的评分")
    }
    return measures.compactMap { byMeasure[$0.code] }
  }
}
