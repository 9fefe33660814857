import Domain
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Brings the warnings in step with their causes.
///
/// Guarantees: a cause has one warning at most that is not lifted; nothing is written while nothing changes.
struct WarningRun: Sendable {
  typealias Table = RecordTable<Statistics.Warning>

  let store: RecordStore
  let rules: StatisticsRules
  let now: Moment

  /// What there is to do.
  private struct Steps {
    var causes = 0
    var raise: [WarningCause] = []
    var change: [(stored: Stored<Statistics.Warning>, cause: WarningCause)] = []
    var lift: [Stored<Statistics.Warning>] = []
  }

  /// Whether there is anything to do.
  func isDue(_ reader: borrowing Reader) throws -> Bool {
    let steps = try steps(reader)
    return !steps.raise.isEmpty || !steps.change.isEmpty || !steps.lift.isEmpty
  }

  /// Raises, changes and lifts warnings.
  func run(_ transaction: borrowing Transaction) throws -> Statistics.RunWarningsResponse {
    let steps = try steps(transaction.reader)
    for stored in steps.lift { try lift(stored, transaction) }
    for (stored, cause) in steps.change { try change(stored, cause, transaction) }
    for cause in steps.raise { try raise(cause, transaction) }
    return .with {
      $0.causeCount = Int32(steps.causes)
      $0.raisedCount = Int32(steps.raise.count)
      $0.changedCount = Int32(steps.change.count)
      $0.liftedCount = Int32(steps.lift.count)
    }
  }

  private func steps(_ reader: borrowing Reader) throws -> Steps {
    let search = WarningCauses(store: store, rules: rules, now: now)
    let causes = try search.all(reader)
    var filter = RowFilter()
    filter.add("state <>", Statistics.WarningState.lifted.rawValue)
    let present = try Table.list(filter, after: 0, limit: .max, reader)
    let byCause = Dictionary(present.map { ($0.record.cause, $0) }) { first, _ in first }
    var steps = Steps()
    steps.causes = causes.count
    for cause in causes {
      if let stored = byCause[cause.id] {
        if stored.record.level != cause.level { steps.change.append((stored, cause)) }
      } else {
        steps.raise.append(cause)
      }
    }
    let kept = try Set(causes.map(\.id)).union(search.undecided(reader))
    steps.lift = present.filter { !kept.contains($0.record.cause) }
    return steps
  }

  private func raise(_ cause: WarningCause, _ transaction: borrowing Transaction) throws {
    var warning = Statistics.Warning()
    warning.name = "warnings/\(try Table.nextNumber(transaction.reader))"
    warning.kind = cause.kind
    warning.cause = cause.id
    warning.division = cause.division
    warning.state = .raised
    warning.raiseDate = GoogleType.Date(now.today)
    _ = try Table.insert(described(warning, cause), rules.divisions, now, transaction)
  }

  private func change(
    _ stored: Stored<Statistics.Warning>, _ cause: WarningCause, _ transaction: borrowing Transaction
  ) throws {
    _ = try Table.replace(stored, by: described(stored.record, cause), rules.divisions, now, transaction)
  }

  private func lift(_ stored: Stored<Statistics.Warning>, _ transaction: borrowing Transaction) throws {
    var warning = stored.record
    warning.state = .lifted
    warning.liftDate = GoogleType.Date(now.today)
    _ = try Table.replace(stored, by: warning, rules.divisions, now, transaction)
  }

  private func described(_ base: Statistics.Warning, _ cause: WarningCause) -> Statistics.Warning {
    var warning = base
    warning.level = cause.level
    warning.text = Common.LocalizedText(cause.text)
    warning.rule = Common.Rule(cause.rule)
    warning.provisional = cause.isProvisional
    return warning
  }
}
