import Foundation
import Synchronization

/// Measures a stretch of work and prints one line for it.
final class Figures: Sendable {
  private let waits = Mutex<[Duration]>([])

  /// Notes how long one operation took from its caller's side.
  func note(_ wait: Duration) {
    waits.withLock { $0.append(wait) }
  }

  func measure(_ title: String, count: Int, _ work: () async throws -> Void) async throws {
    waits.withLock { $0 = [] }
    let (cpuBefore, start) = (Self.cpuMicroseconds(), ContinuousClock.now)
    try await work()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let cpu = Double(Self.cpuMicroseconds() - cpuBefore) / Double(count)
    print("\(title): \(Int(Double(count) / seconds))/s, \(Self.text(cpu)) µs CPU each\(waitText())")
  }

  private func waitText() -> String {
    let sorted = waits.withLock { $0.sorted() }
    guard !sorted.isEmpty else { return "" }
    let median = sorted[sorted.count / 2] / .milliseconds(1)
    let high = sorted[sorted.count * 99 / 100] / .milliseconds(1)
    let worst = sorted[sorted.count - 1] / .milliseconds(1)
    return ", answered in \(Self.text(median)) ms (median), \(Self.text(high)) (p99), \(Self.text(worst)) (worst)"
  }

  private static func text(_ number: Double) -> String { String(format: "%.2f", number) }

  private static func cpuMicroseconds() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000_000
      + Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
  }
}
