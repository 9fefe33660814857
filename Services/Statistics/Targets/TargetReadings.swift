import Domain
import StatisticsFigures
import Storage

/// What is known at a moment, for readings.
struct TargetKnowledge: Sendable {
  var counts = LiveCounts()
  /// In the order of ``FollowedService``.
  var feeds = FollowedService.allCases.map { FollowedState(service: $0) }
  /// For each target that is read from facts, the latest value of its indicator up to its due year.
  var indicators: [String: TargetIndicator] = [:]

  /// How far a service is known.
  func feed(_ service: FollowedService) -> FollowedState {
    feeds.first { $0.service == service } ?? FollowedState(service: service)
  }

  /// What the database knows about some targets, on one snapshot.
  static func stored(
    _ targets: [Target], _ rules: StatisticsRules, _ reader: borrowing Reader
  ) throws -> TargetKnowledge {
    var known = TargetKnowledge(counts: try LiveCountTable.counts(reader), feeds: try FeedStateTable.states(reader))
    for target in targets {
      guard case .indicator(let id) = target.source else { continue }
      known.indicators[target.id] = try TargetIndicator(id, target, rules, reader)
    }
    return known
  }
}

/// The readings of all targets.
enum TargetReadings {
  /// The readings by what the database knows, in the order of the targets.
  static func all(_ rules: StatisticsRules, _ reader: borrowing Reader) throws -> [TargetReading] {
    try readings(of: rules.targets.targets, rules, reader)
  }

  /// The readings of some targets.
  static func readings(
    of targets: [Target], _ rules: StatisticsRules, _ reader: borrowing Reader
  ) throws -> [TargetReading] {
    let knowledge = try TargetKnowledge.stored(targets, rules, reader)
    return targets.map { reading(of: $0, knowledge, rules.divisions) }
  }

  /// The reading of a target.
  static func reading(of target: Target, _ known: TargetKnowledge, _ divisions: Divisions) -> TargetReading {
    for service in target.source.services where !known.feed(service).followed {
      return TargetReading(
        target,
        missing: LocalizedText(
          zh: "未配置服务\(service),无法获知其数据", en: "\(service) is not among the peers of this process: nothing is known of it"
        ))
    }
    switch target.source {
    case .count(let measure, let part): return count(target, measure, part, known.counts)
    case .coverage: return coverage(target, known.counts, divisions)
    case .indicator(let id):
      return known.indicators[target.id]?.reading(of: target)
        ?? TargetReading(target, missing: TargetIndicator.noFacts(id))
    }
  }

  private static func count(
    _ target: Target, _ measure: LiveMeasure, _ part: String?, _ counts: LiveCounts
  ) -> TargetReading {
    let parts = part.map { [(key: $0, amount: counts[measure, $0])] } ?? counts.parts(measure)
    let total = parts.map(\.amount).reduce(0, +)
    return TargetReading(
      target, TargetValue(numerator: total, denominator: Int64(target.dividedBy)),
      inputs: parts.map { input(measure, $0.key, $0.amount) })
  }

  /// The share of prefectures with a working outlet that counts, in percent: 9 of 17 are 900/17.
  private static func coverage(_ target: Target, _ counts: LiveCounts, _ divisions: Divisions) -> TargetReading {
    let rule = target.readingRule
    let outlets = counts.parts(.outletsOpen).filter { outlet in
      outlet.key.split(separator: "/").last.map { rule.parameters["counts_\($0)"] == 1 } ?? false
    }
    let covered = Set(outlets.compactMap { $0.key.split(separator: "/").first.map(String.init) })
    let counted = divisions.prefectures.filter { division in
      rule.parameters["denominator"] != 13 || division.kind == .prefectureCity || division.kind == .autonomousPrefecture
    }
    let coveredCount = counted.count { covered.contains($0.code) }
    return TargetReading(
      target, TargetValue(numerator: Int128(coveredCount * 100), denominator: Int64(max(counted.count, 1))),
      inputs: outlets.map { input(.outletsOpen, $0.key, $0.amount) })
  }

  private static func input(_ measure: LiveMeasure, _ part: String, _ amount: Int128) -> TargetReading.Input {
    TargetReading.Input(
      title: measure.title, measure: measure.rawValue, part: part, amount: amount, unit: measure.unit,
      service: measure.service)
  }
}
