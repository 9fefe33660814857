import RPC
import Schema
import TestSupport
import Testing

@Suite struct DeadlineCallTests {
  @Test func deadlineEndsTheCallOnBothSidesAndCancelsTheHandler() async throws {
    let cancelled = Counter()
    let loopback = try await Loopback([
      echo,
      unary { _, context in
        let remaining = context.deadline?.remaining() ?? .zero
        #expect(remaining > .zero && remaining <= .seconds(1))
        do {
          try await Task.sleep(for: .seconds(60))
        } catch {
          cancelled.add()
          throw error
        }
      },
    ])
    let channel = try await loopback.channel()
    // Connects, so that the time of the call is spent in the handler.
    _ = try await channel.echo()
    let start = ContinuousClock.now
    let error = await failure { try await channel.call(Request(), CallOptions(timeout: .seconds(1))) }
    #expect(error?.code == .deadlineExceeded)
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(await eventually { cancelled.value > 0 })
    await loopback.stop()
  }

  @Test func deadlineThatHasPassedSendsNothing() async throws {
    let calls = Counter()
    let loopback = try await Loopback([unary { _, _ in calls.add() }])
    let channel = try await loopback.channel()
    try await channel.call()
    let error = await failure { try await channel.call(Request(), CallOptions(timeout: .seconds(-1))) }
    #expect(error?.code == .deadlineExceeded)
    try await channel.call()
    #expect(calls.value == 2)
    await loopback.stop()
  }

  @Test func deadlineGoesOnToTheCallsThatTheHandlerMakes() async throws {
    let inner = try await Loopback([
      unary { _, context in
        let remaining = context.deadline?.remaining() ?? .zero
        #expect(remaining > .seconds(10) && remaining <= .seconds(20))
      }
    ])
    let channel = try await inner.channel()
    let outer = try await Loopback([
      unary { request, context in try await channel.call(request, CallOptions(for: context)) }
    ])
    try await outer.channel().call(Request(), CallOptions(timeout: .seconds(20)))
    await outer.stop()
    await inner.stop()
  }
}
