import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import ZoneAPI

/// Evaluations of zones: read, listed, begun, put aside, published.
struct Evaluations: Sendable {
  /// Most zones of an evaluation.
  static let zonesMax = 200

  let store: RecordStore
  let rules: ZoneRules

  typealias Table = RecordTable<Zone.Evaluation>

  // MARK: Reading

  func get(_ request: Zone.GetEvaluationRequest) async throws -> Zone.Evaluation {
    _ = try ResourceName.number(request.name, in: "evaluations", field: "name")
    return try await store.read { try Table.required(request.name, $0).record.visible }
  }

  func list(_ request: Zone.ListEvaluationsRequest) async throws -> Zone.ListEvaluationsResponse {
    let page = try PageToken(request.pageToken, size: request.pageSize, query: Zone.ListEvaluationsRequest())
    let rows = try await store.scan { reader in
      try reader.all(
        "SELECT id, record FROM evaluation WHERE id < $1 ORDER BY id DESC LIMIT $2",
        [page.after ?? Int.max, page.size + 1]
      ) { (number: try $0[0] as Int, record: try Zone.Evaluation(serialized: $0[1])) }
    }
    return .with {
      $0.evaluations = rows.prefix(page.size).map(\.record.visible)
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].number) }
    }
  }

  // MARK: Beginning

  func create(_ request: Zone.CreateEvaluationRequest, by caller: CallerIdentity) async throws -> Zone.Evaluation {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let given = request.evaluation ?? Zone.Evaluation()
      var evaluation = try Self.checked(given, now)
      let file = try rules.evaluationSchemes.known(given.scheme, field: "evaluation.scheme")
      try Self.requireInForce(file, for: evaluation)
      evaluation.schemeSha256 = file.sha256
      evaluation.provisional = file.scheme.isProvisional
      evaluation.division = try division(of: evaluation.zones, transaction.reader)
      evaluation.name = "evaluations/\(try Table.nextNumber(transaction.reader))"
      evaluation.state = .open
      try caller.requireReach(evaluation.division, evaluation.name)
      try SchemeTable.store(file, transaction)
      let added = try Table.insert(evaluation, rules.divisions, now, transaction)
      for zone in added.zones {
        let sheet = IndicatorSheets.empty(added, zone, file.scheme)
        _ = try IndicatorSheets.Table.insert(sheet, rules.divisions, now, transaction)
      }
      return added.visible
    }
  }

  /// The fields that a caller sets, normalised.
  private static func checked(_ given: Zone.Evaluation, _ now: Moment) throws -> Zone.Evaluation {
    var problems = FieldProblems()
    var evaluation = Zone.Evaluation()
    evaluation.displayName = problems.text("evaluation.display_name", given.displayName, characters: 2...120)
    if !(1...zonesMax).contains(given.zones.count) {
      problems.add(
        "evaluation.zones", "list-length", en: "1 to \(zonesMax) zones are expected", zh: "应为1至\(zonesMax)个集聚区",
        seen: "\(given.zones.count)")
    }
    var seen = Set<String>()
    for (place, zone) in given.zones.prefix(zonesMax).enumerated() where !seen.insert(zone).inserted {
      problems.add("evaluation.zones[\(place)]", "repeated", en: "the zone is there twice", zh: "集聚区重复", seen: zone)
    }
    let start = problems.date("evaluation.period_start_date", given.periodStartDate, required: true)
    let end = problems.date("evaluation.period_end_date", given.periodEndDate, required: true, latest: now.today)
    problems.order("evaluation.period_end_date", end, notBefore: start, "the period begins", zh: "评价期开始日期")
    try problems.check()
    for (place, zone) in given.zones.enumerated() {
      _ = try ResourceName.id(zone, in: "zones", field: "evaluation.zones[\(place)]")
    }
    evaluation.scheme = given.scheme
    evaluation.zones = given.zones
    evaluation.periodStartDate = given.periodStartDate
    evaluation.periodEndDate = given.periodEndDate
    return evaluation
  }

  private static func requireInForce(
    _ file: EvaluationSchemes.File, for evaluation: Zone.Evaluation
  ) throws(RPCError) {
    guard let end = evaluation.periodEndDate?.civilDate, file.scheme.rule.isInForce(on: end) else {
      throw .precondition(
        "RULE_NOT_IN_FORCE", evaluation.scheme, en: "the scheme is not in force on the last day of the period",
        zh: "该评价方案在评价期末不适用")
    }
  }

  /// The division that holds all zones, which must be open: theirs, their prefecture, or the province.
  private func division(of zones: [String], _ reader: borrowing Reader) throws -> String {
    var (codes, prefectures) = (Set<String>(), Set<String>())
    for name in zones {
      let zone = try RecordTable<Zone.ClusterZone>.required(name, reader).record
      guard zone.state == .open else {
        throw RPCError.precondition("zone-open", name, en: "the zone is closed", zh: "集聚区已关闭")
      }
      codes.insert(zone.division)
      prefectures.insert(rules.divisions[zone.division]?.prefecture ?? zone.division)
    }
    if let only = codes.first, codes.count == 1 { return only }
    if let only = prefectures.first, prefectures.count == 1 { return only }
    return Division.provinceCode
  }

  // MARK: Changing the state

  func reopen(_ request: Zone.ReopenEvaluationRequest, by caller: CallerIdentity) async throws -> Zone.Evaluation {
    _ = try ResourceName.number(request.name, in: "evaluations", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var problems = FieldProblems()
      let reason = problems.text("reason", request.reason, characters: 1...1_000)
      try problems.check()
      let stored = try Table.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      try Self.require(.scored, stored.record)
      var reopened = stored.record
      reopened.reopenings.append(
        .with {
          $0.resultDigest = stored.record.resultDigest
          $0.reason = reason
          $0.actor = "\(caller.identity)"
          $0.reopenTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
        })
      reopened.state = .open
      reopened.resultDigest = ""
      reopened.runTime = nil
      try ResultTable.remove(of: request.name, transaction)
      return try Table.replace(stored, by: reopened, rules.divisions, now, transaction).visible
    }
  }

  func publish(_ request: Zone.PublishEvaluationRequest, by caller: CallerIdentity) async throws -> Zone.Evaluation {
    _ = try ResourceName.number(request.name, in: "evaluations", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      try Self.require(.scored, stored.record)
      var published = stored.record
      published.state = .published
      published.publishTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      let answer = try Table.replace(stored, by: published, rules.divisions, now, transaction)
      for (_, result) in try ResultTable.list(of: request.name, limit: Self.zonesMax, transaction.reader) {
        try ChangeRecord.append(.created, result.name, .evaluationResult(result), at: now.microseconds, transaction)
      }
      return answer
    }
  }

  /// Throws FAILED_PRECONDITION unless the evaluation is in a state.
  static func require(_ state: Zone.EvaluationState, _ evaluation: Zone.Evaluation) throws(RPCError) {
    guard evaluation.state != state else { return }
    let (needed, found) = (stateName[state], stateName[evaluation.state])
    throw .precondition(
      "evaluation-state", evaluation.name,
      en: "the evaluation is \(found?.en ?? "-"); this takes one that is \(needed?.en ?? "-")",
      zh: "评价当前为\(found?.zh ?? "-"),此操作要求\(needed?.zh ?? "-")")
  }

  private static let stateName: [Zone.EvaluationState: Domain.LocalizedText] = [
    .open: .init(zh: "采集中", en: "open"), .scored: .init(zh: "已评分", en: "scored"),
    .published: .init(zh: "已公布", en: "published"),
  ]
}
