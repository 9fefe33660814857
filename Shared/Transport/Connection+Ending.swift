import CLinux
import CNghttp2
import Glibc

/// How a connection ends: drained, closed in order, or lost.
extension Connection {
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

  func finishDraining() {
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
  func discardInput() {
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

  func loopEnds() {
    close(cause: nil)
    disappear(cause: nil)
  }
}
