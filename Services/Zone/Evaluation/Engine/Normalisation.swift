import Domain

/// How a value becomes a share from 0 to 1 of an indicator's weight.
///
/// Guarantees: the share never falls when the value moves in the ``direction`` that is better.
public enum Normalisation: Sendable, Hashable {
  /// `min(1, value / target)`, 0 for a negative value.
  case target(Target)
  /// Less is better: 1 up to the target, `target / value` beyond it.
  case inverse(target: Int64)
  /// `(value - worst) / (best - worst)` between the two, 0 and 1 outside; `worst` is the greater one where less is better.
  case minMax(worst: Int64, best: Int64)
  /// The share of the last step that the value reaches, 0 before the first.
  case steps([Step])
  /// 1 for yes (a value of 1 or more), 0 for no.
  case yesNo

  /// What a value is compared with.
  public enum Target: Sendable, Hashable {
    /// A number of the scheme, more than 0.
    case fixed(Int64)
    /// The value of another measure, for example GDP growth. When it is 0 or less no ratio exists: the share is then 1
    /// for a value that is not less, else 0.
    case measure(String)
  }

  /// A step: from `atLeast` on it brings `share`.
  public struct Step: Sendable, Hashable, Decodable {
    /// The value from which the step holds.
    public let atLeast: Int64
    /// Share of the weight in basis points, 0 to 10,000.
    public let share: Int

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case atLeast = "at_least"
      case share
    }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(CodingKeys.self)
      atLeast = try values.decode(Int64.self, forKey: .atLeast)
      share = try values.decode(Int.self, forKey: .share)
    }
  }

  /// Which way a value moves the share up.
  public enum Direction: Int, Sendable {
    /// More is better.
    case up = 1
    /// Less is better.
    case down = -1
  }

  /// Whether more or less of the value is better.
  public var direction: Direction {
    switch self {
    case .target, .steps, .yesNo: .up
    case .inverse: .down
    case .minMax(let worst, let best): worst < best ? .up : .down
    }
  }

  /// The measure that sets the target, if one does.
  var targetMeasure: String? {
    if case .target(.measure(let measure)) = self { measure } else { nil }
  }

  /// The share that `value` brings, 0 to 1. `target` is the value of ``targetMeasure``, where there is one.
  func share(of value: Fraction, target: Fraction?) -> Fraction {
    switch self {
    case .target(.fixed(let fixed)): Self.ratio(value, to: Fraction(fixed))
    case .target(.measure): Self.ratio(value, to: target ?? .zero)
    case .inverse(let target):
      value <= Fraction(target) ? .one : Fraction(Int128(target) * value.denominator, value.numerator)
    case .minMax(let worst, let best): Self.position(of: value, from: Int128(worst), to: Int128(best))
    case .steps(let steps): Fraction(Int128(steps.last { Fraction($0.atLeast) <= value }?.share ?? 0), 10_000)
    case .yesNo: value >= .one ? .one : .zero
    }
  }

  private static func ratio(_ value: Fraction, to target: Fraction) -> Fraction {
    if value >= target { return .one }
    guard target > .zero, value > .zero else { return .zero }
    return Fraction(value.numerator * target.denominator, value.denominator * target.numerator)
  }

  private static func position(of value: Fraction, from worst: Int128, to best: Int128) -> Fraction {
    let sign: Int128 = worst < best ? 1 : -1
    let way = sign * (value.numerator - worst * value.denominator)
    let length = sign * (best - worst) * value.denominator
    if way <= 0 { return .zero }
    return way >= length ? .one : Fraction(way, length)
  }
}

extension Normalisation: Decodable {
  private enum Kind: String, Decodable {
    case target, inverse, steps
    case minMax = "min_max"
    case yesNo = "yes_no"
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case kind, target, worst, best, steps
    case targetMeasure = "target_measure"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    switch try values.decode(Kind.self, forKey: .kind) {
    case .target:
      self =
        if let measure = try values.decodeIfPresent(String.self, forKey: .targetMeasure) {
          .target(.measure(measure))
        } else {
          .target(.fixed(try values.decode(Int64.self, forKey: .target)))
        }
    case .inverse: self = .inverse(target: try values.decode(Int64.self, forKey: .target))
    case .minMax:
      self = .minMax(
        worst: try values.decode(Int64.self, forKey: .worst), best: try values.decode(Int64.self, forKey: .best))
    case .steps: self = .steps(try values.decode([Step].self, forKey: .steps))
    case .yesNo: self = .yesNo
    }
  }
}
