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

    init() {}

    /// What units reported of an item.
    init(of code: String, _ units: [Unit]) {
      for unit in units {
        guard let value = unit.present?[code] else { continue }
        sum += value
        count += 1
        guard let before = unit.before?[code] else { continue }
        sumOfBoth += value
        sumBefore += before
      }
    }
  }

  /// The units of a stratum.
  private struct Stratum {
    let name: String
    /// The units of the province that are like its own: its kind, key organisations apart.
    let likes: String
    let units: [Unit]
  }

  private let strata: [Stratum]

  /// The frame of a round with what its units reported.
  init(_ units: [Unit]) {
    strata = Dictionary(grouping: units, by: \.unit.stratum).map { name, units in
      Stratum(name: name, likes: "\(units[0].unit.kind)\(units[0].unit.isKey ? "/key" : "")", units: units)
    }
  }

  /// The sum of an item for each stratum.
  func sums(of code: String) -> [String: Sum] {
    let bases = strata.map { Base(of: code, $0.units) }
    var alike: [String: Base] = [:]
    for (stratum, base) in zip(strata, bases) {
      alike[stratum.likes, default: Base()].sum += base.sum
      alike[stratum.likes, default: Base()].count += base.count
    }
    return Dictionary(
      uniqueKeysWithValues: zip(strata, bases).map { stratum, base in
        (stratum.name, Self.sum(of: code, stratum.units, base, alike[stratum.likes] ?? Base()))
      })
  }

  /// The sum for a stratum in which `base` was reported; `alike` was by the units of the province that are like its own.
  private static func sum(of code: String, _ units: [Unit], _ base: Base, _ alike: Base) -> Sum {
    var sum = Sum(reported: base.sum, reportedUnits: Int32(base.count))
    var unknown: Int64 = 0
    for unit in units where unit.present == nil {
      if let estimate = grown(unit.before?[code], base) {
        sum.add(estimate, of: 1, .growth)
      } else {
        unknown += 1
      }
    }
    guard unknown > 0 else { return sum }
    if base.count > 0 {
      sum.add(scaled(base.sum, unknown, base.count), of: unknown, .stratumMean)
    } else if alike.count > 0 {
      sum.add(scaled(alike.sum, unknown, alike.count), of: unknown, .kindMean)
    } else {
      sum.unestimatedUnits = Int32(unknown)
    }
    return sum
  }

  /// The value of last year with the growth of the stratum; `nil` without it, and when that is more than a unit can report.
  private static func grown(_ before: Int64?, _ base: Base) -> Int64? {
    guard let before, base.sumBefore > 0 else { return nil }
    let estimate = scaled(before, base.sumOfBoth, base.sumBefore)
    return estimate.magnitude <= Questionnaire.valueMax ? estimate : nil
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
