import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import Storage
import Testing

@testable import ipmesh_statistics

@Suite("Rounds of the survey")
struct SurveyRoundTests {
  @Test("a return is due on 30 June, or on 15 July in the national round of 2025 when it asks the region")
  func dueDays() async throws {
    try await TestStatistics.run { statistics in
      let own = try await statistics.plan()
      #expect(own.dueDate == SurveySamples.day("2025-06-30"))
      #expect(own.publishFromDate == SurveySamples.day("2025-10-01"))
      #expect(own.publishByDate == SurveySamples.day("2025-12-31"))
      #expect(own.provisional, "the form is a proposal")
      #expect(own.rules.map(\.id) == ["SURVEY-form", "SURVEY-due", "SURVEY-publication"])
      let national = try await statistics.plan("national-2024") {
        $0.regionIncluded = true
        $0.openDate = SurveySamples.day("2025-06-05")
      }
      #expect(national.dueDate == SurveySamples.day("2025-07-15"))
      // The dates of later national rounds are not known: the general rule holds.
      let later = try await statistics.plan("national-2025") {
        $0.regionIncluded = true
        $0.year = 2025
        $0.openDate = SurveySamples.day("2026-06-05")
      }
      #expect(later.dueDate == SurveySamples.day("2026-06-30"))
    }
  }

