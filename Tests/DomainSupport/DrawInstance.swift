import Domain

/// A random draw: a pool with conflicts of every kind, a panel, and who makes the seed.
///
/// Who is conflicted is decided first and the facts are made to fit, so that ``conflicted`` owes nothing to the filter
/// that is under test.
public struct DrawInstance {
  /// How large an instance can get.
  public struct Size: Sendable {
    public var candidatesMax: Int
    public var countMax: Int
    /// Of a thousand, how many experts have a conflict or a bar.
    public var conflictPerMille: Int

    public init(candidatesMax: Int, countMax: Int, conflictPerMille: Int) {
      self.candidatesMax = candidatesMax
      self.countMax = countMax
      self.conflictPerMille = conflictPerMille
    }
  }

  public let day: CivilDate
  public let subject: DrawSubject
  public let candidates: [DrawCandidate]
  /// Experts who must never be drawn.
  public let conflicted: Set<String>
  public let panel: PanelRules
  public let secrets: [String: String]
  public let threshold: Int
  public let beacon: DrawBeacon?

  /// Years for which a tie counts; the figure of domain.md 6.4.
  public static let tieYears = 3

  private static let applicants = ["APPLICANT-1", "APPLICANT-2"]
  private static let involvedPerson: [UInt8] = [0xAA, 1]

  /// Makes an instance.
  public init(_ size: Size, using random: inout some RandomNumberGenerator) {
    let day = CivilDate(number: 2025_06_30)!.adding(days: .random(in: 0...700, using: &random))
    self.day = day
    let strata = (0..<Int.random(in: 0...3, using: &random)).map { "S\($0)" }
    let unitCount = Int.random(in: 2...max(3, size.candidatesMax), using: &random)
    let divisionCount = Int.random(in: 1...5, using: &random)
    var involved: Set<String> = []
    var conflicted: Set<String> = []
    candidates = (0..<Int.random(in: 1...size.candidatesMax, using: &random)).map { number in
      let unit = Int.random(in: 0..<unitCount, using: &random)
      var candidate = DrawCandidate(
        expert: "E\(number)", unit: "U\(unit)", division: "42\(unit % divisionCount)000",
        stratum: strata.randomElement(using: &random), person: [0xBB, UInt8(truncatingIfNeeded: number)])
      if Int.random(in: 0..<1_000, using: &random) < size.conflictPerMille {
        conflicted.insert(candidate.expert)
        if Self.addConflict(to: &candidate, on: day, using: &random) { involved.insert(candidate.expert) }
      } else {
        Self.addHarmlessFacts(to: &candidate, on: day, using: &random)
      }
      return candidate
    }
    self.conflicted = conflicted
    subject = DrawSubject(applicants: Set(Self.applicants), experts: involved, persons: [Self.involvedPerson])
    panel = Self.panel(strata, size, using: &random)
    secrets = Dictionary(
      uniqueKeysWithValues: (0..<Int.random(in: 1...4, using: &random)).map {
        ("spiffe://ipmesh/agency/42010\($0)", Self.secret(using: &random))
      })
    threshold = Int.random(in: 1...secrets.count, using: &random)
    beacon = Bool.random(using: &random) ? DrawBeacon(source: "beacon", round: "4711") : nil
  }

  /// Adds facts that forbid the expert; true when the subject has to name the expert too.
  private static func addConflict(
    to candidate: inout DrawCandidate, on day: CivilDate, using random: inout some RandomNumberGenerator
  ) -> Bool {
    let applicant = applicants.randomElement(using: &random)!
    switch Int.random(in: 0..<8, using: &random) {
    case 0: candidate.unit = applicant
    case 1: candidate.ties = [DrawCandidate.Tie(unit: applicant)]
    case 2:
      let last = Int.random(in: 0...1_094, using: &random)
      candidate.ties = [
        DrawCandidate.Tie(unit: "OTHER"), DrawCandidate.Tie(unit: applicant, until: day.adding(days: -last)),
      ]
    case 3: candidate.person = involvedPerson
    case 4: candidate.relatives = [[0xCC], involvedPerson]
    case 5: candidate.stakes = [applicant]
    case 6: candidate.bars = ["DRAW-quarter"]
    default: return true
    }
    return false
  }

