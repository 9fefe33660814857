import COpenSSL

/// Where a side's own certificate, its key and the CAs that it trusts are kept: PEM files.
public struct TLSFiles: Sendable, Hashable {
  /// This side's certificate, leaf first, then intermediates.
  public var certificate: String?
  /// The private key of `certificate`.
  public var key: String?
  /// The CAs whose certificates this side accepts from its peers.
  public var authorities: String?
  /// Revocation lists (PEM CRLs) of those CAs.
  public var revocations: String?

  public init(certificate: String? = nil, key: String? = nil, authorities: String? = nil, revocations: String? = nil) {
    self.certificate = certificate
    self.key = key
    self.authorities = authorities
    self.revocations = revocations
  }
}

/// The TLS settings that a side's connections share: TLS 1.3 only, ALPN `h2`, certificates checked at load.
///
/// Safe to share (`@unchecked`): an `SSL_CTX` is reference-counted, locks its own caches and is not changed after
/// `init`.
public final class TLSContext: @unchecked Sendable {
  let pointer: OpaquePointer

  /// The context of a server. With `files.authorities`, each client must present a certificate that they signed.
  public static func server(_ files: TLSFiles) throws(TLSError) -> TLSContext {
    let context = try TLSContext(TLS_server_method(), files)
    guard files.certificate != nil else { throw TLSError(.badFile, "a server needs a certificate and its key") }
    SSL_CTX_set_alpn_select_cb(
      context.pointer,
      { _, selected, selectedLength, offered, offeredLength, _ in
        let wanted: StaticString = "\u{02}h2"
        return wanted.withUTF8Buffer { protocols in
          selected!.withMemoryRebound(to: UnsafeMutablePointer<UInt8>?.self, capacity: 1) { out in
            let result = SSL_select_next_proto(
              out, selectedLength, protocols.baseAddress, UInt32(protocols.count), offered, offeredLength)
            return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL
          }
        }
      }, nil)
    let identifier: StaticString = "ipmesh"
    SSL_CTX_set_session_id_context(context.pointer, identifier.utf8Start, UInt32(identifier.utf8CodeUnitCount))
    if files.authorities != nil {
      SSL_CTX_set_verify(context.pointer, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
    }
    return context
  }

  /// The context of a client; `files.authorities` says which servers it believes.
  public static func client(_ files: TLSFiles) throws(TLSError) -> TLSContext {
    let context = try TLSContext(TLS_client_method(), files)
    guard files.authorities != nil else { throw TLSError(.badFile, "a client needs the CA that signed the server") }
    SSL_CTX_set_verify(context.pointer, SSL_VERIFY_PEER, nil)
    let wanted: StaticString = "\u{02}h2"
    SSL_CTX_set_alpn_protos(context.pointer, wanted.utf8Start, UInt32(wanted.utf8CodeUnitCount))
    _ = ipmesh_SSL_CTX_set_session_cache_mode(
      context.pointer, Int(SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL_STORE))
    SSL_CTX_sess_set_new_cb(context.pointer) { ssl, session in
      guard let ssl, let cache = SSL_get_ex_data(ssl, sessionCacheIndex) else { return 0 }
      Unmanaged<TLSSessionCache>.fromOpaque(cache).takeUnretainedValue().adopt(session)
      return 1
    }
    return context
  }

  private init(_ method: OpaquePointer?, _ files: TLSFiles) throws(TLSError) {
    OpenSSL.start()
    ERR_clear_error()
    guard let pointer = SSL_CTX_new(method) else { throw TLSError(.other, TLSError.takeReason()) }
    self.pointer = pointer
    _ = ipmesh_SSL_CTX_set_min_proto_version(pointer, TLS1_3_VERSION)
    _ = ipmesh_SSL_CTX_set_mode(
      pointer,
      Int(SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER) | Int(SSL_MODE_RELEASE_BUFFERS))
    ipmesh_SSL_CTX_set_read_ahead(pointer, 1)
    try load(files)
  }

  deinit { SSL_CTX_free(pointer) }

  private func load(_ files: TLSFiles) throws(TLSError) {
    if let certificate = files.certificate {
      guard SSL_CTX_use_certificate_chain_file(pointer, certificate) == 1 else {
        throw .badFile("cannot use the certificate \(certificate)")
      }
      guard let key = files.key, SSL_CTX_use_PrivateKey_file(pointer, key, SSL_FILETYPE_PEM) == 1 else {
        throw .badFile("cannot use the private key \(files.key ?? "(none given)") of \(certificate)")
      }
      guard SSL_CTX_check_private_key(pointer) == 1 else {
        throw .badFile("the private key \(key) does not belong to the certificate \(certificate)")
      }
    }
    if let authorities = files.authorities {
      guard SSL_CTX_load_verify_locations(pointer, authorities, nil) == 1 else {
        throw .badFile("cannot read the CA certificates \(authorities)")
      }
      if let names = SSL_load_client_CA_file(authorities) { SSL_CTX_set_client_CA_list(pointer, names) }
    }
    if let revocations = files.revocations {
      let store = SSL_CTX_get_cert_store(pointer)
      let lookup = X509_STORE_add_lookup(store, X509_LOOKUP_file())
      guard X509_load_crl_file(lookup, revocations, X509_FILETYPE_PEM) > 0 else {
        throw .badFile("cannot read the revocation list \(revocations)")
      }
      X509_STORE_set_flags(store, UInt(X509_V_FLAG_CRL_CHECK))
    }
  }
}

/// The last session ticket of a server, with which the next connection to it skips the certificate exchange.
/// Bound to one loop with the connections that share it.
public final class TLSSessionCache {
  private var session: OpaquePointer?

  public init() {}

  deinit { SSL_SESSION_free(session) }

  /// Takes over the caller's reference.
  fileprivate func adopt(_ fresh: OpaquePointer?) {
    SSL_SESSION_free(session)
    session = fresh
  }

  func offer(to ssl: OpaquePointer) {
    SSL_set_ex_data(ssl, sessionCacheIndex, Unmanaged.passUnretained(self).toOpaque())
    if let session { SSL_set_session(ssl, session) }
  }
}

/// The slot in which a client's `SSL` finds its cache; the connection keeps the cache alive.
private let sessionCacheIndex: Int32 = CRYPTO_get_ex_new_index(CRYPTO_EX_INDEX_SSL, 0, nil, nil, nil, nil)
