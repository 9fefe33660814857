import Domain
import RecordTestSupport
import Schema
import TalentAPI
import TestRandom
import TestSupport
import Testing

@testable import ipmesh_talent

@Suite("Conditions of titles")
struct TitleConditionTests {
  private let book = try! RuleBook(directory: TestTalent.ruleDirectory)

  private func check(
    _ facts: Talent.TitleFacts, on day: String, isExamEntry: Bool = false
  ) throws -> Talent.TitleCheck {
    try TitleConditions.check(facts, on: CivilDate(day)!, isExamEntry: isExamEntry, book)
  }

  private func senior(_ change: (inout Talent.TitleFacts) -> Void) -> Talent.TitleFacts {
    var facts = Talent.TitleFacts.with {
      $0.level = .senior
      $0.examCertificateNumber = "GJ2024000001"
      $0.examCertificateDate = Samples.date("2019-11-20")
      $0.achievements = [
        .with {
          $0.kind = .project
          $0.title = "光电子产业专利导航"
          $0.completionDate = Samples.date("2019-10-01")
        }
      ]
    }
    change(&facts)
    return facts
  }

  private func held(
    _ education: Talent.TitleEducation, since: String
  ) -> Talent.TitleFacts {
    senior {
      $0.education = education
      $0.heldLevel = .intermediate
      $0.heldSinceDate = Samples.date(since)
    }
  }

  @Test("the senior title: the worked examples, and the day on which each term is complete")
  func seniorTerms() throws {
    let attorney = { (since: String) in self.senior { $0.attorneySinceDate = Samples.date(since) } }
    let cases: [(String, Talent.TitleFacts, String, Common.Outcome, String)] = [
      ("doctor, two years to the day", held(.doctor, since: "2023-06-01"), "2025-06-01", .pass, "TITLE-senior-doctor"),
      ("doctor, a day short", held(.doctor, since: "2023-06-02"), "2025-06-01", .fail, ""),
      ("bachelor, 4.9 years", held(.bachelor, since: "2020-07-08"), "2025-06-01", .fail, ""),
      ("bachelor, five years", held(.bachelor, since: "2020-06-01"), "2025-06-01", .pass, "TITLE-senior-graduate"),
      ("master, five years", held(.master, since: "2020-06-01"), "2025-06-01", .pass, "TITLE-senior-graduate"),
      ("second bachelor", held(.secondBachelor, since: "2020-06-01"), "2025-06-01", .pass, "TITLE-senior-graduate"),
      ("junior college, nine years", held(.juniorCollege, since: "2016-06-01"), "2025-06-01", .fail, ""),
      ("junior college, ten", held(.juniorCollege, since: "2015-06-01"), "2025-06-01", .pass, "TITLE-senior-college"),
      ("high school never", held(.highSchool, since: "2000-06-01"), "2025-06-01", .fail, ""),
      ("attorney, five years", attorney("2020-06-01"), "2025-06-01", .pass, "TITLE-senior-attorney"),
      ("attorney, a day short", attorney("2020-06-02"), "2025-06-01", .fail, ""),
      ("from 29 February", held(.doctor, since: "2020-02-29"), "2022-02-28", .pass, "TITLE-senior-doctor"),
    ]
    for (what, facts, day, outcome, route) in cases {
      let check = try check(facts, on: day)
      #expect(check.outcome == outcome, "\(what)")
      #expect(check.routes.first { $0.outcome == .pass }?.rule?.id ?? "" == route, "\(what)")
      #expect(check.conditions.allSatisfy { $0.outcome == .pass })
      #expect(!check.provisional, "\(what): the text of these rules was read")
    }
  }

