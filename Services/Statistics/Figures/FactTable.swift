import RPC
import Records
import Storage

/// The facts and their totals.
///
/// Guarantees: the facts of a source about a subject and a period change together; totals are those of the facts in the
/// same snapshot; questions about totals read totals only, whatever the number of facts.
public enum FactTable {
  /// Makes the facts of a source about a subject and a period exactly `facts`, none for an empty list.
  /// - Parameter source: where they come from, for example `surveys/2024` or `import/nbs-2023`.
  public static func replace(
    source: String, subject: String, period: Period, by facts: [Fact], _ transaction: borrowing Transaction
  ) throws {
    var changes = FactChanges()
    try changes.replace(source: source, subject: subject, period: period, by: facts, transaction)
    try changes.finish(transaction)
  }

  /// The totals of a measure for whole years, in the order of industries as given, periods, divisions, sources.
  /// - Parameters:
  ///   - periods: years.
  ///   - divisions: codes; `nil` for all.
  ///   - industries: codes, the empty text for all industries together; `nil` for whatever there is.
  public static func totals(
    of measure: String, periods: ClosedRange<Int>, divisions: [String]?, industries: [String]?,
    _ reader: borrowing Reader
  ) throws -> [FactTotal] {
    try totals(
      of: measure, from: Period(year: periods.lowerBound), to: Period(year: periods.upperBound), divisions: divisions,
      industries: industries, reader)
  }

  /// The totals of a measure for the same quarter (0: the whole year) of each year.
  public static func totals(
    of measure: String, from first: Period, to last: Period, divisions: [String]?, industries: [String]?,
    _ reader: borrowing Reader
  ) throws -> [FactTotal] {
    guard let number = try FactNumbers.known(measure, reader) else { return [] }
    var texts = FactTexts()
    var totals: [FactTotal] = []
    for industry in try industryNumbers(industries, of: number, reader) {
      try reader.forEach(
        """
        SELECT period, division, source, reported, amount, fact_count, about_count, more_than_count, less_than_count, \
        estimated_count FROM fact_total WHERE measure = $1 AND industry = $2 AND period BETWEEN $3 AND $4 \
        AND period % 10 = $5 ORDER BY period, division, source, reported
        """, [number, industry.number, first.number, last.number, first.quarter]
      ) { row in
        let division = FactNumbers.divisionCode(try row[1])
        guard divisions?.contains(division) ?? true, let period = Period(number: try row[0]) else { return }
        totals.append(
          FactTotal(
            division: division, period: period, industry: industry.code, source: try texts.text(row[2], reader),
            isReported: try row[3], sum: try row[4], factCount: try row[5], aboutCount: try row[6],
            moreThanCount: try row[7], lessThanCount: try row[8], estimatedCount: try row[9]))
      }
    }
    return totals
  }

  private static func industryNumbers(
    _ industries: [String]?, of measure: Int64, _ reader: borrowing Reader
  ) throws -> [(code: String, number: Int64)] {
    if let industries {
      return try industries.compactMap { code in
        try FactNumbers.known(code, reader).map { (code: code, number: $0) }
      }
    }
    return try reader.all(
      """
      SELECT DISTINCT COALESCE(fact_text.text, ''), fact_total.industry FROM fact_total \
      LEFT JOIN fact_text ON fact_text.id = fact_total.industry WHERE fact_total.measure = $1 ORDER BY 1
      """, [measure]
    ) { (code: try $0[0], number: try $0[1]) }
  }
}

/// Texts by their numbers, remembered within one read.
struct FactTexts {
  private var known: [Int64: String] = [0: ""]

  /// The text with this number.
  mutating func text(_ number: Int64, _ reader: borrowing Reader) throws -> String {
    if let text = known[number] { return text }
    guard let text = try reader.first("SELECT text FROM fact_text WHERE id = $1", [number], { try $0[0] as String })
    else { throw RPCError(.dataLoss, "the text \(number) of a fact is missing") }
    known[number] = text
    return text
  }
}
