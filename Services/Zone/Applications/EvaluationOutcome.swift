import RPC
import Records
import Storage
import ZoneAPI

/// What a published evaluation says of a zone.
enum EvaluationOutcome {
  /// The score of a zone. Throws FAILED_PRECONDITION when the evaluation is not published or does not hold the zone.
  static func score(_ evaluation: String, of zone: String, _ reader: borrowing Reader) throws -> Zone.ReviewScore {
    throw RPCError.notFound(evaluation)
  }
}
