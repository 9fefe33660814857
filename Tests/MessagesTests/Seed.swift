import Foundation

/// Seeds of random tests: printed, and set by IPMESH_SEED to repeat a run.
enum Seed {
  static func fresh(_ test: String) -> UInt64 {
    let given = ProcessInfo.processInfo.environment["IPMESH_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 0..<1 << 32)
    print("\(test): IPMESH_SEED=\(seed)")
    return seed
  }
}

/// SplitMix64: a small generator whose numbers a seed repeats.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
