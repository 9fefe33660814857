import Domain
import Records
import RegistryAPI
import Schema
import Storage

/// Grading runs and their results in the database: written once, never changed, kept as messages.
enum GradingTable {
  static func insert(
    _ results: [Registry.GradingResult], _ request: Registry.RunGradingRequest, _ scheme: Domain.ScoringScheme,
    _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Registry.GradingRun {
    let id = try transaction.first("SELECT COALESCE(max(id), 0) + 1 FROM grading_run", []) { try $0[0] as Int } ?? 1
    var run = Registry.GradingRun()
    run.name = "gradingRuns/\(id)"
    run.scheme = request.scheme
    run.kind = request.kind
    run.division = request.division
    run.gradingDate = request.gradingDate
    run.institutionCount = Int32(results.count)
    run.provisional = scheme.isProvisional
    run.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    var digest = GradingEngine.RunDigest()
    for result in results {
      digest.add(result)
      run.levelCounts[result.level, default: 0] += 1
    }
    run.resultDigest = digest.value
    try transaction.execute("INSERT INTO grading_run (id, record) VALUES ($1, $2)", [id, run.serialized()])
    for (index, result) in results.enumerated() {
      try insert(result, run: id, position: index + 1, transaction)
    }
    try ChangeRecord.append(.created, run.name, .gradingRun(run), at: now.microseconds, transaction)
    return run
  }

  private static func insert(
    _ result: Registry.GradingResult, run: Int, position: Int, _ transaction: borrowing Transaction
  ) throws {
    let code = ResourceName.institutionCode(result.institution)
    var named = result
    named.name = "gradingRuns/\(run)/results/\(code)"
    try transaction.execute(
      "INSERT INTO grading_result (run_id, position, institution, level, record) VALUES ($1, $2, $3, $4, $5)",
      [run, position, code, result.level, named.serialized()])
  }

  static func run(id: Int, _ reader: borrowing Reader) throws -> Registry.GradingRun? {
    let record = try reader.first("SELECT record FROM grading_run WHERE id = $1", [id]) { try $0[0] as [UInt8] }
    return try record.map { try Registry.GradingRun(serialized: $0) }
  }

  /// At most `limit` runs before the one with number `before`, the latest first.
  static func runs(
    before: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [(id: Int, run: Registry.GradingRun)] {
    try reader.all(
      "SELECT id, record FROM grading_run WHERE id < $1 ORDER BY id DESC LIMIT $2", [before, limit]
    ) { (id: try $0[0], run: try Registry.GradingRun(serialized: try $0[1] as [UInt8])) }
  }

  static func result(run: Int, institution: String, _ reader: borrowing Reader) throws -> Registry.GradingResult? {
    let record = try reader.first(
      "SELECT record FROM grading_result WHERE run_id = $1 AND institution = $2", [run, institution]
    ) { try $0[0] as [UInt8] }
    return try record.map { try Registry.GradingResult(serialized: $0) }
  }

  /// At most `limit` results after a position; of one level unless it is empty.
  static func results(
    run: Int, level: String, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [(position: Int, result: Registry.GradingResult)] {
    let condition = level.isEmpty ? "" : " AND level = $4"
    let parameters: [any Storable] = [run, after, limit] + (level.isEmpty ? [] : [level])
    return try reader.all(
      """
      SELECT position, record FROM grading_result WHERE run_id = $1 AND position > $2\(condition)
      ORDER BY position LIMIT $3
      """, parameters
    ) { (position: try $0[0], result: try Registry.GradingResult(serialized: try $0[1] as [UInt8])) }
  }

  /// Visits every result of a run in order.
  static func forEachResult(
    of run: Int, _ reader: borrowing Reader, _ body: (Registry.GradingResult) throws -> Void
  ) throws {
    try reader.forEach("SELECT record FROM grading_result WHERE run_id = $1 ORDER BY position", [run]) { row in
      try body(Registry.GradingResult(serialized: try row[0] as [UInt8]))
    }
  }
}
