import Records
import Service
import Storage

/// Keeps the history of the targets that are read from facts: facts come by imports and surveys, whose transactions know
/// nothing of targets, so that a reading is added right after them.
struct FactReadings: Sendable {
  let service: RecordService<StatisticsRules>

  /// Looks at the facts after every change of this service but those of readings, until the task is cancelled or the
  /// process ends.
  func run(_ log: Log) async {
    while !Task.isCancelled {
      do {
        try await note()
        let last = try await service.store.database.read { try $0.lastChange() }
        for try await page in service.store.database.follow(after: last)
        where page.contains(where: { !$0.key.hasPrefix("targets/") }) {
          try await note()
        }
        return
      } catch {
        guard !Task.isCancelled else { return }
        log.warning("targets could not be read from facts; tried again", ["reason": "\(error)"])
        try? await Task.sleep(for: Self.pause)
      }
    }
  }

  /// Pause after a failure.
  private static let pause = Duration.seconds(1)

  private func note() async throws {
    let (rules, now) = (service.rules.current, service.store.clock.now())
    try await service.store.database.write { transaction in
      try TargetHistory.note(rules.targets.ofFacts, rules, now, transaction)
    }
  }
}
