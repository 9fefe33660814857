import Domain

/// A draw that is small enough to read, and the parts it is made of.
enum DrawExample {
  static let day = CivilDate(number: 2025_06_30)!
  static let secrets = [
    "spiffe://ipmesh/agency/420000": String(repeating: "a1", count: 32),
    "spiffe://ipmesh/agency/420100": String(repeating: "b2", count: 32),
  ]
  static let parties = secrets.keys.sorted().map {
    SeedParty(identity: $0, commitment: SeedParty.commitment(to: secrets[$0]!))
  }

  /// Experts E01 to E`count`, each of a unit of its own, the first `conflicted` employed by the applicant.
  static func pool(_ count: Int, conflicted: Int = 0) -> DrawPool {
    let candidates = (1...count).map { number in
      let code = (number < 10 ? "0" : "") + String(number)
      return DrawCandidate(
        expert: "E" + code, unit: "U" + code, division: "420\(number % 3 + 1)00",
        ties: number <= conflicted ? [DrawCandidate.Tie(unit: "APPLICANT")] : [])
    }
    return Recusal(subject: DrawSubject(applicants: ["APPLICANT"]), on: day, tieYears: 3).filter(candidates)
  }

  static func specification(
    _ pool: DrawPool, _ panel: PanelRules, threshold: Int = 2, beacon: DrawBeacon? = nil
  ) throws -> DrawSpecification {
    try DrawSpecification(
      draw: "draws/1", day: day, panel: panel, rules: [], parties: parties, threshold: threshold, beacon: beacon,
      pool: pool)
  }

  /// The panel of five of domain.md 6.4: twelve experts in the pool, two of whom must avoid the applicant.
  static func panelOfFive() throws -> Draw {
    let specification = try specification(pool(12, conflicted: 2), PanelRules(count: 5, backupCount: 2))
    return try Draw(specification, seed: DrawSeed(specification, secrets: secrets))
  }
}
