import StatisticsAPI

/// A bar for each row and column, from zero, with the number at its end.
struct BarChart {
  private static let barHeight = 150
  private static let barGap = 30
  private static let rowGap = 110
  /// Units and lines that a label takes left of the bars; where one needs more, all stand above.
  private static let sideLabelMax = 1_400
  private static let sideLinesMax = 2

  let release: QuotedRelease
  let columns: [Int]

  private var rows: Range<Int> { release.table.rows.indices }
  private var numbers: [Statistics.ReleaseNumber] {
    rows.flatMap { row in columns.map { release.cell(row, $0) } }
  }

  func write(_ frame: ChartFrame, _ html: inout HTMLWriter) {
    let beside = rows.map {
      TextWidth.wrapped(release.rowLabel($0), width: Self.sideLabelMax, lines: Self.sideLinesMax)
    }
    let isBeside = zip(rows, beside).allSatisfy { release.rowLabel($0) == $1.joined() }
    let sideWidth = beside.flatMap(\.self).map { TextWidth.units($0) }.max() ?? 0
    let sideLines = beside.map(\.count).max() ?? 1
    let left = isBeside ? sideWidth + 100 : 0
    let valueWidth = rows.flatMap { row in columns.map { TextWidth.units(release.text(row, $0)) } }.max() ?? 0
    let scale = ChartScale(numbers, length: ChartFrame.width - left - valueWidth - 120)
    let bars = columns.count * (Self.barHeight + Self.barGap)
    let labelHeight = isBeside ? (sideLines - 1) * ChartFrame.lineHeight + Self.barHeight : 0
    let content = max(bars, labelHeight)
    let rowHeight = content + Self.rowGap + (isBeside ? 0 : ChartFrame.lineHeight)
    let top = SeriesLegend.height(columns)
    let height = top + rows.count * rowHeight
    frame.drawing(height, &html) { html in
      SeriesLegend(release: release, columns: columns).write(&html)
      for row in rows {
        var y = top + row * rowHeight
        if isBeside {
          html.label(left - 80, y + content / 2 + 35, "label end", release, "rows[\(row)].label", beside[row])
        } else {
          html.label(
            0, y + ChartFrame.textSize, "label", release, "rows[\(row)].label",
            TextWidth.wrapped(release.rowLabel(row), width: ChartFrame.width, lines: 1))
          y += ChartFrame.lineHeight
        }
        html.line(left, y - 20, left, y + content, "axis")
        let first = y + (content - bars) / 2
        for (place, column) in columns.enumerated() {
          bar(row, column, Palette.series[place], left, first + place * (Self.barHeight + Self.barGap), scale, &html)
        }
      }
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
      let label = TextWidth.wrapped(release.columnLabel(column), width: ChartFrame.width - 220, lines: 1)
      html.label(210, place * 200 + 135, "label", release, "columns[\(column)].label", label)
    }
  }
}
