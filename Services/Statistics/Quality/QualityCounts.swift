import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Counts of quality of institutions and periods.
struct QualityCounts: Sendable {
  typealias Table = RecordTable<Statistics.QualityCount>

  let store: RecordStore
  let rules: StatisticsRules

  var qualityRules: QualityRules { QualityRules(rules: rules) }

  func record(
    _ request: Statistics.RecordQualityCountRequest, by caller: CallerIdentity
  ) async throws -> Statistics.QualityCount {
    let input = request.qualityCount ?? .init()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (count, problems) = qualityRules.normalized(input, now.today)
      var found = FieldProblems()
      found.add(problems, under: "quality_count")
      try found.check()
      return try put(count, etag: input.etag, by: caller, now, transaction).count
    }
  }

  /// Stores counts that were checked. Returns them as they are now, and what became of them.
  func put(
    _ count: Statistics.QualityCount, etag: String, by caller: CallerIdentity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> (count: Statistics.QualityCount, outcome: ImportOutcome) {
    try caller.requireReach(count.division, count.name)
    guard let stored = try Table.stored(count.name, transaction.reader) else {
      guard etag.isEmpty else { throw RPCError.outdated(count.name) }
      return (try Table.insert(count, rules.divisions, now, transaction), .created)
    }
    try caller.requireReach(stored.record.division, count.name)
    guard etag.isEmpty || etag == stored.record.etag else { throw RPCError.outdated(count.name) }
    let replaced = try Table.replace(stored, by: count, rules.divisions, now, transaction)
    return (replaced, replaced.etag == stored.record.etag ? .unchanged : .updated)
  }

  func get(_ request: Statistics.GetQualityCountRequest, by caller: CallerIdentity) async throws
    -> Statistics.QualityCount
  {
    try await reached(request.name, by: caller)
  }

  func explain(_ request: Statistics.ExplainQualityRequest, by caller: CallerIdentity) async throws
    -> Statistics.ExplainQualityResponse
  {
    let count = try await reached(request.name, by: caller)
    do {
      let readings = try qualityRules.readings(count, on: store.clock.now().today)
      return .with { $0.readings = readings }
    } catch {
      throw RPCError.preconditions(count.name, [error])
    }
  }

  func measures() throws(RPCError) -> Statistics.ListQualityMeasuresResponse {
    do {
      let measures = try qualityRules.measures(on: store.clock.now().today)
      return .with { $0.qualityMeasures = measures }
    } catch {
      throw .preconditions("qualityMeasures", [error])
    }
  }

  private func reached(_ name: String, by caller: CallerIdentity) async throws -> Statistics.QualityCount {
    _ = try ResourceName.id(name, in: "qualityCounts", field: "name")
    let count = try await store.read { try Table.required(name, $0).record }
    try caller.requireReach(count.division, name)
    return count
  }

  func list(
    _ request: Statistics.ListQualityCountsRequest, by caller: CallerIdentity
  ) async throws -> Statistics.ListQualityCountsResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    let filter = try filter(request.division, request.period, by: caller)
    let (counts, next) = try await store.page(
      Statistics.QualityCount.self, query, filter, size: request.pageSize, token: request.pageToken)
    return .with { ($0.qualityCounts, $0.nextPageToken) = (counts, next) }
  }

  /// The conditions of a listing of counts that the caller reaches.
  func filter(_ division: String, _ period: String, by caller: CallerIdentity) throws(RPCError) -> RowFilter {
    try QualityFilter.rows(division, period, rules, store.clock.now().today, by: caller, "qualityCounts")
  }
}

/// Which counts or findings a listing asks for.
enum QualityFilter {
  /// The conditions on division and period. Throws PERMISSION_DENIED for a division that the caller does not reach.
  static func rows(
    _ division: String, _ period: String, _ rules: StatisticsRules, _ today: CivilDate, by caller: CallerIdentity,
    _ collection: String
  ) throws(RPCError) -> RowFilter {
    var problems = FieldProblems()
    if !division.isEmpty { _ = problems.division("division", division, rules.divisions) }
    let asked = period.isEmpty ? nil : problems.qualityPeriod("period", period, today)
    try problems.check()
    var filter = RowFilter()
    filter.add(division: rules.divisions[try caller.listedDivision(division, collection)])
    if let asked { filter.add("period =", "\(asked)") }
    return filter
  }
}
