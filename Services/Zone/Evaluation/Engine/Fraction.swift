/// An exact fraction in lowest terms.
///
/// Guarantees: the denominator is positive, and equal fractions are equal values. The limits of a scheme (values up to
/// 10^15 either way, ``ExpertRule/panelMax`` experts) keep every fraction that scoring makes inside 128 bits.
public struct Fraction: Sendable, Hashable {
  /// Above the line.
  public let numerator: Int128
  /// Below the line, 1 or more.
  public let denominator: Int128

  public static let zero = Fraction(0)
  public static let one = Fraction(1)

  /// A whole number.
  public init(_ value: Int64) {
    numerator = Int128(value)
    denominator = 1
  }

  /// The fraction of two numbers; the denominator must be positive.
  public init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator > 0, "a denominator is positive")
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = numerator / Int128(a)
    self.denominator = denominator / Int128(a)
  }

  /// Times a whole number, rounded half up and held within 64 bits; for fractions that are not negative.
  public func times(_ factor: Int) -> Int {
    let product = numerator * Int128(factor)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: denominator)
    return Int(clamping: remainder >= denominator - remainder ? quotient + 1 : quotient)
  }
}

extension Fraction: Comparable {
  public static func < (left: Fraction, right: Fraction) -> Bool {
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return (a.high, a.low) < (b.high, b.low)
  }
}

extension Fraction: CustomStringConvertible {
  /// `8` or `5/7`.
  public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

extension Fraction {
  /// The greatest whole number that is not more; for fractions made of values.
  var floor: Int64 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int64(remainder < 0 ? quotient - 1 : quotient)
  }

  /// The least whole number that is not less; for fractions made of values.
  var ceiling: Int64 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int64(remainder > 0 ? quotient + 1 : quotient)
  }

  /// How far apart two values are.
  func distance(to other: Fraction) -> Fraction {
    let difference = numerator * other.denominator - other.numerator * denominator
    return Fraction(Int128(difference.magnitude), denominator * other.denominator)
  }

  func divided(by whole: Int64) -> Fraction { Fraction(numerator, denominator * Int128(whole)) }
}
