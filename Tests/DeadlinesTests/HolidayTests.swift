import Domain
import Testing

@testable import Deadlines

@Suite("Holidays")
struct HolidayTests {
  private func calendar(_ id: String) throws -> HolidayCalendar {
    for forum in try installedRules().forums {
      if case .computed(let calendar) = forum.calendar, calendar.id == id { return calendar }
    }
    throw RuleViolation("calendar", en: "no calendar \(id)", zh: "")
  }

  @Test(
    "the federal holidays of the United States, with the weekdays on which they are observed",
    arguments: [
      (2020, "0101 0120 0217 0525 0703 0907 1012 1111 1126 1225"),
      (2021, "0101 0118 0215 0531 0618 0705 0906 1011 1111 1125 1224 1231"),
      (2022, "0117 0221 0530 0620 0704 0905 1010 1111 1124 1226"),
      (2025, "0101 0120 0217 0526 0619 0704 0901 1013 1111 1127 1225"),
      (2026, "0101 0119 0216 0525 0619 0703 0907 1012 1111 1126 1225"),
    ])
  func federal(_ year: Int, _ expected: String) throws {
    let calendar = try calendar("US-FEDERAL")
    var found: [String] = []
    var day = try #require(CivilDate(year: year, month: 1, day: 1))
    while day.year == year {
      if day.weekday < 6, calendar.closure(on: day) != nil { found.append(String(String(day.number).suffix(4))) }
      day = day.adding(days: 1)
    }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test(
    "Good Friday and Easter Monday move with Easter",
    arguments: [
      ("2024-03-29", "2024-04-01"), ("2025-04-18", "2025-04-21"), ("2026-04-03", "2026-04-06"),
      ("2038-04-23", "2038-04-26"),
    ])
  func easter(_ friday: String, _ monday: String) throws {
    let calendar = try calendar("DE")
    #expect(calendar.closure(on: date(friday))?.en == "Good Friday")
    #expect(calendar.closure(on: date(monday))?.en == "Easter Monday")
    #expect(calendar.closure(on: date(monday).adding(days: 1)) == nil)
  }
}