  @Test("bad input of a new round is refused with field and rule")
  func badRounds() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.plan("taken")
      let good = Statistics.CreateSurveyRoundRequest.with {
        $0.requestId = freshID()
        $0.surveyRoundId = "hubei-2024"
        $0.surveyRound = .with {
          $0.displayName = "2024年统计调查"
          $0.year = 2024
          $0.form = "surveyForms/hubei-2024-1"
          $0.openDate = SurveySamples.day("2025-03-01")
        }
      }
      let cases: [SurveyBadCase<Statistics.CreateSurveyRoundRequest>] = [
        ("no request id", .survey("request_id REQUIRED"), { $0.requestId = "" }),
        ("no id", .survey("survey_round_id REQUIRED"), { $0.surveyRoundId = "" }),
        ("a bad id", .survey("survey_round_id RECORD_ID"), { $0.surveyRoundId = "Hubei 2024" }),
        ("an id that is taken", Refusal(.alreadyExists), { $0.surveyRoundId = "taken" }),
        ("no name", .survey("survey_round.display_name REQUIRED"), { $0.surveyRound?.displayName = " " }),
        (
          "a year without survey", .survey("survey_round.year NUMBER_RANGE", "survey_round.open_date SURVEY_YEAR"),
          { $0.surveyRound?.year = 2018 }
        ),
        (
          "a year before the form", .survey("survey_round.form SURVEY_FORM"),
          {
            $0.surveyRound?.year = 2023
            $0.surveyRound?.openDate = SurveySamples.day("2024-03-01")
          }
        ),
        ("no form", .survey("survey_round.form REQUIRED"), { $0.surveyRound?.form = "" }),
        ("an unknown form", .survey("survey_round.form SURVEY_FORM"), { $0.surveyRound?.form = "surveyForms/x" }),
        ("no opening", .survey("survey_round.open_date REQUIRED"), { $0.surveyRound?.openDate = nil }),
        (
          "an opening in the year itself", .survey("survey_round.open_date SURVEY_YEAR"),
          { $0.surveyRound?.openDate = SurveySamples.day("2024-12-01") }
        ),
        (
          "an opening after the last due day", .survey("survey_round.due_date DATE_ORDER"),
          { $0.surveyRound?.openDate = SurveySamples.day("2025-07-01") }
        ),
        (
          "a due day after the last possible", .survey("survey_round.due_date SURVEY_DUE"),
          { $0.surveyRound?.dueDate = SurveySamples.day("2025-07-01") }
        ),
        (
          "a due day before the opening", .survey("survey_round.due_date DATE_ORDER"),
          { $0.surveyRound?.dueDate = SurveySamples.day("2025-02-28") }
        ),
        (
          "no such day", .survey("survey_round.due_date DATE_EXISTS"),
          {
            $0.surveyRound?.dueDate?.month = 13
            $0.surveyRound?.dueDate = .with {
              $0.year = 2025
              $0.month = 13
            }
          }
        ),
      ]
      try await statistics.refuseAll(good, cases) {
        _ = try await statistics.rounds.create($0, by: TestStatistics.province)
      }
      await expect(Refusal(.permissionDenied), "a city") {
        _ = try await statistics.rounds.create(good, by: TestStatistics.wuhan)
      }
    }
  }

  @Test("bad input of each step of a round is refused")
  func badSteps() async throws {
    try await TestStatistics.run { statistics in
      let planned = try await statistics.plan()
      let rounds = statistics.rounds
      let freeze = Statistics.FreezeSurveyFrameRequest.with {
        $0.requestId = freshID()
        $0.name = planned.name
      }
      try await statistics.refuseAll(
        freeze,
        [
          ("no request id", .survey("request_id REQUIRED"), { $0.requestId = "" }),
          ("no name", .survey("name REQUIRED"), { $0.name = "" }),
          ("another name", .survey("name RESOURCE_NAME"), { $0.name = "releases/1" }),
          ("no such round", Refusal(.notFound), { $0.name = "surveyRounds/none" }),
          ("an old version", Refusal(.aborted), { $0.etag = "0" }),
          ("no institution", Refusal(.failedPrecondition, "SURVEY-frame"), { _ in }),
        ]
      ) { _ = try await rounds.freeze($0, by: TestStatistics.province) }
      await expect(Refusal(.permissionDenied), "a city") {
        _ = try await rounds.freeze(freeze, by: TestStatistics.wuhan)
      }

      try await statistics.follow([SurveySamples.institution(1)])
      let open = Statistics.OpenSurveyRoundRequest.with {
        $0.requestId = freshID()
        $0.name = planned.name
        $0.nonce = "0042"
      }
      try await statistics.refuseAll(
        open,
        [
          ("no nonce", .survey("nonce REQUIRED"), { $0.nonce = "" }),
          ("a short nonce", .survey("nonce SURVEY_NONCE"), { $0.nonce = "abc" }),
          ("a nonce with a bar", .survey("nonce SURVEY_NONCE"), { $0.nonce = "ab|cd" }),
          ("before the freeze", Refusal(.failedPrecondition, "SURVEY-round-steps"), { _ in }),
          ("an old version", Refusal(.aborted), { $0.etag = "0" }),
          ("a bad name", .survey("name RESOURCE_NAME"), { $0.name = "surveyRounds" }),
        ]
      ) { _ = try await rounds.open($0, by: TestStatistics.province) }
      _ = try await rounds.freeze(freeze, by: TestStatistics.province)
      await expect(Refusal(.permissionDenied), "a city") { _ = try await rounds.open(open, by: TestStatistics.wuhan) }
      _ = try await rounds.open(open, by: TestStatistics.province)

      let close = Statistics.CloseSurveyRoundRequest.with {
        $0.requestId = freshID()
        $0.name = planned.name
      }
      try await statistics.refuseAll(
        close,
        [
          ("before the due day", Refusal(.failedPrecondition, "SURVEY-due"), { _ in }),
          ("no name", .survey("name REQUIRED"), { $0.name = "" }),
          ("an old version", Refusal(.aborted), { $0.etag = "1" }),
        ]
      ) { _ = try await rounds.close($0, by: TestStatistics.province) }
      await expect(Refusal(.permissionDenied), "a city") { _ = try await rounds.close(close, by: TestStatistics.wuhan) }

      let name = statistics.returnName(1)
      try await statistics.fill(name)
      try await statistics.submit(name)
      statistics.go(to: "2025-07-01")
      await expect(Refusal(.failedPrecondition, "SURVEY-undecided"), "an undecided return") {
        _ = try await statistics.close()
      }
      try await statistics.take(.beginCityCheck, name)
      try await statistics.take(.passCityCheck, name)
      try await statistics.take(.lock, name)
      _ = try await statistics.close()

      let reopen = Statistics.ReopenSurveyRoundRequest.with {
        $0.requestId = freshID()
        $0.name = planned.name
        $0.reason = "发现填报错误"
      }
      try await statistics.refuseAll(
        reopen,
        [
          ("no reason", .survey("reason REQUIRED"), { $0.reason = "" }),
          ("a long reason", .survey("reason TEXT_LENGTH"), { $0.reason = String(repeating: "长", count: 501) }),
          ("an old version", Refusal(.aborted), { $0.etag = "1" }),
        ]
      ) { _ = try await rounds.reopen($0, by: TestStatistics.province) }
      await expect(Refusal(.permissionDenied), "a city") {
        _ = try await rounds.reopen(reopen, by: TestStatistics.wuhan)
      }
      let publish = Statistics.PublishSurveyRoundRequest.with {
        $0.requestId = freshID()
        $0.name = planned.name
      }
      try await statistics.refuseAll(
        publish,
        [
          ("before the fourth quarter", Refusal(.failedPrecondition, "SURVEY-publication"), { _ in }),
          ("no name", .survey("name REQUIRED"), { $0.name = "" }),
        ]
      ) { _ = try await rounds.publish($0, by: TestStatistics.province) }
      await expect(Refusal(.permissionDenied), "a city") {
        _ = try await rounds.publish(publish, by: TestStatistics.wuhan)
      }
      statistics.go(to: "2025-10-08")
      await expect(Refusal(.failedPrecondition, "SURVEY-disclosure"), "one unit alone") {
        _ = try await rounds.publish(publish, by: TestStatistics.province)
      }
    }
  }

  @Test("final data are shared within ten working days, and nothing changes in a final round until it is reopened")
  func finalData() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.follow((1...3).map { SurveySamples.institution($0) })
      _ = try await statistics.openRound()
      for number in 1...3 { try await statistics.lock(statistics.returnName(number)) }
      // All returns are locked: the round may end before the due day, 2025-06-30. 2025-09-30 is the example of the
      // calendar: the first working day after it is 10-09, Saturday 10-11 is worked.
      statistics.go(to: "2025-09-30")
      let final = try await statistics.close()
      #expect(final.state == .final && final.shareByDate == SurveySamples.day("2025-10-21"))
      await expect(Refusal(.failedPrecondition, "SURVEY-round-open"), "an approval taken back in a final round") {
        try await statistics.take(.unapprove, statistics.returnName(1), reason: "更正")
      }
      let reopened = try await statistics.rounds.reopen(
        .with {
          $0.requestId = freshID()
          $0.name = final.name
          $0.reason = "更正营业收入"
        }, by: TestStatistics.province)
      #expect(reopened.state == .open && reopened.finalDate == nil && reopened.reopenReason == "更正营业收入")
      try await statistics.take(.unapprove, statistics.returnName(1), reason: "更正")
      try await statistics.lock(statistics.returnName(1))
      // The work calendar of 2027 is not published: the day stays open, and the round goes on.
      statistics.go(to: "2026-12-25")
      #expect(try await statistics.close().shareByDate == nil)
    }
  }

  @Test("publication takes the locked returns with it, and nothing can be changed afterwards")
  func publication() async throws {
    try await TestStatistics.run { statistics in
      try await statistics.follow((1...4).map { SurveySamples.institution($0) })
      _ = try await statistics.openRound()
      for number in 1...3 { try await statistics.lock(statistics.returnName(number)) }
      statistics.go(to: "2025-10-08")
      _ = try await statistics.close()
      let published = try await statistics.publish()
      #expect(published.state == .published && published.publishedDate == SurveySamples.day("2025-10-08"))
      #expect(published.releases == ["releases/1", "releases/2", "releases/3"])
      let tables = try await statistics.store.database.read { reader in
        try published.releases.map { try Releases.Table.required($0, reader).record.contents ?? .init() }
      }
      #expect(tables.map(\.series) == ["survey-by-division", "survey-by-kind", "survey-by-service-form"])
      #expect(tables.allSatisfy { $0.origins.contains("surveys/hubei-2024") && $0.provenance == .design })
      // Three reported and one estimated, 6 million yuan each: 1,800.00 and 600.00 in 万元.
      let row = tables[0].rows[0]
      #expect(
        row.division == "420100"
          && row.cells.map(\.value) == [3, 1, 60, 20, 24, 8, 180_000, 60_000, 900, 300, 750, 250])
      #expect(row.cells[6].decimals == 2 && row.cells[6].kind == .exact && row.cells[7].kind == .estimated)
      #expect(tables[2].rows.map { $0.cells[0].value } == [120_000, 15_000, 6_000, 18_000, 9_000, 7_500, 4_500])
      let states = try await statistics.returns.list(
        .with { $0.filter = .with { $0.surveyRound = published.name } }, by: TestStatistics.province
      ).surveyReturns.map(\.state)
      #expect(states.count(where: { $0 == .published }) == 3 && states.count(where: { $0 == .issued }) == 1)
      await expect(Refusal(.failedPrecondition, "SURVEY-round-open"), "a published return") {
        try await statistics.take(.unapprove, statistics.returnName(1), reason: "更正")
      }
      await expect(Refusal(.failedPrecondition, "SURVEY-round-steps"), "a second publication") {
        _ = try await statistics.publish()
      }
      #expect(try await statistics.factSum("F01") == 1_800_000_000, "facts stay")
    }
  }
}
