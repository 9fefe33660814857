import Domain
import RPC
import Records
import StatisticsAPI
import Storage

extension WarningCauses {
  /// Measures of quality that lie beyond their thresholds in a whole prefecture, or in the province (red), in the last
  /// year and the last quarter with counts.
  func quality(_ reader: borrowing Reader) throws -> [WarningCause] {
    let rule = try rule("WARNING-quality")
    var causes: [WarningCause] = []
    for period in try lastPeriods(reader) {
      for count in try sums(in: period, reader) {
        for reading in try readings(count) where reading.condition?.outcome == .fail {
          let name = rules.divisions[count.division]?.name
          causes.append(
            WarningCause(
              "quality/\(reading.measureId)/\(count.division)/\(period)", .quality,
              count.division == Division.provinceCode ? .red : .yellow, division: count.division,
              zh: "\(name?.zh ?? count.division)\(period):\(reading.condition?.found?.zh ?? "")",
              en: "\(name?.en ?? count.division) \(period): \(reading.condition?.found?.en ?? "")", rule,
              isProvisional: reading.condition?.rule?.provisional ?? false))
        }
      }
    }
    return causes
  }

  private func lastPeriods(_ reader: borrowing Reader) throws -> [QualityPeriod] {
    let periods = try reader.all("SELECT DISTINCT period FROM quality_count", []) { QualityPeriod(try $0[0]) }
      .compactMap(\.self)
    let years = periods.filter { $0.quarter == nil }.max { $0.first < $1.first }
    let quarters = periods.filter { $0.quarter != nil }.max { $0.first < $1.first }
    return [years, quarters].compactMap(\.self)
  }

  /// The counts of each prefecture with any, and of the province.
  private func sums(in period: QualityPeriod, _ reader: borrowing Reader) throws -> [Statistics.QualityCount] {
    var byDivision: [String: Statistics.QualityCount] = [:]
    try reader.forEach("SELECT record, prefecture FROM quality_count WHERE period = $1", ["\(period)"]) { row in
      let count = try Statistics.QualityCount(serialized: row[0])
      for division in [try row[1] as String, Division.provinceCode] {
        byDivision[division, default: .init()].add(count)
      }
    }
    return byDivision.sorted { $0.key < $1.key }.map { division, sum in
      var sum = sum
      sum.division = division
      sum.period = "\(period)"
      return sum
    }
  }

  private func readings(_ count: Statistics.QualityCount) throws(RPCError) -> [Statistics.QualityReading] {
    do {
      return try QualityRules(rules: rules).readings(count, on: now.today)
    } catch {
      throw .preconditions("warnings", [error])
    }
  }
}

extension Statistics.QualityCount {
  /// Adds the counts of another institution. A count has 9 digits: sums of a billion institutions fit.
  fileprivate mutating func add(_ other: Statistics.QualityCount) {
    filedCount += other.filedCount
    abnormalCount += other.abnormalCount
    withdrawnCount += other.withdrawnCount
    decidedCount += other.decidedCount
    grantedCount += other.grantedCount
    attorneyCount += other.attorneyCount
    trademarkFiledCount += other.trademarkFiledCount
    maliciousCount += other.maliciousCount
  }
}
