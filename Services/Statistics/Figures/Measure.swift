import Domain

/// What a fact counts, and in which unit.
///
/// Its unit never changes, because stored facts are in it: a measure that is defined anew gets a new id.
public struct Measure: CitedRule, Sendable, Decodable {
  /// Which industries its facts can be about, beside all together.
  public enum Split: String, Sendable, Decodable {
    /// The clusters of the 51020 system. They overlap, so their figures do not add up.
    case clusters = "51020"
    /// The categories of the patent-intensive industries. They add up to the figure for all together.
    case patentIntensive = "patent-intensive"
  }

  /// Stable id, for example `population`.
  public let id: String
  /// What it is called.
  public let name: LocalizedText
  /// The unit in which it is written and shown, for example 万人.
  public let unit: LocalizedText
  /// Decimals of the unit that are stored: a value of 1 unit is 10^scale; 4 for 万人, so that facts are persons.
  public let scale: Int
  /// Whether a value can be below zero, as a profit can.
  public let canBeNegative: Bool
  /// Which industries its facts can be about.
  public let splits: [Split]
  /// Where the definition comes from.
  public let source: String
  /// How sure we are of the definition.
  public let provenance: Provenance
  /// First day of use.
  public let effectiveFrom: CivilDate
  /// Last day of use; `nil` while it is in use.
  public let effectiveTo: CivilDate?

  private enum CodingKeys: String, CodingKey {
    case id, name, unit, scale, splits, source, provenance
    case canBeNegative = "can_be_negative"
    case effectiveFrom = "effective_from"
    case effectiveTo = "effective_to"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    name = try values.decode(LocalizedText.self, forKey: .name)
    unit = try values.decode(LocalizedText.self, forKey: .unit)
    scale = try values.decodeIfPresent(Int.self, forKey: .scale) ?? 0
    canBeNegative = try values.decodeIfPresent(Bool.self, forKey: .canBeNegative) ?? false
    splits = try values.decodeIfPresent([Split].self, forKey: .splits) ?? []
    source = try values.decode(String.self, forKey: .source)
    provenance = try values.decode(Provenance.self, forKey: .provenance)
    effectiveFrom = try values.decode(CivilDate.self, forKey: .effectiveFrom)
    effectiveTo = try values.decodeIfPresent(CivilDate.self, forKey: .effectiveTo)
  }

  /// What it is called, as its definition is cited.
  public var title: LocalizedText { name }

  /// What a stored value of 1 is divided by to be in the unit.
  var divisor: Int128 { (0..<scale).reduce(1) { power, _ in power * 10 } }

  /// A stored value in the unit, with as many decimals as it has.
  public func text(_ value: Int64) -> String {
    var text = Fraction(Int128(value), over: divisor)?.text(decimals: scale) ?? "\(value)"
    if scale > 0 {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return text
  }

  /// The value that a text says in the unit, thousands separators allowed; throws `fact-value` when it is none, has more
  /// decimals than are stored, or cannot be.
  public func value(_ text: String) throws(RuleViolation) -> Int64 {
    let plain = text.halfWidth.trimmed.replacing(",", with: "")
    let isNegative = plain.hasPrefix("-")
    let parts = plain.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard isDigits, (1...2).contains(parts.count) else {
      throw RuleViolation("fact-value", en: "a number in \(unit.en) is expected", zh: "应为以\(unit.zh)为单位的数值")
    }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= scale else {
      throw RuleViolation(
        "fact-value", en: "at most \(scale) decimals of \(unit.en) are stored", zh: "以\(unit.zh)为单位最多\(scale)位小数")
    }
    let digits = parts[0] + decimals + String(repeating: "0", count: scale - decimals.utf8.count)
    guard let amount = Int64(digits), amount <= Fact.valueMax else {
      throw RuleViolation("fact-value", en: "the number is beyond what can be stored", zh: "数值超出可存储范围")
    }
    guard !isNegative || canBeNegative || amount == 0 else {
      throw RuleViolation("fact-value", en: "the measure cannot be below zero", zh: "该指标不能为负数")
    }
    return isNegative ? -amount : amount
  }
}
