import Domain
import FoundationEssentials
import Records

/// The targets of the plans: the files `targets-*.json`, read and checked as a whole.
///
/// Guarantees: every target has source, provenance, bound, unit, due day, a live measure, coverage or an indicator that
/// it is read from, and a reading rule that is in force on the due day; no two have the same id.
struct TargetBook: Sendable {
  /// All targets, plan by plan in the order of the files.
  let targets: [Target]

  /// Reads the files of a directory. Throws ``RuleFileError``.
  init(directory: String, _ book: RuleBook) throws {
    var targets: [Target] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    where file.hasPrefix("targets-") && file.hasSuffix(".json") {
      targets += try RuleFile.decode(RuleFile.bytes(of: file, in: directory), file) { (plan: TargetFile) in
        try plan.targets(book)
      }
    }
    for (place, target) in targets.enumerated() where targets[..<place].contains(where: { $0.id == target.id }) {
      throw RuleFileError(file: "targets-*.json", place: target.id, problem: "two targets have this id")
    }
    self.targets = targets
  }

  /// Those that are computed from the changes of other services.
  var followed: [Target] { targets.filter { !$0.source.services.isEmpty } }

  /// Those that are computed from facts.
  var ofFacts: [Target] { targets.filter(\.source.services.isEmpty) }

  /// The target with this id.
  func target(_ id: String) -> Target? { targets.first { $0.id == id } }
}

/// A file `targets-*.json`.
struct TargetFile: Decodable {
  struct Reads: Decodable {
    var measure: LiveMeasure?
    var part: String?
    var coverage: Bool?
    var indicator: String?
  }

  struct Entry: Decodable {
    var id: String
    var rule: Rule
    var comparison: TargetComparison
    var bound: Int
    var upperBound: Int?
    var unit: LocalizedText
    var dividedBy: Int?
    var reads: Reads
    var readingRule: String
    var due: CivilDate

    private enum CodingKeys: String, CodingKey {
      case id, rule, comparison, bound, unit, reads, due
      case upperBound = "upper_bound"
      case dividedBy = "divided_by"
      case readingRule = "reading_rule"
    }
  }

  var id: String
  var version: String
  var title: LocalizedText
  var targets: [Entry]

  /// The targets of the file, checked.
  func targets(_ book: RuleBook) throws -> [Target] {
    let plan = TargetPlan(id: id, title: title, version: version)
    return try targets.map { entry in
      let (bound, upper, divisor) = (entry.bound, entry.upperBound ?? 0, entry.dividedBy ?? 1)
      guard (1...Self.boundMax).contains(bound), entry.comparison == .range ? upper >= bound : upper == 0 else {
        throw problem(entry, "a bound above 0 is needed, and an upper bound from there on for a range and only there")
      }
      guard divisor >= 1 else { throw problem(entry, "divided_by is at least 1") }
      return Target(
        plan: plan, id: entry.id, rule: entry.rule, readingRule: try readingRule(entry, book),
        comparison: entry.comparison, bound: bound, upperBound: upper, unit: entry.unit, dividedBy: divisor,
        source: try source(entry), due: entry.due)
    }
  }

  /// Larger bounds have no use, and products with them stay within 128 bits.
  private static let boundMax = 1_000_000_000_000

  private func readingRule(_ entry: Entry, _ book: RuleBook) throws -> Rule {
    guard let rule = try? book.rule(entry.readingRule, on: entry.due) else {
      throw problem(entry, "no rule \(entry.readingRule) is in force on \(entry.due)")
    }
    if entry.reads.coverage == true { _ = try rule.parameter("denominator") }
    if entry.reads.indicator != nil { _ = try rule.parameter("years_before_max") }
    return rule
  }

  private func source(_ entry: Entry) throws -> TargetSource {
    switch (entry.reads.measure, entry.reads.coverage, entry.reads.indicator) {
    case (let measure?, nil, nil): return .count(measure, part: entry.reads.part)
    case (nil, true, nil): return .coverage
    case (nil, nil, let indicator?): return .indicator(indicator)
    default: throw problem(entry, "reads exactly one of measure, coverage (true) and indicator")
    }
  }

  private func problem(_ entry: Entry, _ what: String) -> RuleFileError {
    RuleFileError(place: "targets.\(entry.id)", problem: what)
  }
}
