/// A draw: the panel that follows from a specification and a seed, and what refusals made of it.
///
/// Guarantees: every member and backup is an eligible candidate; the panel keeps all its rules at every moment; nobody
/// comes back after a refusal; the same specification, seed and refusals give the same panel, which is the first
/// possible one in the order of rank.
public struct Draw: Sendable {
  /// A member or backup.
  public struct Seat: Sendable, Hashable {
    /// Code of the expert.
    public let expert: String
    /// SHA-256 of `seed|expert`, 64 hexadecimal digits.
    public let rank: String
  }

  /// An expert who does not take part, and why.
  public struct Refusal: Sendable, Hashable {
    /// Code of the expert.
    public let expert: String
    /// Why, a word of visible ASCII characters such as `leave`.
    public let reason: String

    /// `expert` does not take part for `reason`.
    public init(expert: String, reason: String) {
      self.expert = expert
      self.reason = reason
    }
  }

  /// A refusal after the draw and what came of it.
  public struct Replacement: Sendable, Hashable {
    /// Who refused.
    public let refusal: Refusal
    /// Who takes the seat; `nil` when a backup refused.
    public let successor: Seat?
    /// The backups afterwards.
    public let backups: [Seat]
  }

  /// What is drawn from.
  public let specification: DrawSpecification
  /// What the ranks come from.
  public let seed: DrawSeed
  /// Candidates who were known to be unavailable when the seed was made, and so were not drawn.
  public let absences: [Refusal]
  /// The members drawn first, in the order of rank.
  public let firstMembers: [Seat]
  /// The backups drawn first, in the order of rank.
  public let firstBackups: [Seat]
  /// The refusals and what came of them, in the order of time.
  public private(set) var replacements: [Replacement] = []

  private let selection: PanelSelection
  private let ranks: [String]
  /// The candidates who can still be drawn, in the order of rank.
  private var order: [Int]
  private var memberNumbers: [Int]
  private var backupNumbers: [Int]

  /// Draws. `absences` are candidates who have become unavailable since the specification was committed.
  /// - Throws: ``DrawInfeasibility`` when no panel is possible; ``RuleViolation`` `DRAW-seed` for the seed of another
  ///   specification, `DRAW-refusal` for an absence that is no candidate's or has no reason.
  public init(_ specification: DrawSpecification, seed: DrawSeed, absences: [Refusal] = []) throws {
    guard specification.commitment == seed.commitment else {
      throw RuleViolation("DRAW-seed", en: "the seed belongs to another specification", zh: "种子不属于本次抽取")
    }
    self.specification = specification
    self.seed = seed
    self.absences = absences.sorted { $0.expert < $1.expert }
    ranks = specification.candidates.map { DrawRank.rank($0.expert, seed: seed.value) }
    order = Self.order(ranks)
    for absence in self.absences {
      let number = try Self.number(of: absence, among: order, of: specification)
      order.removeAll { $0 == number }
    }
    selection = PanelSelection(specification)
    memberNumbers = try selection.complete([], from: order)
    order = Self.removing(memberNumbers, from: order)
    backupNumbers = selection.backups(for: memberNumbers, from: order)
    firstMembers = Self.seats(memberNumbers, specification, ranks)
    firstBackups = Self.seats(backupNumbers, specification, ranks)
  }

  /// Whether a panel is possible. Throws ``DrawInfeasibility`` with the blocking rules when it is not.
  public static func checkFeasibility(of specification: DrawSpecification) throws(DrawInfeasibility) {
    _ = try PanelSelection(specification).complete([], from: Array(specification.candidates.indices))
  }

  /// The members now, in the order of rank.
  public var members: [Seat] { Self.seats(memberNumbers, specification, ranks) }

  /// The backups now, in the order of rank.
  public var backups: [Seat] { Self.seats(backupNumbers, specification, ranks) }

  /// Records that a member or backup does not take part. The seat of a member goes to the next by rank with whom the
  /// panel keeps its rules; the other members stay.
  /// - Returns: who takes the seat; `nil` when a backup refused.
  /// - Throws: ``DrawInfeasibility`` when nobody can take the seat, ``RuleViolation`` `DRAW-refusal` for an expert who is
  ///   neither member nor backup or for a reason that is no word; nothing has changed then.
  @discardableResult
  public mutating func refuse(_ expert: String, reason: String) throws -> Seat? {
    let refusal = Refusal(expert: expert, reason: reason)
    let number = try Self.number(of: refusal, among: memberNumbers + backupNumbers, of: specification)
    let candidates = Self.removing([number], from: order)
    let kept = Self.removing([number], from: memberNumbers)
    let successors = try selection.complete(kept, from: candidates)
    memberNumbers = sortedByRank(kept + successors)
    order = Self.removing(successors, from: candidates)
    backupNumbers = selection.backups(for: memberNumbers, from: order)
    let successor = Self.seats(successors, specification, ranks).first
    replacements.append(Replacement(refusal: refusal, successor: successor, backups: backups))
    return successor
  }

  private func sortedByRank(_ numbers: [Int]) -> [Int] { numbers.sorted { (ranks[$0], $0) < (ranks[$1], $1) } }

  /// All candidates by rank; candidates are numbered by code, so that the number breaks ties as the code does.
  private static func order(_ ranks: [String]) -> [Int] {
    ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
  }

  private static func removing(_ removed: [Int], from numbers: [Int]) -> [Int] {
    let removed = Set(removed)
    return numbers.filter { !removed.contains($0) }
  }

  private static func seats(_ numbers: [Int], _ specification: DrawSpecification, _ ranks: [String]) -> [Seat] {
    numbers.map { Seat(expert: specification.candidates[$0].expert, rank: ranks[$0]) }
  }

  private static func number(
    of refusal: Refusal, among numbers: [Int], of specification: DrawSpecification
  ) throws(RuleViolation) -> Int {
    guard isDrawToken(refusal.reason),
      let number = numbers.first(where: { specification.candidates[$0].expert == refusal.expert })
    else {
      throw RuleViolation(
        "DRAW-refusal",
        en: "the expert is not among those who can refuse, or the reason is no word of ASCII characters",
        zh: "该专家不在可退出人员之列,或者理由不是ASCII字符组成的代码")
    }
    return number
  }
}
