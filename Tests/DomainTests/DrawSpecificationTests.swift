import Domain
import Testing

@Suite("Draws: specification and seed")
struct DrawSpecificationTests {
  private let secrets = DrawExample.secrets
  private let first = "spiffe://ipmesh/agency/420000"
  private let second = "spiffe://ipmesh/agency/420100"

  private func specification(
    candidates: [DrawCandidate] = [], panel: PanelRules = PanelRules(count: 1), parties: [SeedParty]? = nil,
    threshold: Int = 1, beacon: DrawBeacon? = nil, draw: String = "draws/1"
  ) throws -> DrawSpecification {
    try DrawSpecification(
      draw: draw, day: DrawExample.day, panel: panel, rules: [], parties: parties ?? DrawExample.parties,
      threshold: threshold, beacon: beacon,
      pool: Recusal(subject: DrawSubject(), on: DrawExample.day, tieYears: 3).filter(candidates))
  }

  private func candidate(_ expert: String, unit: String = "U", division: String = "420100", stratum: String? = nil)
    -> DrawCandidate
  {
    DrawCandidate(expert: expert, unit: unit, division: division, stratum: stratum)
  }

  private func rule(_ body: () throws -> some Any) -> String? {
    #expect(throws: RuleViolation.self, performing: { _ = try body() })?.rule
  }

