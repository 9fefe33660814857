import Domain
import Schema
import StatisticsAPI

/// A table as a CSV file. Pure.
enum ReleaseFile {
  /// A header, then one line a row: both labels, year, division, industry, then for each column its number and, in
  /// columns with a number that is not exact, how exact it is.
  static func csv(_ table: Statistics.ReleaseTable) -> [UInt8] {
    let isQualified = table.columns.indices.map { column in
      table.rows.contains { $0.cells[column].kind != .exact }
    }
    let hasUnits = table.rows.contains { $0.unit != nil }
    var writer = CSVWriter()
    writer.write(header(table, isQualified, hasUnits))
    for row in table.rows {
      var line = [
        row.label?.zh ?? "", row.label?.en ?? "", row.year == 0 ? "\(table.lastYear)" : "\(row.year)",
        row.division.isEmpty ? table.division : row.division, row.industry,
      ]
      if hasUnits { line.append(row.unit?.zh ?? "") }
      for (column, number) in row.cells.enumerated() {
        line.append(number.kind == .missing ? "" : NumberText.plain(number))
        if isQualified[column] { line.append(word(number.kind)) }
      }
      writer.write(line)
    }
    return writer.bytes
  }

  private static func header(
    _ table: Statistics.ReleaseTable, _ isQualified: [Bool], _ hasUnits: Bool
  ) -> [String] {
    var header = ["项目", "item", "年份", "行政区划", "产业"]
    if hasUnits { header.append("单位") }
    for (place, column) in table.columns.enumerated() {
      let unit = column.unit.map { "(\($0.zh))" } ?? ""
      header.append("\(column.label?.zh ?? "")\(unit)")
      if isQualified[place] { header.append("\(column.label?.zh ?? "")·精度") }
    }
    return header
  }

  private static func word(_ kind: Statistics.NumberKind) -> String {
    switch kind {
    case .about: "约"
    case .moreThan: "大于"
    case .lessThan: "小于"
    case .estimated: "估计"
    case .missing: "无"
    default: ""
    }
  }
}
