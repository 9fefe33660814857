import Digests
import RPC
import Storage
import ZoneAPI

/// The results of evaluations: written once by a run, in the order of their ranks, never changed.
enum ResultTable {
  static func insert(
    _ results: [Zone.EvaluationResult], of evaluation: String, _ transaction: borrowing Transaction
  ) throws {
    for (index, result) in results.enumerated() {
      try transaction.execute(
        "INSERT INTO evaluation_result (evaluation, position, zone, record) VALUES ($1, $2, $3, $4)",
        [evaluation, index + 1, result.zone, result.serialized()])
    }
  }

  static func remove(of evaluation: String, _ transaction: borrowing Transaction) throws {
    try transaction.execute("DELETE FROM evaluation_result WHERE evaluation = $1", [evaluation])
  }

  /// The result of a zone. Throws NOT_FOUND.
  static func required(
    of evaluation: String, zone: String, _ reader: borrowing Reader
  ) throws -> Zone.EvaluationResult {
    let record = try reader.first(
      "SELECT record FROM evaluation_result WHERE evaluation = $1 AND zone = $2", [evaluation, zone]
    ) { try $0[0] as [UInt8] }
    guard let record else { throw RPCError.notFound(Zone.EvaluationResult.name(of: zone, in: evaluation)) }
    return try Zone.EvaluationResult(serialized: record)
  }

  /// At most `limit` results after a position, the best rank first.
  static func list(
    of evaluation: String, after: Int = 0, limit: Int, _ reader: borrowing Reader
  ) throws -> [(position: Int, result: Zone.EvaluationResult)] {
    try reader.all(
      """
      SELECT position, record FROM evaluation_result WHERE evaluation = $1 AND position > $2
      ORDER BY position LIMIT $3
      """, [evaluation, after, limit]
    ) { (position: try $0[0], result: try Zone.EvaluationResult(serialized: $0[1])) }
  }

  /// The digest of results in order, each without its name: the same inputs give the same digest in any evaluation.
  static func digest(_ results: [Zone.EvaluationResult]) -> String {
    var digest = [UInt8](repeating: 0, count: Digest.byteCount)
    for result in results {
      var plain = result
      plain.name = ""
      digest = Digest.sha256(digest + plain.serialized())
    }
    return Digest.hex(digest)
  }
}

extension Zone.EvaluationResult {
  /// The name of the result of a zone, `evaluations/{evaluation}/results/{zone}`.
  static func name(of zone: String, in evaluation: String) -> String {
    "\(evaluation)/results/\(zone.dropFirst("zones/".count))"
  }

  /// The result as callers see it: which expert gave which score stays confidential until the publication.
  func visible(in state: Zone.EvaluationState) -> Zone.EvaluationResult {
    guard state != .published else { return self }
    var visible = self
    for place in visible.values.indices {
      for score in visible.values[place].panelScores.indices {
        visible.values[place].panelScores[score].expert = ""
      }
    }
    return visible
  }
}
