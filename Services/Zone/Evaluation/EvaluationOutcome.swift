import RPC
import Records
import Storage
import ZoneAPI
import ZoneEvaluation

/// What an evaluation says of a zone to those whose steps rest on it.
enum EvaluationOutcome {
  /// The score of a zone in a published evaluation. Throws NOT_FOUND for an unknown evaluation, FAILED_PRECONDITION for
  /// one that is not published or does not hold the zone.
  static func score(_ name: String, of zone: String, _ reader: borrowing Reader) throws -> Zone.ReviewScore {
    let evaluation = try Evaluations.Table.required(name, reader).record
    try Evaluations.require(.published, evaluation)
    guard evaluation.zones.contains(zone) else {
      throw RPCError.precondition(
        "evaluation-zone", name, en: "the evaluation does not hold \(zone)", zh: "该评价不包含\(zone)")
    }
    let result = try ResultTable.required(of: name, zone: zone, reader)
    let pass = try SchemeTable.kept(of: evaluation, reader).levels.first { $0.code == EvaluationSchemes.passLevel }
    return .with {
      $0.evaluation = name
      $0.scoreHundredths = result.scoreHundredths
      $0.passHundredths = Int32(pass?.scoreAtLeast ?? EvaluationScheme.scoreMax)
      $0.level = result.level
      $0.provisional = result.provisional
    }
  }
}
