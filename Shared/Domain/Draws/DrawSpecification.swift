import Digests

/// Everything that decides a draw but the seed: candidates, exclusions, rules, the panel and who makes the seed.
///
/// Guarantees: only eligible candidates are in it, each once, sorted by code; nobody is both candidate and excluded; a
/// unit counts for one division. Once all parties have committed to their secrets the specification has a
/// ``commitment``; published before any secret is revealed, it shows later that nothing was changed.
public struct DrawSpecification: Sendable, Hashable {
  /// Name of the draw, once in the world, for example `draws/17`.
  public let draw: String
  /// Day of the review, on which conflicts are judged.
  public let day: CivilDate
  /// What the panel must look like.
  public let panel: PanelRules
  /// The rules applied, sorted by id.
  public let rules: [AppliedRule]
  /// Who gives secrets to the seed, in the order in which the secrets go into it.
  public private(set) var parties: [SeedParty]
  /// Secrets that are needed, 1 to the number of parties.
  public let threshold: Int
  /// A public value that goes into the seed too.
  public let beacon: DrawBeacon?
  /// Who can be drawn, sorted by code.
  public let candidates: [EligibleCandidate]
  /// Who cannot and why, sorted by code and rule.
  public let exclusions: [DrawExclusion]

  /// Fixes a draw. Throws the rule that the arguments break.
  public init(
    draw: String, day: CivilDate, panel: PanelRules, rules: [AppliedRule], parties: [SeedParty], threshold: Int,
    beacon: DrawBeacon? = nil, pool: DrawPool
  ) throws(RuleViolation) {
    try self.init(
      draw: draw, day: day, panel: panel, rules: rules, parties: parties, threshold: threshold, beacon: beacon,
      candidates: pool.eligible, exclusions: pool.exclusions)
  }

  init(
    draw: String, day: CivilDate, panel: PanelRules, rules: [AppliedRule], parties: [SeedParty], threshold: Int,
    beacon: DrawBeacon?, candidates: [EligibleCandidate], exclusions: [DrawExclusion]
  ) throws(RuleViolation) {
    self.draw = draw
    self.day = day
    self.panel = panel
    self.rules = rules.sorted { $0.id < $1.id }
    self.parties = parties
    self.threshold = threshold
    self.beacon = beacon
    self.candidates = candidates.sorted { $0.expert < $1.expert }
    self.exclusions = exclusions.sorted { ($0.expert, $0.rule) < ($1.expert, $1.rule) }
    try panel.check()
    try checkParties()
    try checkCandidates()
    try checkTokens()
  }

  /// Records the commitment of a party. Throws `DRAW-parties` for who is no party or has committed, and for a
  /// commitment that has the wrong form or is another party's.
  public mutating func commit(_ commitment: String, of identity: String) throws(RuleViolation) {
    guard let place = parties.firstIndex(where: { $0.identity == identity }), parties[place].commitment == nil else {
      throw RuleViolation(
        "DRAW-parties", en: "it is no party of the draw, or has committed to a secret already",
        zh: "并非本次抽取的参与方,或者已提交过承诺值")
    }
    parties[place].commitment = commitment
    do {
      try checkParties()
    } catch {
      parties[place].commitment = nil
      throw error
    }
  }

  /// SHA-256 of ``text``, 64 hexadecimal digits; `nil` while a party has not committed to its secret.
  public var commitment: String? {
    parties.allSatisfy { $0.commitment != nil } ? Digest.sha256Hex(text) : nil
  }

  /// True when a rule applied is provisional: so is the result.
  public var isProvisional: Bool { rules.contains { $0.provenance.isProvisional } }

  private func checkParties() throws(RuleViolation) {
    let commitments = parties.compactMap(\.commitment)
    guard !parties.isEmpty, Set(parties.map(\.identity)).count == parties.count,
      (1...parties.count).contains(threshold)
    else {
      throw RuleViolation(
        "DRAW-parties", en: "each party is named once, and of their secrets 1 or more, at most all, are needed",
        zh: "各参与方不得重复,所需秘密数应在1至参与方数之间")
    }
    guard commitments.allSatisfy(isHexDigest), Set(commitments).count == commitments.count else {
      throw RuleViolation(
        "DRAW-parties", en: "a commitment is a SHA-256 of 64 lower-case hexadecimal digits, different for each party",
        zh: "承诺值应为64位小写十六进制的SHA-256摘要,且各方互不相同")
    }
  }

  private func checkCandidates() throws(RuleViolation) {
    let experts = Set(candidates.map(\.expert))
    guard experts.count == candidates.count, !exclusions.contains(where: { experts.contains($0.expert) }) else {
      throw RuleViolation(
        "DRAW-pool", en: "an expert is a candidate twice, or both candidate and excluded",
        zh: "同一专家重复入选候选名单,或者同时在候选名单和排除名单中")
    }
    let strata = Set(panel.strata.map(\.name))
    guard candidates.allSatisfy({ $0.stratum.map(strata.contains) ?? strata.isEmpty }) else {
      throw RuleViolation(
        "DRAW-strata", en: "each candidate counts for one stratum of the panel, or for none when the panel has none",
        zh: "每名候选专家应归入一个已设名额的类别;不分类别抽取的,不应标注类别")
    }
    let divisions = Dictionary(candidates.map { ($0.unit, $0.division) }, uniquingKeysWith: { first, _ in first })
    for candidate in candidates where divisions[candidate.unit] != candidate.division {
      throw RuleViolation(
        "DRAW-division", en: "the unit \(candidate.unit) counts for two divisions", zh: "单位\(candidate.unit)归入了两个行政区划")
    }
  }

  private func checkTokens() throws(RuleViolation) {
    var tokens = [draw] + rules.flatMap { [$0.id] + $0.parameters.keys } + panel.strata.map(\.name)
    tokens += parties.map(\.identity) + (beacon.map { [$0.source, $0.round] } ?? [])
    tokens += candidates.flatMap { [$0.expert, $0.unit, $0.division] }
    tokens += exclusions.flatMap { [$0.expert, $0.rule] }
    guard tokens.allSatisfy(isDrawToken) else {
      throw RuleViolation(
        "DRAW-text", en: "codes and names in a draw are 1 to 200 visible ASCII characters without space, and not `-`",
        zh: "抽取中的代码和名称应为1至200个可见ASCII字符,不含空格,且不得仅为“-”")
    }
  }
}

/// Whether `text` can stand between two spaces of a line: 1 to 200 visible ASCII characters, and not `-`, which means
/// that something is absent.
func isDrawToken(_ text: String) -> Bool {
  (1...200).contains(text.utf8.count) && text != "-" && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
}

/// Whether `text` is 64 lower-case hexadecimal digits.
func isHexDigest(_ text: String) -> Bool {
  text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
}
