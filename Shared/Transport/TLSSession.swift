import COpenSSL

/// Owns the TLS state of one connection.
struct TLSSession: ~Copyable {
  private let ssl: OpaquePointer
  /// Keeps the settings, and on a client the ticket cache, alive as long as OpenSSL may use them.
  private let context: TLSContext
  private let cache: TLSSessionCache?

  enum Outcome {
    case done(Int)
    case wantsRead
    case wantsWrite
    /// The peer closed its side in order.
    case closed
    case failed
  }

  /// The server's side of a connection on `socket`.
  init(accepting socket: borrowing Socket, _ context: TLSContext) throws(TLSError) {
    self.context = context
    cache = nil
    ssl = try TLSSession.make(context, socket)
    SSL_set_accept_state(ssl)
  }

  /// The client's side, which accepts only a certificate for `name` (a host name or a numeric address).
  init(
    connecting socket: borrowing Socket, _ context: TLSContext, name: String, cache: TLSSessionCache
  ) throws(TLSError) {
    self.context = context
    self.cache = cache
    ssl = try TLSSession.make(context, socket)
    SSL_set_connect_state(ssl)
    let parameters = SSL_get0_param(ssl)
    if X509_VERIFY_PARAM_set1_ip_asc(parameters, name) != 1 {
      _ = ipmesh_SSL_set_tlsext_host_name(ssl, name)
      SSL_set1_host(ssl, name)
    }
    ERR_clear_error()
    cache.offer(to: ssl)
  }

  private static func make(_ context: TLSContext, _ socket: borrowing Socket) throws(TLSError) -> OpaquePointer {
    guard let ssl = SSL_new(context.pointer) else { throw TLSError(.other, TLSError.takeReason()) }
    guard SSL_set_fd(ssl, socket.descriptor) == 1 else {
      SSL_free(ssl)
      throw TLSError(.other, TLSError.takeReason())
    }
    return ssl
  }

  deinit { SSL_free(ssl) }

  mutating func handshake() -> Outcome { outcome(SSL_do_handshake(ssl)) }

  /// Why `handshake` failed.
  func handshakeError() -> TLSError { .handshakeFailure(ssl) }

  @inline(__always)
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Outcome {
    outcome(SSL_read(ssl, buffer.baseAddress, Int32(truncatingIfNeeded: buffer.count)))
  }

  @inline(__always)
  mutating func write(_ bytes: UnsafeRawBufferPointer) -> Outcome {
    outcome(SSL_write(ssl, bytes.baseAddress, Int32(truncatingIfNeeded: min(bytes.count, 1 << 30))))
  }

  /// Tells the peer that nothing more will come; best effort.
  mutating func sendClose() {
    SSL_shutdown(ssl)
    ERR_clear_error()
  }

  /// Whether both sides agreed on HTTP/2 by ALPN.
  var negotiatedHTTP2: Bool {
    var name: UnsafePointer<UInt8>?
    var length: UInt32 = 0
    SSL_get0_alpn_selected(ssl, &name, &length)
    guard let name, length == 2 else { return false }
    return name[0] == UInt8(ascii: "h") && name[1] == UInt8(ascii: "2")
  }

  /// Whether the handshake reused a ticket of an earlier connection.
  var resumed: Bool { SSL_session_reused(ssl) == 1 }

  /// Who the peer proved to be; `nil` if it presented no certificate.
  func peerCertificate() -> PeerCertificate? {
    guard let certificate = SSL_get1_peer_certificate(ssl) else { return nil }
    defer { X509_free(certificate) }
    return PeerCertificate(certificate)
  }

  @inline(__always)
  private func outcome(_ result: Int32) -> Outcome {
    if result > 0 { return .done(Int(result)) }
    switch SSL_get_error(ssl, result) {
    case SSL_ERROR_WANT_READ: return .wantsRead
    case SSL_ERROR_WANT_WRITE: return .wantsWrite
    case SSL_ERROR_ZERO_RETURN: return .closed
    default: return .failed
    }
  }
}
