import Records
import Schema
import StatisticsAPI

/// The appendix of the report: how to read it, every release with its digest, how to verify them.
struct ReportAppendix {
  let releases: [QuotedRelease]
  let texts: ReportTexts

  func write(_ html: inout HTMLWriter) {
    html.element("section", ["class": "appendix", "id": "appendix"]) { html in
      html.element("h2", text: texts.appendix)
      html.element("h3", text: texts.reading)
      html.element("dl", ["class": "symbols"]) { html in
        for symbol in texts.symbols {
          html.element("dt", text: symbol.sign)
          html.element("dd", text: symbol.meaning)
        }
      }
      html.element("p", text: texts.chartNote)
      html.element("p", text: texts.verification)
      html.element("pre") { html in
        html.element(
          "code", text: "ipmesh call ipmesh.statistics.v1.ReleaseService/VerifyRelease -d '{\"name\":\"releases/…\"}'")
      }
      for release in releases { source(release, &html) }
      html.element("p", ["class": "back"]) { $0.element("a", ["href": "#contents"], text: texts.back) }
    }
  }

  private func source(_ quoted: QuotedRelease, _ html: inout HTMLWriter) {
    let (release, table) = (quoted.release, quoted.table)
    html.element("section", ["class": "source-card", "id": "source-\(quoted.anchor)"]) { html in
      html.element("h3") { html in
        html.element("a", ["href": "#\(quoted.anchor)"]) { quoted.quote("title", texts(table.title), &$0) }
      }
      html.element("dl") { html in
        line(texts.release, &html) { quoted.quote("name", release.name, &$0) }
        line(texts.period, &html) { quoted.quote("period", quoted.period, &$0) }
        line(texts.published, &html) { html in
          quoted.quote("publish_date", (release.publishDate?.civilDate).map { "\($0)" } ?? "", &html)
        }
        line(texts.source, &html) { quoted.quote("source", texts(table.source), &$0) }
        line(texts.provenance, &html) { $0.text(texts.provenance(table.provenance)) }
        if !table.origins.isEmpty {
          line(texts.origins, &html) {
            quoted.quote("origins", table.origins.joined(separator: texts.isChinese ? "、" : ", "), &$0)
          }
        }
        if !release.supersedes.isEmpty {
          line(texts.replaces, &html) { quoted.quote("supersedes", release.supersedes, &$0) }
        }
        line(texts.digest, &html) { html in
          html.element("code") { quoted.quote("sha256", release.sha256, &$0) }
        }
      }
    }
    html.newline()
  }

  private func line(_ heading: String, _ html: inout HTMLWriter, _ contents: (inout HTMLWriter) -> Void) {
    html.element("div") { html in
      html.element("dt", text: heading)
      html.element("dd", [:], contents)
    }
  }
}
