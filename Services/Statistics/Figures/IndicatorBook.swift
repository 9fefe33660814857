import Domain

/// Measures, indicators and the classification of patent-intensive industries, as the rule files say.
///
/// Guarantees: every indicator is made of measures that are known, no two versions of one are in force on the same day.
public struct IndicatorBook: Sendable {
  /// All measures, in the order of the file.
  public let measures: [Measure]
  /// All versions of all indicators, in the order of the file.
  public let indicators: [Indicator]
  /// The categories of the patent-intensive industries.
  public let classification: IndustryClassification
  /// The clusters of the 51020 system.
  public let clusters: IndustryCatalog
  /// The divisions of the province.
  public let divisions: Divisions
  private let belowByDivision: [String: [String]]
  private let measuresByID: [String: Measure]
  private let measuresByName: [String: Measure]
  private let versionsByID: [String: [Indicator]]

  private struct MeasureFile: Decodable { var measures: [Measure] }
  private struct IndicatorFile: Decodable { var indicators: [Indicator] }

  /// Reads the files of a directory. Throws ``RuleFileError`` with file, place and problem.
  public init(directory: String, _ divisions: Divisions, clusters: IndustryCatalog) throws {
    self.divisions = divisions
    self.clusters = clusters
    belowByDivision = Self.below(divisions)
    measures = try Self.read(directory, "measures.json") { (file: MeasureFile) in
      try Self.check(file.measures)
      return file.measures
    }
    measuresByID = Dictionary(uniqueKeysWithValues: measures.map { ($0.id, $0) })
    measuresByName = Dictionary(measures.flatMap { [($0.name.zh, $0), ($0.name.en, $0)] }) { first, _ in first }
    let byID = measuresByID
    indicators = try Self.read(directory, "indicators.json") { (file: IndicatorFile) in
      for indicator in file.indicators { try Self.check(indicator, byID) }
      return file.indicators
    }
    versionsByID = Dictionary(grouping: indicators, by: \.id)
    for versions in versionsByID.values { try Self.checkVersions(versions) }
    classification = try Self.read(directory, "industries-patent-intensive.json") { (file: IndustryClassification) in
      guard !file.categories.isEmpty, file.categories.map(\.id) == (1...file.categories.count).map({ "PI\($0)" }) else {
        throw RuleFileError(place: "categories", problem: "ids from PI1 on are expected, without gap")
      }
      return file
    }
  }

  /// The measure with this id, or `nil`.
  public func measure(_ id: String) -> Measure? { measuresByID[id] }

  /// The measure that a text names by id or name, or `nil`.
  public func measure(named text: String) -> Measure? { measuresByID[text] ?? measuresByName[text] }

  /// All versions of an indicator; `nil` when there is none.
  public func versions(of id: String) -> [Indicator]? { versionsByID[id] }

  /// The version of an indicator in force at the end of a period, or `nil`.
  public func indicator(_ id: String, in period: Period) -> Indicator? {
    versionsByID[id]?.first { $0.isInForce(on: period.lastDay) }
  }

  /// Checks that a measure can have a figure for an industry; the empty text is all together. Rule: `fact-industry`.
  public func checkIndustry(_ code: String, of measure: Measure) throws(RuleViolation) {
    if code.isEmpty { return }
    if measure.splits.contains(.patentIntensive), classification[code] != nil { return }
    if measure.splits.contains(.clusters), clusters[code] != nil { return }
    let possible = measure.splits.map { $0 == .clusters ? "51020" : "PI1-PI\(classification.categories.count)" }
    throw RuleViolation(
      "fact-industry",
      en: possible.isEmpty
        ? "the measure \(measure.id) is not split by industry; leave it empty"
        : "a code of \(possible.joined(separator: " or ")) is expected, or none",
      zh: possible.isEmpty ? "该指标不按产业细分,应为空" : "应为\(possible.joined(separator: "或"))产业代码或空")
  }

  /// The codes of the divisions directly below one: the 17 of the province, the districts of a city.
  func below(_ division: String) -> [String] { belowByDivision[division] ?? [] }

  /// The province, its 17 divisions and their districts.
  public var province: [String] { [Division.provinceCode] + below(Division.provinceCode).flatMap { [$0] + below($0) } }

  private static func below(_ divisions: Divisions) -> [String: [String]] {
    var below = [Division.provinceCode: divisions.prefectures.map(\.code)]
    for prefecture in divisions.prefectures {
      // The districts of a city have its four digits and two of their own.
      let codes = (1...99).map { prefecture.code.prefix(4) + ($0 < 10 ? "0" : "") + String($0) }
      below[prefecture.code] = codes.filter { $0 != prefecture.code && divisions[$0]?.prefecture == prefecture.code }
    }
    return below
  }

  private static func check(_ measures: [Measure]) throws(RuleFileError) {
    var seen: Set<String> = []
    for measure in measures {
      guard seen.insert(measure.id).inserted else {
        throw RuleFileError(place: "measures.\(measure.id)", problem: "is there twice")
      }
      guard (0...10).contains(measure.scale) else {
        throw RuleFileError(place: "measures.\(measure.id)", problem: "a scale from 0 to 10 is expected")
      }
    }
  }

  private static func check(_ indicator: Indicator, _ measures: [String: Measure]) throws(RuleFileError) {
    let place = "indicators.\(indicator.id)"
    for operand in [indicator.formula.numerator, indicator.formula.denominator].compactMap(\.self)
    where measures[operand.measure] == nil {
      throw RuleFileError(place: place, problem: "no such measure: \(operand.measure)")
    }
    guard (0...12).contains(indicator.decimals), (1...1_000_000).contains(indicator.formula.factor) else {
      throw RuleFileError(place: place, problem: "0 to 12 decimals and a factor from 1 to 1,000,000 are expected")
    }
  }

  private static func checkVersions(_ versions: [Indicator]) throws(RuleFileError) {
    let ordered = versions.sorted { $0.effectiveFrom < $1.effectiveFrom }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) {
      guard let end = earlier.effectiveTo, end < later.effectiveFrom else {
        throw RuleFileError(
          file: "indicators.json", place: later.id, problem: "two versions are in force on \(later.effectiveFrom)")
      }
    }
  }

  private static func read<Contents: Decodable, Value>(
    _ directory: String, _ file: String, _ make: (Contents) throws -> Value
  ) throws -> Value {
    try RuleFile.decode(RuleFile.bytes(of: file, in: directory), file, make)
  }
}
