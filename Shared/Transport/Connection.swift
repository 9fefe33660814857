import CLinux
import CNghttp2
import Glibc

/// Learns what becomes of its connections; called on their loop.
public protocol ConnectionOwner: AnyObject {
  /// A peer has connected to a listener; its handshake begins.
  func connectionBegan(_ connection: Connection)
  /// The handshake is done and the peer is who it must be.
  func connectionOpened(_ connection: Connection)
  /// The peer opens a stream (on a server): the object that will serve it.
  func connectionAccepts(_ connection: Connection) -> HTTPStream
  /// The peer will take no new streams.
  func connectionIsGoingAway(_ connection: Connection)
  /// The connection is gone; `cause` is `nil` if it ended in order.
  func connectionClosed(_ connection: Connection, cause: ConnectionError?)
}

extension ConnectionOwner {
  public func connectionBegan(_ connection: Connection) {}
}

/// Why a connection could not be made, or broke.
public enum ConnectionError: Error, Sendable, CustomStringConvertible {
  case socket(SocketError)
  case tls(TLSError)
  /// The peer broke HTTP/2, or one of our limits.
  case protocolViolation(String)
  case timedOut(String)
  case peerClosed

  /// Whether this is how connections end every day, and no operator needs to know.
  public var isOrdinary: Bool {
    if case .peerClosed = self { true } else { false }
  }

  public var description: String {
    switch self {
    case .socket(let error): error.description
    case .tls(let error): error.description
    case .protocolViolation(let what): what
    case .timedOut(let what): "timed out: \(what)"
    case .peerClosed: "the peer closed the connection"
    }
  }
}

/// One HTTP/2 connection over TLS, of either side. It belongs to one loop and is used on it alone.
///
/// It reads until the socket is dry, lets the streams act, and writes once at the end of the loop's turn.
public final class Connection: ReadinessHandler, TurnEndHandler {
  private enum State {
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
  public private(set) var peer: PeerCertificate?
  public let peerAddress: SocketAddress?
  /// Whether the TLS handshake reused an earlier session.
  public private(set) var resumedSession = false
  /// How long the TCP connection took, and after it the TLS handshake.
  public private(set) var connectTime = Duration.zero
  public private(set) var handshakeTime = Duration.zero
  /// What the owner keeps with the connection.
  public var ownerContext: AnyObject?
  /// Streams that are open.
  public private(set) var streamCount = 0

  private let socket: Socket
  private var tls: TLSSession
  private(set) var session: OpaquePointer?
  /// Let go of, like the timers, when the connection closes; until then the loop keeps the connection and it these.
  private var owner: ConnectionOwner?
  private var state: State
  private var firstStream: Unmanaged<HTTPStream>?
  private var flushScheduled = false
  private var readsNextTurn = false
  private var watchesOutput = false
  /// What the socket did not take yet.
  private var unsent = ByteQueue()

  private var watchdog: LoopTimer?
  private let startedAt: MonotonicTime
  private var lastReceived: MonotonicTime
  private var lastWriteProgress: MonotonicTime
  private var pingSentAt: MonotonicTime?
  private var lastPingReceived: MonotonicTime?
  private var pingStrikes = 0
  private var draining = false
  /// What the peer did that the connection is about to be ended for.
  private var violation: ConnectionError?

  // MARK: Making and ending

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

  /// Whether a new call may be sent on the connection (on a client).
  public var acceptsRequests: Bool {
    state == .open && nghttp2_session_check_request_allowed(session) != 0
  }

  /// The calls that the peer lets us have open at once.
  public var peerConcurrentStreams: Int {
    Int(nghttp2_session_get_remote_settings(session, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS))
  }

  /// Opens a stream with a request; its body is what `stream.output` is given. Check `acceptsRequests` first.
  public func request(_ headers: HeaderList, _ stream: HTTPStream) -> Bool {
    guard acceptsRequests else { return false }
    var provider = stream.outputProvider()
    var id: Int32 = 0
    headers.withFields { fields, count in
      id = nghttp2_submit_request(session, nil, fields, count, &provider, Unmanaged.passUnretained(stream).toOpaque())
    }
    guard id > 0 else { return false }
    adopt(stream, id: id)
    needsFlush()
    return true
  }

