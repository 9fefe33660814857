import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import ZoneAPI
import ZoneEvaluation

/// Scores evaluations and shows that it can be repeated.
struct EvaluationRuns: Sendable {
  let store: RecordStore
  let rules: ZoneRules

  private typealias Table = Evaluations.Table

  func run(_ request: Zone.RunEvaluationRequest, by caller: CallerIdentity) async throws -> Zone.Evaluation {
    _ = try ResourceName.number(request.name, in: "evaluations", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      try Evaluations.require(.open, stored.record)
      let scheme = try SchemeTable.scheme(of: stored.record, rules.evaluationSchemes, transaction.reader)
      let inputs = try EvaluationInputs(stored.record, scheme, transaction.reader)
      let results = try ScoredZone.results(try inputs.complete(), scheme, of: stored.record)
      var scored = stored.record
      scored.state = .scored
      scored.resultDigest = ResultTable.digest(results)
      scored.runTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      try ResultTable.insert(results, of: request.name, transaction)
      return try Table.replace(stored, by: scored, rules.divisions, now, transaction).visible
    }
  }

  func verify(_ request: Zone.VerifyEvaluationRequest) async throws -> Zone.VerifyEvaluationResponse {
    _ = try ResourceName.number(request.name, in: "evaluations", field: "name")
    return try await store.scan { reader in
      let frozen = try FrozenEvaluation(request.name, rules.evaluationSchemes, reader)
      let again = try ScoredZone.results(
        frozen.results.map(ScoredZone.init), frozen.scheme, of: frozen.evaluation)
      return .with {
        $0.recordedDigest = frozen.evaluation.resultDigest
        $0.recomputedDigest = ResultTable.digest(again)
        $0.same = $0.recordedDigest == $0.recomputedDigest
      }
    }
  }
}

/// An evaluation that was scored, with its scheme and its results, the best rank first.
struct FrozenEvaluation: Sendable {
  let evaluation: Zone.Evaluation
  let scheme: EvaluationScheme
  let results: [Zone.EvaluationResult]

  /// Throws NOT_FOUND for an unknown evaluation, FAILED_PRECONDITION for one that is open.
  init(_ name: String, _ schemes: EvaluationSchemes, _ reader: borrowing Reader) throws {
    evaluation = try Evaluations.Table.required(name, reader).record
    guard evaluation.state != .open else {
      throw RPCError.precondition(
        "evaluation-scored", name, en: "the evaluation has no result yet", zh: "该评价尚无结果")
    }
    scheme = try SchemeTable.scheme(of: evaluation, schemes, reader)
    results = try ResultTable.list(of: name, limit: Evaluations.zonesMax, reader).map(\.result)
  }

  /// The exact scores of all zones, in the order of the results.
  func scores() throws -> [ZoneScore] { try results.map { try scheme.scored(ScoredZone($0).engineValues) } }
}
