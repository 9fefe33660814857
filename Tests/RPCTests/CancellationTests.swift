import RPC
import Schema
import TestSupport
import Testing

@Suite struct CancellationTests {
  /// A method that waits until its task is cancelled, and what is known of it.
  private final class Waiting: Sendable {
    let started = Counter()
    let cancelled = Counter()

    func wait() async throws {
      started.add()
      do { try await Task.sleep(for: .seconds(60)) } catch { cancelled.add() }
    }

    var hasStarted: Bool { started.value > 0 }
    var wasCancelled: Bool { cancelled.value > 0 }
  }

  @Test func cancellingTheCallersTaskCancelsTheHandler() async throws {
    let waiting = Waiting()
    let loopback = try await Loopback([unary { _, _ in try await waiting.wait() }])
    let channel = try await loopback.channel()
    let caller = Task { await failure { try await channel.call() } }
    #expect(await eventually { waiting.hasStarted })
    caller.cancel()
    #expect(await caller.value?.code == .cancelled)
    #expect(await eventually { waiting.wasCancelled })
    await loopback.stop()
  }

  @Test func handlerThatWaitsForRequestsOrForRoomIsCancelled() async throws {
    let ended = Counter()
    let loopback = try await Loopback([
      .clientStreaming("/test.Service/In") { (requests: RequestStream<Request>, _) -> Response in
        defer { ended.add() }
        for try await _ in requests {}
        return Response()
      },
      .serverStreaming("/test.Service/Out") { (_: Request, responses: ResponseWriter<Response>, _) in
        defer { ended.add() }
        while true { try await responses.send(.with { $0.payload = .zeros(100_000) }) }
      },
    ])
    let channel = try await loopback.channel()
    let input: BidirectionalCall<Request, Response> = try await channel.bidirectional("/test.Service/In", CallOptions())
    try await input.send(Request())
    let output: ResponseStream<Response> = try await channel.serverStreaming(
      "/test.Service/Out", Request(), CallOptions())
    #expect(try await output.first { _ in true } != nil)
    input.cancel()
    output.cancel()
    #expect(await eventually { ended.value == 2 })
    await loopback.stop()
  }

  @Test func connectionThatIsLostCancelsItsHandlers() async throws {
    let waiting = Waiting()
    let loopback = try await Loopback([unary { _, _ in try await waiting.wait() }])
    let channel = try await loopback.channel()
    let caller = Task { await failure { try await channel.call() } }
    #expect(await eventually { waiting.hasStarted })
    await loopback.stop()
    #expect(await caller.value?.code == .unavailable)
    #expect(await eventually { waiting.wasCancelled })
  }

  @Test func handlerThatGivesUpTellsTheCaller() async throws {
    let loopback = try await Loopback([unary { _, _ in throw CancellationError() }])
    let error = await failure { try await loopback.channel().call() }
    #expect(error?.code == .cancelled)
    await loopback.stop()
  }

  @Test func callOutlivesItsChannel() async throws {
    let loopback = try await Loopback([
      .serverStreaming("/test.Service/Out") { (_: Request, responses: ResponseWriter<Response>, _) in
        for _ in 0..<20 {
          try await responses.send(Response())
          try await Task.sleep(for: .milliseconds(5))
        }
      }
    ])
    func start() async throws -> ResponseStream<Response> {
      try await loopback.channel().serverStreaming("/test.Service/Out", Request(), CallOptions())
    }
    var count = 0
    for try await _ in try await start() { count += 1 }
    #expect(count == 20)
    await loopback.stop()
  }
}