  /// Opens a stream with a request that is passed on; see above.
  public func request(passing headers: borrowing HeaderBlock, _ stream: HTTPStream) -> Bool {
    guard acceptsRequests else { return false }
    var provider = stream.outputProvider()
    var id: Int32 = 0
    headers.withFields { fields, count in
      id = nghttp2_submit_request(session, nil, fields, count, &provider, Unmanaged.passUnretained(stream).toOpaque())
    }
    guard id > 0 else { return false }
    adopt(stream, id: id)
    needsFlush()
    return true
  }

  /// Lets `successor` have the stream that `stream` has had so far; for use before any of its body came.
  public func handOver(_ stream: HTTPStream, to successor: HTTPStream) {
    // nghttp2 may be inside a callback to `stream`.
    loop.keepUntilTurnEnds(stream)
    nghttp2_session_set_stream_user_data(session, stream.id, Unmanaged.passUnretained(successor).toOpaque())
    remove(stream)
    stream.connection = nil
    adopt(successor, id: stream.id)
    successor.headerBytes = stream.headerBytes
  }

  /// Takes no new streams, lets the open ones finish, then closes. The peer is told twice, as HTTP/2 advises, so that
  /// a request that is already on its way is still served.
  public func drain() {
    // A client may have sent its first request with the end of its handshake, so a server finishes that first; its
    // owner drains the connection when it opens.
    if isServer, state == .handshaking { return }
    guard !draining else { return }
    draining = true
    guard state == .open else { return close(cause: nil) }
    nghttp2_submit_shutdown_notice(session)
    nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
    needsFlush()
    loop.schedule(at: loop.now + .seconds(1)) { [self] in finishDraining() }
  }

  private func finishDraining() {
    guard state == .open else { return }
    let last = nghttp2_session_get_last_proc_stream_id(session)
    nghttp2_submit_goaway(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, NGHTTP2_NO_ERROR.rawValue, nil, 0)
    needsFlush()
  }

  /// Ends the connection and all its streams at once.
  public func close(cause: ConnectionError?) {
    guard state != .closed, state != .lingering else { return }
    let wasOpen = state == .open
    state = .closed
    if let watchdog { loop.cancel(watchdog) }
    watchdog = nil
    let reason = cause?.description ?? "the connection was closed"
    while let stream = firstStream?.takeUnretainedValue() {
      remove(stream)
      stream.finish(.connectionLost(reason))
    }
    if wasOpen { tls.sendClose() }
    if wasOpen, cause == nil { linger() } else { disappear(cause: cause) }
  }

  /// Waits, in an orderly end, until the peer has ended its side too. To close a socket that holds unread bytes resets
  /// it, and a reset takes from the peer what it has not read yet: the last responses, and the news of the end.
  private func linger() {
    state = .lingering
    shutdown(socket.descriptor, Int32(SHUT_WR))
    setWatch(output: false)
    loop.schedule(at: loop.now + limits.lingerTimeout) { [self] in disappear(cause: nil) }
    discardInput()
  }

  /// Takes a bounded amount in one turn: a peer that never stops sending must not keep the loop from the timer that ends
  /// it, nor from its other connections.
  private func discardInput() {
    for _ in 0..<Connection.recordsPerTurn {
      let count = recv(socket.descriptor, loop.readScratch.baseAddress, loop.readScratch.count, 0)
      if count > 0 { continue }
      if count < 0, errno == EAGAIN { return }
      return disappear(cause: nil)
    }
  }

  private func disappear(cause: ConnectionError?) {
    guard let owner else { return }
    state = .closed
    loop.unwatch(socket.descriptor)
    shutdown(socket.descriptor, Int32(SHUT_RDWR))
    self.owner = nil
    owner.connectionClosed(self, cause: cause)
  }

  // MARK: Readiness

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

  private func finishConnecting() {
    let failure = socket.pendingError
    guard failure == 0 else {
      return close(
        cause: .socket(SocketError(doing: "connect to \(peerAddress?.description ?? "the peer")", code: failure)))
    }
    connectTime = MonotonicTime.now() - startedAt
    state = .handshaking
    advanceHandshake()
  }

  private func advanceHandshake() {
    switch tls.handshake() {
    case .done: handshakeDone()
    case .wantsRead: setWatch(output: false)
    case .wantsWrite: setWatch(output: true)
    case .closed: close(cause: .peerClosed)
    case .failed: close(cause: .tls(tls.handshakeError()))
    }
  }

