import Domain
import Testing

/// The rule files as they are installed.
let ruleDirectory = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/deploy/rules"

private func date(_ text: String) -> CivilDate { CivilDate(text)! }

@Suite("Civil dates")
struct CivilDateTests {
  @Test(
    "months are added to the same day number or the last day of the month",
    arguments: [
      ("2024-11-30", 3, "2025-02-28"), ("2025-08-31", 6, "2026-02-28"), ("2024-12-31", 2, "2025-02-28"),
      ("2025-01-31", 6, "2025-07-31"), ("2024-08-31", 6, "2025-02-28"), ("2025-04-17", 18, "2026-10-17"),
      ("2025-04-17", 36, "2028-04-17"), ("2025-11-30", -6, "2025-05-30"), ("2026-12-20", 2, "2027-02-20"),
      ("2026-12-20", 3, "2027-03-20"), ("2025-06-01", 4, "2025-10-01"),
    ])
  func months(_ from: String, _ months: Int, _ to: String) {
    #expect(date(from).adding(months: months) == date(to))
  }

  @Test(
    "what people write is read",
    arguments: ["2025-01-31", "2025/1/31", "2025.01.31", "2025年1月31日", "20250131"])
  func forms(_ text: String) {
    #expect(CivilDate(text)?.description == "2025-01-31")
  }

