import Records
import Service

/// Looks for causes of warnings beside the calls.
struct WarningWatch: Sendable {
  let service: RecordService<StatisticsRules>
  let log: Log

  private static let pause = Duration.seconds(300)

  /// Looks every five minutes until its task is cancelled.
  func run() async {
    while !Task.isCancelled {
      do {
        try await Self.look(service.store, service.rules.current)
      } catch {
        if !Task.isCancelled { log.warning("warnings could not be looked for; tried again", ["reason": "\(error)"]) }
      }
      try? await Task.sleep(for: Self.pause)
    }
  }

  /// Brings the warnings in step with what the database holds now.
  static func look(_ store: RecordStore, _ rules: StatisticsRules) async throws {
    let run = WarningRun(store: store, rules: rules, now: store.clock.now())
    guard try await store.scan({ try run.isDue($0) }) else { return }
    _ = try await store.database.write { try run.run($0).serialized() }
  }
}
