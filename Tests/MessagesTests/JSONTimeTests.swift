import Testing

@testable import Messages

@Suite struct JSONTimeTests {
  private func timestamp(_ text: String) -> Int64? { JSONTime.timestamp(Array(text.utf8)[...])?.seconds }

  @Test(arguments: [
    ("0001-01-01T00:00:00Z", -62_135_596_800), ("1900-03-01T00:00:00Z", -2_203_891_200),
    ("1969-12-31T23:59:59Z", -1), ("2000-02-29T12:00:00Z", 951_825_600), ("2100-02-28T23:59:59Z", 4_107_542_399),
    ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func readsAndWritesTheGregorianCalendar(_ text: String, _ seconds: Int64) {
    #expect(timestamp(text) == seconds)
    #expect(JSONTime.timestampText(seconds: seconds, nanos: 0) == text)
  }

  @Test(arguments: [
    "1900-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2023-04-31T00:00:00Z", "2023-00-01T00:00:00Z",
    "2023-13-01T00:00:00Z", "2023-01-01T24:00:00Z", "2023-01-01T00:60:00Z", "2023-01-01T00:00:60Z",
    "2023-01-01T00:00:00", "2023-01-01T00:00:00.Z", "2023-01-01T00:00:00.1234567890Z", "2023-01-01 00:00:00Z",
    "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "10000-01-01T00:00:00Z", "",
  ])
  func refusesWhatIsNoTime(_ text: String) {
    #expect(timestamp(text) == nil)
  }

  @Test func everyDayOfFourCenturiesComesBack() {
    // 146,097 days are 400 years, after which the calendar repeats.
    for day in Int64(0)..<146_097 {
      let seconds = JSONTime.timestampSeconds.lowerBound + (1_600 * 146_097 / 400 + day) * 86_400
      guard let text = JSONTime.timestampText(seconds: seconds, nanos: 0), timestamp(text) == seconds else {
        Issue.record("day \(day)")
        return
      }
    }
  }

  @Test func writesNoMoreDigitsThanNeeded() {
    #expect(JSONTime.timestampText(seconds: 0, nanos: 500_000_000) == "1970-01-01T00:00:00.500Z")
    #expect(JSONTime.timestampText(seconds: 0, nanos: 1_000) == "1970-01-01T00:00:00.000001Z")
    #expect(JSONTime.durationText(seconds: 0, nanos: -1) == "-0.000000001s")
    #expect(JSONTime.durationText(seconds: 1, nanos: -1) == nil)
    #expect(JSONTime.durationText(seconds: 315_576_000_001, nanos: 0) == nil)
  }
}
