import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Storage
import TalentAPI
import Testing

@testable import ipmesh_talent

/// Contests and entries that keep every rule, for tests to change one field of.
enum AwardSamples {
  static var contest: Talent.Contest {
    .with {
      $0.displayName = "专利申请文件质量评查"
      $0.kind = .documentReview
      $0.division = "420100"
      $0.entryEndDate = Samples.date("2025-07-31")
      $0.criteria = [
        .with {
          $0.id = "claims"
          $0.displayName = "权利要求"
          $0.pointsMax = 60
        },
        .with {
          $0.id = "description"
          $0.displayName = "说明书"
          $0.pointsMax = 40
        },
      ]
      $0.prizes = [
        .with {
          $0.displayName = "一等奖"
          $0.places = 1
        },
        .with {
          $0.displayName = "二等奖"
          $0.places = 1
        },
      ]
    }
  }

  static func entry(_ number: Int, unit: String? = nil) -> Talent.ContestEntry {
    .with {
      $0.contest = "contests/1"
      $0.title = "一种参评文件\(number)"
      $0.unitCode = unit ?? Samples.unit(800 + number)
      $0.unitName = "参评机构\(number)"
      $0.division = "420106"
      $0.authors = ["作者\(number)"]
      $0.documentSha256 = document(number)
    }
  }

  static func document(_ number: Int) -> String { String(repeating: "a", count: 60) + String(1_000 + number) }
}

extension TestTalent {
  func addContest(_ change: (inout Talent.Contest) -> Void = { _ in }) async throws -> Talent.Contest {
    var contest = AwardSamples.contest
    change(&contest)
    let input = contest
    return try await contests.create(
      .with {
        $0.requestId = freshID()
        $0.contest = input
      }, by: Self.province)
  }

  func openContest(_ name: String = "contests/1") async throws -> Talent.Contest {
    try await contests.open(
      .with {
        $0.requestId = freshID()
        $0.name = name
      }, by: Self.province)
  }

  func enter(
    _ number: Int, unit: String? = nil, _ change: (inout Talent.ContestEntry) -> Void = { _ in }
  ) async throws -> Talent.ContestEntry {
    var entry = AwardSamples.entry(number, unit: unit)
    change(&entry)
    let input = entry
    return try await entries.create(
      .with {
        $0.requestId = freshID()
        $0.contestEntry = input
      }, by: Self.province)
  }

  func startScoring(_ draw: String) async throws -> Talent.Contest {
    try await contests.startScoring(
      .with {
        $0.requestId = freshID()
        $0.name = "contests/1"
        $0.draw = draw
      }, by: Self.province)
  }

  func tasks(of expert: Int) async throws -> [Talent.ReviewTask] {
    try await tasks.list(
      .with {
        $0.filter = .with {
          $0.contest = "contests/1"
          $0.reviewer = "experts/\(expert)"
        }
        $0.pageSize = 1_000
      }
    ).reviewTasks
  }

  /// Scores a task with points for the claims; the description gets none.
  func score(_ task: Talent.ReviewTask, _ tenths: Int32) async throws -> Talent.ReviewTask {
    try await tasks.submit(
      .with {
        $0.requestId = freshID()
        $0.name = task.name
        $0.reviewer = task.reviewer
        $0.scores = [
          .with {
            $0.criterion = "claims"
            $0.tenths = min(tenths, 600)
          },
          .with {
            $0.criterion = "description"
            $0.tenths = max(tenths - 600, 0)
          },
        ]
      }, by: Self.province)
  }

  func decline(_ task: Talent.ReviewTask) async throws -> Talent.ReviewTask {
    try await tasks.decline(
      .with {
        $0.requestId = freshID()
        $0.name = task.name
        $0.reviewer = task.reviewer
        $0.reason = "与作者相识"
      }, by: Self.province)
  }

  /// A contest with entries 1 to `count` of units of their own, being scored by experts 1 to 5.
  func contestBeingScored(_ count: Int) async throws -> Talent.Contest {
    _ = try await addContest()
    _ = try await openContest()
    for number in 1...count { _ = try await enter(number) }
    let panel = try await addPanel(try await addExperts(1...5), for: .caseReview)
    setDay("2025-08-01")
    return try await startScoring(panel)
  }

  func conclude() async throws -> Talent.Contest {
    try await contests.conclude(
      .with {
        $0.requestId = freshID()
        $0.name = "contests/1"
      }, by: Self.province)
  }

  func publish() async throws -> Talent.Contest {
    try await contests.publish(
      .with {
        $0.requestId = freshID()
        $0.name = "contests/1"
      }, by: Self.province)
  }
}
