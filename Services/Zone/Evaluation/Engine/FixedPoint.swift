/// Logarithms and powers of 2 in whole numbers: the geometric mean of the simulation, the same on every machine.
enum FixedPoint {
  /// What 1 is: 2^30.
  static let one: Int64 = 1 << 30

  /// `-log2(share)` with 32 binary places, for a share in units of ``one`` above 0 and up to 1.
  static func negativeLog2(_ share: Int64) -> Int64 {
    // One bit a squaring: x in [1, 2) with 62 binary places.
    let shift = UInt64(share).leadingZeroBitCount - 1
    var x = UInt64(share) << UInt64(shift)
    var log = Int64(32 - shift) << 32
    for place in 1...32 {
      x = UInt64(truncatingIfNeeded: (UInt128(x) * UInt128(x)) >> 62)
      if x >= 1 << 63 {
        x >>= 1
        log += 1 << (32 - place)
      }
    }
    return -log
  }

  /// `2^(-exponent)` in units of ``one``, for an exponent with 32 binary places that is not negative.
  static func negativePower2(_ exponent: Int64) -> Int64 {
    let whole = exponent >> 32
    guard whole < 31 else { return 0 }
    var x = UInt64(1) << 62
    for (place, root) in roots.enumerated() where exponent & (1 << (31 - place)) != 0 {
      x = x.multipliedFullWidth(by: root).high << 2
    }
    return Int64(x >> UInt64(32 + whole))
  }

  /// `2^(-1/2), 2^(-1/4), …` with 62 binary places: each the root of the one before.
  private static let roots: [UInt64] = {
    var (root, roots) = (UInt64(1) << 61, [UInt64]())
    for _ in 0..<32 {
      root = greatest(in: root...(1 << 62)) { UInt128($0) * UInt128($0) <= UInt128(root) << 62 }
      roots.append(root)
    }
    return roots
  }()
}