  @Test(
    "days that do not exist and other texts are refused",
    arguments: [
      "2025-02-29", "2025-13-01", "2025-00-10", "2025-1-0", "25-01-31", "2025-01", "2025-01-31-1", "", "日", "年月日",
      "0000-01-01", "20250230", "٢٠٢٥-٠١-٣١", "--", "2025-+1-01",
    ])
  func refused(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("every day of 10,000 years goes to its components and back, in order, with its weekday")
  func components() {
    var expected = (year: 1, month: 1, day: 1)
    for days in -719_162...2_932_896 {
      let day = CivilDate(daysSinceEpoch: days)!
      let found = day.components
      guard found == expected, CivilDate(year: found.year, month: found.month, day: found.day) == day else {
        Issue.record("\(found) instead of \(expected)")
        return
      }
      if CivilDate(year: expected.year, month: expected.month, day: expected.day + 1) != nil {
        expected.day += 1
      } else {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
    #expect(date("2025-01-31").weekday == 5)
    #expect(date("1970-01-01").weekday == 4)
    #expect(date("0001-01-01").weekday == 1)
  }

  @Test("arithmetic stays inside the years 1 to 9999")
  func limits() {
    #expect(date("9999-12-31").adding(days: .max).description == "9999-12-31")
    #expect(date("0001-01-01").adding(days: .min).description == "0001-01-01")
    #expect(date("2025-01-01").adding(months: .max).description == "9999-12-31")
    #expect(date("2025-01-01").adding(months: .min).description == "0001-01-01")
    #expect(CivilDate(number: .max) == nil && CivilDate(number: .min) == nil)
  }

  @Test("whole months are counted to the day")
  func wholeMonths() {
    #expect(date("2023-03-15").wholeMonths(until: date("2025-03-15")) == 24)
    #expect(date("2023-03-15").wholeMonths(until: date("2025-03-14")) == 23)
    #expect(date("2025-01-31").wholeMonths(until: date("2025-02-28")) == 1)
    #expect(date("2025-01-31").wholeMonths(until: date("2025-01-31")) == 0)
    #expect(date("2025-01-31").wholeMonths(until: date("2024-01-31")) == 0)
  }
}

@Suite("The work calendar")
struct WorkCalendarTests {
  let calendar: WorkCalendar

  init() throws { calendar = try RuleBook(directory: ruleDirectory).workCalendar }

  @Test(
    "working days are counted from the day after the event",
    arguments: [
      ("2024-09-26", 5, "2024-10-09"), ("2024-09-26", 20, "2024-10-29"), ("2025-01-20", 5, "2025-01-26"),
      ("2025-01-24", 10, "2025-02-13"), ("2025-04-29", 5, "2025-05-09"), ("2025-04-29", 3, "2025-05-07"),
      ("2025-09-26", 20, "2025-10-30"), ("2025-09-30", 1, "2025-10-09"), ("2024-04-30", 5, "2024-05-10"),
      ("2026-02-10", 5, "2026-02-24"), ("2026-02-10", 20, "2026-03-16"), ("2022-12-28", 5, "2023-01-05"),
      ("2023-09-27", 7, "2023-10-12"),
    ])
  func adding(_ from: String, _ days: Int, _ to: String) throws {
    #expect(try calendar.adding(workingDays: days, to: date(from)) == date(to))
  }

  @Test(
    "a closed last day rolls to the next working day",
    arguments: [
      ("2025-10-04", "2025-10-09"), ("2025-05-01", "2025-05-06"), ("2026-02-15", "2026-02-24"),
      ("2025-10-11", "2025-10-11"), ("2025-10-12", "2025-10-13"), ("2024-02-10", "2024-02-18"),
    ])
  func rolling(_ from: String, _ to: String) throws {
    #expect(try calendar.rollingForward(date(from)) == date(to))
  }

  @Test("terms in months roll when they end on a holiday")
  func monthsThenRoll() throws {
    #expect(try calendar.rollingForward(date("2025-07-01").adding(months: 3)) == date("2025-10-09"))
    #expect(try calendar.rollingForward(date("2025-06-01").adding(months: 4)) == date("2025-10-09"))
  }

  @Test("2022 to 2026: adding goes to a working day and counting leads back; rolling stays or goes to the next")
  func properties() throws {
    let (first, last) = (date("2022-01-01"), date("2026-12-31"))
    var workingDays: [CivilDate] = []
    for offset in 0...(last.daysSinceEpoch - first.daysSinceEpoch) {
      let day = first.adding(days: offset)
      if try calendar.isWorkingDay(day) { workingDays.append(day) }
    }
    #expect(workingDays.count == 1_245)
    for place in 0..<(workingDays.count - 40) {
      // From the working day itself and from each day up to the next one, counting begins with the next.
      for offset in 0..<(workingDays[place + 1].daysSinceEpoch - workingDays[place].daysSinceEpoch) {
        let day = workingDays[place].adding(days: offset)
        for count in [1, 2, 5, 20, 40] where place + count < workingDays.count {
          let end = try calendar.adding(workingDays: count, to: day)
          guard end == workingDays[place + count], try calendar.rollingForward(end) == end,
            try calendar.workingDays(from: day.adding(days: 1), through: end) == count
          else {
            Issue.record("\(count) working days after \(day) are not \(end)")
            return
          }
        }
        #expect(try calendar.rollingForward(day) == (offset == 0 ? day : workingDays[place + 1]))
      }
    }
    #expect(try calendar.adding(workingDays: 0, to: date("2025-10-04")) == date("2025-10-04"))
    #expect(try calendar.workingDays(from: date("2025-10-09"), through: date("2025-10-08")) == 0)
  }

  @Test("every day of 2027 is refused")
  func everyDayOf2027() {
    for offset in 0..<365 {
      let violation = #expect(throws: RuleViolation.self) {
        try calendar.isWorkingDay(date("2027-01-01").adding(days: offset))
      }
      #expect(violation?.rule == "CALENDAR_MISSING")
    }
  }

  @Test("an unknown year is refused, never guessed")
  func unknownYear() {
    for attempt in [
      { _ = try calendar.workingDays(from: date("2026-12-31"), through: date("2027-01-01")) },
      { _ = try calendar.isWorkingDay(date("2027-01-04")) },
      { _ = try calendar.adding(workingDays: 20, to: date("2026-12-20")) },
      { _ = try calendar.rollingForward(date("2021-12-31")) },
    ] {
      let violation = #expect(throws: RuleViolation.self, performing: attempt)
      #expect(violation?.rule == "CALENDAR_MISSING")
    }
  }
}

@Suite("Divisions of Hubei, GB/T 2260")
struct DivisionTests {
  let divisions: Divisions

  init() throws { divisions = try RuleBook(directory: ruleDirectory).divisions }

  @Test("there are 17: 12 cities, 1 prefecture, 3 direct cities, 1 forestry district")
  func count() {
    let kinds = Dictionary(grouping: divisions.prefectures, by: \.kind).mapValues(\.count)
    #expect(divisions.prefectures.count == 17)
    #expect(kinds == [.prefectureCity: 12, .autonomousPrefecture: 1, .directCity: 3, .forestryDistrict: 1])
  }

  @Test("a district of Wuhan is counted under Wuhan")
  func districts() throws {
    #expect(try divisions.located("420106").prefecture == "420100")
    #expect(try divisions.located("429021").prefecture == "429021")
  }

  @Test("codes that nothing can sit in are refused", arguments: ["420400", "420000", "429000", "110000", "", "42010"])
  func refused(_ code: String) {
    let violation = #expect(throws: RuleViolation.self) { try divisions.located(code) }
    #expect(violation?.rule == "GBT2260-hubei")
  }

  @Test("names that people write are found", arguments: ["420100", "武汉市", "武汉", "Wuhan", "wuhan"])
  func names(_ text: String) {
    #expect(divisions.named(text)?.code == "420100")
  }
}
