import StatisticsAPI

/// The sums of a round over its whole frame: reported values, and estimates for the units without approved return, kept
/// apart. Pure.
///
/// A unit without return is estimated by its approved value of the year before × the growth of the units of its stratum
/// that reported in both years; without such a value or such units by the mean of those that reported in its stratum;
/// without these by the mean of those of its kind in the province, key organisations apart; otherwise not at all, and it
/// is counted as such.
struct SurveyEstimation: Sendable {
  /// A unit of the frame with the approved values of this year and of the year before; `nil` without approved return.
  struct Unit: Sendable {
    let unit: FrameUnit
    let present: [String: Int64]?
    let before: [String: Int64]?
  }

  /// The sums of an item for units of one stratum.
  struct Sum: Sendable, Hashable {
    var reported: Int64 = 0
    var estimated: Int64 = 0
    var reportedUnits: Int32 = 0
    var estimatedUnits: Int32 = 0
    var unestimatedUnits: Int32 = 0
    var methods: Set<Statistics.SurveyEstimationMethod> = []

    static func += (total: inout Sum, part: Sum) {
      total.reported += part.reported
      total.estimated += part.estimated
      total.reportedUnits += part.reportedUnits
      total.estimatedUnits += part.estimatedUnits
      total.unestimatedUnits += part.unestimatedUnits
      total.methods.formUnion(part.methods)
    }
  }

  /// What units alike reported: the sum and the number for means, the sums of both years for growth.
  private struct Base {
    var sum: Int64 = 0
    var count: Int64 = 0
    var sumOfBoth: Int64 = 0
    var sumBefore: Int64 = 0

    mutating func add(_ value: Int64, _ before: Int64?) {
      sum += value
      count += 1
      guard let before else { return }
      sumOfBoth += value
      sumBefore += before
    }
  }

  /// The sum of an item for each stratum.
  static func sums(of code: String, _ units: [Unit]) -> [String: Sum] {
    var byStratum: [String: Base] = [:]
    var byClass: [String: Base] = [:]
    for unit in units {
      guard let value = unit.present?[code] else { continue }
      byStratum[unit.unit.stratum, default: Base()].add(value, unit.before?[code])
      byClass[unit.unit.estimationClass, default: Base()].add(value, nil)
    }
    var sums: [String: Sum] = [:]
    var unknown: [String: (count: Int64, unit: FrameUnit)] = [:]
    for unit in units {
      let stratum = unit.unit.stratum
      if let present = unit.present {
        guard let value = present[code] else { continue }
        sums[stratum, default: Sum()].reported += value
        sums[stratum, default: Sum()].reportedUnits += 1
      } else if let estimate = grown(unit.before?[code], byStratum[stratum]) {
        sums[stratum, default: Sum()].add(estimate, of: 1, .growth)
      } else {
        unknown[stratum, default: (0, unit.unit)].count += 1
      }
    }
    for (stratum, (count, unit)) in unknown {
      if let base = byStratum[stratum], base.count > 0 {
        sums[stratum, default: Sum()].add(scaled(base.sum, count, base.count), of: count, .stratumMean)
      } else if let base = byClass[unit.estimationClass], base.count > 0 {
        sums[stratum, default: Sum()].add(scaled(base.sum, count, base.count), of: count, .kindMean)
      } else {
        sums[stratum, default: Sum()].unestimatedUnits += Int32(count)
      }
    }
    return sums
  }

  private static func grown(_ before: Int64?, _ base: Base?) -> Int64? {
    guard let before, let base, base.sumBefore > 0 else { return nil }
    return scaled(before, base.sumOfBoth, base.sumBefore)
  }

  /// `value` × `numerator` ÷ `denominator`, rounded once, half away from zero. `denominator` is positive.
  static func scaled(_ value: Int64, _ numerator: Int64, _ denominator: Int64) -> Int64 {
    let product = Int128(value) * Int128(numerator)
    let half = Int128(denominator) * (product < 0 ? -1 : 1)
    return Int64(clamping: (2 * product + half) / (2 * Int128(denominator)))
  }
}

extension SurveyEstimation.Sum {
  fileprivate mutating func add(
    _ estimate: Int64, of units: Int64, _ method: Statistics.SurveyEstimationMethod
  ) {
    estimated += estimate
    estimatedUnits += Int32(units)
    methods.insert(method)
  }
}

extension FrameUnit {
  /// The units of the province that are like it: its kind, key organisations apart.
  var estimationClass: String { "\(kind)\(isKey ? "/key" : "")" }
}
