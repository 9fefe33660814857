/// Why a connection could not be made, or broke.
public enum ConnectionError: Error, Sendable, CustomStringConvertible {
  case socket(SocketError)
  case tls(TLSError)
  /// The peer broke HTTP/2, or one of our limits.
  case protocolViolation(String)
  case timedOut(String)
  case peerClosed

  /// Whether this is how connections end every day, and no operator needs to know.
  public var isOrdinary: Bool {
    if case .peerClosed = self { true } else { false }
  }

  public var description: String {
    switch self {
    case .socket(let error): error.description
    case .tls(let error): error.description
    case .protocolViolation(let what): what
    case .timedOut(let what): "timed out: \(what)"
    case .peerClosed: "the peer closed the connection"
    }
  }
}
