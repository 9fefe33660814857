import Deadlines
import Domain
import Testing

/// The rule files as they are installed.
let ruleDirectory = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/deploy/rules"

/// The rules of the forums as they are installed.
func installedRules() throws -> ForumRuleBook {
  try ForumRuleBook(
    directory: ruleDirectory, workCalendar: RuleBook(directory: ruleDirectory).workCalendar)
}

func date(_ text: String) -> CivilDate { CivilDate(text)! }

extension ForumRuleBook {
  /// The answers of one rule to an event on a day.
  func answers(
    _ rule: String, _ day: CivilDate, _ change: (inout DeadlineQuestion) -> Void = { _ in }
  ) throws -> [Deadline] {
    let forum = try #require(forums.first { $0.rules.contains { $0.id == rule } })
    let event = try #require(forum.rules.first { $0.id == rule }).event
    var question = DeadlineQuestion(forum: forum.id, event: event, day: day)
    change(&question)
    return try deadlines(question).filter { $0.rule.id == rule }
  }

  /// The answer of one rule to an event on a day.
  func answer(
    _ rule: String, _ day: CivilDate, _ change: (inout DeadlineQuestion) -> Void = { _ in }
  ) throws -> Deadline {
    try #require(try answers(rule, day, change).first)
  }
}
