import Domain
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// How complete and timely a round is.
struct SurveyCompleteness: Sendable {
  let store: RecordStore
  let rules: SurveyRules

  /// Returns of a division by what became of them.
  struct Count: Sendable {
    var sent: Int64 = 0
    var returned: Int64 = 0
    var valid: Int64 = 0
    var timely: Int64 = 0
    var missing: Int64 = 0

    static func += (total: inout Count, part: Count) {
      total.sent += part.sent
      total.returned += part.returned
      total.valid += part.valid
      total.timely += part.timely
      total.missing += part.missing
    }
  }

  func get(
    _ request: Statistics.GetSurveyCompletenessRequest
  ) async throws -> Statistics.GetSurveyCompletenessResponse {
    _ = try SurveyRounds.id(request.name)
    let today = store.clock.now().today
    let counts = try await store.scan { reader in
      _ = try SurveyRounds.Table.required(request.name, reader)
      return try Self.counts(of: request.name, today, reader)
    }
    var total = Count()
    for (_, count) in counts { total += count }
    let all = total
    return .with {
      $0.divisions = counts.map { Statistics.SurveyCompleteness($0.division, $0.count) }
      $0.total = Statistics.SurveyCompleteness(Division.provinceCode, all)
      $0.asOfDate = GoogleType.Date(today)
      $0.penalties = ["STAT24-44", "STAT24-45"].compactMap { rules.ruleIfInForce($0, on: today) }.map(Common.Rule.init)
    }
  }

  /// The returns of each prefecture, in the order of their codes.
  private static func counts(
    of round: String, _ today: CivilDate, _ reader: borrowing Reader
  ) throws -> [(division: String, count: Count)] {
    try reader.all(
      """
      SELECT prefecture, count(*),
        count(CASE WHEN returned <> 0 THEN 1 END),
        count(CASE WHEN state IN (7, 8) THEN 1 END),
        count(CASE WHEN returned <> 0 AND returned <= due THEN 1 END),
        count(CASE WHEN returned = 0 AND due < $2 THEN 1 END)
      FROM survey_return WHERE round = $1 GROUP BY prefecture ORDER BY prefecture
      """, [round, today.number]
    ) { row in
      (
        division: try row[0],
        count: Count(
          sent: try row[1], returned: try row[2], valid: try row[3], timely: try row[4], missing: try row[5])
      )
    }
  }
}

extension Statistics.SurveyCompleteness {
  /// What the counts of a division come to.
  init(_ division: String, _ count: SurveyCompleteness.Count) {
    self.init()
    self.division = division
    returned = Statistics.SurveyRate(count.returned, of: count.sent)
    valid = Statistics.SurveyRate(count.valid, of: count.returned)
    timely = Statistics.SurveyRate(count.timely, of: count.sent)
    lateCount = Int32(count.returned - count.timely)
    missingCount = Int32(count.missing)
  }
}

extension Statistics.SurveyRate {
  /// The share of `part` in `whole`, which are not negative.
  init(_ part: Int64, of whole: Int64) {
    self.init()
    numerator = part
    denominator = whole
    hundredthsOfPercent = whole == 0 ? 0 : Int32((part * 20_000 + whole) / (2 * whole))
  }
}
