import Deadlines
import Domain
import Testing

@Suite("Worked examples of terms")
struct WorkedExampleTests {
  let rules: ForumRuleBook

  init() throws { rules = try installedRules() }

  @Test(
    "a term ends on the day that people computed by hand",
    arguments: [
      ("US-DC-1", "2025-06-13", "2025-07-07"), ("US-DC-1", "2025-11-06", "2025-11-28"),
      ("US-DC-1", "2025-03-03", "2025-03-24"), ("US-DC-2-domestic", "2025-03-03", "2025-05-02"),
      ("US-DC-2-abroad", "2025-03-03", "2025-06-02"), ("US-DC-6", "2025-06-02", "2025-06-16"),
      ("US-ITC-2", "2025-04-01", "2025-05-01"), ("US-ITC-3", "2025-05-05", "2025-05-27"),
      ("US-ITC-5-target", "2025-05-01", "2026-09-01"), ("US-ITC-6-determination", "2026-09-01", "2026-05-01"),
      ("US-PTAB-1", "2025-03-03", "2026-03-03"), ("UPC-1", "2025-03-31", "2025-04-30"),
      ("UPC-3", "2025-03-31", "2025-06-02"), ("UPC-2", "2025-03-31", "2025-06-30"),
      ("UPC-2", "2024-11-30", "2025-02-28"), ("UPC-2", "2025-05-30", "2025-09-01"),
      ("EP-1", "2025-01-15", "2025-10-15"), ("EU-1", "2025-01-31", "2025-04-30"),
      ("CN-C-1-detention", "2025-04-29", "2025-05-07"), ("CN-P-1-reexamination", "2025-07-01", "2025-10-09"),
      ("US-DC-8-appeal", "2021-12-02", "2022-01-03"), ("US-DC-8-appeal", "2021-12-01", "2022-01-03"),
      ("DE-1-notice", "2025-04-04", "2025-04-22"), ("KR-1", "2025-07-21", "2025-09-22"),
      ("KR-1", "2025-07-22", "2025-08-21"), ("CN-T-2-term", "2025-03-04", "2035-03-03"),
      ("CN-T-2-term", "2024-02-29", "2034-02-28"), ("CN-T-2-term", "2025-03-01", "2035-02-28"),
      ("CN-T-2-window", "2035-03-03", "2034-03-03"),
      // Pledge and licence: the debt may not outlast the patent; the office examines the pledge; the contract is filed.
      ("CN-P-7-invention", "2006-06-01", "2026-06-01"), ("CN-P-7-utility", "2016-02-29", "2026-02-28"),
      ("CN-P-7-design", "2021-05-31", "2031-05-31"), ("CN-P-7-design", "2021-06-01", "2036-06-01"),
      ("CN-PL-1", "2025-04-29", "2025-05-09"), ("CN-PL-1-online", "2025-04-29", "2025-05-06"),
      ("CN-PL-1-corrected", "2025-04-29", "2025-05-07"), ("CN-L-1", "2025-07-01", "2025-10-09"),
      ("CN-T-3-term", "2022-12-01", "2025-11-30"), ("CN-T-3-window", "2025-11-30", "2025-05-30"),
    ])
  func example(_ rule: String, _ event: String, _ lastDay: String) throws {
    #expect(try rules.answer(rule, date(event)).lastDay == date(lastDay))
  }

