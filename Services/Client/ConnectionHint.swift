import FoundationEssentials
import Glibc
import Identity
import Transport

/// What to do about a connection that could not be made: each cause has its own advice.
enum ConnectionHint {
  static func text(_ error: ConnectionError, settings: ConnectionSettings, now: Date) -> String {
    switch error {
    case .socket(let error): socket(error, settings.addresses[0])
    case .tls(let error): tls(error, settings, now)
    case .timedOut: silent(settings.addresses[0])
    case .protocolViolation:
      "the server at \(settings.addresses[0]) does not speak HTTP/2: is the port right? 对方不是 gRPC 服务"
    case .peerClosed: closed(settings.addresses[0])
    }
  }

  private static func socket(_ error: SocketError, _ address: ConnectionSettings.Address) -> String {
    switch error.code {
    case ECONNREFUSED:
      "nothing listens at \(address): is the server running, is the port right? 连接被拒绝：服务未启动或端口错误"
    case ETIMEDOUT, EHOSTUNREACH, ENETUNREACH: silent(address)
    default: "\(error)"
    }
  }

  private static func silent(_ address: ConnectionSettings.Address) -> String {
    "no answer from \(address): check the address, the network and the firewall. 无响应：请检查地址、网络和防火墙"
  }

  private static func closed(_ address: ConnectionSettings.Address) -> String {
    """
    \(address) closed the connection without an answer: does it speak TLS, does it accept your certificate? \
    对方关闭了连接：请确认端口使用 TLS 且接受该证书
    """
  }

  private static func tls(_ error: TLSError, _ settings: ConnectionSettings, _ now: Date) -> String {
    let address = settings.addresses[0]
    if let expired = expiredIdentity(settings, now) { return expired }
    switch error.cause {
    case .notTLS:
      return "\(address) speaks plain text, not TLS: use the port of the gateway or of a service. 对方端口未使用 TLS"
    case .noCommonProtocol:
      return "\(address) does not speak gRPC over TLS 1.3 (ALPN h2): is the port right? 对方不支持 TLS 1.3 / HTTP/2"
    case .certificateMissing:
      return "the server asks for your certificate: give --cert and --key. 需要客户端证书：请用 --cert 和 --key 指定"
    case .untrusted:
      return """
        the server's certificate is not signed by \(settings.ca): use the ca.crt of this mesh \
        (--ca). 服务器证书不是由该 CA 签发
        """
    case .expired:
      return
        "the server's certificate has expired or is not valid yet: tell its operator; check the clock here. 服务器证书已过期"
    case .revoked: return "a certificate of this connection has been revoked: ask its issuer for a new one. 证书已被吊销"
    case .wrongName:
      return """
        the server's certificate is for other names than \(address.host): call it by a name in the certificate. \
        服务器证书与地址不符
        """
    case .refusedByPeer, .unsuitable:
      return """
        the server refuses your certificate \(settings.identity?.certificate ?? ""): it must be issued by the authority \
        of this mesh. 服务器拒绝了客户端证书
        """
    case .closed: return closed(address)
    case .badFile, .other: return error.description
    }
  }

  /// Servers answer an expired certificate with a bare alert; the file says more.
  private static func expiredIdentity(_ settings: ConnectionSettings, _ now: Date) -> String? {
    guard let file = settings.identity?.certificate, let certificate = try? Certificate(pemFile: file),
      certificate.notAfter < now
    else { return nil }
    return """
      your certificate \(file) expired on \(certificate.notAfter.formatted(.iso8601)): have a new one issued. \
      客户端证书已过期
      """
  }
}
