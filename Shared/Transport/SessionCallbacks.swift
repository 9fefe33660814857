import CNghttp2

/// What nghttp2 calls, for every session: finds the connection or the stream and hands over.
///
/// Safe to share: both are set up once and only read by nghttp2 afterwards.
struct SessionCallbacks: @unchecked Sendable {
  static let shared = SessionCallbacks()

  let pointer: OpaquePointer?
  let options: OpaquePointer?

  private init() {
    var options: OpaquePointer?
    nghttp2_option_new(&options)
    nghttp2_option_set_no_auto_window_update(options, 1)
    nghttp2_option_set_no_closed_streams(options, 1)
    // What a server is taken to allow until it says.
    nghttp2_option_set_peer_max_concurrent_streams(options, 1000)
    nghttp2_option_set_stream_reset_rate_limit(options, 1000, 100)
    nghttp2_option_set_max_continuations(options, 8)
    self.options = options

    var callbacks: OpaquePointer?
    nghttp2_session_callbacks_new(&callbacks)
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { session, frame, context in
      guard let frame, let context else { return failure }
      guard frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST else { return 0 }
      return connection(context) { $0.accept(id: frame.pointee.hd.stream_id) }
        ? 0 : Int32(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
    }
    nghttp2_session_callbacks_set_on_header_callback(callbacks) {
      session, frame, name, nameLength, value, valueLength, _, context in
      guard let frame, let name, let value, let context else { return failure }
      stream(session, frame.pointee.hd.stream_id) { stream in
        stream.headerBytes += nameLength + valueLength + 32
        if stream.headerBytes > connection(context, { $0.limits.headerListBytes }) {
          stream.headersTooLarge = true
        } else {
          let name = UnsafeBufferPointer(start: name, count: nameLength)
          let value = UnsafeBufferPointer(start: value, count: valueLength)
          stream.receivedField(name: Span(_unsafeElements: name), value: Span(_unsafeElements: value))
        }
      }
      return 0
    }
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) { session, _, id, data, length, _ in
      stream(session, id) { $0.deliver(UnsafeRawBufferPointer(start: data, count: length)) }
      return 0
    }
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { session, frame, context in
      guard let frame, let context else { return failure }
      let header = frame.pointee.hd
      switch UInt32(header.type) {
      case NGHTTP2_HEADERS.rawValue:
        let last = UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0
        stream(session, header.stream_id) { stream in
          stream.headerBytes = 0
          stream.receivedHeaders(endStream: last)
          if last { stream.endInput() }
        }
      case NGHTTP2_DATA.rawValue:
        if UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0 {
          stream(session, header.stream_id) { $0.endInput() }
        }
      case NGHTTP2_PING.rawValue:
        let isAnswer = UInt32(header.flags) & NGHTTP2_FLAG_ACK.rawValue != 0
        connection(context) { $0.receivedPing(isAnswer: isAnswer) }
      case NGHTTP2_GOAWAY.rawValue: connection(context) { $0.peerIsGoingAway() }
      default: break
      }
      return 0
    }
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks) { session, frame, code, _ in
      guard let frame, frame.pointee.hd.type == UInt8(NGHTTP2_HEADERS.rawValue) else { return 0 }
      if code == NGHTTP2_ERR_START_STREAM_NOT_ALLOWED.rawValue {
        stream(session, frame.pointee.hd.stream_id) { $0.neverSent = true }
      }
      return 0
    }
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { session, id, code, context in
      guard let context else { return failure }
      guard let closed = nghttp2_session_get_stream_user_data(session, id) else { return 0 }
      // A reference of its own: the connection is about to drop the one that keeps the stream alive.
      let stream = Unmanaged<HTTPStream>.fromOpaque(closed).takeUnretainedValue()
      connection(context) { $0.streamClosed(stream, code: code) }
      return 0
    }
    pointer = callbacks
  }
}

private let failure = Int32(NGHTTP2_ERR_CALLBACK_FAILURE.rawValue)

@inline(__always)
private func connection<R>(_ context: UnsafeMutableRawPointer, _ body: (Connection) -> R) -> R {
  Unmanaged<Connection>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
}

/// The stream that the connection keeps under `id`; nothing happens if it has gone.
@inline(__always)
private func stream(_ session: OpaquePointer?, _ id: Int32, _ body: (HTTPStream) -> Void) {
  guard let context = nghttp2_session_get_stream_user_data(session, id) else { return }
  Unmanaged<HTTPStream>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
}
