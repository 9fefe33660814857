import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Compares all counts of a period with the thresholds, and keeps the findings in step.
///
/// Guarantees: a measure of the counts of an institution has one finding at most that is not lifted; one that was sent
/// stays as it was sent; evaluating the same counts again changes nothing.
struct QualityEvaluation: Sendable {
  let store: RecordStore
  let rules: StatisticsRules

  func evaluate(
    _ request: Statistics.EvaluateQualityRequest, by caller: CallerIdentity
  ) async throws -> Statistics.EvaluateQualityResponse {
    try caller.requireReach(Division.provinceCode, "qualityFindings")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var problems = FieldProblems()
      let period = problems.qualityPeriod("period", request.period, now.today)
      try problems.check()
      var filter = RowFilter()
      filter.add("period =", period.map { "\($0)" } ?? "")
      let findings = try QualityFindings.Table.list(filter, after: 0, limit: .max, transaction.reader)
        .filter { $0.record.state != .lifted }
      let known = Dictionary(findings.map { (Key($0.record), $0) }) { first, _ in first }
      var response = Statistics.EvaluateQualityResponse()
      for stored in try QualityCounts.Table.list(filter, after: 0, limit: .max, transaction.reader) {
        response.countCount += 1
        try evaluate(stored.record, known, &response, now, transaction)
      }
      return response
    }
  }

  /// What a finding is about.
  private struct Key: Hashable {
    let count: String
    let measure: String

    init(_ count: String, _ measure: String) {
      self.count = count
      self.measure = measure
    }

    init(_ finding: Statistics.QualityFinding) { self.init(finding.qualityCount, finding.reading?.measureId ?? "") }
  }

  private func evaluate(
    _ count: Statistics.QualityCount, _ known: [Key: Stored<Statistics.QualityFinding>],
    _ response: inout Statistics.EvaluateQualityResponse, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    let readings: [Statistics.QualityReading]
    do {
      readings = try QualityRules(rules: rules).readings(count, on: now.today)
    } catch {
      throw RPCError.preconditions(count.name, [error])
    }
    for reading in readings {
      let finding = known[Key(count.name, reading.measureId)]
      let isBeyond = reading.condition?.outcome == .fail
      switch (finding, isBeyond) {
      case (nil, true):
        try add(reading, count, now, transaction)
        response.createdCount += 1
      case (let finding?, true) where finding.record.state == .found:
        if try correct(finding, reading, count, now, transaction) { response.updatedCount += 1 }
      case (let finding?, false) where finding.record.state == .found:
        try lift(finding, now, transaction)
        response.liftedCount += 1
      default: break
      }
    }
  }

  private func add(
    _ reading: Statistics.QualityReading, _ count: Statistics.QualityCount, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws {
    var finding = Self.described(.init(), reading, count)
    finding.name = "qualityFindings/\(try QualityFindings.Table.nextNumber(transaction.reader))"
    QualityStates.enter(.found, &finding, on: now.today)
    _ = try QualityFindings.Table.insert(finding, rules.divisions, now, transaction)
  }

  /// Lets a finding say what the counts say now; returns whether that is different.
  private func correct(
    _ stored: Stored<Statistics.QualityFinding>, _ reading: Statistics.QualityReading,
    _ count: Statistics.QualityCount, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Bool {
    let finding = Self.described(stored.record, reading, count)
    let replaced = try QualityFindings.Table.replace(stored, by: finding, rules.divisions, now, transaction)
    return replaced.etag != stored.record.etag
  }

  private func lift(
    _ stored: Stored<Statistics.QualityFinding>, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    var finding = stored.record
    try QualityStates.move(&finding, .lift, on: now.today)
    _ = try QualityFindings.Table.replace(stored, by: finding, rules.divisions, now, transaction)
  }

  private static func described(
    _ base: Statistics.QualityFinding, _ reading: Statistics.QualityReading, _ count: Statistics.QualityCount
  ) -> Statistics.QualityFinding {
    var finding = base
    finding.qualityCount = count.name
    finding.displayName = count.displayName
    finding.division = count.division
    finding.period = count.period
    finding.reading = reading
    finding.provisional = reading.condition?.rule?.provisional ?? false
    return finding
  }
}
