import Domain
import DomainSupport
import TestRandom

/// The time to draw 9 from 10,000 experts of 2,000 units in 17 divisions, a twentieth of them with conflicts.
enum LargePool {
  static func measure(using random: inout SeededRandom) throws {
    let candidates = (10_000..<20_000).map { number in
      let unit = Int.random(in: 0..<2_000, using: &random)
      return DrawCandidate(
        expert: "E\(number)", unit: "U\(unit)", division: "42\(10 + unit % 17)00", stratum: "S\(number % 3)",
        ties: number % 20 == 0 ? [DrawCandidate.Tie(unit: "A")] : [])
    }
    let plain = PanelRules(count: 9, backupCount: 5)
    let tight = PanelRules(
      count: 9, backupCount: 5, strata: (0..<3).map { PanelRules.Stratum("S\($0)", count: 3) }, divisionMax: 1)
    try measure("9 of 10,000", candidates.map { $0.withoutStratum }, plain)
    try measure("9 of 10,000 in 3 strata, 1 a division", candidates, tight)
  }

  private static func measure(_ name: String, _ candidates: [DrawCandidate], _ panel: PanelRules) throws {
    let day = CivilDate(number: 2025_06_30)!
    let secret = String(repeating: "1", count: 64)
    let party = SeedParty(identity: "party", commitment: SeedParty.commitment(to: secret))
    var (filter, draw, refuse, verify) = (Double.infinity, Double.infinity, Double.infinity, Double.infinity)
    for _ in 0..<5 {
      var specification: DrawSpecification?
      filter = try min(
        filter,
        milliseconds {
          let pool = Recusal(subject: DrawSubject(applicants: ["A"]), on: day, tieYears: 3).filter(candidates)
          specification = try DrawSpecification(
            draw: "draws/1", day: day, panel: panel, rules: [], parties: [party], threshold: 1, pool: pool)
        })
      guard let specification else { return }
      var drawn: Draw?
      draw = try min(
        draw,
        milliseconds {
          drawn = try Draw(specification, seed: DrawSeed(specification, secrets: ["party": secret]))
        })
      guard var drawn else { return }
      refuse = try min(refuse, milliseconds { try drawn.refuse(drawn.members[4].expert, reason: "leave") })
      let transcript = DrawTranscript.text(of: drawn)
      verify = try min(verify, milliseconds { _ = try DrawTranscript.verify(transcript) })
    }
    let figures = [("filter and specify", filter), ("draw", draw), ("replace", refuse), ("verify", verify)]
    report("\(name): " + figures.map { "\($0) \(($1 * 10).rounded() / 10) ms" }.joined(separator: ", "))
  }
}

extension DrawCandidate {
  fileprivate var withoutStratum: DrawCandidate {
    var plain = self
    plain.stratum = nil
    return plain
  }
}
