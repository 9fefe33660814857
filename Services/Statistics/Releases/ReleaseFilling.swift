import Domain
import RPC
import Records
import Schema
import StatisticsAPI
import StatisticsFigures
import Storage

/// Fills a table with the values of its columns' indicators.
struct ReleaseFilling {
  let rules: StatisticsRules
  let today: CivilDate

  private var book: IndicatorBook { rules.indicators }

  /// The table with its numbers, and with what they rest on. Throws INVALID_ARGUMENT for a table that cannot be filled,
  /// FAILED_PRECONDITION when a value cannot be told or a row has none.
  func filled(_ input: Statistics.ReleaseTable, _ reader: borrowing Reader) throws -> Statistics.ReleaseTable {
    try check(input)
    var table = input
    var values: [[ExactValue?]] = []
    for place in table.columns.indices {
      let column = try self.values(of: table.columns[place], table, place, reader)
      values.append(column)
      name(&table.columns[place], table.lastYear)
      for (row, number) in numbers(column, table.columns[place]).enumerated() { table.rows[row].cells.append(number) }
    }
    try requireNumbers(in: table)
    note(values.flatMap(\.self).compactMap(\.self), &table)
    return table
  }

  private func check(_ table: Statistics.ReleaseTable) throws(RPCError) {
    let (_, problems) = ReleaseTableChecks(rules: rules, today: today, areFilled: false).normalized(table)
    var found = FieldProblems()
    found.add(problems, under: "table")
    for (place, row) in table.rows.enumerated() where !row.cells.isEmpty {
      found.add(
        "table.rows[\(place)].cells", "given-numbers", en: "the indicators of the columns give the numbers",
        zh: "数值由列指标生成,不得另填")
    }
    try found.check()
  }

  private static func id(_ column: Statistics.ReleaseColumn) -> String {
    column.indicator.hasPrefix("indicators/") ? String(column.indicator.dropFirst("indicators/".count)) : ""
  }

  // MARK: Values

  /// The value of a column for each row, `nil` where there are no facts.
  private func values(
    of column: Statistics.ReleaseColumn, _ table: Statistics.ReleaseTable, _ place: Int, _ reader: borrowing Reader
  ) throws -> [ExactValue?] {
    let places = table.rows.map { Self.place(of: $0, column, table) }
    let divisions = Set(places.map(\.division)).sorted()
    let periods = Set(places.map(\.period)).sorted()
    let industries = Set(places.map(\.industry)).sorted()
    guard divisions.count * periods.count * industries.count <= IndicatorQueries.valuesMax else {
      throw RPCError.invalid(
        "table.rows", "values-max",
        en: "the rows differ in division, year and industry at once: publish several tables",
        zh: "各行的区划、年份、产业组合过多,请分表发布")
    }
    let known = try Indicators(book).values(
      of: Self.id(column), divisions: divisions, periods: periods, industries: industries, reader)
    let byPlace = Dictionary(
      uniqueKeysWithValues: known.map {
        (FigurePlace(division: $0.division, period: $0.period, industry: $0.industry), $0.result)
      })
    return try places.enumerated().map { row, asked in
      switch byPlace[asked] {
      case .success(let value): return value
      case .failure(.noFacts), nil: return nil
      case .failure(let missing):
        throw RPCError.precondition(
          "RELEASE-facts", "\(column.indicator), rows[\(row)]", en: missing.text.en, zh: missing.text.zh)
      }
    }
  }

  private static func place(
    of row: Statistics.ReleaseRow, _ column: Statistics.ReleaseColumn, _ table: Statistics.ReleaseTable
  ) -> FigurePlace {
    let year = [column.year, row.year].first { $0 != 0 } ?? table.lastYear
    return FigurePlace(
      division: row.division.isEmpty ? table.division : row.division, period: Period(year: Int(year)),
      industry: row.industry)
  }

  /// The values as numbers, rounded as the column asks.
  private func numbers(
    _ values: [ExactValue?], _ column: Statistics.ReleaseColumn
  ) -> [Statistics.ReleaseNumber] {
    let decimals = column.decimals > 0 ? Int(column.decimals) : shownDecimals(values.compactMap(\.self), column)
    return values.map { value in
      .with {
        $0.kind = value.map { Self.kind($0) } ?? .missing
        guard let value else { return }
        $0.value = Int64(clamping: Self.digits(value.value, decimals))
        $0.decimals = Int32(decimals)
      }
    }
  }

  /// As many decimals as the indicator is shown with, fewer where they tell every value exactly.
  private func shownDecimals(_ values: [ExactValue], _ column: Statistics.ReleaseColumn) -> Int {
    let shown = (book.versions(of: Self.id(column)) ?? []).map(\.decimals).max() ?? 0
    var decimals = min(shown, ReleaseTableChecks.decimalsMax)
    while decimals > 0, values.allSatisfy({ Self.isExact($0.value, decimals - 1) }) { decimals -= 1 }
    return decimals
  }

  /// The fraction × 10^decimals, rounded half away from zero.
  private static func digits(_ value: Fraction, _ decimals: Int) -> Int128 {
    let (above, below) = (Int128(value.numerator) * power(decimals) * 2, Int128(value.denominator))
    return (above + (above < 0 ? -below : below)) / (below * 2)
  }

  /// Whether so many decimals tell the fraction without rounding.
  private static func isExact(_ value: Fraction, _ decimals: Int) -> Bool {
    Int128(value.numerator) * power(decimals) % Int128(value.denominator) == 0
  }

  private static func power(_ decimals: Int) -> Int128 { (0..<decimals).reduce(1) { power, _ in power * 10 } }

  private static func kind(_ value: ExactValue) -> Statistics.NumberKind {
    switch value.qualifier {
    case .exact: value.isEstimated ? .estimated : .exact
    case .about: .about
    case .moreThan: .moreThan
    case .lessThan: .lessThan
    case .estimated: .estimated
    }
  }

  private func requireNumbers(in table: Statistics.ReleaseTable) throws(RPCError) {
    for (place, row) in table.rows.enumerated() where row.cells.allSatisfy({ $0.kind == .missing }) {
      throw .precondition(
        "RELEASE-facts", "rows[\(place)]", en: "there are no facts for any number of it", zh: "该行没有任何数据")
    }
  }

  // MARK: What it rests on

  /// Gives a column the name and the unit of its indicator where it has none of its own.
  private func name(_ column: inout Statistics.ReleaseColumn, _ lastYear: Int32) {
    let year = column.year == 0 ? lastYear : column.year
    guard let indicator = book.indicator(Self.id(column), in: Period(year: Int(year))) else { return }
    if column.label == nil {
      // A heading begins with a capital, a name within a sentence does not.
      let name = indicator.name
      column.label = .with { ($0.zh, $0.en) = (name.zh, name.en.prefix(1).uppercased() + name.en.dropFirst()) }
    }
    if column.unit == nil { column.unit = Common.LocalizedText(indicator.unit) }
  }

  /// Notes the sources of the facts, and whether anything is unconfirmed or made up.
  private func note(_ values: [ExactValue], _ table: inout Statistics.ReleaseTable) {
    let sources = values.flatMap(\.sources).map(Statistics.FactSource.reference)
    table.origins = Set(table.origins + sources + table.columns.map(\.indicator)).sorted()
    if values.contains(where: \.isSynthetic) {
      table.provenance = .design
    } else if values.contains(where: \.isProvisional), table.provenance != .design {
      table.provenance = .memory
    }
  }
}

/// What a value is about.
private struct FigurePlace: Hashable {
  let division: String
  let period: Period
  let industry: String
}
