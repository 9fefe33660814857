import Storage

/// The live counts in the database, and what each record adds to them.
///
/// Guarantees: a count is the sum of what the records that are known add to it, after every transaction. A record that
/// comes again changes nothing.
enum LiveCountTable {
  /// Makes a record count for what it is now instead of for what it was.
  static func store(
    _ change: FollowedChange, of service: FollowedService, _ transaction: borrowing Transaction
  ) throws {
    let before = try transaction.all(
      "SELECT measure, part, amount FROM contribution WHERE service = $1 AND record = $2",
      [service.rawValue, change.record]
    ) { Entry(measure: try $0[0], part: try $0[1], amount: try $0[2]) }
    let after = change.contributions.map {
      Entry(measure: $0.measure.rawValue, part: $0.key, amount: $0.amount)
    }
    guard Set(before) != Set(after) else { return }
    try transaction.execute(
      "DELETE FROM contribution WHERE service = $1 AND record = $2", [service.rawValue, change.record])
    for entry in before { try add(entry, times: -1, service, transaction) }
    for entry in after {
      try transaction.execute(
        "INSERT INTO contribution (service, record, measure, part, amount) VALUES ($1, $2, $3, $4, $5)",
        [service.rawValue, change.record, entry.measure, entry.part, entry.amount])
      try add(entry, times: 1, service, transaction)
    }
  }

  /// Forgets all that a service said, because its feed begins again.
  static func forget(_ service: FollowedService, _ transaction: borrowing Transaction) throws {
    try transaction.execute("DELETE FROM contribution WHERE service = $1", [service.rawValue])
    try transaction.execute("DELETE FROM live_count WHERE service = $1", [service.rawValue])
  }

  /// The counts as they are.
  static func counts(_ reader: borrowing Reader) throws -> LiveCounts {
    var counts = LiveCounts()
    try reader.forEach("SELECT measure, part, high, low FROM live_count") { row in
      guard let measure = LiveMeasure(rawValue: try row[0]) else { return }
      let (high, low): (Int64, Int64) = (try row[2], try row[3])
      counts.add(measure, try row[1], Int128(high) << halfBits + Int128(low))
    }
    return counts
  }

  private struct Entry: Hashable {
    let measure: String
    let part: String
    let amount: Int64
  }

  /// Columns hold 64 bits: a count is kept as two sums, of the upper and of the lower halves of its amounts, neither of
  /// which can overflow with fewer than two thousand million records.
  private static let halfBits = 32

  private static func add(
    _ entry: Entry, times sign: Int64, _ service: FollowedService, _ transaction: borrowing Transaction
  ) throws {
    let (high, low) = (entry.amount >> halfBits, entry.amount & 0xFFFF_FFFF)
    try transaction.execute(
      """
      INSERT INTO live_count (service, measure, part, high, low) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (service, measure, part) DO UPDATE SET high = live_count.high + $4, low = live_count.low + $5
      """, [service.rawValue, entry.measure, entry.part, sign * high, sign * low])
  }
}
