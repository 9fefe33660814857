/// A scoring table (评分表) for the grading of institutions, and how it scores.
///
/// Guarantees: scoring is integer arithmetic in hundredths of a point, so the same values give the same result
/// everywhere.
public struct ScoringScheme: Sendable, Hashable, Decodable {
  /// A step of an item: from `atLeast` on it brings `points`.
  public struct Step: Sendable, Hashable, Decodable {
    /// Value from which the step holds.
    public let atLeast: Int
    /// Hundredths of a point.
    public let points: Int

    private enum CodingKeys: String, CodingKey {
      case atLeast = "at_least"
      case points
    }
  }

  /// An item of the table.
  public struct Item: Sendable, Hashable, Decodable {
    /// Code, for example `A1`.
    public let code: String
    /// What is scored.
    public let title: LocalizedText
    /// What is measured: `registry.<attribute>` or `indicator.<name>`.
    public let measure: String
    /// Unit of the measure.
    public let unit: String
    /// Most points, in hundredths.
    public let pointsMax: Int
    /// Steps, ascending; empty when there is a target.
    public let steps: [Step]
    /// Value that brings all points; less brings its share.
    public let target: Int?
    /// How sure we are of points and scale.
    public let provenance: Provenance

    private enum CodingKeys: String, CodingKey {
      case code, title, measure, unit, steps, target, provenance
      case pointsMax = "points_max"
    }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      code = try values.decode(String.self, forKey: .code)
      title = try values.decode(LocalizedText.self, forKey: .title)
      measure = try values.decode(String.self, forKey: .measure)
      unit = try values.decode(String.self, forKey: .unit)
      pointsMax = try values.decode(Int.self, forKey: .pointsMax)
      steps = try values.decodeIfPresent([Step].self, forKey: .steps) ?? []
      target = try values.decodeIfPresent(Int.self, forKey: .target)
      provenance = try values.decode(Provenance.self, forKey: .provenance)
    }

    /// Points for `value`, in hundredths: the last step reached, or `min(1, value / target)` of the most, half up.
    public func points(for value: Int) -> Int {
      guard let target else { return steps.last { $0.atLeast <= value }?.points ?? 0 }
      guard value < target else { return pointsMax }
      guard value > 0 else { return 0 }
      // Full width: a value in fen times points may pass 64 bits.
      let product = value.multipliedFullWidth(by: pointsMax)
      let (quotient, remainder) = target.dividingFullWidth(product)
      return remainder >= target - remainder ? quotient + 1 : quotient
    }
  }

  /// A level with the share of the greatest score from which it holds.
  public struct Level: Sendable, Hashable, Decodable {
    /// Name of the level.
    public let name: String
    /// Hundredths of a percent of the greatest score.
    public let shareAtLeast: Int

    private enum CodingKeys: String, CodingKey {
      case name
      case shareAtLeast = "share_at_least"
    }
  }

  /// Name with version, for example `general-2022.1`.
  public let id: String
  /// The table as a whole: title, source, provenance, time of force.
  public let rule: Rule
  /// The kinds of institution it applies to, as the API names them in lower case, for example `patent_agency`.
  public let kinds: [String]
  /// The items, in order.
  public let items: [Item]
  /// The levels, the best first; the last one holds from 0.
  public let levels: [Level]

  /// Sum of the most points of all items.
  public var pointsMax: Int { items.reduce(0) { $0 + $1.pointsMax } }

  /// Whether a result must say that it is provisional.
  public var isProvisional: Bool { rule.provenance.isProvisional || items.contains { $0.provenance.isProvisional } }

  /// The level of a sum of points.
  public func level(for points: Int) -> String {
    // Compared by cross-multiplication: nothing is rounded before the decision.
    levels.first { points * 10_000 >= $0.shareAtLeast * pointsMax }?.name ?? levels[levels.count - 1].name
  }

  /// The scheme, or why it cannot be scored.
  static func checked(_ scheme: ScoringScheme) throws -> ScoringScheme {
    try scheme.check()
    return scheme
  }

  private func check() throws(RuleFileError) {
    guard !items.isEmpty, !kinds.isEmpty, Set(items.map(\.code)).count == items.count else {
      throw RuleFileError(place: "items", problem: "items and kinds are required, item codes unique")
    }
    for item in items { try Self.check(item) }
    guard let last = levels.last, last.shareAtLeast == 0,
      zip(levels, levels.dropFirst()).allSatisfy({ $0.shareAtLeast > $1.shareAtLeast })
    else {
      throw RuleFileError(place: "levels", problem: "levels must descend and end at 0")
    }
  }

  private static func check(_ item: Item) throws(RuleFileError) {
    let place = "items.\(item.code)"
    guard (1...100_000).contains(item.pointsMax) else {
      throw RuleFileError(place: place, problem: "points_max must be 1 to 100000 hundredths")
    }
    if let target = item.target {
      guard target > 0, item.steps.isEmpty else {
        throw RuleFileError(place: place, problem: "a target is positive and excludes steps")
      }
    } else {
      guard item.steps.last?.points == item.pointsMax,
        zip(item.steps, item.steps.dropFirst()).allSatisfy({ $0.atLeast < $1.atLeast && $0.points <= $1.points })
      else {
        throw RuleFileError(place: place, problem: "steps must ascend and end at points_max")
      }
    }
    guard item.measure.hasPrefix("registry.") || item.measure.hasPrefix("indicator.") else {
      throw RuleFileError(place: place, problem: "measure begins with registry. or indicator.")
    }
  }
}