  @Test("the senior title takes the examination and one achievement; unknown education leaves it open")
  func seniorConditions() throws {
    let good = held(.doctor, since: "2020-06-01")
    #expect(try check(good, on: "2025-06-01").outcome == .pass)
    var noExam = good
    noExam.examCertificateNumber = ""
    noExam.examCertificateDate = nil
    #expect(try check(noExam, on: "2025-06-01").outcome == .fail)
    #expect(try check(noExam, on: "2025-06-01", isExamEntry: true).outcome == .pass)
    var noAchievement = good
    noAchievement.achievements = []
    let failed = try check(noAchievement, on: "2025-06-01")
    #expect(failed.conditions.filter { $0.outcome == .fail }.map(\.rule?.id) == ["TITLE-senior-achievement"])
    #expect(try check(held(.unspecified, since: "2010-06-01"), on: "2025-06-01").outcome == .unknown)
    #expect(try check(held(.unspecified, since: "2025-01-01"), on: "2025-06-01").outcome == .fail)
  }

  @Test("entry to the intermediate examination: the terms of work by education")
  func intermediateTerms() throws {
    let terms: [(Talent.TitleEducation, Int)] = [
      (.juniorCollege, 6), (.bachelor, 4), (.secondBachelor, 2), (.master, 1),
    ]
    let day = CivilDate("2025-06-01")!
    for (education, years) in terms {
      let begun = day.adding(months: -12 * years)
      for (since, outcome) in [(begun, Common.Outcome.pass), (begun.adding(days: 1), .fail)] {
        let facts = Talent.TitleFacts.with {
          $0.level = .intermediate
          $0.education = education
          $0.workSinceDate = GoogleType.Date(since)
        }
        #expect(try check(facts, on: "2025-06-01", isExamEntry: true).outcome == outcome, "\(education) \(since)")
        #expect(try check(facts, on: "2025-06-01").outcome == .fail, "the title itself takes the certificate")
      }
    }
    let doctor = Talent.TitleFacts.with {
      $0.level = .intermediate
      $0.education = .doctor
    }
    #expect(try check(doctor, on: "2025-06-01", isExamEntry: true).outcome == .pass)
    let initial = { (since: String) in
      Talent.TitleFacts.with {
        $0.level = .intermediate
        $0.education = .highSchool
        $0.heldLevel = .assistant
        $0.heldSinceDate = Samples.date(since)
      }
    }
    #expect(try check(initial("2015-06-01"), on: "2025-06-01", isExamEntry: true).outcome == .pass)
    #expect(try check(initial("2015-06-02"), on: "2025-06-01", isExamEntry: true).outcome == .fail)
    let attorney = Talent.TitleFacts.with {
      $0.level = .intermediate
      $0.education = .bachelor
      $0.attorneySinceDate = Samples.date("2025-05-01")
    }
    let mapped = try check(attorney, on: "2025-06-01", isExamEntry: true)
    #expect(mapped.outcome == .pass && mapped.provisional, "the mapping of attorneys is from memory")
  }

  @Test("assistant and professor level say that their rules are provisional")
  func outerLevels() throws {
    let assistant = Talent.TitleFacts.with {
      $0.level = .assistant
      $0.education = .highSchool
    }
    let entry = try check(assistant, on: "2025-06-01", isExamEntry: true)
    #expect(entry.outcome == .pass && entry.provisional)
    var professor = held(.bachelor, since: "2020-06-01")
    professor.level = .professor
    professor.heldLevel = .senior
    #expect(try check(professor, on: "2025-06-01").outcome == .fail, "two achievements are asked")
    professor.achievements.append(professor.achievements[0])
    let passed = try check(professor, on: "2025-06-01")
    #expect(passed.outcome == .pass && passed.provisional)
  }

  @Test("waiting never loses a condition, and a higher education never makes a senior term longer")
  func monotone() throws {
    var random = SeededRandom()
    let educations: [Talent.TitleEducation] = [.juniorCollege, .bachelor, .secondBachelor, .master, .doctor]
    for _ in 0..<2_000 {
      let since = CivilDate("2000-01-01")!.adding(days: Int.random(in: 0..<9_000, using: &random))
      let day = since.adding(days: Int.random(in: 0..<5_000, using: &random))
      let later = day.adding(days: Int.random(in: 0..<3_000, using: &random))
      let place = Int.random(in: 0..<educations.count - 1, using: &random)
      let facts = held(educations[place], since: "\(since)")
      guard day >= CivilDate("2019-11-20")! else { continue }
      let passed = try check(facts, on: "\(day)").outcome == .pass
      if passed {
        #expect(try check(facts, on: "\(later)").outcome == .pass, "\(since) \(day) \(later)")
        #expect(try check(held(educations[place + 1], since: "\(since)"), on: "\(day)").outcome == .pass)
      }
    }
  }

