import Locking

/// Counts the calls of a server and how long they took, under the names of gRPC's proposal A66, and writes them as
/// Prometheus text.
///
/// Methods are those that the server has, so callers cannot make up new series; each costs memory from its first call.
public final class CallMetrics: Sendable {
  private struct Series: Hashable {
    let method: String
    let status: Status.Code
  }

  private struct Durations {
    /// Calls up to each of `bounds`, not counting those of smaller ones, and one place for the rest.
    var counts = [UInt64](repeating: 0, count: CallMetrics.bounds.count + 1)
    var sumNanoseconds: Int64 = 0
  }

  private struct State {
    var started: [String: UInt64] = [:]
    var ended: [Series: Durations] = [:]
  }

  /// The upper ends of the buckets in microseconds (gRPC proposal A66, latency).
  private static let bounds: [Int64] = [
    0, 10, 50, 100, 300, 600, 800, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 8_000, 10_000, 13_000, 16_000, 20_000,
    25_000, 30_000, 40_000, 50_000, 65_000, 80_000, 100_000, 130_000, 160_000, 200_000, 250_000, 300_000, 400_000,
    500_000, 650_000, 800_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000, 50_000_000, 100_000_000,
  ]

  private let state = Locked(State())

  public init() {}

  func started(_ method: String) { state.withLock { $0.started[method, default: 0] += 1 } }

  func ended(_ method: String, _ status: Status.Code, after duration: Duration) {
    let nanoseconds = duration.nanosecondsClamped
    let bucket = Self.bounds.firstIndex { nanoseconds <= $0 * 1_000 } ?? Self.bounds.count
    state.withLock { state in
      state.ended[Series(method: method, status: status), default: Durations()].counts[bucket] += 1
      state.ended[Series(method: method, status: status)]?.sumNanoseconds += nanoseconds
    }
  }

  /// Everything counted so far in Prometheus' text format.
  func text() -> String {
    let state = state.withLock { $0 }
    var text = "# HELP grpc_server_call_started_total Calls that were started.\n"
    text += "# TYPE grpc_server_call_started_total counter\n"
    for (method, count) in state.started.sorted(by: { $0.key < $1.key }) {
      text += "grpc_server_call_started_total{grpc_method=\"\(method.dropFirst())\"} \(count)\n"
    }
    let name = "grpc_server_call_duration_seconds"
    text += "# HELP \(name) Time from the start of a call's handler to its status.\n# TYPE \(name) histogram\n"
    let ended = state.ended.sorted {
      ($0.key.method, $0.key.status.rawValue) < ($1.key.method, $1.key.status.rawValue)
    }
    for (series, durations) in ended {
      let labels = "grpc_method=\"\(series.method.dropFirst())\",grpc_status=\"\(series.status.name)\""
      var total: UInt64 = 0
      for (index, count) in durations.counts.enumerated() {
        total += count
        let end = index < Self.bounds.count ? "\(Double(Self.bounds[index]) / 1e6)" : "+Inf"
        text += "\(name)_bucket{\(labels),le=\"\(end)\"} \(total)\n"
      }
      text += "\(name)_sum{\(labels)} \(Double(durations.sumNanoseconds) / 1e9)\n\(name)_count{\(labels)} \(total)\n"
    }
    return text
  }
}
