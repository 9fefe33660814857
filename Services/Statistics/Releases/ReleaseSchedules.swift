import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Planned publications.
struct ReleaseSchedules: Sendable {
  typealias Plans = RecordTable<Statistics.ReleaseSchedule>

  let store: RecordStore
  let rules: StatisticsRules

  /// Notes in the plan of its series and year that a release met it, and returns the plan's name; empty when there is
  /// none, or an earlier release met it. Throws FAILED_PRECONDITION before the planned day.
  static func meet(
    _ release: Statistics.Release, _ rules: StatisticsRules, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> String {
    let table = release.contents ?? .init()
    let name = Statistics.ReleaseSchedule.name(series: table.series, year: table.lastYear)
    guard let stored = try Plans.stored(name, transaction.reader), stored.record.release.isEmpty else { return "" }
    if let planned = stored.record.plannedDate?.civilDate, now.today < planned {
      throw RPCError.precondition(
        "RELEASE-early", name, en: "the publication is planned for \(planned), not before", zh: "计划于\(planned)发布,不得提前")
    }
    var met = stored.record
    met.release = release.name
    return try Plans.replace(stored, by: met, rules.divisions, now, transaction).name
  }

  func schedule(
    _ request: Statistics.ScheduleReleaseRequest, by caller: CallerIdentity
  ) async throws -> Statistics.ReleaseSchedule {
    try caller.requireReach(Division.provinceCode, "releaseSchedules")
    let input = request.releaseSchedule ?? .init()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var (plan, problems) = try ReleaseRules(rules: rules).normalized(input, today: now.today)
      var found = FieldProblems()
      found.add(problems, under: "release_schedule")
      try found.check()
      plan.name = Statistics.ReleaseSchedule.name(series: plan.series, year: plan.year)
      guard let stored = try Plans.stored(plan.name, transaction.reader) else {
        try Self.requireUnpublished(plan, transaction.reader)
        return try Plans.insert(plan, rules.divisions, now, transaction)
      }
      guard input.etag.isEmpty || input.etag == stored.record.etag else { throw RPCError.outdated(plan.name) }
      guard stored.record.release.isEmpty else { throw Self.published(plan.name, stored.record.release) }
      return try Plans.replace(stored, by: plan, rules.divisions, now, transaction)
    }
  }

  private static func requireUnpublished(
    _ plan: Statistics.ReleaseSchedule, _ reader: borrowing Reader
  ) throws {
    var same = RowFilter()
    same.add("series =", plan.series)
    same.add("last_year =", plan.year)
    if let release = try Releases.Table.first(same, reader) { throw published(plan.name, release.name) }
  }

  private static func published(_ plan: String, _ release: String) -> RPCError {
    .precondition(
      "SCHEDULE-published", plan, en: "it was published already, as \(release)", zh: "已发布(\(release)),不能再改计划")
  }

  func list(_ request: Statistics.GetReleaseScheduleRequest) async throws -> Statistics.GetReleaseScheduleResponse {
    var problems = FieldProblems()
    problems.number("year", Int64(request.year), 2000...2100)
    let day = problems.date("as_of_date", request.asOfDate) ?? store.clock.now().today
    try problems.check()
    let first = Int(request.year) * 10_000
    let plans = try await store.scan { reader in
      try reader.all(
        """
        SELECT record FROM release_schedule WHERE planned_day > $1 AND planned_day < $2 ORDER BY planned_day, id
        """, [first, first + 10_000]
      ) { try Statistics.ReleaseSchedule(serialized: $0[0]) }.map { plan in
        let release = plan.release.isEmpty ? nil : try Releases.Table.stored(plan.release, reader)?.record
        var told = plan
        told.state = ReleaseRules.state(plan, on: day, published: release?.publishDate?.civilDate)
        return told
      }
    }
    return .with { $0.releaseSchedules = plans.filter { !request.overdueOnly || $0.state == .overdue } }
  }
}
