import Foundation
import Identity
import Messages
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import Storage
import Testing

@testable import StatisticsFigures
@testable import ipmesh_statistics

/// A request that is wrong in one way, and how it is refused.
typealias FactBadCase<Request> = (what: String, refusal: Refusal, change: @Sendable (inout Request) -> Void)

/// INVALID_ARGUMENT with fields and their rules, `field RULE`.
func badFields(_ reasons: String...) -> Refusal {
  var refusal = Refusal(.invalidArgument)
  refusal.reasons = reasons
  return refusal
}

extension TestStatistics {
  var facts: Facts { Facts(store: store, rules: rules) }
  var indicatorQueries: IndicatorQueries { IndicatorQueries(store: store, rules: rules) }
  var regionAnalysis: RegionAnalysis { RegionAnalysis(store: store, rules: rules) }
  var intensiveCatalogs: IntensiveCatalogs { IntensiveCatalogs(store: store, rules: rules) }
  var intensiveMonitoring: IntensiveMonitoring { IntensiveMonitoring(store: store, rules: rules) }

  /// Expects each change of a good request to be refused in its way, and nothing to be stored.
  func refuseEach<Request: Message>(
    _ good: Request, _ cases: [FactBadCase<Request>], sourceLocation: SourceLocation = #_sourceLocation,
    _ call: (Request) async throws -> Void
  ) async throws {
    let before = try await allChanges().count
    for (what, refusal, change) in cases {
      var request = good
      change(&request)
      let changed = request
      await expect(refusal, what, sourceLocation: sourceLocation) { try await call(changed) }
    }
    #expect(try await allChanges().count == before, sourceLocation: sourceLocation)
  }

  /// Imports a file of facts.
  func importFacts(
    _ text: String, by caller: CallerIdentity = province, id: String = freshID()
  ) async throws -> Common.ImportReport {
    let pieces: [Statistics.ImportFactsRequest] = [
      .with {
        $0.requestId = id
        $0.data = Array(text.utf8)
      }
    ]
    return try await ImportRun.run(Pieces(requests: pieces), store, FactImporter(facts: facts), by: caller)
  }

  /// Imports a file of `deploy/sample`.
  func importSample(_ name: String) async throws -> Common.ImportReport {
    let path = Self.ruleDirectory.dropLast("rules".count) + "sample/\(name)"
    return try await importFacts(String(contentsOfFile: String(path), encoding: .utf8))
  }

  /// Stores facts of one source about whole divisions.
  func store(_ facts: [Fact], source: String = "import/test") async throws {
    try await store.database.write { transaction in
      var changes = FactChanges()
      for fact in facts { _ = try changes.put(fact, source: source, transaction) }
      try changes.finish(transaction)
    }
  }

  /// The value of an indicator.
  func value(_ id: String, _ division: String, _ year: Int, _ industry: String = "") async throws -> IndicatorValue {
    let book = rules.indicators
    let values = try await store.read {
      try Indicators(book).values(
        of: id, divisions: [division], periods: [Period(year: year)], industries: [industry], $0)
    }
    return try #require(values.first)
  }

  /// The text of a value, or the reason why it is missing.
  func text(_ id: String, _ division: String, _ year: Int, _ industry: String = "") async throws -> String {
    switch try await value(id, division, year, industry).result {
    case .success(let exact): exact.text
    case .failure(let missing): "missing: \(missing.text.en)"
    }
  }
}

extension FactTable {
  /// The totals as the facts themselves add up, by a scan of all of them.
  static func recount(of measure: String, _ reader: borrowing Reader) throws -> [FactTotal] {
    guard let number = try FactNumbers.known(measure, reader) else { return [] }
    var texts = FactTexts()
    return try reader.all(
      """
      SELECT fact_cell.industry, fact_set.period, fact_cell.division, fact_set.source, fact_set.subject = 0, \
      SUM(fact.value), COUNT(*), SUM(CASE fact.qualifier WHEN 1 THEN 1 ELSE 0 END), \
      SUM(CASE fact.qualifier WHEN 2 THEN 1 ELSE 0 END), SUM(CASE fact.qualifier WHEN 3 THEN 1 ELSE 0 END), \
      SUM(CASE fact.qualifier WHEN 4 THEN 1 ELSE 0 END) \
      FROM fact JOIN fact_set ON fact_set.id = fact.id >> \(FactSchema.cellBits) \
      JOIN fact_cell ON fact_cell.id = fact.id & \(FactSchema.cellsMax) WHERE fact_cell.measure = $1 \
      GROUP BY 1, 2, 3, 4, 5
      """, [number]
    ) { row in
      FactTotal(
        division: FactNumbers.divisionCode(try row[2]), period: Period(number: try row[1]) ?? Period(year: 0),
        industry: try texts.text(row[0], reader), source: try texts.text(row[3], reader), isReported: try row[4],
        sum: try row[5], factCount: try row[6], aboutCount: try row[7], moreThanCount: try row[8],
        lessThanCount: try row[9], estimatedCount: try row[10])
    }
  }
}
