import Domain
import Testing

@testable import Deadlines

@Suite("Holidays")
struct HolidayTests {
  private func calendar(_ id: String) throws -> HolidayCalendar {
    for calendar in try installedRules().forums.flatMap({ [$0.calendar] + $0.seats.map(\.calendar) }) {
      if case .computed(let calendar) = calendar, calendar.id == id { return calendar }
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
    #expect(try weekdayHolidays(of: "US-FEDERAL", in: year) == expected)
  }

  // The lists are those of the Python package holidays 0.109, without the eves that it counts for Finland, and with the
  // fifth of May in the Netherlands each year (Algemene termijnenwet art. 3), which it has every fifth.
  @Test(
    "the holidays of the countries where the Unified Patent Court sits",
    arguments: [
      ("DE", 2025, "0101 0418 0421 0501 0529 0609 1003 1225 1226"),
      ("FR", 2025, "0101 0421 0501 0508 0529 0609 0714 0815 1111 1225"),
      ("IT", 2025, "0101 0106 0421 0425 0501 0602 0815 1208 1225 1226"),
      ("NL", 2025, "0101 0418 0421 0505 0529 0609 1225 1226"),
      ("BE", 2025, "0101 0421 0501 0529 0609 0721 0815 1111 1225"),
      ("AT", 2025, "0101 0106 0421 0501 0529 0609 0619 0815 1208 1225 1226"),
      ("FI", 2025, "0101 0106 0418 0421 0501 0529 1225 1226"),
      ("DK", 2025, "0101 0417 0418 0421 0529 0609 1225 1226"),
      ("PT", 2025, "0101 0418 0425 0501 0610 0619 0815 1201 1208 1225"),
      ("SI", 2025, "0101 0102 0421 0501 0502 0625 0815 1031 1225 1226"),
      ("SE", 2025, "0101 0106 0418 0421 0501 0529 0606 1225 1226"),
      ("LU", 2025, "0101 0421 0501 0509 0529 0609 0623 0815 1225 1226"),
      ("DE", 2027, "0101 0326 0329 0506 0517"), ("FR", 2027, "0101 0329 0506 0517 0714 1101 1111"),
      ("IT", 2027, "0101 0106 0329 0602 1004 1101 1208"), ("NL", 2027, "0101 0326 0329 0427 0505 0506 0517"),
      ("BE", 2027, "0101 0329 0506 0517 0721 1101 1111"), ("AT", 2027, "0101 0106 0329 0506 0517 0527 1026 1101 1208"),
      ("FI", 2027, "0101 0106 0326 0329 0506 1206"), ("DK", 2027, "0101 0325 0326 0329 0506 0517"),
      ("PT", 2027, "0101 0326 0527 0610 1005 1101 1201 1208"), ("SI", 2027, "0101 0208 0329 0427 0625 1101"),
      ("SE", 2027, "0101 0106 0326 0329 0506"), ("LU", 2027, "0101 0329 0506 0517 0623 1101"),
    ])
  func seats(_ country: String, _ year: Int, _ expected: String) throws {
    #expect(try weekdayHolidays(of: country, in: year) == expected)
    #expect(try installedRules().forum("UPC").seats.map(\.calendar.id).contains(country))
  }

  /// The closed days of a year that are no weekends, as `MMDD`.
  private func weekdayHolidays(of id: String, in year: Int) throws -> String {
    let calendar = try calendar(id)
    var found: [String] = []
    var day = try #require(CivilDate(year: year, month: 1, day: 1))
    while day.year == year {
      if day.weekday < 6, calendar.closure(on: day) != nil { found.append(String(String(day.number).suffix(4))) }
      day = day.adding(days: 1)
    }
    return found.joined(separator: " ")
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
