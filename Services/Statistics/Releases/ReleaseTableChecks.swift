import Domain
import Records
import Schema
import StatisticsAPI

/// What a table must be before it is published. Pure.
struct ReleaseTableChecks {
  private static let columnsMax = 12
  private static let rowsMax = 300
  private static let chartsMax = 3
  private static let keyCellsMax = 4
  private static let originsMax = 100
  private static let chartColumnsMax = 4
  static let decimalsMax = 6
  private static let valueMax: Int64 = 100_000_000_000_000_000

  let rules: StatisticsRules
  let today: CivilDate

  /// Whether the numbers are there; without them only the rest is looked at, and columns may lack their names.
  var areFilled = true

  /// The table as it will be stored, and what is wrong with it.
  func normalized(_ input: Statistics.ReleaseTable) -> (table: Statistics.ReleaseTable, problems: FieldProblems) {
    var problems = FieldProblems()
    var table = input
    problems.checkRecordID("series", input.series)
    problems.choice("topic", input.topic.rawValue, 1...6)
    table.title = problems.bothTexts("title", input.title, 2...100)
    let thisYear = Int64(today.year)
    problems.number("first_year", Int64(input.firstYear), 1980...thisYear)
    problems.number("last_year", Int64(input.lastYear), min(max(1980, Int64(input.firstYear)), thisYear)...thisYear)
    checkDivision("division", input.division, &problems)
    table.source = problems.bothTexts("source", input.source, 2...500)
    problems.choice("provenance", input.provenance.rawValue, 1...4)
    table.note = optional("note", input.note, max: 1_000, &problems)
    problems.limit("origins", input.origins.count, Self.originsMax)
    table.origins = input.origins.prefix(Self.originsMax).enumerated().map {
      problems.text("origins[\($0.offset)]", $0.element, characters: 1...120)
    }
    table.columns = columns(input, &problems)
    table.rows = rows(input, &problems)
    if areFilled, problems.list.isEmpty {
      checkCharts(table, &problems)
      checkKeyCells(table, &problems)
    }
    return (table, problems)
  }

  private func columns(
    _ table: Statistics.ReleaseTable, _ problems: inout FieldProblems
  ) -> [Statistics.ReleaseColumn] {
    if table.columns.isEmpty { problems.required("columns") }
    problems.limit("columns", table.columns.count, Self.columnsMax)
    return table.columns.prefix(Self.columnsMax).enumerated().map { place, given in
      var column = given
      if areFilled || given.label != nil {
        column.label = problems.bothTexts("columns[\(place)].label", given.label, 1...60)
      }
      column.unit = optional("columns[\(place)].unit", given.unit, max: 30, &problems)
      checkIndicator("columns[\(place)].indicator", given.indicator, &problems)
      checkYear("columns[\(place)].year", given.year, table, &problems)
      problems.number("columns[\(place)].decimals", Int64(given.decimals), 0...Int64(Self.decimalsMax))
      return column
    }
  }

  private func rows(
    _ input: Statistics.ReleaseTable, _ problems: inout FieldProblems
  ) -> [Statistics.ReleaseRow] {
    if input.rows.isEmpty { problems.required("rows") }
    problems.limit("rows", input.rows.count, Self.rowsMax)
    return input.rows.prefix(Self.rowsMax).enumerated().map { place, given in
      let field = "rows[\(place)]"
      var row = given
      row.label = problems.bothTexts("\(field).label", given.label, 1...60)
      row.unit = optional("\(field).unit", given.unit, max: 30, &problems)
      checkYear("\(field).year", given.year, input, &problems)
      if !given.division.isEmpty { checkDivision("\(field).division", given.division, &problems) }
      checkIndustry("\(field).industry", given.industry, &problems)
      guard areFilled else { return row }
      if given.cells.count != input.columns.count {
        problems.add(
          "\(field).cells", "cell-count", en: "one number for each of the \(input.columns.count) columns is expected",
          zh: "每列应有一个数值,共\(input.columns.count)列", seen: "\(given.cells.count)")
      } else {
        for (column, number) in given.cells.enumerated() { check("\(field).cells[\(column)]", number, &problems) }
      }
      return row
    }
  }

  private func checkIndicator(_ field: String, _ name: String, _ problems: inout FieldProblems) {
    let id = name.hasPrefix("indicators/") ? String(name.dropFirst("indicators/".count)) : ""
    if !(name.isEmpty && areFilled), rules.indicators.versions(of: id) == nil {
      problems.add(
        field, "indicator", en: "an indicator of the service is expected, indicators/{id}", zh: "应为平台指标", seen: name)
    }
  }

  private func checkIndustry(_ field: String, _ code: String, _ problems: inout FieldProblems) {
    if !code.isEmpty, rules.industries[code] == nil, rules.indicators.classification[code] == nil {
      problems.add(
        field, "industry-code", en: "a 51020 code or a category of the patent-intensive industries is expected",
        zh: "应为51020产业代码或专利密集型产业类别", seen: code)
    }
  }

  private func checkYear(
    _ field: String, _ year: Int32, _ table: Statistics.ReleaseTable, _ problems: inout FieldProblems
  ) {
    if year != 0, !(table.firstYear...max(table.firstYear, table.lastYear)).contains(year) {
      problems.add(field, "table-year", en: "a year of the table is expected", zh: "应为表内年份", seen: "\(year)")
    }
  }

