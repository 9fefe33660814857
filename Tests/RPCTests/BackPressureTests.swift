import RPC
import Schema
import TestSupport
import Testing

/// Whoever reads slowly holds the other side back: what waits between them is bounded by windows, not by luck.
@Suite struct BackPressureTests {
  private static let messageBytes = 50_000
  /// The window of a stream, what the sender queues, and what sockets and TLS hold, with room to spare.
  private static let bytesMax = 8 * 1024 * 1024

  @Test func slowReaderHoldsTheServersHandlerBack() async throws {
    let sent = Counter()
    let loopback = try await Loopback([
      .serverStreaming("/test.Service/Out") { (_: Request, responses: ResponseWriter<Response>, _) in
        while true {
          try await responses.send(.with { $0.payload = .zeros(Self.messageBytes) })
          sent.add(Self.messageBytes)
        }
      }
    ])
    let responses: ResponseStream<Response> = try await loopback.channel().serverStreaming(
      "/test.Service/Out", Request(), CallOptions())
    var iterator = responses.makeAsyncIterator()
    _ = try await iterator.next()
    try await Task.sleep(for: .milliseconds(300))
    let atRest = sent.value
    #expect(atRest < Self.bytesMax)
    for _ in 0..<200 { _ = try await iterator.next() }
    #expect(await eventually { sent.value > atRest }, "reading lets the handler go on")
    responses.cancel()
    await loopback.stop()
  }

  @Test func slowHandlerHoldsTheClientBack() async throws {
    let sent = Counter()
    let (gate, open) = AsyncStream.makeStream(of: Void.self)
    let loopback = try await Loopback([
      .clientStreaming("/test.Service/In") { (requests: RequestStream<Request>, _) -> Response in
        for await _ in gate { break }
        var count = 0
        for try await _ in requests { count += 1 }
        return .with { $0.serverId = "\(count)" }
      }
    ])
    let channel = try await loopback.channel()
    async let response: Response = channel.clientStreaming("/test.Service/In", CallOptions()) {
      (writer: RequestWriter<Request>) in
      for _ in 0..<1_000 {
        try await writer.send(.with { $0.payload = .zeros(Self.messageBytes) })
        sent.add(Self.messageBytes)
      }
    }
    try await Task.sleep(for: .milliseconds(300))
    #expect(sent.value < Self.bytesMax)
    open.yield()
    let count = try await response.serverId
    #expect(count == "1000")
    await loopback.stop()
  }

  @Test func oneStalledStreamDoesNotHoldBackTheOthersOfItsConnection() async throws {
    let loopback = try await Loopback([
      echo,
      .serverStreaming("/test.Service/Out") { (_: Request, responses: ResponseWriter<Response>, _) in
        while true { try await responses.send(.with { $0.payload = .zeros(Self.messageBytes) }) }
      },
    ])
    let channel = try await loopback.channel()
    var stalled: [ResponseStream<Response>] = []
    for _ in 0..<10 {
      stalled.append(try await channel.serverStreaming("/test.Service/Out", Request(), CallOptions()))
    }
    try await Task.sleep(for: .milliseconds(100))
    #expect(try await channel.echo(100_000).payload?.body.count == 100_000)
    for stream in stalled { stream.cancel() }
    await loopback.stop()
  }
}
