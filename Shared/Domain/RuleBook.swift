import FoundationEssentials

/// A rule file that cannot be used; the server does not start with it.
public struct RuleFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file; empty until the reader of the file fills it in.
  public var file: String
  /// Where in it.
  public let place: String
  /// What is wrong.
  public let problem: String

  public init(file: String = "", place: String, problem: String) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  public var description: String { "rule file \(file): \(place): \(problem)" }
}

/// The rule files of `deploy/rules`, read and checked as a whole.
///
/// Guarantees: every file was understood, every rule has source, provenance and time of force, and no two versions of a
/// rule are in force on the same day. Files are `divisions.json`, `work-calendar.json`, `rules-*.json`, `scoring-*.json`.
public struct RuleBook: Sendable {
  /// The divisions of the province.
  public let divisions: Divisions
  /// Working days.
  public let workCalendar: WorkCalendar
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

  /// Reads a file and makes a value of it; whatever is wrong comes out with the name of the file.
  private static func read<Contents: Decodable, Value>(
    _ directory: String, _ file: String, _ make: (Contents) throws -> Value
  ) throws -> Value {
    do {
      let data = try Data(contentsOf: URL(filePath: directory).appending(path: file))
      return try make(JSONDecoder().decode(Contents.self, from: data))
    } catch let error as RuleFileError {
      throw RuleFileError(file: file, place: error.place, problem: error.problem)
    } catch let DecodingError.dataCorrupted(context) {
      throw RuleFileError(file: file, place: place(context.codingPath), problem: context.debugDescription)
    } catch let DecodingError.keyNotFound(key, context) {
      throw RuleFileError(file: file, place: place(context.codingPath), problem: "\(key.stringValue) is missing")
    } catch let DecodingError.typeMismatch(_, context) {
      throw RuleFileError(file: file, place: place(context.codingPath), problem: context.debugDescription)
    } catch let DecodingError.valueNotFound(_, context) {
      throw RuleFileError(file: file, place: place(context.codingPath), problem: context.debugDescription)
    } catch let error as CocoaError {
      throw RuleFileError(file: file, place: directory, problem: "cannot be read (\(error.code))")
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.isEmpty ? "top" : path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
  }
}
