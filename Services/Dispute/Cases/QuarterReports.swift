import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Schema
import Storage

/// Reports of a quarter to the national centre: counted from the cases until submitted, fixed from then on.
struct QuarterReports: Sendable {
  let store: RecordStore
  let rules: DisputeRules

  func get(_ request: Dispute.GetQuarterReportRequest, by caller: CallerIdentity) async throws -> Dispute.QuarterReport
  {
    let quarter = try Self.quarter(request.name)
    try caller.requireReach(Division.provinceCode, quarter.name)
    return try await store.scan { reader in
      try stored(quarter, reader) ?? count(quarter, reader)
    }
  }

  func submit(
    _ request: Dispute.SubmitQuarterReportRequest, by caller: CallerIdentity
  ) async throws -> Dispute.QuarterReport {
    let quarter = try Self.quarter(request.name)
    try caller.requireReach(Division.provinceCode, quarter.name)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      guard quarter.last < now.today else {
        throw RPCError.precondition(
          "REPORT-quarter", quarter.name, en: "the quarter ends on \(quarter.last); report it when it is over",
          zh: "该季度至\(quarter.last)结束,届满后方可上报")
      }
      guard try stored(quarter, transaction.reader) == nil else {
        throw RPCError.alreadyExists(quarter.name, "report of the quarter")
      }
      var report = try count(quarter, transaction.reader)
      report.submitted = true
      report.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      try transaction.execute(
        "INSERT INTO quarter_report (name, record) VALUES ($1, $2)", [quarter.name, report.serialized()])
      try markReported(quarter, now, transaction)
      try ChangeRecord.append(.created, quarter.name, .quarterReport(report), at: now.microseconds, transaction)
      return report
    }
  }

  /// Cases that were closed in the quarter become REPORTED.
  private func markReported(_ quarter: Quarter, _ now: Moment, _ transaction: borrowing Transaction) throws {
    var filter = RowFilter()
    filter.add("closed >=", quarter.first.number)
    filter.add("closed <=", quarter.last.number)
    for stored in try Cases.Table.list(filter, after: 0, limit: .max, transaction.reader) {
      var record = stored.record
      try CaseStates(rules: rules).move(&record, to: .reported, on: now.today)
      record.quarterReport = quarter.name
      _ = try Cases.Table.replace(stored, by: record, rules.divisions, now, transaction)
    }
  }

  private func stored(_ quarter: Quarter, _ reader: borrowing Reader) throws -> Dispute.QuarterReport? {
    try reader.first("SELECT record FROM quarter_report WHERE name = $1", [quarter.name]) {
      try Dispute.QuarterReport(serialized: $0[0])
    }
  }

  private func count(_ quarter: Quarter, _ reader: borrowing Reader) throws -> Dispute.QuarterReport {
    var count = QuarterCount(quarter)
    try reader.forEach(
      "SELECT id, \(CountedCase.columns) FROM dispute_case WHERE received <= $1", [quarter.last.number]
    ) { row in
      count.add(try CountedCase(row))
    }
    let missed = try reader.first(
      "SELECT count(*) FROM deadline_notice WHERE urgency = 3 AND noticed BETWEEN $1 AND $2",
      [quarter.first.number, quarter.last.number]
    ) { try $0[0] as Int }
    return count.report(missedDeadlines: Int32(missed ?? 0))
  }

  private static func quarter(_ name: String) throws(RPCError) -> Quarter {
    let id = try ResourceName.id(name, in: "quarterReports", field: "name")
    guard let quarter = Quarter(id) else {
      throw .invalid(
        "name", "quarter-form", en: "a quarter such as quarterReports/2026-Q3 is expected",
        zh: "应为季度,例如quarterReports/2026-Q3",
        seen: name)
    }
    return quarter
  }
}
