import TestRandom
import Testing

@testable import StatisticsFigures

@Suite("Exact numbers")
struct FractionTests {
  @Test("numbers are shown rounded half away from zero, with exactly the decimals asked for")
  func texts() {
    for (numerator, denominator, decimals, text) in [
      (701_280_000, 58_440_000, 2, "12.00"), (701_270_000, 58_440_000, 4, "11.9998"), (1, 3, 0, "0"), (1, 2, 0, "1"),
      (-1, 2, 0, "-1"), (5, 100, 1, "0.1"), (-4, 100, 1, "0.0"), (1, -8, 3, "-0.125"), (2_999, 1_000, 2, "3.00"),
      (7, 1, 3, "7.000"), (0, 9, 2, "0.00"), (1, 1_000, 3, "0.001"),
    ] as [(Int128, Int128, Int, String)] {
      #expect(Fraction(numerator, over: denominator)?.text(decimals: decimals) == text)
    }
  }

  @Test("what does not fit, or has no value, is nil")
  func limits() {
    #expect(Fraction(1, over: 0) == nil)
    #expect(Fraction(Int128(Int64.max) + 1, over: 1) == nil)
    #expect(Fraction(Int128(Int64.max) * 10, over: 10) == Fraction(Int64.max))
    #expect(Fraction(1, over: Int128(Int64.max) * 2) == nil)
    #expect(Fraction(Int64.max).percent == nil)
    #expect(Fraction(5).divided(by: Fraction(0)) == nil)
    #expect(Fraction(Int64.max).adding(Fraction(Int64.max)) == nil)
    // The largest terms of a comparison do not overflow.
    let (large, small) = (Fraction(Int64.max), Fraction(1, over: Int128(Int64.max)))
    #expect(small.map { $0 < large } == true)
  }

  @Test("comparison and arithmetic agree with whole numbers over a common denominator")
  func arithmetic() throws {
    var random = SeededRandom()
    for _ in 0..<2_000 {
      let (a, b) = (
        Int64.random(in: -10_000...10_000, using: &random), Int64.random(in: -10_000...10_000, using: &random)
      )
      let below = Int128(Int64.random(in: 1...5_000, using: &random))
      let x = try #require(Fraction(Int128(a), over: below))
      let y = try #require(Fraction(Int128(b) * 3, over: below * 3))
      #expect((x < y) == (a < b) && (x == y) == (a == b))
      #expect(
        x.adding(y) == Fraction(Int128(a + b), over: below) && x.subtracting(y) == Fraction(Int128(a - b), over: below))
      #expect(x.divided(by: y) == (b == 0 ? nil : Fraction(Int128(a), over: Int128(b))))
    }
  }
}
