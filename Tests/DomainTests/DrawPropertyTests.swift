import Domain
import DomainSupport
import TestRandom
import Testing

@Suite("Draws: random instances")
struct DrawPropertyTests {
  /// Refuses random seats until nobody is left or enough is refused; says what is wrong after each step.
  private func refuseSome(
    _ draw: inout Draw, _ instance: DrawInstance, using random: inout SeededRandom
  ) throws -> String? {
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      guard let seat = (draw.members + draw.backups).randomElement(using: &random) else { return nil }
      let before = draw
      do {
        try draw.refuse(seat.expert, reason: "declined")
      } catch is DrawInfeasibility {
        guard draw.members == before.members, draw.replacements == before.replacements else {
          return "a refusal that failed has changed the draw"
        }
        return nil
      }
      if let problem = instance.problem(with: draw) { return problem }
    }
    return nil
  }

  @Test("nobody with a conflict is ever drawn, the panel keeps its rules through refusals, every transcript verifies")
  func instances() throws {
    var random = SeededRandom()
    var drawn = 0
    while drawn < 1_500 {
      let instance = DrawInstance(
        .init(candidatesMax: 30, countMax: 9, conflictPerMille: 300), using: &random)
      guard var draw = try? instance.draw(using: &random) else { continue }
      drawn += 1
      if let problem = try instance.problem(with: draw) ?? refuseSome(&draw, instance, using: &random) {
        Issue.record("\(problem), seed \(random.seed), draw \(drawn)")
        return
      }
      let verified = try DrawTranscript.verify(DrawTranscript.text(of: draw))
      #expect(verified.members == draw.members && verified.backups == draw.backups, "seed \(random.seed)")
    }
  }

  @Test(
    "a panel is drawn exactly when one is possible, and it is the first possible one by rank; a refusal names a proof")
  func feasibility() throws {
    var random = SeededRandom()
    var (feasible, infeasible) = (0, 0)
    while feasible < 600 || infeasible < 300 {
      let instance = DrawInstance(.init(candidatesMax: 11, countMax: 5, conflictPerMille: 200), using: &random)
      let order = instance.unconflicted
      do {
        let draw = try instance.draw(using: &random)
        feasible += 1
        let byRank = DrawRank.order(order.map(\.expert), seed: draw.seed.value)
        let first = BruteForce(instance).firstPanel(in: byRank)
        #expect(draw.members.map(\.expert) == first, "seed \(random.seed)")
      } catch let infeasibility as DrawInfeasibility {
        infeasible += 1
        let brute = BruteForce(instance)
        #expect(infeasibility.missing == instance.panel.count - brute.mostSeats(), "seed \(random.seed)")
        #expect(brute.proves(infeasibility), "\(infeasibility), seed \(random.seed)")
        #expect(throws: infeasibility) { try Draw.checkFeasibility(of: instance.specification()) }
      }
    }
  }

  @Test("who takes a seat is the first by rank with whom the panel keeps its rules; the others stay")
  func replacement() throws {
    var random = SeededRandom()
    var refusals = 0
    while refusals < 400 {
      let instance = DrawInstance(.init(candidatesMax: 14, countMax: 5, conflictPerMille: 100), using: &random)
      guard var draw = try? instance.draw(using: &random) else { continue }
      let refusing = draw.members.randomElement(using: &random)!.expert
      let kept = draw.members.map(\.expert).filter { $0 != refusing }
      let brute = BruteForce(instance)
      let byRank = DrawRank.order(instance.unconflicted.map(\.expert), seed: draw.seed.value)
      let expected = byRank.first { $0 != refusing && !kept.contains($0) && brute.isAllowed(kept + [$0]) }
      let successor = try? draw.refuse(refusing, reason: "leave")
      #expect(successor?.expert == expected, "seed \(random.seed)")
      #expect(Set(draw.members.map(\.expert)) == Set(kept + [expected ?? refusing]), "seed \(random.seed)")
      refusals += 1
    }
  }
}

/// The same questions answered by trying all panels.
struct BruteForce {
  private let instance: DrawInstance
  private let byExpert: [String: DrawCandidate]

  init(_ instance: DrawInstance) {
    self.instance = instance
    byExpert = Dictionary(uniqueKeysWithValues: instance.unconflicted.map { ($0.expert, $0) })
  }

  /// Whether experts can sit together, seats left free.
  func isAllowed(_ experts: [String]) -> Bool {
    let seated = experts.compactMap { byExpert[$0] }
    let panel = instance.panel
    func counts(_ key: (DrawCandidate) -> String) -> [String: Int] {
      Dictionary(grouping: seated, by: key).mapValues(\.count)
    }
    return seated.count <= panel.count && counts(\.unit).values.allSatisfy { $0 <= panel.unitMax }
      && counts(\.division).values.allSatisfy { $0 <= panel.divisionMax ?? .max }
      && panel.strata.allSatisfy { stratum in seated.filter { $0.stratum == stratum.name }.count <= stratum.count }
  }

  /// The first full panel in the order of `ranked`, `nil` when there is none.
  func firstPanel(in ranked: [String], from start: Int = 0, taken: [String] = []) -> [String]? {
    if taken.count == instance.panel.count { return taken }
    for place in ranked.indices.dropFirst(start) where isAllowed(taken + [ranked[place]]) {
      if let panel = firstPanel(in: ranked, from: place + 1, taken: taken + [ranked[place]]) { return panel }
    }
    return nil
  }

  /// The most seats that can be filled.
  func mostSeats() -> Int {
    func most(_ rest: ArraySlice<String>, _ taken: [String]) -> Int {
      guard let next = rest.first else { return taken.count }
      let without = most(rest.dropFirst(), taken)
      return isAllowed(taken + [next]) ? max(without, most(rest.dropFirst(), taken + [next])) : without
    }
    return most(byExpert.keys.sorted()[...], [])
  }

  /// Whether the blocks named leave as many seats empty as is said: each candidate of the strata named either falls under
  /// a unit or division named or is one of the few.
  func proves(_ infeasibility: DrawInfeasibility) -> Bool {
    func limits(_ kind: DrawInfeasibility.Block.Kind) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: infeasibility.blocks.filter { $0.kind == kind }.map { ($0.code, $0.limit) })
    }
    let strata = instance.panel.strata
    let wanted = strata.isEmpty ? instance.panel.count : limits(.strata).values.reduce(0, +)
    let names = Set(limits(.strata).keys)
    let (units, divisions) = (limits(.unit), limits(.division))
    let few = instance.unconflicted.filter { candidate in
      (strata.isEmpty || names.contains(candidate.stratum!)) && units[candidate.unit] == nil
        && divisions[candidate.division] == nil
    }
    let given = few.count + units.values.reduce(0, +) + divisions.values.reduce(0, +)
    return infeasibility.missing > 0 && wanted - given == infeasibility.missing
      && limits(.pool).values.reduce(0, +) == few.count
      && strata.filter { names.contains($0.name) }.allSatisfy { limits(.strata)[$0.name] == $0.count }
      && units.values.allSatisfy { $0 == instance.panel.unitMax }
      && divisions.values.allSatisfy { $0 == instance.panel.divisionMax }
  }
}
