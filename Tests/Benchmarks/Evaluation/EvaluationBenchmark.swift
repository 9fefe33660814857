// Measures the simulation of ranks: 10,000 draws of the weights over 100 zones, under every scheme of deploy/rules, in one
// thread. Each figure is wall-clock time, the least of several rounds, for the machine may be shared; the checksum of the
// counts shows that every round and every machine comes to the same. Run with `swift run -c release evaluation-benchmark`
// in the checkout.

import FoundationEssentials
import ZoneEvaluation

@main
enum EvaluationBenchmark {
  private static let zoneCount = 100
  private static let drawCount = 10_000
  private static let roundCount = 5

  static func main() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: "deploy/rules")
    for file in files.sorted() where file.hasPrefix("zone-scheme-") {
      let data = try Data(contentsOf: URL(filePath: "deploy/rules/\(file)"))
      let scheme = try JSONDecoder().decode(EvaluationScheme.self, from: data)
      var scores: [ZoneScore] = []
      let scoring = try ContinuousClock().measure {
        scores = try (0..<zoneCount).map { try scheme.score(values(of: $0, scheme)) }
      }
      report(scheme, scores, scoring)
    }
  }

  private static func report(_ scheme: EvaluationScheme, _ scores: [ZoneScore], _ scoring: Duration) {
    var best = Duration.seconds(1_000)
    var checksums = Set<UInt64>()
    for _ in 0..<roundCount {
      var simulation: RankSimulation?
      let time = ContinuousClock().measure {
        simulation = RankSimulation(
          scores, scheme, draws: drawCount, seed: 20_250_630, spread: scheme.weightSpread, whileRunning: {})
      }
      best = min(best, time)
      checksums.insert(checksum(simulation))
    }
    let sums = checksums.map { String($0, radix: 16) }.sorted().joined(separator: ", ")
    print("\(scheme.id): \(zoneCount) zones scored exactly in \(milliseconds(scoring)) ms;")
    print("  \(drawCount) draws over \(zoneCount) zones: \(milliseconds(best)) ms; checksum of the counts \(sums)")
  }

  /// Values over the range in which they matter, from a formula, so that every run has the same.
  private static func values(of zone: Int, _ scheme: EvaluationScheme) -> ZoneValues {
    var values: [String: Fraction] = [:]
    for (index, measure) in scheme.measures.enumerated() {
      let indicator = scheme.indicators.first { $0.measure == measure.code }
      let most: Int64 =
        switch indicator?.normalisation {
        case .target(.fixed(let target)) where indicator?.per == nil: target
        case .steps(let steps): steps.last?.atLeast ?? 1
        default: min(measure.maximum, 100)
        }
      let part = Int64((zone * 37 + index * 61) % 101)
      values[measure.code] = Fraction(max(measure.minimum, most * part / 100))
    }
    return ZoneValues(zone: "zones/z\(zone)", values: values)
  }

  /// FNV-1a over all counts.
  private static func checksum(_ simulation: RankSimulation?) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for row in simulation?.rows ?? [] {
      for count in row.counts { sum = (sum ^ UInt64(count)) &* 0x100_0000_01B3 }
    }
    return sum
  }

  private static func milliseconds(_ time: Duration) -> String {
    let microseconds = time.components.attoseconds / 1_000_000_000_000 + time.components.seconds * 1_000_000
    return "\(microseconds / 1_000).\(microseconds / 100 % 10)"
  }
}
