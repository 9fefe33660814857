import Domain
import DomainSupport
import TestRandom

/// Whether each panel of 3 from 8 equal experts is as likely as any other.
enum Uniformity {
  static func measure(_ count: Int, using random: inout SeededRandom) throws {
    let candidates = (1...8).map { DrawCandidate(expert: "E\($0)", unit: "U\($0)", division: "420100") }
    let party = SeedParty(identity: "party", commitment: SeedParty.commitment(to: secret))
    let specification = try DrawSpecification(
      draw: "draws/1", day: CivilDate(number: 2025_06_30)!, panel: PanelRules(count: 3), rules: [], parties: [party],
      threshold: 1, beacon: DrawBeacon(source: "beacon", round: "1"),
      pool: Recusal(subject: DrawSubject(), on: CivilDate(number: 2025_06_30)!, tieYears: 3).filter(candidates))
    var seen: [Set<String>: Int] = [:]
    for _ in 0..<count {
      let seed = try DrawSeed(
        specification, secrets: ["party": secret], beaconValue: String(random.next(), radix: 16))
      seen[Set(try Draw(specification, seed: seed).members.map(\.expert)), default: 0] += 1
    }
    let expected = Double(count) / 56
    let chiSquare = seen.values.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
    report(
      "3 of 8, \(count) draws: chi-square \((chiSquare * 10).rounded() / 10) with 55 degrees of freedom (5 % exceed 73.3)"
    )
    guard seen.count == 56, chiSquare < 120.2 else { fail("not uniform: one run in a million exceeds 120.2") }
  }

  private static let secret = String(repeating: "0", count: 64)
}
