import Records
import Storage

/// What is made of the changes of other services, in the transaction that notes how far they were applied.
struct FeedStore: Sendable {
  let records: RecordStore
  /// Ends each transaction in which what is known of a service changed.
  let afterwards: @Sendable (borrowing Transaction, Moment) throws -> Void

  /// Applies changes of a service that came one after the other; `nil` for one that means nothing here.
  func apply(
    _ changes: [FollowedChange?], of service: FollowedService, lastCommitted: Int64, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws {
    for case let change? in changes {
      try LiveCountTable.store(change, of: service, transaction)
      if let institution = change.institution { try FollowedInstitutions.store(institution, transaction) }
    }
    try FeedStateTable.note(
      service, changes: changes.count, lastCommitted: lastCommitted, at: now.microseconds, transaction)
    try afterwards(transaction, now)
  }

  /// Forgets all that a service said: its feed begins again.
  func forget(_ service: FollowedService, _ transaction: borrowing Transaction) throws {
    try LiveCountTable.forget(service, transaction)
    if service == .registry { try FollowedInstitutions.forget(transaction) }
    try FeedStateTable.forget(service, transaction)
  }

  /// Notes which services this process follows, and forgets what an older version made of their changes.
  func begin(following followed: Set<FollowedService>) async throws {
    let now = records.clock.now()
    try await records.database.write { transaction in
      for service in FollowedService.allCases {
        let isOutdated = try FeedStateTable.begin(service, followed: followed.contains(service), transaction)
        if isOutdated { try forget(service, transaction) }
      }
      try afterwards(transaction, now)
    }
  }
}
