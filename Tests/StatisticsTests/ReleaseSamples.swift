import Domain
import RecordTestSupport
import Schema
import StatisticsAPI
import Storage

@testable import ipmesh_statistics

extension TestStatistics {
  var releases: Releases { Releases(store: store, rules: rules) }
  var schedules: ReleaseSchedules { ReleaseSchedules(store: store, rules: rules) }
  var reports: Reports { Reports(store: store, rules: rules) }

  /// Publishes a table as the province.
  @discardableResult
  func publish(
    _ table: Statistics.ReleaseTable, _ change: (inout Statistics.CreateReleaseRequest) -> Void = { _ in }
  ) async throws -> Statistics.Release {
    var request = Statistics.CreateReleaseRequest.with {
      $0.requestId = freshID()
      $0.table = table
    }
    change(&request)
    return try await releases.create(request, by: Self.province)
  }

  func plan(
    _ change: (inout Statistics.ReleaseSchedule) -> Void
  ) async throws -> Statistics.ReleaseSchedule {
    var plan = Statistics.ReleaseSchedule.with {
      $0.series = "services-national"
      $0.year = 2023
      $0.title = both("服务业主要指标", "Main indicators of services")
      $0.kind = .other
      $0.plannedDate = GoogleType.Date(number: 2025_06_20)
    }
    change(&plan)
    return try await schedules.schedule(
      .with {
        $0.requestId = freshID()
        $0.releaseSchedule = plan
      }, by: Self.province)
  }

  /// The bytes that a stream of pieces makes.
  func collected(_ send: (([UInt8]) async throws -> Void) async throws -> Void) async throws -> [UInt8] {
    let pieces = Collected()
    try await send { await pieces.add($0) }
    return await pieces.bytes
  }

  func rendered(
    _ language: Statistics.ReportLanguage, _ change: (inout Statistics.ReportSelection) -> Void = { _ in }
  ) async throws -> [UInt8] {
    var selection = Statistics.ReportSelection.with { $0.year = 2024 }
    change(&selection)
    return try await collected { send in
      try await reports.render(
        .with {
          $0.selection = selection
          $0.language = language
        }, send)
    }
  }
}

private actor Collected {
  var bytes: [UInt8] = []
  func add(_ piece: [UInt8]) { bytes += piece }
}

func both(_ zh: String, _ en: String) -> Common.LocalizedText {
  .with {
    $0.zh = zh
    $0.en = en
  }
}

/// A number from its digits: `"8.4"`, `"~8.4"` for about, `">2250"`, `"-"` for none.
func number(_ text: String) -> Statistics.ReleaseNumber {
  var number = Statistics.ReleaseNumber()
  number.kind = .exact
  var digits = text
  switch text.first {
  case "~": number.kind = .about
  case ">": number.kind = .moreThan
  case "-":
    number.kind = .missing
    return number
  default: break
  }
  if number.kind != .exact { digits.removeFirst() }
  let parts = digits.split(separator: ".")
  number.decimals = parts.count == 2 ? Int32(parts[1].utf8.count) : 0
  number.value = Int64(parts.joined()) ?? 0
  return number
}

/// Tables of published figures.
enum Tables {
  static func row(_ label: Common.LocalizedText, _ numbers: String...) -> Statistics.ReleaseRow {
    .with {
      $0.label = label
      $0.cells = numbers.map(number)
    }
  }

  static func column(_ zh: String, _ en: String, _ unit: Common.LocalizedText? = nil) -> Statistics.ReleaseColumn {
    .with {
      $0.label = both(zh, en)
      $0.unit = unit
    }
  }

  static func year(_ year: Int32, _ numbers: String...) -> Statistics.ReleaseRow {
    .with {
      $0.label = both("\(year)年", "\(year)")
      $0.year = year
      $0.cells = numbers.map(number)
    }
  }

