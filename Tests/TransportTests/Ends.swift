import Synchronization

@testable import Transport

/// A listener and a client on one loop, which say how each connection went.
final class Ends: Sendable {
  enum Outcome: Sendable, Equatable {
    case open(resumed: Bool)
    case failed(TLSError.Cause)
    case lost
  }

  private let loop: EventLoop
  private let listening: LoopBound<ListeningEnd>
  private let cache: LoopBound<TLSSessionCache>
  private let context: TLSContext

  init(server: TLSFiles, client: TLSFiles) async throws {
    let loop = try EventLoop(name: "test")
    let serverContext = try TLSContext.server(server)
    self.loop = loop
    context = try TLSContext.client(client)
    listening = try await Ends.on(loop) { try LoopBound(ListeningEnd(serverContext, loop), on: loop) }
    cache = try await Ends.on(loop) { LoopBound(TLSSessionCache(), on: loop) }
  }

  /// Connects and waits for the outcome as the client sees it. A connection that opens is kept until its first data,
  /// which brings the ticket for the next one, then closed.
  func connect() async throws -> Outcome {
    await withCheckedContinuation { continuation in
      loop.run { [self] in
        let end = ConnectingEnd { continuation.resume(returning: $0) }
        do {
          let connection = try Connection(
            to: listening.onLoop.listener.address, name: "127.0.0.1", context, cache: cache.onLoop,
            limits: ConnectionLimits(), loop: loop, owner: end)
          end.connection = connection
        } catch {
          continuation.resume(returning: .lost)
        }
      }
    }
  }

  /// Why the server refused the last client.
  func serverFailure() async -> TLSError.Cause? {
    for _ in 0..<1_000 {
      if let cause = try? await Ends.on(loop, { [self] in listening.onLoop.failure }) { return cause }
      try? await Task.sleep(for: .milliseconds(5))
    }
    return nil
  }

  func stop() async {
    try? await Ends.on(loop) { [self] in listening.onLoop.stop() }
    loop.stop()
  }

  private static func on<R: Sendable>(_ loop: EventLoop, _ body: @escaping @Sendable () throws -> R) async throws -> R {
    try await withCheckedThrowingContinuation { continuation in
      loop.run { continuation.resume(with: Result { try body() }) }
    }
  }
}

private final class ListeningEnd: ConnectionOwner {
  private(set) var listener: Listener!
  private(set) var failure: TLSError.Cause?
  private var open: [ObjectIdentifier: Connection] = [:]

  init(_ context: TLSContext, _ loop: EventLoop) throws {
    listener = try Listener(
      on: SocketAddress(host: "127.0.0.1", port: 0), context, limits: ConnectionLimits(), loop: loop, owner: self)
  }

  func stop() {
    listener.close()
    for connection in open.values { connection.close(cause: nil) }
  }

  func connectionOpened(_ connection: Connection) { open[ObjectIdentifier(connection)] = connection }
  func connectionAccepts(_ connection: Connection) -> HTTPStream { HTTPStream() }
  func connectionIsGoingAway(_ connection: Connection) {}

  func connectionClosed(_ connection: Connection, cause: ConnectionError?) {
    open[ObjectIdentifier(connection)] = nil
    if case .tls(let error) = cause { failure = error.cause }
  }
}

private final class ConnectingEnd: ConnectionOwner {
  var connection: Connection?
  private let report: (Ends.Outcome) -> Void
  private var outcome: Ends.Outcome?

  init(_ report: @escaping (Ends.Outcome) -> Void) { self.report = report }

  func connectionOpened(_ connection: Connection) {
    outcome = .open(resumed: connection.resumedSession)
    // The server's tickets follow its handshake; half a second is ample on loopback.
    connection.loop.schedule(at: connection.loop.now + .milliseconds(500)) { connection.close(cause: nil) }
  }

  func connectionAccepts(_ connection: Connection) -> HTTPStream { HTTPStream() }
  func connectionIsGoingAway(_ connection: Connection) {}

  func connectionClosed(_ connection: Connection, cause: ConnectionError?) {
    self.connection = nil
    if let outcome { return report(outcome) }
    if case .tls(let error) = cause { report(.failed(error.cause)) } else { report(.lost) }
  }
}
