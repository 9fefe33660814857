import Domain
import RecordTestSupport
import Schema
import StatisticsAPI
import TestRandom
import Testing

@testable import ipmesh_statistics

@Suite("Charts of the report")
struct ReportChartTests {
  @Test("lengths are in proportion to the numbers, to half a unit, whatever their decimals")
  func scale() {
    var random = SeededRandom()
    for _ in 0..<1_000 {
      let numbers = (0..<5).map { _ in
        Statistics.ReleaseNumber.with {
          $0.kind = .exact
          $0.decimals = Int32.random(in: 0...6, using: &random)
          $0.value = Int64.random(in: 0...100_000_000_000_000_000, using: &random)
        }
      }
      let real = numbers.map { number in
        (0..<number.decimals).reduce(Double(number.value)) { value, _ in value / 10 }
      }
      let scale = ChartScale(numbers, length: 4_000)
      for (number, value) in zip(numbers, real) {
        #expect(abs(Double(scale.units(number)) - value / real.max()! * 4_000) <= 0.51)
      }
    }
  }

  @Test("a number below zero moves zero up; without numbers nothing is drawn outside")
  func belowZero() {
    let scale = ChartScale(
      [number("30"), Statistics.ReleaseNumber.with { ($0.value, $0.kind) = (-10, .exact) }], length: 400)
    #expect(scale.zero == 100 && scale.units(number("30")) == 400)
    #expect(ChartScale([], length: 400).zero == 0)
  }

  @Test("every division of the province has a tile of its own")
  func tiles() async throws {
    try await TestStatistics.run { statistics in
      #expect(Set(TileChart.tiles.keys) == Set(statistics.rules.divisions.prefectures.map(\.code)))
      #expect(Set(TileChart.tiles.values.map { $0.row * 6 + $0.column }).count == 17)
    }
  }

  @Test("the parts of a share fill the bar and keep their order")
  func share() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.publish(Tables.intensive)
      let html = ParsedHTML(try await statistics.rendered(.chinese))
      let bars = html.all("rect").filter { $0.attributes["height"] == "420" }.map {
        (x: Int($0.attributes["x"] ?? "") ?? -1, width: Int($0.attributes["width"] ?? "") ?? -1)
      }
      #expect(bars.count == 7 && bars[0].x == 0 && bars[6].x + bars[6].width == ChartFrame.width)
      for (bar, next) in zip(bars, bars.dropFirst()) { #expect(bar.x + bar.width < next.x) }
      let first = Double(bars[0].width + 14) / Double(ChartFrame.width)
      #expect(abs(first - 32_101.0 / 168_713.0) < 0.001)
    }
  }

  @Test("long texts break between English words and anywhere in Chinese, and are cut with a mark")
  func wrapping() {
    #expect(TextWidth.wrapped("专利代理", width: 1_000, lines: 1) == ["专利代理"])
    #expect(TextWidth.wrapped("专利代理机构数量", width: 540, lines: 2) == ["专利代理", "机构数量"])
    #expect(TextWidth.wrapped("专利代理机构数量统计", width: 540, lines: 1) == ["专利代…"])
    #expect(TextWidth.wrapped("patent agencies", width: 700, lines: 2) == ["patent ", "agencies"])
    #expect(TextWidth.wrapped("研发、设计和技术服务业", width: 1_400, lines: 2) == ["研发、设计和", "技术服务业"])
    #expect(TextWidth.wrapped("Environmental protection", width: 1_400, lines: 2) == ["Environmental ", "protection"])
    #expect(TextWidth.wrapped("", width: 700, lines: 2) == [])
  }
}
