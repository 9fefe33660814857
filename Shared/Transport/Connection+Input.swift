import CNghttp2

/// What the socket brings, up to nghttp2.
extension Connection {
  /// Records that one turn of the loop reads at most, so that a peer that sends without end does not keep the loop from
  /// its other connections, nor our answer, which may be that it is too much, from being sent.
  static let recordsPerTurn = 32

  /// Reads until the socket is dry: with read-ahead OpenSSL may hold records that epoll knows nothing of.
  func readInput() {
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
}
