import Domain

/// Something that is measured in a zone.
public struct Measure: Sendable, Hashable {
  /// Who says what the value is.
  public enum Source: String, Sendable, Hashable, Decodable {
    /// Declared with evidence.
    case declared
    /// Computed by the service from its own records.
    case fact
    /// Scored by experts.
    case expert
  }

  /// Greatest distance of a value from 0.
  public static let valueMax: Int64 = 1_000_000_000_000_000

  /// Code, for example `resident_agencies`.
  public let code: String
  /// What is measured.
  public let title: LocalizedText
  /// Unit, for example `count`, `fen`, `basis_points`, `yes_no`.
  public let unit: String
  /// Who says what the value is.
  public let source: Source
  /// Least possible value.
  public let minimum: Int64
  /// Greatest possible value.
  public let maximum: Int64
}

/// A first-level indicator (一级指标).
public struct Group: Sendable, Hashable {
  /// Code, for example `B`.
  public let code: String
  /// What it is called.
  public let title: LocalizedText
  /// Sum of the weights of its indicators, in hundredths of a point.
  public let weight: Int
  /// The most that the group brings, in hundredths of a point; `nil` when that is its weight.
  public let cap: Int?
  /// Second-level indicators, in order.
  public let indicators: [Indicator]

  /// What the group counts for in the scheme.
  public var most: Int { cap ?? weight }
}

/// A second-level indicator (二级指标).
public struct Indicator: Sendable, Hashable {
  /// Code, for example `B1`.
  public let code: String
  /// What it is called.
  public let title: LocalizedText
  /// The measure that counts.
  public let measure: String
  /// The measure that it is divided by: the value is then `measure / per` in basis points, 0 when there is nothing to
  /// divide by. `nil` when the measure itself is the value.
  public let per: String?
  /// Most points, in hundredths.
  public let weight: Int
  /// How the value becomes a share of the weight.
  public let normalisation: Normalisation
  /// How sure we are of weight and scale.
  public let provenance: Provenance
}

/// An entry of the negative list (负面清单): points taken off when a share passes a limit.
public struct Deduction: Sendable, Hashable {
  /// Code, for example `N1`.
  public let code: String
  /// When it applies.
  public let title: LocalizedText
  /// The measure that counts.
  public let measure: String
  /// The measure it is divided by, as in ``Indicator/per``.
  public let per: String?
  /// It applies when the value is more than this.
  public let over: Int64
  /// Hundredths of a point taken off.
  public let points: Int
  /// How sure we are of it.
  public let provenance: Provenance
}

extension Measure: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case code, title, unit, source, minimum, maximum
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    code = try values.decode(String.self, forKey: .code)
    title = try values.decode(LocalizedText.self, forKey: .title)
    unit = try values.decode(String.self, forKey: .unit)
    source = try values.decode(Source.self, forKey: .source)
    minimum = try values.decode(Int64.self, forKey: .minimum)
    maximum = try values.decode(Int64.self, forKey: .maximum)
  }
}

extension Group: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case code, title, weight, cap, indicators
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    code = try values.decode(String.self, forKey: .code)
    title = try values.decode(LocalizedText.self, forKey: .title)
    weight = try values.decode(Int.self, forKey: .weight)
    cap = try values.decodeIfPresent(Int.self, forKey: .cap)
    indicators = try values.decode([Indicator].self, forKey: .indicators)
  }
}

extension Indicator: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case code, title, measure, per, weight, normalisation, provenance
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    code = try values.decode(String.self, forKey: .code)
    title = try values.decode(LocalizedText.self, forKey: .title)
    measure = try values.decode(String.self, forKey: .measure)
    per = try values.decodeIfPresent(String.self, forKey: .per)
    weight = try values.decode(Int.self, forKey: .weight)
    normalisation = try values.decode(Normalisation.self, forKey: .normalisation)
    provenance = try values.decode(Provenance.self, forKey: .provenance)
  }
}

extension Deduction: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case code, title, measure, per, over, points, provenance
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    code = try values.decode(String.self, forKey: .code)
    title = try values.decode(LocalizedText.self, forKey: .title)
    measure = try values.decode(String.self, forKey: .measure)
    per = try values.decodeIfPresent(String.self, forKey: .per)
    over = try values.decode(Int64.self, forKey: .over)
    points = try values.decode(Int.self, forKey: .points)
    provenance = try values.decode(Provenance.self, forKey: .provenance)
  }
}
