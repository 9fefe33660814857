import CNghttp2

/// How a stream came to its end.
public enum StreamEnd: Sendable, Equatable {
  /// Both sides finished.
  case finished
  /// One side reset the stream with this HTTP/2 error code.
  case reset(code: UInt32)
  /// The connection went away under it.
  case connectionLost(String)

  /// The peer says that it did nothing with the request, which may therefore be sent again elsewhere.
  public static let refused = StreamEnd.reset(code: NGHTTP2_REFUSED_STREAM.rawValue)
  public static let cancelled = StreamEnd.reset(code: NGHTTP2_CANCEL.rawValue)
}

/// One HTTP/2 stream. A subclass gives it meaning: a call that is served, a call that is made, a call that is proxied.
///
/// Guarantees: all methods are called on the connection's loop; `ended` is called exactly once, last. Bytes put into
/// `output` are sent as fast as the peer's flow control admits; bytes received count against the peer's window until
/// they are given back with `consume`.
open class HTTPStream {
  /// The HTTP/2 stream identifier.
  public internal(set) var id: Int32 = 0
  /// `nil` before the stream is opened and after it ended.
  public internal(set) final var connection: Connection?
  /// The bytes that wait to be sent as DATA. Call `outputChanged` after adding to it.
  public final var output = ByteQueue()
  /// Set when the header list was longer than the limit; its fields were not delivered.
  public internal(set) final var headersTooLarge = false

  /// Output below which a writer that waits for room is told to go on.
  public static let outputLowWaterBytes = 32 * 1024

  final var headerBytes = 0
  /// The peer has sent its last frame.
  final var peerEnded = false
  private final var unconsumed = 0
  private final var outputEnded = false
  private final var outputDeferred = false
  private final var trailers: HeaderList?
  private final var passedTrailers = HeaderBlock()
  /// The request was never sent, because the connection stopped taking new ones first.
  final var neverSent = false
  /// The connection's list of open streams. The list as a whole holds one reference to each stream, which `adopt` and
  /// `remove` of the connection count by hand: three fewer than links that count for themselves.
  final var next: Unmanaged<HTTPStream>?
  final var previous: Unmanaged<HTTPStream>?

  public init() {}

  // MARK: What a subclass learns

  /// One header or trailer field; the bytes are valid during the call.
  open func receivedField(name: Span<UInt8>, value: Span<UInt8>) {}

  /// The header list or the trailers are complete.
  open func receivedHeaders(endStream: Bool) {}

  /// A piece of the body; the bytes are valid during the call.
  open func received(_ data: RawSpan) {}

  /// The peer will send no more.
  open func receivedEnd() {}

  /// The output has drained to `outputLowWaterBytes` or less.
  open func outputDrained() {}

  /// The stream is over; nothing can be sent or received on it any more.
  open func ended(_ end: StreamEnd) {}

  // MARK: What a subclass does

  /// Answers a request. Without a body the headers are also the last word, as gRPC's "trailers only".
  public final func respond(_ headers: HeaderList, endStream: Bool = false) {
    guard let connection else { return }
    connection.countSent()
    headers.withFields { fields, count in
      if endStream {
        nghttp2_submit_response(connection.session, id, fields, count, nil)
      } else {
        var provider = outputProvider()
        nghttp2_submit_response(connection.session, id, fields, count, &provider)
      }
    }
    if endStream { stopPeer(connection) }
    connection.needsFlush()
  }

  /// Answers a request with headers that another server gave.
  public final func respond(passing headers: borrowing HeaderBlock, endStream: Bool) {
    guard let connection else { return }
    connection.countSent()
    headers.withFields { fields, count in
      if endStream {
        nghttp2_submit_response(connection.session, id, fields, count, nil)
      } else {
        var provider = outputProvider()
        nghttp2_submit_response(connection.session, id, fields, count, &provider)
      }
    }
    if endStream { stopPeer(connection) }
    connection.needsFlush()
  }

  /// Has a client that still sends stop once our answer is out, since it is complete without that (RFC 9113, 8.1); else
  /// the stream would stay open for as long as the client likes.
  private final func stopPeer(_ connection: Connection) {
    guard connection.isServer, !peerEnded else { return }
    connection.loop.schedule(at: connection.loop.now + .milliseconds(1)) { [self] in
      guard let connection = self.connection, !peerEnded else { return }
      // A reset that is submitted before the last frame has left would take its place.
      guard nghttp2_session_get_stream_local_close(connection.session, id) == 1 else { return stopPeer(connection) }
      reset(NGHTTP2_NO_ERROR.rawValue)
    }
  }

