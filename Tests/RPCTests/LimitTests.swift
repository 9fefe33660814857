import RPC
import Schema
import TestSupport
import Testing

@Suite struct LimitTests {
  @Test func longMessagesAreRefusedBothWaysAndTheConnectionLivesOn() async throws {
    let loopback = try await Loopback([echo, unary { _, _ in }], change: { $0.messageBytes = 10_000 })
    let channel = try await loopback.channel { $0.messageBytes = 20_000 }
    let request = await failure { try await channel.call(.with { $0.payload = .zeros(10_000) }) }
    #expect(request?.code == .resourceExhausted)
    #expect(request?.message.contains("exceeds the limit of 10000") == true)
    let response = await failure { _ = try await channel.echo(30_000) }
    #expect(response?.code == .resourceExhausted)
    #expect(response?.message.contains("exceeds the limit of 20000") == true)
    #expect(try await channel.echo(15_000).payload?.body.count == 15_000)
    await loopback.stop()
  }

  @Test func longMetadataIsRefusedAndTheConnectionLivesOn() async throws {
    let loopback = try await Loopback([unary { _, _ in }], change: { $0.connection.headerListBytes = 4_096 })
    let channel = try await loopback.channel()
    var options = CallOptions()
    options.metadata.add("long", String(repeating: "x", count: 5_000))
    let error = await failure { try await channel.call(Request(), options) }
    #expect(error?.code == .resourceExhausted)
    #expect(error?.message.contains("4096") == true)
    try await channel.call()
    await loopback.stop()
  }

  @Test func callsBeyondThePeersStreamsWaitTheirTurn() async throws {
    let running = Counter()
    let loopback = try await Loopback(
      [
        unary { _, _ in
          running.add()
          try await Task.sleep(for: .milliseconds(10))
          running.add(-1)
        }
      ], change: { $0.connection.concurrentStreams = 3 })
    let channel = try await loopback.channel()
    try await channel.call()
    try await withThrowingTaskGroup { group in
      for _ in 0..<20 { group.addTask { try await channel.call() } }
      try await group.waitForAll()
    }
    #expect(running.maximum <= 3)
    await loopback.stop()
  }

  @Test func callsBeyondTheLoopsLimitAreRefusedAtOnce() async throws {
    let (gate, open) = AsyncStream.makeStream(of: Void.self)
    let started = Counter()
    let loopback = try await Loopback(
      [
        unary { _, _ in
          started.add()
          for await _ in gate { break }
        }, echo,
      ], change: { $0.callsPerLoop = 1 })
    let channel = try await loopback.channel()
    async let first = channel.call()
    #expect(await eventually { started.value == 1 })
    #expect(await failure { _ = try await channel.echo() }?.code == .resourceExhausted)
    open.yield()
    _ = try await first
    open.finish()
    #expect(try await channel.echo(1).payload?.body.count == 1)
    await loopback.stop()
  }

  @Test func admissionRefusesBeforeTheHandlerRuns() async throws {
    let loopback = try await Loopback(
      [unary { _, _ in Issue.record("the handler ran") }],
      admit: { RPCError(.permissionDenied, "\($0.path) is closed") })
    let error = await failure { try await loopback.channel().call() }
    #expect(error?.code == .permissionDenied)
    #expect(error?.message == "/test.Service/Call is closed")
    await loopback.stop()
  }
}
