import Domain
import RecordTestSupport
import Schema
import StatisticsAPI
import Testing

@testable import ipmesh_statistics

@Suite("The publication schedule")
struct ReleaseScheduleTests {
  private func schedule(
    _ statistics: TestStatistics, on day: Int, overdueOnly: Bool = false
  ) async throws -> [String] {
    try await statistics.schedules.list(
      .with {
        $0.year = 2025
        $0.asOfDate = GoogleType.Date(number: day)
        $0.overdueOnly = overdueOnly
      }
    ).releaseSchedules.map { "\($0.series) \($0.state)" }
  }

  @Test("a planned table is refused before its day, met on it, overdue after it, and told late")
  func planned() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.plan { _ in }
      _ = try await statistics.plan {
        $0.series = "intensive-industries"
        $0.plannedDate = GoogleType.Date(number: 2025_06_18)
      }
      await expect(Refusal(.failedPrecondition, "RELEASE-early"), "four days early") {
        try await statistics.publish(Tables.national)
      }
      statistics.go(to: "2025-06-20")
      let release = try await statistics.publish(Tables.national)
      #expect(release.schedule == "releaseSchedules/services-national-2023")
      #expect(
        try await schedule(statistics, on: 2025_06_18)
          == ["intensive-industries planned", "services-national planned"])
      #expect(
        try await schedule(statistics, on: 2025_06_20)
          == ["intensive-industries overdue", "services-national published"])
      #expect(try await schedule(statistics, on: 2025_06_20, overdueOnly: true) == ["intensive-industries overdue"])
      let late = try await statistics.publish(Tables.intensive)
      #expect(late.schedule == "releaseSchedules/intensive-industries-2023")
      #expect(try await schedule(statistics, on: 2025_06_20)[0] == "intensive-industries publishedLate")
      await expect(Refusal(.failedPrecondition, "SCHEDULE-published"), "planned anew") {
        _ = try await statistics.plan { $0.plannedDate = GoogleType.Date(number: 2025_12_01) }
      }
      // A correction is not bound to a day.
      var table = Tables.national
      table.rows[2].cells[0] = number("8.9")
      let correction = try await statistics.publish(table) {
        $0.supersedes = release.name
        $0.correctionNote = "机构数更正"
      }
      #expect(correction.schedule.isEmpty)
      #expect(try await schedule(statistics, on: 2025_06_20)[1] == "services-national published")
    }
  }

  @Test("a plan can be made anew until it is met, by who knows its version")
  func plannedAnew() async throws {
    try await TestStatistics.run { statistics in
      let plan = try await statistics.plan { _ in }
      let next = try await statistics.plan {
        $0.plannedDate = GoogleType.Date(number: 2025_07_01)
        $0.etag = plan.etag
      }
      #expect(next.etag == "2" && next.name == plan.name)
      await expect(Refusal(.aborted), "an old version") { _ = try await statistics.plan { $0.etag = plan.etag } }
    }
  }

  @Test(
    "final data is shared within ten working days",
    arguments: [
      (2024_09_26, 2024_10_15), (2025_01_24, 2025_02_13), (2025_04_29, 2025_05_16), (2025_06_16, 2025_06_30),
    ])
  func shared(final: Int, due: Int) async throws {
    try await TestStatistics.run { statistics in
      let plan = try await statistics.plan {
        $0.kind = .sharedData
        $0.finalDataDate = GoogleType.Date(number: final)
        $0.plannedDate = GoogleType.Date(number: due)
      }
      #expect(plan.dueDate == GoogleType.Date(number: due))
      #expect(plan.rules.map(\.id) == ["RELEASE-share"] && !plan.rules[0].provisional)
      let dayAfter = CivilDate(number: due)!.adding(days: 1)
      await expect(Refusal(.invalidArgument, "release_schedule.planned_date RELEASE_SHARE"), "a day late") {
        _ = try await statistics.plan {
          $0.kind = .sharedData
          $0.finalDataDate = GoogleType.Date(number: final)
          $0.plannedDate = GoogleType.Date(dayAfter)
        }
      }
    }
  }

  @Test("survey results are planned for the fourth quarter of a later year")
  func survey() async throws {
    try await TestStatistics.run { statistics in
      for (day, isGood) in [
        (2024_10_01, true), (2024_12_31, true), (2024_09_30, false), (2025_01_01, false), (2023_11_01, false),
        (2025_10_01, true),
      ] {
        let plan = {
          try await statistics.plan {
            $0.kind = .surveyResults
            $0.plannedDate = GoogleType.Date(number: day)
          }
        }
        if isGood {
          let due = try await plan().dueDate
          #expect(due == GoogleType.Date(number: day / 10_000 * 10_000 + 1231))
        } else {
          await expect(Refusal(.invalidArgument, "release_schedule.planned_date RELEASE_SURVEY_QUARTER"), "\(day)") {
            _ = try await plan()
          }
        }
      }
    }
  }

  @Test("a term that leaves the known work calendars is refused, not guessed")
  func calendar() async throws {
    try await TestStatistics.run { statistics in
      statistics.go(to: "2026-12-30")
      await expect(Refusal(.failedPrecondition, "CALENDAR_MISSING"), "2027") {
        _ = try await statistics.plan {
          $0.kind = .sharedData
          $0.finalDataDate = GoogleType.Date(number: 2026_12_28)
          $0.plannedDate = GoogleType.Date(number: 2026_12_31)
        }
      }
    }
  }

  @Test("bad plans are refused field by field, and leave nothing")
  func badPlans() async throws {
    try await TestStatistics.run { statistics in
      typealias Case = (String, (inout Statistics.ReleaseSchedule) -> Void)
      let cases: [Case] = [
        ("series REQUIRED", { $0.series = "" }), ("series RECORD_ID", { $0.series = "Services" }),
        ("year NUMBER_RANGE", { $0.year = 0 }), ("title.zh REQUIRED", { $0.title = both("", "x y") }),
        ("title.en REQUIRED", { $0.title = both("标题", "") }), ("kind REQUIRED", { $0.kind = .unspecified }),
        ("kind ENUM_VALUE", { $0.kind = .unrecognized(9) }),
        ("planned_date REQUIRED", { $0.plannedDate = nil }),
        ("planned_date DATE_EXISTS", { $0.plannedDate = GoogleType.Date(number: 2025_02_30) }),
        ("final_data_date REQUIRED", { $0.kind = .sharedData }),
        ("final_data_date SHARED_DATA_ONLY", { $0.finalDataDate = GoogleType.Date(number: 2025_06_01) }),
        (
          "final_data_date DATE_NOT_FUTURE",
          {
            $0.kind = .sharedData
            $0.finalDataDate = GoogleType.Date(number: 2025_06_17)
          }
        ),
        (
          "planned_date DATE_ORDER",
          {
            $0.kind = .sharedData
            $0.finalDataDate = GoogleType.Date(number: 2025_06_16)
            $0.plannedDate = GoogleType.Date(number: 2025_06_13)
          }
        ),
      ]
      for (reason, change) in cases {
        await expect(Refusal(.invalidArgument, "release_schedule.\(reason)"), reason) {
          _ = try await statistics.plan(change)
        }
      }
      await expect(Refusal(.permissionDenied), "a city plans") {
        _ = try await statistics.schedules.schedule(.with { $0.requestId = freshID() }, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.invalidArgument, "year NUMBER_RANGE"), "no year") {
        _ = try await statistics.schedules.list(.init())
      }
      let changes = try await statistics.allChanges()
      #expect(changes.isEmpty)
    }
  }
}
