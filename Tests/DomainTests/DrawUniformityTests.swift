import Domain
import DomainSupport
import TestRandom
import Testing

@Suite("Draws: uniformity")
struct DrawUniformityTests {
  /// Σ (seen − expected)² / expected, all expectations equal.
  private func chiSquare(_ seen: [Int]) -> Double {
    let expected = Double(seen.reduce(0, +)) / Double(seen.count)
    return seen.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
  }

  private func seeds(_ count: Int, _ random: inout SeededRandom) throws -> [DrawSeed] {
    let specification = try DrawExample.specification(
      DrawExample.pool(8), PanelRules(count: 3), threshold: 2, beacon: DrawBeacon(source: "b", round: "1"))
    return try (0..<count).map { _ in
      try DrawSeed(specification, secrets: DrawExample.secrets, beaconValue: String(random.next(), radix: 16))
    }
  }

  // The limits are passed by chance once in a million runs.

  @Test("each of the 56 panels of 3 from 8 is as likely as any other")
  func panels() throws {
    var random = SeededRandom()
    let specification = try DrawExample.specification(
      DrawExample.pool(8), PanelRules(count: 3), threshold: 2, beacon: DrawBeacon(source: "b", round: "1"))
    var seen: [Set<String>: Int] = [:]
    for seed in try seeds(6_000, &random) {
      seen[Set(try Draw(specification, seed: seed).members.map(\.expert)), default: 0] += 1
    }
    #expect(seen.count == 56)
    #expect(chiSquare(Array(seen.values)) < 120.2, "55 degrees of freedom, seed \(random.seed)")
  }

  @Test("with strata, limits of units and divisions, and a refusal, experts in the same position are equally likely")
  func balanced() throws {
    var random = SeededRandom()
    // Two strata, four units of two in two divisions: every expert stands as every other of the stratum does.
    let candidates = (0..<16).map {
      DrawCandidate(
        expert: "E\($0)", unit: "U\($0 / 2 % 4)", division: "42\($0 / 2 % 2)000", stratum: $0 < 8 ? "S0" : "S1")
    }
    let specification = try DrawExample.specification(
      Recusal(subject: DrawSubject(), on: DrawExample.day, tieYears: 3).filter(candidates),
      PanelRules(
        count: 3, strata: [PanelRules.Stratum("S0", count: 2), PanelRules.Stratum("S1", count: 1)], divisionMax: 2),
      beacon: DrawBeacon(source: "b", round: "1"))
    var seen: [String: Int] = [:]
    for _ in 0..<6_000 {
      let seed = try DrawSeed(
        specification, secrets: DrawExample.secrets, beaconValue: String(random.next(), radix: 16))
      var draw = try Draw(specification, seed: seed)
      try draw.refuse(draw.members.randomElement(using: &random)!.expert, reason: "leave")
      for member in draw.members { seen[member.expert, default: 0] += 1 }
    }
    for stratum in [0..<8, 8..<16] {
      let counts = stratum.map { seen["E\($0)"] ?? 0 }
      #expect(counts.reduce(0, +) == (stratum.lowerBound == 0 ? 12_000 : 6_000))
      #expect(chiSquare(counts) < 40.6, "7 degrees of freedom, seed \(random.seed)")
    }
  }
}
