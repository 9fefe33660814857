import Digests
import Domain
import RecordTestSupport
import Schema
import StatisticsAPI
import TestRandom
import Testing

@testable import ipmesh_statistics

@Suite("The yearly report")
struct ReportTests {
  private func publishAll(_ statistics: TestStatistics) async throws {
    try await statistics.publish(Tables.national)
    try await statistics.publish(Tables.intensive)
    try await statistics.publish(Tables.divisions(statistics.rules))
  }

  private func edition(
    _ statistics: TestStatistics, _ change: (inout Statistics.ReportSelection) -> Void = { _ in }
  ) async throws -> Statistics.ReportEdition {
    var selection = Statistics.ReportSelection.with { $0.year = 2024 }
    change(&selection)
    return try await statistics.reports.create(
      .with {
        $0.requestId = freshID()
        $0.selection = selection
      }, by: TestStatistics.province)
  }

  private func exported(
    _ statistics: TestStatistics, _ name: String, _ language: Statistics.ReportLanguage
  ) async throws -> [UInt8] {
    try await statistics.collected { send in
      try await statistics.reports.export(
        .with {
          $0.name = name
          $0.language = language
        }, send)
    }
  }

  @Test("every number links to the cell it comes from and is that cell's", arguments: ["chinese", "english"])
  func traced(language: String) async throws {
    try await TestStatistics.run { statistics in
      try await publishAll(statistics)
      let releases = try await statistics.releases.list(.init()).releases
      let html = ParsedHTML(try await statistics.rendered(language == "chinese" ? .chinese : .english))
      #expect(html.problems.isEmpty)
      let anchors = html.elements.compactMap { $0.attributes["id"] }
      #expect(Set(anchors).count == anchors.count)
      var seen: Set<String> = []
      for element in html.elements {
        guard let place = element.attributes["data-cell"] else { continue }
        let release = try #require(releases.first { $0.name == element.attributes["data-release"] })
        let parts = place.dropFirst().split(separator: "c").compactMap { Int($0) }
        let number = try #require(release.contents?.rows[parts[0] - 1].cells[parts[1] - 1])
        #expect(element.text == Self.written(number))
        seen.insert("\(release.name) \(place)")
        let link = ([element] + element.around.map { html.elements[$0] }).compactMap { $0.attributes["href"] }.last
        if element.name != "td" { #expect(anchors.contains(String(try #require(link).dropFirst()))) }
      }
      let cells = releases.map { ($0.contents?.rows.count ?? 0) * ($0.contents?.columns.count ?? 0) }.reduce(0, +)
      #expect(cells == 46 && seen.count == cells)
      for text in html.texts where text.text.utf8.contains(where: { (48...57).contains($0) }) {
        let around = text.around.map { html.elements[$0] }
        let isTraced = around.contains { element in
          ["data-cell", "data-text", "data-edition"].contains { element.attributes[$0] != nil }
            || ["title", "desc", "code", "style"].contains(element.name)
        }
        #expect(isTraced || text.text.contains("SHA-256"), "\(text.text)")
      }
      for element in html.all("a") {
        let target = try #require(element.attributes["href"])
        #expect(target.hasPrefix("#") && anchors.contains(String(target.dropFirst())), "\(target)")
      }
    }
  }

  /// The number as it must be printed, from its digits.
  private static func written(_ number: Statistics.ReleaseNumber) -> String {
    if number.kind == .missing { return "—" }
    var whole = Array(String(abs(number.value)))
    while whole.count <= Int(number.decimals) { whole.insert("0", at: 0) }
    let fraction = whole.suffix(Int(number.decimals))
    whole.removeLast(Int(number.decimals))
    var place = whole.count - 3
    while place > 0 {
      whole.insert(",", at: place)
      place -= 3
    }
    let digits = (number.value < 0 ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + String(fraction))
    return switch number.kind {
    case .about: "≈" + digits
    case .moreThan: ">" + digits
    case .lessThan: "<" + digits
    case .estimated: digits + "ᴱ"
    default: digits
    }
  }

  @Test("drawn again it is the same, byte for byte, after a correction and a later release too")
  func reproducible() async throws {
    try await TestStatistics.run { statistics in
      try await publishAll(statistics)
      let before = try await statistics.rendered(.chinese)
      #expect(try await statistics.rendered(.chinese) == before)
      let first = try await edition(statistics)
      #expect(first.name == "reportEditions/2024-1" && first.asOfDate == GoogleType.Date(TestStatistics.today))
      #expect(first.sources.map(\.release) == ["releases/1", "releases/2", "releases/3"])
      #expect(try await exported(statistics, first.name, .chinese) == before)
      #expect(try await exported(statistics, first.name, .unspecified) == before)
      #expect(first.documents[0].sha256 == Digest.hex(Digest.sha256(before)))
      statistics.go(to: "2025-09-01")
      var table = Tables.national
      table.rows[2].cells[0] = number("8.9")
      try await statistics.publish(table) {
        $0.supersedes = "releases/1"
        $0.correctionNote = "机构数更正为确数"
      }
      #expect(try await exported(statistics, first.name, .chinese) == before)
      #expect(try await statistics.rendered(.chinese) { $0.asOfDate = first.asOfDate } == before)
      let names = first.sources.map(\.release)
      #expect(
        try await statistics.rendered(.chinese) { ($0.asOfDate, $0.releases) = (first.asOfDate, names) } == before)
      let verified = try await statistics.reports.verify(.with { $0.name = first.name })
      #expect(verified.intact && verified.reproduced && verified.differences.isEmpty)
      let second = try await edition(statistics)
      #expect(second.name == "reportEditions/2024-2" && second.sources.map(\.release).contains("releases/4"))
      #expect(second.documents != first.documents)
      let page = String(decoding: try await exported(statistics, second.name, .chinese), as: UTF8.self)
      #expect(page.contains("机构数更正为确数"))
      let editions = try await statistics.reports.list(.with { $0.year = 2024 }).reportEditions
      #expect(editions == [first, second])
      #expect(try await statistics.reports.list(.with { $0.year = 2023 }).reportEditions.isEmpty)
      #expect(try await statistics.allChanges().last?.key == second.name)
    }
  }

