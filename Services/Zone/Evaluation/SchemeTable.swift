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

  /// The scheme of an evaluation: the one that was loaded, if that is the same, else the one that was kept.
  static func scheme(
    of evaluation: Zone.Evaluation, _ loaded: EvaluationSchemes, _ reader: borrowing Reader
  ) throws -> EvaluationScheme {
    try loaded.loaded(sha256: evaluation.schemeSha256) ?? kept(of: evaluation, reader)
  }

  /// The scheme that was kept for an evaluation.
  static func kept(of evaluation: Zone.Evaluation, _ reader: borrowing Reader) throws -> EvaluationScheme {
    let file = try reader.first("SELECT file FROM evaluation_scheme WHERE sha256 = $1", [evaluation.schemeSha256]) {
      try $0[0] as [UInt8]
    }
    guard let file else { throw RPCError(.internal, "\(evaluation.name): its scheme is not kept") }
    return try EvaluationSchemes.File(file, evaluation.scheme).scheme
  }
}
