import Domain
import StatisticsFigures
import Storage

/// Measures how long an indicator over all divisions takes.
struct IndicatorTimes {
  private static let rounds = 200

  private let database: Database
  private let book: IndicatorBook
  private let years: ClosedRange<Int>

  init(_ database: Database, _ book: IndicatorBook, years: ClosedRange<Int>) {
    self.database = database
    self.book = book
    self.years = years
  }

  /// Prints the first time, the median and the 99th percentile, with the number of values and of those that are missing.
  func print(_ id: String, industries: [String], _ what: String) async throws {
    var times: [Duration] = []
    var (count, missing) = (0, 0)
    for _ in 0..<Self.rounds {
      let start = ContinuousClock.now
      let values = try await database.scan { [book, years] reader in
        try Indicators(book).values(
          of: id, divisions: book.province, periods: years.map { Period(year: $0) }, industries: industries, reader)
      }
      times.append(ContinuousClock.now - start)
      count = values.count
      missing = values.count { if case .failure = $0.result { true } else { false } }
    }
    let sorted = times.sorted()
    let text = { (time: Duration) in "\(Double(Int(time / .microseconds(1))) / 1000) ms" }
    Swift.print(
      "\(id), \(what): \(count) values (\(missing) missing) in \(text(times[0])) (first), \(text(sorted[sorted.count / 2])) "
        + "(median), \(text(sorted[sorted.count * 99 / 100])) (p99)")
  }
}
