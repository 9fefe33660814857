import Domain
import Identity
import RPC
import Records
import Schema
import StatisticsAPI
import StatisticsFigures
import Storage

/// Measures, facts and the sources they were imported from.
struct Facts: Sendable {
  typealias Sources = RecordTable<Statistics.FactSource>

  let store: RecordStore
  let rules: StatisticsRules

  func input(_ now: Moment) -> FactInput { FactInput(rules: rules, today: now.today) }

  // MARK: Reading

  func measures() -> Statistics.ListMeasuresResponse {
    .with { $0.measures = rules.indicators.measures.map(Statistics.Measure.init) }
  }

  func get(_ request: Statistics.GetFactSourceRequest) async throws -> Statistics.FactSource {
    _ = try ResourceName.id(request.name, in: "factSources", field: "name")
    return try await store.read { try Sources.required(request.name, $0).record }
  }

  func list(_ request: Statistics.ListFactSourcesRequest) async throws -> Statistics.ListFactSourcesResponse {
    let page = try await store.page(
      Statistics.FactSource.self, Statistics.ListFactSourcesRequest(), RowFilter(), size: request.pageSize,
      token: request.pageToken)
    return .with { ($0.factSources, $0.nextPageToken) = page }
  }

  /// Facts about single subjects are shown only to who reaches their division: what a unit reports is confidential
  /// (统计法, text of 2009, art. 25).
  func list(
    _ request: Statistics.ListFactsRequest, by caller: CallerIdentity
  ) async throws -> Statistics.ListFactsResponse {
    let filter = request.filter ?? Statistics.FactFilter()
    let page = try PageToken(request.pageToken, size: request.pageSize, query: filter)
    let query = try query(filter, needsSource: false)
    let rows = try await store.scan {
      try FactTable.list(query, after: page.after ?? 0, limit: page.size + 1, $0)
    }
    return .with {
      $0.facts = rows.prefix(page.size).filter { Self.isShown($0.fact, to: caller) }.map(message)
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].id) }
    }
  }

  /// Sends the facts of an imported source as a CSV file.
  func export(
    _ request: Statistics.ExportFactsRequest, by caller: CallerIdentity, _ send: ([UInt8]) async throws -> Void
  ) async throws {
    let filter = request.filter ?? Statistics.FactFilter()
    let query = try query(filter, needsSource: true)
    let source = try await store.read { try Sources.required(filter.source, $0).record }
    try caller.requireReach(source.division, source.name)
    try await CSVExport.run(
      FactImporter.columns,
      { FactImporter.cells($0, source, rules.indicators.measure($0.fact.measure)) }, number: \StoredFact.id,
      page: { after in
        try await store.scan { try FactTable.list(query, after: after, limit: CSVExport.pageRows, $0) }
      }, send: send)
  }

  // MARK: Changing

  func withdraw(
    _ request: Statistics.WithdrawFactsRequest, by caller: CallerIdentity
  ) async throws -> Statistics.FactSource {
    let id = try ResourceName.id(request.name, in: "factSources", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var problems = FieldProblems()
      let period = request.period.isEmpty ? nil : input(now).period(request.period.trimmed, &problems)
      try problems.check()
      let stored = try Sources.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      var changes = FactChanges()
      let count = try changes.remove(source: Statistics.FactSource.source(id), period: period, transaction)
      guard count > 0 else { return stored.record }
      try changes.finish(transaction)
      var record = stored.record
      record.factCount -= Int64(count)
      record.revision += 1
      return try Sources.replace(stored, by: record, rules.divisions, now, transaction)
    }
  }

  // MARK: Parts

  /// What a filter asks for. Throws INVALID_ARGUMENT for what cannot be asked.
  private func query(_ filter: Statistics.FactFilter, needsSource: Bool) throws -> FactQuery {
    var problems = FieldProblems()
    let input = input(store.clock.now())
    var query = FactQuery()
    if !filter.source.isEmpty { query.source = try source(filter.source, needsRecord: needsSource) }
    if !filter.subject.isEmpty { query.subject = filter.subject }
    if needsSource ? query.source == nil : query.source == nil && query.subject == nil {
      problems.add(
        "filter.source", "required", en: needsSource ? "a source is required" : "a source or a subject is required",
        zh: needsSource ? "必填:来源" : "来源和统计对象至少填一项")
    }
    var found = FieldProblems()
    if !filter.measure.isEmpty { query.measure = input.measure(filter.measure, &found)?.id }
    if !filter.division.isEmpty { query.division = input.division(filter.division, &found) }
    if !filter.period.isEmpty { query.period = input.period(filter.period, &found) }
    problems.add(found, under: "filter")
    try problems.check()
    return query
  }

  private func source(_ name: String, needsRecord: Bool) throws(RPCError) -> String {
    guard needsRecord || name.hasPrefix("factSources/") else { return name }
    return Statistics.FactSource.source(try ResourceName.id(name, in: "factSources", field: "filter.source"))
  }

  private static func isShown(_ fact: Fact, to caller: CallerIdentity) -> Bool {
    fact.subject.isEmpty || DivisionCode(fact.division).map(caller.records.covers) ?? false
  }

  private func message(_ stored: StoredFact) -> Statistics.Fact {
    let fact = stored.fact
    return .with {
      $0.source = Statistics.FactSource.reference(stored.source)
      $0.measure = fact.measure
      $0.division = fact.division
      $0.period = "\(fact.period)"
      $0.industry = fact.industry
      $0.subject = fact.subject
      $0.value = fact.value
      $0.text = rules.indicators.measure(fact.measure)?.text(fact.value) ?? "\(fact.value)"
      $0.qualifier = .init(fact.qualifier)
      $0.note = fact.note
    }
  }
}

extension Statistics.Measure {
  /// The measure as the API tells it.
  init(_ measure: Measure) {
    self.init()
    id = measure.id
    displayName = .init(measure.name)
    unit = .init(measure.unit)
    scale = Int32(measure.scale)
    canBeNegative = measure.canBeNegative
    splits = measure.splits.map(\.rawValue)
    rule = .init(measure)
  }
}