  /// The national series 2020-2023 of the survey of IP services.
  static var national: Statistics.ReleaseTable {
    .with {
      $0.series = "services-national"
      $0.topic = .services
      $0.title = both("全国知识产权服务业主要指标", "Intellectual property services of the nation")
      ($0.firstYear, $0.lastYear) = (2020, 2023)
      $0.division = "000000"
      $0.columns = [
        column("机构", "Institutions", both("万家", "10,000")), column("从业人员", "People", both("万人", "10,000")),
        column("营业收入", "Revenue", both("亿元", "100 million yuan")),
        column("专利代理机构", "Patent agencies", both("家", "agencies")),
        column("商标代理机构", "Trademark agencies", both("家", "agencies")),
      ]
      $0.rows = [
        year(2020, "7.3", "86.5", ">2250", "3253", "55572"), year(2021, "~8.4", "92.8", ">2600", "3934", "63859"),
        year(2023, "~8.9", "98.4", "~2850", "5269", "35712"),
      ]
      $0.source = both("国家知识产权局统计调查", "Survey of the China National Intellectual Property Administration")
      $0.provenance = .found
      $0.origins = ["import/national"]
      $0.charts = [
        .with {
          $0.kind = .lines
          $0.columns = [4, 5]
          $0.title = both("代理机构", "Agencies")
        },
        .with {
          $0.kind = .bars
          $0.columns = [3]
          $0.title = both("营业收入", "Revenue")
        },
      ]
      $0.keyCells = [.with { ($0.row, $0.column) = (3, 2) }, .with { ($0.row, $0.column) = (3, 3) }]
    }
  }

  /// The value added of patent-intensive industries.
  static var intensive: Statistics.ReleaseTable {
    .with {
      $0.series = "intensive-industries"
      $0.topic = .industries
      $0.title = both("专利密集型产业增加值", "Value added of patent-intensive industries")
      ($0.firstYear, $0.lastYear) = (2019, 2023)
      $0.division = "000000"
      let unit = both("亿元", "100 million yuan")
      $0.columns = [column("2019年", "2019", unit), column("2023年", "2023", unit)]
      $0.rows = [
        row(both("信息通信技术制造业", "ICT manufacturing"), "23020.5", "32101"),
        row(both("新装备制造业", "New equipment"), "34004.1", "48808"),
        row(both("新材料制造业", "New materials"), "13983.4", "17310"),
        row(both("医药医疗产业", "Medicine and health"), "9974.3", "13695"),
        row(both("环保产业", "Environment"), "2599.6", "3834"),
        row(both("信息通信技术服务业", "ICT services"), "22822.9", "39322"),
        row(both("研发、设计和技术服务业", "R&D, design and technical services"), "8225.9", "13643"),
      ]
      $0.source = both("国家统计局、国家知识产权局公告", "Announcement of the National Bureau of Statistics")
      $0.provenance = .found
      $0.charts = [
        .with {
          $0.kind = .share
          $0.columns = [2]
          $0.title = both("2023年构成", "Parts in 2023")
        },
        .with {
          $0.kind = .bars
          $0.columns = [1, 2]
          $0.title = both("两年比较", "Both years")
        },
      ]
    }
  }

  /// A number for each of the 17 divisions.
  static func divisions(_ rules: StatisticsRules) -> Statistics.ReleaseTable {
    .with {
      $0.series = "agencies-by-division"
      $0.topic = .regions
      $0.title = both("各市州专利代理机构", "Patent agencies by division")
      ($0.firstYear, $0.lastYear) = (2024, 2024)
      $0.division = "420000"
      $0.columns = [column("机构", "Agencies", both("家", "agencies"))]
      $0.rows = rules.divisions.prefectures.enumerated().map { place, division in
        .with {
          $0.label = Common.LocalizedText(division.name)
          $0.division = division.code
          $0.cells = [number("\(place * 7 + 3)")]
        }
      }
      $0.source = both("示例数据", "Sample data")
      $0.provenance = .design
      $0.note = both("仅为示例。", "A sample only.")
      $0.charts = [
        .with {
          $0.kind = .tiles
          $0.columns = [1]
          $0.title = both("各地机构数", "Agencies of each division")
        }
      ]
      $0.keyCells = [.with { ($0.row, $0.column) = (1, 1) }]
    }
  }
}
