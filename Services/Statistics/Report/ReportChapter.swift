import Schema
import StatisticsAPI

/// A chapter of the report: the releases of one topic, each with its charts and its table.
struct ReportChapter {
  /// Rows up to which a printed table stays on one page.
  private static let unbrokenRowsMax = 20
  /// Columns from which a table is set smaller on paper.
  private static let wideColumns = 7
  /// Columns up to which a table does not fill the width: the eye must find the number that belongs to a label.
  private static let narrowColumnsMax = 2

  let topic: Statistics.ReleaseTopic
  let texts: ReportTexts
  var releases: [QuotedRelease]

  var anchor: String { "chapter-\(topic)" }

  func write(_ html: inout HTMLWriter) {
    let (title, introduction) = texts.chapter(topic)
    html.element("section", ["class": "chapter", "id": anchor]) { html in
      html.element("h2", text: title)
      html.element("p", ["class": "introduction"], text: introduction)
      for release in releases { section(release, &html) }
      html.element("p", ["class": "back"]) { $0.element("a", ["href": "#contents"], text: texts.back) }
    }
    html.newline()
  }

  private func section(_ release: QuotedRelease, _ html: inout HTMLWriter) {
    html.element("section", ["class": "release", "id": release.anchor]) { html in
      html.element("h3") { html in
        release.quote("title", texts(release.table.title), &html)
        if release.isProvisional {
          html.text(" ")
          html.element("small", ["class": "tag"], text: texts.provisional)
        }
      }
      if !release.table.charts.isEmpty { html.element("div", ["class": "charts"]) { charts(release, &$0) } }
      table(release, &html)
      footnotes(release, &html)
    }
    html.newline()
  }

  private func charts(_ release: QuotedRelease, _ html: inout HTMLWriter) {
    for (place, chart) in release.table.charts.enumerated() {
      ReportChart(release: release, chart: chart, place: place).write(&html)
    }
  }

  private func table(_ release: QuotedRelease, _ html: inout HTMLWriter) {
    let table = release.table
    let label = texts(table.title)
    let kind =
      (table.rows.count <= Self.unbrokenRowsMax ? " unbroken" : "")
      + (table.columns.count >= Self.wideColumns ? " wide" : "")
      + (table.columns.count <= Self.narrowColumnsMax ? " narrow" : "")
    html.element(
      "div", ["class": "table\(kind)", "role": "region", "tabindex": "0", "aria-label": label]
    ) { html in
      html.element("table") { html in
        html.element("caption") { $0.element("span", [:]) { caption(release, &$0) } }
        html.element("thead") { $0.element("tr") { header(release, &$0) } }
        html.newline()
        html.element("tbody") { html in
          for row in table.rows.indices { line(release, row, &html) }
        }
      }
    }
  }

  private func caption(_ release: QuotedRelease, _ html: inout HTMLWriter) {
    release.quote("title", texts(release.table.title), &html)
    html.text(texts.isChinese ? "（" : " (")
    release.quote("period", release.period, &html)
    html.text(texts.isChinese ? "）" : ")")
  }

  private func header(_ release: QuotedRelease, _ html: inout HTMLWriter) {
    html.element("th", ["scope": "col"], text: texts.item)
    for (place, column) in release.table.columns.enumerated() {
      html.element("th", ["scope": "col"]) { html in
        release.quoteColumn(place, &html)
        guard column.unit != nil else { return }
        html.element("small") { release.quote("columns[\(place)].unit", texts(column.unit), &$0) }
      }
    }
    if release.hasRowUnits { html.element("th", ["scope": "col", "class": "unit"], text: texts.unit) }
  }

  private func line(_ release: QuotedRelease, _ row: Int, _ html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", ["scope": "row"]) { release.quoteRow(row, &$0) }
      for column in release.table.columns.indices {
        html.element(
          "td",
          [
            "id": release.cellAnchor(row, column), "data-release": release.release.name,
            "data-cell": release.place(row, column),
          ], text: release.text(row, column))
      }
      if release.hasRowUnits {
        html.element("td", ["class": "unit"]) { html in
          guard let unit = release.table.rows[row].unit else { return }
          release.quote("rows[\(row)].unit", texts(unit), &html)
        }
      }
    }
    html.newline()
  }

  private func footnotes(_ release: QuotedRelease, _ html: inout HTMLWriter) {
    let table = release.table
    html.element("p", ["class": "source"]) { html in
      html.text("\(texts.source)\(texts.colon)")
      release.quote("source", texts(table.source), &html)
      html.text(texts.isChinese ? "。" : ". ")
      html.element("a", ["href": "#source-\(release.anchor)"]) { release.quote("name", release.release.name, &$0) }
    }
    if table.note != nil { footnote(texts.note, "note", texts(table.note), release, &html) }
    if !release.release.correctionNote.isEmpty {
      footnote(texts.correction, "correction_note", release.release.correctionNote, release, &html)
    }
  }

  private func footnote(
    _ heading: String, _ field: String, _ text: String, _ release: QuotedRelease, _ html: inout HTMLWriter
  ) {
    html.element("p", ["class": "source"]) { html in
      html.text("\(heading)\(texts.colon)")
      release.quote(field, text, &html)
    }
  }
}
