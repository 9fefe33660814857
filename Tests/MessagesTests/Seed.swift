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
