import Domain
import RecordTestSupport
import Schema
import StatisticsAPI
import Testing

@testable import ipmesh_statistics

@Suite("Bad tables")
struct ReleaseInputTests {
  private typealias Change = @Sendable (inout Statistics.ReleaseTable) -> Void

  private static let head: [(String, Change)] = [
    ("series REQUIRED", { $0.series = "" }), ("series RECORD_ID", { $0.series = "A b" }),
    ("topic REQUIRED", { $0.topic = .unspecified }), ("title.zh REQUIRED", { $0.title?.zh = "" }),
    ("title.en TEXT_LENGTH", { $0.title?.en = String(repeating: "x", count: 101) }),
    ("title.zh TEXT_CONTROL", { $0.title?.zh = "标题\u{7}" }),
    ("first_year NUMBER_RANGE", { $0.firstYear = 1979 }), ("last_year NUMBER_RANGE", { $0.lastYear = 2026 }),
    ("last_year NUMBER_RANGE", { ($0.lastYear, $0.rows) = (2019, [$0.rows[0]]) }),
    ("division REQUIRED", { $0.division = "" }),
    ("division GBT2260_HUBEI", { $0.division = "420400" }), ("source.zh REQUIRED", { $0.source?.zh = " " }),
    ("provenance REQUIRED", { $0.provenance = .unspecified }), ("note.en REQUIRED", { $0.note = both("说明", "") }),
    ("origins LIST_LENGTH", { $0.origins = Array(repeating: "x", count: 101) }),
    ("origins[0] REQUIRED", { $0.origins = [""] }),
  ]

  private static let body: [(String, Change)] = [
    (
      "columns LIST_LENGTH",
      {
        $0.columns = Array(repeating: $0.columns[0], count: 13)
        $0.rows = [$0.rows[0]]
        $0.rows[0].cells = Array(repeating: number("1"), count: 13)
      }
    ),
    ("columns[0].label.zh REQUIRED", { $0.columns[0].label?.zh = "" }),
    ("columns[0].unit.en REQUIRED", { $0.columns[0].unit?.en = "" }),
    ("columns[1].year TABLE_YEAR", { $0.columns[1].year = 2019 }),
    ("columns[1].decimals NUMBER_RANGE", { $0.columns[1].decimals = -1 }),
    ("rows[1].industry INDUSTRY_CODE", { $0.rows[1].industry = "X99" }), ("rows REQUIRED", { $0.rows = [] }),
    ("rows LIST_LENGTH", { $0.rows = Array(repeating: $0.rows[0], count: 301) }),
    ("rows[1].label.en REQUIRED", { $0.rows[1].label?.en = "" }),
    ("rows[1].year TABLE_YEAR", { $0.rows[1].year = 2024 }),
    ("rows[1].division GBT2260_HUBEI", { $0.rows[1].division = "420400" }),
    ("rows[1].cells CELL_COUNT", { $0.rows[1].cells.removeLast() }),
    ("rows[0].cells[0].kind REQUIRED", { $0.rows[0].cells[0].kind = .unspecified }),
    ("rows[0].cells[0].value NUMBER_RANGE", { $0.rows[0].cells[0].value = 100_000_000_000_000_001 }),
    ("rows[0].cells[0].decimals NUMBER_RANGE", { $0.rows[0].cells[0].decimals = 7 }),
    ("rows[0].cells[0].value MISSING_NUMBER", { $0.rows[0].cells[0].kind = .missing }),
    ("key_cells[0] CELL_PLACE", { $0.keyCells[0].row = 4 }),
    ("key_cells[0] CELL_PLACE", { $0.keyCells[0].column = 0 }),
    ("key_cells LIST_LENGTH", { $0.keyCells = Array(repeating: $0.keyCells[0], count: 5) }),
  ]

