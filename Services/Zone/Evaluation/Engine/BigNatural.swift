/// A natural number of any size: what exact sums and powers of fractions need.
struct BigNatural: Sendable, Comparable {
  /// Digits to the base 2^64, the least first, without leading zeros.
  private var digits: [UInt64]

  init(_ value: UInt128) {
    digits = [UInt64(truncatingIfNeeded: value), UInt64(truncatingIfNeeded: value >> 64)]
    trim()
  }

  private init(digits: [UInt64]) {
    self.digits = digits
    trim()
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }

  static func + (left: BigNatural, right: BigNatural) -> BigNatural {
    var sum: [UInt64] = []
    var carry: UInt64 = 0
    for place in 0..<max(left.digits.count, right.digits.count) {
      let a = place < left.digits.count ? left.digits[place] : 0
      let b = place < right.digits.count ? right.digits[place] : 0
      let total = UInt128(a) + UInt128(b) + UInt128(carry)
      sum.append(UInt64(truncatingIfNeeded: total))
      carry = UInt64(truncatingIfNeeded: total >> 64)
    }
    return BigNatural(digits: sum + [carry])
  }

  static func * (left: BigNatural, right: BigNatural) -> BigNatural {
    var product = [UInt64](repeating: 0, count: left.digits.count + right.digits.count)
    for (place, a) in left.digits.enumerated() {
      var carry: UInt64 = 0
      for (offset, b) in right.digits.enumerated() {
        // At most (2^64 - 1)^2 + 2 (2^64 - 1) = 2^128 - 1.
        let total = UInt128(a) * UInt128(b) + UInt128(product[place + offset]) + UInt128(carry)
        product[place + offset] = UInt64(truncatingIfNeeded: total)
        carry = UInt64(truncatingIfNeeded: total >> 64)
      }
      product[place + right.digits.count] = carry
    }
    return BigNatural(digits: product)
  }

  static func < (left: BigNatural, right: BigNatural) -> Bool {
    if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
    for (a, b) in zip(left.digits.reversed(), right.digits.reversed()) where a != b { return a < b }
    return false
  }

  func power(_ exponent: Int) -> BigNatural {
    var (result, square, rest) = (BigNatural(1), self, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      rest >>= 1
      if rest > 0 { square = square * square }
    }
    return result
  }
}
