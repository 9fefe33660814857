import Deadlines
import Domain
import Foundation
import Testing

/// A seat in a rule file.
private func seatOfY(_ calendar: String) -> String {
  "{\"id\": \"Y\", \"title\": {\"zh\": \"y\", \"en\": \"y\"}, \"calendar\": \"\(calendar)\"}"
}

@Suite("Files of forum rules")
struct RuleFileTests {
  @Test("every rule installed names what it asks in both languages, and its source")
  func installed() throws {
    let rules = try installedRules().forums.flatMap(\.rules)
    #expect(rules.count > 80)
    #expect(Set(rules.map(\.id)).count >= rules.count - 4, "only the four rules that changed have two versions")
    #expect(rules.allSatisfy { !$0.title.zh.isEmpty && !$0.title.en.isEmpty && !$0.source.isEmpty })
  }

  @Test(
    "a file that cannot be used is refused, with the place of the error",
    arguments: [
      ("\"amount\": 21", "\"amount\": 0", "forums.[0].rules.[0].term.amount", "a term of at most"),
      ("\"amount\": 21", "\"amount\": 99999", "forums.[0].rules.[0].term.amount", "a term of at most"),
      ("\"amount\": 21", "\"amount\": \"21\"", "forums.[0].rules.[0].term.amount", "Expected"),
      ("\"unit\": \"days\"", "\"unit\": \"moons\"", "forums.[0].rules.[0].term.unit", "moons"),
      ("\"kind\": \"act\"", "\"kind\": \"dance\"", "forums.[0].rules.[0].kind", "dance"),
      ("\"roll\": \"none\"", "\"rol\": \"none\"", "forums.[0].rules.[0].rol", "no such key"),
      ("\"source\": \"s\", \"prov", "\"prov", "forums.[0].rules.[0]", "source is missing"),
      ("2020-01-01", "2020-02-30", "forums.[0].rules.[0].effective_from", "no date"),
      ("\"calendar\": \"WEEKENDS\"", "\"calendar\": \"MOON\"", "X", "no calendar MOON"),
      ("\"calendar\": \"WEEKENDS\"", "\"calendar\": \"DE\", \"seats\": [\(seatOfY("MOON"))]", "X.Y", "no calendar"),
      (
        "\"calendar\": \"WEEKENDS\"", "\"calendar\": \"DE\", \"seats\": [\(seatOfY("DE")), \(seatOfY("FR"))]", "X.Y",
        "twice"
      ),
      ("\"event\": \"E\"", "\"event\": \"an event\"", "X.X-1", "no token"),
      ("\"en\": \"t\"", "\"en\": \"\"", "X.X-1", "required"),
      ("\"effective_from\"", "\"effective_to\": \"2019-01-01\", \"effective_from\"", "X.X-1", "before effective_from"),
      ("\"amount\": 21", "\"amount\": -21", "X.X-1", "before the event"),
      ("\"term\"", "\"later_of\": [], \"term\"", "forums.[0].rules.[0].later_of", "two terms"),
      ("\"id\": \"X\",", "\"id\": \"US_DC\",", "US_DC", "there twice"),
      ("{\"forums\"", "{\"forum\"", "forum", "no such key"),
    ])
  func refused(_ find: String, _ replace: String, _ place: String, _ problem: String) throws {
    let contents = """
      {"forums": [{"id": "X", "title": {"zh": "x", "en": "x"}, "calendar": "WEEKENDS", "rules": [
        {"id": "X-1", "event": "E", "title": {"zh": "t", "en": "t"}, "kind": "act", "term": {"amount": 21, "unit": "days"},
         "day_zero": "excluded", "roll": "none", "source": "s", "provenance": "found", "effective_from": "2020-01-01"}]}]}
      """
    let directory = FileManager.default.temporaryDirectory.appending(path: "forums-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: URL(filePath: ruleDirectory), to: directory)
    defer { try? FileManager.default.removeItem(at: directory) }
    let calendar = try RuleBook(directory: ruleDirectory).workCalendar
    let file = directory.appending(path: "forum-x.json")
    try Data(contents.utf8).write(to: file)
    _ = try ForumRuleBook(directory: directory.path, workCalendar: calendar)
    #expect(contents.contains(find))
    try Data(contents.replacing(find, with: replace).utf8).write(to: file)
    let error = #expect(throws: RuleFileError.self) {
      try ForumRuleBook(directory: directory.path, workCalendar: calendar)
    }
    #expect(
      error?.place == place && error?.file == "forum-x.json" && error?.problem.contains(problem) == true,
      "\(error.map { "\($0)" } ?? "")")
  }

  @Test("two versions of a rule on one day are refused; a calendar of endless holidays too")
  func versions() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "forums-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: URL(filePath: ruleDirectory), to: directory)
    defer { try? FileManager.default.removeItem(at: directory) }
    let calendar = try RuleBook(directory: ruleDirectory).workCalendar
    func replace(_ file: String, _ find: String, _ text: String) throws {
      let source = try String(contentsOf: URL(filePath: ruleDirectory).appending(path: file), encoding: .utf8)
      #expect(source.contains(find))
      try Data(source.replacing(find, with: text).utf8).write(to: directory.appending(path: file))
    }
    try replace("forum-national-offices.json", "2025-07-21", "2025-07-22")
    let twice = #expect(throws: RuleFileError.self) {
      try ForumRuleBook(directory: directory.path, workCalendar: calendar)
    }
    #expect(twice?.place == "KR.KR-1")
    try replace("forum-national-offices.json", "2025-07-21", "2025-07-21")
    let text =
      "{\"calendars\": [{\"id\": \"C\", \"title\": {\"zh\": \"c\", \"en\": \"c\"}, \"source\": \"s\", \"provenance\": \"found\", \"rest_days\": [1,2,3,4,5,6,7], \"holidays\": []}]}"
    try Data(text.utf8).write(to: directory.appending(path: "holidays.json"))
    let closed = #expect(throws: RuleFileError.self) {
      try ForumRuleBook(directory: directory.path, workCalendar: calendar)
    }
    #expect(closed?.place == "calendars.[0].rest_days")
  }
}
