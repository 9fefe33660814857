import Glibc
import Locking
import Storage

/// Lets one in fifteen changes or flushes of a file fail, as a full or a broken disk does.
final class DiskFaults: Sendable {
  static let shared = DiskFaults()

  /// The state of the generator; nil while nothing fails.
  private let random = Locked<UInt64?>(nil)

  func start(seed: UInt64) { random.withLock { $0 = seed } }

  /// The system's error number for this call, or nil if it succeeds.
  func next() -> Int32? {
    random.withLock { state in
      guard let last = state else { return nil }
      let fresh = last &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      state = fresh
      let draw = fresh >> 33
      return draw % 15 == 0 ? (draw % 2 == 0 ? EIO : ENOSPC) : nil
    }
  }
}
