import CLinux
import CNghttp2
import Glibc

/// One HTTP/2 connection over TLS, of either side. It belongs to one loop and is used on it alone.
///
/// It reads until the socket is dry, lets the streams act, and writes once at the end of the loop's turn.
public final class Connection: ReadinessHandler, TurnEndHandler {
  enum State {
    case connecting
    case handshaking
    case open
    /// Ended on our side, in order; what the peer still sends is thrown away.
    case lingering
    case closed
  }

  public let loop: EventLoop
  public let limits: ConnectionLimits
  public let isServer: Bool
  /// The peer's verified certificate, once the connection is open.
  public internal(set) var peer: PeerCertificate?
  public let peerAddress: SocketAddress?
  /// Whether the TLS handshake reused an earlier session.
  public internal(set) var resumedSession = false
  /// How long the TCP connection took, and after it the TLS handshake.
  public internal(set) var connectTime = Duration.zero
  public internal(set) var handshakeTime = Duration.zero
  /// What the owner keeps with the connection.
  public var ownerContext: AnyObject?
  /// Streams that are open.
  public internal(set) var streamCount = 0

  let socket: Socket
  var tls: TLSSession
  var session: OpaquePointer?
  /// Let go of, like the timers, when the connection closes; until then the loop keeps the connection and it these.
  var owner: ConnectionOwner?
  var state: State
  private(set) var watchesOutput = false

  // What the extension of the same name uses, in a file of its own.

  // Streams
  var firstStream: Unmanaged<HTTPStream>?

  // Input
  var readsNextTurn = false

  // Output
  var flushScheduled = false
  /// What the socket did not take yet.
  var unsent = ByteQueue()

  // Keepalive
  var watchdog: LoopTimer?
  let startedAt: MonotonicTime
  var lastReceived: MonotonicTime
  var lastWriteProgress: MonotonicTime
  var pingSentAt: MonotonicTime?
  var lastPingReceived: MonotonicTime?
  var pingStrikes = 0

  // Ending
  var draining = false
  /// What the peer did that the connection is about to be ended for.
  var violation: ConnectionError?

  /// The server's side of an accepted socket.
  init(
    accepting socket: consuming Socket, _ context: TLSContext, limits: ConnectionLimits, loop: EventLoop,
    owner: ConnectionOwner
  ) throws(TLSError) {
    isServer = true
    tls = try TLSSession(accepting: socket, context)
    peerAddress = socket.peerAddress
    self.socket = socket
    self.loop = loop
    self.limits = limits
    self.owner = owner
    state = .handshaking
    startedAt = loop.now
    lastReceived = loop.now
    lastWriteProgress = loop.now
    watch(EPOLLIN.rawValue)
  }

  /// Begins to connect to `address`, whose certificate must be for `name`.
  public init(
    to address: SocketAddress, name: String, _ context: TLSContext, cache: TLSSessionCache, limits: ConnectionLimits,
    loop: EventLoop, owner: ConnectionOwner
  ) throws(ConnectionError) {
    isServer = false
    let socket: Socket
    do { socket = try Socket.connecting(to: address) } catch { throw .socket(error) }
    do { tls = try TLSSession(connecting: socket, context, name: name, cache: cache) } catch { throw .tls(error) }
    peerAddress = address
    self.socket = socket
    self.loop = loop
    self.limits = limits
    self.owner = owner
    state = .connecting
    startedAt = loop.now
    lastReceived = loop.now
    lastWriteProgress = loop.now
    watchesOutput = true
    watch(EPOLLIN.rawValue | EPOLLOUT.rawValue)
  }

  private func watch(_ events: UInt32) {
    loop.watch(socket.descriptor, events, self)
    armWatchdog(after: limits.handshakeTimeout)
  }

  deinit { nghttp2_session_del(session) }

  func ready(_ events: UInt32) {
    switch state {
    case .connecting: finishConnecting()
    case .handshaking: advanceHandshake()
    case .open:
      if events & ~EPOLLOUT.rawValue != 0 { readInput() }
      if events & EPOLLOUT.rawValue != 0 { needsFlush() }
    case .lingering: discardInput()
    case .closed: break
    }
  }

  func setWatch(output: Bool) {
    guard output != watchesOutput else { return }
    watchesOutput = output
    loop.change(socket.descriptor, to: EPOLLIN.rawValue | (output ? EPOLLOUT.rawValue : 0))
  }
}