  @Test("extensions count from day 0: a restraining order, a target date, which no order rolls, an opposition")
  func extended() throws {
    #expect(try rules.answer("US-DC-6", date("2025-06-02")) { $0.isExtended = true }.lastDay == date("2025-06-30"))
    #expect(
      try rules.answer("US-ITC-5-target", date("2025-05-01")) { $0.isExtended = true }.lastDay == date("2026-11-01"))
    #expect(try rules.answer("CN-P-6", date("2023-08-29")) { $0.isExtended = true }.lastDay == date("2026-04-29"))
  }

  @Test("mail adds to the day of service, to the term, or after the term, as the forum has it")
  func serviceMethods() throws {
    // 20 and 10 days are 30 in all (19 CFR 201.16(d)).
    #expect(
      try rules.answer("US-ITC-3", date("2025-05-05")) { $0.serviceMethod = .mailAbroad }.lastDay == date("2025-06-04"))
    // 21 days end on Saturday 2025-03-22, roll to Monday 24; then 3 more (FRCP 6(d): "after the period would otherwise
    // expire"). It speaks of papers served under Rule 5(b)(2): not of the complaint, which Rule 4 serves, nor of terms
    // that begin when something is sent, filed or entered.
    #expect(try rules.answer("US-DC-4", date("2025-03-01")) { $0.serviceMethod = .mail }.lastDay == date("2025-03-27"))
    #expect(try rules.answer("US-DC-1", date("2025-03-03")) { $0.serviceMethod = .mail }.lastDay == date("2025-03-24"))
    let mailed = try rules.answer("CN-P-1-court", date("2025-06-16")) { $0.serviceMethod = .mail }
    #expect(mailed.dayZero == date("2025-07-01") && mailed.lastDay == date("2025-10-09"))
    let announced = try rules.answer("CN-P-1-court", date("2025-06-01")) { $0.serviceMethod = .publicNotice }
    #expect(announced.dayZero == date("2025-07-01") && announced.lastDay == date("2025-10-09"))
  }

  @Test("only an answer to a paper that a party was served with gets the three days of FRCP 6(d)")
  func mailInUnitedStatesCourts() throws {
    let forum = try rules.forum("US_DC")
    #expect(forum.rules.filter { !$0.additions.isEmpty }.map(\.id) == ["US-DC-4"])
  }

  @Test(
    "at the Unified Patent Court the holidays of the seat move a last day; without seat weekends alone, provisionally",
    arguments: [
      // 8 May 2025 is a holiday in France, 9 May in Luxembourg, 2 June in Italy, Ascension Day 29 May in Sweden.
      ("FR", "2025-04-08", "2025-05-09"), ("LU", "2025-04-09", "2025-05-12"), ("DE", "2025-04-08", "2025-05-08"),
      ("IT", "2025-05-02", "2025-06-03"), ("SE", "2025-04-29", "2025-05-30"), ("NL", "2025-04-05", "2025-05-06"),
    ])
  func seats(_ seat: String, _ served: String, _ lastDay: String) throws {
    let answer = try rules.answer("UPC-1", date(served)) { $0.seat = seat }
    #expect(answer.lastDay == date(lastDay))
    #expect(answer.isProvisional == (seat == "DE"), "holidays of single German states may count too")
    #expect(try rules.answer("UPC-1", date(served)).isProvisional)
    #expect(throws: RuleViolation.self) { try rules.answer("UPC-1", date(served)) { $0.seat = "US" } }
    #expect(throws: RuleViolation.self) { try rules.answer("US-DC-1", date(served)) { $0.seat = seat } }
  }

  @Test("of 31 days and 20 working days the later counts")
  func later() throws {
    #expect(try rules.answer("UPC-6-main", date("2025-03-03")).lastDay == date("2025-04-03"))
    // 31 days are at least 20 working days when only weekends are closed, unless days are suspended.
    let pause = try #require(Suspension(first: date("2025-03-10"), last: date("2025-03-21")))
    #expect(
      try rules.answer("UPC-6-main", date("2025-03-03")) { $0.suspensions = [pause] }.lastDay == date("2025-04-15"))
  }

  @Test(
    "a suspended term goes on where it stopped, and the days of a suspension that it then reaches do not count either")
  func suspended() throws {
    let first = try #require(Suspension(first: date("2025-03-10"), last: date("2025-03-14")))
    let second = try #require(Suspension(first: date("2025-03-26"), last: date("2025-03-26")))
    #expect(try rules.answer("US-DC-1", date("2025-03-03")) { $0.suspensions = [first] }.termEnd == date("2025-03-29"))
    #expect(
      try rules.answer("US-DC-1", date("2025-03-03")) { $0.suspensions = [first, second] }.termEnd == date("2025-03-30")
    )
    #expect(try rules.answer("US-DC-1", date("2025-03-03")) { $0.suspensions = [second] }.lastDay == date("2025-03-24"))
    // Two working days of the three stop.
    let stop = try #require(Suspension(first: date("2025-04-30"), last: date("2025-05-06")))
    #expect(
      try rules.answer("CN-C-1-detention", date("2025-04-29")) { $0.suspensions = [stop] }.lastDay == date("2025-05-09")
    )
  }

  @Test(
    "the term to oppose a mark published before 2027 that runs into 2027 has both answers, flagged; of the others one")
  func newTrademarkLaw() throws {
    // The calendar of 2027 is not published: the last days of the terms are known, not whether they are open.
    let both = try rules.answers("CN-T-1-opposition", date("2026-12-20"))
    #expect(both.map(\.termEnd) == [date("2027-03-20"), date("2027-02-20")])
    #expect(both.allSatisfy { $0.hasAlternative && $0.isProvisional })
    let before = try rules.answers("CN-T-1-opposition", date("2026-09-28"))
    #expect(before.map(\.lastDay) == [date("2026-12-28")])
    let after = try rules.answers("CN-T-1-opposition", date("2027-01-01"))
    #expect(after.map(\.termEnd) == [date("2027-03-01")])
    #expect(!(before + after).contains { $0.hasAlternative })
  }

  @Test("reasons of an objection in nullity proceedings have a term since 2022 only")
  func nullity() throws {
    var question = DeadlineQuestion(forum: "DE_BPATG", event: "NULLITY_ACTION_SERVED", day: date("2022-04-29"))
    #expect(try rules.deadlines(question).map(\.rule.id) == ["DE-2-declaration"])
    question.day = date("2022-05-02")
    #expect(try rules.deadlines(question).map(\.lastDay) == [date("2022-06-02"), date("2022-07-04")])
  }

  @Test("a term that ends in a year without calendar is refused, its last day before any roll told")
  func calendarMissing() throws {
    let deadline = try rules.answer("CN-P-1-reexamination", date("2026-11-20"))
    #expect(deadline.lastDay == nil && deadline.refusal?.rule == "CALENDAR_MISSING")
    #expect(deadline.termEnd == date("2027-02-20"))
    #expect(try rules.answer("CN-C-2-decision", date("2026-12-01")).termEnd == nil)
  }

  @Test("an unknown forum or event, and days beyond what is known, are refused")
  func refused() throws {
    for (forum, event, day, rule) in [
      ("MARS", "COMPLAINT_SERVED", "2025-01-01", "forum-known"), ("US_DC", "PICNIC", "2025-01-01", "event-known"),
      ("US_DC", "COMPLAINT_SERVED", "1949-12-31", "event-year"),
      ("US_DC", "COMPLAINT_SERVED", "2200-01-01", "event-year"),
      ("UPC", "DECISION_SERVED", "2023-05-31", "RULE_NOT_IN_FORCE"),
    ] {
      let violation = #expect(throws: RuleViolation.self) {
        try rules.deadlines(DeadlineQuestion(forum: forum, event: event, day: date(day)))
      }
      #expect(violation?.rule == rule)
    }
  }

  @Test("what must be confirmed is called provisional, with the reason")
  func provisional() throws {
    #expect(try !rules.answer("US-DC-1", date("2025-03-03")).isProvisional)
    #expect(try rules.answer("US-ITC-3", date("2025-05-05")).reservations.map(\.en).joined().contains("US-ITC-3"))
    #expect(try rules.answer("UPC-2", date("2025-03-31")).reservations.map(\.en).joined().contains("calendar UPC"))
    let mailed = try rules.answer("US-DC-4", date("2025-03-01")) { $0.serviceMethod = .mail }
    #expect(mailed.reservations.map(\.en).joined().contains("way of service"))
  }

  @Test("seven days before the last day are red, eight yellow, the day after it overdue")
  func urgency() {
    func urgency(_ today: String) -> Urgency {
      Urgency(lastDay: date("2025-07-07"), today: date(today), redDays: 7, yellowDays: 14)
    }
    #expect(urgency("2025-06-22") == .calm && urgency("2025-06-23") == .yellow)
    #expect(urgency("2025-06-29") == .yellow && urgency("2025-06-30") == .red)
    #expect(urgency("2025-07-07") == .red && urgency("2025-07-08") == .overdue)
  }
}
