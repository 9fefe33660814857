import Service
import Synchronization
import Testing

/// Runs `body` with a gateway in front of an upstream, and ends both.
func withMesh(_ body: @Sendable (TestMesh, TestUpstream) async throws -> Void) async throws {
  let pki = try TestPKI()
  let upstream = TestUpstream()
  let server = try await upstream.start(pki)
  let mesh = try await TestMesh(pki, upstream: server.address)
  do {
    try await body(mesh, upstream)
  } catch {
    await mesh.stop()
    await server.shutdown(grace: .zero)
    throw error
  }
  await mesh.stop()
  await server.shutdown(grace: .zero)
}

/// Waits until `condition` holds; records an issue after a minute.
func eventually(
  _ condition: @Sendable () async throws -> Bool, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  for _ in 0..<6_000 {
    if try await condition() { return }
    try await Task.sleep(for: .milliseconds(10))
  }
  Issue.record("the condition did not come to hold", sourceLocation: sourceLocation)
}

/// Waits until `value` has not changed for half a second.
func settled(_ value: @Sendable () -> Int) async throws {
  var last = -1
  while value() != last {
    last = value()
    try await Task.sleep(for: .milliseconds(500))
  }
}

/// A number that several tasks count up.
final class Counter: Sendable {
  private let count = Atomic(0)

  var value: Int { count.load(ordering: .relaxed) }

  func increment() { count.add(1, ordering: .relaxed) }
}
