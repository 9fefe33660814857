import FoundationEssentials

/// The rule files of `deploy/rules`, read and checked as a whole.
///
/// Guarantees: every file was understood, every rule has source, provenance and time of force, and no two versions of a
/// rule are in force on the same day. Files are `divisions.json`, `work-calendar.json`, `industries-51020.json`,
/// `rules-*.json`, `scoring-*.json`.
public struct RuleBook: Sendable {
  /// The divisions of the province.
  public let divisions: Divisions
  /// Working days.
  public let workCalendar: WorkCalendar
  /// The industries of the 51020 system.
  public let industries: IndustryCatalog
  /// Scoring tables for the grading of institutions, by name.
  public let scoringSchemes: [String: ScoringScheme]
  private let versionsByID: [String: [Rule]]

  private struct RuleList: Decodable {
    var rules: [Rule]
  }

  /// Reads the files of `directory`. Throws ``RuleFileError`` with file, place and problem.
  public init(directory: String) throws {
    divisions = try Self.read(directory, "divisions.json", Divisions.init)
    workCalendar = try Self.read(directory, "work-calendar.json", WorkCalendar.init)
    industries = try Self.read(directory, "industries-51020.json", IndustryCatalog.init)
    var versions: [String: [Rule]] = [:]
    var schemes: [String: ScoringScheme] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: directory).sorted() where file.hasSuffix(".json") {
      if file.hasPrefix("rules-") {
        let rules = try Self.read(directory, file) { (list: RuleList) in list.rules }
        for rule in rules { versions[rule.id, default: []].append(rule) }
      } else if file.hasPrefix("scoring-") {
        let scheme = try Self.read(directory, file, ScoringScheme.checked)
        guard schemes.updateValue(scheme, forKey: scheme.id) == nil else {
          throw RuleFileError(file: file, place: "id", problem: "\(scheme.id) is taken by another file")
        }
      }
    }
    for rules in versions.values { try Self.checkVersions(rules) }
    versionsByID = versions
    scoringSchemes = schemes
  }

  /// The version of a rule in force on `day`.
  public func rule(_ id: String, on day: CivilDate) throws(RuleViolation) -> Rule {
    guard let rule = versionsByID[id]?.first(where: { $0.isInForce(on: day) }) else {
      throw RuleViolation(
        "RULE_NOT_IN_FORCE", en: "no version of the rule \(id) is known for \(day)", zh: "\(day)没有适用的规则\(id)")
    }
    return rule
  }

  /// All versions of a rule; for checks at start that code and files fit together.
  public func versions(of id: String) throws(RuleFileError) -> [Rule] {
    guard let rules = versionsByID[id] else {
      throw RuleFileError(file: "rules-*.json", place: id, problem: "no such rule")
    }
    return rules
  }

  private static func checkVersions(_ rules: [Rule]) throws(RuleFileError) {
    let ordered = rules.sorted { $0.effectiveFrom < $1.effectiveFrom }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) {
      guard let end = earlier.effectiveTo, end < later.effectiveFrom else {
        throw RuleFileError(
          file: "rules-*.json", place: later.id, problem: "two versions are in force on \(later.effectiveFrom)")
      }
    }
  }

  private static func read<Contents: Decodable, Value>(
    _ directory: String, _ file: String, _ make: (Contents) throws -> Value
  ) throws -> Value {
    try RuleFile.decode(RuleFile.bytes(of: file, in: directory), file, make)
  }
}
