import Service
import Synchronization

/// A server that behaves as a test says, below gRPC: refuses streams, answers what is no gRPC, or nothing.
final class RawUpstream: Sendable {
  enum Answer: Sendable {
    case reset(UInt32)
    case headers([(StaticString, StaticString)], endStream: Bool)
    case closeConnection
    case nothing
    /// Nothing but the status OK.
    case ok
  }

  let address: SocketAddress
  /// The calls that came, but for the gateway's own questions about health.
  let streams: Counter
  private let server: LoopBound<RawServer>

  /// - Parameter answers: one for each stream, in their order; the last one counts for all that follow.
  init(_ pki: TestPKI, _ answers: [Answer]) async throws {
    let context = try TLSContext.server(try pki.serviceFiles())
    let loop = try EventLoop(name: "raw")
    let streams = Counter()
    self.streams = streams
    (server, address) = try await withCheckedThrowingContinuation { continuation in
      loop.run {
        continuation.resume(
          with: Result {
            let server = RawServer(answers, streams)
            let listener = try Listener(
              on: SocketAddress(host: "127.0.0.1", port: 0), context, limits: ConnectionLimits(), loop: loop,
              owner: server)
            return (LoopBound(server, on: loop), listener.address)
          })
      }
    }
  }

  deinit { server.loop.stop() }
}

private final class RawServer: ConnectionOwner {
  private let answers: [RawUpstream.Answer]
  private let streams: Counter

  init(_ answers: [RawUpstream.Answer], _ streams: Counter) {
    self.answers = answers
    self.streams = streams
  }

  func connectionOpened(_ connection: Connection) {}

  func connectionAccepts(_ connection: Connection) -> HTTPStream { RawStream(self) }

  /// The answer to the next call.
  func nextAnswer() -> RawUpstream.Answer {
    defer { streams.increment() }
    return answers[min(streams.value, answers.count - 1)]
  }

  func connectionIsGoingAway(_ connection: Connection) {}
  func connectionClosed(_ connection: Connection, cause: ConnectionError?) {}
}

private final class RawStream: HTTPStream {
  private let server: RawServer
  private var isCall = false

  init(_ server: RawServer) { self.server = server }

  override func receivedField(name: Span<UInt8>, value: Span<UInt8>) {
    // The path of the tests' calls, "/grpc.testing...", not "/grpc.health...".
    if name.count == 5, name[1] == UInt8(ascii: "p"), value[6] == UInt8(ascii: "t") { isCall = true }
  }

  override func receivedEnd() {
    guard isCall else { return }
    switch server.nextAnswer() {
    case .reset(let code): reset(code)
    case .headers(let fields, let endStream): respond(HeaderList(fields), endStream: endStream)
    case .closeConnection:
      guard let connection else { return }
      connection.loop.schedule(at: connection.loop.now) { connection.close(cause: nil) }
    case .nothing: break
    case .ok:
      respond(
        HeaderList([(":status", "200"), ("content-type", "application/grpc"), ("grpc-status", "0")]), endStream: true)
    }
  }

  override func received(_ data: RawSpan) { consume(data.byteCount) }
}
