import Domain
import Foundation
import Testing

@Suite("Rule files")
struct RuleBookTests {
  @Test("the installed files are understood")
  func installed() throws {
    let book = try RuleBook(directory: ruleDirectory)
    let rule = try book.rule("PAM10-partners", on: CivilDate("2025-01-01")!)
    #expect(try rule.parameter("count_min") == 2)
    #expect(rule.provenance == .found && !rule.provenance.isProvisional)
    #expect(book.scoringSchemes["general-2022.1"]?.pointsMax == 5250)
    #expect(book.scoringSchemes["general-2022.1"]?.isProvisional == true)
  }

  @Test("a day before every version is refused, never guessed")
  func notInForce() throws {
    let book = try RuleBook(directory: ruleDirectory)
    let violation = #expect(throws: RuleViolation.self) {
      try book.rule("PAM10-partners", on: CivilDate("2019-04-30")!)
    }
    #expect(violation?.rule == "RULE_NOT_IN_FORCE")
  }

  @Test(
    "a file that cannot be used stops the start and says where and why",
    arguments: [
      (
        "divisions.json", #"{"divisions": [{"code": "42", "name": {"zh": "x", "en": "x"}, "kind": "province"}]}"#,
        "divisions.42"
      ),
      ("divisions.json", #"{"divisions": [{"code": "420100", "kind": "province"}]}"#, "name is missing"),
      ("work-calendar.json", #"{"years": {"2027": {"off": ["0230"], "work": []}}}"#, "0230"),
      ("work-calendar.json", #"{"years": {"next": {"off": [], "work": []}}}"#, "is no year"),
      ("rules-institution.json", #"{"rules": [{"id": "x"}]}"#, "title is missing"),
      ("rules-institution.json", "{", "rules-institution.json"),
      ("rules-more.json", twoVersions, "two versions are in force"),
      ("industries-51020.json", oneIndustry, "5 of tier pillar are expected, by code from P01"),
      ("industries-51020.json", #"{"tiers": [], "industries": [], "future": []}"#, "each of the three tiers"),
      ("scoring-bad.json", unendedLevels, "levels must descend"),
    ])
  func refused(_ file: String, _ contents: String, _ expected: String) throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: URL(filePath: ruleDirectory), to: directory)
    defer { try? FileManager.default.removeItem(at: directory) }
    try Data(contents.utf8).write(to: directory.appending(path: file))
    let error = #expect(throws: RuleFileError.self) { try RuleBook(directory: directory.path) }
    #expect(
      error.map { "\($0)".contains(expected) && "\($0)".contains(".json") } == true, "\(error.map { "\($0)" } ?? "")")
  }

  private static let twoVersions = """
    {"rules": [
      {"id": "x", "title": {"zh": "", "en": ""}, "source": "", "provenance": "found", "effective_from": "2020-01-01",
       "effective_to": "2025-01-01"},
      {"id": "x", "title": {"zh": "", "en": ""}, "source": "", "provenance": "found", "effective_from": "2025-01-01"}]}
    """
  private static let oneIndustry = """
    {"tiers": [{"tier": "pillar", "prefix": "P", "count": 5}, {"tier": "advantage", "prefix": "A", "count": 10},
      {"tier": "characteristic", "prefix": "C", "count": 20}],
     "industries": [{"code": "P01", "name": {"zh": "x", "en": "x"}}], "future": []}
    """
  private static let unendedLevels = """
    {"id": "bad", "rule": {"id": "x", "title": {"zh": "", "en": ""}, "source": "", "provenance": "found",
      "effective_from": "2020-01-01"}, "kinds": ["legal"], "levels": [{"name": "A", "share_at_least": 1}],
     "items": [{"code": "A", "title": {"zh": "", "en": ""}, "measure": "indicator.a", "unit": "1", "points_max": 1,
      "target": 1, "provenance": "found"}]}
    """
}

@Suite("Scoring")
struct ScoringSchemeTests {
  let scheme: ScoringScheme

  init() throws { scheme = try RuleBook(directory: ruleDirectory).scoringSchemes["general-2022.1"]! }

  @Test(
    "a target brings its share, rounded half up, and never more than all points",
    arguments: [(0, 0), (-5, 0), (50, 50), (99, 99), (100, 100), (.max, 100)])
  func target(_ value: Int, _ points: Int) {
    let item = scheme.items.first { $0.code == "A3" }!
    #expect(item.target == 100 && item.pointsMax == 100)
    #expect(item.points(for: value) == points)
  }

  @Test("half a hundredth is rounded up", arguments: [(1, 8), (2, 15), (3, 23), (39, 293)])
  func halfUp(_ hours: Int, _ points: Int) {
    // C6: 300 hundredths for 40 hours, 7.5 for each.
    #expect(scheme.items.first { $0.code == "C6" }!.points(for: hours) == points)
  }

  @Test("values of any size are scored without overflow", arguments: [Int.max, Int.max - 1, 1_999_999_999])
  func large(_ value: Int) {
    #expect(scheme.items.first { $0.code == "D3" }!.points(for: value) == 300)
  }

  @Test(
    "steps bring the points of the last one reached",
    arguments: [(0, 0), (11, 0), (12, 100), (83, 350), (84, 500), (999, 500)])
  func steps(_ months: Int, _ points: Int) {
    #expect(scheme.items.first { $0.code == "A1" }!.points(for: months) == points)
  }

  @Test(
    "levels are decided on exact shares",
    arguments: [
      (5250, "AAA"), (4725, "AAA"), (4724, "AA"), (4200, "AA"), (4199, "A"), (3150, "B"), (3149, "C"), (0, "C"),
    ])
  func levels(_ points: Int, _ level: String) {
    #expect(scheme.level(for: points) == level)
  }
}
