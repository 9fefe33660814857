import Domain
import RPC
import Records
import StatisticsAPI
import StatisticsFigures
import Storage

/// Value added of the patent-intensive industries by category and year, with the check of the sums (S43).
struct IntensiveMonitoring: Sendable {
  /// Most years of one question.
  static let yearsMax = 30
  private static let (valueAdded, share, gdpShare) = ("pi-value-added", "pi-share", "pi-gdp-share")

  let store: RecordStore
  let rules: StatisticsRules

  func monitor(
    _ request: Statistics.MonitorIntensiveIndustriesRequest
  ) async throws -> Statistics.MonitorIntensiveIndustriesResponse {
    var problems = FieldProblems()
    let periods = IndicatorQueries.periods(request.yearFrom, request.yearTo, quarter: 0, &problems)
    if periods.count > Self.yearsMax {
      problems.add(
        "year_to", "year-order", en: "at most \(Self.yearsMax) years are possible", zh: "最多\(Self.yearsMax)年",
        seen: "\(request.yearTo)")
    }
    if request.division != Fact.nation, rules.divisions[request.division] == nil {
      problems.add(
        "division", "fact-division",
        en:
          "000000 (nation), 420000 (province), or the code of one of the 17 divisions or of a district of Wuhan is expected",
        zh: "应为000000(全国)、420000(全省)或省内行政区划代码", seen: request.division)
    }
    try problems.check()
    guard let first = periods.first else { throw RPCError(.internal, "the request was not checked") }
    let years = [first.yearBefore] + periods
    let categories = rules.indicators.classification.categories.map(\.id)
    return try await store.scan { reader in
      let added = try values(Self.valueAdded, request.division, years, categories + [""], reader)
      let shares = try values(Self.share, request.division, years, categories, reader)
      let ofGDP = try values(Self.gdpShare, request.division, years, [""], reader)
      return .with {
        $0.years = periods.map { Self.year($0, categories, added: added, shares: shares, ofGDP: ofGDP) }
      }
    }
  }

  private func values(
    _ indicator: String, _ division: String, _ years: [Period], _ industries: [String], _ reader: borrowing Reader
  ) throws -> [Place: IndicatorValue] {
    let values = try Indicators(rules.indicators).values(
      of: indicator, divisions: [division], periods: years, industries: industries, reader)
    return Dictionary(uniqueKeysWithValues: values.map { (Place(period: $0.period, industry: $0.industry), $0) })
  }

  // MARK: Pure

  /// Where a value stands.
  struct Place: Hashable {
    let period: Period
    let industry: String
  }

  private static func year(
    _ period: Period, _ categories: [String], added: [Place: IndicatorValue], shares: [Place: IndicatorValue],
    ofGDP: [Place: IndicatorValue]
  ) -> Statistics.IntensiveYear {
    func message(_ values: [Place: IndicatorValue], _ industry: String) -> Statistics.IndicatorValue? {
      values[Place(period: period, industry: industry)].map(Statistics.IndicatorValue.init)
    }
    func growth(_ industry: String) -> Statistics.ExactNumber? {
      guard let before = added[Place(period: period.yearBefore, industry: industry)],
        let now = added[Place(period: period, industry: industry)]
      else { return nil }
      return RegionAnalysis.growth(from: before, to: now)
    }
    var year = Statistics.IntensiveYear()
    year.year = Int32(period.year)
    year.categories = categories.map { category in
      .with {
        $0.category = category
        $0.valueAdded = message(added, category)
        $0.share = message(shares, category)
        $0.growthPercent = growth(category)
      }
    }
    year.total = message(added, "")
    year.growthPercent = growth("")
    year.gdpShare = message(ofGDP, "")
    let values = categories.map { category in
      added[Place(period: period, industry: category)].flatMap { try? $0.result.get() }
    }
    let total = added[Place(period: period, industry: "")].flatMap { try? $0.result.get().value }
    check(values.compactMap { $0?.value }, categories.count, total, &year)
    return year
  }

  /// Compares the sum of the categories with the total. Published figures are rounded each for itself: a sum of seven may
  /// be off by half a unit (亿元) for each and for the total.
  private static func check(
    _ values: [Fraction], _ categoryCount: Int, _ total: Fraction?, _ year: inout Statistics.IntensiveYear
  ) {
    guard values.count == categoryCount, !values.isEmpty else { return }
    var sum = Fraction(0)
    for value in values {
      guard let next = sum.adding(value) else { return }
      sum = next
    }
    year.categorySum = .init(sum, decimals: 1)
    guard let total, let difference = sum.subtracting(total) else { return }
    year.difference = .init(difference, decimals: 1)
    let allowed = Fraction(Int128(categoryCount + 1), over: 2) ?? Fraction(0)
    year.addsUp = difference <= allowed && Fraction(0) <= (difference.adding(allowed) ?? Fraction(0))
  }
}
