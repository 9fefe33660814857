/// How sure we are of a rule; the tags of the rule files.
public enum Provenance: String, Sendable, Hashable, Decodable {
  /// The text of the law or notice was read.
  case found
  /// Known, but the text was not read.
  case memory
  /// Proposed by this platform so that the rule can be applied; not official.
  case design
  /// Computed from found rules.
  case computed

  /// Whether a result that rests on the rule must say that it is provisional.
  public var isProvisional: Bool { self == .memory || self == .design }
}

/// A rule as a result that rests on it cites it.
public protocol CitedRule {
  /// Stable name, for example `PAM10-partners`.
  var id: String { get }
  /// What the rule asks.
  var title: LocalizedText { get }
  /// Law and article.
  var source: String { get }
  /// How sure we are of it.
  var provenance: Provenance { get }
  /// First day in force.
  var effectiveFrom: CivilDate { get }
  /// Last day in force; `nil` while it is.
  var effectiveTo: CivilDate? { get }
}

extension CitedRule {
  /// Whether the rule is in force on `day`.
  public func isInForce(on day: CivilDate) -> Bool {
    effectiveFrom <= day && (effectiveTo.map { day <= $0 } ?? true)
  }
}

/// A rule of the field: what it asks, where it comes from, when it is in force, and its numbers.
public struct Rule: CitedRule, Sendable, Hashable, Decodable {
  /// Stable name, for example `PAM10-partners`.
  public let id: String
  /// What the rule asks.
  public let title: LocalizedText
  /// Law and article.
  public let source: String
  /// How sure we are of it.
  public let provenance: Provenance
  /// First day in force.
  public let effectiveFrom: CivilDate
  /// Last day in force; `nil` while it is.
  public let effectiveTo: CivilDate?
  /// The numbers of the rule by name.
  public let parameters: [String: Int]

  private enum CodingKeys: String, CodingKey {
    case id, title, source, provenance, parameters
    case effectiveFrom = "effective_from"
    case effectiveTo = "effective_to"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    title = try values.decode(LocalizedText.self, forKey: .title)
    source = try values.decode(String.self, forKey: .source)
    provenance = try values.decode(Provenance.self, forKey: .provenance)
    effectiveFrom = try values.decode(CivilDate.self, forKey: .effectiveFrom)
    effectiveTo = try values.decodeIfPresent(CivilDate.self, forKey: .effectiveTo)
    parameters = try values.decodeIfPresent([String: Int].self, forKey: .parameters) ?? [:]
  }

  /// A number of the rule. Throws when the file leaves it out.
  public func parameter(_ name: String) throws(RuleFileError) -> Int {
    guard let value = parameters[name] else {
      throw RuleFileError(place: "rule \(id)", problem: "parameter \(name) is missing")
    }
    return value
  }
}

extension CivilDate: Decodable {
  /// From the text `2025-01-31`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no date")
    }
    self = date
  }
}