  @Test("a specification that contradicts itself is refused by the rule it breaks")
  func refused() {
    let strata = [PanelRules.Stratum("a", count: 1), PanelRules.Stratum("b", count: 1)]
    #expect(rule { try specification(panel: PanelRules(count: 0)) } == "DRAW-count")
    #expect(rule { try specification(panel: PanelRules(count: 1_000)) } == "DRAW-count")
    #expect(rule { try specification(panel: PanelRules(count: 1, backupCount: -1)) } == "DRAW-count")
    #expect(rule { try specification(panel: PanelRules(count: 1, unitMax: 0)) } == "DRAW-unit")
    #expect(rule { try specification(panel: PanelRules(count: 1, divisionMax: 0)) } == "DRAW-division")
    #expect(rule { try specification(panel: PanelRules(count: 3, strata: strata)) } == "DRAW-strata")
    #expect(rule { try specification(panel: PanelRules(count: 2, strata: [strata[0], strata[0]])) } == "DRAW-strata")
    #expect(rule { try specification(candidates: [candidate("E", stratum: "a")]) } == "DRAW-strata")
    #expect(
      rule { try specification(candidates: [candidate("E")], panel: PanelRules(count: 2, strata: strata)) }
        == "DRAW-strata")
    #expect(rule { try specification(candidates: [candidate("E"), candidate("E")]) } == "DRAW-pool")
    #expect(
      rule { try specification(candidates: [candidate("E"), candidate("F", division: "420200")]) } == "DRAW-division")
    for text in ["", "-", "a b", "a\n", "武汉", String(repeating: "a", count: 201)] {
      #expect(rule { try specification(candidates: [candidate(text)]) } == "DRAW-text")
    }
    #expect(rule { try specification(draw: "a b") } == "DRAW-text")
  }

  @Test("so are parties that cannot make a seed")
  func parties() {
    let party = DrawExample.parties[0]
    #expect(rule { try specification(parties: []) } == "DRAW-parties")
    #expect(rule { try specification(parties: [party, party]) } == "DRAW-parties")
    #expect(rule { try specification(threshold: 0) } == "DRAW-parties")
    #expect(rule { try specification(threshold: 3) } == "DRAW-parties")
    let copied = SeedParty(identity: "other", commitment: party.commitment)
    #expect(rule { try specification(parties: [party, copied]) } == "DRAW-parties")
    let shouted = SeedParty(identity: "other", commitment: party.commitment!.uppercased())
    #expect(rule { try specification(parties: [shouted]) } == "DRAW-parties")
  }

  @Test("commitments can come later, once each; there is no commitment of the draw, and no seed, before the last")
  func committing() throws {
    var draft = try specification(
      candidates: [candidate("E")], parties: [SeedParty(identity: first), SeedParty(identity: second)])
    #expect(draft.commitment == nil)
    #expect(rule { try DrawSeed(draft, secrets: [:]) } == "DRAW-commitment")
    try draft.commit(SeedParty.commitment(to: secrets[first]!), of: first)
    let restored = try DrawSpecification(text: draft.text)
    #expect(restored == draft)
    #expect(rule { try draft.commit(SeedParty.commitment(to: "x"), of: first) } == "DRAW-parties")
    #expect(rule { try draft.commit(SeedParty.commitment(to: "x"), of: "stranger") } == "DRAW-parties")
    #expect(rule { try draft.commit(SeedParty.commitment(to: secrets[first]!), of: second) } == "DRAW-parties")
    #expect(rule { try draft.commit("abc", of: second) } == "DRAW-parties")
    #expect(draft.commitment == nil)
    try draft.commit(SeedParty.commitment(to: secrets[second]!), of: second)
    #expect(draft == (try specification(candidates: [candidate("E")])))
    #expect(draft.commitment?.utf8.count == 64)
  }

  @Test("a seed needs the secrets that were committed to, as many as agreed, and the beacon's value")
  func seed() throws {
    let pool = [candidate("E")]
    let both = try specification(candidates: pool, threshold: 2)
    #expect(rule { try DrawSeed(both, secrets: [first: secrets[first]!]) } == "DRAW-threshold")
    #expect(rule { try DrawSeed(both, secrets: [first: secrets[second]!]) } == "DRAW-secret")
    #expect(rule { try DrawSeed(both, secrets: ["stranger": secrets[first]!]) } == "DRAW-secret")
    #expect(rule { try DrawSeed(both, secrets: secrets, beaconValue: "1") } == "DRAW-beacon")
    let lit = try specification(candidates: pool, beacon: DrawBeacon(source: "b", round: "1"))
    #expect(rule { try DrawSeed(lit, secrets: secrets) } == "DRAW-beacon")
    #expect(rule { try DrawSeed(lit, secrets: secrets, beaconValue: "a\nb") } == "DRAW-beacon")
  }

  @Test("every secret, the beacon's value and the specification change the seed")
  func sensitivity() throws {
    let beacon = DrawBeacon(source: "b", round: "1")
    let one = try specification(candidates: [candidate("E")], beacon: beacon)
    let two = try specification(candidates: [candidate("F")], beacon: beacon)
    let seeds = try [
      DrawSeed(one, secrets: secrets, beaconValue: "1"), DrawSeed(one, secrets: secrets, beaconValue: "2"),
      DrawSeed(one, secrets: [first: secrets[first]!], beaconValue: "1"),
      DrawSeed(one, secrets: [second: secrets[second]!], beaconValue: "1"),
      DrawSeed(two, secrets: secrets, beaconValue: "1"),
    ]
    #expect(Set(seeds.map(\.value)).count == seeds.count)
  }

  @Test("an infeasible draw says how many are missing and which rules block, in both languages")
  func infeasible() throws {
    let strata = [PanelRules.Stratum("law", count: 2), PanelRules.Stratum("patent", count: 2)]
    let candidates = [
      candidate("E1", unit: "U1", stratum: "law"), candidate("E2", unit: "U1", stratum: "law"),
      candidate("E3", unit: "U2", division: "420200", stratum: "patent"),
      candidate("E4", unit: "U3", division: "420300", stratum: "patent"),
    ]
    let blocked = try specification(candidates: candidates, panel: PanelRules(count: 4, strata: strata))
    let infeasibility = #expect(throws: DrawInfeasibility.self) { try Draw.checkFeasibility(of: blocked) }
    #expect(infeasibility?.missing == 1)
    #expect(infeasibility?.rules == ["DRAW-strata", "DRAW-unit"])
    #expect(
      infeasibility?.text.en == "1 seat cannot be filled: the strata (law) want 2; 1 units (U1) give 1 at most")
    #expect(infeasibility?.text.zh == "缺少1名成员:类别(law)共需2名;1个单位(U1)至多1名")
    let plain = candidates.map { candidate($0.expert, unit: $0.unit, division: $0.division) }
    let narrow = try specification(candidates: plain, panel: PanelRules(count: 3, divisionMax: 1))
    try Draw.checkFeasibility(of: narrow)
    let narrower = try specification(candidates: plain, panel: PanelRules(count: 4, unitMax: 2, divisionMax: 1))
    let division = #expect(throws: DrawInfeasibility.self) { try Draw.checkFeasibility(of: narrower) }
    #expect(division?.rules == ["DRAW-pool", "DRAW-division"] && division?.missing == 1)
    let empty = #expect(throws: DrawInfeasibility.self) { try Draw.checkFeasibility(of: specification()) }
    #expect(empty?.rules == ["DRAW-pool"] && empty?.missing == 1)
  }

  @Test("refusals of strangers, without reason and beyond what is possible change nothing")
  func refusals() throws {
    var draw = try DrawExample.panelOfFive()
    let before = DrawTranscript.text(of: draw)
    #expect(rule { try draw.refuse("E01", reason: "leave") } == "DRAW-refusal")
    #expect(rule { try draw.refuse("E99", reason: "leave") } == "DRAW-refusal")
    #expect(rule { try draw.refuse(draw.members[0].expert, reason: "on leave") } == "DRAW-refusal")
    #expect(DrawTranscript.text(of: draw) == before)
    for _ in 0..<5 { try draw.refuse(draw.members[0].expert, reason: "leave") }
    let last = DrawTranscript.text(of: draw)
    #expect(throws: DrawInfeasibility.self) { try draw.refuse(draw.members[0].expert, reason: "leave") }
    #expect(DrawTranscript.text(of: draw) == last)
  }

  @Test("candidates who are known to be absent are not drawn, and the transcript says so")
  func absences() throws {
    let draw = try DrawExample.panelOfFive()
    let absent = draw.members[0].expert
    let other = try Draw(
      draw.specification, seed: draw.seed, absences: [Draw.Refusal(expert: absent, reason: "quarter-limit")])
    #expect(other.members.map(\.expert) == (draw.members + draw.backups).map(\.expert)[1...5].map { $0 })
    #expect(DrawTranscript.text(of: other).contains("\nabsent \(absent) quarter-limit\n"))
    #expect(try DrawTranscript.verify(DrawTranscript.text(of: other)).members == other.members)
    #expect(
      rule {
        try Draw(draw.specification, seed: draw.seed, absences: [Draw.Refusal(expert: "E01", reason: "leave")])
      } == "DRAW-refusal")
  }
}
