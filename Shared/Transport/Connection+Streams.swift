import CNghttp2

/// The streams of the connection, from both sides.
extension Connection {
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

  func accept(id: Int32) -> Bool {
    guard let stream = owner?.connectionAccepts(self) else { return false }
    nghttp2_session_set_stream_user_data(session, id, Unmanaged.passUnretained(stream).toOpaque())
    adopt(stream, id: id)
    return true
  }

  func adopt(_ stream: HTTPStream, id: Int32) {
    stream.id = id
    stream.connection = self
    let link = Unmanaged.passRetained(stream)
    stream.next = firstStream
    firstStream?._withUnsafeGuaranteedRef { $0.previous = link }
    firstStream = link
    streamCount += 1
  }

  /// The caller holds a reference to the stream of its own.
  func remove(_ stream: HTTPStream) {
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
}
