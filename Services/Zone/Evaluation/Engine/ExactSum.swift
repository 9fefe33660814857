/// A sum of fractions that are not negative, exact whatever their denominators are.
struct ExactSum {
  private var numerator = BigNatural(0)
  private var denominator = BigNatural(1)

  /// Adds a fraction times a whole number.
  mutating func add(_ fraction: Fraction, times factor: Int) {
    let (n, d) = (
      BigNatural(fraction.numerator.magnitude * UInt128(factor)), BigNatural(fraction.denominator.magnitude)
    )
    numerator = numerator * d + n * denominator
    denominator = denominator * d
  }

  mutating func add(_ other: ExactSum) {
    numerator = numerator * other.denominator + other.numerator * denominator
    denominator = denominator * other.denominator
  }

  func exceeds(_ limit: Int) -> Bool { BigNatural(UInt128(limit)) * denominator < numerator }

  /// The sum, or `limit` when it is more than that.
  func capped(at limit: Int) -> ExactSum {
    exceeds(limit) ? ExactSum(numerator: BigNatural(UInt128(limit)), denominator: BigNatural(1)) : self
  }

  /// The nearest whole number, half up; at most `limit`.
  func rounded(limit: Int) -> Int {
    let twice = BigNatural(2) * numerator
    return greatest(in: 0...limit) { whole in
      whole == 0 || !(twice < BigNatural(UInt128(2 * whole - 1)) * denominator)
    }
  }

  init() {}

  private init(numerator: BigNatural, denominator: BigNatural) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

/// The greatest number of a range for which a condition holds that holds for the least and, once false, stays false.
func greatest<Number: BinaryInteger>(in range: ClosedRange<Number>, where holds: (Number) -> Bool) -> Number {
  var (low, high) = (range.lowerBound, range.upperBound)
  while low < high {
    let middle = high - (high - low) / 2
    if holds(middle) { low = middle } else { high = middle - 1 }
  }
  return low
}
