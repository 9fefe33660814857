import Messages
import Schema

/// What a block of response headers or trailers says, read field by field: pure, without a connection.
struct ResponseHead {
  private var httpStatus = 0
  private var isGRPC = false
  private(set) var usesGzip = false
  private var code: UInt32?
  private var message: [UInt8] = []
  private var details: [UInt8]?
  /// The fields that are not the protocol's.
  private(set) var metadata = Metadata()

  mutating func receive(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    if name.equals(":status") {
      httpStatus = Int(value.string) ?? 0
    } else if name.equals("content-type") {
      isGRPC = value.hasPrefix("application/grpc")
    } else if name.equals("grpc-status") {
      code = UInt32(value.string) ?? UInt32(Status.Code.unknown.rawValue)
    } else if name.equals("grpc-message") {
      message = Array(value.string.utf8)
    } else if name.equals("grpc-status-details-bin") {
      details = Base64.decode(Array(value.string.utf8)[...])
    } else if name.equals("grpc-encoding") {
      usesGzip = value.equals("gzip")
    } else if name[0] != UInt8(ascii: ":") {
      metadata.addReceived(name, value)
    }
  }

  /// How the call ended, if this block says so.
  var outcome: ClientCall.Outcome? {
    guard let code else { return nil }
    guard code != 0 else { return .ok }
    let known = UInt8(exactly: code).flatMap(Status.Code.init) ?? .unknown
    var error = RPCError(known, PercentEncoding.decode(message))
    if let details, let status = try? GoogleRPC.Status(serialized: details) { error.details = status.details }
    error.trailers = metadata
    return .failed(error)
  }

  /// The error of a response that is not gRPC: a proxy's or another server's.
  var foreignError: RPCError? {
    httpStatus == 200 && isGRPC ? nil : RPCError(httpStatus: httpStatus)
  }
}

extension RPCError {
  /// The error of a response that is not gRPC, by its HTTP status, as gRPC maps them.
  init(httpStatus: Int) {
    let code: Status.Code =
      switch httpStatus {
      case 400: .internal
      case 401: .unauthenticated
      case 403: .permissionDenied
      case 404: .unimplemented
      case 429, 502, 503, 504: .unavailable
      default: .unknown
      }
    self.init(code, "the answer is not gRPC: HTTP status \(httpStatus)")
  }
}