  private static func addHarmlessFacts(
    to candidate: inout DrawCandidate, on day: CivilDate, using random: inout some RandomNumberGenerator
  ) {
    if Bool.random(using: &random) {
      let past = Int.random(in: 1_097...4_000, using: &random)
      candidate.ties = [
        DrawCandidate.Tie(unit: applicants[0], until: day.adding(days: -past)), DrawCandidate.Tie(unit: "OTHER"),
      ]
    }
    if Bool.random(using: &random) { candidate.relatives = [[0xCC]] }
    if Bool.random(using: &random) { candidate.stakes = ["OTHER"] }
  }

  private static func panel(
    _ strata: [String], _ size: Size, using random: inout some RandomNumberGenerator
  ) -> PanelRules {
    let stratumSeats = strata.map {
      PanelRules.Stratum($0, count: .random(in: 1...max(1, size.countMax / strata.count), using: &random))
    }
    let count =
      strata.isEmpty ? Int.random(in: 1...size.countMax, using: &random) : stratumSeats.reduce(0) { $0 + $1.count }
    return PanelRules(
      count: count, backupCount: .random(in: 0...3, using: &random), strata: stratumSeats,
      unitMax: Int.random(in: 0..<4, using: &random) == 0 ? 2 : 1,
      divisionMax: Bool.random(using: &random) ? .random(in: 1...count, using: &random) : nil)
  }

  private static func secret(using random: inout some RandomNumberGenerator) -> String {
    (0..<4).map { _ in
      let digits = String(random.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// The candidates who may be drawn, by construction.
  public var unconflicted: [DrawCandidate] { candidates.filter { !conflicted.contains($0.expert) } }

  /// Runs filter and specification.
  public func specification() throws -> DrawSpecification {
    let pool = Recusal(subject: subject, on: day, tieYears: Self.tieYears).filter(candidates)
    return try DrawSpecification(
      draw: "draws/1", day: day, panel: panel, rules: [],
      parties: secrets.keys.sorted().map {
        SeedParty(identity: $0, commitment: SeedParty.commitment(to: secrets[$0] ?? ""))
      }, threshold: threshold, beacon: beacon, pool: pool)
  }

  /// Draws, with as many secrets as needed or all of them.
  public func draw(using random: inout some RandomNumberGenerator) throws -> Draw {
    let specification = try specification()
    let given = Bool.random(using: &random) ? secrets.count : threshold
    let revealed = secrets.sorted { $0.key < $1.key }.prefix(given).map { ($0.key, $0.value) }
    let seed = try DrawSeed(
      specification, secrets: Dictionary(uniqueKeysWithValues: revealed),
      beaconValue: beacon.map { _ in String(random.next(), radix: 16) })
    return try Draw(specification, seed: seed)
  }

  /// What is wrong with a panel, judged from the candidates alone; `nil` for a good one.
  public func problem(with draw: Draw) -> String? {
    let members = draw.members.map(\.expert)
    let all = members + draw.backups.map(\.expert)
    let refused = Set((draw.absences + draw.replacements.map(\.refusal)).map(\.expert))
    if let bad = all.first(where: conflicted.contains) { return "\(bad) has a conflict" }
    if let bad = all.first(where: refused.contains) { return "\(bad) had refused" }
    if Set(all).count != all.count || members.count != panel.count { return "a seat is empty or taken twice" }
    let seated = candidates.filter { members.contains($0.expert) }
    func most(_ key: (DrawCandidate) -> String) -> Int {
      Dictionary(grouping: seated, by: key).values.map(\.count).max() ?? 0
    }
    if most(\.unit) > panel.unitMax { return "too many members of a unit" }
    if most(\.division) > panel.divisionMax ?? .max { return "too many members of a division" }
    for stratum in panel.strata where seated.filter({ $0.stratum == stratum.name }).count != stratum.count {
      return "wrong number of members of a stratum"
    }
    return nil
  }
}
