import RPC
import Records
import Schema
import Storage
import ZoneAPI
import ZoneEvaluation

/// Frozen results: read, listed, explained.
struct EvaluationResults: Sendable {
  let store: RecordStore
  let rules: ZoneRules

  func get(_ request: Zone.GetEvaluationResultRequest) async throws -> Zone.EvaluationResult {
    let (evaluation, zone) = try Self.names(request.name)
    return try await store.read { reader in
      let state = try Evaluations.Table.required(evaluation, reader).record.state
      return try ResultTable.required(of: evaluation, zone: zone, reader).visible(in: state)
    }
  }

  func list(_ request: Zone.ListEvaluationResultsRequest) async throws -> Zone.ListEvaluationResultsResponse {
    _ = try ResourceName.number(request.parent, in: "evaluations", field: "parent")
    var query = request
    (query.pageSize, query.pageToken) = (0, "")
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let rows = try await store.scan { reader in
      _ = try Evaluations.Table.required(request.parent, reader)
      return try ResultTable.list(of: request.parent, after: page.after ?? 0, limit: page.size + 1, reader)
    }
    return .with {
      $0.evaluationResults = rows.prefix(page.size).map { row in
        var result = row.result
        (result.values, result.indicators) = ([], [])
        return result
      }
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].position) }
    }
  }

  func explain(_ request: Zone.ExplainScoreRequest) async throws -> Zone.ExplainScoreResponse {
    let (evaluation, zone) = try Self.names(request.name)
    return try await store.scan { reader in
      let result = try ResultTable.required(of: evaluation, zone: zone, reader)
      let stored = try Evaluations.Table.required(evaluation, reader).record
      let scheme = try SchemeTable.scheme(of: stored, rules.evaluationSchemes, reader)
      let explanation = Explanation(try scheme.scored(ScoredZone(result).engineValues), scheme)
      return .with {
        $0.items = explanation.items.map { item in
          .with {
            $0.code = item.code
            $0.text = Common.LocalizedText(item.text)
            $0.pointsHundredths = Int32(item.points)
            $0.lostHundredths = Int32(item.lost)
          }
        }
        $0.summary = Common.LocalizedText(explanation.summary)
        $0.scoreHundredths = result.scoreHundredths
        $0.provisional = result.provisional
      }
    }
  }

  /// The evaluation and the zone in the name of a result.
  static func names(_ name: String) throws(RPCError) -> (evaluation: String, zone: String) {
    let (evaluation, zone) = try ResourceName.ids(name, in: "evaluations", "results", field: "name")
    return ("evaluations/\(evaluation)", "zones/\(zone)")
  }
}
