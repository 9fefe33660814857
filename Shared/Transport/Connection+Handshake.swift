import CNghttp2

/// From the TCP connection to the first frame.
extension Connection {
  func finishConnecting() {
    let failure = socket.pendingError
    guard failure == 0 else {
      return close(
        cause: .socket(SocketError(doing: "connect to \(peerAddress?.description ?? "the peer")", code: failure)))
    }
    connectTime = MonotonicTime.now() - startedAt
    state = .handshaking
    advanceHandshake()
  }

  func advanceHandshake() {
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
}
