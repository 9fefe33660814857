import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import StatisticsAPI
import Storage
import Testing

@testable import ipmesh_statistics

@Suite("Returns of the survey")
struct SurveyReturnTests {
  private static let revenueChange = SurveySamples.explanation("SURVEY-annual-report", "F01")

  @Test("a return goes through all its states, each noted with who and when, and its values become facts")
  func path() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.openSampleRound()
      let name = statistics.returnName(1)
      #expect(
        try await statistics.returns.get(.with { $0.name = name }, by: TestStatistics.wuhan).state == .issued)
      let partly = try await statistics.fill(name, ["P01": 20, "P02": 5], by: TestStatistics.wuhan)
      #expect(partly.state == .filling && partly.values.map(\.code) == ["P01", "P02"] && partly.steps.isEmpty)
      let full = try await statistics.fill(name, by: TestStatistics.wuhan)
      #expect(full.values.map(\.code) == statistics.form.items.map(\.code).filter { $0 != "J01" && $0 != "F12" })
      let submitted = try await statistics.submit(name, by: TestStatistics.wuhan)
      #expect(submitted.state == .submitted && submitted.version == 1)
      #expect(submitted.returnedDate == SurveySamples.day("2025-06-16"))
      try await statistics.take(.beginCityCheck, name, by: TestStatistics.wuhan)
      try await statistics.take(.passCityCheck, name, by: TestStatistics.wuhan)
      #expect(try await statistics.factSum("F01") == 0, "not a fact before its approval")
      let locked = try await statistics.take(.lock, name)
      #expect(locked.state == .locked && locked.approvedVersion == 1 && locked.provisional)
      #expect(locked.steps.map(\.state) == [.submitted, .cityCheck, .provCheck, .locked])
      #expect(locked.steps.map(\.event) == [.submit, .beginCityCheck, .passCityCheck, .lock])
      #expect(locked.steps[1].actor == "spiffe://ipmesh/agency/420100")
      #expect(try await statistics.factSum("F01") == 600_000_000)
      #expect(try await statistics.factSum("P01") == 20)
      #expect(try await statistics.factSum("B12") == 600)
    }
  }

  @Test("a change after the approval is refused; after it is taken back it is shown as a difference, and the facts go")
  func difference() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.openSampleRound()
      let name = statistics.returnName(1)
      let ask = Statistics.GetReturnDifferenceRequest.with { $0.name = name }
      await expect(Refusal(.failedPrecondition, "SURVEY-approved"), "never approved") {
        _ = try await statistics.versions.difference(ask, by: TestStatistics.wuhan)
      }
      try await statistics.lock(name)
      let before = try await statistics.allChanges().count
      await expect(Refusal(.failedPrecondition, "SURVEY-steps"), "a change after the approval") {
        try await statistics.fill(name, ["P10": 4])
      }
      await expect(Refusal(.failedPrecondition, "SURVEY-steps"), "handed in again") {
        try await statistics.submit(name)
      }
      await expect(Refusal(.failedPrecondition, "SURVEY-steps"), "sent back without taking the approval back") {
        try await statistics.take(.sendBack, name, reason: "更正")
      }
      #expect(try await statistics.allChanges().count == before)
      #expect(try await statistics.factSum("P10") == 3)

      let returned = try await statistics.take(.unapprove, name, reason: "机构申请更正新入职人数")
      #expect(returned.state == .return && returned.approvedVersion == 1)
      #expect(returned.steps.last?.reason == "机构申请更正新入职人数")
      #expect(try await statistics.factSum("P10") == 0, "no longer a fact")
      #expect(try await statistics.versions.difference(ask, by: TestStatistics.wuhan).differences.isEmpty)

      _ = try await statistics.returns.fill(
        .with {
          $0.requestId = freshID()
          $0.name = name
          $0.values = SurveySamples.messages(["P10": 4, "F12": 0])
          $0.clearedCodes = ["B11"]
        }, by: TestStatistics.wuhan)
      let difference = try await statistics.versions.difference(ask, by: TestStatistics.wuhan)
      #expect(difference.approvedVersion == 1 && difference.state == .filling)
      #expect(difference.differences.map(\.code) == ["B11", "F12", "P10"])
      #expect(difference.differences.map(\.hasApproved) == [true, false, true])
      #expect(difference.differences.map(\.hasPresent) == [false, true, true])
      #expect(difference.differences.map(\.approved) == [1, 0, 3])
      #expect(difference.differences.map(\.present) == [0, 0, 4])

      try await statistics.fill(name, ["B11": 1])
      try await statistics.submit(name)
      try await statistics.take(.beginCityCheck, name)
      try await statistics.take(.passCityCheck, name)
      #expect(try await statistics.take(.lock, name).approvedVersion == 2)
      #expect(try await statistics.factSum("P10") == 4)
      #expect(try await statistics.versions.difference(ask, by: TestStatistics.wuhan).differences.isEmpty)
      let versions = try await statistics.versions.list(.with { $0.parent = name }, by: TestStatistics.wuhan).versions
      #expect(versions.map(\.version) == [1, 2])
      #expect(versions.map { $0.values.first { $0.code == "P10" }?.value } == [3, 4], "the first is kept as it was")
    }
  }

  @Test("a return that breaks rules is not handed in; queries are once they are explained")
  func submission() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.openSampleRound()
      let name = statistics.returnName(1)
      // 20 % more than the register's annual report, and the sum of the staff is wrong.
      var values = SurveySamples.values
      values["F01"] = 720_000_000
      values["F02"] = 520_000_000
      values["P02"] = 6
      try await statistics.fill(name, values)
      let validation = try await statistics.returns.validate(.with { $0.name = name }, by: TestStatistics.wuhan)
      #expect(validation.findings.map(\.checkId) == ["SURVEY-P01-sum", "SURVEY-annual-report"])
      #expect(validation.findings.map(\.code) == ["P01", "F01"])
      #expect(validation.findings.map(\.severity) == [.error, .query])
      #expect(validation.findings.map(\.seen) == ["20 ≠ 21", "720 : 600"])
      #expect(!validation.submittable && validation.provisional)
      await expect(
        Refusal(.failedPrecondition, "SURVEY-P01-sum", "SURVEY-annual-report"), "an error and an unexplained query"
      ) { try await statistics.submit(name) }
      try await statistics.fill(name, ["P02": 5])
      await expect(Refusal(.failedPrecondition, "SURVEY-annual-report"), "an unexplained query") {
        try await statistics.submit(name)
      }
      try await statistics.fill(name, [:], [Self.revenueChange])
      let submitted = try await statistics.submit(name)
      #expect(submitted.findings.map(\.explanation) == ["年内并购一家机构"], "the city sees query and explanation")
      // Another value is not explained by what was said of the one before; another item changes nothing.
      try await statistics.take(.beginCityCheck, name)
      try await statistics.take(.sendBack, name, reason: "请核实")
      try await statistics.fill(name, ["B01": 301])
      #expect(try await statistics.fill(name, ["B02": 1]).explanations.count == 1)
      let corrected = try await statistics.fill(name, ["F01": 730_000_000, "F02": 530_000_000])
      #expect(corrected.explanations.isEmpty)
      await expect(Refusal(.failedPrecondition, "SURVEY-annual-report"), "an outdated explanation") {
        try await statistics.submit(name)
      }
    }
  }

  @Test("the year before is compared, once it is approved")
  func lastYear() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.openSampleRound()
      try await statistics.lock(statistics.returnName(1))
      try await statistics.fill(statistics.returnName(2))
      try await statistics.submit(statistics.returnName(2))
      statistics.go(to: "2026-03-02")
      let next = try await statistics.openRound("hubei-2025") {
        $0.year = 2025
        $0.openDate = SurveySamples.day("2026-03-01")
      }
      var values = SurveySamples.values
      values["P01"] = 30
      values["P03"] = 20
      for number in 1...2 { try await statistics.fill(statistics.returnName(number, next.name), values) }
      func found(_ number: Int) async throws -> [String] {
        try await statistics.returns.validate(
          .with { $0.name = statistics.returnName(number, next.name) }, by: TestStatistics.province
        ).findings.map(\.checkId)
      }
      #expect(try await found(1) == ["SURVEY-last-year"])
      #expect(try await found(2).isEmpty, "what was not approved is not compared")
    }
  }

  @Test("the city check is the prefecture's, approval and its withdrawal are the province's; nobody else sees a return")
  func reach() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.openSampleRound()
      let name = statistics.returnName(1)
      let denied = Refusal(.permissionDenied)
      try await statistics.fill(name, by: TestStatistics.wuhan)
      try await statistics.submit(name, by: TestStatistics.wuhan)
      await expect(denied, "another city") {
        try await statistics.take(.beginCityCheck, name, by: TestStatistics.yichang)
      }
      await expect(denied, "another city reads") {
        _ = try await statistics.returns.get(.with { $0.name = name }, by: TestStatistics.yichang)
      }
      await expect(denied, "another city validates") {
        _ = try await statistics.returns.validate(.with { $0.name = name }, by: TestStatistics.yichang)
      }
      await expect(denied, "another city compares") {
        _ = try await statistics.versions.difference(.with { $0.name = name }, by: TestStatistics.yichang)
      }
      await expect(denied, "another city reads versions") {
        _ = try await statistics.versions.list(.with { $0.parent = name }, by: TestStatistics.yichang)
      }
      try await statistics.take(.beginCityCheck, name, by: TestStatistics.wuhan)
      // The city returns it for correction, with its reason; the unit corrects it and hands it in again.
      let returned = try await statistics.take(.sendBack, name, reason: "请核实B06", by: TestStatistics.wuhan)
      #expect(returned.state == .return && returned.steps.last?.reason == "请核实B06")
      try await statistics.fill(name, ["B06": 251], by: TestStatistics.wuhan)
      statistics.go(to: "2025-06-20")
      let again = try await statistics.submit(name, by: TestStatistics.wuhan)
      #expect(again.version == 2 && again.returnedDate == SurveySamples.day("2025-06-16"), "it came in time")
      try await statistics.take(.beginCityCheck, name, by: TestStatistics.wuhan)
      try await statistics.take(.passCityCheck, name, by: TestStatistics.wuhan)
      await expect(denied, "the city locks") { try await statistics.take(.lock, name, by: TestStatistics.wuhan) }
      await expect(denied, "the city sends back from the province") {
        try await statistics.take(.sendBack, name, reason: "更正", by: TestStatistics.wuhan)
      }
      try await statistics.take(.lock, name)
      await expect(denied, "the city takes the approval back") {
        try await statistics.take(.unapprove, name, reason: "更正", by: TestStatistics.wuhan)
      }
      let list = { (division: String) in
        try await statistics.returns.list(
          .with {
            $0.filter = .with {
              $0.surveyRound = SurveySamples.round2024
              $0.division = division
            }
          }, by: TestStatistics.wuhan
        ).surveyReturns.count
      }
      #expect(try await list("420100") == 3)
      #expect(try await list("") == 3, "without a division: what the caller reaches")
      await expect(denied, "another city's list") { _ = try await list("420500") }
    }
  }

  @Test("a retry gets the first answer and changes nothing")
  func retry() async throws {
    try await TestStatistics.run { statistics in
      _ = try await statistics.openSampleRound()
      let request = Statistics.FillSurveyReturnRequest.with {
        $0.requestId = "fill-1"
        $0.name = statistics.returnName(1)
        $0.values = SurveySamples.messages(SurveySamples.values)
      }
      let first = try await statistics.returns.fill(request, by: TestStatistics.wuhan)
      try await statistics.submit(statistics.returnName(1))
      let before = try await statistics.allChanges().count
      #expect(try await statistics.returns.fill(request, by: TestStatistics.wuhan) == first)
      #expect(try await statistics.allChanges().count == before)
    }
  }

  @Test("a return cannot be filled in before the round opens")
  func beforeOpening() async throws {
    try await TestStatistics.run { statistics in
      statistics.go(to: "2025-02-28")
      _ = try await statistics.openSampleRound()
      await expect(Refusal(.failedPrecondition, "SURVEY-open-date"), "the day before") {
        try await statistics.fill(statistics.returnName(1))
      }
      statistics.go(to: "2025-03-01")
      try await statistics.fill(statistics.returnName(1))
    }
  }
}
