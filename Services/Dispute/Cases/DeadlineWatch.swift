import DisputeAPI
import Domain
import Identity
import RPC
import Records
import Service
import Storage

/// Looks for terms that came nearer as days go by, and sends the notices to those who follow them.
struct DeadlineWatch: Sendable {
  let service: RecordService<DisputeRules>
  let log: Log

  /// Cases that share a write.
  private static let batchCases = 100
  private static let pause = Duration.seconds(60)

  /// Looks every minute until its task is cancelled: a day begins for all terms at once, and a service that was down
  /// makes up for it when it comes back.
  func run() async {
    while !Task.isCancelled {
      do {
        while try await Self.sweep(service.store, service.rules.current) == Self.batchCases {}
      } catch {
        if !Task.isCancelled { log.warning("terms could not be looked at; tried again", ["reason": "\(error)"]) }
      }
      try? await Task.sleep(for: Self.pause)
    }
  }

  /// Gives the notices that are due to at most ``batchCases`` cases; returns how many cases it looked at.
  static func sweep(_ store: RecordStore, _ rules: DisputeRules) async throws -> Int {
    let now = store.clock.now()
    let due = try await store.read { reader in try dueCases(now.today, reader) }
    guard !due.isEmpty else { return 0 }
    return try await store.database.write { transaction in
      let due = try dueCases(now.today, transaction.reader)
      for name in due {
        let stored = try Cases.Table.required(name, transaction.reader)
        try WatchedDeadlines(rules: rules).look(at: stored.record, number: stored.number, now, transaction)
      }
      return due.count
    }
  }

  private static func dueCases(_ today: CivilDate, _ reader: borrowing Reader) throws -> [String] {
    try reader.all(
      """
      SELECT DISTINCT name FROM watched_deadline JOIN dispute_case ON id = case_id
      WHERE next_notice <> 0 AND next_notice <= $1 LIMIT $2
      """, [today.number, batchCases]
    ) { try $0[0] }
  }

  /// Sends the notices after the token that the request asks for, then waits for more or ends.
  static func follow(
    _ request: Dispute.WatchDeadlinesRequest, _ store: RecordStore, _ rules: DisputeRules, by caller: CallerIdentity,
    _ send: (Dispute.WatchDeadlinesResponse) async throws -> Void
  ) async throws {
    var problems = FieldProblems()
    problems.choice("urgency_min", request.urgencyMin.rawValue, 0...4)
    if !request.division.isEmpty { _ = problems.division("division", request.division, rules.divisions) }
    try problems.check()
    let division = rules.divisions[try caller.listedDivision(request.division, "deadlineNotices")]
    let changes = Dispute.WatchChangesRequest.with {
      $0.resumeToken = request.resumeToken
      $0.untilNow = request.untilNow
    }
    try await ChangeFeed(store: store).watch(changes) { (change: Dispute.WatchChangesResponse) in
      guard case .deadlineNotice(let notice) = change.resource,
        notice.urgency.rawValue >= request.urgencyMin.rawValue,
        isIn(division, notice.division, rules.divisions)
      else { return }
      try await send(
        .with {
          $0.resumeToken = change.resumeToken
          $0.notice = notice
        })
    }
  }

  private static func isIn(_ wanted: Division?, _ code: String, _ divisions: Divisions) -> Bool {
    guard let wanted else { return true }
    return wanted.kind == .district ? code == wanted.code : divisions[code]?.prefecture == wanted.code
  }
}
