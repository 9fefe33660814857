import Testing

@testable import Service

@Suite struct CallMetricsTests {
  @Test func callsFallIntoTheBucketsOfTheirDuration() {
    let metrics = CallMetrics()
    for microseconds in [5, 10, 11, 2_000_000, 200_000_000] {
      metrics.started("/a.Service/Method")
      metrics.ended("/a.Service/Method", .ok, after: .microseconds(microseconds))
    }
    metrics.ended("/a.Service/Method", .notFound, after: .zero)
    let lines = metrics.text().split(separator: "\n")
    let labels = "grpc_method=\"a.Service/Method\",grpc_status=\"OK\""
    #expect(lines.contains("grpc_server_call_started_total{grpc_method=\"a.Service/Method\"} 5"))
    for (end, count) in [("1e-05", 2), ("5e-05", 3), ("1.0", 3), ("2.0", 4), ("100.0", 4), ("+Inf", 5)] {
      #expect(lines.contains("grpc_server_call_duration_seconds_bucket{\(labels),le=\"\(end)\"} \(count)"), "\(end)")
    }
    #expect(lines.contains("grpc_server_call_duration_seconds_count{\(labels)} 5"))
    #expect(lines.contains { $0.hasPrefix("grpc_server_call_duration_seconds_sum{\(labels)} 202.0000") })
    #expect(lines.contains { $0.contains("grpc_status=\"NOT_FOUND\",le=\"0.0\"} 1") })
  }
}
