import Domain
import RPC
import Records
import StatisticsAPI
import StatisticsFigures

/// Definitions of indicators and their values.
struct IndicatorQueries: Sendable {
  /// Most values of one query.
  static let valuesMax = 20_000
  /// Most divisions, and most industries, of one query.
  static let codesMax = 100
  /// Most years of one query.
  static let yearsMax = 100

  let store: RecordStore
  let rules: StatisticsRules

  private var book: IndicatorBook { rules.indicators }

  func get(_ request: Statistics.GetIndicatorRequest) throws -> Statistics.Indicator {
    let id = try ResourceName.id(request.name, in: "indicators", field: "name")
    return .init(try current(id, store.clock.now().today, name: request.name))
  }

  func list() -> Statistics.ListIndicatorsResponse {
    .with { $0.indicators = book.indicators.map(Statistics.Indicator.init) }
  }

  func query(_ request: Statistics.QueryIndicatorRequest) async throws -> Statistics.QueryIndicatorResponse {
    let id = try ResourceName.id(request.indicator, in: "indicators", field: "indicator")
    guard book.versions(of: id) != nil else { throw RPCError.notFound(request.indicator) }
    var problems = FieldProblems()
    let periods = Self.periods(request.yearFrom, request.yearTo, quarter: request.quarter, &problems)
    let divisions = divisions(request.divisions, &problems)
    let industries = industries(request.industries, &problems)
    let count = periods.count * divisions.count * industries.count
    if count > Self.valuesMax {
      problems.add(
        "divisions", "values-max", en: "\(count) values are asked for, \(Self.valuesMax) are possible at a time",
        zh: "一次最多查询\(Self.valuesMax)个数值", seen: "\(count)")
    }
    try problems.check()
    let values = try await store.scan {
      try Indicators(book).values(of: id, divisions: divisions, periods: periods, industries: industries, $0)
    }
    let lastDay = periods.last?.lastDay ?? store.clock.now().today
    return .with {
      $0.indicator = (try? current(id, lastDay, name: request.indicator)).map(Statistics.Indicator.init)
      $0.values = values.map(Statistics.IndicatorValue.init)
    }
  }

  /// The version in force on a day, or the latest. Throws NOT_FOUND.
  private func current(_ id: String, _ day: CivilDate, name: String) throws(RPCError) -> Indicator {
    let versions = (book.versions(of: id) ?? []).sorted { $0.effectiveFrom < $1.effectiveFrom }
    guard let version = versions.last(where: { $0.isInForce(on: day) }) ?? versions.last else {
      throw .notFound(name)
    }
    return version
  }

  /// The same quarter, or the whole, of each year.
  static func periods(
    _ first: Int32, _ last: Int32, quarter: Int32, fields: (first: String, last: String) = ("year_from", "year_to"),
    _ problems: inout FieldProblems
  ) -> [Period] {
    let years = Int64(Period.years.lowerBound)...Int64(Period.years.upperBound)
    problems.number(fields.first, Int64(first), years)
    if fields.last != fields.first { problems.number(fields.last, Int64(last), years) }
    problems.number("quarter", Int64(quarter), 0...4)
    guard problems.list.isEmpty else { return [] }
    guard last >= first, last - first < yearsMax else {
      problems.add(
        fields.last, "year-order",
        en: "a year not before \(first), and at most \(yearsMax) years together, are expected",
        zh: "结束年份不能早于起始年份,且不超过\(yearsMax)年", seen: "\(last)")
      return []
    }
    return (Int(first)...Int(last)).map { Period(year: $0, quarter: Int(quarter)) }
  }

  /// The codes asked for; the province with all its divisions for none.
  private func divisions(_ asked: [String], _ problems: inout FieldProblems) -> [String] {
    guard !asked.isEmpty else { return book.province }
    problems.limit("divisions", asked.count, Self.codesMax)
    for code in asked.prefix(Self.codesMax) where code != Fact.nation && rules.divisions[code] == nil {
      problems.add(
        "divisions", "fact-division",
        en:
          "000000 (nation), 420000 (province), or the code of one of the 17 divisions or of a district of Wuhan is expected",
        zh: "应为000000(全国)、420000(全省)或省内行政区划代码", seen: code)
    }
    return asked
  }

  private func industries(_ asked: [String], _ problems: inout FieldProblems) -> [String] {
    problems.limit("industries", asked.count, Self.codesMax)
    for code in asked.prefix(Self.codesMax)
    where !code.isEmpty && book.classification[code] == nil && book.clusters[code] == nil {
      problems.add(
        "industries", "industry-code", en: "a 51020 code, a category PI1 to PI7, or an empty text is expected",
        zh: "应为51020产业代码、PI1至PI7或空", seen: code)
    }
    return asked.isEmpty ? [""] : asked
  }
}