  private static let charts: [(String, Change)] = [
    ("charts[0].kind REQUIRED", { $0.charts[0].kind = .unspecified }),
    ("charts[0].title.zh REQUIRED", { $0.charts[0].title?.zh = "" }),
    ("charts[0].columns CHART_COLUMNS", { $0.charts[0].columns = [] }),
    ("charts[0].columns CHART_COLUMNS", { $0.charts[0].columns = [6] }),
    ("charts[0].columns CHART_COLUMNS", { $0.charts[0].columns = [4, 4] }),
    ("charts[0].columns CHART_UNIT", { $0.charts[0].columns = [1, 4] }),
    ("charts[0].columns CHART_YEARS", { $0.rows.swapAt(0, 1) }),
    ("charts[0].columns CHART_DIVISIONS", { ($0.charts[0].kind, $0.charts[0].columns) = (.tiles, [1]) }),
    ("charts[1].columns CHART_NEGATIVE", { $0.rows[0].cells[2].value = -1 }),
    ("charts[1].columns CHART_EMPTY", { for row in $0.rows.indices { $0.rows[row].cells[2] = number("-") } }),
    ("charts LIST_LENGTH", { $0.charts = Array(repeating: $0.charts[0], count: 4) }),
  ]

  @Test("bad tables are refused field by field, and leave nothing")
  func badTables() async throws {
    try await TestStatistics.run { statistics in
      for (reason, change) in Self.head + Self.body + Self.charts {
        var table = Tables.national
        change(&table)
        // A key figure of the column that is emptied goes too.
        if reason.contains("CHART_EMPTY") { table.keyCells = [] }
        await expect(Refusal(.invalidArgument, "table.\(reason)"), reason) { try await statistics.publish(table) }
      }
      await expect(
        Refusal(.invalidArgument, "table.first_year NUMBER_RANGE", "table.rows[0].year TABLE_YEAR"), "years to come"
      ) {
        var table = Tables.national
        (table.firstYear, table.lastYear, table.rows) = (3_000, 2_025, [table.rows[0]])
        try await statistics.publish(table)
      }
      await expect(
        Refusal(.invalidArgument, "table.columns REQUIRED", "table.rows[0].cells CELL_COUNT"), "no columns"
      ) {
        var table = Tables.national
        (table.columns, table.rows) = ([], [table.rows[0]])
        try await statistics.publish(table)
      }
      let changes = try await statistics.allChanges()
      #expect(changes.isEmpty)
    }
  }

  @Test("bad requests are refused, and leave nothing")
  func badRequests() async throws {
    try await TestStatistics.run { statistics in
      await expect(Refusal(.invalidArgument, "request_id REQUIRED"), "no id") {
        try await statistics.publish(Tables.national) { $0.requestId = "" }
      }
      await expect(Refusal(.permissionDenied), "a city publishes") {
        _ = try await statistics.releases.create(.with { $0.requestId = freshID() }, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.invalidArgument, "correction_note CORRECTION_ONLY"), "a note without correction") {
        try await statistics.publish(Tables.national) { $0.correctionNote = "更正" }
      }
      await expect(Refusal(.invalidArgument, "correction_note REQUIRED"), "a correction without note") {
        try await statistics.publish(Tables.national) { $0.supersedes = "releases/1" }
      }
      await expect(Refusal(.invalidArgument, "supersedes RESOURCE_NAME"), "no release") {
        try await statistics.publish(Tables.national) { $0.supersedes = "release/1" }
      }
      await expect(Refusal(.failedPrecondition, "RELEASE-correction"), "an unknown release") {
        try await statistics.publish(Tables.national) {
          $0.supersedes = "releases/1"
          $0.correctionNote = "更正"
        }
      }
      for name in ["", "releases/x", "surveys/1"] {
        await expect(
          Refusal(.invalidArgument, name.isEmpty ? "name REQUIRED" : "name RESOURCE_NAME"), name
        ) { _ = try await statistics.releases.get(.with { $0.name = name }) }
      }
      await expect(Refusal(.notFound), "unknown") {
        _ = try await statistics.releases.verify(.with { $0.name = "releases/7" })
      }
      let changes = try await statistics.allChanges()
      #expect(changes.isEmpty)
    }
  }
}
