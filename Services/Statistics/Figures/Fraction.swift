/// A number as a fraction of integers in lowest terms: compared exactly, rounded only to be shown.
public struct Fraction: Sendable, Hashable, Comparable {
  /// The part above the line.
  public let numerator: Int64
  /// The part below the line, above 0.
  public let denominator: Int64

  /// A whole number.
  public init(_ whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// `numerator / denominator`; `nil` when the denominator is 0 or the fraction in lowest terms does not fit.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    guard let above = Int64(exactly: numerator / Int128(divisor)),
      let below = Int64(exactly: denominator / Int128(divisor)), below != .min, above != .min
    else { return nil }
    self.numerator = below < 0 ? -above : above
    self.denominator = abs(below)
  }

  /// This one divided by another; `nil` when the other is 0 or the result does not fit.
  public func divided(by other: Fraction) -> Fraction? {
    Fraction(Int128(numerator) * Int128(other.denominator), over: Int128(denominator) * Int128(other.numerator))
  }

  /// The sum; `nil` when it does not fit.
  public func adding(_ other: Fraction) -> Fraction? {
    Fraction(
      Int128(numerator) * Int128(other.denominator) + Int128(other.numerator) * Int128(denominator),
      over: Int128(denominator) * Int128(other.denominator))
  }

  /// The difference; `nil` when it does not fit.
  public func subtracting(_ other: Fraction) -> Fraction? {
    Fraction(
      Int128(numerator) * Int128(other.denominator) - Int128(other.numerator) * Int128(denominator),
      over: Int128(denominator) * Int128(other.denominator))
  }

  /// A hundred times this one; `nil` when it does not fit.
  public var percent: Fraction? { Fraction(Int128(numerator) * 100, over: Int128(denominator)) }

  /// The number with so many decimals (0 to 18), half away from zero: for people, never for comparisons.
  public func text(decimals: Int) -> String {
    let scale = (0..<decimals).reduce(Int128(1)) { power, _ in power * 10 }
    let doubled = Int128(numerator.magnitude) * scale * 2 + Int128(denominator)
    let rounded = doubled / (Int128(denominator) * 2)
    let sign = numerator < 0 && rounded != 0 ? "-" : ""
    guard decimals > 0 else { return sign + "\(rounded)" }
    let fraction = String("\(rounded % scale)")
    return sign + "\(rounded / scale)." + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
  }

  public static func < (a: Fraction, b: Fraction) -> Bool {
    Int128(a.numerator) * Int128(b.denominator) < Int128(b.numerator) * Int128(a.denominator)
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
