// deadlines-benchmark: what the computation of terms costs. It prints figures and judges nothing.
//
//   swift run -c release deadlines-benchmark [RULES]     (default: deploy/rules)
//
// Method: questions that go round all forums, events and days of 2022-2026, with a suspension in every third; an answer
// has all its steps in both languages. Wall clock on one thread, the median of nine runs of 1,000 deadlines each.

import Deadlines
import Domain

let directory = CommandLine.arguments.dropFirst().first ?? "deploy/rules"
let rules = try ForumRuleBook(
  directory: directory, workCalendar: RuleBook(directory: directory).workCalendar)
let events = rules.forums.flatMap { forum in
  Set(forum.rules.map(\.event)).sorted().map { (forum: forum.id, event: $0) }
}
guard let start = CivilDate("2022-01-01") else { preconditionFailure("2022-01-01 is a day") }

/// Computes deadlines until there are `count`; returns how many there are and how many steps they have.
func compute(_ count: Int, from number: inout Int) -> (deadlines: Int, steps: Int) {
  var (deadlines, steps) = (0, 0)
  while deadlines < count {
    let place = events[number % events.count]
    let day = start.adding(days: number * 37 % 1_826)
    var question = DeadlineQuestion(forum: place.forum, event: place.event, day: day)
    if number % 3 == 0, let pause = Suspension(first: day.adding(days: 5), last: day.adding(days: 9)) {
      question.suspensions = [pause]
    }
    number += 1
    // A few events lie before the rules that they start.
    guard let answers = try? rules.deadlines(question) else { continue }
    deadlines += answers.count
    steps += answers.reduce(0) { $0 + $1.steps.count }
  }
  return (deadlines, steps)
}

var number = 0
var milliseconds: [Double] = []
var steps = 0
for _ in 0..<9 {
  let began = ContinuousClock.now
  let done = compute(1_000, from: &number)
  let took = ContinuousClock.now - began
  milliseconds.append(Double(took.components.attoseconds) / 1e15 + Double(took.components.seconds) * 1e3)
  steps += done.steps
}
milliseconds.sort()
print("1,000 deadlines: \(milliseconds[4]) ms (fastest \(milliseconds[0]), slowest \(milliseconds[8]))")
print("steps of each: \(Double(steps) / 9_000)")
