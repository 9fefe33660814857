import Foundation
import ZoneEvaluation

/// Schemes and values for tests of the evaluation engine.
enum EvaluationSamples {
  static let directory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "deploy/rules")

  /// Ids of all schemes in the repository.
  static let ids = ["hubei-2022.1", "hubei-midterm-2025.1", "hubei-balanced-2022.1"]

  /// The file of a scheme.
  static func file(_ id: String) throws -> Data {
    try Data(contentsOf: directory.appending(path: "zone-scheme-\(id).json"))
  }

  static func scheme(_ id: String = "hubei-2022.1") throws -> EvaluationScheme {
    try JSONDecoder().decode(EvaluationScheme.self, from: file(id))
  }

  /// A zone whose every measure is as bad as it can be for the score and its comparison, save what is given.
  static func zone(_ scheme: EvaluationScheme, _ name: String = "z", _ values: [String: Int64] = [:]) -> ZoneValues {
    var all = Dictionary(uniqueKeysWithValues: scheme.measures.map { ($0.code, Fraction($0.minimum)) })
    all["gdp_growth"] = Fraction(600)
    all["complaint_days"] = Fraction(1_000)
    all["listed_agencies"] = Fraction(1)
    for (measure, value) in values { all[measure] = Fraction(value) }
    return ZoneValues(zone: name, values: all)
  }

  /// A zone with values drawn over the part of each range where they matter.
  static func zone(
    _ scheme: EvaluationScheme, _ name: String, _ random: inout some RandomNumberGenerator
  ) -> ZoneValues {
    let values = scheme.measures.map { measure in
      let most = max(measure.minimum + 1, min(measure.maximum, scale(measure.code, scheme)))
      return (measure.code, Fraction(.random(in: measure.minimum...most, using: &random)))
    }
    return ZoneValues(zone: name, values: Dictionary(uniqueKeysWithValues: values))
  }

  private static func scale(_ code: String, _ scheme: EvaluationScheme) -> Int64 {
    for indicator in scheme.indicators where indicator.measure == code && indicator.per == nil {
      switch indicator.normalisation {
      case .target(.fixed(let target)): return target * 5 / 4
      case .inverse(let target): return target * 4
      case .minMax(let worst, let best): return max(worst, best)
      case .steps(let steps): return (steps.last?.atLeast ?? 1) * 5 / 4
      case .target(.measure): return 1_500
      case .yesNo: return 1
      }
    }
    return code.contains("growth") ? 1_500 : 40
  }
}
