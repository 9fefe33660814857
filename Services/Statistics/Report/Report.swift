import Domain
import Records
import Schema
import StatisticsAPI

/// The yearly report as one HTML document. Pure: the same releases give the same bytes.
struct Report {
  let year: Int32
  let asOf: CivilDate
  let texts: ReportTexts
  private let chapters: [ReportChapter]

  /// - Parameter releases: in the order in which the chapters show them; those of a topic side by side.
  init(
    year: Int32, asOf: CivilDate, language: Statistics.ReportLanguage, releases: [Statistics.Release]
  ) {
    self.year = year
    self.asOf = asOf
    texts = ReportTexts(language: language)
    var chapters: [ReportChapter] = []
    for release in releases {
      let quoted = QuotedRelease(release: release, texts: texts)
      if chapters.last?.topic == quoted.table.topic {
        chapters[chapters.count - 1].releases.append(quoted)
      } else {
        chapters.append(ReportChapter(topic: quoted.table.topic, texts: texts, releases: [quoted]))
      }
    }
    self.chapters = chapters
  }

  private var releases: [QuotedRelease] { chapters.flatMap(\.releases) }

  /// The document.
  func rendered() -> [UInt8] {
    var html = HTMLWriter()
    html.element("html", ["lang": texts.code]) { html in
      html.element("head") { head(&$0) }
      html.newline()
      html.element("body") { html in
        cover(&html)
        html.element("main") { html in
          contents(&html)
          keyFigures(&html)
          for chapter in chapters { chapter.write(&html) }
          ReportAppendix(releases: releases, texts: texts).write(&html)
        }
      }
    }
    html.newline()
    return html.bytes
  }

  private func head(_ html: inout HTMLWriter) {
    html.void("meta", ["charset": "utf-8"])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    // The document must work where nothing may be fetched and nothing may run.
    html.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      ])
    html.void("meta", ["name": "color-scheme", "content": "light"])
    html.void("link", ["rel": "icon", "href": "data:,"])
    html.element("title", text: "\(texts.place)\(texts.isChinese ? "" : ": ")\(texts.title) \(year)")
    html.newline()
    html.style(ReportStyle.css)
  }

  private func cover(_ html: inout HTMLWriter) {
    html.element("header", ["class": "cover"]) { html in
      html.element("p", ["class": "place"], text: texts.place)
      html.element("h1", text: texts.title)
      html.element("p", ["class": "year"]) { html in
        html.element("span", ["data-edition": "year"], text: "\(year)")
        html.text(texts.yearMark)
      }
      html.element("p", ["class": "subtitle"], text: texts.subtitle)
      html.element("p", ["class": "date"]) { html in
        html.text("\(texts.asOf) ")
        html.element("time", ["datetime": "\(asOf)", "data-edition": "as-of"], text: "\(asOf)")
      }
    }
    html.newline()
  }

  private func contents(_ html: inout HTMLWriter) {
    html.element("nav", ["class": "contents", "id": "contents", "aria-labelledby": "contents-title"]) { html in
      html.element("h2", ["id": "contents-title"], text: texts.contents)
      html.element("ul") { html in
        html.element("li") { $0.element("a", ["href": "#key-figures"], text: texts.keyFigures) }
        for chapter in chapters {
          html.element("li", ["class": "chapter"]) { html in
            html.element("a", ["href": "#\(chapter.anchor)"], text: texts.chapter(chapter.topic).title)
            html.element("ul") { html in
              for release in chapter.releases {
                html.element("li") { html in
                  html.element("a", ["href": "#\(release.anchor)"]) {
                    release.quote("title", texts(release.table.title), &$0)
                  }
                }
              }
            }
          }
        }
        html.element("li") { $0.element("a", ["href": "#appendix"], text: texts.appendix) }
      }
    }
    html.newline()
  }

  private func keyFigures(_ html: inout HTMLWriter) {
    html.element("section", ["class": "key-figures", "id": "key-figures"]) { html in
      html.element("h2", text: texts.keyFigures)
      html.element("ul", ["class": "cards"]) { html in
        for release in releases {
          for cell in release.table.keyCells { card(release, Int(cell.row) - 1, Int(cell.column) - 1, &html) }
        }
      }
      html.element("p", ["class": "trace"], text: texts.traceNote)
    }
    html.newline()
  }

  private func card(_ release: QuotedRelease, _ row: Int, _ column: Int, _ html: inout HTMLWriter) {
    html.element("li") { html in
      html.element("span", ["class": "what"]) { release.quoteColumn(column, &$0) }
      html.element("span", ["class": "figure"]) { html in
        release.number(row, column, &html)
        html.element("span", ["class": "unit"]) { release.quoteUnit(row, column, &$0) }
      }
      html.element("span", ["class": "which"]) { html in
        release.quoteRow(row, &html)
        html.text(" · ")
        html.element("a", ["href": "#\(release.anchor)"]) {
          release.quote("title", texts(release.table.title), &$0)
        }
      }
    }
  }
}
