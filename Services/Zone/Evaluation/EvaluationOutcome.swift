import RPC
import Records
import Storage
import ZoneAPI
import ZoneEvaluation

/// What an evaluation says of a zone to those whose steps rest on it.
enum EvaluationOutcome {
  /// The score of a zone in a published evaluation. Throws NOT_FOUND for an unknown evaluation, FAILED_PRECONDITION for
  /// one that is not published or does not hold the zone.
  static func score(
    _ name: String, of zone: String, _ rules: ZoneRules, _ reader: borrowing Reader
  ) throws -> Zone.ReviewScore {
    let evaluation = try Evaluations.Table.required(name, reader).record
    try Evaluations.require(.published, evaluation)
    guard evaluation.zones.contains(zone) else {
      throw RPCError.precondition(
        "evaluation-zone", name, en: "the evaluation does not hold \(zone)", zh: "该评价不包含\(zone)")
    }
    let result = try ResultTable.required(of: name, zone: zone, reader)
    let scheme = try SchemeTable.scheme(of: evaluation, rules.evaluationSchemes, reader)
    return .with {
      $0.evaluation = name
      $0.scoreCenti = Int64(result.scoreHundredths)
      $0.passCenti = limit(EvaluationSchemes.passLevel, scheme)
      $0.excellentCenti = limit(EvaluationSchemes.excellentLevel, scheme)
      $0.provisional = result.provisional
    }
  }

  private static func limit(_ level: String, _ scheme: EvaluationScheme) -> Int64 {
    Int64(scheme.levels.first { $0.code == level }?.scoreAtLeast ?? EvaluationScheme.scoreMax)
  }
}
