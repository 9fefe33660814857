import Identity
import RPC

/// What to do about a call that a server refused.
enum StatusHint {
  static func text(_ code: Status.Code, settings: ConnectionSettings) -> String? {
    switch code {
    case .permissionDenied:
      "you call as \(caller(settings)): ask the operator to allow it in the gateway's policy. 无权限：请联系运维人员授权"
    case .unauthenticated: "the server does not know who calls: give --cert and --key. 未通过身份验证：请指定客户端证书"
    case .deadlineExceeded: "the answer took longer than --deadline allows. 调用超时"
    case .invalidArgument: "ipmesh describe SERVICE/METHOD shows the fields of a request. 字段说明见ipmesh describe"
    case .unimplemented: "see what the server offers: ipmesh list. 服务器没有此方法"
    default: nil
    }
  }

  private static func caller(_ settings: ConnectionSettings) -> String {
    guard let file = settings.identity?.certificate else { return "nobody (no certificate was given)" }
    return (try? Certificate(pemFile: file).identity.uri) ?? file
  }
}
