import COpenSSL
import Glibc

/// Why a TLS connection could not be made or was lost, in words that name the cause and the remedy.
public struct TLSError: Error, Sendable, CustomStringConvertible {
  /// The causes that people meet, told apart so that each can have its own advice.
  public enum Cause: Sendable, Equatable {
    /// The peer spoke HTTP or another plain protocol to a TLS port, or the other way round.
    case notTLS
    /// No TLS version, cipher or application protocol (h2) that both sides know.
    case noCommonProtocol
    /// The server asks for a client certificate and none was presented.
    case certificateMissing
    /// The peer's certificate is not signed by a CA that we trust.
    case untrusted
    /// The peer's certificate is not valid yet, or not any more.
    case expired
    /// The peer's certificate has been revoked.
    case revoked
    /// The peer's certificate is for another host name or address.
    case wrongName
    /// The peer's certificate may not be used for this purpose, or is otherwise not acceptable.
    case unsuitable
    /// The peer refused our side and said why in an alert.
    case refusedByPeer
    /// The connection ended during the handshake.
    case closed
    /// A certificate, key or CA file that we were given cannot be used.
    case badFile
    case other
  }

  public let cause: Cause
  /// One sentence: what happened, with OpenSSL's own reason.
  public let description: String

  init(_ cause: Cause, _ description: String) {
    self.cause = cause
    self.description = description
  }

  /// The cause of a handshake that failed, from what OpenSSL left behind. Empties its error queue.
  static func handshakeFailure(_ ssl: OpaquePointer) -> TLSError {
    let verification = SSL_get_verify_result(ssl)
    let code = ERR_peek_error()
    let reason = takeReason()
    if verification != X509_V_OK, code != 0 {
      let text = String(cString: X509_verify_cert_error_string(verification))
      return TLSError(cause(ofVerification: verification), "the peer's certificate is refused: \(text)")
    }
    guard code != 0 else { return TLSError(.closed, "the peer closed the connection during the TLS handshake") }
    return TLSError(cause(ofReason: ipmesh_ERR_GET_REASON(code)), "TLS handshake failed: \(reason)")
  }

  static func badFile(_ what: String) -> TLSError {
    TLSError(.badFile, "\(what): \(takeReason())")
  }

  /// The oldest error in OpenSSL's queue as text; empties the queue.
  static func takeReason() -> String {
    let code = ERR_get_error()
    ERR_clear_error()
    guard code != 0 else { return "no reason given" }
    if let reason = ERR_reason_error_string(code) { return String(cString: reason) }
    // OpenSSL marks the system's own errors, such as a file that is not there, with the topmost of 32 bits.
    if code & 0x8000_0000 != 0 { return String(cString: strerror(Int32(truncatingIfNeeded: code & 0x7fff_ffff))) }
    return "error \(code)"
  }

  private static func cause(ofVerification result: Int) -> Cause {
    switch Int32(result) {
    case X509_V_ERR_CERT_HAS_EXPIRED, X509_V_ERR_CERT_NOT_YET_VALID: .expired
    case X509_V_ERR_CERT_REVOKED: .revoked
    case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH: .wrongName
    case X509_V_ERR_INVALID_PURPOSE, X509_V_ERR_CERT_REJECTED, X509_V_ERR_INVALID_CA: .unsuitable
    default: .untrusted
    }
  }

  private static func cause(ofReason reason: Int32) -> Cause {
    switch reason {
    case SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST, SSL_R_WRONG_VERSION_NUMBER, SSL_R_BAD_RECORD_TYPE,
      SSL_R_RECORD_LENGTH_MISMATCH, SSL_R_PACKET_LENGTH_TOO_LONG:
      .notTLS
    case SSL_R_NO_SHARED_CIPHER, SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_NO_PROTOCOLS_AVAILABLE, SSL_R_VERSION_TOO_LOW,
      SSL_R_TLSV1_ALERT_PROTOCOL_VERSION, SSL_R_TLSV1_ALERT_NO_APPLICATION_PROTOCOL,
      SSL_R_NO_APPLICATION_PROTOCOL:
      .noCommonProtocol
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE, SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED: .certificateMissing
    case SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED: .expired
    case SSL_R_SSLV3_ALERT_CERTIFICATE_REVOKED: .revoked
    case SSL_R_TLSV1_ALERT_UNKNOWN_CA, SSL_R_SSLV3_ALERT_BAD_CERTIFICATE, SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN,
      SSL_R_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE, SSL_R_TLSV1_ALERT_ACCESS_DENIED,
      SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE:
      .refusedByPeer
    case SSL_R_UNEXPECTED_EOF_WHILE_READING: .closed
    default: .other
    }
  }
}
