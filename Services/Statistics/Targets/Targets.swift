import Domain
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// The targets with their readings: one, all, and their history.
struct Targets: Sendable {
  let store: RecordStore
  let rules: StatisticsRules

  func get(_ request: Statistics.GetTargetRequest) async throws -> Statistics.Target {
    let target = try target(request.name, field: "name")
    let known = try await store.read { try TargetKnowledge.stored([target], rules, $0) }
    let reading = TargetReadings.reading(of: target, known, rules.divisions)
    return Statistics.Target(target, Statistics.TargetReading(reading, at: store.clock.now(), inputsFrom: known))
  }

  func list(_ request: Statistics.ListTargetsRequest) async throws -> Statistics.ListTargetsResponse {
    let plans = Set(rules.targets.targets.map(\.plan.id))
    guard request.plan.isEmpty || plans.contains(request.plan) else {
      throw RPCError.invalid(
        "plan", "plan-known", en: "one of \(plans.sorted().joined(separator: ", ")) is expected",
        zh: "应为\(plans.sorted().joined(separator: "、"))之一", seen: request.plan)
    }
    let (now, readings) = (store.clock.now(), try await store.read { try TargetReadings.all(rules, $0) })
    return .with {
      $0.targets = readings.filter { request.plan.isEmpty || $0.target.plan.id == request.plan }.map {
        Statistics.Target($0.target, Statistics.TargetReading($0, at: now))
      }
    }
  }

  func history(_ request: Statistics.ListTargetHistoryRequest) async throws -> Statistics.ListTargetHistoryResponse {
    let target = try target(request.parent, field: "parent")
    let query = Statistics.ListTargetHistoryRequest.with { $0.parent = request.parent }
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let rows = try await store.scan { reader in
      try TargetHistory.list(target, after: page.after ?? 0, limit: page.size + 1, reader)
    }
    return .with {
      $0.readings = rows.prefix(page.size).map(\.reading)
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].number) }
    }
  }

  private func target(_ name: String, field: String) throws(RPCError) -> Target {
    let id = try ResourceName.id(name, in: "targets", field: field)
    guard let target = rules.targets.target(id) else { throw .notFound(name) }
    return target
  }
}