  private func check(_ field: String, _ number: Statistics.ReleaseNumber, _ problems: inout FieldProblems) {
    problems.choice("\(field).kind", number.kind.rawValue, 1...6)
    problems.number("\(field).value", number.value, -Self.valueMax...Self.valueMax)
    problems.number("\(field).decimals", Int64(number.decimals), 0...Int64(Self.decimalsMax))
    if number.kind == .missing, number.value != 0 || number.decimals != 0 {
      problems.add(
        "\(field).value", "missing-number", en: "where the number is missing there is no value", zh: "缺失数值不能有值",
        seen: "\(number.value)")
    }
  }

  /// A text that may be missing, but not in one language.
  private func optional(
    _ field: String, _ input: Common.LocalizedText?, max: Int, _ problems: inout FieldProblems
  ) -> Common.LocalizedText? {
    let isGiven = input.map { !$0.zh.isEmpty || !$0.en.isEmpty } ?? false
    return isGiven ? problems.bothTexts(field, input, 1...max) : nil
  }

  /// The nation, the province, or a part of it.
  private func checkDivision(_ field: String, _ code: String, _ problems: inout FieldProblems) {
    if code != "000000", code != Division.provinceCode { _ = problems.division(field, code, rules.divisions) }
  }

  // MARK: Charts and key figures

  private func checkCharts(_ table: Statistics.ReleaseTable, _ problems: inout FieldProblems) {
    problems.limit("charts", table.charts.count, Self.chartsMax)
    for (place, chart) in table.charts.prefix(Self.chartsMax).enumerated() {
      let field = "charts[\(place)]"
      problems.choice("\(field).kind", chart.kind.rawValue, 1...4)
      _ = problems.bothTexts("\(field).title", chart.title, 1...80)
      let known = chart.columns.allSatisfy { (1...Int32(table.columns.count)).contains($0) }
      let isSingle = chart.kind == .share || chart.kind == .tiles
      let most = isSingle ? 1 : Self.chartColumnsMax
      guard known, (1...most).contains(chart.columns.count), Set(chart.columns).count == chart.columns.count else {
        problems.add(
          "\(field).columns", "chart-columns",
          en: "1 to \(most) columns of the table are expected, from 1, each once", zh: "应为表中1至\(most)列的序号,不重复",
          seen: chart.columns.map(String.init).joined(separator: ", "))
        continue
      }
      if let violation = violation(of: chart, table) { problems.add("\(field).columns", violation) }
    }
  }

  /// Why the table cannot be drawn in this way; `nil` when it can.
  private func violation(of chart: Statistics.ReleaseChart, _ table: Statistics.ReleaseTable) -> RuleViolation? {
    let columns = chart.columns.map { Int($0) - 1 }
    let units = Set(columns.map { table.columns[$0].unit?.zh ?? "" })
    if units.count > 1 || table.rows.contains(where: { $0.unit != nil }) {
      return RuleViolation("chart-unit", en: "the numbers of a chart have one unit", zh: "同一图表的数值单位应一致")
    }
    let numbers = table.rows.flatMap { row in columns.map { row.cells[$0] } }.filter { $0.kind != .missing }
    if numbers.isEmpty { return RuleViolation("chart-empty", en: "there is no number to draw", zh: "没有可绘制的数值") }
    switch chart.kind {
    case .lines:
      let years = table.rows.map(\.year)
      guard years.count > 1, zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }), years[0] > 0 else {
        return RuleViolation("chart-years", en: "the rows of lines are years in their order", zh: "折线图的行应为递增年份")
      }
    case .tiles:
      let known = Set(rules.divisions.prefectures.map(\.code))
      let codes = table.rows.map(\.division)
      guard codes.allSatisfy(known.contains), Set(codes).count == codes.count else {
        return RuleViolation("chart-divisions", en: "the rows of tiles are divisions, each once", zh: "方格图的行应为市州,不重复")
      }
    default: break
    }
    if chart.kind != .lines, numbers.contains(where: { $0.value < 0 }) {
      return RuleViolation("chart-negative", en: "only lines can show numbers below zero", zh: "负数只能用折线图表示")
    }
    if chart.kind == .share, numbers.allSatisfy({ $0.value == 0 }) {
      return RuleViolation("chart-empty", en: "there is no number to draw", zh: "没有可绘制的数值")
    }
    return nil
  }

  private func checkKeyCells(_ table: Statistics.ReleaseTable, _ problems: inout FieldProblems) {
    problems.limit("key_cells", table.keyCells.count, Self.keyCellsMax)
    for (place, cell) in table.keyCells.prefix(Self.keyCellsMax).enumerated() {
      guard (1...Int32(table.rows.count)).contains(cell.row), (1...Int32(table.columns.count)).contains(cell.column),
        table.rows[Int(cell.row) - 1].cells[Int(cell.column) - 1].kind != .missing
      else {
        problems.add(
          "key_cells[\(place)]", "cell-place", en: "the place of a number of the table is expected, from 1",
          zh: "应为表中有数值的单元格,从1计", seen: "r\(cell.row)c\(cell.column)")
        continue
      }
    }
  }
}

extension FieldProblems {
  /// A text in both languages.
  mutating func bothTexts(
    _ field: String, _ input: Common.LocalizedText?, _ characters: ClosedRange<Int>
  ) -> Common.LocalizedText {
    .with {
      $0.zh = text("\(field).zh", input?.zh ?? "", characters: characters)
      $0.en = text("\(field).en", input?.en ?? "", characters: characters)
    }
  }
}
