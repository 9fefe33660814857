import StatisticsAPI

/// The rows as parts of a whole: one divided bar, and a line for each part with its number.
struct ShareChart {
  private static let barHeight = 420
  private static let lineHeight = 230

  let release: QuotedRelease
  let column: Int

  func write(_ frame: ChartFrame, _ html: inout HTMLWriter) {
    let parts = release.table.rows.indices.filter { release.cell($0, column).kind != .missing }
    let numbers = parts.map { release.cell($0, column) }
    let scale = ChartScale(sumOf: numbers, length: ChartFrame.width)
    let top = Self.barHeight + 160
    frame.drawing(top + parts.count * Self.lineHeight, &html) { html in
      for place in parts.indices {
        let (start, end) = (scale.units(sumOf: numbers[..<place]), scale.units(sumOf: numbers[...place]))
        let gap = place == parts.count - 1 ? 0 : 14
        if end - start > gap {
          html.rectangle(start, 0, end - start - gap, Self.barHeight, Palette.parts[place % Palette.parts.count])
        }
      }
      for (place, row) in parts.enumerated() {
        legend(row, Palette.parts[place % Palette.parts.count], top + place * Self.lineHeight, &html)
      }
    }
  }

  private func legend(_ row: Int, _ colour: Palette.Colour, _ y: Int, _ html: inout HTMLWriter) {
    html.rectangle(0, y + 20, 140, 140, colour)
    let width = ChartFrame.width - 300 - TextWidth.units(release.text(row, column))
    let label = TextWidth.wrapped(release.rowLabel(row), width: width, lines: 1)
    html.label(220, y + 140, "label", release, "rows[\(row)].label", label)
    html.number(ChartFrame.width, y + 140, "end", release, row, column)
  }
}
