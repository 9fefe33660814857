import StatisticsAPI

/// A chart of a release as a figure: the drawing with its title and a description for those who do not see it.
///
/// Drawings are 4,200 units wide, ten to the pixel of a small screen, so that every length is a whole number and the same
/// on every machine. Their numbers stand beside the marks: no axis needs figures of its own.
struct ReportChart {
  let release: QuotedRelease
  let chart: Statistics.ReleaseChart
  /// Its place among the charts of the release, from 0.
  let place: Int

  func write(_ html: inout HTMLWriter) {
    let columns = chart.columns.map { Int($0) - 1 }
    html.element("figure", ["class": "chart"]) { html in
      html.element("figcaption") { html in
        release.quote("charts[\(place)].title", release.texts(chart.title), &html)
        if release.table.columns[columns[0]].unit != nil {
          html.text(release.texts.isChinese ? "（" : " (")
          release.quoteUnit(0, columns[0], &html)
          html.text(release.texts.isChinese ? "）" : ")")
        }
      }
      switch chart.kind {
      case .lines: LineChart(release: release, columns: columns).write(frame, &html)
      case .share: ShareChart(release: release, column: columns[0]).write(frame, &html)
      case .tiles: TileChart(release: release, column: columns[0]).write(frame, &html)
      default: BarChart(release: release, columns: columns).write(frame, &html)
      }
    }
  }

  private var frame: ChartFrame {
    let columns = chart.columns.map { release.columnLabel(Int($0) - 1) }
    let rows = release.table.rows.indices.map { release.rowLabel($0) }
    let separator = release.texts.isChinese ? "、" : ", "
    return ChartFrame(
      id: "\(release.anchor)-chart-\(place)", title: release.texts(chart.title),
      description:
        "\(columns.joined(separator: separator))\(release.texts.colon)\(rows.joined(separator: separator))")
  }
}

/// What every drawing has around it.
struct ChartFrame {
  /// Units of width.
  static let width = 4_200
  /// Units of a line of text.
  static let lineHeight = 190
  /// Units of the letters.
  static let textSize = 135

  let id: String
  let title: String
  let description: String

  /// An `svg` of a height in units, with what `contents` draws.
  func drawing(_ height: Int, _ html: inout HTMLWriter, _ contents: (inout HTMLWriter) -> Void) {
    html.element(
      "svg",
      [
        "viewBox": "0 0 \(Self.width) \(height)", "role": "img", "aria-labelledby": "\(id)-title \(id)-desc",
        "font-size": "\(Self.textSize)",
      ]
    ) { html in
      html.element("title", ["id": "\(id)-title"], text: title)
      html.element("desc", ["id": "\(id)-desc"], text: description)
      contents(&html)
    }
    html.newline()
  }
}
