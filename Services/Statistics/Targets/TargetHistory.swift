import Domain
import Records
import Schema
import StatisticsAPI
import Storage

/// The series of readings of each target: a reading is added, and announced in the change feed, whenever what the target
/// came to is not what it came to before, in the transaction that made it so.
enum TargetHistory {
  /// Adds the readings of some targets that say something new.
  static func note(
    _ targets: [Target], _ rules: StatisticsRules, _ now: Moment, _ transaction: borrowing Transaction
  ) throws {
    for reading in try TargetReadings.readings(of: targets, rules, transaction.reader) {
      var message = Statistics.TargetReading(reading, at: now)
      let last = try last(of: reading.target, transaction.reader)
      if let last {
        guard !message.says(theSameAs: last) else { continue }
      } else if reading.value == nil {
        continue
      }
      let number =
        try transaction.first("SELECT COALESCE(max(id), 0) + 1 FROM target_reading") { try $0[0] as Int } ?? 1
      message.name = "\(message.target)/readings/\(number)"
      try transaction.execute(
        "INSERT INTO target_reading (id, target, record) VALUES ($1, $2, $3)",
        [number, reading.target.id, message.serialized()])
      try ChangeRecord.append(.created, message.name, .targetReading(message), at: now.microseconds, transaction)
    }
  }

  /// At most `limit` readings of a target after the one with number `after`, the oldest first.
  static func list(
    _ target: Target, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [(number: Int, reading: Statistics.TargetReading)] {
    try reader.all(
      "SELECT id, record FROM target_reading WHERE target = $1 AND id > $2 ORDER BY id LIMIT $3",
      [target.id, after, limit]
    ) { (number: try $0[0], reading: try Statistics.TargetReading(serialized: $0[1])) }
  }

  private static func last(of target: Target, _ reader: borrowing Reader) throws -> Statistics.TargetReading? {
    try reader.first(
      "SELECT record FROM target_reading WHERE target = $1 ORDER BY id DESC LIMIT 1", [target.id]
    ) { try Statistics.TargetReading(serialized: $0[0]) }
  }
}

extension Statistics.TargetReading {
  /// Whether the two say the same, by the same version of the plan, whenever they were made.
  fileprivate func says(theSameAs other: Self) -> Bool {
    numerator == other.numerator && denominator == other.denominator && outcome == other.outcome
      && missing == other.missing && estimated == other.estimated && planVersion == other.planVersion
  }
}
