import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import Storage
import Testing

@testable import ipmesh_statistics

@Suite("Bad input of returns")
struct SurveyReturnInputTests {
  @Test("bad values and explanations are refused with field and rule, all at once")
  func badFills() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.openSampleRound()
      let good = Statistics.FillSurveyReturnRequest.with {
        $0.requestId = freshID()
        $0.name = statistics.returnName(1)
        $0.values = SurveySamples.messages(["P01": 20])
      }
      let value: @Sendable (String, Int64) -> Statistics.SurveyValue = { code, value in
        .with {
          $0.code = code
          $0.value = value
        }
      }
      let cases: [SurveyBadCase<Statistics.FillSurveyReturnRequest>] = [
        ("no request id", .survey("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", .survey("name REQUIRED"), { $0.name = "" }),
        ("a name of a round", .survey("name RESOURCE_NAME"), { $0.name = SurveySamples.round2024 }),
        ("no such return", Refusal(.notFound), { $0.name = SurveySamples.round2024 + "/returns/X" }),
        ("an old version", Refusal(.aborted), { $0.etag = "7" }),
        ("no code", .survey("values[0].code SURVEY_ITEM"), { $0.values = [value("", 1)] }),
        ("an unknown item", .survey("values[0].code SURVEY_ITEM"), { $0.values = [value("P11", 1)] }),
        ("the unit itself", .survey("values[0].code SURVEY_ITEM"), { $0.values = [value("J01", 1)] }),
        (
          "an item twice", .survey("values[1].code REPEATED"), { $0.values = [value("P01", 1), value("P01", 2)] }
        ),
        ("fewer than none", .survey("values[0].value SURVEY_RANGE"), { $0.values = [value("P02", -1)] }),
        ("a negative revenue", .survey("values[0].value SURVEY_RANGE"), { $0.values = [value("F03", -1)] }),
        ("too many people", .survey("values[0].value SURVEY_RANGE"), { $0.values = [value("P01", 100_001)] }),
        (
          "more money than there is", .survey("values[0].value SURVEY_RANGE"), { $0.values = [value("F01", .max)] }
        ),
        ("a choice that is none", .survey("values[0].value SURVEY_RANGE"), { $0.values = [value("J02", 7)] }),
        ("a day that is none", .survey("values[0].value DATE_EXISTS"), { $0.values = [value("J03", 2023_02_29)] }),
        (
          "three bad values",
          .survey("values[0].value SURVEY_RANGE", "values[1].code SURVEY_ITEM", "values[2].value SURVEY_RANGE"),
          { $0.values = [value("P02", -1), value("X01", 0), value("B01", -5)] }
        ),
        (
          "too many cleared items", .survey("cleared_codes LIST_LENGTH"),
          { $0.clearedCodes = Array(repeating: "P02", count: 201) }
        ),
        ("a cleared item that is none", .survey("cleared_codes[0] SURVEY_ITEM"), { $0.clearedCodes = ["Z99"] }),
        ("an item saved and cleared", .survey("values[0].code REPEATED"), { $0.clearedCodes = ["P01"] }),
        (
          "an explanation of an error", .survey("explanations[0].check_id SURVEY_QUERY"),
          { $0.explanations = [SurveySamples.explanation("SURVEY-P01-sum", "P01")] }
        ),
        (
          "an explanation of another item", .survey("explanations[0].code SURVEY_ITEM"),
          { $0.explanations = [SurveySamples.explanation("SURVEY-annual-report", "P01")] }
        ),
        (
          "an empty explanation", .survey("explanations[0].text REQUIRED"),
          { $0.explanations = [SurveySamples.explanation("SURVEY-annual-report", "F01", "")] }
        ),
        (
          "a long explanation", .survey("explanations[0].text TEXT_LENGTH"),
          {
            $0.explanations = [
              SurveySamples.explanation("SURVEY-annual-report", "F01", String(repeating: "长", count: 501))
            ]
          }
        ),
      ]
      try await statistics.refuseAll(good, cases) {
        _ = try await statistics.returns.fill($0, by: TestStatistics.wuhan)
      }
      await expect(Refusal(.permissionDenied), "another city") {
        _ = try await statistics.returns.fill(good, by: TestStatistics.yichang)
      }
    }
  }

  @Test("bad input of the later steps is refused with field and rule")
  func badSteps() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.openSampleRound()
      let name = statistics.returnName(1)
      let submit = Statistics.SubmitSurveyReturnRequest.with {
        $0.requestId = freshID()
        $0.name = name
      }
      try await statistics.refuseAll(
        submit,
        [
          ("nothing filled in", Refusal(.failedPrecondition, "SURVEY-steps"), { _ in }),
          ("no request id", .survey("request_id REQUIRED"), { $0.requestId = "" }),
          ("a bad name", .survey("name RESOURCE_NAME"), { $0.name = "surveyRounds/a/b/c" }),
          ("an old version", Refusal(.aborted), { $0.etag = "9" }),
          ("no such return", Refusal(.notFound), { $0.name = SurveySamples.round2024 + "/returns/X" }),
        ]
      ) { _ = try await statistics.returns.submit($0, by: TestStatistics.wuhan) }
      try await statistics.fill(name)
      await expect(Refusal(.permissionDenied), "another city") {
        try await statistics.submit(name, by: TestStatistics.yichang)
      }
      try await statistics.submit(name)

      let step = Statistics.ChangeSurveyReturnStateRequest.with {
        $0.requestId = freshID()
        $0.name = name
        $0.event = .beginCityCheck
      }
      try await statistics.refuseAll(
        step,
        [
          ("no event", .survey("event REQUIRED"), { $0.event = .unspecified }),
          ("an event of another method", .survey("event ENUM_VALUE"), { $0.event = .submit }),
          ("publication", .survey("event ENUM_VALUE"), { $0.event = .publish }),
          ("an unknown event", .survey("event ENUM_VALUE"), { $0.event = .init(rawValue: 99) }),
          ("sent back without reason", .survey("reason REQUIRED"), { $0.event = .sendBack }),
          ("a long reason", .survey("reason TEXT_LENGTH"), { $0.reason = String(repeating: "长", count: 501) }),
          ("passed before it began", Refusal(.failedPrecondition, "SURVEY-steps"), { $0.event = .passCityCheck }),
          ("an old version", Refusal(.aborted), { $0.etag = "1" }),
          ("no name", .survey("name REQUIRED"), { $0.name = "" }),
        ]
      ) { _ = try await statistics.returns.changeState($0, by: TestStatistics.wuhan) }
      await expect(Refusal(.failedPrecondition, "SURVEY-steps"), "locked without city check") {
        try await statistics.take(.lock, name)
      }
    }
  }
}
