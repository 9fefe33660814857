import Foundation

/// A random generator (SplitMix64) that can be run again: the seed is printed and taken from `IPMESH_TEST_SEED`.
public struct SeededRandom: RandomNumberGenerator {
  /// What to put into `IPMESH_TEST_SEED` to repeat a run.
  public let seed: UInt64
  private var state: UInt64

  /// A generator with a fresh seed, or with that of the environment; prints it.
  public init() {
    self.init(
      seed: ProcessInfo.processInfo.environment["IPMESH_TEST_SEED"].flatMap(UInt64.init) ?? .random(in: 0 ... .max))
    print("seed \(seed)")
  }

  /// A generator with this seed.
  public init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