  @Test("a changed document or release is found")
  func damage() async throws {
    try await TestStatistics.run { statistics in
      try await publishAll(statistics)
      let edition = try await edition(statistics)
      try await statistics.store.database.write {
        try $0.execute("UPDATE report_document SET contents = $1 WHERE language = 1", [Array("forged".utf8)])
      }
      await expect(Refusal(.dataLoss), "a forged document") {
        _ = try await exported(statistics, edition.name, .chinese)
      }
      _ = try await exported(statistics, edition.name, .english)
      var verified = try await statistics.reports.verify(.with { $0.name = edition.name })
      #expect(!verified.intact && verified.reproduced && verified.differences.count == 1)
      var forged = try await statistics.releases.get(.with { $0.name = "releases/2" })
      forged.contents?.rows[0].cells[0].value += 1
      let bytes = forged.serialized()
      try await statistics.store.database.write {
        try $0.execute("UPDATE release SET record = $1 WHERE id = 2", [bytes])
      }
      verified = try await statistics.reports.verify(.with { $0.name = edition.name })
      #expect(!verified.intact && !verified.reproduced && verified.differences.count == 4)
    }
  }

  @Test("whatever the texts of a table are, none of it becomes markup, and every cell is there", arguments: 0..<4)
  func hostileTexts(round: Int) async throws {
    var random = SeededRandom()
    let pieces = [
      "<script>alert(1)</script>", "\"><b x='", "&amp;", "]]>", "<!--", "</style>", "</table>", "中文", "'", "&", "ﷺ",
      "𠮷",
      "a b", "</td><td>",
    ]
    let text = { (most: Int) in
      String(
        (0..<Int.random(in: 2...5, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined().prefix(
          most))
    }
    var table = Tables.intensive
    let texts = { (most: Int) in both("字\(text(most - 1))", "x\(text(most - 1))") }
    (table.title, table.source, table.note) = (texts(100), texts(500), texts(900))
    for row in table.rows.indices {
      table.rows[row].label = texts(60)
      for column in 0..<2 {
        table.rows[row].cells[column].value = Int64.random(in: 0...100_000_000_000_000_000, using: &random)
        table.rows[row].cells[column].decimals = Int32.random(in: 0...6, using: &random)
        table.rows[row].cells[column].kind = [.exact, .about, .estimated, .lessThan].randomElement(using: &random)!
      }
    }
    for chart in table.charts.indices { table.charts[chart].title = texts(80) }
    let quoted = table
    try await TestStatistics.run { statistics in
      let release = try await statistics.publish(quoted)
      for language in [Statistics.ReportLanguage.chinese, .english] {
        let html = ParsedHTML(try await statistics.rendered(language))
        #expect(html.problems.isEmpty)
        #expect(html.all("script").isEmpty && html.all("b").isEmpty && html.all("style").count == 1)
        let stored = try #require(release.contents)
        for (place, row) in stored.rows.enumerated() {
          let label = language == .chinese ? row.label?.zh : row.label?.en
          #expect(
            html.all("span").contains { $0.attributes["data-text"] == "rows[\(place)].label" && $0.text == label })
          for (column, number) in row.cells.enumerated() {
            let cells = html.elements.filter { $0.attributes["data-cell"] == "r\(place + 1)c\(column + 1)" }
            #expect(!cells.isEmpty && cells.allSatisfy { $0.text == Self.written(number) })
          }
        }
      }
    }
  }

  @Test("the newest release of each series by the day is chosen, none of a later year")
  func chosen() async throws {
    try await TestStatistics.run { statistics in
      var older = Tables.national
      (older.lastYear, older.rows) = (2021, Array(older.rows[..<2]))
      older.keyCells = []
      try await statistics.publish(older)
      statistics.go(to: "2025-06-20")
      try await statistics.publish(Tables.national)
      try await statistics.publish(Tables.divisions(statistics.rules))
      let chosen = { (year: Int32, day: Int) in
        try await edition(statistics) { ($0.year, $0.asOfDate) = (year, GoogleType.Date(number: day)) }.sources.map(
          \.release)
      }
      #expect(try await chosen(2024, 2025_06_20) == ["releases/2", "releases/3"])
      #expect(try await chosen(2023, 2025_06_20) == ["releases/2"])
      #expect(try await chosen(2023, 2025_06_19) == ["releases/1"])
      #expect(try await chosen(2022, 2025_06_20) == ["releases/1"])
      await expect(Refusal(.failedPrecondition, "REPORT-empty"), "nothing by then") {
        _ = try await chosen(2024, 2025_06_01)
      }
    }
  }

  @Test("more numbers than a report has room for are refused")
  func tooLarge() async throws {
    try await TestStatistics.run { statistics in
      var table = Tables.national
      (table.charts, table.keyCells) = ([], [])
      table.columns = Array(repeating: table.columns[0], count: 12)
      table.rows[0].cells = Array(repeating: number("1"), count: 12)
      table.rows = Array(repeating: table.rows[0], count: 300)
      for place in 0..<6 {
        table.series = "large-\(place)"
        try await statistics.publish(table)
      }
      await expect(Refusal(.failedPrecondition, "REPORT-size"), "21,600 numbers") { _ = try await edition(statistics) }
      let five = (1...5).map { "releases/\($0)" }
      #expect(try await edition(statistics) { $0.releases = five }.sources.count == 5)
    }
  }

  @Test("bad selections are refused, and leave nothing")
  func badSelections() async throws {
    try await TestStatistics.run { statistics in
      try await publishAll(statistics)
      let before = try await statistics.allChanges().count
      typealias Case = (Refusal, (inout Statistics.ReportSelection) -> Void)
      let bad = { (reason: String) in Refusal(.invalidArgument, "selection.\(reason)") }
      let cases: [Case] = [
        (bad("year NUMBER_RANGE"), { $0.year = 0 }),
        (bad("as_of_date DATE_NOT_FUTURE"), { $0.asOfDate = GoogleType.Date(number: 2025_06_17) }),
        (bad("as_of_date DATE_EXISTS"), { $0.asOfDate = GoogleType.Date(number: 2025_02_29) }),
        (bad("releases LIST_LENGTH"), { $0.releases = Array(repeating: "releases/1", count: 101) }),
        (bad("releases[0] RESOURCE_NAME"), { $0.releases = ["1"] }),
        (bad("releases[1] NO_REPETITION"), { $0.releases = ["releases/1", "releases/1"] }),
        (
          bad("releases[0] RELEASE_PUBLISHED"),
          { ($0.releases, $0.asOfDate) = (["releases/1"], GoogleType.Date(number: 2025_06_15)) }
        ),
        (bad("releases[0] RELEASE_YEAR"), { ($0.releases, $0.year) = (["releases/3"], 2023) }),
        (Refusal(.notFound), { $0.releases = ["releases/9"] }),
      ]
      for (refusal, change) in cases {
        await expect(refusal, "\(refusal)") { _ = try await edition(statistics, change) }
        await expect(refusal, "\(refusal)") { _ = try await statistics.rendered(.chinese, change) }
      }
      await expect(Refusal(.invalidArgument, "language REQUIRED"), "no language") {
        _ = try await statistics.rendered(.unspecified)
      }
      await expect(Refusal(.invalidArgument, "language ENUM_VALUE"), "an unknown language") {
        _ = try await statistics.rendered(.unrecognized(3))
      }
      await expect(Refusal(.permissionDenied), "a city") {
        _ = try await statistics.reports.create(.with { $0.requestId = freshID() }, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.notFound), "no such edition") {
        _ = try await statistics.reports.get(.with { $0.name = "reportEditions/2024-1" })
      }
      #expect(try await statistics.allChanges().count == before)
    }
  }
}
