import Domain
import StatisticsFigures
import Storage

/// Facts as a survey of many institutions over five years gives them.
struct SampleLoad {
  let years = 2022...2026
  private static let returnsPerWrite = 1_000
  private static let items =
    (1...10).map { code("P", $0) } + (1...11).map { code("F", $0) } + (1...12).map { code("B", $0) }

  private let divisions: [String]
  private let clusters: [String]

  init(_ book: IndicatorBook) {
    divisions = Array(book.province.dropFirst())
    clusters = book.clusters.all.map(\.code)
  }

  /// Facts that `store` really stores.
  func factCount(_ asked: Int) -> Int { returns(asked) * Self.items.count + years.count * divisions.count * 2 }

  /// Stores about as many facts and returns the seconds that it took.
  func store(_ asked: Int, in database: Database) async throws -> Double {
    let start = ContinuousClock.now
    try await storeReported(in: database)
    let count = returns(asked)
    for first in stride(from: 0, to: count, by: Self.returnsPerWrite) {
      let numbers = first..<min(first + Self.returnsPerWrite, count)
      try await database.write { transaction in
        var changes = FactChanges()
        for number in numbers {
          let (source, subject, period, facts) = facts(number, of: count)
          try changes.replace(source: source, subject: subject, period: period, by: facts, transaction)
        }
        try changes.finish(transaction)
      }
    }
    return (ContinuousClock.now - start) / .seconds(1)
  }

  private func returns(_ asked: Int) -> Int { asked / Self.items.count }

  private func storeReported(in database: Database) async throws {
    for (place, division) in divisions.enumerated() {
      try await database.write { [years] transaction in
        for year in years {
          let period = Period(year: year)
          // The subject is the division as a whole, and each has a source of its own, as when bureaus import their figures.
          try FactTable.replace(
            source: "import/bureau-\(division)", subject: "", period: period,
            by: [
              Fact(
                measure: "population", division: division, period: period, value: 1_000_000 + Int64(place) * 37_000),
              Fact(
                measure: "high-value-patents", division: division, period: period,
                value: 900 + Int64(place) * 41 + Int64(year - 2022) * 77),
            ], transaction)
        }
      }
    }
  }

  /// Institutions go round the divisions; every fourth round belongs to a cluster.
  private func facts(
    _ number: Int, of count: Int
  ) -> (source: String, subject: String, period: Period, facts: [Fact]) {
    let perYear = max(1, count / years.count)
    let (year, unit) = (years.lowerBound + min(number / perYear, years.count - 1), number % perYear)
    let subject = "91420100MA" + String(10_000_000 + unit)
    let division = divisions[unit % divisions.count]
    let round = unit / divisions.count
    let industry = round % 4 == 0 ? clusters[round / 4 % clusters.count] : ""
    let period = Period(year: year)
    let facts = Self.items.enumerated().map { place, item in
      Fact(
        measure: item, division: division, period: period, industry: industry, subject: subject,
        value: item.hasPrefix("F") ? Int64(unit % 977 + 1) * 12_345_600 : Int64((unit + place) % 213))
    }
    return ("surveys/\(year)", subject, period, facts)
  }

  private static func code(_ letter: String, _ number: Int) -> String {
    letter + (number < 10 ? "0" : "") + "\(number)"
  }
}
