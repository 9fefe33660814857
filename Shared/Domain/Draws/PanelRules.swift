/// What a panel must look like.
public struct PanelRules: Sendable, Hashable {
  /// A group of experts that has a fixed number of seats, for example a category.
  public struct Stratum: Sendable, Hashable {
    /// Name, once in a panel.
    public var name: String
    /// Seats, 1 or more.
    public var count: Int

    /// `count` seats for the experts of `name`.
    public init(_ name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Members, 1 to 999.
  public var count: Int
  /// Backups wanted, 0 to 999; there may be fewer when the pool holds no more.
  public var backupCount: Int
  /// Seats by stratum, which add up to `count`; empty when any expert can take any seat.
  public var strata: [Stratum]
  /// Most members of one unit, 1 to 999.
  public var unitMax: Int
  /// Most members of one division, 1 to 999; `nil` for no limit.
  public var divisionMax: Int?

  /// A panel of `count` members.
  public init(count: Int, backupCount: Int = 0, strata: [Stratum] = [], unitMax: Int = 1, divisionMax: Int? = nil) {
    self.count = count
    self.backupCount = backupCount
    self.strata = strata
    self.unitMax = unitMax
    self.divisionMax = divisionMax
  }

  /// Refuses numbers that no panel can have. Rules: `DRAW-count`, `DRAW-unit`, `DRAW-division`, `DRAW-strata`.
  func check() throws(RuleViolation) {
    guard (1...999).contains(count), (0...999).contains(backupCount) else {
      throw RuleViolation(
        "DRAW-count", en: "a panel has 1 to 999 members and 0 to 999 backups", zh: "成员应为1至999名,候补应为0至999名")
    }
    guard (1...999).contains(unitMax) else {
      throw RuleViolation(
        "DRAW-unit", en: "the limit for one unit is 1 to 999", zh: "同一单位的人数上限应为1至999")
    }
    guard divisionMax.map({ (1...999).contains($0) }) ?? true else {
      throw RuleViolation(
        "DRAW-division", en: "the limit for one division is 1 to 999", zh: "同一行政区划的人数上限应为1至999")
    }
    guard strata.isEmpty || strata.reduce(0, { $0 + max(0, min($1.count, 1_000)) }) == count,
      strata.allSatisfy({ $0.count >= 1 }), Set(strata.map(\.name)).count == strata.count
    else {
      throw RuleViolation(
        "DRAW-strata", en: "each stratum is named once, has a seat or more, and the seats of all add up to the members",
        zh: "各类别不得重复,名额均不少于1,且合计应等于成员人数")
    }
  }
}
