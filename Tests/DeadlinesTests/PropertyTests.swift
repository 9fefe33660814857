import Domain
import TestRandom
import Testing

@testable import Deadlines

@Suite("Properties of terms")
struct PropertyTests {
  let rules: ForumRuleBook

  init() throws { rules = try installedRules() }

  /// A random rule with a question that asks for it.
  private func question(_ random: inout SeededRandom) throws -> (
    calendar: ForumCalendar, rule: ForumRule, question: DeadlineQuestion
  ) {
    let forum = try #require(rules.forums.randomElement(using: &random))
    let rule = try #require(forum.rules.randomElement(using: &random))
    let years = date("2022-01-01").daysSinceEpoch...date("2026-12-31").daysSinceEpoch
    var day = try #require(CivilDate(daysSinceEpoch: .random(in: years, using: &random)))
    if !rule.isInForce(on: day) { day = rule.effectiveTo ?? rule.effectiveFrom }
    var question = DeadlineQuestion(forum: forum.id, event: rule.event, day: day)
    question.serviceMethod = ServiceMethod.allCases.randomElement(using: &random)
    question.isExtended = .random(using: &random)
    let seat = Bool.random(using: &random) ? forum.seats.randomElement(using: &random) : nil
    question.seat = seat?.id
    return (seat?.calendar ?? forum.calendar, rule, question)
  }

  private func suspension(near day: CivilDate, _ random: inout SeededRandom) throws -> Suspension {
    let first = day.adding(days: .random(in: -20...120, using: &random))
    return try #require(Suspension(first: first, last: first.adding(days: .random(in: 0...40, using: &random))))
  }

  private func answer(_ rule: ForumRule, _ question: DeadlineQuestion) throws -> Deadline {
    try #require(try rules.deadlines(question).first { $0.rule == rule })
  }

  @Test("every answer is what its printed steps come to by hand")
  func recomputation() throws {
    var random = SeededRandom()
    var (dates, refusals) = (0, 0)
    for _ in 0..<2_000 {
      var (calendar, _, question) = try question(&random)
      question.suspensions = try (0..<Int.random(in: 0...3, using: &random)).map { _ in
        try suspension(near: question.day, &random)
      }
      for deadline in try rules.deadlines(question) {
        let hand = HandComputation { try calendar.closure(on: $0) == nil }
        let lastDay = try hand.lastDay(deadline.steps.map(\.text.en))
        #expect(lastDay == deadline.lastDay?.description, "seed \(random.seed): \(question)")
        if lastDay == nil { refusals += 1 } else { dates += 1 }
      }
    }
    print("\(dates) dates recomputed by hand, \(refusals) refused for want of a calendar")
    #expect(dates > 2_000)
  }

  @Test("the last day of a rule that rolls is open, and no day between it and the end of the term is")
  func rolled() throws {
    var random = SeededRandom()
    for _ in 0..<20_000 {
      let (calendar, rule, question) = try question(&random)
      let deadline = try answer(rule, question)
      guard rule.roll == .nextOpenDay, let lastDay = deadline.lastDay, let end = deadline.termEnd else { continue }
      #expect(try calendar.closure(on: lastDay) == nil, "seed \(random.seed): \(question)")
      #expect(lastDay >= end)
      var day = end
      while day < lastDay, deadline.steps.allSatisfy({ $0.kind != .addition }) {
        #expect(try calendar.closure(on: day) != nil, "seed \(random.seed): \(question)")
        day = day.adding(days: 1)
      }
    }
  }

  @Test("a later event never gives an earlier last day under the same version of a rule")
  func monotone() throws {
    var random = SeededRandom()
    for _ in 0..<20_000 {
      var (_, rule, question) = try question(&random)
      let pause = try suspension(near: question.day, &random)
      // Months end on the last day of a short month: two events on one end cannot both give the suspended days back.
      if rule.terms.allSatisfy({ [.days, .weeks, .openDays].contains($0.unit) }) { question.suspensions = [pause] }
      let earlier = try answer(rule, question)
      question.day = question.day.adding(days: .random(in: 1...40, using: &random))
      guard rule.isInForce(on: question.day) else { continue }
      let later = try answer(rule, question)
      if let a = earlier.termEnd, let b = later.termEnd { #expect(a <= b, "seed \(random.seed): \(question)") }
      if let a = earlier.lastDay, let b = later.lastDay { #expect(a <= b, "seed \(random.seed): \(question)") }
    }
  }

  // What is suspended is the term: its end moves by n days at least. Where the end was an open day, so does the last day;
  // where it had rolled over closed days, the end that moved may reach the same open day without rolling.
  @Test(
    "a suspension of n days inside a term moves its end by n days at least, and the last day no less but for its roll")
  func suspension() throws {
    var random = SeededRandom()
    var compared = 0
    for _ in 0..<20_000 {
      var (calendar, rule, question) = try question(&random)
      let running = try answer(rule, question)
      guard let end = running.termEnd, let lastDay = running.lastDay, end > running.dayZero else { continue }
      let length = end.daysSinceEpoch - running.dayZero.daysSinceEpoch
      let first = running.dayZero.adding(days: .random(in: 1...length, using: &random))
      let days = Int.random(in: 1...(end.daysSinceEpoch - first.daysSinceEpoch + 1), using: &random)
      let pause = try #require(Suspension(first: first, last: first.adding(days: days - 1)))
      question.suspensions = [pause]
      let suspended = try answer(rule, question)
      guard let moved = suspended.termEnd, let movedLast = suspended.lastDay else { continue }
      compared += 1
      if rule.terms.count == 1, rule.terms[0].unit == .openDays {
        // n working days for n working days.
        let lost = try (0..<days).count { try calendar.closure(on: first.adding(days: $0)) == nil }
        let gained = try (1...max(1, moved.daysSinceEpoch - end.daysSinceEpoch)).count {
          try calendar.closure(on: end.adding(days: $0)) == nil
        }
        #expect(moved == end ? lost == 0 : gained == lost, "seed \(random.seed): \(question)")
      } else if rule.terms.count > 1 {
        // Of two terms the later, and neither is cut short.
        let running = (1...moved.daysSinceEpoch - running.dayZero.daysSinceEpoch)
          .map { running.dayZero.adding(days: $0) }.filter { $0 < pause.first || pause.last < $0 }
        // The term of calendar days may end where the work calendar does not reach; that of open days has ended before.
        let open = running.count { day in
          do { return try calendar.closure(on: day) == nil } catch { return false }
        }
        for term in rule.terms {
          #expect((term.unit == .openDays ? open : running.count) >= term.amount, "seed \(random.seed): \(question)")
        }
      } else {
        #expect(moved >= end.adding(days: days), "seed \(random.seed): \(question)")
        #expect(movedLast >= end.adding(days: days), "seed \(random.seed): \(question)")
        if lastDay == end { #expect(movedLast >= lastDay.adding(days: days), "seed \(random.seed): \(question)") }
      }
      #expect(movedLast >= lastDay, "seed \(random.seed): \(question)")
    }
    #expect(compared > 10_000)
  }
}
