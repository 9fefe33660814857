import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import StatisticsFigures
import Testing

@testable import ipmesh_statistics

@Suite("Early warnings")
struct WarningTests {
  private func run(_ statistics: TestStatistics) async throws -> Statistics.RunWarningsResponse {
    try await statistics.warnings.run(.with { $0.requestId = freshID() }, by: TestStatistics.province)
  }

  private func active(_ statistics: TestStatistics) async throws -> [String] {
    try await statistics.warnings.list(.init()).warnings.filter { $0.state != .lifted }.map(\.cause)
  }

  @Test("a warning is raised once for its cause, announced, acknowledged, lifted when the cause is gone, raised anew")
  func quality() async throws {
    try await TestStatistics.run { statistics in
      #expect(try await run(statistics) == .init())
      _ = try await statistics.count { $0.abnormalCount = 60 }
      _ = try await statistics.count(PlanSamples.codes[1]) { ($0.division, $0.filedCount) = ("420500", 7_000) }
      #expect(try await run(statistics) == .with { ($0.causeCount, $0.raisedCount) = (2, 2) })
      #expect(
        try await active(statistics) == ["quality/abnormal-share/420100/2024", "quality/volume/420500/2024"],
        "the province as a whole is in order")
      let changes = try await statistics.allChanges()
      let last = try ChangeRecord(serialized: changes[changes.count - 1].payload)
      #expect(last.kind == .created && last.resourceName == "warnings/2")
      #expect(try await run(statistics) == .with { $0.causeCount = 2 })
      try await WarningWatch.look(statistics.store, statistics.rules)
      #expect(try await statistics.allChanges().count == changes.count, "nothing is announced while nothing changes")
      let acknowledged = try await statistics.warnings.acknowledge(
        .with { ($0.requestId, $0.name, $0.note) = (freshID(), "warnings/1", "已约谈") }, by: TestStatistics.wuhan)
      #expect(acknowledged.state == .acknowledged && acknowledged.note == "已约谈" && acknowledged.provisional)
      #expect(try await run(statistics) == .with { $0.causeCount = 2 }, "acknowledged is not raised again")
      _ = try await statistics.count { $0.abnormalCount = 50 }
      #expect(try await run(statistics) == .with { ($0.causeCount, $0.liftedCount) = (1, 1) })
      let lifted = try await statistics.warnings.get(.with { $0.name = "warnings/1" })
      #expect(lifted.state == .lifted && lifted.liftDate == PlanSamples.date("2025-06-16"))
      _ = try await statistics.count { $0.abnormalCount = 61 }
      try await WarningWatch.look(statistics.store, statistics.rules)
      #expect(try await active(statistics) == ["quality/volume/420500/2024", "quality/abnormal-share/420100/2024"])
      let ofWuhan = try await statistics.warnings.list(.with { ($0.division, $0.kind) = ("420100", .quality) })
      #expect(ofWuhan.warnings.map(\.name) == ["warnings/1", "warnings/3"])
    }
  }

  @Test("the province as a whole is warned about in red")
  func province() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.count { $0.maliciousCount = 3 }
      _ = try await run(statistics)
      let warnings = try await statistics.warnings.list(.init()).warnings
      #expect(warnings.map(\.division) == ["420000", "420100"] && warnings.map(\.level) == [.red, .yellow])
      let red = try await statistics.warnings.list(.with { $0.division = "420000" })
      #expect(red.warnings.map(\.cause) == ["quality/malicious-share/420000/2024"])
    }
  }

  @Test("overdue milestones of an action raise one warning, whose level follows their number")
  func plan() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.assign("a1-1-1")
      let days = ["2025-06-20", "2025-06-23", "2025-06-24", "2025-06-25", "2025-06-26"]
      _ = try await statistics.setMilestones(
        "a1-1-1", days.enumerated().map { PlanSamples.milestone("m\($0.offset)", $0.element) })
      #expect(try await run(statistics).causeCount == 0)
      statistics.go(to: "2025-06-21")
      #expect(try await run(statistics).raisedCount == 1)
      statistics.go(to: "2025-06-26")
      #expect(try await run(statistics) == .with { $0.causeCount = 1 })
      statistics.go(to: "2025-06-27")
      #expect(try await run(statistics) == .with { ($0.causeCount, $0.changedCount) = (1, 1) })
      let warning = try await statistics.warnings.get(.with { $0.name = "warnings/1" })
      #expect(warning.cause == "plan/A1" && warning.level == .red && warning.text?.en.hasSuffix(": 5") == true)
      _ = try await statistics.report("a1-1-1") {
        $0.evidence = [PlanSamples.evidence(1)]
        $0.metMilestones = ["m0", "m1", "m2", "m3", "m4"]
      }
      #expect(try await run(statistics).liftedCount == 1)
    }
  }

  @Test("a target is behind when it has not the share of its bound that the time gone by is of the plan's")
  func targets() async throws {
    try await TestStatistics.run { statistics in
      // 1,000 attorneys by 2025-12-31: on 2025-06-16 are 1,186 of 1,384 days gone, so 857 of 1,000 are on the path;
      // yellow begins below 90 % of that, which is 771.24, red below 75 %, which is 642.70.
      func level(_ attorneys: Int64, on day: String = "2025-06-16") async throws -> Statistics.WarningLevel? {
        statistics.go(to: day)
        _ = try await statistics.store.database.write { transaction in
          _ = try FeedStateTable.begin(.registry, followed: true, transaction)
          try LiveCountTable.store(
            FollowedChange(record: "all", contributions: [Contribution(.attorneysFiled, "", attorneys)]),
            of: .registry, transaction)
          return [UInt8]()
        }
        _ = try await run(statistics)
        let found = try await statistics.warnings.list(.with { $0.kind = .targetBehind }).warnings
        return found.first { $0.cause == "target/attorneys" && $0.state != .lifted }?.level
      }
      #expect(try await level(772) == nil)
      #expect(try await level(771) == .yellow)
      #expect(try await level(643) == .yellow)
      #expect(try await level(642) == .red)
      let changes = try await statistics.allChanges().count
      _ = try await statistics.store.database.write { transaction in
        _ = try FeedStateTable.begin(.registry, followed: false, transaction)
        return [UInt8]()
      }
      #expect(try await run(statistics).liftedCount == 0, "nothing is known of attorneys now")
      #expect(try await statistics.allChanges().count == changes)
      #expect(try await level(1_000, on: "2025-12-31") == nil, "on the last day it is on its path")
      #expect(try await level(1_000, on: "2026-01-01") == .red, "more than 1,000 was to be reached")
      #expect(try await level(1_001, on: "2026-01-01") == nil)
      let overview = try await statistics.tasks.overview(.init())
      let reading = overview.targetReadings.first { $0.target == "targets/attorneys" }
      #expect(overview.targetReadings.count == 7 && reading?.numerator == 1_001 && reading?.outcome == .met)
    }
  }

  @Test("an indicator that fell by more than a tenth is warned about, by more than a fifth in red")
  func indicators() async throws {
    try await TestStatistics.run { statistics in
      func level(_ practitioners: Int64) async throws -> Statistics.WarningLevel? {
        _ = try await statistics.store.database.write { transaction in
          for (year, value) in [(2023, 1_000), (2024, practitioners)] {
            let fact = Fact(measure: "P01", division: Division.provinceCode, period: Period(year: year), value: value)
            try FactTable.replace(
              source: "surveys/\(year)", subject: "", period: Period(year: year), by: [fact], transaction)
          }
          return [UInt8]()
        }
        _ = try await run(statistics)
        let found = try await statistics.warnings.list(.with { $0.kind = .indicatorFall }).warnings
        return found.first { $0.cause == "indicator/survey-practitioners/2024" && $0.state != .lifted }?.level
      }
      let aTenthLess = try await level(900)
      #expect(aTenthLess == nil)
      #expect(try await level(899) == .yellow)
      #expect(try await level(800) == .yellow)
      #expect(try await level(799) == .red)
      #expect(try await level(1_200) == nil)
    }
  }

  @Test("a service of which nothing was heard for a day is warned about, once, until something comes")
  func feeds() async throws {
    try await TestStatistics.run { statistics in
      func hear() async throws {
        let now = statistics.store.clock.now().microseconds
        _ = try await statistics.store.database.write { transaction in
          _ = try FeedStateTable.begin(.zone, followed: true, transaction)
          try FeedStateTable.note(.zone, changes: 1, lastCommitted: now, at: now, transaction)
          return [UInt8]()
        }
      }
      func stale(on day: String) async throws -> Statistics.WarningLevel? {
        statistics.go(to: day)
        _ = try await run(statistics)
        let found = try await statistics.warnings.list(.with { $0.kind = .feedStale }).warnings
        return found.first { $0.cause == "feed/zone" && $0.state != .lifted }?.level
      }
      try await hear()
      #expect(try await stale(on: "2025-06-16") == nil)
      #expect(try await stale(on: "2025-06-17") == .yellow)
      #expect(try await stale(on: "2025-06-19") == .red)
      try await hear()
      #expect(try await stale(on: "2025-06-19") == nil)
    }
  }

  @Test("bad calls are refused")
  func badInput() async throws {
    try await TestStatistics.run { statistics in
      await expect(Refusal(.permissionDenied), "Wuhan runs") {
        _ = try await statistics.warnings.run(.with { $0.requestId = freshID() }, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.invalidArgument, "request_id REQUIRED"), "no id") {
        _ = try await statistics.warnings.run(.init(), by: TestStatistics.province)
      }
      _ = try await statistics.count { $0.abnormalCount = 60 }
      _ = try await statistics.count(PlanSamples.codes[1]) { ($0.division, $0.filedCount) = ("420500", 3_000) }
      _ = try await run(statistics)
      typealias Case = (Refusal, (inout Statistics.AcknowledgeWarningRequest) -> Void)
      let cases: [Case] = [
        (Refusal(.invalidArgument, "note REQUIRED"), { $0.note = "" }),
        (Refusal(.invalidArgument, "note TEXT_LENGTH"), { $0.note = "好" }),
        (Refusal(.invalidArgument, "name RESOURCE_NAME"), { $0.name = "warnings/x" }),
        (Refusal(.notFound), { $0.name = "warnings/99" }),
        (Refusal(.aborted), { $0.etag = "5" }),
      ]
      func acknowledge(_ change: (inout Statistics.AcknowledgeWarningRequest) -> Void) async throws {
        var request = Statistics.AcknowledgeWarningRequest()
        request.requestId = freshID()
        request.name = "warnings/1"
        request.note = "已约谈"
        change(&request)
        _ = try await statistics.warnings.acknowledge(request, by: TestStatistics.wuhan)
      }
      for (refusal, change) in cases {
        await expect(refusal, "\(refusal)") { try await acknowledge(change) }
      }
      await expect(Refusal(.permissionDenied), "another division") {
        _ = try await statistics.warnings.acknowledge(
          .with { ($0.requestId, $0.name, $0.note) = (freshID(), "warnings/1", "已约谈") }, by: TestStatistics.yichang)
      }
      try await acknowledge { _ in }
      await expect(Refusal(.failedPrecondition, "WARNING-transition"), "twice") { try await acknowledge { _ in } }
      await expect(
        Refusal(.invalidArgument, "kind ENUM_VALUE", "state ENUM_VALUE", "division GBT2260_HUBEI"), "a bad listing"
      ) {
        _ = try await statistics.warnings.list(
          .with { ($0.kind, $0.state, $0.division) = (.unrecognized(9), .unrecognized(9), "43") })
      }
    }
  }
}