  @Test("a day before the rules is refused, not guessed")
  func beforeTheRules() {
    #expect(throws: RuleViolation.self) { try check(held(.doctor, since: "2010-01-01"), on: "2015-01-01") }
  }
}

@Suite("Ballot and notice of a title")
struct TitleProcedureTests {
  private let book = try! RuleBook(directory: TestTalent.ruleDirectory)

  @Test("two thirds of the panel make a quorum, two thirds of those who vote a majority")
  func ballot() throws {
    let rule = try book.rule("TITLE-vote", on: TestTalent.today)
    for panel in 1...15 {
      for cast in 0...panel {
        #expect(TitleProcedure.hasQuorum(cast: cast, of: panel, rule) == (cast > 0 && 3 * cast >= 2 * panel))
        for agreed in 0...cast {
          #expect(TitleProcedure.hasMajority(for: agreed, of: cast, rule) == (cast > 0 && 3 * agreed >= 2 * cast))
        }
      }
    }
  }

  @Test("five working days: over holidays and make-up days; an objection stops the clock")
  func notice() throws {
    func end(_ start: String, _ objections: [(String, String)] = []) throws -> String {
      let list = objections.map { raised, resolved in
        Talent.TitleObjection.with {
          $0.raisedDate = Samples.date(raised)
          $0.resolvedDate = Samples.date(resolved)
        }
      }
      let end = try TitleProcedure.noticeEnd(
        from: CivilDate(start)!, workingDays: 5, objections: list, book.workCalendar)
      return "\(end)"
    }
    #expect(try end("2024-09-26") == "2024-10-09")
    #expect(try end("2025-01-20") == "2025-01-26")
    #expect(try end("2025-04-29") == "2025-05-09")
    #expect(try end("2026-02-10") == "2026-02-24")
    #expect(try end("2025-06-30") == "2025-07-07")
    #expect(try end("2025-06-30", [("2025-07-01", "2025-07-01")]) == "2025-07-07", "decided on the same day")
    #expect(try end("2025-06-30", [("2025-07-01", "2025-07-03")]) == "2025-07-09", "two working days stopped")
    #expect(try end("2025-06-30", [("2025-07-01", "2025-07-03"), ("2025-07-02", "2025-07-03")]) == "2025-07-09")
    #expect(try end("2025-06-30", [("2025-07-04", "2025-07-06")]) == "2025-07-07", "a weekend stops nothing")
    #expect(throws: RuleViolation.self) { try end("2026-12-28") }
  }

  @Test("random notices: each stopped working day moves the end by one, never back")
  func stops() throws {
    var random = SeededRandom()
    let calendar = book.workCalendar
    for _ in 0..<2_000 {
      let start = CivilDate("2022-01-05")!.adding(days: Int.random(in: 0..<1_700, using: &random))
      let raised = start.adding(days: Int.random(in: 0..<5, using: &random))
      let resolved = raised.adding(days: Int.random(in: 0..<12, using: &random))
      let objection = Talent.TitleObjection.with {
        $0.raisedDate = GoogleType.Date(raised)
        $0.resolvedDate = GoogleType.Date(resolved)
      }
      let end = try TitleProcedure.noticeEnd(
        from: start, workingDays: 5, objections: [objection], calendar)
      var counted = 0
      var day = start.adding(days: 1)
      while day <= end {
        if try calendar.isWorkingDay(day), day <= raised || day > resolved { counted += 1 }
        day = day.adding(days: 1)
      }
      #expect(counted == 5, "\(start) \(raised) \(resolved)")
      let free = try TitleProcedure.noticeEnd(from: start, workingDays: 5, objections: [], calendar)
      #expect(end >= free)
    }
  }
}
