import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Storage
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Contests")
struct AwardTests {
  @Test("a contest from entries to results: two scores each, a third on disagreement, ranks, prizes, publication")
  func wholeWay() async throws {
    try await TestTalent.run { talent in
      let started = try await talent.contestBeingScored(4)
      #expect(started.state == .scoring && started.taskCount == 8 && started.thirdReviewTenths == 100)
      #expect(started.thirdReviewRule?.provisional == true)
      // What each entry is to get, found by its document: 1 agrees, 2 disagrees, 3 and 4 tie.
      let wanted: [Int: [Int32]] = [1: [700, 800], 2: [500, 900, 880], 3: [600, 640], 4: [620, 620]]
      var given: [String: Int] = [:]
      var isDone = false
      while !isDone {
        isDone = true
        for expert in 1...5 {
          for task in try await talent.tasks(of: expert) where task.state == .open {
            isDone = false
            let place = given[task.documentSha256, default: 0]
            given[task.documentSha256] = place + 1
            let entry = Int(task.documentSha256.suffix(1)) ?? 0
            let points = wanted[entry]?.dropFirst(place).first ?? 0
            let scored = try await talent.score(task, points)
            #expect(scored.state == .scored && scored.totalTenths == points)
          }
        }
      }
      #expect(given[AwardSamples.document(2)] == 3 && given.values.reduce(0, +) == 9)
      let concluded = try await talent.conclude()
      #expect(concluded.state == .concluded && concluded.taskCount == 9)
      let request = Talent.ListContestResultsRequest.with { $0.contest = "contests/1" }
      await expect(Refusal(.permissionDenied), "results before they are public") {
        _ = try await talent.results.list(request, by: TestTalent.yichang)
      }
      let early = try await talent.results.list(request, by: TestTalent.province).contestEntries
      #expect(early.map(\.title).map { String($0.suffix(1)) } == ["2", "1", "3", "4"])
      #expect(early.map(\.finalHundredths) == [8_900, 7_500, 6_200, 6_200])
      #expect(early.map(\.rank) == [1, 2, 3, 3])
      #expect(early.map(\.prize) == ["一等奖", "二等奖", "", ""])
      #expect(try await talent.entries.get(.with { $0.name = early[0].name }).finalHundredths == 0)
      _ = try await talent.publish()
      let published = try await talent.results.list(request, by: TestTalent.yichang).contestEntries
      #expect(published.map(\.rank) == early.map(\.rank))
      let told = try await talent.entries.get(.with { $0.name = early[0].name })
      #expect(told.finalHundredths == 8_900 && told.blindNumber > 0 && told.scoreTenths == [500, 900, 880])
      let pages = try await talent.results.list(
        .with {
          $0.contest = "contests/1"
          $0.pageSize = 3
        }, by: TestTalent.yichang)
      let rest = try await talent.results.list(
        .with {
          $0.contest = "contests/1"
          $0.pageSize = 3
          $0.pageToken = pages.nextPageToken
        }, by: TestTalent.yichang)
      #expect((pages.contestEntries + rest.contestEntries).map(\.name) == published.map(\.name))
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "published twice") {
        _ = try await talent.publish()
      }
    }
  }

  @Test("a reviewer sees neither names nor the other score, and nobody learns a document from an entry")
  func blindness() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.contestBeingScored(6)
      let mine = try await talent.tasks(of: 1)
      #expect(!mine.isEmpty && mine.allSatisfy { $0.reviewer == "experts/1" })
      let task = mine[0]
      for number in 1...6 {
        let bytes = String(decoding: task.serialized(), as: UTF8.self)
        #expect(!bytes.contains("参评机构\(number)") && !bytes.contains("作者\(number)"))
        let entry = try await talent.entries.get(.with { $0.name = "contestEntries/\(number)" })
        #expect(entry.documentSha256.isEmpty && entry.blindNumber == 0 && entry.scoreTenths.isEmpty)
      }
      var partner: Talent.ReviewTask?
      for expert in 2...5 {
        for other in try await talent.tasks(of: expert) where other.blindNumber == task.blindNumber { partner = other }
      }
      let other = try #require(partner)
      _ = try await talent.score(other, 777)
      #expect(
        try await talent.tasks.get(
          .with {
            $0.name = task.name
            $0.reviewer = "experts/1"
          }) == task, "the other score changes nothing that the first reviewer sees")
      await expect(Refusal(.notFound), "the task of somebody else") {
        _ = try await talent.tasks.get(
          .with {
            $0.name = other.name
            $0.reviewer = "experts/1"
          })
      }
      await expect(Refusal(.notFound), "scoring for somebody else") {
        var stolen = task
        stolen.reviewer = other.reviewer
        _ = try await talent.score(stolen, 500)
      }
      for change in try await talent.feed() {
        #expect(!change.resourceName.hasPrefix("reviewTasks/"))
        guard case .contestEntry(let entry) = change.resource else { continue }
        #expect(entry.documentSha256.isEmpty && entry.scoreTenths.isEmpty && entry.blindNumber == 0)
      }
    }
  }

  @Test("blind numbers do not follow the order of entry")
  func blindOrder() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.contestBeingScored(20)
      var documents: [Int32: String] = [:]
      for expert in 1...5 {
        for task in try await talent.tasks(of: expert) { documents[task.blindNumber] = task.documentSha256 }
      }
      let order = (1...20).compactMap { documents[Int32($0)] }
      #expect(Set(order).count == 20 && order != order.sorted())
    }
  }

  @Test("nobody judges an entry of their own unit, and too few possible reviewers are refused by name of the entry")
  func recusal() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addContest()
      _ = try await talent.openContest()
      for number in 1...9 { _ = try await talent.enter(number, unit: Samples.unit(1 + number % 2)) }
      let experts = try await talent.addExperts(1...5)
      talent.setDay("2025-08-01")
      _ = try await talent.startScoring(try await talent.addPanel(experts, for: .caseReview))
      for expert in 1...2 {
        for task in try await talent.tasks(of: expert) {
          let entry = Int(task.documentSha256.suffix(1)) ?? 0
          #expect(1 + entry % 2 != expert)
        }
      }
    }
    try await TestTalent.run { talent in
      _ = try await talent.addContest()
      _ = try await talent.openContest()
      let entry = try await talent.enter(1, unit: Samples.unit(1))
      let three = try await talent.addPanel(try await talent.addExperts(1...3), for: .caseReview)
      talent.setDay("2025-08-01")
      await expect(Refusal(.failedPrecondition, "CONTEST-reviewers"), "two of three") {
        _ = try await talent.startScoring(three)
      }
      #expect(try await talent.contests.get(.with { $0.name = entry.contest }).state == .open)
    }
  }

  @Test("a task that is handed back goes to the reviewer with the least to do, once for each; one is left for a third")
  func declining() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.contestBeingScored(1)
      var holders: [Int] = []
      for expert in 1...5 where try await !talent.tasks(of: expert).isEmpty { holders.append(expert) }
      #expect(holders == [1, 2])
      let task = try await talent.tasks(of: 1)[0]
      #expect(try await talent.decline(task).state == .declined)
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "scored after handing back") {
        _ = try await talent.score(task, 500)
      }
      let third = try await talent.tasks(of: 3)[0]
      #expect(third.documentSha256 == task.documentSha256 && third.state == .open)
      _ = try await talent.decline(third)
      let fourth = try await talent.tasks(of: 4)[0]
      await expect(Refusal(.failedPrecondition, "CONTEST-reviewers"), "nobody would be left for a third review") {
        _ = try await talent.decline(fourth)
      }
      _ = try await talent.score(fourth, 300)
      _ = try await talent.score(try await talent.tasks(of: 2)[0], 900)
      _ = try await talent.score(try await talent.tasks(of: 5)[0], 880)
      _ = try await talent.conclude()
      let result = try await talent.results.list(
        .with { $0.contest = "contests/1" }, by: TestTalent.province
      ).contestEntries[0]
      #expect(result.finalHundredths == 8_900)
    }
  }

  @Test("a contest does not conclude before every task is scored, and a repeated score gets the first answer")
  func conclusion() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.contestBeingScored(2)
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "unscored") { _ = try await talent.conclude() }
      let task = try await talent.tasks(of: 1)[0]
      let request = Talent.SubmitReviewScoreRequest.with {
        $0.requestId = "score-1"
        $0.name = task.name
        $0.reviewer = task.reviewer
        $0.scores = [
          .with {
            $0.criterion = "claims"
            $0.tenths = 500
          },
          .with {
            $0.criterion = "description"
            $0.tenths = 300
          },
        ]
      }
      let first = try await talent.tasks.submit(request, by: TestTalent.province)
      #expect(try await talent.tasks.submit(request, by: TestTalent.province) == first)
      #expect(try await talent.contests.get(.with { $0.name = "contests/1" }).scoredTaskCount == 1)
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "twice") { _ = try await talent.score(task, 1) }
    }
  }

  @Test("entries: until the last day, each document once, taken back before scoring")
  func entering() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addContest()
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "a draft") { _ = try await talent.enter(1) }
      _ = try await talent.openContest()
      let entry = try await talent.enter(1)
      await expect(Refusal(.alreadyExists), "the same document") { _ = try await talent.enter(1) }
      func takeBack() async throws -> Talent.ContestEntry {
        try await talent.entries.withdraw(
          .with {
            $0.requestId = freshID()
            $0.name = entry.name
          }, by: TestTalent.province)
      }
      #expect(try await takeBack().state == .withdrawn)
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "taken back twice") { _ = try await takeBack() }
      #expect(try await talent.enter(1).name == "contestEntries/2")
      #expect(try await talent.contests.get(.with { $0.name = "contests/1" }).entryCount == 1)
      talent.setDay("2025-08-01")
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "too late") { _ = try await talent.enter(2) }
    }
  }
}