  private func handshakeDone() {
    guard tls.negotiatedHTTP2 else {
      return close(cause: .tls(TLSError(.noCommonProtocol, "the peer does not speak HTTP/2 (ALPN h2)")))
    }
    peer = tls.peerCertificate()
    resumedSession = tls.resumed
    handshakeTime = MonotonicTime.now() - startedAt - connectTime
    state = .open
    setWatch(output: false)
    openSession()
    armWatchdog(after: limits.keepaliveTimeout)
    owner?.connectionOpened(self)
    readInput()
  }

  private func openSession() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    if isServer {
      nghttp2_session_server_new2(&session, SessionCallbacks.shared.pointer, context, SessionCallbacks.shared.options)
    } else {
      nghttp2_session_client_new2(&session, SessionCallbacks.shared.pointer, context, SessionCallbacks.shared.options)
    }
    func setting(_ id: nghttp2_settings_id, _ value: UInt32) -> nghttp2_settings_entry {
      nghttp2_settings_entry(settings_id: Int32(id.rawValue), value: value)
    }
    var settings = [
      setting(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, UInt32(limits.streamWindowBytes)),
      setting(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, UInt32(limits.headerListBytes)),
      isServer
        ? setting(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.concurrentStreams)
        : setting(NGHTTP2_SETTINGS_ENABLE_PUSH, 0),
    ]
    nghttp2_submit_settings(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), &settings, settings.count)
    nghttp2_session_set_local_window_size(
      session, UInt8(NGHTTP2_FLAG_NONE.rawValue), 0, limits.connectionWindowBytes)
    needsFlush()
  }

  private func setWatch(output: Bool) {
    guard output != watchesOutput else { return }
    watchesOutput = output
    loop.change(socket.descriptor, to: EPOLLIN.rawValue | (output ? EPOLLOUT.rawValue : 0))
  }

  // MARK: Input

  /// Records that one turn of the loop reads at most, so that a peer that sends without end does not keep the loop from
  /// its other connections, nor our answer, which may be that it is too much, from being sent.
  private static let recordsPerTurn = 32

  /// Reads until the socket is dry: with read-ahead OpenSSL may hold records that epoll knows nothing of.
  private func readInput() {
    lastReceived = loop.now
    for _ in 0..<Connection.recordsPerTurn {
      guard state == .open else { return }
      switch tls.read(into: loop.readScratch) {
      case .done(let count): digest(UnsafeRawBufferPointer(rebasing: loop.readScratch[..<count]))
      case .wantsRead, .wantsWrite:
        needsFlush()
        return
      case .closed: return close(cause: .peerClosed)
      case .failed: return close(cause: readFailure())
      }
    }
    needsFlush()
    // Once only: the socket, which is still readable, brings us back as well.
    guard !readsNextTurn else { return }
    readsNextTurn = true
    loop.nextTurn { [self] in
      readsNextTurn = false
      readInput()
    }
  }

  /// With TLS 1.3 a server refuses a client's certificate after the client's handshake is done: its alert is read here.
  private func readFailure() -> ConnectionError {
    let error = tls.handshakeError()
    return error.cause == .closed ? .peerClosed : .tls(error)
  }

  private func digest(_ bytes: UnsafeRawBufferPointer) {
    let result = nghttp2_session_mem_recv(
      session, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
    guard result < 0 else { return }
    flush()
    close(cause: .protocolViolation("HTTP/2 error: \(String(cString: nghttp2_strerror(Int32(result))))"))
  }

  // MARK: Output

  /// Has the connection write at the end of the loop's turn.
  @inline(__always)
  func needsFlush() {
    guard !flushScheduled else { return }
    flushScheduled = true
    loop.atTurnEnd(self)
  }

  func turnEnded() {
    flushScheduled = false
    flush()
  }

  private func flush() {
    guard state == .open else { return }
    repeat {
      if unsent.isEmpty {
        guard collectOutput() else { return }
      } else if !write(&unsent) {
        return
      }
    } while state == .open
  }

  /// Takes what nghttp2 has to send and writes it; false when there is nothing more or the socket is full.
  private func collectOutput() -> Bool {
    while loop.writeScratch.count < 64 * 1024 {
      var bytes: UnsafePointer<UInt8>?
      let count = nghttp2_session_mem_send(session, &bytes)
      if count < 0 {
        loop.writeScratch.removeAll()
        close(cause: .protocolViolation("HTTP/2 error: \(String(cString: nghttp2_strerror(Int32(count))))"))
        return false
      }
      if count == 0 { break }
      loop.writeScratch.append(UnsafeRawBufferPointer(start: bytes, count: count))
    }
    guard !loop.writeScratch.isEmpty else {
      finishedSending()
      return false
    }
    let all = write(&loop.writeScratch)
    if !all { unsent.append(loop.writeScratch.bytes) }
    loop.writeScratch.removeAll()
    return all
  }

  /// Writes from the front of `queue`; false when the socket takes no more for now.
  private func write(_ queue: inout ByteQueue) -> Bool {
    while !queue.isEmpty {
      switch tls.write(queue.bytes) {
      case .done(let count):
        queue.consume(count)
        lastWriteProgress = loop.now
      case .wantsWrite, .wantsRead:
        if !watchesOutput {
          lastWriteProgress = loop.now
          setWatch(output: true)
        }
        return false
      case .closed, .failed:
        queue.removeAll()
        close(cause: .peerClosed)
        return false
      }
    }
    return true
  }

  private func finishedSending() {
    unsent.releaseMemory()
    if watchesOutput { setWatch(output: false) }
    if nghttp2_session_want_read(session) == 0, nghttp2_session_want_write(session) == 0 { close(cause: violation) }
  }

  // MARK: Streams

  func accept(id: Int32) -> Bool {
    guard let stream = owner?.connectionAccepts(self) else { return false }
    nghttp2_session_set_stream_user_data(session, id, Unmanaged.passUnretained(stream).toOpaque())
    adopt(stream, id: id)
    return true
  }

  private func adopt(_ stream: HTTPStream, id: Int32) {
    stream.id = id
    stream.connection = self
    let link = Unmanaged.passRetained(stream)
    stream.next = firstStream
    firstStream?._withUnsafeGuaranteedRef { $0.previous = link }
    firstStream = link
    streamCount += 1
  }

  /// The caller holds a reference to the stream of its own.
  private func remove(_ stream: HTTPStream) {
    if let previous = stream.previous {
      previous._withUnsafeGuaranteedRef { $0.next = stream.next }
    } else {
      firstStream = stream.next
    }
    stream.next?._withUnsafeGuaranteedRef { $0.previous = stream.previous }
    stream.next = nil
    stream.previous = nil
    streamCount -= 1
    Unmanaged.passUnretained(stream).release()
  }

  func streamClosed(_ stream: HTTPStream, code: UInt32) {
    remove(stream)
    stream.finish(stream.neverSent ? .refused : code == NGHTTP2_NO_ERROR.rawValue ? .finished : .reset(code: code))
  }

  func peerIsGoingAway() { owner?.connectionIsGoingAway(self) }

  // MARK: Keeping alive

  /// What we send shows that the peer's pings have a purpose.
  func countSent() { pingStrikes = 0 }

  func receivedPing(isAnswer: Bool) {
    if isAnswer {
      pingSentAt = nil
      if draining { finishDraining() }
      return
    }
    guard isServer else { return }
    if let last = lastPingReceived, loop.now < last + limits.pingIntervalMinimum {
      pingStrikes += 1
      if pingStrikes > limits.pingStrikes { refusePings() }
    }
    lastPingReceived = loop.now
  }

  private func refusePings() {
    let reason: StaticString = "too_many_pings"
    nghttp2_submit_goaway(
      session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nghttp2_session_get_last_proc_stream_id(session),
      NGHTTP2_ENHANCE_YOUR_CALM.rawValue, reason.utf8Start, reason.utf8CodeUnitCount)
    violation = .protocolViolation("the peer sent too many pings")
    loop.schedule(at: loop.now) { [self] in
      flush()
      close(cause: violation)
    }
  }

  private func armWatchdog(after wait: Duration) {
    if let watchdog { loop.cancel(watchdog) }
    watchdog = loop.schedule(at: loop.now + wait) { [self] in check() }
  }

  private func check() {
    guard state == .open else { return close(cause: .timedOut("the connection was not established")) }
    let now = loop.now
    if watchesOutput, now > lastWriteProgress + limits.writeStallTimeout {
      return close(cause: .timedOut("the peer does not read"))
    }
    if nghttp2_session_get_outbound_queue_size(session) > limits.queuedFrames {
      return close(cause: .protocolViolation("too many frames wait for the peer"))
    }
    if let sent = pingSentAt {
      if lastReceived > sent {
        pingSentAt = nil
      } else if now >= sent + limits.keepaliveTimeout {
        return close(cause: .timedOut("the peer does not answer pings"))
      }
    } else if now >= lastReceived + limits.keepaliveTime {
      pingSentAt = now
      nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
      needsFlush()
    }
    armWatchdog(after: limits.keepaliveTimeout)
  }
}
