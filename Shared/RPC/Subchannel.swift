import Schema

/// The connection to one address: opened when a call needs it, opened again with growing waits when it fails.
final class Subchannel: ConnectionOwner {
  private enum State {
    case idle
    case connecting(Connection)
    /// Connected, but the server does not report itself as serving (yet).
    case notServing(Connection)
    case ready(Connection)
    case backingOff
  }

  private let channel: LoopChannel
  private let address: SocketAddress
  private var sessions = TLSSessionCache()
  private var state = State.idle
  private var failures = 0
  /// Why the last attempt failed.
  private(set) var lastFailure: String?

  init(_ channel: LoopChannel, _ address: SocketAddress) {
    self.channel = channel
    self.address = address
  }

  var readyConnection: Connection? {
    if case .ready(let connection) = state, connection.acceptsRequests { connection } else { nil }
  }

  var isConnecting: Bool {
    switch state {
    case .connecting, .notServing: true
    case .idle, .ready, .backingOff: false
    }
  }

  /// Whether no attempt is under way and the last one failed.
  var isFailing: Bool {
    switch state {
    case .backingOff, .notServing: true
    case .idle, .connecting, .ready: false
    }
  }

  func connectIfIdle() {
    switch state {
    case .idle: connect()
    case .ready(let connection) where !connection.acceptsRequests: connect()
    default: break
    }
  }

  /// Lets the connection finish its calls and makes a new one when it is needed, with a full handshake: a session that
  /// is resumed would still be that of the old certificate.
  func retire() {
    sessions = TLSSessionCache()
    switch state {
    case .connecting(let connection), .notServing(let connection), .ready(let connection):
      state = .idle
      connection.drain()
    case .idle, .backingOff: state = .idle
    }
  }

  private func connect() {
    do throws(ConnectionError) {
      state = .connecting(
        try Connection(
          to: address, name: channel.configuration.serverName, channel.context, cache: sessions,
          limits: channel.configuration.connection, loop: channel.loop, owner: self))
    } catch {
      failed(error)
    }
  }

  // MARK: What becomes of the connection

  func connectionOpened(_ connection: Connection) {
    failures = 0
    lastFailure = nil
    guard let service = channel.configuration.healthService else { return becomeReady(connection) }
    state = .notServing(connection)
    lastFailure = "\(address) does not report \(service) as serving"
    watchHealth(of: service, connection)
  }

  func connectionAccepts(_ connection: Connection) -> HTTPStream { HTTPStream() }

  func connectionIsGoingAway(_ connection: Connection) {
    guard isCurrent(connection) else { return }
    state = .idle
    channel.subchannelIsIdle(self)
  }

  func connectionClosed(_ connection: Connection, cause: ConnectionError?) {
    guard isCurrent(connection) else { return }
    if case .connecting = state { return failed(cause ?? .peerClosed) }
    state = .idle
    channel.subchannelIsIdle(self)
  }

  private func becomeReady(_ connection: Connection) {
    state = .ready(connection)
    lastFailure = nil
    channel.subchannelIsReady()
  }

  private func isCurrent(_ connection: Connection) -> Bool {
    switch state {
    case .connecting(let current), .notServing(let current), .ready(let current): current === connection
    case .idle, .backingOff: false
    }
  }

  private func failed(_ error: ConnectionError) {
    state = .idle
    if channel.gaveUp(self) { return }
    lastFailure = "\(address): \(error)"
    state = .backingOff
    channel.loop.schedule(at: channel.loop.now + backoff()) { [self] in
      guard case .backingOff = state else { return }
      state = .idle
      channel.subchannelIsIdle(self)
    }
    failures += 1
    channel.subchannelFailed()
  }

  /// Grows by 1.6 with each failure, with a fifth of jitter so that clients do not come back all at once.
  private func backoff() -> Duration {
    var wait = channel.configuration.backoffInitial
    for _ in 0..<min(failures, 30) where wait < channel.configuration.backoffMax { wait = wait * 16 / 10 }
    return min(wait, channel.configuration.backoffMax) * Double.random(in: 0.8...1.2)
  }

  // MARK: Health

  /// Follows the server's own word on `service` for as long as the connection lives.
  private func watchHealth(of service: String, _ connection: Connection) {
    let call = ClientCall(channel, "/grpc.health.v1.Health/Watch", CallOptions())
    call.start(on: connection)
    let exchange = ClientExchange(call, on: channel.loop)
    let this = LoopBound(self, on: channel.loop)
    let watched = LoopBound(connection, on: channel.loop)
    Task.immediate(executorPreference: channel.loop) {
      do {
        try exchange.sendLast(GRPCHealth.HealthCheckRequest.with { $0.service = service })
        while let report = try await exchange.receive(GRPCHealth.HealthCheckResponse.self) {
          this.onLoop.reported(serving: report.status == .serving, watched.onLoop)
        }
      } catch let error as RPCError where error.code == .unimplemented {
        this.onLoop.reported(serving: true, watched.onLoop)
      } catch {
        this.onLoop.reported(serving: false, watched.onLoop)
      }
    }
  }

  private func reported(serving: Bool, _ connection: Connection) {
    guard isCurrent(connection) else { return }
    if serving {
      becomeReady(connection)
    } else if case .ready = state {
      state = .notServing(connection)
    }
  }
}
