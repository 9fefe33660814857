import Digests
import Domain
import RecordTestSupport
import Schema
import StatisticsAPI
import Testing

@testable import ipmesh_statistics

@Suite("Releases")
struct ReleaseTests {
  @Test("a published table is returned as it was given, announced, found, and repeated for a repeated request")
  func publication() async throws {
    try await TestStatistics.run { statistics in
      let id = freshID()
      let release = try await statistics.publish(Tables.national) { $0.requestId = id }
      #expect(release.name == "releases/1")
      #expect(release.contents == Tables.national)
      #expect(release.publishDate == GoogleType.Date(TestStatistics.today))
      #expect(try await statistics.releases.get(.with { $0.name = "releases/1" }) == release)
      #expect(try await statistics.publish(Tables.national) { $0.requestId = id } == release)
      #expect(try await statistics.allChanges().map(\.key) == ["releases/1"])
      _ = try await statistics.publish(Tables.intensive)
      let list = { (change: (inout Statistics.ListReleasesRequest) -> Void) in
        var request = Statistics.ListReleasesRequest()
        change(&request)
        return try await statistics.releases.list(request).releases.map(\.name)
      }
      #expect(try await list { _ in } == ["releases/1", "releases/2"])
      #expect(try await list { $0.topic = .industries } == ["releases/2"])
      #expect(try await list { $0.query = "服务业" } == ["releases/1"])
      #expect(try await list { $0.query = "PATENT-intensive" } == ["releases/2"])
      #expect(try await list { $0.series = "services-national" } == ["releases/1"])
      #expect(try await list { $0.year = 2022 } == [])
      let page = try await statistics.releases.list(.with { $0.pageSize = 1 })
      #expect(page.releases.map(\.name) == ["releases/1"])
      let rest = try await statistics.releases.list(
        .with {
          $0.pageSize = 1
          $0.pageToken = page.nextPageToken
        })
      #expect(rest.releases.map(\.name) == ["releases/2"] && rest.nextPageToken.isEmpty)
    }
  }

  @Test("a correction supersedes; the old release stays readable with the digest it had")
  func correction() async throws {
    try await TestStatistics.run { statistics in
      let first = try await statistics.publish(Tables.national)
      var table = Tables.national
      table.rows[2].cells[0] = number("8.9")
      await expect(Refusal(.failedPrecondition, "RELEASE-correction"), "a second one in force") {
        try await statistics.publish(table)
      }
      let second = try await statistics.publish(table) {
        $0.supersedes = first.name
        $0.correctionNote = "机构数更正为确数"
      }
      let old = try await statistics.releases.get(.with { $0.name = first.name })
      #expect(old.contents == first.contents && old.sha256 == first.sha256 && old.supersededBy == second.name)
      #expect(old.etag == "2")
      let verified = try await statistics.releases.verify(.with { $0.name = first.name })
      #expect(verified.intact && verified.supersededBy == second.name)
      #expect(try await statistics.releases.list(.init()).releases.map(\.name) == [second.name])
      let all = try await statistics.releases.list(.with { $0.includeSuperseded = true })
      #expect(all.releases.map(\.name) == [first.name, second.name])
      await expect(Refusal(.failedPrecondition, "RELEASE-correction"), "corrected already") {
        try await statistics.publish(table) {
          $0.supersedes = first.name
          $0.correctionNote = "再次更正"
        }
      }
      await expect(Refusal(.failedPrecondition, "RELEASE-correction"), "another series") {
        try await statistics.publish(Tables.intensive) {
          $0.supersedes = second.name
          $0.correctionNote = "另一统计表"
        }
      }
      #expect(try await statistics.allChanges().map(\.key) == ["releases/1", "releases/1", "releases/2"])
    }
  }

  @Test("the digest covers all that was published, and shows any change of it in the store")
  func digest() async throws {
    try await TestStatistics.run { statistics in
      let release = try await statistics.publish(Tables.national)
      var digests: Set<String> = [release.sha256]
      let changes: [(inout Statistics.Release) -> Void] = [
        { $0.contents?.rows[0].cells[0].value += 1 }, { $0.contents?.rows[0].cells[0].kind = .about },
        { $0.contents?.columns[0].unit?.zh = "家" }, { $0.contents?.source?.en = "x" }, { $0.name = "releases/9" },
        { $0.publishDate = GoogleType.Date(number: 2025_06_17) }, { $0.correctionNote = "x" },
      ]
      for change in changes {
        var changed = release
        change(&changed)
        #expect(digests.insert(changed.computedSHA256).inserted)
      }
      var untouched = release
      (untouched.etag, untouched.supersededBy, untouched.updateTime) = ("7", "releases/2", nil)
      #expect(untouched.computedSHA256 == release.sha256)
      var forged = release
      forged.contents?.rows[0].cells[0].value += 1
      let bytes = forged.serialized()
      try await statistics.store.database.write { try $0.execute("UPDATE release SET record = $1", [bytes]) }
      let verified = try await statistics.releases.verify(.with { $0.name = release.name })
      #expect(!verified.intact && verified.storedSha256 == release.sha256)
    }
  }

  @Test("the file has a line for each row, with how exact a number is where one is not")
  func file() async throws {
    try await TestStatistics.run { statistics in
      let release = try await statistics.publish(Tables.national)
      let bytes = try await statistics.collected { send in
        try await statistics.releases.export(.with { $0.name = release.name }, send)
      }
      let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
      #expect(
        lines[0] == "项目,item,年份,行政区划,产业,机构(万家),机构·精度,从业人员(万人),营业收入(亿元),营业收入·精度,专利代理机构(家),商标代理机构(家)")
      #expect(lines[1] == "2020年,2020,2020,000000,,7.3,,86.5,2250,大于,3253,55572")
      #expect(lines[3] == "2023年,2023,2023,000000,,8.9,约,98.4,2850,约,5269,35712")
      #expect(lines.count == 4)
    }
  }

  @Test("numbers are written with their decimals and in groups")
  func numbers() {
    let cases: [(Int64, Int32, String, String)] = [
      (0, 0, "0", "0"), (305, 1, "30.5", "30.5"), (5, 3, "0.005", "0.005"), (-5, 1, "-0.5", "-0.5"),
      (1_234_567, 0, "1234567", "1,234,567"), (123_456, 2, "1234.56", "1,234.56"), (100, 0, "100", "100"),
      (-1_000, 0, "-1000", "-1,000"), (100_000_000_000_000_000, 6, "100000000000.000000", "100,000,000,000.000000"),
      (.min, 0, "-9223372036854775808", "-9,223,372,036,854,775,808"),
    ]
    for (value, decimals, plain, grouped) in cases {
      let number = Statistics.ReleaseNumber.with { ($0.value, $0.decimals) = (value, decimals) }
      #expect(NumberText.plain(number) == plain)
      #expect(NumberText.grouped(number) == grouped)
    }
  }
}
