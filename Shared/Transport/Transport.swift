// Shared/Transport: event loops, sockets, TLS and HTTP/2: bytes in, frames out. It knows no RPC.
//
// It is one of the modules that wrap C (OpenSSL, nghttp2, epoll) and imports nothing of ours. Everything that belongs
// to a connection lives on that connection's loop for its whole life; only `EventLoop`, `TLSContext` and values cross
// threads.

/// The bounds that keep one connection, however hostile, to a bounded cost.
public struct ConnectionLimits: Sendable {
  /// Streams that the peer may have open at once (SETTINGS_MAX_CONCURRENT_STREAMS).
  public var concurrentStreams: UInt32 = 1_000
  /// The bytes of one header list, counted as HTTP/2 does: name + value + 32 for each field.
  public var headerListBytes: Int = 16 * 1024
  /// The bytes that the peer may send on one stream before the application takes them.
  public var streamWindowBytes: Int32 = 256 * 1024
  /// The bytes that the peer may send on the connection before the application takes them.
  public var connectionWindowBytes: Int32 = 8 * 1024 * 1024
  /// How long a peer may take from TCP accept to the end of the TLS handshake.
  public var handshakeTimeout: Duration = .seconds(10)
  /// Without a byte from the peer for this long, a ping asks whether it is there.
  public var keepaliveTime: Duration = .seconds(60)
  /// A ping that is not answered for this long ends the connection.
  public var keepaliveTimeout: Duration = .seconds(20)
  /// A server refuses a peer that pings more often than this while it has no call open.
  public var pingIntervalMinimum: Duration = .seconds(10)
  /// Pings that come too early before the connection is ended with ENHANCE_YOUR_CALM.
  public var pingStrikes = 2
  /// Frames that wait to be sent; a peer that makes us queue more (and does not read) loses its connection.
  public var queuedFrames = 10_000
  /// With output waiting and not one byte accepted by the peer for this long, the connection is closed.
  public var writeStallTimeout: Duration = .seconds(60)
  /// After an orderly end, how long to wait for the peer to end its side.
  public var lingerTimeout: Duration = .seconds(1)

  public init() {}
}
