import Domain
import RPC
import Records
import StatisticsAPI
import Storage

/// Why there should be a warning.
struct WarningCause: Sendable {
  /// Names the cause, the same each time it is found.
  let id: String
  let kind: Statistics.WarningKind
  let level: Statistics.WarningLevel
  /// GB/T 2260 code of the division that it concerns.
  let division: String
  /// What was seen.
  let text: LocalizedText
  /// The rule that raises it.
  let rule: Rule
  /// Whether the rule, or one that the figures rest on, is not official.
  let isProvisional: Bool

  /// A cause with the rule that raises it.
  init(
    _ id: String, _ kind: Statistics.WarningKind, _ level: Statistics.WarningLevel, division: String,
    zh: String, en: String, _ rule: Rule, isProvisional: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.level = level
    self.division = division
    text = LocalizedText(zh: zh, en: en)
    self.rule = rule
    self.isProvisional = isProvisional || rule.provenance.isProvisional
  }
}

/// Finds the causes of warnings in what the database holds.
///
/// Guarantees: the same records on the same day give the same causes, in the same order.
struct WarningCauses: Sendable {
  /// Rules that the code asks for, with the numbers it takes from them.
  static let needed: [String: [String]] = [
    "WARNING-transition": [], "WARNING-target-behind": ["yellow_percent", "red_percent"],
    "WARNING-indicator-fall": ["yellow_percent", "red_percent"], "WARNING-quality": [],
    "WARNING-feed-stale": ["yellow_hours", "red_hours"], "WARNING-plan-overdue": ["yellow_count", "red_count"],
  ]

  let store: RecordStore
  let rules: StatisticsRules
  let now: Moment

  /// All causes there are, sorted by their ids.
  func all(_ reader: borrowing Reader) throws -> [WarningCause] {
    let causes = try targets(reader) + indicators(reader) + quality(reader) + feeds(reader) + plan(reader)
    return causes.sorted { $0.id < $1.id }
  }

  /// Ids of causes of which nothing can be said now: their warnings stay as they are.
  func undecided(_ reader: borrowing Reader) throws -> Set<String> {
    Set(try planTargets(reader).filter { $0.value == nil }.map(Self.id))
  }

  /// The version of a rule that is in force now.
  func rule(_ id: String) throws(RPCError) -> Rule { try rules.rule(id, on: now.today, for: "warnings") }
}

extension Rule {
  /// The level that a number reaches, by the numbers of the rule from which it is yellow and red.
  func level(_ number: Int, yellow: String, red: String) -> Statistics.WarningLevel? {
    number >= self[red] ? .red : number >= self[yellow] ? .yellow : nil
  }
}
