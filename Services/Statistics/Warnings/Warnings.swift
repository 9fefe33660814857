import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Early warnings as callers see them.
struct Warnings: Sendable {
  typealias Table = WarningRun.Table

  let store: RecordStore
  let rules: StatisticsRules

  func run(
    _ request: Statistics.RunWarningsRequest, by caller: CallerIdentity
  ) async throws -> Statistics.RunWarningsResponse {
    try caller.requireReach(Division.provinceCode, "warnings")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      try WarningRun(store: store, rules: rules, now: now).run(transaction)
    }
  }

  func get(_ request: Statistics.GetWarningRequest) async throws -> Statistics.Warning {
    let name = try Self.name(request.name)
    return try await store.read { try Table.required(name, $0).record }
  }

  func list(_ request: Statistics.ListWarningsRequest) async throws -> Statistics.ListWarningsResponse {
    var query = request
    query.pageSize = 0
    query.pageToken = ""
    let filter = try filter(request)
    let (warnings, next) = try await store.page(
      Statistics.Warning.self, query, filter, size: request.pageSize, token: request.pageToken)
    return .with { ($0.warnings, $0.nextPageToken) = (warnings, next) }
  }

  private func filter(_ request: Statistics.ListWarningsRequest) throws(RPCError) -> RowFilter {
    var problems = FieldProblems()
    problems.choice("kind", request.kind.rawValue, 0...5)
    problems.choice("state", request.state.rawValue, 0...3)
    var filter = RowFilter()
    if request.division == Division.provinceCode {
      filter.add("division =", request.division)
    } else if !request.division.isEmpty {
      filter.add(division: problems.division("division", request.division, rules.divisions))
    }
    try problems.check()
    if request.kind != .unspecified { filter.add("kind =", request.kind.rawValue) }
    if request.state != .unspecified { filter.add("state =", request.state.rawValue) }
    return filter
  }

  func acknowledge(
    _ request: Statistics.AcknowledgeWarningRequest, by caller: CallerIdentity
  ) async throws -> Statistics.Warning {
    let name = try Self.name(request.name)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var problems = FieldProblems()
      let note = problems.text("note", request.note, characters: 2...500)
      try problems.check()
      let stored = try Table.changeable(name, etag: request.etag, by: caller, transaction.reader)
      var warning = stored.record
      guard warning.state == .raised else {
        throw RPCError.precondition(
          "WARNING-transition", name, en: "only a warning that is RAISED is acknowledged", zh: "只有未确认的预警可以确认")
      }
      warning.state = .acknowledged
      warning.note = note
      warning.acknowledgeDate = GoogleType.Date(now.today)
      return try Table.replace(stored, by: warning, rules.divisions, now, transaction)
    }
  }

  private static func name(_ name: String) throws(RPCError) -> String {
    "warnings/\(try ResourceName.number(name, in: "warnings", field: "name"))"
  }
}
