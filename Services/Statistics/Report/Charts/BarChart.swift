import StatisticsAPI

/// A bar for each row and column, from zero, with the number at its end.
struct BarChart {
  private static let barHeight = 150
  private static let barGap = 30
  private static let rowGap = 110
  /// Units up to which labels stand left of the bars; longer ones stand above.
  private static let sideLabelMax = 1_250

  let release: QuotedRelease
  let columns: [Int]

  private var rows: Range<Int> { release.table.rows.indices }
  private var numbers: [Statistics.ReleaseNumber] {
    rows.flatMap { row in columns.map { release.cell(row, $0) } }
  }

  func write(_ frame: ChartFrame, _ html: inout HTMLWriter) {
    let sideLabel = rows.map { TextWidth.units(release.rowLabel($0)) }.max() ?? 0
    let isBeside = sideLabel <= Self.sideLabelMax
    let left = isBeside ? sideLabel + 100 : 0
    let valueWidth = rows.flatMap { row in columns.map { TextWidth.units(release.text(row, $0)) } }.max() ?? 0
    let scale = ChartScale(numbers, length: ChartFrame.width - left - valueWidth - 120)
    let bars = columns.count * (Self.barHeight + Self.barGap)
    let rowHeight = bars + Self.rowGap + (isBeside ? 0 : ChartFrame.lineHeight)
    let top = SeriesLegend.height(columns)
    let height = top + rows.count * rowHeight
    frame.drawing(height, &html) { html in
      SeriesLegend(release: release, columns: columns).write(&html)
      for row in rows {
        var y = top + row * rowHeight
        let label = isBeside ? release.rowLabel(row) : shortened(release.rowLabel(row))
        html.label(
          isBeside ? left - 80 : 0, isBeside ? y + bars / 2 + 35 : y + ChartFrame.textSize,
          isBeside ? "label end" : "label", release, "rows[\(row)].label", label)
        if !isBeside { y += ChartFrame.lineHeight }
        for (place, column) in columns.enumerated() {
          bar(row, column, Palette.series[place], left, y + place * (Self.barHeight + Self.barGap), scale, &html)
        }
      }
      html.line(left, top, left, height - Self.rowGap, "axis")
    }
  }

  private func bar(
    _ row: Int, _ column: Int, _ colour: Palette.Colour, _ x: Int, _ y: Int, _ scale: ChartScale,
    _ html: inout HTMLWriter
  ) {
    let number = release.cell(row, column)
    let length = number.kind == .missing ? 0 : scale.units(number)
    if length > 0 { html.rectangle(x, y, length, Self.barHeight, colour) }
    html.number(x + length + 60, y + Self.barHeight - 30, "", release, row, column)
  }

  private func shortened(_ label: String) -> String {
    TextWidth.wrapped(label, width: ChartFrame.width, lines: 1).first ?? ""
  }
}

/// Which colour is which column; nothing for one column.
struct SeriesLegend {
  let release: QuotedRelease
  let columns: [Int]

  static func height(_ columns: [Int]) -> Int { columns.count > 1 ? columns.count * 200 + 120 : 0 }

  func write(_ html: inout HTMLWriter) {
    guard columns.count > 1 else { return }
    for (place, column) in columns.enumerated() {
      html.rectangle(0, place * 200 + 20, 130, 130, Palette.series[place])
      let label = TextWidth.wrapped(release.columnLabel(column), width: ChartFrame.width - 220, lines: 1).first ?? ""
      html.label(210, place * 200 + 135, "label", release, "columns[\(column)].label", label)
    }
  }
}
