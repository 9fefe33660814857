import StatisticsAPI

/// A line for each column over the years, each in a panel of its own: columns of very different size stay readable, and
/// numbers never meet. Years stand in their distance, so that a year without row is a gap.
struct LineChart {
  private static let panelHeight = 800
  private static let panelGap = 400
  private static let left = 330
  private static let right = 3_870

  let release: QuotedRelease
  let columns: [Int]

  private var rows: [Statistics.ReleaseRow] { release.table.rows }

  func write(_ frame: ChartFrame, _ html: inout HTMLWriter) {
    let heading = columns.count > 1 ? 230 : 60
    let panel = heading + 200 + Self.panelHeight
    let height = columns.count * (panel + Self.panelGap) - 130
    frame.drawing(height, &html) { html in
      for (place, column) in columns.enumerated() {
        let top = place * (panel + Self.panelGap)
        if columns.count > 1 {
          let label = TextWidth.wrapped(release.columnLabel(column), width: ChartFrame.width, lines: 1)
          html.label(0, top + 150, "label strong", release, "columns[\(column)].label", label)
        }
        draw(column, Palette.series[place], bottom: top + panel, &html)
      }
    }
  }

  private func x(_ row: Int) -> Int {
    let (first, last) = (Int(rows[0].year), Int(rows[rows.count - 1].year))
    return Self.left + (Int(rows[row].year) - first) * (Self.right - Self.left) / max(1, last - first)
  }

  private func draw(_ column: Int, _ colour: Palette.Colour, bottom: Int, _ html: inout HTMLWriter) {
    let scale = ChartScale(rows.map { $0.cells[column] }, length: Self.panelHeight)
    let points = rows.indices.map { row -> (x: Int, y: Int)? in
      let number = release.cell(row, column)
      return number.kind == .missing ? nil : (x(row), bottom - scale.units(number))
    }
    html.line(Self.left - 200, bottom - scale.zero, Self.right + 200, bottom - scale.zero, "axis")
    for (from, to) in zip(points, points.dropFirst()) {
      guard let from, let to else { continue }
      html.element(
        "line",
        [
          "class": "series", "stroke": colour.fill, "x1": "\(from.x)", "y1": "\(from.y)", "x2": "\(to.x)",
          "y2": "\(to.y)",
        ]
      ) { _ in }
    }
    for (row, point) in points.enumerated() {
      if let point { mark(point, colour, row, column, &html) }
      html.label(x(row), bottom + 190, "label middle quiet", release, "rows[\(row)].label", [release.rowLabel(row)])
    }
  }

  private func mark(
    _ point: (x: Int, y: Int), _ colour: Palette.Colour, _ row: Int, _ column: Int, _ html: inout HTMLWriter
  ) {
    html.element(
      "circle", ["class": "point", "fill": colour.fill, "cx": "\(point.x)", "cy": "\(point.y)", "r": "42"]
    ) { _ in }
    html.number(point.x, point.y - 95, "middle", release, row, column)
  }
}