  /// Tells nghttp2 that bytes (or the end) wait in `output`.
  public final func outputChanged() {
    guard let connection else { return }
    if outputDeferred {
      outputDeferred = false
      nghttp2_session_resume_data(connection.session, id)
    }
    connection.needsFlush()
  }

  /// Ends our side after what waits in `output`, with `trailers` if there are any.
  public final func finishOutput(trailers: HeaderList? = nil) {
    guard !outputEnded else { return }
    outputEnded = true
    self.trailers = trailers
    outputChanged()
  }

  /// Ends our side after what waits in `output`, with trailers that another server gave.
  public final func finishOutput(passing trailers: consuming HeaderBlock) {
    guard !outputEnded else { return }
    outputEnded = true
    passedTrailers = trailers
    outputChanged()
  }

  /// Gives `count` received bytes back to the window of the connection, so that its other streams go on, but not to
  /// the stream's own; `consumeOnStream` follows when they have gone where they should.
  public final func consumeOnConnection(_ count: Int) {
    guard let connection, count > 0 else { return }
    unconsumed -= count
    nghttp2_session_consume_connection(connection.session, count)
    connection.needsFlush()
  }

  public final func consumeOnStream(_ count: Int) {
    guard let connection, count > 0 else { return }
    nghttp2_session_consume_stream(connection.session, id, count)
    connection.needsFlush()
  }

  /// Gives `count` received bytes back to the peer's windows.
  public final func consume(_ count: Int) {
    guard let connection, count > 0 else { return }
    unconsumed -= count
    nghttp2_session_consume(connection.session, id, count)
    connection.needsFlush()
  }

  /// Ends the stream at once, both ways.
  public final func reset(_ code: UInt32 = NGHTTP2_CANCEL.rawValue) {
    guard let connection else { return }
    nghttp2_submit_rst_stream(connection.session, UInt8(NGHTTP2_FLAG_NONE.rawValue), id, code)
    connection.needsFlush()
  }

  /// Whether our side was ended and all of its bytes were taken.
  public final var outputIsFinished: Bool { outputEnded && output.isEmpty }

  // MARK: What the connection does

  final func endInput() {
    peerEnded = true
    receivedEnd()
  }

  final func outputProvider() -> nghttp2_data_provider {
    var provider = nghttp2_data_provider()
    provider.source.ptr = Unmanaged.passUnretained(self).toOpaque()
    provider.read_callback = { _, _, buffer, length, flags, source, _ in
      guard let owner = source?.pointee.ptr, let buffer, let flags else {
        return Int(NGHTTP2_ERR_CALLBACK_FAILURE.rawValue)
      }
      return Unmanaged<HTTPStream>.fromOpaque(owner)._withUnsafeGuaranteedRef { $0.fill(buffer, length, flags) }
    }
    return provider
  }

  private final func fill(
    _ buffer: UnsafeMutablePointer<UInt8>, _ length: Int, _ flags: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let count = min(output.count, length)
    if count > 0 {
      UnsafeMutableRawPointer(buffer).copyMemory(from: output.bytes.baseAddress.unsafelyUnwrapped, byteCount: count)
      output.consume(count)
      connection?.countSent()
    }
    if output.isEmpty, outputEnded {
      flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
      if let connection {
        if let trailers {
          flags.pointee |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
          trailers.withFields { fields, count in _ = nghttp2_submit_trailer(connection.session, id, fields, count) }
        } else if passedTrailers.count > 0 {
          flags.pointee |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
          passedTrailers.withFields { fields, count in nghttp2_submit_trailer(connection.session, id, fields, count) }
        }
        stopPeer(connection)
      }
      return count
    }
    if count == 0 {
      outputDeferred = true
      return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    }
    if output.count <= HTTPStream.outputLowWaterBytes { outputDrained() }
    return count
  }

  final func deliver(_ data: UnsafeRawBufferPointer) {
    unconsumed += data.count
    received(RawSpan(_unsafeBytes: data))
  }

  final func finish(_ end: StreamEnd) {
    if unconsumed > 0, let connection { nghttp2_session_consume_connection(connection.session, unconsumed) }
    connection = nil
    ended(end)
  }
}
