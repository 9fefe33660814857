import Domain
import RPC
import Records
import StatisticsAPI
import StatisticsFigures
import Storage

/// How a division stands among the others (S44).
struct RegionAnalysis: Sendable {
  /// Decimals of shares and growth.
  static let percentDecimals = 2

  let store: RecordStore
  let rules: StatisticsRules

  func analyse(_ request: Statistics.AnalyseRegionRequest) async throws -> Statistics.AnalyseRegionResponse {
    var problems = FieldProblems()
    let periods = IndicatorQueries.periods(
      request.year, request.year, quarter: request.quarter, fields: ("year", "year"), &problems)
    let division = rules.divisions[request.division]
    if division == nil {
      problems.add(
        "division", "GBT2260-hubei",
        en: "the code of the province, one of its 17 divisions or a district of Wuhan is expected",
        zh: "应为湖北省、17个市州(直管市、林区)或武汉市辖区的行政区划代码", seen: request.division)
    }
    try problems.check()
    guard let division, let period = periods.first else { throw RPCError(.internal, "the request was not checked") }
    let indicators = rules.indicators.indicators.filter { $0.isRegional && $0.isInForce(on: period.lastDay) }
    return try await store.scan { reader in
      var response = Statistics.AnalyseRegionResponse()
      response.division = .init(division)
      response.period = "\(period)"
      for indicator in indicators {
        response.figures.append(try figure(indicator, division, period, reader))
        response.clusters += try clusters(indicator, division, period, reader)
      }
      return response
    }
  }

  private func figure(
    _ indicator: Indicator, _ division: Division, _ period: Period, _ reader: borrowing Reader
  ) throws -> Statistics.RegionFigure {
    let all = rules.divisions.prefectures.map(\.code)
    let values = try Indicators(rules.indicators).values(
      of: indicator.id, divisions: [division.code, Division.provinceCode] + all, periods: [period.yearBefore, period],
      industries: [""], reader)
    let (before, now) = (values[0], values[all.count + 2])
    let province = values[all.count + 3]
    let ranked = values[(all.count + 4)...].compactMap { Self.number($0) }
    var figure = Statistics.RegionFigure()
    figure.indicator = "indicators/\(indicator.id)"
    figure.displayName = .init(indicator.name)
    figure.unit = .init(indicator.unit)
    figure.value = .init(now)
    figure.rankedCount = Int32(ranked.count)
    figure.growthPercent = Self.growth(from: before, to: now)
    guard let number = Self.number(now) else { return figure }
    if all.contains(division.code) { figure.rank = Int32(Self.rank(of: number, among: ranked)) }
    if indicator.formula.denominator == nil, let whole = Self.number(province) {
      figure.provinceSharePercent = number.divided(by: whole)?.percent.map {
        Statistics.ExactNumber($0, decimals: Self.percentDecimals)
      }
    }
    return figure
  }

  private func clusters(
    _ indicator: Indicator, _ division: Division, _ period: Period, _ reader: borrowing Reader
  ) throws -> [Statistics.ClusterFigure] {
    guard rules.indicators.measure(indicator.formula.numerator.measure)?.splits.contains(.clusters) == true else {
      return []
    }
    let clusters = rules.industries.all
    let values = try Indicators(rules.indicators).values(
      of: indicator.id, divisions: [division.code], periods: [period.yearBefore, period],
      industries: clusters.map(\.code), reader)
    return clusters.enumerated().compactMap { place, cluster in
      let (before, now) = (values[2 * place], values[2 * place + 1])
      guard Self.number(now) != nil else { return nil }
      return .with {
        $0.industry = cluster.code
        $0.displayName = .init(cluster.name)
        $0.indicator = "indicators/\(indicator.id)"
        $0.value = .init(now)
        $0.growthPercent = Self.growth(from: before, to: now)
      }
    }
  }

  // MARK: Pure

  /// Place of a number among others, the largest first; equal ones share a place.
  static func rank(of number: Fraction, among others: [Fraction]) -> Int { 1 + others.count { $0 > number } }

  /// The change in per cent; `nil` when either value is missing or the earlier one is not above zero.
  static func growth(from before: IndicatorValue, to now: IndicatorValue) -> Statistics.ExactNumber? {
    guard let before = number(before), let now = number(now), before > Fraction(0) else { return nil }
    return now.subtracting(before)?.divided(by: before)?.percent.map {
      Statistics.ExactNumber($0, decimals: percentDecimals)
    }
  }

  private static func number(_ value: IndicatorValue) -> Fraction? { try? value.result.get().value }
}
