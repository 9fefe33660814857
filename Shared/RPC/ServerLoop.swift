/// A server's part on one loop: its listener, its connections, its calls.
final class ServerLoop: ConnectionOwner {
  let configuration: ServerConfiguration
  let methods: MethodTable
  let loop: EventLoop
  private(set) var listener: Listener!
  private let admit: (@Sendable (ServerContext) -> RPCError?)?
  private let log: @Sendable (ConnectionError, SocketAddress?) -> Void
  private let ended: (@Sendable (ServerContext, Status.Code, (any Error)?) -> Void)?
  private let relay: (any Relay)?
  private var callIDState = UInt64.random(in: .min ... .max)
  private var connections: [ObjectIdentifier: Connection] = [:]
  private var callCount = 0
  private var drained: CheckedContinuation<Void, Never>?

  init(
    _ configuration: ServerConfiguration, on address: SocketAddress, _ methods: MethodTable, _ context: TLSContext,
    loop: EventLoop, admit: (@Sendable (ServerContext) -> RPCError?)?,
    log: @escaping @Sendable (ConnectionError, SocketAddress?) -> Void,
    ended: (@Sendable (ServerContext, Status.Code, (any Error)?) -> Void)?,
    relay: (@Sendable (EventLoop) throws -> any Relay)?
  ) throws {
    self.configuration = configuration
    self.methods = methods
    self.loop = loop
    self.admit = admit
    self.log = log
    self.ended = ended
    self.relay = try relay?(loop)
    listener = try Listener(on: address, context, limits: configuration.connection, loop: loop, owner: self)
  }

  // MARK: Connections

  func connectionBegan(_ connection: Connection) { connections[ObjectIdentifier(connection)] = connection }

  func connectionOpened(_ connection: Connection) {
    let peer = Peer(certificate: connection.peer, address: connection.peerAddress)
    connection.ownerContext = relay.map { Peer(peer, LoopBound($0.client(peer), on: loop)) } ?? peer
    if drained != nil { connection.drain() }
  }

  func connectionAccepts(_ connection: Connection) -> HTTPStream {
    callCount += 1
    let peer = connection.ownerContext as? Peer ?? Peer(certificate: nil, address: nil)
    if let relayClient = peer.relayClient { return RelayedCall(self, peer, relayClient.onLoop) }
    return ServerCall(self, peer)
  }

  func connectionIsGoingAway(_ connection: Connection) {}

  func connectionClosed(_ connection: Connection, cause: ConnectionError?) {
    connections[ObjectIdentifier(connection)] = nil
    if let cause, !cause.isOrdinary { log(cause, connection.peerAddress) }
    finishDrainIfDone()
  }

  // MARK: Calls

  func callEnded() { callCount -= 1 }

  func callFinished(_ context: ServerContext, _ code: Status.Code, _ thrown: (any Error)?) {
    ended?(context, code, thrown)
  }

  func refuse(_ context: ServerContext) -> RPCError? {
    isFull ? fullError : admit?(context)
  }

  var isFull: Bool { callCount > configuration.callsPerLoop }

  var fullError: RPCError { RPCError(.resourceExhausted, "the server has too many calls open; try again later") }

  var headersTooLargeError: RPCError {
    RPCError(.resourceExhausted, "the metadata is longer than \(configuration.connection.headerListBytes) bytes")
  }

  func nextCallID() -> CallID { CallID(next: &callIDState) }

  // MARK: Ending

  func drain(grace: Duration, _ bound: LoopBound<ServerLoop>) async {
    listener.close()
    await withCheckedContinuation { continuation in
      drained = continuation
      for connection in connections.values { connection.drain() }
      loop.schedule(at: loop.now + grace) { bound.onLoop.closeRest() }
      finishDrainIfDone()
    }
    relay?.close()
  }

  private func closeRest() {
    for connection in connections.values { connection.close(cause: nil) }
  }

  private func finishDrainIfDone() {
    guard connections.isEmpty, let waiter = drained else { return }
    drained = nil
    waiter.resume()
  }
}
