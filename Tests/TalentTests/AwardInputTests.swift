import Domain
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Bad input to the methods of contests")
struct AwardInputTests {
  @Test("CreateContest and UpdateContest")
  func contests() async throws {
    try await TestTalent.run { talent in
      let bad: [(String, [String], (inout Talent.Contest) -> Void)] = [
        ("no name", ["display_name REQUIRED"], { $0.displayName = "" }),
        ("no division", ["division REQUIRED"], { $0.division = "" }),
        ("Changsha", ["division GBT2260_HUBEI"], { $0.division = "430100" }),
        ("no day", ["entry_end_date REQUIRED"], { $0.entryEndDate = nil }),
        ("no criteria", ["criteria REQUIRED"], { $0.criteria = [] }),
        ("90 points", ["criteria POINTS_TOTAL"], { $0.criteria[0].pointsMax = 50 }),
        ("odd id", ["criteria[0].id RECORD_ID"], { $0.criteria[0].id = "A" }),
        ("same id", ["criteria[1].id CRITERION_ONCE"], { $0.criteria[1].id = "claims" }),
        ("no prize name", ["prizes[0].display_name REQUIRED"], { $0.prizes[0].displayName = "" }),
        ("no places", ["prizes[1].places NUMBER_RANGE"], { $0.prizes[1].places = 0 }),
        ("21 prizes", ["prizes LIST_LENGTH"], { $0.prizes = Array(repeating: $0.prizes[0], count: 21) }),
      ]
      let kind: [(String, [String], (inout Talent.Contest) -> Void)] = [
        ("no kind", ["kind REQUIRED"], { $0.kind = .unspecified }),
        ("unknown kind", ["kind ENUM_VALUE"], { $0.kind = .unrecognized(4) }),
      ]
      await expectInputRefusals("contest", AwardSamples.contest, bad + kind) { input in
        _ = try await talent.addContest { $0 = input }
      }
      let contest = try await talent.addContest()
      func update(_ input: Talent.Contest, _ mask: [String], by caller: CallerIdentity = TestTalent.province)
        async throws
      {
        _ = try await talent.contests.update(
          .with {
            $0.requestId = freshID()
            $0.contest = input
            $0.updateMask = .with { $0.paths = mask }
          }, by: caller)
      }
      await expectInputRefusals("contest", contest, bad) { try await update($0, ["*"]) }
      await expect(Refusal(.invalidArgument, "update_mask FIELD_MASK"), "kind") { try await update(contest, ["kind"]) }
      await expect(Refusal(.permissionDenied), "elsewhere") {
        try await update(contest, ["*"], by: TestTalent.yichang)
      }
      var old = contest
      old.etag = "0"
      await expect(Refusal(.aborted), "old etag") { try await update(old, ["*"]) }
      #expect(try await talent.allChanges().count == 1)
      _ = try await talent.openContest()
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "an open contest") {
        var current = contest
        current.etag = ""
        try await update(current, ["prizes"])
      }
      let late = try await talent.addContest { $0.entryEndDate = Samples.date("2025-06-29") }
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "over before it opens") {
        _ = try await talent.openContest(late.name)
      }
    }
  }

  @Test("the moves of a contest: request id, name, etag, reach")
  func moves() async throws {
    try await TestTalent.run { talent in
      let name = try await talent.addContest().name
      let unknown = "contests/9"
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.contests.open(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.contests.startScoring(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
            $0.draw = "draws/1"
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.contests.conclude(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.contests.publish(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      await expectMoveRefusals(name, unknown: unknown) { id, name, etag, caller in
        _ = try await talent.contests.cancel(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
      await expect(Refusal(.invalidArgument, "draw REQUIRED"), "no draw") { _ = try await talent.startScoring("") }
      _ = try await talent.openContest()
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "entries still taken") {
        _ = try await talent.startScoring("draws/1")
      }
      talent.setDay("2025-08-01")
      await expect(Refusal(.notFound), "unknown draw") { _ = try await talent.startScoring("draws/1") }
      let panel = try await talent.addPanel(try await talent.addExperts(1...5), for: .caseReview)
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "nobody entered") {
        _ = try await talent.startScoring(panel)
      }
      _ = try await talent.contests.cancel(
        .with {
          $0.requestId = freshID()
          $0.name = name
        }, by: TestTalent.province)
      await expect(Refusal(.failedPrecondition, "CONTEST-transition"), "cancelled") {
        _ = try await talent.startScoring(panel)
      }
    }
  }

  @Test("CreateContestEntry and WithdrawContestEntry")
  func entries() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.addContest()
      _ = try await talent.openContest()
      let before = try await talent.allChanges().count
      let bad: [(String, [String], (inout Talent.ContestEntry) -> Void)] = [
        ("no contest", ["contest REQUIRED"], { $0.contest = "" }),
        ("odd contest", ["contest RESOURCE_NAME"], { $0.contest = "contests/x" }),
        ("no title", ["title REQUIRED"], { $0.title = "" }),
        ("no unit", ["unit_code REQUIRED"], { $0.unitCode = "" }),
        ("no unit name", ["unit_name REQUIRED"], { $0.unitName = "" }),
        ("no division", ["division REQUIRED"], { $0.division = "" }),
        ("no authors", ["authors REQUIRED"], { $0.authors = [] }),
        ("empty author", ["authors[1] REQUIRED"], { $0.authors.append(" ") }),
        ("21 authors", ["authors LIST_LENGTH"], { $0.authors = Array(repeating: "甲", count: 21) }),
        ("no document", ["document_sha256 REQUIRED"], { $0.documentSha256 = "" }),
        ("short digest", ["document_sha256 SHA256_FORM"], { $0.documentSha256 = "abc" }),
      ]
      await expectInputRefusals("contest_entry", AwardSamples.entry(1), bad) { input in
        _ = try await talent.enter(1) { $0 = input }
      }
      await expect(Refusal(.notFound), "unknown contest") {
        _ = try await talent.enter(1) { $0.contest = "contests/9" }
      }
      #expect(try await talent.allChanges().count == before)
      let entry = try await talent.enter(1)
      await expectMoveRefusals(entry.name, unknown: "contestEntries/9") { id, name, etag, caller in
        _ = try await talent.entries.withdraw(
          .with {
            $0.requestId = id
            $0.name = name
            $0.etag = etag
          }, by: caller)
      }
    }
  }

  @Test("SubmitReviewScore and DeclineReviewTask")
  func scores() async throws {
    try await TestTalent.run { talent in
      _ = try await talent.contestBeingScored(2)
      let task = try await talent.tasks(of: 1)[0]
      let good = Talent.SubmitReviewScoreRequest.with {
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
      let before = try await talent.allChanges().count
      let bad: [(String, [String], (inout Talent.SubmitReviewScoreRequest) -> Void)] = [
        ("no reviewer", ["reviewer REQUIRED"], { $0.reviewer = "" }),
        ("a criterion missing", ["scores CRITERION_MISSING"], { $0.scores.removeLast() }),
        ("too many points", ["scores[0].tenths NUMBER_RANGE"], { $0.scores[0].tenths = 601 }),
        ("negative points", ["scores[1].tenths NUMBER_RANGE"], { $0.scores[1].tenths = -1 }),
        (
          "another criterion", ["scores[1].criterion CRITERION", "scores CRITERION_MISSING"],
          { $0.scores[1].criterion = "drawings" }
        ),
        ("twice", ["scores[2].criterion CRITERION_ONCE"], { $0.scores.append($0.scores[0]) }),
        ("long comment", ["comment TEXT_LENGTH"], { $0.comment = String(repeating: "长", count: 1_001) }),
      ]
      await expectInputRefusals("", good, bad) { request in
        var request = request
        request.requestId = freshID()
        _ = try await talent.tasks.submit(request, by: TestTalent.province)
      }
      await expectMoveRefusals(task.name, unknown: "reviewTasks/99", hasEtag: false) { id, name, _, caller in
        var request = good
        request.requestId = id
        request.name = name
        _ = try await talent.tasks.submit(request, by: caller)
      }
      await expectMoveRefusals(task.name, unknown: "reviewTasks/99", hasEtag: false) { id, name, _, caller in
        _ = try await talent.tasks.decline(
          .with {
            $0.requestId = id
            $0.name = name
            $0.reviewer = task.reviewer
            $0.reason = "回避"
          }, by: caller)
      }
      await expect(Refusal(.invalidArgument, "reason REQUIRED"), "no reason") {
        _ = try await talent.tasks.decline(
          .with {
            $0.requestId = freshID()
            $0.name = task.name
            $0.reviewer = task.reviewer
          }, by: TestTalent.province)
      }
      #expect(try await talent.allChanges().count == before)
    }
  }
}
