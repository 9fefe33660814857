import Domain
import StatisticsAPI
import TestRandom
import Testing

@testable import ipmesh_statistics

@Suite("Checks of a return")
struct ReturnCheckTests {
  private let form: Questionnaire

  init() throws {
    form = try StatisticsRules(directory: TestStatistics.ruleDirectory).surveys.forms[0]
  }

  private func check(before: [String: Int64] = [:], reported: Int64? = nil) -> ReturnCheck {
    ReturnCheck(
      form: form, periodEnd: CivilDate("2024-12-31")!, lastYear: before, reportedRevenue: reported)
  }

  /// `check code` of each finding in the sample with some values changed; `nil` takes a value away.
  private func found(
    _ changes: [String: Int64?], before: [String: Int64] = [:], reported: Int64? = nil
  ) -> [String] {
    var values = SurveySamples.values
    for (code, value) in changes { values[code] = value }
    return check(before: before, reported: reported).findings(in: values).map { "\($0.checkId) \($0.code)" }
  }

  @Test("a return that keeps every rule has no finding")
  func good() {
    #expect(found([:], before: SurveySamples.values, reported: 600_000_000).isEmpty)
    #expect(form.items.count == 1 + 2 + 10 + 12 + 12)
  }

  @Test("each rule is found broken, with the item")
  func rules() {
    #expect(found(["P03": 11]) == ["SURVEY-P01-sum P01"])
    #expect(found(["F02": 400_000_001]) == ["SURVEY-F01-sum F01"])
    #expect(found(["F01": 610_000_000, "F12": 10_000_000]).isEmpty, "revenue outside IP services is part of the sum")
    #expect(found(["P06": 20]).isEmpty)
    #expect(found(["P06": 21]) == ["SURVEY-P01-part P06"])
    #expect(found(["P08": 21, "P10": 25]) == ["SURVEY-P01-part P08", "SURVEY-P01-part P10"])
    #expect(found(["J03": 2024_12_31]).isEmpty)
    #expect(found(["J03": 2025_01_01]) == ["SURVEY-J03-period J03"])
    #expect(found(["F09": 600_000_001]) == ["SURVEY-F09-revenue F09"])
    #expect(found(["B05": nil, "J02": nil]) == ["SURVEY-required J02", "SURVEY-required B05"])
    #expect(
      found(["P01": nil]) == ["SURVEY-required P01"], "checks that need a missing item wait for it")
  }

  @Test("a difference of five percent to the annual report is accepted, one fen more is not; likewise below")
  func annualReport() {
    // 600,000,000 is 105 % of 571,428,571.43 and 95 % of 631,578,947.37.
    #expect(found(["F01": 630_000_000, "F02": 430_000_000], reported: 600_000_000).isEmpty, "exactly five percent")
    #expect(
      found(["F01": 630_000_001, "F02": 430_000_001], reported: 600_000_000) == ["SURVEY-annual-report F01"])
    #expect(found([:], reported: 571_428_572).isEmpty)
    #expect(found([:], reported: 571_428_571) == ["SURVEY-annual-report F01"])
    #expect(found([:], reported: 631_578_947).isEmpty)
    #expect(found([:], reported: 631_578_948) == ["SURVEY-annual-report F01"])
    #expect(
      found([:], reported: 0).isEmpty && found([:], reported: nil).isEmpty, "nothing reported, nothing to compare")
  }

  @Test("a change of thirty percent against last year is accepted, more needs an explanation")
  func lastYear() {
    #expect(found([:], before: ["P06": 8, "F10": 500_000_000, "F01": 857_142_857]).isEmpty)
    #expect(found(["F10": 650_000_000], before: ["F10": 500_000_000]).isEmpty, "exactly thirty percent")
    #expect(found(["F10": 650_000_001], before: ["F10": 500_000_000]) == ["SURVEY-last-year F10"])
    #expect(found([:], before: ["F01": 857_142_858]) == ["SURVEY-last-year F01"])
    #expect(found([:], before: ["P01": 15]) == ["SURVEY-last-year P01"])
    #expect(found([:], before: ["P06": 0]) == ["SURVEY-last-year P06"], "from none to some")
    let queries = check(before: ["P01": 15]).findings(in: SurveySamples.values)
    #expect(queries.map(\.severity) == [.query] && queries[0].seen == "15 → 20")
  }

  @Test("revenue per person lies between a tenth and ten times the national mean of 28.9万元")
  func nationalMean() {
    // 20 people: 57,800,000 to 5,780,000,000 fen.
    func revenue(_ fen: Int64) -> [String] { found(["F01": fen, "F02": fen - 200_000_000, "F09": 0]) }
    #expect(revenue(5_780_000_000).isEmpty)
    #expect(revenue(5_780_000_001) == ["SURVEY-national-mean F01"])
    let small: [String: Int64?] = ["F02": 0, "F03": 0, "F04": 0, "F05": 0, "F06": 0, "F07": 0, "F09": 0]
    #expect(found(small.merging(["F01": 57_800_000, "F08": 57_800_000]) { $1 }).isEmpty)
    #expect(
      found(small.merging(["F01": 57_799_999, "F08": 57_799_999]) { $1 }) == ["SURVEY-national-mean F01"])
  }

  @Test("exactly the returns that keep the rules are accepted, and exactly the broken rules are found")
  func property() {
    var random = SeededRandom()
    var accepted = 0
    for _ in 0..<20_000 {
      let (values, before, reported) = Self.anyReturn(&random)
      let expected = SurveyOracle.findings(values, before: before, reported: reported)
      let findings = check(before: before, reported: reported).findings(in: values)
      let found = findings.map { "\($0.checkId) \($0.code)" }
      #expect(Set(found) == expected && found.count == expected.count, "seed \(random.seed): \(values)")
      if expected.isEmpty { accepted += 1 }
      #expect(findings.contains(where: \.isOpen) == !expected.isEmpty)
    }
    #expect((2_000...18_000).contains(accepted), "both kinds come up: \(accepted)")
  }

  /// A return that keeps the sums, then up to two values moved or taken away.
  private static func anyReturn(
    _ random: inout SeededRandom
  ) -> (values: [String: Int64], before: [String: Int64], reported: Int64?) {
    var values = SurveySamples.values
    for code in ["P02", "P03", "P04", "P05"] { values[code] = .random(in: 0...30, using: &random) }
    values["P01"] = ["P02", "P03", "P04", "P05"].reduce(0) { $0 + values[$1]! }
    for number in 6...10 {
      values["P\(number < 10 ? "0" : "")\(number)"] = .random(in: 0...max(values["P01"]!, 1), using: &random)
    }
    for number in 2...8 { values["F0\(number)"] = .random(in: 0...90_000_000, using: &random) }
    if Bool.random(using: &random) { values["F12"] = .random(in: 0...50_000_000, using: &random) }
    values["F01"] = (2...8).reduce(0) { $0 + values["F0\($1)"]! } + (values["F12"] ?? 0)
    values["F09"] = .random(in: -50_000_000...50_000_000, using: &random)
    var before: [String: Int64] = [:]
    if Bool.random(using: &random) {
      for code in ["P01", "P06", "F01", "F10"] {
        before[code] = values[code]! * .random(in: 85...115, using: &random) / 100
      }
    }
    let reported = Bool.random(using: &random) ? values["F01"]! * .random(in: 96...106, using: &random) / 100 : nil
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let code = values.keys.sorted().randomElement(using: &random)!
      switch Int.random(in: 0...2, using: &random) {
      case 0: values[code] = nil
      case 1: values[code]! += .random(in: 0...2, using: &random)
      default: values[code]! *= .random(in: 0...3, using: &random)
      }
    }
    return (values, before, reported)
  }

  @Test("amounts in 万元 are exact, six decimals at most")
  func money() {
    let texts: [(String, Int64)] = [
      ("0", 0), ("1", 1_000_000), ("1.5", 1_500_000), ("600", 600_000_000), ("0.000001", 1), ("-3.25", -3_250_000),
      ("12,345.6789", 12_345_678_900),
    ]
    for (text, fen) in texts {
      #expect(MoneyText.fen(text) == fen, "\(text)")
      #expect(MoneyText.tenThousandYuan(fen) == text.replacing(",", with: ""))
    }
    for text in ["", "-", ".5", "5.", "1.0000001", "1e3", "1.2.3", "一", "123456789012"] {
      #expect(MoneyText.fen(text) == nil, "\(text)")
    }
  }
}
