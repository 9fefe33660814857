import RPC
import Storage
import ZoneAPI
import ZoneEvaluation

/// The schemes that evaluations keep, by the digests of their files: a file that changes or goes away changes nothing
/// that was begun with it.
enum SchemeTable {
  /// Keeps a scheme.
  static func store(_ file: EvaluationSchemes.File, _ transaction: borrowing Transaction) throws {
    try transaction.execute(
      "INSERT INTO evaluation_scheme (sha256, file) VALUES ($1, $2) ON CONFLICT DO NOTHING", [file.sha256, file.bytes])
  }

  /// The scheme of an evaluation.
  static func scheme(
    of evaluation: Zone.Evaluation, _ loaded: EvaluationSchemes, _ reader: borrowing Reader
  ) throws -> EvaluationScheme {
    if let scheme = loaded.loaded(sha256: evaluation.schemeSha256) { return scheme }
    let file = try reader.first("SELECT file FROM evaluation_scheme WHERE sha256 = $1", [evaluation.schemeSha256]) {
      try $0[0] as [UInt8]
    }
    guard let file else { throw RPCError(.internal, "\(evaluation.name): its scheme is not kept") }
    return try EvaluationSchemes.File(file, evaluation.scheme).scheme
  }
}
